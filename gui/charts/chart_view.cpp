// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_view.hpp"

#include "gui/models/text.hpp"

#include <QAccessibleWidget>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScatterSeries>
#include <QScrollBar>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace purse::gui {
namespace {
constexpr double rowHeight = 20.0;    ///< least height of a row
constexpr double barThickness = 16.0; ///< most thickness of a bar
constexpr double lineThickness = 2.0;
constexpr double markSize = 11.0;
constexpr double dodge = 0.16; ///< rows between two marks that would hide each other

QBrush barBrush(const SeriesStyle& style)
{
    return {style.colour, style.hatched ? Qt::BDiagPattern : Qt::SolidPattern};
}

QScatterSeries::MarkerShape markerShape(Shape shape)
{
    switch (shape) {
    case Shape::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case Shape::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case Shape::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case Shape::Star:
        return QScatterSeries::MarkerShapeStar;
    case Shape::Pentagon:
        return QScatterSeries::MarkerShapePentagon;
    case Shape::Circle:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

/// How much larger than usual marks are: as much as the text, so that a hall sees them too.
double zoomOf(const QFont& font)
{
    constexpr double usualLine = 19.0;
    return std::max(1.0, QFontMetricsF(font).height() / usualLine);
}

/// Squares and circles of one width look unequal; this evens them out.
double sizeOf(Shape shape)
{
    switch (shape) {
    case Shape::Square:
        return markSize - 1.0;
    case Shape::Diamond:
        return markSize + 1.0;
    case Shape::Triangle:
        return markSize + 1.0;
    case Shape::Star:
        return markSize + 4.0;
    case Shape::Pentagon:
        return markSize + 1.0;
    case Shape::Circle:
        break;
    }
    return markSize;
}

QBarSet* barSet(const QBrush& brush, const QPen& pen)
{
    auto* set = new QBarSet(QString());
    set->setBrush(brush);
    set->setPen(pen);
    return set;
}

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart, view->spec().title) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto* view = static_cast<const ChartView*>(widget());
        if (kind == QAccessible::Name)
            return view->spec().title.isEmpty() ? ChartView::tr("Chart") : view->spec().title;
        if (kind == QAccessible::Description)
            return view->spoken();
        return QAccessibleWidget::text(kind);
    }
    /// The drawing inside has nothing to say; the scroll bar is the arrow keys.
    int childCount() const override { return 0; }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new AccessibleChart(view) : nullptr;
}
} // namespace

void installChartAccessibility() { QAccessible::installFactory(makeAccessible); }

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), m_chart(new QChart), m_view(new QChartView(m_chart)), m_scroll(new QScrollBar(Qt::Vertical)),
      m_values(new QValueAxis), m_rows(new QValueAxis), m_band(new QGraphicsRectItem(m_chart))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addWidget(m_scroll);

    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->legend()->hide(); // ChartKey shows hatch, shape and full names
    m_chart->addAxis(m_values, Qt::AlignBottom);
    m_chart->addAxis(m_rows, Qt::AlignLeft);
    m_rows->setLabelsVisible(false);
    m_rows->setGridLineVisible(false);
    m_rows->setLineVisible(false);
    m_values->setLineVisible(false);
    m_band->setPen(Qt::NoPen);
    m_band->setZValue(-1);
    m_band->setFlag(QGraphicsItem::ItemStacksBehindParent, false);

    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->installEventFilter(this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Rows of the chart"));
    setFocusPolicy(Qt::StrongFocus);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int row) {
        m_firstRow = row;
        arrange();
    });
}

void ChartView::setSpec(ChartSpec spec)
{
    m_spec = std::move(spec);
    setAccessibleName(m_spec.title);
    arrange();
}

void ChartView::setChosenRow(int row)
{
    if (row == m_chosenRow)
        return;
    m_chosenRow = row;
    if (row >= 0 && (row < m_firstRow || row >= m_firstRow + m_visibleRows))
        m_scroll->setValue(row - m_visibleRows / 2);
    drawBand();
}

void ChartView::showFrom(int row) { m_scroll->setValue(row); }

int ChartView::heightOf(int rows)
{
    const Margins room = margins();
    const double row = std::min(mostRow(), 1.3 * leastRow());
    return static_cast<int>(std::ceil(room.top + room.bottom + rows * row)) + 5; // with the frame of the layout
}

