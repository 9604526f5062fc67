// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ballots_page.hpp"

#include "gui/models/ballot_words.hpp"
#include "gui/models/problems_model.hpp"
#include "gui/models/side_by_side_model.hpp"
#include "gui/models/table_text.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/ballots_settings.hpp"
#include "gui/pages/ballots_why.hpp"
#include "gui/pages/parts.hpp"
#include "gui/session/made_ballots.hpp"

#include <purse/document/files.hpp>

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
constexpr std::size_t mostRemarks = 3;
enum Sheet { WelcomeSheet, ProblemsSheet, ResultSheet };

QString droppedPb(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
    return path.endsWith(QStringLiteral(".pb"), Qt::CaseInsensitive) ? path : QString();
}

Result<PbFile> readFrom(const QString& path)
{
    const FileResult<std::string> text = readFile(path.toStdString());
    if (!text)
        return tl::unexpected(Problems{text.error().problem});
    return readPb(*text);
}
} // namespace

BallotsPage::BallotsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_summary(plainLabel({}, TextStyle::Finding)),
      m_remarks(plainLabel({}, TextStyle::Muted)), m_again(textButton(tr("Count again"), tr("The count was stopped"))),
      m_settings(new BallotsSettings), m_stack(new QStackedWidget),
      m_model(new SideBySideModel(session.format().locale(), this))
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_summary);
    auto* remarks = new QHBoxLayout;
    remarks->addWidget(m_remarks, 1);
    remarks->addWidget(m_again, 0, Qt::AlignTop);
    layout->addLayout(remarks);
    layout->addWidget(m_settings);
    layout->addWidget(m_progressRow = makeProgress());
    m_stack->addWidget(makeWelcome());
    auto* problems = new QWidget;
    auto* listed = new QVBoxLayout(problems);
    listed->setContentsMargins(0, 0, 0, 0);
    listed->addWidget(m_problemsHead = plainLabel({}, TextStyle::Finding));
    listed->addWidget(m_problems = new QTableView, 1);
    prepareTable(m_problems, tr("What to mend in the file"));
    m_stack->addWidget(problems);
    m_stack->addWidget(makeResult());
    layout->addWidget(m_stack, 1);
    connect(m_settings, &BallotsSettings::changed, this, &BallotsPage::count);
    connect(m_again, &QToolButton::clicked, this, &BallotsPage::count);
    end();
    showSummary();
}

BallotsPage::~BallotsPage() { stop(); }

QWidget* BallotsPage::makeHead()
{
    auto* head = new QWidget;
    m_open = textButton(tr("Open a .pb file…"), tr("Projects with costs, and ballots; or drop the file here"));
    m_madeUp = textButton(tr("Try with made-up ballots"), tr("A street votes on twelve projects: made up"));
    m_full = new QCheckBox(tr("All rules"));
    m_full->setAccessibleDescription(tr("Every rule, with its settings, instead of the five most useful ones"));
    m_copy = textButton(tr("Copy the table"), tr("With tabs, as spreadsheets take it"));
    m_save = textButton(tr("Save as CSV…"));
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    QLabel* title = plainLabel(tr("Ballots on projects"), TextStyle::Heading);
    title->setWordWrap(false);
    layout->addWidget(title);
    layout->addSpacing(18);
    layout->addWidget(m_open);
    layout->addWidget(m_madeUp);
    layout->addStretch();
    layout->addWidget(m_full);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    connect(m_open, &QToolButton::clicked, this, &BallotsPage::openByDialog);
    connect(m_madeUp, &QToolButton::clicked, this, &BallotsPage::tryMadeUp);
    m_full->setChecked(m_session.view().level == Level::Full);
    connect(&m_session, &Session::viewChanged, this,
            [this] { m_full->setChecked(m_session.view().level == Level::Full); });
    connect(m_full, &QCheckBox::toggled, this, &BallotsPage::count);
    connect(m_copy, &QToolButton::clicked, this, &BallotsPage::copyTable);
    connect(m_save, &QToolButton::clicked, this, &BallotsPage::saveByDialog);
    return head;
}

