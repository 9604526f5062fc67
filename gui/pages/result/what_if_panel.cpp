// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/result/what_if_panel.hpp"

#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/result/answer_control.hpp"
#include "gui/session/masks.hpp"

#include <purse/compare/model_questions.hpp>
#include <purse/compare/overrides.hpp>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <exception>
#include <set>

namespace purse::gui {
namespace {
/// Takes what a scenario says of a member into the member's own answers, so that a trial can change it.
void takeOverrides(Scenario& scenario, Member& member)
{
    for (MemberOverride& each : scenario.memberOverrides) {
        if (each.member != member.id)
            continue;
        for (const auto& [question, answer] : each.answers)
            member.answers[question] = answer;
        if (each.hoursPerWeek)
            member.work.hoursPerWeek = *each.hoursPerWeek;
        each.answers.clear();
        each.hoursPerWeek.reset();
    }
}

Answer answerTo(const Member& member, const std::string& question)
{
    const auto found = member.answers.find(question);
    return found == member.answers.end() ? Answer(NotStated{}) : found->second;
}

/// Puts what was tried into a document: the answers, and no other word of the scenario in their way.
void keepIn(Document& document, std::size_t index, const std::string& scenario, const Member& before,
            const Member& trial)
{
    Member& member = document.members.at(index);
    const auto forget = [&](const auto& take) {
        for (Scenario& each : document.scenarios)
            if (each.id == scenario)
                for (MemberOverride& other : each.memberOverrides)
                    if (other.member == member.id)
                        take(other);
    };
    if (trial.work.hoursPerWeek != before.work.hoursPerWeek) {
        member.work.hoursPerWeek = trial.work.hoursPerWeek;
        forget([](MemberOverride& other) { other.hoursPerWeek.reset(); });
    }
    for (const auto& [question, answer] : trial.answers) {
        if (answer == answerTo(before, question))
            continue;
        member.answers[question] = answer;
        forget([id = question](MemberOverride& other) { other.answers.erase(id); });
    }
}

Money othersOf(const Outcome& outcome, const std::string& member)
{
    Money sum;
    for (const MemberOutcome& each : outcome.members)
        if (each.award.member != member)
            sum += each.award.amount;
    return sum;
}

const Outcome* outcomeOf(const Comparison& comparison, const std::string& scenario)
{
    const auto found = std::ranges::find(comparison.outcomes, scenario, &Outcome::scenario);
    return found == comparison.outcomes.end() ? nullptr : &*found;
}
} // namespace

WhatIfPanel::WhatIfPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sentence(plainLabel({}, TextStyle::Finding)),
      m_status(plainLabel({}, TextStyle::Muted)), m_table(new QTableView),
      m_figures(new TextTableModel({{QString()},
                                    {tr("As it is"), Qt::AlignRight},
                                    {tr("Tried"), Qt::AlignRight},
                                    {tr("Difference"), Qt::AlignRight}},
                                   this)),
      m_keep(textButton(tr("Keep this as my answer"), tr("Changes the document; it can be undone"))),
      m_reset(textButton(tr("Start again"), tr("Back to the answers as they are")))
{
    prepareTable(m_table, tr("What other answers would mean"));
    m_table->setModel(m_figures);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list = new QVBoxLayout;
    m_list->setSpacing(12);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table);
    layout->addWidget(m_status);
    layout->addLayout(m_list);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_keep, &QToolButton::clicked, this, &WhatIfPanel::keep);
    connect(m_reset, &QToolButton::clicked, this, &WhatIfPanel::reset);
    connect(&m_answers, &AnswersModel::edited, this, [this](std::size_t, const Member& after) { m_trial = after; });
    connect(&m_session, &Session::opened, this, [this] { show({}, {}); });
}

void WhatIfPanel::show(const std::string& member, const std::string& scenario)
{
    const bool isSame = member == m_member && scenario == m_scenario;
    const std::shared_ptr<const Document> document = m_session.isOpen() ? m_session.sharedDocument() : nullptr;
    if (!isSame || document != m_from) {
        m_member = member;
        m_scenario = scenario;
        m_from = document;
        begin();
    }
    const auto comparison = m_session.comparison();
    const Outcome* outcome = comparison && m_start ? outcomeOf(*comparison, m_scenario) : nullptr;
    m_now = outcome ? m_words.mineOf(*outcome) : std::nullopt;
    m_othersNow = outcome ? othersOf(*outcome, m_member) : Money();
    refresh();
}

