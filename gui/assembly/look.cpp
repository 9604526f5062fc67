// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assembly/look.hpp"

#include "gui/charts/palette.hpp"
#include "gui/models/text.hpp"

#include <QApplication>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace purse::gui {
namespace {
struct Colours {
    QColor window, card, text, muted, line, accent, onAccent;
};

const Colours& coloursOf(bool dark)
{
    static const Colours light{QColor(0xFFFFFF), QColor(0xFFFFFF), QColor(Qt::black), QColor(0x33393F),
                               QColor(0x8A939C), QColor(0x0B4F70), QColor(0xFFFFFF)};
    static const Colours night{QColor(0x0E1012), QColor(0x232629), QColor(0xFFFFFF), QColor(0xD3D8DD),
                               QColor(0x69727A), QColor(0x8FD0F3), QColor(0x0E1012)};
    return dark ? night : light;
}

double scaleOf(HallText kind)
{
    switch (kind) {
    case HallText::Title:
        return 1.3;
    case HallText::Small:
        return 0.7;
    case HallText::Heading:
    case HallText::Body:
        break;
    }
    return 1.0;
}
} // namespace

void HallLook::fit(const QSize& window)
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double perPoint = screen ? screen->logicalDotsPerInchY() / 72.0 : 96.0 / 72.0;
    const double pixels = std::min(window.width() / 44.0, window.height() / 25.0);
    points = std::max(leastPoints, zoom * std::max(leastPoints, pixels / perPoint));
}

QFont HallLook::text(double scale) const
{
    QFont font = QApplication::font();
    font.setPointSizeF(points * scale);
    return font;
}

QPalette HallLook::palette() const
{
    const Colours& colours = coloursOf(dark);
    QPalette palette(colours.card, colours.window);
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

QString HallLook::styleSheet() const
{
    const Colours& colours = coloursOf(dark);
    QString sheet = QStringLiteral(R"(
QWidget#assembly, QDialog { background: @window; }
QLabel { color: @text; background: transparent; }
QLabel[small="true"] { color: @muted; }
QFrame#hallCard { background: @card; border: 2px solid @line; border-radius: 10px; }
QFrame#hallCard[warns="true"] { border: 4px solid @accent; }
QFrame#hallBar { background: @card; border: none; border-top: 2px solid @line; }
QWidget#blank { background: #000000; }
QWidget#blank QLabel { color: #8A939C; }
QPushButton { background: @card; color: @text; border: 2px solid @line; border-radius: 6px; padding: 4px 12px; }
QPushButton:hover { border-color: @text; }
QPushButton:focus { border: 3px solid @accent; padding: 3px 11px; }
QPushButton:disabled { color: @line; }
QPushButton#hallMain { background: @accent; color: @onAccent; font-weight: bold; padding: 10px 26px; }
QPushButton#hallMain:focus { border: 4px solid @text; }
QPushButton#hallMain:disabled { background: @card; color: @muted; }
QTableView { background: @card; color: @text; border: none; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @text; border: none; border-bottom: 3px solid @text; padding: 5px 9px; }
QHeaderView::section:vertical { border-bottom: none; padding: 0 14px 0 9px; }
QComboBox, QSpinBox { background: @card; color: @text; border: 2px solid @line; border-radius: 6px; padding: 4px 8px; }
QComboBox:focus, QSpinBox:focus { border: 3px solid @accent; padding: 3px 7px; }
QComboBox QAbstractItemView { background: @card; color: @text; selection-background-color: @accent;
    selection-color: @onAccent; }
QCheckBox { color: @text; spacing: 14px; }
QCheckBox::indicator { width: @boxpx; height: @boxpx; border: 3px solid @text; background: @card; }
QCheckBox::indicator:checked { background: @text; }
QCheckBox:focus { color: @accent; }
QScrollArea { border: none; background: transparent; }
)");
    const auto put = [&sheet](const char* name, const QColor& colour) {
        sheet.replace(QLatin1Char('@') + QLatin1String(name), colour.name());
    };
    sheet.replace(QStringLiteral("@box"), QString::number(qRound(0.8 * points)));
    put("onAccent", colours.onAccent);
    put("accent", colours.accent);
    put("window", colours.window);
    put("card", colours.card);
    put("muted", colours.muted);
    put("text", colours.text);
    put("line", colours.line);
    return sheet;
}

QLabel* hallLabel(const QString& text, HallText kind, const HallLook& look)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = look.text(scaleOf(kind));
    font.setBold(kind == HallText::Title || kind == HallText::Heading);
    label->setFont(font);
    label->setProperty("small", kind == HallText::Small);
    return label;
}

QPushButton* hallButton(const QString& text, const QString& tip, const HallLook& look)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setFont(look.text(scaleOf(HallText::Small)));
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setToolTip(escaped(tip));
    return button;
}

} // namespace purse::gui
