// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ballot_words.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace purse::gui {
namespace {
using election::Completion;
using election::Utility;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::BallotWords)
};

/// What a column's name says of the utility.
QString shortUtility(Utility utility)
{
    switch (utility) {
    case Utility::Cost:
        return Words::tr("by money");
    case Utility::Cardinality:
        return Words::tr("by number");
    case Utility::Points:
        return Words::tr("by points");
    case Utility::PointsTimesCost:
        return Words::tr("by points and money");
    case Utility::Borda:
        return Words::tr("by ranks below");
    case Utility::Places:
        return Words::tr("by places");
    }
    return {};
}

QString shortCompletion(Completion completion)
{
    switch (completion) {
    case Completion::None:
        return {};
    case Completion::Greedy:
        return Words::tr("rest by votes");
    case Completion::Add1:
        return Words::tr("raised");
    case Completion::Add1Greedy:
        return Words::tr("filled up");
    case Completion::AddOpt:
        return Words::tr("raised exactly");
    }
    return {};
}

/// Writes sentences about one project.
class Story {
public:
    Story(const election::Election& election, const election::SideBySide::Column& column, const BallotStory& story,
          const QLocale& locale)
        : m_election(election), m_column(column), m_story(story), m_locale(locale)
    {
    }

    QStringList run()
    {
        const auto& rounds = m_column.counted.rounds;
        const auto round = std::ranges::find(rounds, m_story.project, &election::Round::project);
        if (round != rounds.end())
            tellFunded(static_cast<std::size_t>(round - rounds.begin()));
        else
            tellUnfunded();
        for (const Problem& problem : m_story.problems)
            m_lines << shown(problem.what + " " + problem.hint);
        return m_lines;
    }

private:
    QString amount(double sum) const { return ballotAmount(m_election, roundToMinor(sum), m_locale); }
    QString number(std::uint64_t count) const { return m_locale.toString(static_cast<qulonglong>(count)); }
    QString name(std::uint32_t project) const { return projectName(m_election, project); }
    QString cost() const { return ballotAmount(m_election, m_election.projects[m_story.project].cost, m_locale); }

    void tellFunded(std::size_t at)
    {
        const election::Round& round = m_column.counted.rounds[at];
        m_lines << Words::tr("“%1” is funded, as number %2. It costs %3.")
                       .arg(name(m_story.project), number(at + 1), cost());
        if (!round.tied.empty()) {
            QStringList others;
            for (const std::uint32_t other : round.tied)
                others << name(other);
            m_lines << Words::tr("It was equal to %1; the order of ties put it first.")
                           .arg(others.join(QStringLiteral(", ")));
        }
        if (!m_story.trail) {
            m_lines << Words::tr(
                "Under this rule nobody has a share of their own to pay from: votes and costs decide.");
            return;
        }
        const std::vector<election::PaidAmount>& paid = m_story.trail->funded.at(at).paid;
        if (paid.empty())
            m_lines << Words::tr("It was paid out of what the shares had left.");
        for (const election::PaidAmount& each : paid)
            m_lines << paidLine(each);
    }

    QString paidLine(const election::PaidAmount& paid) const
    {
        const QString least = amount(paid.least);
        const QString most = amount(paid.most);
        if (paid.voters == 1)
            return Words::tr("1 person paid %1.").arg(amount(paid.sum));
        if (least == most)
            return Words::tr("%Ln people paid %1 each, %2 together.", nullptr, static_cast<int>(paid.voters))
                .arg(least, amount(paid.sum));
        return Words::tr("%Ln people paid %1 to %2 each, %3 together.", nullptr, static_cast<int>(paid.voters))
            .arg(least, most, amount(paid.sum));
    }

    void tellUnfunded()
    {
        m_lines << Words::tr("“%1” is not funded. It costs %2.").arg(name(m_story.project), cost());
        if (m_story.takes)
            tellWhatItTakes(*m_story.takes);
        if (!m_story.trail)
            return;
        const auto& unfunded = m_story.trail->unfunded;
        const auto trail = std::ranges::find(unfunded, m_story.project, &election::UnfundedTrail::project);
        if (trail == unfunded.end())
            return;
        m_lines << Words::tr("Its %Ln supporters had %1 together.", nullptr, static_cast<int>(trail->supporters))
                       .arg(amount(trail->had));
        for (const election::UnfundedTrail::Spent& spent : trail->spent)
            m_lines << Words::tr("%1 of it went to “%3”, from %2 of them.")
                           .arg(amount(spent.sum), number(spent.voters), name(spent.project));
        if (trail->spentOther > 0.0)
            m_lines << Words::tr("%1 went to projects that fewer than five of them paid for.")
                           .arg(amount(trail->spentOther));
        m_lines << Words::tr("%1 is left.").arg(amount(trail->left));
    }

