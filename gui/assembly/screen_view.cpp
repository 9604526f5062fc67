// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assembly/screen_view.hpp"

#include "gui/charts/chart_key.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/delegates/row_delegate.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
void prepareForHall(QTableView* table, const QString& name, const HallLook& look)
{
    prepareTable(table, name);
    table->setFont(look.text());
    QFont head = look.text(0.7);
    head.setBold(true);
    table->horizontalHeader()->setFont(head);
    table->verticalHeader()->setFont(look.text());
    table->setSelectionMode(QAbstractItemView::NoSelection);
}

constexpr double mostScale = 1.3;  ///< of the text of charts and tables with few rows
constexpr double leastPlot = 0.38; ///< of the width of a chart, for its marks
constexpr double leastScale = 0.6; ///< of the text of charts and tables with many rows

/// Columns of equal width, names at the left, and smaller text before only a part of the rows is in view.
class HallTable : public QTableView {
public:
    explicit HallTable(const HallLook& look) : m_look(look) {}

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTableView::resizeEvent(event);
        if (!model())
            return;
        for (double scale = mostScale; scale > leastScale - 0.01; scale -= 0.1) {
            setFont(m_look.text(scale));
            verticalHeader()->setFont(m_look.text(scale));
            if (verticalHeader()->isHidden())
                giveWidths();
            else
                verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
            if (verticalHeader()->length() <= viewport()->height() && (scale < 1.05 || !wraps()))
                break;
        }
    }

private:
    bool wraps() const
    {
        for (int row = 0; row < verticalHeader()->count(); ++row)
            if (verticalHeader()->sectionSize(row) > 1.7 * fontMetrics().height())
                return true;
        return false;
    }

    void giveWidths()
    {
        const int columns = model()->columnCount();
        const int width = viewport()->width();
        const int names = static_cast<int>(width * (columns > 4 ? 0.29 : 0.34));
        setColumnWidth(0, names);
        for (int column = 1; column < columns; ++column)
            setColumnWidth(column, (width - names) / (columns - 1));
        resizeRowsToContents();
    }

    HallLook m_look;
};

int columnsFor(std::size_t cards) { return cards <= 3 ? static_cast<int>(cards) : cards == 4 ? 2 : 3; }
/// A few words may be larger still.
bool hasRoom(const Screen& screen)
{
    qsizetype letters = screen.title.size() + screen.lead.size();
    for (const Screen::Card& card : screen.cards)
        letters += card.heading.size() + card.text.size() + card.small.size();
    const bool isWide = screen.kind != Screen::Kind::Question || screen.cards.size() <= 4;
    return !screen.table && !screen.chart && isWide && letters < 330;
}
} // namespace

ScreenView::ScreenView(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ScreenView::show(const Screen& screen, const HallLook& look, bool asTable, QObject* keys)
{
    m_screen = screen;
    m_look = look;
    if (hasRoom(screen))
        m_look.points *= 1.25;
    delete m_inside;
    m_inside = new QWidget;
    m_cards = nullptr;
    m_table = m_twin = nullptr;
    m_chart = nullptr;
    auto* inside = new QVBoxLayout(m_inside);
    const int room = static_cast<int>(m_look.points);
    inside->setContentsMargins(2 * room, room, 2 * room, room / 2);
    inside->setSpacing(room / 2);
    inside->addWidget(hallLabel(screen.title, HallText::Title, m_look));
    if (!screen.lead.isEmpty())
        inside->addWidget(hallLabel(screen.lead, HallText::Body, m_look));
    if (!screen.cards.empty())
        addCards(inside);
    if (screen.table)
        addTable(inside);
    if (screen.chart)
        addChart(inside, asTable);
    if (screen.cards.empty() && !screen.chart && !screen.table)
        inside->addStretch(1);
    if (!screen.foot.isEmpty())
        inside->addWidget(hallLabel(screen.foot, HallText::Small, look));
    setAccessibleName(screen.title);
    setAccessibleDescription(screen.lead);
    layout()->addWidget(m_inside);
    for (QWidget* child : m_inside->findChildren<QWidget*>())
        if (child->focusPolicy() != Qt::NoFocus)
            child->installEventFilter(keys);
    m_inside->show();
}

QWidget* ScreenView::cardOf(const Screen::Card& card) const
{
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("hallCard"));
    auto* layout = new QVBoxLayout(frame);
    const int room = static_cast<int>(0.7 * m_look.points);
    layout->setContentsMargins(room, room, room, room);
    layout->setSpacing(room / 2);
    layout->addWidget(hallLabel(card.heading, HallText::Heading, m_look));
    if (!card.text.isEmpty())
        layout->addWidget(hallLabel(card.text, HallText::Body, m_look));
    if (!card.small.isEmpty())
        layout->addWidget(hallLabel(card.small, HallText::Body, m_look));
    layout->addStretch(1);
    return frame;
}

