// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/member_files_dialog.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/needs/needs_words.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/edit.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
enum Column { FileColumn, WhoColumn, StandingColumn, SentColumn, WhatColumn, ColumnCount };
const QString pattern = QStringLiteral("*.purse-member.json");

QString standingWords(const ArrivedRow& row)
{
    if (!row.problems.empty())
        return MemberFilesDialog::tr("to mend");
    switch (row.standing) {
    case Standing::New:
        return MemberFilesDialog::tr("new");
    case Standing::Newer:
        return MemberFilesDialog::tr("newer");
    case Standing::Same:
        return MemberFilesDialog::tr("same");
    case Standing::Older:
        break;
    }
    return MemberFilesDialog::tr("older");
}

QString changeWords(const FieldChange& change)
{
    const QString field = shown(change.field);
    const QString after = change.after.empty() ? MemberFilesDialog::tr("not stated") : shown(change.after);
    if (change.before.empty())
        return MemberFilesDialog::tr("%1: %2").arg(field, after);
    return MemberFilesDialog::tr("%1: %2, was %3").arg(field, after, shown(change.before));
}

/// What becomes of a file; problems first.
QString whatWords(const ArrivedRow& row)
{
    QStringList lines;
    for (const Problem& problem : row.problems)
        lines << MemberFilesDialog::tr("%1 %2").arg(shown(problem.what), shown(problem.hint));
    for (const FieldChange& change : row.changes)
        lines << changeWords(change);
    if (row.problems.empty() && row.standing == Standing::Same)
        lines << MemberFilesDialog::tr("It was taken in before; nothing changes.");
    else if (row.problems.empty() && row.standing == Standing::Older)
        lines << MemberFilesDialog::tr("A later one is there; nothing changes.");
    else if (lines.isEmpty())
        lines << MemberFilesDialog::tr("It says what the document says already.");
    for (const Notice& notice : row.notices)
        lines << MemberFilesDialog::tr("To know: %1 %2").arg(shown(notice.what), shown(notice.hint));
    return lines.join(QLatin1Char('\n'));
}
} // namespace

MemberFilesDialog::MemberFilesDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_table(new QTableWidget(0, ColumnCount)),
      m_summary(plainLabel({}, TextStyle::Finding)),
      m_leaveOut(new QCheckBox(tr("Leave out files in which something is to be mended"))),
      m_addPeople(new QCheckBox(tr("Add people who are not in the document"))),
      m_remove(textButton(tr("Take off the list")))
{
    setWindowTitle(tr("Take in what members sent"));
    setAcceptDrops(true);
    resize(1080, 620);
    prepareTable(m_table, tr("What members sent"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("From"), tr("Is"), tr("Sent"), tr("What becomes of it")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FileColumn, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(FileColumn, m_table->fontMetrics().averageCharWidth() * 26);
    connect(
        m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, [this] { m_table->resizeRowsToContents(); },
        Qt::QueuedConnection);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Take in"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("Members send files of what they want you to see. What they keep to themselves is "
                                    "not in them; somebody's own file is refused.")));
    layout->addWidget(makeButtons());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_addPeople, 0, Qt::AlignLeft);
    layout->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MemberFilesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_leaveOut, &QCheckBox::toggled, this, &MemberFilesDialog::replan);
    connect(m_addPeople, &QCheckBox::toggled, this, &MemberFilesDialog::replan);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    replan();
}

QWidget* MemberFilesDialog::makeButtons()
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    QToolButton* files = textButton(tr("Add files…"));
    QToolButton* folder = textButton(tr("Add a folder…"), tr("All member files in it"));
    row->addWidget(files);
    row->addWidget(folder);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_remove->setEnabled(false);
    connect(files, &QToolButton::clicked, this, [this] {
        add(QFileDialog::getOpenFileNames(this, tr("What members sent"), QString(),
                                          tr("Member files (%1)").arg(pattern)));
    });
    connect(folder, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getExistingDirectory(this, tr("A folder of what members sent"));
        if (!path.isEmpty())
            add({path});
    });
    connect(m_remove, &QToolButton::clicked, this, &MemberFilesDialog::removeChosen);
    return part;
}

void MemberFilesDialog::add(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            addFile(path);
            continue;
        }
        const QDir folder(path);
        for (const QString& name : folder.entryList({pattern}, QDir::Files, QDir::Name))
            addFile(folder.filePath(name));
    }
    replan();
}

void MemberFilesDialog::addFile(const QString& path)
{
    const std::string name = QFileInfo(path).absoluteFilePath().toStdString();
    ArrivedFile file{name, m_session.engine().readSent(name)};
    const auto known = std::ranges::find(m_files, name, &ArrivedFile::name);
    if (known == m_files.end())
        m_files.push_back(std::move(file));
    else
        *known = std::move(file);
}

