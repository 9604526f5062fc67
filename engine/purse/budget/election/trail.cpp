// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/trail.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace purse::election {
namespace {

/// Two payments that are as near as this are the same.
constexpr double sameAmount = 1e-9;

class Follower {
public:
    Follower(const Profile& profile, const Counted& counted, bool allPayTheSame, std::uint64_t least)
        : m_profile(profile), m_counted(counted), m_allPayTheSame(allPayTheSame), m_least(least),
          m_start(counted.endowment->toDouble()), m_balance(profile.groups(), m_start), m_paid(profile.groups())
    {
    }

    Trail follow()
    {
        Trail trail;
        std::vector<bool> isFunded(m_profile.projects());
        for (std::size_t k = 0; k < m_counted.rounds.size(); ++k) {
            isFunded[m_counted.rounds[k].project] = true;
            trail.funded.push_back(k < m_counted.completedFrom ? payFor(k) : byCompletion(k));
        }
        for (std::uint32_t p = 0; p < m_profile.projects(); ++p)
            if (!isFunded[p])
                trail.unfunded.push_back(unfunded(p));
        return trail;
    }

private:
    std::uint64_t supportersOf(std::uint32_t project) const
    {
        std::uint64_t supporters = 0;
        for (const Profile::Support& support : m_profile.supportOf(project))
            supporters += m_profile.weight[support.group];
        return supporters;
    }

    FundedTrail byCompletion(std::size_t k) const
    {
        const std::uint32_t project = m_counted.rounds[k].project;
        return {project, supportersOf(project), {}};
    }

    double dueFrom(const Profile::Support& support, double price) const
    {
        const double balance = m_balance[support.group];
        if (m_allPayTheSame)
            return balance >= price * (1.0 - sameAmount) ? std::min(price, balance) : 0.0;
        return std::min(balance, price * static_cast<double>(support.value));
    }

    FundedTrail payFor(std::size_t k)
    {
        const Round& round = m_counted.rounds[k];
        FundedTrail trail{round.project, supportersOf(round.project), {}};
        std::vector<PaidAmount> amounts;
        for (const Profile::Support& support : m_profile.supportOf(round.project)) {
            const double due = dueFrom(support, round.price);
            if (due <= m_start * sameAmount)
                continue;
            const std::uint64_t voters = m_profile.weight[support.group];
            amounts.push_back({due, due, due * static_cast<double>(voters), voters});
            m_balance[support.group] -= due;
            m_paid[support.group].emplace_back(static_cast<std::uint32_t>(k), due);
        }
        trail.paid = together(std::move(amounts));
        return trail;
    }

    /// Equal amounts as one; then those that too few have paid with their neighbours.
    std::vector<PaidAmount> together(std::vector<PaidAmount> amounts) const
    {
        std::ranges::sort(amounts, [](const PaidAmount& a, const PaidAmount& b) { return a.most > b.most; });
        std::vector<PaidAmount> groups;
        for (const PaidAmount& next : amounts) {
            const bool isSame =
                !groups.empty() && groups.back().least - next.most <= sameAmount * std::max(m_start, next.most);
            if (isSame || (!groups.empty() && groups.back().voters < m_least))
                join(groups.back(), next);
            else
                groups.push_back(next);
        }
        if (groups.size() > 1 && groups.back().voters < m_least) {
            const PaidAmount last = groups.back();
            groups.pop_back();
            join(groups.back(), last);
        }
        return groups;
    }

    static void join(PaidAmount& group, const PaidAmount& next)
    {
        group.least = std::min(group.least, next.least);
        group.sum += next.sum;
        group.voters += next.voters;
    }

    UnfundedTrail unfunded(std::uint32_t project) const
    {
        UnfundedTrail trail{.project = project, .supporters = supportersOf(project), .spent = {}};
        std::map<std::uint32_t, UnfundedTrail::Spent> spent;
        for (const Profile::Support& support : m_profile.supportOf(project)) {
            const auto weight = static_cast<double>(m_profile.weight[support.group]);
            trail.had += weight * m_start;
            trail.left += weight * std::max(0.0, m_balance[support.group]);
            for (const auto& [round, amount] : m_paid[support.group]) {
                UnfundedTrail::Spent& one = spent[round];
                one.project = m_counted.rounds[round].project;
                one.sum += weight * amount;
                one.voters += m_profile.weight[support.group];
            }
        }
        for (const auto& [round, one] : spent)
            if (one.voters < m_least)
                trail.spentOther += one.sum;
            else
                trail.spent.push_back(one);
        std::ranges::stable_sort(trail.spent, [](const auto& a, const auto& b) { return a.sum > b.sum; });
        return trail;
    }

    const Profile& m_profile;
    const Counted& m_counted;
    bool m_allPayTheSame;
    std::uint64_t m_least;
    double m_start;
    std::vector<double> m_balance;
    std::vector<std::vector<std::pair<std::uint32_t, double>>> m_paid; ///< shape (groups): round, amount
};

} // namespace

std::optional<Trail> trailOf(const Profile& profile, const Counted& counted, const RuleChoice& choice,
                             std::uint64_t least)
{
    if (!counted.endowment || counted.tookGreedy)
        return std::nullopt;
    return Follower(profile, counted, choice.rule == "exact_equal_shares", least).follow();
}

} // namespace purse::election
