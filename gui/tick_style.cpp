// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tick_style.hpp"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace purse::gui {
namespace {

/// A tick in a square from 0 to 1.
const QPolygonF& tick()
{
    static const QPolygonF points{QPointF(0.22, 0.53), QPointF(0.42, 0.73), QPointF(0.79, 0.29)};
    return points;
}

} // namespace

TickStyle::TickStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int TickStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const bool isBox = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight;
    return isBox ? std::max(usual, QFontMetrics(QApplication::font()).height() * 9 / 10) : usual;
}

void TickStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool isOn = (option->state & State_On) != 0;
    const bool isPart = (option->state & State_NoChange) != 0;
    const bool isEnabled = (option->state & State_Enabled) != 0;
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor filling = isEnabled ? option->palette.color(QPalette::Link) : option->palette.color(QPalette::Mid);
    const qreal side = std::min(option->rect.width(), option->rect.height()) - 1.0;
    const QRectF box(option->rect.x() + 0.5, option->rect.y() + (option->rect.height() - side) / 2.0, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn || isPart ? filling : option->palette.color(group, QPalette::PlaceholderText), 1.0));
    painter->setBrush(isOn || isPart ? filling : option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 3.0, 3.0);
    painter->setPen(
        QPen(option->palette.color(QPalette::Base), side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(box.topLeft());
    if (isOn)
        painter->drawPolyline(QTransform::fromScale(side, side).map(tick()));
    else if (isPart)
        painter->drawLine(QPointF(side * 0.28, side * 0.5), QPointF(side * 0.72, side * 0.5));
    painter->restore();
}

} // namespace purse::gui
