// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace purse::gui {

/// A table with its headings, for the clipboard: cells with tabs between them, as spreadsheets take them.
QString tabbedText(const QAbstractItemModel& model);

/// A table with its headings as the text of a .csv file. A cell that a spreadsheet would take for a formula gets an
/// apostrophe in front.
QString csvText(const QAbstractItemModel& model);

} // namespace purse::gui
