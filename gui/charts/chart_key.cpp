// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_key.hpp"

#include "gui/charts/palette.hpp"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace purse::gui {
namespace {
constexpr int swatchGap = 6;
constexpr int entryGap = 18;
constexpr int lineGap = 4;

/// As high as the letters, so that a hall sees it too.
int swatchOf(const QFontMetrics& metrics) { return std::max(12, metrics.ascent() - 4); }

QPainterPath corners(QPointF centre, int count, double outer, double inner)
{
    QPolygonF polygon;
    const int points = inner > 0 ? 2 * count : count;
    for (int at = 0; at < points; ++at) {
        const double radius = inner > 0 && at % 2 == 1 ? inner : outer;
        const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * at / points;
        polygon << centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath outline(Shape shape, const QRectF& box)
{
    QPainterPath path;
    const double radius = box.width() / 2;
    switch (shape) {
    case Shape::Square:
        path.addRect(box.adjusted(1, 1, -1, -1));
        break;
    case Shape::Circle:
        path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Shape::Diamond:
        return corners(box.center(), 4, radius, 0);
    case Shape::Triangle:
        return corners(box.center() + QPointF(0, 1), 3, radius, 0);
    case Shape::Star:
        return corners(box.center(), 5, radius + 1, radius * 0.45);
    case Shape::Pentagon:
        return corners(box.center(), 5, radius, 0);
    }
    return path;
}

std::vector<QRect> placesOf(const std::vector<ChartSpec::Series>& entries, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    const int swatch = swatchOf(metrics);
    const int height = std::max(swatch, metrics.height());
    std::vector<QRect> result;
    QPoint at(0, 0);
    for (const ChartSpec::Series& series : entries) {
        const int wide = swatch + swatchGap + metrics.horizontalAdvance(series.name);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + height + lineGap};
        result.emplace_back(at, QSize(wide, height));
        at.rx() += wide + entryGap;
    }
    return result;
}
} // namespace

std::vector<ChartSpec::Series> keyEntriesOf(const ChartSpec& spec)
{
    std::vector<ChartSpec::Series> entries;
    for (const ChartSpec::Series& series : spec.series)
        entries.push_back({series.name, series.role, series.slot});
    return entries;
}

int keyHeight(const std::vector<ChartSpec::Series>& entries, const QFont& font, int width)
{
    const std::vector<QRect> all = placesOf(entries, font, width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

void paintKey(QPainter& painter, const std::vector<ChartSpec::Series>& entries, const ChartPalette& colours,
              const QFont& font, int width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const int swatch = swatchOf(QFontMetrics(font));
    const std::vector<QRect> all = placesOf(entries, font, width);
    for (std::size_t at = 0; at < all.size(); ++at) {
        const SeriesStyle style = colours.styleOf(entries[at]);
        const QRectF box(all[at].x(), all[at].center().y() - swatch / 2.0 + 1, swatch, swatch);
        painter.setPen(style.hollow || style.hatched ? QPen(style.colour, style.hollow ? 2 : 1) : QPen(Qt::NoPen));
        painter.setBrush(style.hollow ? QBrush(colours.background)
                                      : QBrush(style.colour, style.hatched ? Qt::BDiagPattern : Qt::SolidPattern));
        painter.drawPath(outline(style.shape, box));
        painter.setPen(colours.text);
        // Wider than measured: a printer's letters are not exactly as wide as a screen's.
        painter.drawText(all[at].adjusted(swatch + swatchGap, 0, entryGap, 0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, entries[at].name);
    }
}

ChartKey::ChartKey(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartKey::setSpec(const ChartSpec& spec)
{
    m_series = keyEntriesOf(spec);
    QStringList names;
    for (const ChartSpec::Series& series : m_series)
        names << series.name;
    setAccessibleName(tr("Key: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

int ChartKey::heightForWidth(int width) const { return keyHeight(m_series, font(), width); }

QSize ChartKey::sizeHint() const { return {200, heightForWidth(width())}; }

void ChartKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKey(painter, m_series, paletteFor(palette()), font(), width());
}

} // namespace purse::gui
