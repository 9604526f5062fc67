// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/pb_tables.hpp>

#include <command/json_text.hpp>

#include <algorithm>
#include <cmath>

namespace purse::command {
namespace {

using election::Election;
using nlohmann::json;

json figure(const std::optional<double>& value) { return value ? json(sixDigits(*value)) : json(); }

json votersJson(const Election& election, const election::VoterOutcome& voters)
{
    return {{"mean_funded", sixDigits(voters.meanFunded)},
            {"gini_funded", figure(voters.giniFunded)},
            {"mean_cost", sixDigits(voters.meanCost / static_cast<double>(election.wholeUnit()))},
            {"gini_cost", figure(voters.giniCost)},
            {"share_with_any", sixDigits(voters.shareWithAny)}};
}

json settingsJson(const election::RuleChoice& choice)
{
    const election::TieOrder& ties = choice.ties;
    json order{{"kind", ties.kind == election::TieOrder::Kind::ById             ? "id"
                        : ties.kind == election::TieOrder::Kind::ByCostVotesLot ? "cost-votes-lot"
                                                                                : "list"}};
    if (ties.kind == election::TieOrder::Kind::ByCostVotesLot)
        order["seed"] = ties.seed;
    if (ties.kind == election::TieOrder::Kind::Listed)
        order["list"] = ties.ids;
    return {{"rule", choice.rule},
            {"utility", toText(choice.utility)},
            {"completion", toText(choice.completion)},
            {"stops_when_exhaustive", choice.stopsWhenExhaustive},
            {"starts_whole", choice.startsWhole},
            {"step", choice.step},
            {"comparison", choice.comparison},
            {"threshold", choice.threshold},
            {"arithmetic", toText(choice.arithmetic)},
            {"ties", order}};
}

json electionJson(const PbFile& file)
{
    const Election& election = file.election;
    return {{"title", election.title},
            {"ballots", toText(election.kind)},
            {"votes", election.ballots.size()},
            {"projects", election.projects.size()},
            {"budget", election.amountText(election.budget)}};
}

json paidJson(const Election& election, const std::vector<election::PaidAmount>& paid)
{
    json list = json::array();
    for (const election::PaidAmount& amount : paid)
        list.push_back({{"voters", amount.voters},
                        {"least", amountText(election, amount.least)},
                        {"most", amountText(election, amount.most)},
                        {"sum", amountText(election, amount.sum)}});
    return list;
}

json fundedJson(const PbCount& count)
{
    const Election& election = count.file.election;
    json list = json::array();
    for (std::size_t k = 0; k < count.counted.rounds.size(); ++k) {
        const election::Round& round = count.counted.rounds[k];
        json tied = json::array();
        for (const std::uint32_t other : round.tied)
            tied.push_back(election.projects[other].id);
        json one{{"project", election.projects[round.project].id},
                 {"cost", election.amountText(election.projects[round.project].cost)},
                 {"by_completion", k >= count.counted.completedFrom},
                 {"tied_with", tied}};
        if (count.trail)
            one["paid"] = paidJson(election, count.trail->funded[k].paid);
        list.push_back(std::move(one));
    }
    return list;
}

json spentJson(const Election& election, const election::UnfundedTrail& trail)
{
    json spent = json::array();
    for (const election::UnfundedTrail::Spent& each : trail.spent)
        spent.push_back({{"project", election.projects[each.project].id},
                         {"sum", amountText(election, each.sum)},
                         {"voters", each.voters}});
    return {{"project", election.projects[trail.project].id},
            {"supporters", trail.supporters},
            {"had", amountText(election, trail.had)},
            {"spent", spent},
            {"spent_in_small_groups", amountText(election, trail.spentOther)},
            {"left", amountText(election, trail.left)}};
}

} // namespace

json pbJson(const PbCount& count)
{
    const Election& election = count.file.election;
    const Money cost = Money::fromMinor(count.counted.cost);
    json all{{"schema_version", 1},
             {"election", electionJson(count.file)},
             {"settings", settingsJson(count.choice)},
             {"funded", fundedJson(count)},
             {"cost", election.amountText(cost)},
             {"left", election.amountText(election.budget - cost)},
             {"took_greedy", count.counted.tookGreedy},
             {"voters", votersJson(election, count.voters)}};
    if (count.counted.endowment) {
        const election::Fraction each(count.counted.endowment->numerator(),
                                      count.counted.endowment->denominator() * election.wholeUnit());
        all["endowment"] = each.toText();
        all["increments"] = count.counted.increments;
    }
    if (count.counted.preference)
        all["preference"] = {{"for_shares", count.counted.preference->forShares},
                             {"for_greedy", count.counted.preference->forGreedy}};
    if (count.trail) {
        json list = json::array();
        for (const election::UnfundedTrail& trail : count.trail->unfunded)
            list.push_back(spentJson(election, trail));
        all["not_funded"] = std::move(list);
    }
    return all;
}

json pbStoryJson(const PbCount& count, const PbStory& story)
{
    const Election& election = count.file.election;
    json all{{"schema_version", 1},
             {"election", electionJson(count.file)},
             {"settings", settingsJson(count.choice)},
             {"project", election.projects[story.project].id},
             {"funded", !story.takes.has_value()}};
    const auto& rounds = count.counted.rounds;
    const auto round = std::ranges::find(rounds, story.project, &election::Round::project);
    if (count.trail && round != rounds.end())
        all["paid"] = paidJson(election, count.trail->funded[static_cast<std::size_t>(round - rounds.begin())].paid);
    if (!story.takes)
        return all;
    if (count.trail)
        all["money"] = spentJson(
            election, *std::ranges::find(count.trail->unfunded, story.project, &election::UnfundedTrail::project));
    all["below_threshold"] = story.takes->isBelowThreshold;
    json takes = json::object();
    if (story.takes->cost)
        takes["cost"] = election.amountText(Money::fromMinor(*story.takes->cost));
    if (story.takes->votes)
        takes["votes"] = *story.takes->votes;
    if (story.takes->more)
        takes[story.takes->moreIsEach ? "more_for_each_voter" : "more_budget"] =
            election.amountText(Money::fromMinor(*story.takes->more));
    all["would_take"] = std::move(takes);
    return all;
}

json pbSideJson(const PbFile& file, const election::SideBySide& all)
{
    const Election& election = file.election;
    json columns = json::array();
    const std::vector<std::size_t> outcomes = all.outcomeNumbers();
    for (std::size_t k = 0; k < all.columns.size(); ++k) {
        const election::SideBySide::Column& column = all.columns[k];
        json ids = json::array();
        for (const election::Round& round : column.counted.rounds)
            ids.push_back(election.projects[round.project].id);
        columns.push_back({{"title", column.title},
                           {"settings", settingsJson(column.choice)},
                           {"outcome", outcomes[k]},
                           {"funded", ids},
                           {"cost", election.amountText(Money::fromMinor(column.counted.cost))},
                           {"voters", votersJson(election, column.voters)}});
    }
    json rows = json::array();
    for (const election::SideBySide::Row& row : all.rows)
        rows.push_back({{"project", election.projects[row.project].id},
                        {"votes", row.votes},
                        {"cost", election.amountText(election.projects[row.project].cost)},
                        {"funded", row.funded},
                        {"rule_decides", row.ruleDecides()}});
    return {{"schema_version", 1}, {"election", electionJson(file)}, {"rules", columns}, {"projects", rows}};
}

} // namespace purse::command
