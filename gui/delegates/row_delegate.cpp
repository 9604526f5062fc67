// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/row_delegate.hpp"

#include "gui/charts/palette.hpp"
#include "gui/models/pay_table_model.hpp"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace purse::gui {
namespace {
constexpr int inset = 10;
constexpr int between = 14;

void drawLineBelow(QPainter* painter, const QStyleOptionViewItem& option)
{
    painter->setPen(QPen(paletteFor(option.palette).grid, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

int changeWidth(const QFontMetrics& metrics, const QString& change)
{
    return std::max(metrics.horizontalAdvance(PayTableModel::tr("no change")), metrics.horizontalAdvance(change));
}
} // namespace

RowDelegate::RowDelegate(QObject* parent, int baselineRole) : QStyledItemDelegate(parent), m_baselineRole(baselineRole)
{
}

bool RowDelegate::isBaseline(const QModelIndex& index) const
{
    return m_baselineRole >= 0 && index.data(m_baselineRole).toBool();
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isBaseline(index))
        option->backgroundBrush = paletteFor(option->palette).highlight;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem padded = option;
    QStyledItemDelegate::paint(painter, padded, index);
    drawLineBelow(painter, option);
}

void RowDelegate::paintEmptyCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);
    drawLineBelow(painter, option);
}

PayDelegate::PayDelegate(QObject* parent) : RowDelegate(parent, PayTableModel::IsBaselineRole) {}

void PayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintEmptyCell(painter, option, index);
    const ChartPalette& colours = paletteFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString change = index.data(PayTableModel::ChangeRole).toString();
    const QFontMetrics metrics(option.font);
    QRect box = option.rect.adjusted(inset, 0, -inset, 0);
    painter->save();
    painter->setFont(option.font);
    if (!isBaseline(index)) {
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : colours.muted);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, change);
        box.setRight(box.right() - changeWidth(metrics, change) - between);
    }
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : colours.text);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, index.data(PayTableModel::LevelRole).toString());
    painter->restore();
}

QSize PayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    int width = metrics.horizontalAdvance(index.data(PayTableModel::LevelRole).toString()) + 2 * inset;
    if (!isBaseline(index))
        width += changeWidth(metrics, index.data(PayTableModel::ChangeRole).toString()) + between;
    return {width, metrics.height() + 12};
}

} // namespace purse::gui