QRectF ChartView::drawingRect() const { return m_chart->geometry(); }

void ChartView::draw(QPainter& painter, const QRectF& target)
{
    m_chart->layout()->activate();
    m_chart->scene()->render(&painter, target, drawingRect());
}

QString ChartView::spoken() const
{
    QStringList names;
    for (const ChartSpec::Series& series : m_spec.series)
        names << series.name;
    return tr("%1. %2 rows; %3; in %4. The same figures are in the table beside it.")
        .arg(m_spec.subtitle, QString::number(m_spec.categories.size()), names.join(QStringLiteral(", ")), m_spec.unit);
}

double ChartView::plotPart() const { return m_chart->plotArea().width() / std::max(1, width()); }

QSize ChartView::minimumSizeHint() const { return {280, 160}; }

QSize ChartView::sizeHint() const
{
    return {560, static_cast<int>(leastRow()) * std::clamp(static_cast<int>(m_spec.categories.size()), 4, 16) + 60};
}

QFont ChartView::rowFont() const { return font(); }

bool ChartView::isHeading(std::size_t row) const
{
    return std::ranges::find(m_spec.headings, row) != m_spec.headings.end();
}

/// The least height of a row: several bars need room for the amounts at their ends.
double ChartView::leastRow() const
{
    if (m_spec.form == ChartSpec::Form::Strip)
        return 2.2 * QFontMetricsF(rowFont()).height();
    if (m_spec.form != ChartSpec::Form::Bars)
        return std::max(rowHeight, QFontMetricsF(rowFont()).height() + 2.0);
    return double(m_spec.series.size()) * 0.85 * QFontMetricsF(rowFont()).height() + 5.0;
}

/// Few rows do not spread over a tall window: bars keep the company of their names.
double ChartView::mostRow() const { return leastRow() * (m_spec.form == ChartSpec::Form::Bars ? 1.3 : 2.0); }

ChartView::Margins ChartView::margins() const
{
    const QFontMetricsF metrics(rowFont());
    Margins result;
    for (std::size_t row = 0; row < m_spec.categories.size(); ++row)
        for (const QString& line : nameLines(row))
            result.names = std::max(result.names, metrics.horizontalAdvance(line));
    result.names = std::min(result.names, 0.42 * width()) + gap;
    for (const QString& note : m_spec.notes)
        result.notes = std::max(result.notes, metrics.horizontalAdvance(note));
    if (m_spec.form == ChartSpec::Form::Bars)
        for (const ChartSpec::Series& series : m_spec.series)
            for (const QString& label : series.texts)
                result.notes = std::max(result.notes, metrics.horizontalAdvance(label) + gap);
    if (!m_spec.notes.empty())
        result.notes = std::max(result.notes, metrics.horizontalAdvance(m_spec.notesTitle)) + gap;
    result.notes = std::max(result.notes, 2 * gap); // half a label of the axis reaches beyond its end
    result.top = m_spec.notesTitle.isEmpty() ? 6.0 : metrics.height() + 8.0;
    result.bottom = 2.0 * metrics.height() + 18.0;
    return result;
}

void ChartView::arrange()
{
    const QSizeF size = m_view->size();
    if (size.isEmpty() || m_spec.categories.empty()) {
        m_visibleRows = 0;
        drawSeries();
        drawTexts();
        return;
    }
    m_margins = margins();
    const double height = size.height() - m_margins.top - m_margins.bottom;
    const int rows = static_cast<int>(m_spec.categories.size());
    m_visibleRows = std::clamp(static_cast<int>(height / leastRow()), 1, rows);
    m_firstRow = std::clamp(m_firstRow, 0, rows - m_visibleRows);
    {
        const QSignalBlocker quiet(m_scroll);
        m_scroll->setRange(0, rows - m_visibleRows);
        m_scroll->setPageStep(m_visibleRows);
        m_scroll->setValue(m_firstRow);
        m_scroll->setVisible(rows > m_visibleRows);
    }
    placeAxes();
    drawSeries();
    drawTexts();
    drawBand();
}

