// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace purse::gui {

/// The Fusion style with check boxes whose tick and outline can be seen from the back of a room, in any theme and size.
class TickStyle : public QProxyStyle {
    Q_OBJECT

public:
    TickStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    /// Boxes grow with the text beside them.
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace purse::gui
