// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/import_dialog.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/import/column_words.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <purse/import/guess_columns.hpp>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
enum ColumnOfColumns { HeadColumn, ExampleColumn, BecomesColumn, ColumnCount };
constexpr std::size_t mostExamples = 3;

QComboBox* listBox(const QString& name)
{
    auto* box = new QuietComboBox;
    box->setAccessibleName(name);
    box->setMinimumHeight(28);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

QString examplesOf(const Table& table, const ImportPlan& plan, std::size_t column)
{
    QStringList examples;
    for (std::size_t row = plan.headRow ? *plan.headRow + 1 : 0;
         row < table.rows.size() && static_cast<std::size_t>(examples.size()) < mostExamples; ++row)
        if (const Cell& cell = table.at(row, column); !cell.isEmpty())
            examples << shown(cell.text);
    return examples.join(QStringLiteral(" · "));
}

QString sentenceOf(const std::vector<FieldChange>& changes)
{
    QStringList words;
    for (const FieldChange& change : changes)
        words << (change.before.empty() ? ImportDialog::tr("%1: %2").arg(shown(change.field), shown(change.after))
                                        : ImportDialog::tr("%1: %2, was %3")
                                              .arg(shown(change.field), shown(change.after), shown(change.before)));
    return words.join(QStringLiteral("; "));
}
} // namespace

ImportDialog::ImportDialog(Session& session, std::vector<Table> sheets, const QString& source, QWidget* parent)
    : QDialog(parent), m_session(session), m_sheets(std::move(sheets)), m_sheet(listBox(tr("Sheet"))),
      m_decimal(listBox(tr("Numbers"))), m_dates(listBox(tr("Days such as 3/4/2026"))),
      m_columns(new QTableWidget(0, ColumnCount)), m_result(new QTableView),
      m_rows(new TextTableModel({{tr("Row")}, {tr("Who")}, {tr("What becomes of it")}}, this)),
      m_summary(plainLabel({}, TextStyle::Finding)),
      m_leaveOut(new QCheckBox(tr("Leave out rows in which something is missing")))
{
    setWindowTitle(tr("Take people over from %1").arg(source));
    makeChoices();
    auto* head = new QHBoxLayout;
    for (QComboBox* box : {m_sheet, m_decimal, m_dates}) {
        QLabel* label = plainLabel(box->accessibleName());
        label->setWordWrap(false);
        label->setBuddy(box);
        label->setVisible(box != m_sheet || m_sheets.size() > 1);
        head->addWidget(label);
        head->addWidget(box);
    }
    m_sheet->setVisible(m_sheets.size() > 1);
    head->addStretch(1);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(makeColumns(), 1);
    sides->addWidget(makeResult(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(sides, 1);
    layout->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    layout->addWidget(buttons);
    resize(1120, 640);
    chooseSheet();
}

void ImportDialog::makeChoices()
{
    for (const Table& sheet : m_sheets)
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(shown(sheet.name)) : shown(sheet.name));
    const auto usable =
        std::ranges::find_if(m_sheets, [](const Table& each) { return !each.isHidden && !each.rows.empty(); });
    if (usable != m_sheets.end())
        m_sheet->setCurrentIndex(static_cast<int>(usable - m_sheets.begin()));
    m_decimal->addItem(tr("as they seem to be"));
    m_decimal->addItem(tr("1,234.50"), static_cast<int>(DecimalSign::Point));
    m_decimal->addItem(tr("1.234,50"), static_cast<int>(DecimalSign::Comma));
    m_dates->addItem(tr("not said"), static_cast<int>(DateOrder::NotSaid));
    m_dates->addItem(tr("the day comes first"), static_cast<int>(DateOrder::DayFirst));
    m_dates->addItem(tr("the month comes first"), static_cast<int>(DateOrder::MonthFirst));
    connect(m_sheet, &QComboBox::activated, this, &ImportDialog::chooseSheet);
    for (const QComboBox* box : {m_decimal, m_dates})
        connect(box, &QComboBox::activated, this, &ImportDialog::replan);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::replan);
}

QWidget* ImportDialog::makeColumns()
{
    prepareTable(m_columns, tr("What each column becomes"));
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("Becomes")});
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(tr("What is in the columns"), TextStyle::Heading));
    layout->addWidget(m_columns, 1);
    return part;
}

QWidget* ImportDialog::makeResult()
{
    prepareTable(m_result, tr("What becomes of each row"));
    m_result->setModel(m_rows);
    m_result->setItemDelegate(new RowDelegate(m_result));
    m_result->verticalHeader()->hide();
    m_result->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_result->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    wrapRows(m_result);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_result, 1);
    return part;
}

const Table& ImportDialog::table() const
{
    return m_sheets.at(static_cast<std::size_t>(std::max(0, m_sheet->currentIndex())));
}

