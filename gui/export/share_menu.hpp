// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"

#include <functional>

class QTableView;
class QToolButton;

namespace purse::gui {

/// A button whose menu copies a chart as a picture or as a table, and saves it as CSV, SVG, PNG or PDF.
/// @param spec asked when an entry is chosen
QToolButton* chartShareButton(const std::function<ChartSpec()>& spec);

/// Lets a table be copied: the chosen cells with the usual keys, and from its menu the whole of it, or as a CSV file.
/// Where a table has a menu of its own the entries are added to it.
void shareTable(QTableView* table);

/// Every cell of a table, with its headings as they are in view.
QString wholeTable(const QTableView& table);
/// @return what went wrong, in words; empty when the file is safely on disk
QString saveTable(const QTableView& table, const QString& path);

} // namespace purse::gui