void ChartView::placeAxes()
{
    const ChartPalette& colours = paletteFor(palette());
    const QSizeF size = m_view->size();
    const double width = std::max(40.0, size.width() - m_margins.names - m_margins.notes);
    const double height = std::min(size.height() - m_margins.top - m_margins.bottom, m_visibleRows * mostRow());
    m_chart->setPlotArea({m_margins.names, m_margins.top, width, std::max(10.0, height)});
    m_chart->setBackgroundBrush(colours.background);
    m_view->setBackgroundBrush(colours.background);

    const QLocale locale;
    const QFontMetricsF metrics(rowFont());
    const double label = metrics.horizontalAdvance(locale.toString(1234567.0, 'f', 0));
    const int labels = std::clamp(static_cast<int>(width / (label + gap)), 2, 6);
    m_scale = scaleOf(m_spec, m_spec.form == ChartSpec::Form::Bars ? labels + 1 : labels); // amounts stand at the bars
    m_chart->setLocale(locale);
    m_chart->setLocalizeNumbers(true);
    m_values->setRange(m_scale.low, m_scale.high);
    m_values->setTickCount(m_scale.ticks());
    m_values->setLabelFormat(m_scale.step == std::floor(m_scale.step) ? QStringLiteral("%.0f")
                                                                      : QStringLiteral("%.1f"));
    m_values->setTitleText(escaped(m_spec.unit));
    m_values->setGridLinePen(QPen(colours.grid, 1));
    m_values->setLabelsBrush(colours.muted);
    m_values->setTitleBrush(colours.muted);
    m_values->setLabelsFont(rowFont());
    m_values->setTitleFont(rowFont());
    m_rows->setRange(-0.5, m_visibleRows - 0.5);
}

void ChartView::drawSeries()
{
    m_chart->removeAllSeries();
    if (m_visibleRows == 0)
        return;
    switch (m_spec.form) {
    case ChartSpec::Form::Dots:
    case ChartSpec::Form::Dumbbell:
        fillConnectors();
        fillDots();
        break;
    case ChartSpec::Form::Stack:
        fillStack();
        break;
    case ChartSpec::Form::Waterfall:
        fillWaterfall();
        break;
    case ChartSpec::Form::Bars:
        fillBars();
        break;
    case ChartSpec::Form::Strip:
        fillCrowd();
        fillDots();
        break;
    }
}

/// @param thickness in pixels
void ChartView::addBars(QAbstractBarSeries* series, double thickness)
{
    const double row = m_chart->plotArea().height() / m_visibleRows;
    series->setBarWidth(std::min(0.72, thickness / row));
    m_chart->addSeries(series);
    series->attachAxis(m_values);
    series->attachAxis(m_rows);
}

/// A thin line from the lowest to the highest mark of each row: a bar on a transparent one.
void ChartView::fillConnectors()
{
    auto* bars = new QHorizontalStackedBarSeries;
    QBarSet* base = barSet(Qt::NoBrush, Qt::NoPen);
    QBarSet* line = barSet(paletteFor(palette()).connector, Qt::NoPen);
    for (std::size_t back = endRow(); back-- > static_cast<std::size_t>(m_firstRow);) {
        std::optional<double> low;
        std::optional<double> high;
        for (const ChartSpec::Series& series : m_spec.series)
            if (const auto& value = series.values.at(back)) {
                low = std::min(low.value_or(*value), *value);
                high = std::max(high.value_or(*value), *value);
            }
        const bool above = low.value_or(0.0) >= 0.0;
        base->append(above ? low.value_or(0.0) : high.value_or(0.0));
        line->append(above ? high.value_or(0.0) - low.value_or(0.0) : low.value_or(0.0) - high.value_or(0.0));
    }
    bars->append({base, line});
    addBars(bars, lineThickness * zoomOf(rowFont()));
}

void ChartView::fillDots()
{
    const ChartPalette& colours = paletteFor(palette());
    for (std::size_t at = 0; at < m_spec.series.size(); ++at) {
        const ChartSpec::Series& series = m_spec.series[at];
        QList<QPointF> points;
        for (std::size_t row = static_cast<std::size_t>(m_firstRow); row < endRow(); ++row)
            if (const auto& value = series.values.at(row))
                points.append({*value, levelOf(row) + dodgeOf(at, row)});
        const SeriesStyle style = colours.styleOf(series);
        auto* dots = new QScatterSeries;
        dots->setMarkerShape(markerShape(style.shape));
        dots->setMarkerSize(sizeOf(style.shape) * zoomOf(rowFont()));
        dots->setBrush(style.hollow ? colours.background : style.colour);
        dots->setPen(style.hollow ? QPen(style.colour, 2.0) : QPen(colours.background, 1.0));
        dots->append(points);
        m_chart->addSeries(dots);
        dots->attachAxis(m_values);
        dots->attachAxis(m_rows);
    }
}

