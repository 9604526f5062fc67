// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.hpp"
#include "gui/tick_style.hpp"

#include "gui/charts/palette.hpp"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace purse::gui {
namespace {
struct Look {
    QColor window;
    QColor raised;
    QColor button;
    QColor line;
    QColor handle; ///< of a scroll bar
    QColor accent;
    QColor chosen;
    QColor chosenText;
    QColor wrong;
};

const Look light{QColor(0xF5F6F7), QColor(0xFFFFFF), QColor(0xFFFFFF), QColor(0xD0D7DE), QColor(0x8C97A3),
                 QColor(0x12678F), QColor(0xCCE4F2), QColor(0x10242F), QColor(0xA6240F)};
const Look dark{QColor(0x1A1D20), QColor(0x232629), QColor(0x2D3236), QColor(0x454C53), QColor(0x6F7A84),
                QColor(0x5BB8E8), QColor(0x24506A), QColor(0xFFFFFF), QColor(0xE0806E)};

QPalette paletteOf(const Look& look, const ChartPalette& chart)
{
    QPalette palette(look.button, look.window);
    palette.setColor(QPalette::Window, look.window);
    palette.setColor(QPalette::Base, chart.background);
    palette.setColor(QPalette::AlternateBase, look.window);
    palette.setColor(QPalette::Button, look.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, chart.text);
    palette.setColor(QPalette::PlaceholderText, chart.muted);
    palette.setColor(QPalette::ToolTipBase, look.raised);
    palette.setColor(QPalette::Highlight, look.chosen);
    palette.setColor(QPalette::HighlightedText, look.chosenText);
    palette.setColor(QPalette::Link, look.accent);
    palette.setColor(QPalette::Mid, look.line);
    palette.setColor(QPalette::Light, look.raised);
    palette.setColor(QPalette::Midlight, look.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, chart.muted);
    return palette;
}

QString styleSheetOf(const Look& look, const ChartPalette& chart)
{
    QString sheet = QStringLiteral(R"(
QFrame#rail { background: @raised; border: none; border-right: 1px solid @line; }
QFrame#rail QPushButton { border: none; border-radius: 0; border-left: 3px solid transparent; padding: 12px 18px 12px 15px;
    text-align: left; color: @muted; background: transparent; }
QFrame#rail QPushButton:hover { color: @text; background: @window; }
QFrame#rail QPushButton:checked { color: @text; font-weight: bold; border-left-color: @accent; background: @window; }
QFrame#rail QPushButton:disabled { color: @line; background: transparent; }
QFrame#rail QPushButton:focus { border: 2px solid @accent; padding: 10px 16px 10px 14px; }
QFrame#card { background: @raised; border: 1px solid @grid; border-radius: 8px; }
QFrame#item { background: @window; border: 1px solid @grid; border-radius: 6px; }
QFrame#problems { background: @raised; border: 1px solid @line; border-left: 4px solid @accent; border-radius: 4px; }
QLineEdit[wrong="true"] { border: 2px solid @wrong; }
QScrollArea { border: none; background: transparent; }
QScrollArea:focus { border: 2px solid @accent; border-radius: 3px; }
QScrollArea > QWidget > QWidget { background: transparent; }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @muted; border: none; border-bottom: 1px solid @line; padding: 5px 10px; }
QHeaderView::section:vertical { color: @text; border-bottom: 1px solid @grid; padding: 0 14px 0 10px; }
QTableView QTableCornerButton::section { background: @raised; border: none; border-bottom: 1px solid @line; }
QTableView { border: none; outline: none; }
QTableView:focus { border: 2px solid @accent; border-radius: 3px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 3px solid transparent;
    padding: 9px 4px 8px 4px; margin-right: 18px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { border: 2px solid @accent; padding: 7px 2px 9px 2px; }
QCheckBox { spacing: 7px; }
QCheckBox:focus { color: @accent; }
QToolButton { border: 1px solid @line; border-radius: 4px; background: @raised; padding: 4px 8px; }
QToolButton:hover { background: @window; }
QToolButton:checked { background: @window; border-color: @accent; }
QToolButton:focus { border: 2px solid @accent; padding: 3px 7px; }
QToolTip { color: @text; background: @raised; border: 1px solid @line; padding: 5px; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QSplitter::handle { background: transparent; }
QScrollBar { background: @window; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { color: @muted; }
QStatusBar::item { border: none; }
QPushButton#quiet { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 10px 12px; text-align: left; }
QPushButton#quiet:hover { background: @window; border-color: @grid; }
QPushButton#quiet:focus { border: 2px solid @accent; padding: 9px 11px; }
QPushButton#primary { background: @accent; color: @window; border: none; border-radius: 6px; padding: 10px 22px; font-weight: bold; }
QPushButton#secondary { background: @raised; color: @text; border: 1px solid @line; border-radius: 6px; padding: 9px 21px; }
QPushButton#secondary:hover { background: @window; }
QPushButton#secondary:focus { border: 2px solid @accent; padding: 8px 20px; }
QPushButton#primary:hover { background: @accentHover; }
QPushButton#primary:focus { border: 2px solid @text; padding: 8px 20px; }
)");
    const auto put = [&sheet](const char* name, const QColor& colour) {
        sheet.replace(QLatin1Char('@') + QLatin1String(name), colour.name());
    };
    put("accentHover", look.accent.lighter(112));
    put("accent", look.accent);
    put("raised", look.raised);
    put("wrong", look.wrong);
    put("window", look.window);
    put("line", look.line);
    put("handle", look.handle);
    put("grid", chart.grid);
    put("muted", chart.muted);
    put("text", chart.text);
    return sheet;
}
} // namespace

void applyTextSize(int percent)
{
    static const QFont system = QApplication::font();
    QFont font = system;
    if (system.pointSizeF() > 0)
        font.setPointSizeF(system.pointSizeF() * percent / 100.0);
    else
        font.setPixelSize(system.pixelSize() * percent / 100);
    QApplication::setFont(font);
}

void applyTheme(Theme theme)
{
    static const bool systemIsDark = isDark(QApplication::palette());
    QApplication::setStyle(new TickStyle);
    const bool asDark = theme == Theme::Dark || (theme == Theme::System && systemIsDark);
    const Look& look = asDark ? dark : light;
    const ChartPalette& chart = asDark ? darkPalette() : lightPalette();
    QApplication::setPalette(paletteOf(look, chart));
    qApp->setStyleSheet(styleSheetOf(look, chart));
}

std::optional<Theme> themeFromText(const QString& text)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        if (text == toText(theme))
            return theme;
    return std::nullopt;
}

QString toText(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace purse::gui
