// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/needs/review_view.hpp"

#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/member_edit.hpp>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
constexpr int beforeColumn = 2;

/// As high as its rows, so that the page scrolls and not the table in it.
void fitHeight(QTableView* table)
{
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth() + 4;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        height += table->rowHeight(row);
    table->setMinimumHeight(height);
    table->setMaximumHeight(height);
}

QTableView* tableOf(TextTableModel* model, const QString& name)
{
    auto* table = new QTableView;
    prepareTable(table, name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWordWrap(true);
    QObject::connect(
        table->horizontalHeader(), &QHeaderView::sectionResized, table, [table] { fitHeight(table); },
        Qt::QueuedConnection);
    QObject::connect(
        model, &QAbstractItemModel::modelReset, table, [table] { fitHeight(table); }, Qt::QueuedConnection);
    return table;
}
} // namespace

ReviewView::ReviewView(OwnNeeds& needs, QWidget* parent)
    : QWidget(parent), m_needs(needs),
      m_model(new TextTableModel({{tr("What")}, {tr("What will be seen")}, {tr("What you sent before")}}, this)),
      m_table(tableOf(m_model, tr("What the finance group will see"))), m_state(plainLabel({})),
      m_readers(plainLabel({})), m_kept(plainLabel({})), m_send(new QPushButton(tr("&Write the file to send…"))),
      m_withdraw(textButton(tr("Withdraw this answer"),
                            tr("Takes the answer out of what is seen; it stays in your own file"))),
      m_withdrawAll(textButton(tr("Withdraw all answers"),
                               tr("Takes every answer out of what is seen; they stay in your own file"))),
      m_print(textButton(tr("Print…"))), m_pdf(textButton(tr("Save as PDF…")))
{
    auto* seen = new QWidget;
    auto* inside = new QVBoxLayout(seen);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(plainLabel(tr("What the finance group will see"), TextStyle::Heading));
    inside->addWidget(plainLabel(tr("This, the questions of the group, and nothing else is in the file to send.")));
    inside->addWidget(m_table);
    auto* below = new QHBoxLayout;
    below->addWidget(m_withdraw);
    below->addWidget(m_withdrawAll);
    below->addStretch(1);
    inside->addLayout(below);

    auto* others = new QWidget;
    auto* second = new QVBoxLayout(others);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(6);
    second->addWidget(plainLabel(tr("Who can open it"), TextStyle::Heading));
    second->addWidget(m_readers);
    second->addSpacing(6);
    second->addWidget(plainLabel(tr("What stays with you"), TextStyle::Heading));
    second->addWidget(m_kept);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_print);
    buttons->addWidget(m_pdf);
    buttons->addStretch(1);
    m_send->setMinimumHeight(34);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(inCard(seen));
    layout->addWidget(inCard(others));
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_send, &QPushButton::clicked, this, &ReviewView::sendAsked);
    connect(m_print, &QToolButton::clicked, this, &ReviewView::printAsked);
    connect(m_pdf, &QToolButton::clicked, this, &ReviewView::pdfAsked);
    connect(m_withdraw, &QToolButton::clicked, this, &ReviewView::withdraw);
    connect(m_withdrawAll, &QToolButton::clicked, this, [this] {
        m_needs.edit(tr("Withdraw all answers"), [](OwnFile& file) {
            const auto told = file.statement.answers;
            for (const auto& [id, answer] : told)
                if (std::holds_alternative<NotStated>(answer))
                    rathersNotSay(file, id, false), keepToMyself(file, id);
                else
                    keepToMyself(file, id);
        });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewView::refreshButtons);
    refresh();
}

const SeenRow* ReviewView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || rows.front().row() >= static_cast<int>(m_rows.size()))
        return nullptr;
    return &m_rows[static_cast<std::size_t>(rows.front().row())];
}

void ReviewView::choose(const std::string& question)
{
    const auto found = std::ranges::find(m_rows, question, &SeenRow::question);
    if (found != m_rows.end())
        m_table->selectRow(static_cast<int>(found - m_rows.begin()));
}

