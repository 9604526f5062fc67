// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/answer_delegate.hpp"

#include "gui/charts/palette.hpp"
#include "gui/delegates/answer_editor.hpp"
#include "gui/models/answers_model.hpp"

#include <QPainter>

namespace purse::gui {
namespace {
constexpr int inset = 10;

void drawField(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const ChartPalette& colours = paletteFor(option.palette);
    const bool stated = !std::holds_alternative<NotStated>(index.data(AnswersModel::EntryRole).value<Entry>().value);
    const QRectF box = QRectF(option.rect).adjusted(6, 7, -8, -7);
    painter->setPen(QPen(colours.grid, 1));
    painter->setBrush(option.palette.base());
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(stated ? colours.text : colours.muted);
    QFont font = option.font;
    font.setItalic(!stated);
    painter->setFont(font);
    painter->drawText(box.adjusted(inset, 0, -inset, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight,
                                                    static_cast<int>(box.width()) - 2 * inset));
}

void drawQuestion(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const ChartPalette& colours = paletteFor(option.palette);
    const QString why = index.data(AnswersModel::WhyRole).toString();
    const QRect box = option.rect.adjusted(inset, 4, -inset, -4);
    const int width = box.width();
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QFontMetrics metrics(option.font);
    const QRect upper = why.isEmpty() ? box : QRect(box.topLeft(), QSize(width, box.height() / 2));
    painter->drawText(upper, Qt::AlignLeft | (why.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom),
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, width));
    if (why.isEmpty())
        return;
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.88);
    painter->setFont(small);
    painter->setPen(colours.muted);
    painter->drawText(QRect(box.left(), upper.bottom() + 2, width, box.height() / 2), Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(small).elidedText(why, Qt::ElideRight, width));
}
} // namespace

void AnswerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintEmptyCell(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    index.column() == AnswersModel::AnswerColumn ? drawField(painter, option, index)
                                                 : drawQuestion(painter, option, index);
    painter->restore();
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + 3 * inset, 2 * metrics.height() + 14};
}

QWidget* AnswerDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new AnswerEditor(index.data(AnswersModel::EntryRole).value<Entry>(), m_format, parent);
    connect(editor, &AnswerEditor::done, this, [this, editor] {
        auto* self = const_cast<AnswerDelegate*>(this); // Qt's delegates are const while they edit
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    return editor;
}

void AnswerDelegate::setEditorData(QWidget*, const QModelIndex&) const {} // the editor is made with its value

void AnswerDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, QVariant::fromValue(static_cast<AnswerEditor*>(editor)->value()));
}

void AnswerDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

} // namespace purse::gui
