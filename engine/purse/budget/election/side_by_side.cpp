// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/side_by_side.hpp>

#include <purse/measure/gini.hpp>

#include <algorithm>
#include <map>

namespace purse::election {
namespace {

/// A column of voters' figures, with how many voters each stands for.
struct Figures {
    std::vector<double> funded;
    std::vector<double> cost;
    std::vector<double> weights;
};

Figures figuresOf(const Profile& profile, const Counted& counted)
{
    std::vector<bool> isFunded(profile.projects());
    for (const Round& round : counted.rounds)
        isFunded[round.project] = true;
    Figures figures;
    double counting = 0.0;
    for (std::size_t g = 0; g < profile.groups(); ++g) {
        double number = 0.0;
        double cost = 0.0;
        for (const Profile::Entry& entry : profile.ballotOf(g)) {
            number += isFunded[entry.project] ? 1.0 : 0.0;
            cost += isFunded[entry.project] ? static_cast<double>(profile.cost[entry.project]) : 0.0;
        }
        figures.funded.push_back(number);
        figures.cost.push_back(cost);
        figures.weights.push_back(profile.weight[g]);
        counting += figures.weights.back();
    }
    figures.funded.push_back(0.0); // ballots that name nothing
    figures.cost.push_back(0.0);
    figures.weights.push_back(static_cast<double>(profile.voters) - counting);
    return figures;
}

double meanOf(const std::vector<double>& values, const std::vector<double>& weights, double voters)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum += values[i] * weights[i];
    return sum / voters;
}

bool isMember(const Counted& counted, std::uint32_t project)
{
    return std::ranges::find(counted.rounds, project, &Round::project) != counted.rounds.end();
}

} // namespace

VoterOutcome voterOutcomeOf(const Profile& profile, const Counted& counted)
{
    const Figures figures = figuresOf(profile, counted);
    const auto voters = static_cast<double>(profile.voters);
    VoterOutcome outcome;
    outcome.meanFunded = meanOf(figures.funded, figures.weights, voters);
    outcome.meanCost = meanOf(figures.cost, figures.weights, voters);
    outcome.giniFunded = gini(figures.funded, figures.weights);
    outcome.giniCost = gini(figures.cost, figures.weights);
    for (std::size_t i = 0; i < figures.funded.size(); ++i)
        outcome.shareWithAny += figures.funded[i] > 0.0 ? figures.weights[i] / voters : 0.0;
    return outcome;
}

bool SideBySide::Row::ruleDecides() const
{
    return std::ranges::find(funded, true) != funded.end() && std::ranges::find(funded, false) != funded.end();
}

std::size_t SideBySide::decidedByRule() const
{
    return static_cast<std::size_t>(std::ranges::count_if(rows, [](const Row& row) { return row.ruleDecides(); }));
}

std::vector<std::size_t> SideBySide::outcomeNumbers() const
{
    std::map<std::vector<bool>, std::size_t> seen;
    std::vector<std::size_t> numbers;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        std::vector<bool> funded;
        for (const Row& row : rows)
            funded.push_back(row.funded[column]);
        numbers.push_back(seen.emplace(std::move(funded), seen.size() + 1).first->second);
    }
    return numbers;
}

Result<SideBySide> sideBySide(const Election& election, std::span<const RuleChoice> choices)
{
    const Result<Profile> profile = profileOf(election, Utility::Cardinality);
    if (!profile)
        return tl::unexpected(profile.error());
    SideBySide all;
    for (const RuleChoice& choice : choices) {
        Result<Counted> counted = count(election, choice);
        if (!counted)
            return tl::unexpected(counted.error());
        const VoterOutcome voters = voterOutcomeOf(*profile, *counted);
        all.columns.push_back({choice, titleOf(choice), *std::move(counted), voters});
    }
    for (std::uint32_t p = 0; p < election.projects.size(); ++p) {
        if (election.projects[p].isWithdrawn)
            continue;
        SideBySide::Row row{p, profile->votes[p], {}};
        for (const SideBySide::Column& column : all.columns)
            row.funded.push_back(isMember(column.counted, p));
        all.rows.push_back(std::move(row));
    }
    std::ranges::sort(all.rows, [&](const SideBySide::Row& a, const SideBySide::Row& b) {
        return a.votes != b.votes ? a.votes > b.votes
                                  : election.projects[a.project].id < election.projects[b.project].id;
    });
    return all;
}

std::vector<RuleChoice> usualChoices(BallotKind kind)
{
    Utility worth = Utility::Cost;
    Utility number = Utility::Cardinality;
    if (hasPoints(kind)) {
        worth = Utility::PointsTimesCost;
        number = Utility::Points;
    } else if (kind == BallotKind::Ordinal) {
        worth = Utility::Places;
        number = Utility::Borda;
    }
    return {{.rule = "greedy", .utility = worth},
            {.rule = "greedy_per_cost", .utility = number},
            {.rule = "equal_shares", .utility = worth},
            {.rule = "equal_shares", .utility = worth, .completion = Completion::Add1Greedy},
            {.rule = "equal_shares", .utility = number, .completion = Completion::Add1Greedy},
            {.rule = "phragmen"}};
}

std::string titleOf(const RuleChoice& choice)
{
    const Rule* rule = findElectionRule(choice.rule);
    std::string title = rule ? rule->title : choice.rule;
    const bool readsUtility = rule && std::ranges::find(rule->settings, "utility") != rule->settings.end();
    const bool isPlain = choice.rule.starts_with("greedy")
                         && (choice.utility == Utility::Cost || choice.utility == Utility::Cardinality);
    if (readsUtility && !isPlain)
        title += ", " + toText(choice.utility);
    if (choice.completion != Completion::None)
        title += ", " + toText(choice.completion);
    return title;
}

} // namespace purse::election
