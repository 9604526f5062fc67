// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/ledger.hpp>

#include <cstdlib>
#include <limits>
#include <numeric>

namespace purse::election {

void Ledger::start(const BigInteger& endowment, const BigInteger& denominator)
{
    m_common = denominator;
    m_endowment = endowment;
    m_prices.clear();
}

BigInteger Ledger::valueOf(const Sum& sum) const
{
    BigInteger value = m_common * sum.money;
    if (sum.endowments != 0)
        value += m_endowment * sum.endowments;
    for (std::size_t r = 0; r < sum.paid.size(); ++r)
        if (sum.paid[r] != 0)
            value -= m_prices[r] * sum.paid[r];
    return value;
}

double Ledger::add(Price price)
{
    if (price.denominator <= std::numeric_limits<std::uint32_t>::max()) { // keeps numbers short
        BigInteger rest = price.numerator;
        const std::int64_t remainder = rest.divide(static_cast<std::uint32_t>(price.denominator));
        const std::int64_t common = std::gcd(std::llabs(remainder), price.denominator);
        price.numerator.divide(static_cast<std::uint32_t>(common));
        price.denominator /= common;
    }
    if (price.denominator != 1) {
        const BigInteger factor = price.denominator;
        m_common *= factor;
        m_endowment *= factor;
        for (BigInteger& earlier : m_prices)
            earlier *= factor;
    }
    m_prices.push_back(std::move(price.numerator));
    return m_prices.back().over(m_common);
}

} // namespace purse::election
