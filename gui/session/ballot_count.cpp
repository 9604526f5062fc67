// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ballot_count.hpp"

#include <algorithm>

namespace purse::gui {
namespace {
using election::Completion;
using election::RuleChoice;
using election::Utility;

/// The completion of a rule that comes nearest to the one that was chosen.
Completion completionFor(const std::string& rule, Completion chosen)
{
    if (rule == "equal_shares")
        return chosen;
    const bool adds = chosen == Completion::Add1 || chosen == Completion::Add1Greedy;
    return rule == "exact_equal_shares" && adds ? Completion::AddOpt : Completion::None;
}

std::vector<RuleChoice> usefulChoices(election::BallotKind kind)
{
    std::vector<RuleChoice> choices = election::usualChoices(kind);
    std::erase_if(choices, [](const RuleChoice& choice) { // one that may leave much of the money
        return choice.rule == "equal_shares" && choice.completion == Completion::None;
    });
    return choices;
}

bool isFunded(const election::Counted& counted, std::uint32_t project)
{
    return std::ranges::find(counted.rounds, project, &election::Round::project) != counted.rounds.end();
}
} // namespace

std::vector<RuleChoice> choicesOf(const BallotSettings& settings, election::BallotKind kind)
{
    std::vector<RuleChoice> choices;
    if (!settings.full)
        choices = usefulChoices(kind);
    else
        for (const election::Rule& rule : election::electionRules()) {
            choices.push_back(settings.all);
            choices.back().rule = rule.id;
            choices.back().completion = completionFor(rule.id, settings.all.completion);
        }
    for (RuleChoice& choice : choices)
        choice.ties = settings.all.ties;
    return choices;
}

std::vector<Utility> utilitiesFor(election::BallotKind kind)
{
    if (election::hasPoints(kind))
        return {Utility::PointsTimesCost, Utility::Points, Utility::Cost, Utility::Cardinality};
    if (kind == election::BallotKind::Ordinal)
        return {Utility::Places, Utility::Borda, Utility::Cost, Utility::Cardinality};
    return {Utility::Cost, Utility::Cardinality};
}

BallotsCount countOneByOne(const election::Election& election, std::span<const RuleChoice> choices,
                           const std::atomic<bool>& stop, const std::function<void(int)>& tell)
{
    BallotsCount count;
    int number = 0;
    for (const RuleChoice& choice : choices) {
        if (stop) {
            count.wasStopped = true;
            return count;
        }
        tell(number++);
        Result<election::SideBySide> one = sideBySide(election, std::span(&choice, 1));
        if (!one) {
            for (const Problem& problem : one.error())
                count.problems.push_back({titleOf(choice), problem.what, problem.hint});
            continue;
        }
        if (count.all.columns.empty()) {
            count.all = *std::move(one);
            continue;
        }
        count.all.columns.push_back(std::move(one->columns.front()));
        for (std::size_t row = 0; row < count.all.rows.size(); ++row) // in the same order for every rule
            count.all.rows[row].funded.push_back(one->rows[row].funded.front());
    }
    return count;
}

BallotStory storyOf(const election::Election& election, const election::SideBySide& all, std::size_t column,
                    std::uint32_t project, bool asksMore, const std::atomic<bool>& stop)
{
    const election::SideBySide::Column& chosen = all.columns.at(column);
    BallotStory story{.project = project, .column = column, .trail = {}};
    const Result<election::Profile> profile = countedProfile(election, chosen.choice);
    if (!profile) {
        story.problems = profile.error();
        return story;
    }
    story.trail = trailOf(*profile, chosen.counted, chosen.choice);
    if (!asksMore || isFunded(chosen.counted, project))
        return story;
    if (Result<election::WhatItTakes> takes = whatItTakes(election, chosen.choice, chosen.counted, project, &stop))
        story.takes = *takes;
    else
        story.problems = takes.error();
    return story;
}

} // namespace purse::gui
