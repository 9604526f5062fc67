// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/start/paid_people.hpp"

#include "gui/delegates/entry_delegate.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/import/import_dialog.hpp"
#include "gui/import/read_tables.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/problems_dialog.hpp"

#include <purse/document/edit.hpp>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {

PaidPeople::PaidPeople(Session& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_rows(new EntryTableModel(this)), m_table(new QTableView),
      m_paste(textButton(tr("Paste from a spreadsheet"), tr("People copied from a spreadsheet (Ctrl+V)"))),
      m_file(textButton(tr("From a file…"), tr("People from a file .csv, .xlsx or .ods"))),
      m_remove(textButton(tr("Take away"), tr("Takes the chosen person out of the list"))),
      m_missing(plainLabel({}, TextStyle::Muted))
{
    prepareEntryTable(m_table, m_rows, tr("Who was paid last month"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_paste);
    buttons->addWidget(m_file);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_missing);
    connect(m_paste, &QToolButton::clicked, this, &PaidPeople::paste);
    connect(m_file, &QToolButton::clicked, this, &PaidPeople::importByDialog);
    connect(m_remove, &QToolButton::clicked, this, &PaidPeople::remove);
    auto* pasteKey = new QShortcut(QKeySequence::Paste, m_table);
    pasteKey->setContext(Qt::WidgetShortcut);
    connect(pasteKey, &QShortcut::activated, this, &PaidPeople::paste);
    connect(m_rows, &EntryTableModel::textEntered, this,
            [this](int row, int, const QString& text) { enterName(row, text); });
    connect(m_rows, &EntryTableModel::numberEntered, this, &PaidPeople::enterNumber);
    connect(m_rows, &EntryTableModel::refused, this, [this](const QString& what) { m_missing->setText(what); });
    connect(&m_draft, &Session::refreshed, this, &PaidPeople::refresh);
    connect(&m_draft, &Session::opened, this, &PaidPeople::refresh);
}

void PaidPeople::refresh()
{
    if (!m_draft.isOpen())
        return;
    const Document& document = m_draft.document();
    const int decimals = document.group.currency.minorDigits;
    std::vector<EntryTableModel::Row> rows;
    const QLocale& locale = m_draft.format().locale();
    const auto add = [&](const QString& name, std::optional<Decimal> hours, const std::optional<Rate>& pay) {
        using Field = EntryTableModel::Field;
        const QString hoursText = hours ? decimalText(*hours, locale) : QString();
        EntryTableModel::Cell payCell{.field = Field::Number, .decimals = decimals};
        if (pay) {
            payCell.number = decimalOf(pay->amount, decimals);
            payCell.text = m_draft.format().money(pay->amount, true);
            payCell.beside = perWords(pay->per);
        }
        rows.push_back({{.text = name, .field = Field::Text},
                        {hoursText, {}, Field::Number, hours, 2, true, Decimal{0}, Decimal{168}},
                        payCell});
    };
    for (const Member& member : document.members) {
        const Decimal hours = member.work.hoursPerWeek.value;
        add(shown(member.name), hours == Decimal{0} ? std::nullopt : std::optional(hours), member.currentPay);
    }
    add({}, std::nullopt, std::nullopt);
    rows.back()[HoursColumn].field = EntryTableModel::Field::None; // a name begins somebody
    rows.back()[PayColumn].field = EntryTableModel::Field::None;
    m_rows->show({{tr("Name")}, {tr("Hours a week"), Qt::AlignRight}, {tr("Gross pay"), Qt::AlignRight}},
                 std::move(rows));
    fitColumns(m_table, 14);
    m_remove->setEnabled(!document.members.empty());
    m_missing->setText(missingWords());
}

QString PaidPeople::missingWords() const
{
    const std::vector<Member>& members = m_draft.document().members;
    const auto hours = std::ranges::count_if(members, [](const Member& member) {
        return member.work.hoursPerWeek.value == Decimal{0} && !member.work.daysPerYear;
    });
    const auto pay = std::ranges::count_if(members, [](const Member& member) { return !member.currentPay; });
    if (members.empty())
        return tr("Type the first name in the empty row, or paste rows from a spreadsheet: names, hours, pay.");
    QStringList words{tr("%n people.", nullptr, static_cast<int>(members.size()))};
    if (hours > 0)
        words << tr("Hours are missing for %n of them.", nullptr, static_cast<int>(hours));
    if (pay > 0)
        words << tr("Pay is missing for %n of them.", nullptr, static_cast<int>(pay));
    return words.join(QLatin1Char(' '));
}

void PaidPeople::enterName(int row, const QString& name)
{
    Document document = m_draft.document();
    const auto at = static_cast<std::size_t>(row);
    if (at < document.members.size()) {
        document.members[at].name = name.trimmed().toStdString();
    } else if (!name.trimmed().isEmpty()) {
        Member member;
        member.name = name.trimmed().toStdString();
        member.id = freeId(document.members, member.name);
        document.members.push_back(std::move(member));
    }
    m_draft.edit(std::move(document), tr("Name a person"));
}

void PaidPeople::enterNumber(int row, int column, const std::optional<Decimal>& number)
{
    const auto at = static_cast<std::size_t>(row);
    if (at >= m_draft.document().members.size())
        return;
    Member member = m_draft.document().members[at];
    if (column == HoursColumn)
        member.work.hoursPerWeek = WeeklyHours{number.value_or(Decimal{0})};
    else if (number)
        member.currentPay = Rate{moneyOf(*number, m_draft.document().group.currency.minorDigits),
                                 member.currentPay ? member.currentPay->per : Per::Month};
    else
        member.currentPay.reset();
    m_draft.editMember(at, std::move(member), tr("Enter hours and pay"));
}

void PaidPeople::remove()
{
    finishEditing();
    Document document = m_draft.document();
    const int row = m_table->currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= document.members.size())
        return;
    removeMember(document, static_cast<std::size_t>(row));
    m_draft.edit(std::move(document), tr("Remove a person"));
}

/// What stands in an open cell is taken, as if Enter had been pressed.
void PaidPeople::finishEditing()
{
    if (const QWidget* typing = QApplication::focusWidget(); typing && m_table->viewport()->isAncestorOf(typing))
        m_table->setFocus();
}

void PaidPeople::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_missing->setText(tr("There is nothing to paste. Copy rows with names from a spreadsheet first."));
        return;
    }
    showImport(tablesOfText(text.toStdString()), tr("what was copied"));
}

void PaidPeople::importByDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Take people over from a table"), QString(),
                                                      tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)"));
    if (!path.isEmpty())
        showImport(tablesOfFile(path), shown(QFileInfo(path).fileName().toStdString()));
}

void PaidPeople::showImport(Result<std::vector<Table>> sheets, const QString& source)
{
    finishEditing();
    QDialog* dialog = nullptr;
    if (sheets)
        dialog = new ImportDialog(m_draft, std::move(*sheets), source, this);
    else
        dialog = new ProblemsDialog(tr("“%1” was not read").arg(source), tr("Nobody was taken over. This is why:"),
                                    sheets.error(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace purse::gui
