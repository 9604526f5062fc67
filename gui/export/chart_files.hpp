// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"
#include "gui/export/names.hpp"

#include <QByteArray>
#include <QImage>

namespace purse::gui {

/// What a chart can be saved as.
enum class ChartFile { Csv, Svg, Png, Pdf };

/// "csv", "svg", "png", "pdf".
QString endingOf(ChartFile kind);

/// The rows of people without their names, in an order drawn by lot; nobody is named in the words either.
ChartSpec withoutNames(ChartSpec spec);

QByteArray svgOf(const ChartSpec& spec); ///< with a text alternative in it
QImage pictureOf(const ChartSpec& spec); ///< twice as many dots as on a usual screen
QByteArray pngOf(const ChartSpec& spec);
QByteArray pdfOf(const ChartSpec& spec); ///< one page, as large as the chart
/// Rows down, series across. Figures are numbers that spreadsheets count with; words are never formulas.
QByteArray csvOf(const ChartSpec& spec);
QString tabbedTextOf(const ChartSpec& spec); ///< the same for the clipboard

/// @return what went wrong, in words; empty when the file is safely on disk
QString saveChart(const ChartSpec& spec, ChartFile kind, const QString& path);

/// A name for the file from the title of the chart.
QString fileNameOf(const ChartSpec& spec, ChartFile kind);

} // namespace purse::gui
