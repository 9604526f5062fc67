// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/equal_shares_run.hpp>
#include <purse/budget/election/greedy.hpp>

#include <algorithm>

namespace purse::election {
namespace {

constexpr std::int64_t mostRuns = 1'000'000;
/// Entries of ballots that all runs may look at: about a minute. More would look as if the program hung.
constexpr std::size_t mostWork = 3'000'000'000;

/// Equal shares with what comes after it: more runs with more money, what is left, and the comparison.
class EqualSharesCount {
public:
    explicit EqualSharesCount(const CountInput& input)
        : m_input(input), m_run(input.profile, input.ranks, input.choice.arithmetic)
    {
    }

    Result<Counted> count()
    {
        const Completion completion = m_input.choice.completion;
        const bool isRepeated = completion == Completion::Add1 || completion == Completion::Add1Greedy;
        if (isRepeated && m_input.choice.step < 1)
            return tl::unexpected(Problems{{"step", "Add1 needs a step.", "Give one unit or more."}});
        bool ended = true;
        if (isRepeated)
            ended = addUnits();
        else
            keep(0);
        if (!ended)
            return tl::unexpected(
                Problems{{"step", "Add1 needs too many runs for these amounts.", "Choose a larger step."}});
        m_counted.completedFrom = m_counted.rounds.size();
        if (completion == Completion::Greedy || completion == Completion::Add1Greedy)
            fundGreedily(m_input, worthOf(m_input.profile), true, m_counted);
        if (m_input.choice.comparison)
            compareWithGreedy();
        return m_counted;
    }

private:
    /// What everybody begins with.
    Fraction endowment(std::int64_t increments) const
    {
        const auto voters = static_cast<std::int64_t>(m_input.profile.voters);
        const Fraction more(BigInteger(increments) * m_input.wholeUnit, 1);
        if (!m_input.choice.startsWhole)
            return more + Fraction(m_input.profile.budget, voters);
        const std::int64_t whole = m_input.profile.budget / voters / m_input.wholeUnit;
        return more + Fraction(BigInteger(whole) * m_input.wholeUnit, 1);
    }

    /// @return whether the outcome stays in the budget
    bool keep(std::int64_t increments)
    {
        const Fraction each = endowment(increments);
        m_run.run(each, m_input.profile.budget);
        if (m_run.cost() > m_input.profile.budget)
            return false;
        m_counted.rounds = m_run.rounds();
        m_counted.cost = m_run.cost();
        m_counted.increments = increments;
        m_counted.endowment = each;
        return true;
    }

    /// Step by step: the cost does not always rise with the money, so nothing may be passed over.
    bool addUnits()
    {
        const auto affordable = static_cast<std::int64_t>(mostWork / (m_input.profile.entries.size() + 1));
        for (std::int64_t runs = 0; runs < std::min(mostRuns, affordable); ++runs) {
            const bool isInBudget = keep(runs * m_input.choice.step);
            if (!isInBudget || isEverythingFunded() || (m_input.choice.stopsWhenExhaustive && isExhaustive()))
                return true;
        }
        return false;
    }

    template <class Condition>
    bool holdsForUnfunded(const Condition& condition) const
    {
        std::vector<bool> isFunded(m_input.profile.projects());
        for (const Round& round : m_counted.rounds)
            isFunded[round.project] = true;
        for (std::size_t p = 0; p < isFunded.size(); ++p)
            if (!isFunded[p] && !m_input.profile.isOut[p] && m_input.profile.points[p] > 0 && !condition(p))
                return false;
        return true;
    }

    bool isEverythingFunded() const
    {
        return holdsForUnfunded([](std::size_t) { return false; });
    }

    bool isExhaustive() const
    {
        return holdsForUnfunded(
            [&](std::size_t p) { return m_counted.cost + m_input.profile.cost[p] > m_input.profile.budget; });
    }

    void compareWithGreedy()
    {
        Counted greedy;
        fundGreedily(m_input, worthOf(m_input.profile), true, greedy);
        const Preference preference = preferenceOf(greedy);
        if (preference.forGreedy > preference.forShares) {
            greedy.completedFrom = greedy.rounds.size();
            greedy.tookGreedy = true;
            m_counted = std::move(greedy);
        }
        m_counted.preference = preference;
    }

    Preference preferenceOf(const Counted& greedy) const
    {
        std::vector<int> more(m_input.profile.projects());
        for (const Round& round : greedy.rounds)
            more[round.project] += 1;
        for (const Round& round : m_counted.rounds)
            more[round.project] -= 1;
        Preference preference;
        for (std::size_t g = 0; g < m_input.profile.groups(); ++g) {
            int sum = 0;
            for (const Profile::Entry& entry : m_input.profile.ballotOf(g))
                sum += more[entry.project];
            (sum > 0 ? preference.forGreedy : preference.forShares) += sum == 0 ? 0 : m_input.profile.weight[g];
        }
        return preference;
    }

    const CountInput& m_input;
    EqualSharesRun m_run;
    Counted m_counted;
};

Result<Counted> countEqualShares(const CountInput& input) { return EqualSharesCount(input).count(); }

} // namespace

Rule equalShares()
{
    return {.id = "equal_shares",
            .title = "Method of Equal Shares",
            .promise = "Everybody gets the same share of the money, and supporters buy projects together.",
            .source = "Peters, Pierczynski and Skowron (2021), Proportional Participatory Budgeting with Additive "
                      "Utilities; equalshares.net for the completions",
            .priceIs = "the price for each unit of utility",
            .properties = {Property::Representation, Property::CheaperIsNoWorse, Property::SupportHelps},
            .settings = {"utility", "completion", "stops_when_exhaustive", "starts_whole", "step", "comparison",
                         "threshold", "arithmetic", "ties"},
            .count = countEqualShares};
}

} // namespace purse::election