/// Another document, member or scenario: nothing is tried yet.
void WhatIfPanel::begin()
{
    ++m_asked;
    m_working = false;
    m_after.reset();
    m_trouble.clear();
    m_start.reset();
    m_before = m_trial = {};
    m_words = m_from ? OwnWords(*m_from, {}, m_member) : OwnWords();
    if (m_from && findById(m_from->scenarios, m_scenario))
        for (std::size_t at = 0; at < m_from->members.size(); ++at)
            if (m_from->members[at].id == m_member) {
                m_index = at;
                m_start = *m_from;
                for (Scenario& each : m_start->scenarios)
                    if (each.id == m_scenario)
                        takeOverrides(each, m_start->members[at]);
                m_before = m_trial = m_start->members[at];
            }
    makeControls();
}

/// The hours, and the questions that the model looks at. The controls stay where they ask the same.
void WhatIfPanel::makeControls()
{
    if (!m_start) {
        m_answers.clear();
        qDeleteAll(m_controls);
        m_controls.clear();
        m_rows.clear();
        return;
    }
    m_answers.show(*m_start, m_index, m_session.format(), false);
    const Scenario& scenario = *findById(m_start->scenarios, m_scenario);
    std::optional<std::set<std::string>> asked;
    if (findById(m_start->models, scenario.model))
        asked = questionsOf(modelOf(*m_start, scenario), m_start->questions);
    std::vector<Entry> entries;
    m_rows.clear();
    for (int row = 0; row < m_answers.rowCount(); ++row) {
        Entry entry = m_answers.index(row, 0).data(AnswersModel::EntryRole).value<Entry>();
        if (!entry.question.empty() && asked && !asked->contains(entry.question))
            continue;
        entry.text = m_words(entry.text.toStdString());
        entry.why = m_words(entry.why.toStdString());
        m_rows.push_back(row);
        entries.push_back(std::move(entry));
    }
    qDeleteAll(m_controls);
    m_controls.clear();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        auto* control = new AnswerControl(entries[at], m_session.format());
        connect(control, &AnswerControl::tried, this,
                [this, row = m_rows[at]](const EntryValue& value) { tryAnswer(row, value); });
        m_list->addWidget(control);
        m_controls.push_back(control);
    }
}

void WhatIfPanel::fillControls()
{
    for (std::size_t at = 0; at < m_controls.size(); ++at)
        m_controls[at]->setEntry(m_answers.index(m_rows[at], 0).data(AnswersModel::EntryRole).value<Entry>());
}

bool WhatIfPanel::isTrying() const { return m_start && m_trial != m_before; }

void WhatIfPanel::tryAnswer(int row, const EntryValue& value)
{
    m_answers.setData(m_answers.index(row, AnswersModel::AnswerColumn), QVariant::fromValue(value), Qt::EditRole);
    m_start->members.at(m_index) = m_trial;
    m_answers.show(*m_start, m_index, m_session.format(), false);
    fillControls();
    m_trouble.clear();
    ++m_asked;
    if (isTrying())
        solve();
    else
        m_after.reset();
    refresh();
}

/// In a copy of the document, off the window's thread.
void WhatIfPanel::solve()
{
    m_working = true;
    m_worker.run([this, copy = std::make_shared<const Document>(*m_start), asked = m_asked, id = m_scenario,
                  compare = m_session.engine().compare, &levies = m_session.engine().levies]() -> Worker::Finish {
        try {
            auto found = std::make_shared<const Comparison>(compare(*copy, levies, id));
            return [this, found, id, asked] {
                const Outcome* outcome = outcomeOf(*found, id);
                m_working = m_working && asked != m_asked;
                if (outcome && isTrying())
                    take(*outcome);
                refresh();
            };
        } catch (const std::exception& error) {
            return [this, asked, what = std::string(error.what())] {
                if (asked != m_asked)
                    return;
                m_working = false;
                m_trouble = tr("This could not be worked out: %1").arg(m_words(what));
                refresh();
            };
        }
    });
    m_worker.wait(m_session.engine().patience);
}

void WhatIfPanel::finish() { m_worker.wait(std::chrono::hours(1)); }

