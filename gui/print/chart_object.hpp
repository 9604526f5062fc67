// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextObjectInterface>

#include "gui/export/chart_picture.hpp"

#include <vector>

namespace purse::gui {

/// Draws charts inside a text, as lines and letters, not as dots.
class ChartObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int format = QTextFormat::UserObject + 1;
    static constexpr int pictureProperty = QTextFormat::UserProperty + 1; ///< which of the pictures

    explicit ChartObject(double scale) : m_scale(scale) {}

    int add(ChartPicture picture); ///< @return its number
    QSizeF intrinsicSize(QTextDocument* text, int position, const QTextFormat& look) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* text, int position,
                    const QTextFormat& look) override;

private:
    const ChartPicture& pictureOf(const QTextFormat& look) const;

    double m_scale; ///< dots of the device for each pixel of the pictures
    std::vector<ChartPicture> m_pictures;
};

} // namespace purse::gui
