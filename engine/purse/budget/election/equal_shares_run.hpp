// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/contest.hpp>
#include <purse/budget/election/ledger.hpp>
#include <purse/budget/election/rule.hpp>

namespace purse::election {

/// One run of equal shares: everybody begins with the same, and the project that is cheapest for each unit of utility is
/// bought by its supporters, again and again.
///
/// Money is counted in doubles, with a bound on how far they may be off. In exact arithmetic every price is also kept as
/// a fraction of whole numbers, and decides where the doubles cannot.
/// @source Peters, Pierczynski, Skowron (2021), Proportional Participatory Budgeting with Additive Utilities
class EqualSharesRun {
public:
    EqualSharesRun(const Profile& profile, std::span<const std::uint32_t> ranks, Arithmetic arithmetic);

    /// @param endowment what each voter begins with
    /// @param most      ends early, and over budget, as soon as more than this is spent
    void run(const Fraction& endowment, std::int64_t most);

    const std::vector<Round>& rounds() const { return m_rounds; } ///< prices in our own units of utility
    std::int64_t cost() const { return m_cost; }

private:
    struct Doubtful { ///< a group of which doubles do not say whether it gives all it has
        std::uint32_t group;
        std::int64_t value;
        BigInteger balance; ///< times the common denominator
        bool givesAll = false;
    };
    struct ExactPrice {
        Ledger::Price price;
        std::vector<Doubtful> doubtful;
    };

    void enterProjects();
    void buyWhatIsFree();
    struct Gathered {        ///< at a price that is not too high
        double left = 0.0;   ///< of the cost, for those who do not give all
        double values = 0.0; ///< of those
    };
    bool evaluate(std::uint32_t project, Contender& contender, double most);
    template <bool isUniform>
    Gathered gather(std::uint32_t project, double price) const;
    Gathered gather(std::uint32_t project, double price) const;
    bool isAffordable(std::uint32_t project) const;
    bool findPrice(Gathered& now, double most, Contender& contender) const;
    bool isShort(std::uint32_t project, const Gathered& now) const;
    Contender lastPenny(std::uint32_t project) const;
    Chosen choose(const std::vector<Contender>& contenders);
    void buy(const Contender& contender, std::vector<std::uint32_t> tied);
    void pay(std::uint32_t project, double price, const std::vector<Doubtful>& doubtful, double doubt);

    double doubtOf(double value, const Contender& contender) const;
    void addBalance(Ledger::Sum& sum, std::uint32_t group, std::int64_t sign) const;
    ExactPrice exactPrice(const Contender& contender) const;
    bool settle(ExactPrice& exact, Ledger::Sum& sum) const;
    bool isCheaper(const ExactPrice& a, std::uint32_t projectA, const ExactPrice& b, std::uint32_t projectB) const;

    const Profile& m_profile;
    std::span<const std::uint32_t> m_ranks;
    bool m_isExact;
    Contest m_contest;
    Ledger m_ledger;
    double m_endowment = 0.0;
    double m_balanceError = 0.0;
    std::vector<double> m_balance; ///< shape (groups), of each voter of a group
    std::vector<float> m_weight;   ///< shape (Profile::supporters): voters in the group, in the order of reading
    std::vector<int> m_roundOf;    ///< shape (projects): the round of the ledger in which it was bought; -1: not
    std::vector<Round> m_rounds;
    std::int64_t m_cost = 0;
};

} // namespace purse::election