/// The crowd of each row: marks that would hide each other stand above and below one another.
void ChartView::fillCrowd()
{
    const ChartPalette& colours = paletteFor(palette());
    const double size = 0.62 * markSize * zoomOf(rowFont());
    const QRectF plot = m_chart->plotArea();
    const double perUnit = plot.width() / (m_scale.high - m_scale.low);
    const double step = size / (plot.height() / m_visibleRows); // rows between two marks that stand above each other
    const int most = std::max(0, static_cast<int>(0.42 / step));
    QList<QPointF> points;
    for (std::size_t row = static_cast<std::size_t>(m_firstRow); row < std::min(endRow(), m_spec.crowd.size()); ++row) {
        std::vector<double> reached(static_cast<std::size_t>(2 * most + 1), -1e9); // pixels, by level
        for (const double value : m_spec.crowd[row]) {
            const double at = (value - m_scale.low) * perUnit;
            std::size_t best = 0;
            for (std::size_t level = 1; level < reached.size() && at - reached[best] < size; ++level)
                if (at - reached[level] >= size || reached[level] < reached[best])
                    best = level;
            reached[best] = at;
            const double up = best % 2 == 1 ? double(best / 2 + 1) : -double(best / 2); // 0, 1, -1, 2, -2, ...
            points.append({value, levelOf(row) + step * up});
        }
    }
    auto* dots = new QScatterSeries;
    dots->setMarkerSize(size);
    dots->setBrush(colours.background);
    dots->setPen(QPen(colours.muted, 1.2));
    dots->append(points);
    m_chart->addSeries(dots);
    dots->attachAxis(m_values);
    dots->attachAxis(m_rows);
}

/// How far a mark moves off the middle of its row, in rows: not at all, unless another mark would hide it.
double ChartView::dodgeOf(std::size_t series, std::size_t row) const
{
    const double near = 0.7 * markSize * zoomOf(rowFont()) * (m_scale.high - m_scale.low) / m_chart->plotArea().width();
    const double value = *m_spec.series[series].values.at(row);
    int before = 0;
    int after = 0;
    for (std::size_t other = 0; other < m_spec.series.size(); ++other)
        if (const auto& theirs = m_spec.series[other].values.at(row);
            other != series && theirs && std::abs(*theirs - value) < near)
            ++(other < series ? before : after);
    return dodge * (after - before) / 2.0;
}

void ChartView::fillStack()
{
    const ChartPalette& colours = paletteFor(palette());
    auto* bars = new QHorizontalStackedBarSeries;
    for (const ChartSpec::Series& series : m_spec.series) {
        const SeriesStyle style = colours.styleOf(series);
        QBarSet* set = barSet(barBrush(style), style.hatched ? QPen(style.colour, 1) : QPen(colours.background, 1));
        for (std::size_t back = endRow(); back-- > static_cast<std::size_t>(m_firstRow);)
            set->append(series.values.at(back).value_or(0.0));
        bars->append(set);
    }
    addBars(bars, barThickness * zoomOf(rowFont()));
}