QWidget* BallotsPage::makeProgress()
{
    auto* row = new QWidget;
    m_doing = plainLabel({});
    m_doing->setWordWrap(false);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    auto* away = textButton(tr("Stop"), tr("Ends after the rule that is being counted"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_doing);
    layout->addWidget(m_progress, 1);
    layout->addWidget(away);
    connect(away, &QToolButton::clicked, this, &BallotsPage::stop);
    return row;
}

QWidget* BallotsPage::makeWelcome()
{
    QFrame* frame = card();
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("The rule decides more than people think"), TextStyle::Heading));
    layout->addWidget(plainLabel(
        tr("When a group votes on projects and the money does not do for all of them, rules for counting differ in "
           "who is heard. Here you see several side by side on the same ballots, and for each project why.")));
    layout->addWidget(plainLabel(
        tr("Open a .pb file, as Decidim, Stanford's platform and others write it, or drop one here. No ballots yet? "
           "Try with made-up ones. Nothing leaves this computer, and the document that is open is not changed.")));
    layout->addStretch(1);
    return frame;
}

QWidget* BallotsPage::makeResult()
{
    auto* part = new QWidget;
    m_table = new QTableView;
    prepareTable(m_table, tr("Rules side by side"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 9);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_why = new BallotsWhy(m_session), 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BallotsPage::chooseCell);
    return part;
}

void BallotsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPb(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BallotsPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedPb(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

void BallotsPage::openByDialog()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open ballots"), QString(), tr("Ballots on projects (*.pb)"));
    if (!path.isEmpty())
        openFile(path);
}

void BallotsPage::openFile(const QString& path)
{
    begin(tr("Reading the ballots…"), 0);
    m_worker.run([this, path, stopped = m_stop]() -> Worker::Finish {
        auto file = std::make_shared<Result<PbFile>>(readFrom(path));
        return [this, file, path, stopped] {
            end();
            if (!*stopped)
                take(std::move(*file), path);
        };
    });
}

void BallotsPage::tryMadeUp() { take(madeBallots(), {}); }

void BallotsPage::take(Result<PbFile> file, const QString& path)
{
    if (!file) {
        showProblems(file.error(), tr("“%1” was not counted. Nothing is counted until these are mended:")
                                       .arg(shown(QFileInfo(path).fileName().toStdString())));
        return;
    }
    m_file = std::make_shared<const PbFile>(*std::move(file));
    m_model->show(nullptr, {});
    m_why->setCount(nullptr, nullptr);
    m_wasStopped = false;
    m_settings->setKind(m_file->election.kind);
    m_stack->setCurrentIndex(ResultSheet);
    count();
}

/// Keeps what is shown until the new figures are there.
void BallotsPage::count()
{
    if (!m_file)
        return;
    BallotSettings settings = m_settings->value();
    settings.full = m_full->isChecked();
    const std::vector<election::RuleChoice> choices = choicesOf(settings, m_file->election.kind);
    begin(tr("Counting…"), static_cast<int>(choices.size()));
    m_worker.run([this, file = m_file, choices, stopped = m_stop]() -> Worker::Finish {
        const auto tell = [this](int done) {
            QMetaObject::invokeMethod(
                this, [this, done] { m_progress->setValue(done); }, Qt::QueuedConnection);
        };
        auto count = std::make_shared<BallotsCount>(countOneByOne(file->election, choices, *stopped, tell));
        return [this, count, file] {
            end();
            if (file == m_file && !m_worker.isBusy()) // else something newer was asked for
                takeCount(std::move(*count));
        };
    });
}

void BallotsPage::takeCount(BallotsCount count)
{
    m_wasStopped = count.wasStopped;
    m_ruleProblems = std::move(count.problems);
    if (!m_wasStopped || m_model->all().columns.empty()) {
        const BallotsWhy::Election election(m_file, &m_file->election);
        const QModelIndex before = m_table->currentIndex();
        m_model->show(election, std::move(count.all));
        m_why->setCount(election, std::make_shared<const election::SideBySide>(m_model->all()));
        fitColumns();
        if (!m_model->all().rows.empty() && m_model->rowCount() > 0)
            showWhy(m_why->project(), static_cast<std::size_t>(std::max(0, m_why->rule()->currentIndex())));
        if (before.isValid())
            m_table->scrollTo(m_table->currentIndex());
    }
    end();
    showSummary();
}

/// Names take what the others leave, and are never cut to nothing: with many rules the table scrolls.
void BallotsPage::fitColumns()
{
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->resizeSections(QHeaderView::ResizeToContents);
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        others += column == SideBySideModel::NameColumn ? 0 : head->sectionSize(column);
    const int least = 24 * m_table->fontMetrics().averageCharWidth();
    if (others + least <= m_table->viewport()->width())
        head->setSectionResizeMode(SideBySideModel::NameColumn, QHeaderView::Stretch);
    else
        head->resizeSection(SideBySideModel::NameColumn, least);
}

void BallotsPage::begin(const QString& what, int steps)
{
    stop();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_doing->setText(what);
    m_progress->setRange(0, steps);
    m_progress->setValue(0);
    m_progressRow->show();
}

void BallotsPage::end()
{
    m_progressRow->setVisible(m_worker.isBusy());
    m_settings->setVisible(m_full->isChecked() && m_file);
    m_again->setVisible(m_wasStopped);
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_save->setEnabled(m_model->rowCount() > 0);
    m_full->setEnabled(m_file != nullptr);
}

void BallotsPage::stop()
{
    if (m_stop)
        *m_stop = true;
}

void BallotsPage::finish()
{
    m_worker.wait(std::chrono::hours(1));
    m_why->finish();
}

void BallotsPage::showProblems(Problems problems, const QString& sentence)
{
    QAbstractItemModel* before = m_problems->model();
    m_problems->setModel(new ProblemsModel(std::move(problems), m_problems));
    delete before;
    m_problems->verticalHeader()->hide();
    QHeaderView* head = m_problems->horizontalHeader();
    if (head->visualIndex(ProblemsModel::WhereColumn) != 0) // the line comes first
        head->moveSection(head->visualIndex(ProblemsModel::WhereColumn), 0);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(ProblemsModel::WhereColumn, QHeaderView::ResizeToContents);
    wrapRows(m_problems);
    m_problemsHead->setText(sentence);
    m_problems->setAccessibleDescription(sentence);
    m_stack->setCurrentIndex(ProblemsSheet);
    m_file.reset();
    m_model->show(nullptr, {});
    m_why->setCount(nullptr, nullptr);
    m_ruleProblems.clear();
    m_wasStopped = false;
    end();
    showSummary();
}

void BallotsPage::showSummary()
{
    m_summary->setVisible(m_file != nullptr);
    m_remarks->setVisible(false);
    if (!m_file)
        return;
    const election::Election& election = m_file->election;
    const QLocale& locale = m_session.format().locale();
    const QString currency = shown(m_file->metaOf("currency"));
    const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    QString text = tr("%1 people voted on %2 projects, with %3%4 to spend.")
                       .arg(number(election.ballots.size()), number(election.projects.size()),
                            ballotAmount(election, election.budget, locale),
                            currency.isEmpty() ? QString() : QLatin1Char(' ') + currency);
    const election::SideBySide& all = m_model->all();
    if (!all.columns.empty())
        text += QLatin1Char(' ')
                + (all.decidedByRule() == 0
                       ? tr("All rules fund the same projects.")
                       : tr("For %1 of the projects the rule decides.").arg(number(all.decidedByRule())));
    m_summary->setText(text);
    QStringList remarks{tr("%1; %2.").arg(election.title.empty() ? tr("A vote on projects") : shown(election.title),
                                          kindWords(election.kind))};
    if (m_wasStopped)
        remarks << tr("The count was stopped; what is shown is what was counted before.");
    for (const Problem& problem : m_ruleProblems)
        remarks << tr("%1: %2 %3").arg(shown(problem.where), shown(problem.what), shown(problem.hint));
    for (std::size_t at = 0; at < std::min(mostRemarks, m_file->notices.size()); ++at)
        remarks << tr("%1: %2 %3")
                       .arg(shown(m_file->notices[at].where), shown(m_file->notices[at].what),
                            shown(m_file->notices[at].hint));
    if (m_file->notices.size() > mostRemarks)
        remarks << tr("And %1 more on the file.").arg(number(m_file->notices.size() - mostRemarks));
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->show();
}

void BallotsPage::chooseCell(const QModelIndex& index)
{
    m_why->choose(m_model->projectAt(index.row()), m_model->ruleAt(index.column()));
}

void BallotsPage::showWhy(std::size_t project, std::size_t rule)
{
    m_table->setCurrentIndex(m_model->index(SideBySideModel::FigureCount + static_cast<int>(project),
                                            SideBySideModel::FirstRuleColumn + static_cast<int>(rule)));
}

void BallotsPage::copyTable() const { QGuiApplication::clipboard()->setText(tabbedText(*m_model)); }

Problems BallotsPage::saveTable(const QString& path) const
{
    const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF"); // so that spreadsheets know that it is UTF-8
    const FileResult<void> written =
        writeFileSafely(path.toStdString(), (mark + csvText(*m_model).toUtf8()).toStdString());
    return written ? Problems{} : Problems{written.error().problem};
}

void BallotsPage::saveByDialog()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save the table as"), QString(), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".csv")))
        path += QStringLiteral(".csv");
    for (const Problem& problem : saveTable(path)) {
        m_remarks->setText(tr("Not saved: %1 %2").arg(shown(problem.what), shown(problem.hint)));
        m_remarks->show();
    }
}

} // namespace purse::gui
