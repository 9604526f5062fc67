// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/support/hand.hpp"

#include <QLineEdit>
#include <QTableView>

namespace purse::gui {

/// The field that is open in a table; nothing where none is.
inline QLineEdit* openField(QTableView* table)
{
    for (QLineEdit* field : table->viewport()->findChildren<QLineEdit*>())
        if (field->isVisible())
            return field;
    return nullptr;
}

/// Clicks a cell, types over what is there, and presses Enter.
/// @param text empty: empties the cell
/// @return whether there was a field to type into
inline bool typeIntoCell(Hand& hand, QTableView* table, int row, int column, const QString& text)
{
    hand.clickCell(table, row, column);
    QLineEdit* field = openField(table);
    if (!field)
        return false;
    field->selectAll();
    if (text.isEmpty())
        hand.press(field, Qt::Key_Delete);
    else
        hand.type(field, text);
    hand.press(field, Qt::Key_Return);
    return true;
}

} // namespace purse::gui