void ScreenView::addCards(QBoxLayout* layout)
{
    auto* all = new QWidget;
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(static_cast<int>(0.6 * m_look.points));
    const bool isOption = m_screen.kind == Screen::Kind::Question;
    const int columns = isOption ? columnsFor(m_screen.cards.size()) : 1;
    for (std::size_t at = 0; at < m_screen.cards.size(); ++at) {
        const int place = static_cast<int>(at);
        grid->addWidget(cardOf(m_screen.cards[at]), place / columns, place % columns);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    m_cards = scrolling(all, m_screen.title);
    layout->addWidget(m_cards, 1);
}

void ScreenView::addTable(QBoxLayout* layout)
{
    std::vector<TextTableModel::Column> columns;
    for (const QString& title : m_screen.table->columns)
        columns.push_back({title, columns.empty() ? Qt::AlignLeft : Qt::AlignRight});
    m_table = new HallTable(m_look);
    prepareForHall(m_table, m_screen.title, m_look);
    auto* model = new TextTableModel(std::move(columns), m_table);
    model->show(m_screen.table->rows);
    m_table->setModel(model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_table, 1);
}

void ScreenView::addChart(QBoxLayout* layout, bool asTable)
{
    auto* key = new ChartKey;
    key->setFont(m_look.text());
    key->setSpec(*m_screen.chart);
    m_chart = new ChartView;
    m_chart->setFont(m_look.text());
    m_chart->setSpec(*m_screen.chart);
    m_chart->installEventFilter(this);
    m_twin = new HallTable(m_look);
    prepareForHall(m_twin, tr("Figures of the chart"), m_look);
    auto* model = new ChartTableModel(m_twin);
    model->setSpec(*m_screen.chart);
    m_twin->setModel(model);
    m_twin->setAccessibleDescription(m_screen.chart->title);
    m_twin->verticalHeader()->setDefaultSectionSize(m_twin->fontMetrics().height() + 6);
    m_twin->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* stack = new QStackedWidget;
    stack->addWidget(m_chart);
    stack->addWidget(m_twin);
    stack->setCurrentWidget(asTable ? static_cast<QWidget*>(m_twin) : m_chart);
    key->setVisible(!asTable);
    layout->addWidget(key);
    layout->addWidget(stack, 1);
}

/// A chart with few rows gets larger text; one with many gets smaller text before it shows only a part of its rows.
void ScreenView::fitChart()
{
    const int rows = m_chart ? static_cast<int>(m_screen.chart->categories.size()) : 0;
    for (double scale = mostScale; m_chart && scale > leastScale - 0.01; scale -= 0.1) {
        m_chart->setFont(m_look.text(scale));
        if (m_chart->visibleRows() >= rows && m_chart->plotPart() > leastPlot)
            break;
    }
}

/// The chart, when it has its size.
bool ScreenView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &ScreenView::fitChart, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ScreenView::scroll(int steps)
{
    QScrollBar* bar = m_cards && m_cards->verticalScrollBar()->maximum() > 0 ? m_cards->verticalScrollBar() : nullptr;
    if (table() && table()->isVisible())
        bar = table()->verticalScrollBar();
    else if (m_chart)
        bar = m_chart->findChild<QScrollBar*>(QString(), Qt::FindDirectChildrenOnly);
    if (bar)
        bar->setValue(bar->value() + steps * bar->singleStep());
}

void ScreenView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit nextAsked();
    else if (event->button() == Qt::RightButton)
        emit backAsked();
}

} // namespace purse::gui
