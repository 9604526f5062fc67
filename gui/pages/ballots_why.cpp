// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ballots_why.hpp"

#include "gui/models/ballot_words.hpp"
#include "gui/pages/parts.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
/// With more people, what it would have taken is worked out only when somebody asks: it counts again and again.
constexpr std::size_t fewPeople = 1000;
} // namespace

BallotsWhy::BallotsWhy(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_head(plainLabel({}, TextStyle::Heading)), m_rule(new QuietComboBox),
      m_more(textButton(tr("What would it have taken?"),
                        tr("Counts again and again; with many ballots it takes a while"))),
      m_halt(textButton(tr("Stop"), tr("Stop counting again"))), m_words(plainLabel({}))
{
    setObjectName(QStringLiteral("card"));
    m_head->setWordWrap(false);
    m_rule->setAccessibleName(tr("Rule that is asked why"));
    m_rule->setMinimumHeight(28);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* top = new QHBoxLayout;
    top->addWidget(m_head);
    top->addWidget(m_rule);
    top->addStretch(1);
    top->addWidget(m_more);
    top->addWidget(m_halt);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_words);
    scroll->setAccessibleName(tr("Why"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    setMinimumHeight(176);
    connect(m_rule, &QComboBox::activated, this, [this] { ask(false); });
    connect(m_more, &QToolButton::clicked, this, [this] { ask(true); });
    connect(m_halt, &QToolButton::clicked, this, &BallotsWhy::stop);
    m_halt->hide();
}

BallotsWhy::~BallotsWhy() { stop(); }

void BallotsWhy::stop()
{
    if (m_stop)
        *m_stop = true;
}

QString BallotsWhy::text() const { return m_words->text(); }

void BallotsWhy::setCount(Election election, std::shared_ptr<const election::SideBySide> all)
{
    const bool isOther = election != m_election;
    m_election = std::move(election);
    m_all = std::move(all);
    const QString before = m_rule->currentText();
    m_rule->clear();
    m_words->clear();
    m_head->clear();
    m_more->hide();
    m_halt->hide();
    stop();
    if (!m_election || !m_all)
        return;
    for (const election::SideBySide::Column& column : m_all->columns)
        m_rule->addItem(ruleWords(column.choice));
    m_rule->setCurrentIndex(std::max(0, m_rule->findText(before)));
    if (isOther)
        beginSomewhere();
}

/// With a project on which rules differ, by the first rule that does not fund it and knows shares: there is most to say.
void BallotsWhy::beginSomewhere()
{
    m_project = 0;
    for (std::size_t column = 0; column < m_all->columns.size(); ++column)
        for (std::size_t row = 0; row < m_all->rows.size(); ++row)
            if (m_all->columns[column].choice.rule == "equal_shares" && m_all->rows[row].ruleDecides()
                && !m_all->rows[row].funded[column]) {
                m_project = row;
                m_rule->setCurrentIndex(static_cast<int>(column));
                return;
            }
}

void BallotsWhy::choose(std::optional<std::size_t> project, std::optional<std::size_t> rule)
{
    m_project = project.value_or(m_project);
    if (rule)
        m_rule->setCurrentIndex(static_cast<int>(*rule));
    ask(false);
}

void BallotsWhy::finish() { m_worker.wait(std::chrono::hours(1)); }

void BallotsWhy::ask(bool asksMore)
{
    if (!m_election || !m_all || m_project >= m_all->rows.size() || m_rule->currentIndex() < 0)
        return;
    const election::SideBySide::Row& row = m_all->rows[m_project];
    const auto column = static_cast<std::size_t>(m_rule->currentIndex());
    const bool isFew = m_election->ballots.size() <= fewPeople;
    m_more->setVisible(!isFew && !asksMore && !row.funded[column]);
    m_halt->setVisible(!isFew && asksMore);
    stop();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_head->setText(tr("Why: “%1”, by").arg(projectName(*m_election, row.project)));
    m_words->setText(tr("Following the money…"));
    m_worker.run([this, election = m_election, all = m_all, column, project = row.project, more = asksMore || isFew,
                  stop = m_stop]() -> Worker::Finish {
        const auto story = std::make_shared<const BallotStory>(storyOf(*election, *all, column, project, more, *stop));
        return [this, all, story] {
            if (all == m_all)
                take(*story);
        };
    });
    if (isFew)
        m_worker.wait(m_session.engine().patience);
}

/// Something newer may have been asked for meanwhile.
void BallotsWhy::take(const BallotStory& story)
{
    if (m_worker.isBusy() || m_all->rows[m_project].project != story.project
        || static_cast<int>(story.column) != m_rule->currentIndex())
        return;
    m_halt->hide();
    const bool wasStopped = story.takes && story.takes->wasStopped;
    m_more->setVisible(m_more->isVisible() || wasStopped);
    m_words->setText(storyWords(*m_election, *m_all, story, m_session.format().locale()).join(QLatin1Char('\n')));
}

} // namespace purse::gui