void WhatIfPanel::take(const Outcome& outcome)
{
    const std::optional<MemberOutcome> mine = m_words.mineOf(outcome);
    if (!mine) {
        const std::string why = !outcome.problems.empty() ? outcome.problems.front().what : outcome.statusText;
        m_trouble = tr("There is no solution with these answers. %1").arg(m_words(why)).trimmed();
        return;
    }
    m_trouble.clear();
    m_after = mine;
    m_othersAfter = othersOf(outcome, m_member);
    m_others = outcome.members.size() - 1;
}

void WhatIfPanel::reset()
{
    if (!m_start)
        return;
    ++m_asked;
    m_working = false;
    m_trial = m_before;
    m_start->members.at(m_index) = m_before;
    m_after.reset();
    m_trouble.clear();
    m_answers.show(*m_start, m_index, m_session.format(), false);
    fillControls();
    refresh();
}

void WhatIfPanel::keep()
{
    if (!isTrying() || m_session.isReadOnly())
        return;
    Document document = m_session.document();
    keepIn(document, m_index, m_scenario, m_before, m_trial);
    m_session.edit(std::move(document), tr("Keep other answers of %1").arg(shownName(m_before.name, m_before.id)));
}

QString WhatIfPanel::sentence() const { return m_sentence->text(); }

QString WhatIfPanel::triedSentence() const
{
    const Format& format = m_session.format();
    const QString amount = tr("%1 %2").arg(format.amount(m_after->award.amount), format.perPeriod());
    if (!m_now)
        return tr("With these answers: %1.").arg(amount);
    const Money change = m_after->award.amount - m_now->award.amount;
    if (format.inPeriod(change) == Money())
        return tr("With these answers: %1, the same as with the answers as they are.").arg(amount);
    const QString size = format.amount(change < Money() ? -change : change);
    return (change > Money() ? tr("With these answers: %1, %2 more than with the answers as they are.")
                             : tr("With these answers: %1, %2 less than with the answers as they are."))
        .arg(amount, size);
}

QString WhatIfPanel::statusWords() const
{
    if (m_working)
        return tr("Working it out…");
    if (!m_trouble.isEmpty())
        return m_after ? tr("%1 The figures above are the last that could be worked out.").arg(m_trouble) : m_trouble;
    if (m_session.isReadOnly())
        return tr("This document is read-only: answers can be tried, not kept.");
    return tr("Only tried out: nothing changes in the document until you keep it.");
}

void WhatIfPanel::refresh()
{
    const Format& format = m_session.format();
    const bool trying = isTrying();
    m_keep->setEnabled(trying && !m_session.isReadOnly());
    m_reset->setEnabled(trying);
    m_status->setText(statusWords());
    m_sentence->setText(!m_start  ? tr("There is nothing to try here.")
                        : m_after ? triedSentence()
                        : trying  ? tr("What would other answers mean?")
                                  : tr("What would other answers mean? Move a slider to see."));
    std::vector<TextTableModel::Row> rows;
    const QString none = QStringLiteral("–");
    const auto add = [&](const QString& title, std::optional<Money> now, std::optional<Money> after) {
        rows.push_back({title, now ? format.amount(*now) : none, after ? format.amount(*after) : none,
                        now && after ? format.change(*after - *now) : none});
    };
    const auto of = [](const std::optional<MemberOutcome>& outcome, auto part) {
        return outcome ? std::optional<Money>(part(*outcome)) : std::nullopt;
    };
    const auto addOf = [&](const QString& title, auto part) { add(title, of(m_now, part), of(m_after, part)); };
    if (m_start) {
        addOf(tr("Gross pay"), [](const MemberOutcome& mine) { return mine.award.amount; });
        addOf(tr("Take-home pay"), [](const MemberOutcome& mine) { return mine.award.pay.net; });
        if ((m_now && m_now->needStated) || (m_after && m_after->needStated))
            addOf(tr("Costs not yet covered"), [](const MemberOutcome& mine) { return mine.notCovered; });
        if (m_now && m_after && m_others >= Masks::least)
            add(tr("All others together"), m_othersNow, m_othersAfter);
    }
    m_figures->show(std::move(rows));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_figures->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 4);
}

AnswerControl* WhatIfPanel::control(const std::string& question) const
{
    for (AnswerControl* each : m_controls)
        if (each->entry().question == question)
            return each;
    return nullptr;
}

} // namespace purse::gui
