// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;

namespace purse::gui {

/// Whether the heads of the rows are a column of their own.
enum class RowHeads { Left, Out };

/// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
QString safeCell(const QString& text);

/// A table with its headings, for the clipboard: cells with tabs between them, as spreadsheets take them.
QString tabbedText(const QAbstractItemModel& model, RowHeads heads = RowHeads::Out);

/// Some cells of a table for the clipboard, without headings, as they stand to each other.
QString tabbedCells(const QModelIndexList& cells);

/// A table with its headings as the text of a .csv file.
QString csvText(const QAbstractItemModel& model, RowHeads heads = RowHeads::Out);

} // namespace purse::gui
