// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/charts/chart_spec.hpp"

#include <QFont>

namespace purse::gui {

struct ChartPalette;

/// The entries of a key: names and looks of the series.
std::vector<ChartSpec::Series> keyEntriesOf(const ChartSpec& spec);
int keyHeight(const std::vector<ChartSpec::Series>& entries, const QFont& font, int width);
void paintKey(QPainter& painter, const std::vector<ChartSpec::Series>& entries, const ChartPalette& colours,
              const QFont& font, int width);

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
    std::vector<ChartSpec::Series> m_series; ///< names and looks only
};

} // namespace purse::gui
