// SPDX-License-Identifier: GPL-3.0-or-later
// The words in a chart: names of rows, notes at their ends, amounts at bars.
#include "gui/charts/chart_view.hpp"

#include "gui/models/text.hpp"

#include <QChart>
#include <QChartView>
#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>

#include <algorithm>

namespace purse::gui {

/// A row of several bars has room for a long name in two lines.
QStringList ChartView::nameLines(std::size_t row) const
{
    const QString& name = m_spec.categories.at(row);
    const bool isLong = QFontMetricsF(rowFont()).horizontalAdvance(name) > 0.28 * width();
    if (m_spec.form != ChartSpec::Form::Bars || isHeading(row) || !isLong)
        return {name};
    return inTwoLines(name).split(QLatin1Char('\n'));
}

/// The amounts of a row stand below each other, behind its longest bar.
void ChartView::drawBarTexts()
{
    if (m_spec.form != ChartSpec::Form::Bars || m_spec.series.empty())
        return;
    const QFontMetricsF metrics(rowFont());
    const QRectF plot = m_chart->plotArea();
    const double row = plot.height() / m_visibleRows;
    const double bar = groupPart * row / double(m_spec.series.size());
    std::size_t used = 0;
    for (int at = 0; at < m_visibleRows; ++at) {
        const auto category = static_cast<std::size_t>(m_firstRow + at);
        double most = 0.0;
        for (const ChartSpec::Series& series : m_spec.series)
            most = std::max(most, series.values.at(category).value_or(0.0));
        const double left = plot.left() + (most - m_scale.low) / (m_scale.high - m_scale.low) * plot.width() + 5.0;
        for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
            if (!m_spec.series[s].values.at(category))
                continue;
            const double middle = plot.top() + (at + (1.0 - groupPart) / 2.0) * row + (double(s) + 0.5) * bar;
            auto* label = text(m_barTexts, used++, m_spec.series[s].texts.at(category), paletteFor(palette()).text);
            label->setPos(left, middle - metrics.height() / 2.0);
        }
    }
}

QGraphicsSimpleTextItem* ChartView::text(std::vector<QGraphicsSimpleTextItem*>& pool, std::size_t at,
                                         const QString& words, const QColor& colour)
{
    while (at >= pool.size())
        pool.push_back(new QGraphicsSimpleTextItem(m_chart));
    QGraphicsSimpleTextItem* item = pool[at];
    item->setFont(rowFont());
    item->setText(words);
    item->setBrush(colour);
    item->show();
    return item;
}

void ChartView::drawTexts()
{
    for (auto* pool : {&m_names, &m_lowerNames, &m_notes, &m_barTexts})
        for (QGraphicsSimpleTextItem* item : *pool)
            item->hide();
    if (!m_notesTitle)
        m_notesTitle = new QGraphicsSimpleTextItem(m_chart);
    m_notesTitle->setVisible(m_visibleRows > 0 && !m_spec.notesTitle.isEmpty());
    if (m_visibleRows == 0)
        return;

    const ChartPalette& colours = paletteFor(palette());
    const QFontMetricsF metrics(rowFont());
    const QRectF plot = m_chart->plotArea();
    const double right = m_view->width() - 2.0;
    for (int at = 0; at < m_visibleRows; ++at) {
        const auto row = static_cast<std::size_t>(m_firstRow + at);
        const double middle = plot.top() + (at + 0.5) * plot.height() / m_visibleRows - metrics.height() / 2;
        drawName(at, colours.text, middle);
        if (m_spec.notes.empty())
            continue;
        auto* note = text(m_notes, static_cast<std::size_t>(at), m_spec.notes[row], colours.text);
        note->setPos(right - metrics.horizontalAdvance(m_spec.notes[row]), middle);
    }
    drawBarTexts();
    m_notesTitle->setFont(rowFont());
    m_notesTitle->setText(m_spec.notesTitle);
    m_notesTitle->setBrush(colours.muted);
    m_notesTitle->setPos(right - metrics.horizontalAdvance(m_spec.notesTitle), 0);
}

/// @param at row in view
/// @param middle where the top of a line of text is that stands in the middle of the row
void ChartView::drawName(int at, const QColor& colour, double middle)
{
    const auto row = static_cast<std::size_t>(m_firstRow + at);
    const QFontMetricsF metrics(rowFont());
    const double right = m_chart->plotArea().left() - gap;
    const auto shortened = [&](const QString& line) {
        return metrics.elidedText(line, Qt::ElideMiddle, m_margins.names - gap + 1);
    };
    const QStringList lines = nameLines(row);
    const double apart = lines.size() > 1 ? 0.43 * metrics.height() : 0.0;
    auto* upper = text(m_names, static_cast<std::size_t>(at), shortened(lines[0]), colour);
    upper->setPos(right - metrics.horizontalAdvance(upper->text()), middle - apart);
    if (isHeading(row)) {
        QFont bold = rowFont();
        bold.setBold(true);
        upper->setFont(bold);
        upper->setText(m_spec.categories[row]);
        upper->setPos(2.0, middle);
    }
    if (lines.size() > 1) {
        auto* lower = text(m_lowerNames, static_cast<std::size_t>(at), shortened(lines[1]), colour);
        lower->setPos(right - metrics.horizontalAdvance(lower->text()), middle + apart);
    }
}

} // namespace purse::gui
