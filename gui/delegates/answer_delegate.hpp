// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/format.hpp"

namespace purse::gui {

/// Draws a member's form, each question with its reason below it, and edits answers by kind.
class AnswerDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setFormat(const Format& format) { m_format = format; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    Format m_format;
};

} // namespace purse::gui
