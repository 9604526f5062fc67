// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace purse::gui {

/// Draws cells with a light line below each row, and tints the column of the baseline where there is one.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @param baselineRole role that is true in the baseline's column; -1: none
    explicit RowDelegate(QObject* parent = nullptr, int baselineRole = -1);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    void paintEmptyCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QColor textColour(const QStyleOptionViewItem& option) const;
    bool isBaseline(const QModelIndex& index) const;

private:
    int m_baselineRole;
};

/// Draws level and change side by side, so that both run down the table in straight columns.
class PayDelegate : public RowDelegate {
    Q_OBJECT

public:
    explicit PayDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Draws a step of an award with its reason below, over as many lines as the reason takes.
class LineDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace purse::gui
