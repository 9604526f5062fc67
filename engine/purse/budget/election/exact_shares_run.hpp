// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/ledger.hpp>
#include <purse/budget/election/rule.hpp>

namespace purse::election {

/// One run of exact equal shares: all buyers of a project pay the same, and who cannot is left out.
/// @source Kraiczy, Robinson and Elkind (2025), Streamlining Equal Shares, arXiv:2502.11797
class ExactSharesRun {
public:
    ExactSharesRun(const Profile& profile, std::span<const std::uint32_t> ranks, Arithmetic arithmetic);

    /// @param endowment what each voter begins with
    void run(const Fraction& endowment);

    const std::vector<Round>& rounds() const { return m_rounds; } ///< prices: what each buyer pays
    std::int64_t cost() const { return m_cost; }

    /// The smallest sum more for each voter with which some project would find more buyers, or buyers who would rather
    /// have it than the dearest of those that they pay for.
    /// @return nothing where no sum changes anything
    std::optional<Fraction> smallestChange() const;

private:
    struct Payment { ///< cost / buyers
        std::int64_t cost = 0;
        std::uint64_t buyers = 1;
        std::uint32_t rank = 0; ///< of the project's id: the smaller comes first
    };
    struct Offer {
        std::uint32_t project = 0;
        std::uint64_t buyers = 0;
    };
    enum class Part { Nobody, Queue, Solvent };

    Offer offerFor(std::uint32_t project, std::uint64_t most);
    bool canPay(std::uint32_t group, std::int64_t cost, std::uint64_t buyers) const;
    bool isBetter(const Offer& a, const Offer& b) const;
    void buy(const Offer& offer, std::vector<std::uint32_t> tied);

    static bool isBelow(const Payment& a, const Payment& b);
    Payment dearestOf(std::uint32_t group) const;
    /// What groups have left, exactly, and their order by it: equal balances have the same place.
    struct Wealth {
        std::vector<BigInteger> balances; ///< times the common denominator
        std::vector<std::size_t> places;
    };
    Wealth wealth() const;
    bool isBuyer(std::uint32_t group, std::uint32_t project) const;
    void addChanges(std::uint32_t project, const Wealth& wealth, std::optional<Fraction>& least) const;
    void addChange(std::uint32_t group, std::int64_t cost, std::uint64_t buyers, const Wealth& wealth,
                   std::optional<Fraction>& least) const;

    const Profile& m_profile;
    std::span<const std::uint32_t> m_ranks;
    bool m_isExact;
    Ledger m_ledger;
    double m_endowment = 0.0;
    std::vector<double> m_balance;
    std::vector<std::vector<std::uint32_t>> m_paid; ///< shape (groups): the rounds that each pays for
    std::vector<Round> m_rounds;
    std::int64_t m_cost = 0;
};

} // namespace purse::election
