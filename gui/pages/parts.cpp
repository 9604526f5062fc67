// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts.hpp"

#include "gui/charts/palette.hpp"
#include "gui/delegates/row_delegate.hpp"
#include "gui/export/share_menu.hpp"
#include "gui/models/text.hpp"

#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace purse::gui {
namespace {
/// Follows the theme: a colour set once would stay light in the dark.
class PlainLabel : public QLabel {
public:
    PlainLabel(const QString& text, TextStyle style) : QLabel(text), m_style(style)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        QFont shape = font();
        shape.setPointSizeF(shape.pointSizeF() * scaleOf(style));
        shape.setBold(style == TextStyle::Title || style == TextStyle::Heading || style == TextStyle::Finding);
        setFont(shape);
        recolour();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_recolouring)
            recolour();
    }

private:
    static double scaleOf(TextStyle style)
    {
        switch (style) {
        case TextStyle::Title:
            return 1.7;
        case TextStyle::Heading:
            return 1.2;
        case TextStyle::Finding:
            return 1.08;
        case TextStyle::Muted:
            return 0.94;
        case TextStyle::Body:
            break;
        }
        return 1.0;
    }

    void recolour()
    {
        if (m_style != TextStyle::Muted)
            return;
        m_recolouring = true;
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, paletteFor(colours).muted);
        setPalette(colours);
        m_recolouring = false;
    }

    TextStyle m_style;
    bool m_recolouring = false;
};
} // namespace

QLabel* plainLabel(const QString& text, TextStyle style) { return new PlainLabel(text, style); }

void prepareTable(QTableView* table, const QString& accessibleName)
{
    table->setAccessibleName(accessibleName);
    table->setTabKeyNavigation(false); // else Tab never leaves the table
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setItemDelegate(new RowDelegate(table));
    table->setCornerButtonEnabled(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setResizeContentsPrecision(60); // rows that are looked at for a width
    table->verticalHeader()->setHighlightSections(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 12);
    table->verticalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionsClickable(false);
    shareTable(table);
}

void wrapRows(QTableView* table)
{
    table->setWordWrap(true);
    const auto measure = [table] { table->resizeRowsToContents(); };
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, measure,
                     Qt::QueuedConnection); // when all columns have their widths
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, measure, Qt::QueuedConnection);
}

void keepHeight(QWidget* widget)
{
    constexpr int finger = 28;
    widget->ensurePolished();
    widget->setMinimumHeight(std::max(finger, widget->sizeHint().height()));
}

QToolButton* textButton(const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    keepHeight(button);
    button->setAccessibleName(text);
    if (!tip.isEmpty()) {
        button->setToolTip(escaped(tip));
        button->setAccessibleDescription(tip);
    }
    return button;
}

void QuietComboBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

bool isNarrow(const QWidget* page)
{
    constexpr int letters = 150;
    return page->width() < letters * page->fontMetrics().averageCharWidth();
}

QScrollArea* scrolling(QWidget* inside, const QString& accessibleName)
{
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(accessibleName);
    return area;
}

QFrame* card()
{
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    return frame;
}

QFrame* inCard(QWidget* inside, const QMargins& room)
{
    QFrame* frame = card();
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(room);
    layout->addWidget(inside);
    return frame;
}

} // namespace purse::gui
