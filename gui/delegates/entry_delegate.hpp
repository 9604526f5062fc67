// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/delegates/row_delegate.hpp"

#include <QLocale>

class QTableView;

namespace purse::gui {

class EntryTableModel;

/// Draws cells that can be typed into as fields, and edits them where they stand.
class EntryDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

/// A table over entries: one click or any key begins to edit a cell, Enter ends it, Tab goes on to the next.
void prepareEntryTable(QTableView* table, EntryTableModel* model, const QString& accessibleName);

/// Names in the first column take the width that the others leave, and never so little that nobody could read them.
/// @param leastLetters of the other columns, which are as wide as what is in them
void fitColumns(QTableView* table, int leastLetters);

/// As high as its rows, between the two numbers of rows; with more it scrolls.
void fitHeight(QTableView* table, int leastRows, int mostRows);

} // namespace purse::gui
