// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/contest.hpp>
#include <purse/budget/election/ledger.hpp>
#include <purse/budget/election/rule.hpp>

#include <limits>

namespace purse::election {
namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();
constexpr double nearlyEqual = 1e-12;

/// Loads of voters: each has the load of the last round in which a project of theirs was funded.
class Phragmen {
public:
    explicit Phragmen(const CountInput& input)
        : m_input(input), m_profile(input.profile), m_contest(m_profile.projects()), m_last(m_profile.groups(), -1)
    {
        m_ledger.start(0, 1);
    }

    Counted count()
    {
        for (std::uint32_t p = 0; p < m_profile.projects(); ++p)
            if (!m_profile.isOut[p] && m_profile.cost[p] <= m_profile.budget) {
                if (m_profile.points[p] > 0)
                    m_contest.enter(p, 0.0);
                else
                    m_unsupported.push_back(p);
            }
        bool goesOn = true;
        while (goesOn && !m_contest.empty())
            goesOn = fundNext();
        if (goesOn)
            fundUnsupported();
        m_counted.completedFrom = m_counted.rounds.size();
        return std::move(m_counted);
    }

private:
    struct Load {
        Ledger::Price price;
        std::uint32_t project;
    };

    bool fundNext()
    {
        const std::vector<Contender> contenders =
            m_contest.lowest([&](std::uint32_t project, Contender& found, double) { return evaluate(project, found); });
        const std::vector<std::uint32_t> equal = lowestOf(contenders);
        for (const std::uint32_t project : equal)
            if (m_counted.cost + m_profile.cost[project] > m_profile.budget)
                return false;
        const Chosen chosen = firstOf(equal, m_input.ranks);
        m_loads.push_back(m_ledger.add(loadOf(chosen.project)));
        std::uint64_t supporters = 0;
        for (const Profile::Support& support : m_profile.supportOf(chosen.project)) {
            m_last[support.group] = static_cast<int>(m_loads.size()) - 1;
            supporters += m_profile.weight[support.group];
        }
        m_counted.rounds.push_back({chosen.project, m_loads.back(), supporters, chosen.tied});
        m_counted.cost += m_profile.cost[chosen.project];
        m_contest.leave(chosen.project);
        return true;
    }

    bool evaluate(std::uint32_t project, Contender& contender) const
    {
        auto sum = static_cast<double>(m_profile.cost[project]);
        double supporters = 0.0;
        for (const Profile::Support& support : m_profile.supportOf(project)) {
            const double weight = m_profile.weight[support.group];
            supporters += weight;
            if (const int last = m_last[support.group]; last >= 0)
                sum += weight * m_loads[static_cast<std::size_t>(last)];
        }
        contender.price = sum / supporters;
        const bool isExact = m_input.choice.arithmetic == Arithmetic::Exact;
        const auto terms = static_cast<double>(m_profile.supportOf(project).size() + 4);
        contender.error = contender.price * (isExact ? 2 * epsilon * terms : nearlyEqual);
        return true;
    }

    Ledger::Price loadOf(std::uint32_t project) const
    {
        Ledger::Sum sum{.money = m_profile.cost[project], .paid = std::vector<std::int64_t>(m_ledger.size())};
        std::int64_t supporters = 0;
        for (const Profile::Support& support : m_profile.supportOf(project)) {
            supporters += m_profile.weight[support.group];
            if (const int last = m_last[support.group]; last >= 0)
                sum.paid[static_cast<std::size_t>(last)] -= m_profile.weight[support.group];
        }
        return {m_ledger.valueOf(sum), supporters};
    }

    std::vector<std::uint32_t> lowestOf(const std::vector<Contender>& contenders) const
    {
        std::vector<std::uint32_t> equal{contenders.front().project};
        if (m_input.choice.arithmetic == Arithmetic::Double || contenders.size() == 1) {
            for (std::size_t k = 1; k < contenders.size(); ++k)
                equal.push_back(contenders[k].project);
            return equal;
        }
        Ledger::Price lowest = loadOf(equal.front());
        for (std::size_t k = 1; k < contenders.size(); ++k) {
            Ledger::Price load = loadOf(contenders[k].project);
            const auto order = load.numerator * lowest.denominator <=> lowest.numerator * load.denominator;
            if (order == std::strong_ordering::greater)
                continue;
            if (order == std::strong_ordering::less) {
                equal.clear();
                lowest = std::move(load);
            }
            equal.push_back(contenders[k].project);
        }
        return equal;
    }

    /// Without supporters a load has no end: these come last, and only where all of them fit beside each other.
    void fundUnsupported()
    {
        while (!m_unsupported.empty()) {
            for (const std::uint32_t project : m_unsupported)
                if (m_counted.cost + m_profile.cost[project] > m_profile.budget)
                    return;
            const Chosen chosen = firstOf(m_unsupported, m_input.ranks);
            m_counted.rounds.push_back({chosen.project, std::numeric_limits<double>::infinity(), 0, chosen.tied});
            m_counted.cost += m_profile.cost[chosen.project];
            std::erase(m_unsupported, chosen.project);
        }
    }

    const CountInput& m_input;
    const Profile& m_profile;
    Contest m_contest;
    Ledger m_ledger;
    std::vector<int> m_last; ///< shape (groups): -1: no load yet
    std::vector<double> m_loads;
    std::vector<std::uint32_t> m_unsupported;
    Counted m_counted;
};

Result<Counted> countPhragmen(const CountInput& input) { return Phragmen(input).count(); }

} // namespace

Rule phragmen()
{
    return {.id = "phragmen",
            .title = "Sequential Phragmén",
            .promise = "What projects cost is carried by those who voted for them, as evenly as can be.",
            .source = "Los, Christoff and Grossi (2022), Proportional Budget Allocations: Towards a Systematization; "
                      "after Phragmén (1894)",
            .priceIs = "the load of each supporter",
            .properties = {Property::Representation, Property::CheaperIsNoWorse, Property::SupportHelps},
            .settings = {"threshold", "arithmetic", "ties"},
            .count = countPhragmen};
}

} // namespace purse::election
