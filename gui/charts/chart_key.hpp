// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/charts/chart_spec.hpp"

namespace purse::gui {

/// The key of a chart: colour, shape and hatch of each series with its full name, over as many lines as it takes.
class ChartKey : public QWidget {
    Q_OBJECT

public:
    explicit ChartKey(QWidget* parent = nullptr);

    void setSpec(const ChartSpec& spec);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QRect> places(int width) const;

    ChartSpec::Form m_form = ChartSpec::Form::Dots;
    std::vector<ChartSpec::Series> m_series; ///< names and looks only
};

} // namespace purse::gui
