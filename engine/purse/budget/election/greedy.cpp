// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/greedy.hpp>

#include <algorithm>
#include <numeric>

namespace purse::election {
namespace {

__extension__ using Wide = __int128;

std::strong_ordering compareWorth(const Profile& profile, Worth worth, std::uint32_t a, std::uint32_t b)
{
    if (worth == Worth::Value)
        return profile.points[a] <=> profile.points[b];
    const Wide one = Wide{profile.points[a]} * profile.cost[b];
    const Wide other = Wide{profile.points[b]} * profile.cost[a];
    return one < other   ? std::strong_ordering::less
           : one > other ? std::strong_ordering::greater
                         : std::strong_ordering::equal;
}

template <Worth worth, bool skips>
Result<Counted> countGreedily(const CountInput& input)
{
    Counted counted;
    fundGreedily(input, worth, skips, counted);
    counted.completedFrom = counted.rounds.size();
    return counted;
}

constexpr const char* source = "Rey and Maly (2023), The (Computational) Social Choice Take on Indivisible "
                               "Participatory Budgeting, section 3.1; what most cities do";

Rule greedyRule(std::string id, std::string title, std::string promise)
{
    return {.id = std::move(id),
            .title = std::move(title),
            .promise = std::move(promise),
            .source = source,
            .priceIs = "",
            .properties = {Property::CheaperIsNoWorse, Property::SupportHelps},
            .settings = {"utility", "threshold", "ties"}};
}

Rule skipping(Rule rule)
{
    rule.properties.insert(Property::Exhaustive);
    return rule;
}

Rule withoutSkipping(Rule rule)
{
    rule.properties.insert(Property::MoreMoneyKeepsAll);
    return rule;
}

} // namespace

std::vector<std::uint32_t> greedyOrder(const Profile& profile, std::span<const std::uint32_t> ranks, Worth worth)
{
    std::vector<std::uint32_t> order(profile.projects());
    std::iota(order.begin(), order.end(), 0U);
    std::erase_if(order, [&](std::uint32_t p) { return profile.isOut[p]; });
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const bool isWanted = profile.points[a] > 0;
        if (isWanted != (profile.points[b] > 0)) // also where neither costs anything
            return isWanted;
        const std::strong_ordering compared = compareWorth(profile, worth, a, b);
        return compared == std::strong_ordering::equal ? ranks[a] < ranks[b]
                                                       : compared == std::strong_ordering::greater;
    });
    return order;
}

void fundGreedily(const CountInput& input, Worth worth, bool skips, Counted& counted)
{
    const Profile& profile = input.profile;
    const std::vector<std::uint32_t> order = greedyOrder(profile, input.ranks, worth);
    std::vector<bool> isFunded(profile.projects());
    for (const Round& round : counted.rounds)
        isFunded[round.project] = true;
    for (std::size_t k = 0; k < order.size(); ++k) {
        const std::uint32_t project = order[k];
        if (isFunded[project])
            continue;
        if (counted.cost + profile.cost[project] > profile.budget) {
            if (!skips)
                return;
            continue;
        }
        Round round{.project = project};
        for (std::size_t next = k + 1; next < order.size(); ++next) {
            if (compareWorth(profile, worth, project, order[next]) != std::strong_ordering::equal)
                break;
            if (!isFunded[order[next]])
                round.tied.push_back(order[next]);
        }
        counted.rounds.push_back(std::move(round));
        counted.cost += profile.cost[project];
    }
}

Rule greedyByVotes()
{
    Rule rule =
        skipping(greedyRule("greedy", "Greedy by votes",
                            "The projects with the most votes come first; what no longer fits is passed over."));
    rule.count = countGreedily<Worth::Value, true>;
    return rule;
}

Rule greedyByVotesPerCost()
{
    Rule rule = skipping(
        greedyRule("greedy_per_cost", "Greedy by votes for the money",
                   "The projects with the most votes for their cost come first; what no longer fits is passed over."));
    rule.count = countGreedily<Worth::ValuePerCost, true>;
    return rule;
}

Rule greedyWithoutSkipping()
{
    Rule rule = withoutSkipping(
        greedyRule("greedy_no_skip", "Greedy by votes, without passing over",
                   "The projects with the most votes come first; the first that no longer fits ends it."));
    rule.count = countGreedily<Worth::Value, false>;
    return rule;
}

Rule greedyPerCostWithoutSkipping()
{
    Rule rule = withoutSkipping(greedyRule(
        "greedy_per_cost_no_skip", "Greedy by votes for the money, without passing over",
        "The projects with the most votes for their cost come first; the first that no longer fits ends it."));
    rule.count = countGreedily<Worth::ValuePerCost, false>;
    return rule;
}

} // namespace purse::election
