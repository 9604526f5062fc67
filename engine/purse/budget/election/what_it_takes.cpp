// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/equal_shares_run.hpp>
#include <purse/budget/election/exact_shares_run.hpp>
#include <purse/budget/election/greedy.hpp>
#include <purse/budget/election/what_it_takes.hpp>

#include <algorithm>
#include <limits>

namespace purse::election {
namespace {

constexpr std::int64_t mostSteps = 20'000;
constexpr std::size_t mostWork = 400'000'000; ///< entries looked at while stepping through endowments

/// The same count once more, with a profile that differs in one thing.
class Again {
public:
    Again(const Election& election, const RuleChoice& choice, const Counted& counted, const Rule& rule,
          std::vector<std::uint32_t> ranks, std::uint32_t project, const std::atomic<bool>* stop)
        : m_choice(choice), m_counted(counted), m_rule(rule), m_ranks(std::move(ranks)), m_project(project),
          m_wholeUnit(election.wholeUnit()), m_stop(stop)
    {
        const bool hasSteps = choice.completion != Completion::None && choice.completion != Completion::Greedy;
        m_isFixed = counted.endowment && hasSteps && !counted.tookGreedy;
        m_choice.rule = rule.id;
        m_choice.comparison = false;
    }

    bool isStopped() const { return m_stop && *m_stop; }

    bool isFunded(const Profile& profile) const
    {
        if (m_isFixed)
            return isBought(profile, *m_counted.endowment);
        const Result<Counted> counted = m_rule.count({profile, m_ranks, m_choice, m_wholeUnit});
        return counted && contains(counted->rounds);
    }

    bool isBought(const Profile& profile, const Fraction& endowment) const
    {
        if (m_rule.id == "exact_equal_shares") {
            ExactSharesRun run(profile, m_ranks, m_choice.arithmetic);
            run.run(endowment);
            return contains(run.rounds());
        }
        EqualSharesRun run(profile, m_ranks, m_choice.arithmetic);
        run.run(endowment, std::numeric_limits<std::int64_t>::max());
        return contains(run.rounds());
    }

    bool contains(const std::vector<Round>& rounds) const
    {
        return std::ranges::find(rounds, m_project, &Round::project) != rounds.end();
    }

    std::optional<std::int64_t> highestCost(const Profile& profile) const
    {
        const auto isFundedAt = [&](std::int64_t cost) {
            Profile changed = profile;
            setCost(changed, m_project, cost);
            return isFunded(changed);
        };
        std::int64_t funded = 0;
        std::int64_t unfunded = profile.cost[m_project];
        if (unfunded == 0 || !isFundedAt(0))
            return std::nullopt;
        while (unfunded - funded > 1) {
            if (isStopped())
                return std::nullopt;
            const std::int64_t middle = funded + (unfunded - funded) / 2;
            (isFundedAt(middle) ? funded : unfunded) = middle;
        }
        return funded;
    }

    std::optional<std::uint32_t> fewestVotes(const Profile& profile) const
    {
        std::int64_t value = 1;
        for (const Profile::Support& support : profile.supportOf(m_project))
            value = std::max(value, support.value);
        const auto isFundedWith = [&](std::uint32_t voters) {
            Profile changed = profile;
            addSupport(changed, m_project, voters, value);
            return isFunded(changed);
        };
        const auto most = static_cast<std::uint32_t>(std::min<std::uint64_t>(100 * profile.voters, 10'000'000));
        std::uint32_t too = 0;
        std::uint32_t enough = 1;
        while (!isFundedWith(enough)) {
            if (enough >= most || isStopped())
                return std::nullopt;
            too = enough;
            enough = std::min(most, enough * 2);
        }
        while (enough - too > 1) {
            if (isStopped())
                return std::nullopt;
            const std::uint32_t middle = too + (enough - too) / 2;
            (isFundedWith(middle) ? enough : too) = middle;
        }
        return enough;
    }

