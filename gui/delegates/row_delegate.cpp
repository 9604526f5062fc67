// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/row_delegate.hpp"

#include "gui/charts/palette.hpp"
#include "gui/models/lines_model.hpp"
#include "gui/models/pay_table_model.hpp"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace purse::gui {
namespace {
constexpr int inset = 9;
constexpr int between = 12;
constexpr int lead = 4;
constexpr int slack = 14; ///< a scroll bar may still take this from the width that was measured

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

QColor RowDelegate::textColour(const QStyleOptionViewItem& option) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return selected ? option.palette.color(QPalette::HighlightedText) : paletteFor(option.palette).text;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintEmptyCell(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QRect box = option.rect.adjusted(inset, lead, -inset, -lead);
    const bool wraps = cell.features.testFlag(QStyleOptionViewItem::WrapText);
    const QString text = wraps ? cell.text : cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, box.width());
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(textColour(option));
    painter->drawText(box, static_cast<int>(cell.displayAlignment) | (wraps ? Qt::TextWordWrap : 0), text);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool wraps = cell.features.testFlag(QStyleOptionViewItem::WrapText) && option.rect.width() > 4 * inset;
    const QSize text =
        wraps ? cell.fontMetrics.boundingRect(0, 0, option.rect.width() - 2 * inset, 10000, Qt::TextWordWrap, cell.text)
                    .size()
              : QSize(cell.fontMetrics.horizontalAdvance(cell.text), cell.fontMetrics.height());
    return {text.width() + 2 * inset + 4, text.height() + 2 * lead + 4};
}

void RowDelegate::paintEmptyCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    frame.state.setFlag(QStyle::State_HasFocus, false); // the selection shows the place
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
    painter->setPen(textColour(option));
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

namespace {
QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setBold(false);
    return font;
}

int textWidth(const QStyleOptionViewItem& option) { return std::max(80, option.rect.width() - 2 * inset - slack); }

int heightOf(const QStyleOptionViewItem& option, const QFont& font, const QString& text)
{
    const int width = textWidth(option);
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}
} // namespace

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintEmptyCell(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QRect box = option.rect.adjusted(inset, lead, -inset, -lead);
    box.setWidth(textWidth(option)); // lines break where they were measured
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(textColour(option));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, cell.text);
    box.setTop(box.top() + heightOf(option, cell.font, cell.text) + 1);
    painter->setFont(smaller(option.font));
    if (!option.state.testFlag(QStyle::State_Selected))
        painter->setPen(paletteFor(option.palette).muted);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(LinesModel::ReasonRole).toString());
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int height = heightOf(option, cell.font, cell.text)
                       + heightOf(option, smaller(option.font), index.data(LinesModel::ReasonRole).toString());
    return {option.rect.width(), height + 2 * lead + 3};
}

} // namespace purse::gui