/// Each bar floats on a transparent one; a bar that crosses zero is drawn as its two halves.
void ChartView::fillWaterfall()
{
    const ChartPalette& colours = paletteFor(palette());
    auto* bars = new QHorizontalStackedBarSeries;
    QBarSet* base = barSet(Qt::NoBrush, Qt::NoPen);
    QList<QBarSet*> sets{base};
    for (std::size_t back = endRow(); back-- > static_cast<std::size_t>(m_firstRow);) {
        double from = 0.0;
        for (const ChartSpec::Series& series : m_spec.series)
            if (const auto& value = series.values.at(back)) {
                const double a = series.starts.at(back);
                const double b = a + *value;
                from = a >= 0 && b >= 0 ? std::min(a, b) : a <= 0 && b <= 0 ? std::max(a, b) : 0.0;
            }
        base->append(from);
    }
    for (const ChartSpec::Series& series : m_spec.series) {
        const SeriesStyle style = colours.styleOf(series);
        const QPen pen = style.hatched ? QPen(style.colour, 1) : QPen(Qt::NoPen);
        QBarSet* above = barSet(barBrush(style), pen);
        QBarSet* below = barSet(barBrush(style), pen);
        for (std::size_t back = endRow(); back-- > static_cast<std::size_t>(m_firstRow);) {
            const double a = series.starts.at(back);
            const double b = a + series.values.at(back).value_or(0.0);
            above->append(std::max({a, b, 0.0}) - std::max(std::min(a, b), 0.0));
            below->append(std::min({a, b, 0.0}) - std::min(std::max(a, b), 0.0));
        }
        sets << above << below;
    }
    bars->append(sets);
    addBars(bars, barThickness * zoomOf(rowFont()));
}

/// The first series is the uppermost bar of each row, as in the key.
void ChartView::fillBars()
{
    const ChartPalette& colours = paletteFor(palette());
    auto* bars = new QHorizontalBarSeries;
    for (auto series = m_spec.series.rbegin(); series != m_spec.series.rend(); ++series) {
        const SeriesStyle style = colours.styleOf(*series);
        QBarSet* set = barSet(barBrush(style), style.hatched ? QPen(style.colour, 1) : QPen(Qt::NoPen));
        for (std::size_t back = endRow(); back-- > static_cast<std::size_t>(m_firstRow);)
            set->append(series->values.at(back).value_or(0.0));
        bars->append(set);
    }
    bars->setBarWidth(groupPart);
    m_chart->addSeries(bars);
    bars->attachAxis(m_values);
    bars->attachAxis(m_rows);
}

void ChartView::drawBand()
{
    const int at = m_chosenRow - m_firstRow;
    m_band->setVisible(m_chosenRow >= 0 && at >= 0 && at < m_visibleRows);
    if (!m_band->isVisible())
        return;
    const QRectF plot = m_chart->plotArea();
    const double height = plot.height() / m_visibleRows;
    m_band->setRect(0, plot.top() + at * height, m_view->width(), height);
    m_band->setBrush(paletteFor(palette()).highlight);
}

int ChartView::rowAt(const QPointF& position) const
{
    const QRectF plot = m_chart->plotArea();
    if (m_visibleRows == 0 || position.y() < plot.top() || position.y() >= plot.bottom())
        return -1;
    return m_firstRow + static_cast<int>((position.y() - plot.top()) / (plot.height() / m_visibleRows));
}

QString ChartView::tip(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    QStringList lines{QStringLiteral("<b>%1</b>").arg(escaped(m_spec.categories.at(at)))};
    for (const ChartSpec::Series& series : m_spec.series)
        if (!series.texts.at(at).isEmpty())
            lines << QStringLiteral("%1: %2").arg(escaped(series.name), escaped(series.texts[at]));
    if (!m_spec.notesTitle.isEmpty() && !m_spec.notes.at(at).isEmpty())
        lines << QStringLiteral("%1: %2").arg(escaped(m_spec.notesTitle), escaped(m_spec.notes[at]));
    return lines.join(QStringLiteral("<br>"));
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        m_scroll->event(event);
        return true;
    case QEvent::Resize:
        arrange();
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int row = rowAt(help->pos()); row >= 0)
            QToolTip::showText(help->globalPos(), tip(row), m_view);
        return true;
    }
    case QEvent::MouseButtonRelease: {
        const int row = rowAt(static_cast<QMouseEvent*>(event)->position());
        if (row >= 0 && !m_spec.ids.empty())
            emit rowChosen(row);
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        m_scroll->triggerAction(QScrollBar::SliderSingleStepSub);
        break;
    case Qt::Key_Down:
        m_scroll->triggerAction(QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_PageUp:
        m_scroll->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_PageDown:
        m_scroll->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_Home:
        m_scroll->triggerAction(QScrollBar::SliderToMinimum);
        break;
    case Qt::Key_End:
        m_scroll->triggerAction(QScrollBar::SliderToMaximum);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        arrange();
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace purse::gui
