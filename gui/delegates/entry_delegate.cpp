// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/entry_delegate.hpp"

#include "gui/charts/palette.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace purse::gui {
namespace {
constexpr int inset = 9;
constexpr int between = 10; ///< a text and what stands beside it
constexpr int air = 3;      ///< above and below a field
const QString nameColumn = QStringLiteral("name column");

using Field = EntryTableModel::Field;

Field fieldOf(const QModelIndex& index) { return static_cast<Field>(index.data(EntryTableModel::FieldRole).toInt()); }

const EntryTableModel* entriesOf(const QModelIndex& index)
{
    return qobject_cast<const EntryTableModel*>(index.model());
}

/// What stands beside the texts has one width in a column, so that both run down in straight lines.
int besideWidth(const QFontMetrics& metrics, const QModelIndex& index)
{
    int widest = 0;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        widest = std::max(
            widest, metrics.horizontalAdvance(index.siblingAtRow(row).data(EntryTableModel::BesideRole).toString()));
    return widest;
}

QRect fieldBox(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QRect box = option.rect.adjusted(2, air, -2, -air);
    if (const int beside = besideWidth(QFontMetrics(option.font), index); beside > 0)
        box.setRight(box.right() - beside - between);
    return box;
}

/// Follows the width of its table.
class NameColumn : public QObject {
public:
    explicit NameColumn(QTableView* table) : QObject(table), m_table(table)
    {
        setObjectName(nameColumn);
        table->viewport()->installEventFilter(this);
    }

    void fit()
    {
        constexpr int leastLetters = 24;
        int left = m_table->viewport()->width();
        for (int column = 1; column < m_table->model()->columnCount(); ++column)
            left -= m_table->columnWidth(column);
        m_table->setColumnWidth(0, std::max(left, leastLetters * m_table->fontMetrics().averageCharWidth()));
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView* m_table;
};

void drawField(QPainter* painter, const QStyleOptionViewItem& option, const QRect& box)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(QPen(isChosen ? option.palette.color(QPalette::Link) : paletteFor(option.palette).grid, 1));
    painter->setBrush(option.palette.base());
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}
} // namespace

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintEmptyCell(painter, option, index);
    const EntryTableModel* entries = entriesOf(index);
    if (!entries)
        return;
    const ChartPalette& colours = paletteFor(option.palette);
    const bool isField = fieldOf(index) != Field::None;
    const bool isEmpty = fieldOf(index) == Field::Number && !entries->cell(index).number;
    const QRect field = fieldBox(option, index);
    const auto align = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter->save();
    if (isField)
        drawField(painter, option, field);
    QFont font = option.font;
    font.setItalic(isEmpty);
    painter->setFont(font);
    painter->setPen(isEmpty ? colours.muted : isField ? colours.text : textColour(option));
    const QRect box = field.adjusted(inset - 2, 0, 2 - inset, 0);
    painter->drawText(box, align, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    if (const QString beside = index.data(EntryTableModel::BesideRole).toString(); !beside.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(option.state.testFlag(QStyle::State_Selected) ? textColour(option) : colours.muted);
        painter->drawText(option.rect.adjusted(0, 0, -inset, 0), Qt::AlignRight | Qt::AlignVCenter, beside);
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int beside = besideWidth(metrics, index);
    const int width = metrics.horizontalAdvance(index.data().toString()) + (beside > 0 ? beside + between : 0);
    return {width + 2 * inset + 8, metrics.height() + 2 * air + 8};
}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const EntryTableModel* entries = entriesOf(index);
    if (!entries || fieldOf(index) == Field::None)
        return nullptr;
    const EntryTableModel::Cell& cell = entries->cell(index);
    QLineEdit* editor =
        fieldOf(index) == Field::Text
            ? new QLineEdit(parent)
            : new NumberField({cell.least, cell.most, cell.decimals, cell.mayBeEmpty}, QLocale(), parent);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setAlignment(static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    editor->setMinimumHeight(0);
    return editor;
}

void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* number = qobject_cast<NumberField*>(editor))
        number->setValue(entriesOf(index)->cell(index).number);
    else if (auto* text = qobject_cast<QLineEdit*>(editor))
        text->setText(index.data().toString());
}

void EntryDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* entries = qobject_cast<EntryTableModel*>(model);
    if (auto* number = qobject_cast<NumberField*>(editor)) {
        if (const QString what = number->trouble(); !what.isEmpty())
            emit entries->refused(what);
        else
            entries->enter(index, number->value());
    } else if (auto* text = qobject_cast<QLineEdit*>(editor)) {
        entries->enter(index, text->text());
    }
}

void EntryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    editor->setGeometry(fieldBox(option, index).adjusted(0, 1 - air, 0, air - 1));
}

void prepareEntryTable(QTableView* table, EntryTableModel* model, const QString& accessibleName)
{
    prepareTable(table, accessibleName);
    table->setAccessibleDescription(
        EntryDelegate::tr("Cells that look like fields can be changed: type, then press Enter"));
    table->setModel(model);
    table->setItemDelegate(new EntryDelegate(table));
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed
                           | QAbstractItemView::EditKeyPressed);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 2 * air + 8);
    QObject::connect(table, &QTableView::clicked, table, [table](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEditable)
            table->edit(index);
    });
}

void fitColumns(QTableView* table, int leastLetters)
{
    const int letter = table->fontMetrics().averageCharWidth();
    for (int column = 1; column < table->model()->columnCount(); ++column) {
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::max(leastLetters * letter, table->columnWidth(column)));
    }
    auto* names = static_cast<NameColumn*>(table->findChild<QObject*>(nameColumn));
    (names ? names : new NameColumn(table))->fit();
}

void fitHeight(QTableView* table, int leastRows, int mostRows)
{
    const int rows = table->model()->rowCount();
    const int row = table->verticalHeader()->defaultSectionSize();
    const int head = table->horizontalHeader()->sizeHint().height() + table->horizontalScrollBar()->sizeHint().height();
    table->setMinimumHeight(head + row * std::min(std::max(rows, leastRows), mostRows));
    table->setMaximumHeight(head + row * std::max(rows, leastRows) + 2);
}

} // namespace purse::gui
