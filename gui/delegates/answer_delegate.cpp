// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/answer_delegate.hpp"

#include "gui/charts/palette.hpp"
#include "gui/delegates/answer_editor.hpp"
#include "gui/models/answers_model.hpp"

#include <QPainter>

#include <algorithm>

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

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int heightOf(const QFont& font, int width, const QString& text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

void drawQuestion(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const ChartPalette& colours = paletteFor(option.palette);
    const QString question = index.data().toString();
    const QString why = index.data(AnswersModel::WhyRole).toString();
    const QFont small = smaller(option.font);
    QRect box = option.rect.adjusted(inset, 0, -inset, 0);
    const int upper = heightOf(option.font, box.width(), question);
    box.setTop(box.top() + std::max(0, (box.height() - upper - heightOf(small, box.width(), why)) / 2));
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, question);
    box.setTop(box.top() + upper);
    painter->setFont(small);
    painter->setPen(colours.muted);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, why);
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
    const QString text = index.data().toString();
    const QFontMetrics metrics(option.font);
    const int least = 2 * metrics.height() + 14;
    if (index.column() != AnswersModel::QuestionColumn)
        return {metrics.horizontalAdvance(text) + 3 * inset, least};
    const int width = std::max(80, option.rect.width() - 2 * inset);
    const int height = heightOf(option.font, width, text)
                       + heightOf(smaller(option.font), width, index.data(AnswersModel::WhyRole).toString());
    return {width + 2 * inset, std::max(least, height + 12)};
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