    /// Step by step: with more money a project can also fall out again, so nothing may be passed over.
    std::optional<std::int64_t> smallestEndowment(const Profile& profile) const
    {
        const std::int64_t steps = std::min<std::int64_t>(
            mostSteps, static_cast<std::int64_t>(mostWork / (profile.entries.size() + profile.projects() + 1)));
        double supporters = 0.0;
        for (const Profile::Support& support : profile.supportOf(m_project))
            supporters += profile.weight[support.group];
        const double each =
            static_cast<double>(profile.cost[m_project]) / supporters; // below this they have too little
        const double missing = (each - m_counted.endowment->toDouble()) / static_cast<double>(m_wholeUnit);
        const std::int64_t first = std::max<std::int64_t>(1, static_cast<std::int64_t>(missing) - 1);
        for (std::int64_t k = first; k < first + steps && !isStopped(); ++k)
            if (isBought(profile, *m_counted.endowment + Fraction(k * m_wholeUnit, 1)))
                return k * m_wholeUnit;
        return std::nullopt;
    }

    /// From one budget to the next at which another project would fit in its turn.
    std::optional<std::int64_t> smallestBudget(Profile profile, Worth worth) const
    {
        const std::int64_t before = profile.budget;
        const std::vector<std::uint32_t> order = greedyOrder(profile, m_ranks, worth);
        for (std::int64_t k = 0; k < mostSteps && !isStopped(); ++k) {
            const Result<Counted> counted = m_rule.count({profile, m_ranks, m_choice, m_wholeUnit});
            if (!counted)
                return std::nullopt;
            if (contains(counted->rounds))
                return profile.budget - before;
            std::int64_t spent = 0;
            std::int64_t next = std::numeric_limits<std::int64_t>::max();
            for (const std::uint32_t p : order)
                if (std::ranges::find(counted->rounds, p, &Round::project) != counted->rounds.end())
                    spent += profile.cost[p];
                else
                    next = std::min(next, spent + profile.cost[p]);
            profile.budget = next;
        }
        return std::nullopt;
    }

private:
    RuleChoice m_choice;
    const Counted& m_counted;
    const Rule& m_rule;
    std::vector<std::uint32_t> m_ranks;
    std::uint32_t m_project;
    std::int64_t m_wholeUnit;
    const std::atomic<bool>* m_stop;
    bool m_isFixed = false;
};

} // namespace

Result<WhatItTakes> whatItTakes(const Election& election, const RuleChoice& choice, const Counted& counted,
                                std::uint32_t project, const std::atomic<bool>* stop)
{
    const Rule* rule = findElectionRule(counted.tookGreedy ? greedyOf(choice) : choice.rule);
    const Result<Profile> profile = countedProfile(election, choice);
    const Result<std::vector<std::uint32_t>> ranks = tieRanks(election, choice.ties);
    if (!rule || !profile || !ranks)
        return tl::unexpected(!profile ? profile.error()
                              : !ranks ? ranks.error()
                                       : Problems{{"rule", "There is no such rule.", "Choose another."}});
    WhatItTakes found;
    if (profile->isOut[project]) {
        found.isBelowThreshold = !election.projects[project].isWithdrawn;
        return found;
    }
    const Again again(election, choice, counted, *rule, *ranks, project, stop);
    if (!profile->supportOf(project).empty())
        found.cost = again.highestCost(*profile);
    found.votes = again.fewestVotes(*profile);
    if (counted.endowment && !counted.tookGreedy) {
        found.moreIsEach = true;
        if (!profile->supportOf(project).empty())
            found.more = again.smallestEndowment(*profile);
    } else if (rule->id.starts_with("greedy")) {
        const bool isPerCost = rule->id.starts_with("greedy_per_cost");
        found.more = again.smallestBudget(*profile, isPerCost ? Worth::ValuePerCost : Worth::Value);
    }
    found.wasStopped = again.isStopped();
    return found;
}

} // namespace purse::election