    void tellWhatItTakes(const election::WhatItTakes& takes)
    {
        QStringList ways;
        if (takes.votes)
            ways << (*takes.votes == 1 ? Words::tr("with one more vote for it alone")
                                       : Words::tr("with %1 more votes for it alone").arg(number(*takes.votes)));
        if (takes.cost)
            ways << Words::tr("at a cost of %1 or less")
                        .arg(ballotAmount(m_election, Money::fromMinor(*takes.cost), m_locale));
        if (takes.more) {
            const QString more = ballotAmount(m_election, Money::fromMinor(*takes.more), m_locale);
            ways << (takes.moreIsEach ? Words::tr("with %1 more for every voter to begin with").arg(more)
                                      : Words::tr("with %1 more in the budget").arg(more));
        }
        if (takes.wasStopped)
            m_lines << Words::tr("This was stopped, and not every way was looked at.");
        if (takes.wasStopped && ways.isEmpty())
            return;
        m_lines << (ways.isEmpty()
                        ? Words::tr("Neither more votes, nor a lower cost, nor more money alone would have funded it.")
                        : Words::tr("Everything else as it is, it would have been funded %1.")
                              .arg(ways.join(Words::tr(", or "))));
    }

    const election::Election& m_election;
    const election::SideBySide::Column& m_column;
    const BallotStory& m_story;
    const QLocale& m_locale;
    QStringList m_lines;
};
} // namespace

QString projectName(const election::Election& election, std::uint32_t project)
{
    const election::Project& found = election.projects.at(project);
    return shownName(found.name, found.id);
}

QString ballotAmount(const election::Election& election, Money amount, const QLocale& locale)
{
    const double major = static_cast<double>(amount.toMinor()) / static_cast<double>(election.wholeUnit());
    return locale.toString(major, 'f', election.decimals);
}

QString ruleWords(const election::RuleChoice& choice)
{
    const election::Rule* rule = election::findElectionRule(choice.rule);
    if (!rule)
        return shown(choice.rule);
    QStringList words{shown(rule->title)};
    const bool readsUtility = std::ranges::find(rule->settings, "utility") != rule->settings.end();
    if (readsUtility && !choice.rule.starts_with("greedy"))
        words << shortUtility(choice.utility);
    if (const QString completion = shortCompletion(choice.completion); !completion.isEmpty())
        words << completion;
    return words.join(QStringLiteral(", "));
}

QString utilityWords(Utility utility)
{
    switch (utility) {
    case Utility::Cost:
        return Words::tr("the money that is spent on it");
    case Utility::Cardinality:
        return Words::tr("one, whatever it costs");
    case Utility::Points:
        return Words::tr("the points that they gave");
    case Utility::PointsTimesCost:
        return Words::tr("points for every unit of money");
    case Utility::Borda:
        return Words::tr("how many they like less");
    case Utility::Places:
        return Words::tr("more, the higher they put it");
    }
    return {};
}

QString completionWords(Completion completion)
{
    switch (completion) {
    case Completion::None:
        return Words::tr("stays unspent");
    case Completion::Greedy:
        return Words::tr("goes by votes, as far as projects fit");
    case Completion::Add1:
        return Words::tr("shares are raised while all fits");
    case Completion::Add1Greedy:
        return Words::tr("shares are raised, then by votes");
    case Completion::AddOpt:
        return Words::tr("shares are raised by the smallest steps");
    }
    return {};
}

QString kindWords(election::BallotKind kind)
{
    switch (kind) {
    case election::BallotKind::Approval:
        return Words::tr("everybody named what they approve");
    case election::BallotKind::ChooseOne:
        return Words::tr("everybody named one project");
    case election::BallotKind::Ordinal:
        return Words::tr("everybody put projects in order");
    case election::BallotKind::Cumulative:
        return Words::tr("everybody spread points");
    case election::BallotKind::Scoring:
        return Words::tr("everybody gave points to projects");
    }
    return {};
}

QStringList storyWords(const election::Election& election, const election::SideBySide& all, const BallotStory& story,
                       const QLocale& locale)
{
    return Story(election, all.columns.at(story.column), story, locale).run();
}

} // namespace purse::gui