QComboBox* ImportDialog::becomes(int column) const
{
    return qobject_cast<QComboBox*>(m_columns->cellWidget(column, BecomesColumn));
}

void ImportDialog::chooseSheet()
{
    const GuessedPlan guessed = guessColumns(table(), m_session.document());
    m_plan = guessed.plan;
    m_columns->setRowCount(static_cast<int>(m_plan.columns.size()));
    for (std::size_t column = 0; column < m_plan.columns.size(); ++column)
        makeColumnRow(static_cast<int>(column), m_plan.columns[column],
                      column < guessed.columns.size() ? guessed.columns[column].because : "");
    m_columns->resizeRowsToContents();
    replan();
}

void ImportDialog::makeColumnRow(int column, const ColumnPlan& plan, const std::string& because)
{
    const auto at = static_cast<std::size_t>(column);
    const QString head = shown(headOf(table(), m_plan, at));
    const auto put = [&](int where, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(escaped(shown(because)));
        m_columns->setItem(column, where, item);
    };
    put(HeadColumn, head);
    put(ExampleColumn, examplesOf(table(), m_plan, at));
    QComboBox* box = listBox(tr("“%1” becomes").arg(head));
    for (const auto& [words, choice] : columnChoices(m_session.document())) {
        box->addItem(words, QString::fromStdString(toText(choice)));
        if (choice == plan)
            box->setCurrentIndex(box->count() - 1);
    }
    box->setToolTip(escaped(shown(because)));
    connect(box, &QComboBox::activated, this, &ImportDialog::replan);
    m_columns->setCellWidget(column, BecomesColumn, box);
}

void ImportDialog::replan()
{
    for (std::size_t column = 0; column < m_plan.columns.size(); ++column)
        if (const QComboBox* box = becomes(static_cast<int>(column)))
            if (const auto chosen = columnPlanFromText(box->currentData().toString().toStdString()))
                m_plan.columns[column] = *chosen;
    const QVariant decimal = m_decimal->currentData();
    m_plan.decimal = decimal.isValid() ? std::optional(static_cast<DecimalSign>(decimal.toInt())) : table().decimal;
    m_plan.dates = static_cast<DateOrder>(m_dates->currentData().toInt());
    m_plan.leavesOutProblems = m_leaveOut->isChecked();
    for (const auto& [id, levy] : m_session.engine().levies)
        m_plan.places.insert(levy.place);
    m_preview = planImport(m_session.document(), table(), m_plan);
    showPreview();
}

QString ImportDialog::summaryOf() const
{
    if (!table().problems.empty())
        return tr("%1 %2").arg(shown(table().problems.front().what), shown(table().problems.front().hint));
    const auto added = std::ranges::count_if(m_preview.rows, [](const ImportedRow& row) { return !row.index; });
    const auto changed =
        std::ranges::count_if(m_preview.rows, [](const ImportedRow& row) { return row.index && !row.changes.empty(); });
    const QString text = tr("New: %1, changed: %2, the same as before: %3.")
                             .arg(added)
                             .arg(changed)
                             .arg(static_cast<qsizetype>(m_preview.rows.size()) - added - changed);
    return m_preview.problems.empty()
               ? text
               : tr("%1 Places where something is missing: %2.").arg(text).arg(m_preview.problems.size());
}

/// Problems first: they are what has to be done.
void ImportDialog::showPreview()
{
    std::vector<TextTableModel::Row> rows;
    const auto add = [&](const CellRemark& remark, const QString& mark) {
        rows.push_back(
            {shown(placeOf(remark, table(), m_plan)), mark, tr("%1 %2").arg(shown(remark.what), shown(remark.hint))});
    };
    for (const CellRemark& problem : m_preview.problems)
        add(problem, tr("missing"));
    for (const ImportedRow& row : m_preview.rows)
        rows.push_back({QString::number(row.row + 1), shownName(row.member.name, row.member.id),
                        row.changes.empty() ? tr("stays as it is")
                        : row.index         ? sentenceOf(row.changes)
                                            : tr("new; %1").arg(sentenceOf(row.changes))});
    for (const CellRemark& remark : m_preview.remarks)
        add(remark, tr("noticed"));
    m_rows->show(std::move(rows));
    m_summary->setText(summaryOf());
    m_leaveOut->setEnabled(m_leaveOut->isChecked() || !m_preview.problems.empty());
    const bool doesSomething =
        std::ranges::any_of(m_preview.rows, [](const ImportedRow& row) { return !row.index || !row.changes.empty(); });
    m_import->setEnabled(!m_preview.isRefused && doesSomething && !m_session.isReadOnly());
}

void ImportDialog::accept()
{
    Result<Document> after = applyImport(m_session.document(), m_preview);
    if (!after)
        return m_session.refuse(after.error());
    if (m_session.edit(std::move(*after), tr("Take people over from a table")))
        QDialog::accept();
}

} // namespace purse::gui
