// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace purse::gui {

/// At least as high as its words are in the width that it has: what is around it asks for a height without a width.
class Column : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        fit();
    }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            fit();
        return QWidget::event(event);
    }

private:
    void fit()
    {
        if (layout() && layout()->hasHeightForWidth())
            setMinimumHeight(std::max(0, layout()->minimumHeightForWidth(width())));
    }
};

} // namespace purse::gui
