// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/big_integer.hpp>

#include <span>
#include <vector>

namespace purse::election {

/// Prices of past rounds as exact numbers over one common denominator. What a voter has left is what everybody began
/// with, less some of these prices, so every question about money is a sum of them with whole factors.
class Ledger {
public:
    /// money + endowments x endowment - sum of paid[r] x price r
    struct Sum {
        std::int64_t money = 0;
        std::int64_t endowments = 0;
        std::vector<std::int64_t> paid{};
    };
    /// numerator / (common denominator x denominator)
    struct Price {
        BigInteger numerator;
        std::int64_t denominator = 1;
    };

    /// @param endowment over the denominator, which is above zero
    void start(const BigInteger& endowment, const BigInteger& denominator);
    std::size_t size() const { return m_prices.size(); }
    /// Times the common denominator.
    BigInteger valueOf(const Sum& sum) const;
    /// Adds the price of the next round. @return it as a double
    double add(Price price);
    const BigInteger& common() const { return m_common; }

private:
    BigInteger m_common;
    BigInteger m_endowment; ///< times the common denominator; so are the prices
    std::vector<BigInteger> m_prices;
};

} // namespace purse::election