void ReviewView::refresh()
{
    if (!m_needs.isOpen())
        return;
    const OwnFile& file = m_needs.file();
    const SeenRow* before = chosen();
    const std::string kept = before ? before->question : "";
    m_rows = seenRows(file);
    std::vector<TextTableModel::Row> rows;
    for (const SeenRow& row : m_rows)
        rows.push_back({row.what, row.now.isEmpty() ? tr("not said") : row.now,
                        row.before == row.now  ? tr("the same")
                        : row.before.isEmpty() ? tr("not said")
                                               : row.before});
    m_model->show(std::move(rows));
    m_table->setColumnHidden(beforeColumn, file.sendings.empty());
    if (!kept.empty())
        choose(kept);
    m_readers->setText(readersSentences(file).join(QLatin1Char('\n')));
    m_kept->setText(keptSentences(file).join(QLatin1Char('\n')));
    const bool differs = differsFromSent(file);
    m_state->setText(file.sendings.empty() ? tr("Nothing was sent yet.")
                     : differs ? tr("You sent a file on %1. What you changed since is not seen until you send again.")
                                     .arg(dayWords(file.sendings.back().on))
                               : tr("You sent this on %1. The finance group sees it once it has taken your file in.")
                                     .arg(dayWords(file.sendings.back().on)));
    m_send->setText(file.sendings.empty() ? tr("&Write the file to send…") : tr("&Write the file to send again…"));
    m_send->setEnabled(differs);
    m_send->setToolTip(differs ? QString() : tr("Nothing was changed since you last sent it"));
    refreshButtons();
}

void ReviewView::refreshButtons()
{
    const SeenRow* row = chosen();
    const bool canTell = row && row->isWithdrawn && m_needs.file().kept.answers.contains(row->question);
    m_withdraw->setEnabled(row && (row->isAnswer || canTell));
    m_withdraw->setText(canTell ? tr("Tell it again") : tr("Withdraw this answer"));
    m_withdraw->setAccessibleName(row ? tr("%1: %2").arg(m_withdraw->text(), row->what) : m_withdraw->text());
    m_withdrawAll->setEnabled(!m_needs.isOpen() || !m_needs.file().statement.answers.empty());
}

void ReviewView::withdraw()
{
    const SeenRow* row = chosen();
    if (!row)
        return;
    const std::string id = row->question;
    if (row->isAnswer)
        m_needs.edit(tr("Withdraw “%1”").arg(row->what), [&](OwnFile& file) { keepToMyself(file, id); });
    else
        m_needs.edit(tr("Tell “%1” again").arg(row->what), [&](OwnFile& file) { tellAgain(file, id); });
}

SentView::SentView(OwnNeeds& needs, QWidget* parent)
    : QWidget(parent), m_needs(needs),
      m_sendings(new TextTableModel({{tr("Number")}, {tr("Day")}, {tr("Answers")}, {tr("Withdrawn")}}, this)),
      m_model(new TextTableModel({{tr("What")}, {tr("What was seen")}}, this)),
      m_list(tableOf(m_sendings, tr("What you sent, and when"))), m_table(tableOf(m_model, tr("What was in it"))),
      m_none(plainLabel(tr("Nothing was sent yet. When you write a file to send, this page keeps what was in it."))),
      m_both(new QWidget)
{
    auto* inside = new QVBoxLayout(m_both);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(plainLabel(tr("What you sent, and when"), TextStyle::Heading));
    inside->addWidget(m_list);
    inside->addSpacing(8);
    inside->addWidget(plainLabel(tr("What was in it"), TextStyle::Heading));
    inside->addWidget(m_table);
    inside->addWidget(plainLabel(tr("To withdraw or replace an answer, change it and send again. The group's document "
                                    "then says “not stated”; older copies of it, and of files that you sent, may "
                                    "still hold the answer."),
                                 TextStyle::Muted));
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_both);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inCard(all));
    layout->addStretch(1);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SentView::showChosen);
    refresh();
}

/// The last one first.
void SentView::refresh()
{
    if (!m_needs.isOpen())
        return;
    const std::vector<Sending>& sendings = m_needs.file().sendings;
    std::vector<TextTableModel::Row> rows;
    for (auto sending = sendings.rbegin(); sending != sendings.rend(); ++sending)
        rows.push_back({QString::number(sending->revision), dayWords(sending->on),
                        QString::number(sending->statement.answers.size()),
                        QString::number(sending->withdrawn.size())});
    if (static_cast<int>(rows.size()) != m_sendings->rowCount()) {
        m_sendings->show(std::move(rows));
        if (!sendings.empty())
            m_list->selectRow(0);
    }
    m_none->setVisible(sendings.empty());
    m_both->setVisible(!sendings.empty());
    showChosen();
}

void SentView::showChosen()
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    const std::vector<Sending>& sendings = m_needs.file().sendings;
    const auto row = chosen.isEmpty() ? std::size_t{0} : static_cast<std::size_t>(chosen.front().row());
    std::vector<TextTableModel::Row> rows;
    if (row < sendings.size())
        for (const SeenRow& each : seenRows(m_needs.file().asked, sendings[sendings.size() - 1 - row]))
            rows.push_back({each.what, each.now});
    m_model->show(std::move(rows));
}

} // namespace purse::gui