void MemberFilesDialog::removeChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_files.size()))
        return;
    m_plan.who.erase(m_files[static_cast<std::size_t>(row)].name);
    m_files.erase(m_files.begin() + row);
    replan();
}

void MemberFilesDialog::replan()
{
    m_plan.leavesOutProblems = m_leaveOut->isChecked();
    m_plan.addsPeople = m_addPeople->isChecked();
    m_preview = planArrivals(m_session.document(), m_files, m_plan);
    const int chosen = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_preview.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    if (chosen >= 0 && chosen < m_table->rowCount())
        m_table->selectRow(chosen);
    m_table->resizeRowsToContents();
    m_summary->setText(summaryOf());
    const bool hasProblems =
        std::ranges::any_of(m_preview.rows, [](const ArrivedRow& row) { return !row.problems.empty(); });
    m_leaveOut->setEnabled(hasProblems || m_leaveOut->isChecked());
    const auto taken = std::ranges::count(m_preview.rows, true, &ArrivedRow::takesIn);
    m_take->setEnabled(!m_preview.isRefused && taken > 0 && !m_session.isReadOnly());
    m_take->setText(taken > 0 ? tr("Take in %n file(s)", nullptr, static_cast<int>(taken)) : tr("Take in"));
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

void MemberFilesDialog::showRow(int row)
{
    const ArrivedRow& arrived = m_preview.rows[static_cast<std::size_t>(row)];
    const auto put = [&](int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        item->setToolTip(escaped(text));
        m_table->setItem(row, column, item);
    };
    put(FileColumn, shown(QFileInfo(QString::fromStdString(arrived.name)).fileName().toStdString()));
    put(StandingColumn, standingWords(arrived));
    put(SentColumn,
        arrived.revision > 0 ? tr("%1, number %2").arg(dayWords(arrived.on)).arg(arrived.revision) : QString());
    put(WhatColumn, whatWords(arrived));
    put(WhoColumn, arrived.index ? QString() : shown(arrived.who));
    m_table->removeCellWidget(row, WhoColumn);
    if (arrived.revision == 0)
        return;
    auto* box = new QuietComboBox;
    box->setAccessibleName(tr("Who %1 is from").arg(m_table->item(row, FileColumn)->text()));
    box->addItem(arrived.who.empty() ? tr("not said") : tr("%1 (not in the document)").arg(shown(arrived.who)),
                 QString());
    for (std::size_t at = 0; at < m_session.document().members.size(); ++at) {
        const Member& member = m_session.document().members[at];
        box->addItem(shownName(member.name, member.id), QString::fromStdString(member.id));
        if (arrived.index == at)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box, name = arrived.name] {
        const std::string id = box->currentData().toString().toStdString();
        if (id.empty())
            m_plan.who.erase(name);
        else
            m_plan.who[name] = id;
        QMetaObject::invokeMethod(this, &MemberFilesDialog::replan, Qt::QueuedConnection); // the box goes with the row
    });
    m_table->setCellWidget(row, WhoColumn, box);
    m_table->item(row, WhoColumn)->setText({});
}

QComboBox* MemberFilesDialog::who(int row) const
{
    return qobject_cast<QComboBox*>(m_table->cellWidget(row, WhoColumn));
}

QString MemberFilesDialog::summaryOf() const
{
    if (m_preview.rows.empty())
        return tr("Add the files that members sent, or drop them here.");
    const auto count = [&](Standing standing) {
        return std::ranges::count_if(
            m_preview.rows, [&](const ArrivedRow& row) { return row.problems.empty() && row.standing == standing; });
    };
    const auto problems =
        std::ranges::count_if(m_preview.rows, [](const ArrivedRow& row) { return !row.problems.empty(); });
    const QString text = tr("New: %1, newer: %2, the same: %3, older: %4.")
                             .arg(count(Standing::New))
                             .arg(count(Standing::Newer))
                             .arg(count(Standing::Same))
                             .arg(count(Standing::Older));
    return problems == 0 ? text : tr("%1 To mend: %2.").arg(text).arg(problems);
}

void MemberFilesDialog::accept()
{
    Result<Document> after = applyArrivals(m_session.document(), m_preview);
    if (!after)
        return m_session.refuse(after.error());
    if (m_session.edit(std::move(*after), tr("Take in what members sent")))
        return QDialog::accept();
    if (!m_session.refused().empty())
        m_summary->setText(
            tr("%1 %2").arg(shown(m_session.refused().front().what), shown(m_session.refused().front().hint)));
}

void MemberFilesDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MemberFilesDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    add(paths);
}

} // namespace purse::gui
