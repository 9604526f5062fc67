// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/big_integer.hpp>

#include <algorithm>
#include <cmath>

namespace purse::election {
namespace {

constexpr std::uint64_t limbBase = std::uint64_t{1} << 32U;

std::uint32_t low(std::uint64_t value) { return static_cast<std::uint32_t>(value & (limbBase - 1)); }

BigInteger greatestCommonDivisor(BigInteger a, BigInteger b)
{
    BigInteger twos(1);
    while (!a.isZero() && !b.isZero() && a.isEven() && b.isEven()) {
        a.halve();
        b.halve();
        twos += BigInteger(twos);
    }
    while (!a.isZero()) {
        while (a.isEven())
            a.halve();
        while (!b.isZero() && b.isEven())
            b.halve();
        if (a < b)
            std::swap(a, b);
        a -= b;
        if (b.isZero())
            return a * twos;
    }
    return b * twos;
}

/// A division without remainder.
BigInteger quotient(const BigInteger& dividend, const BigInteger& divisor)
{
    std::vector<BigInteger> doubled{divisor};
    while (doubled.back() <= dividend)
        doubled.push_back(doubled.back() + doubled.back());
    BigInteger rest = dividend;
    BigInteger result;
    for (std::size_t k = doubled.size(); k-- > 0;) {
        result += BigInteger(result);
        if (doubled[k] <= rest) {
            rest -= doubled[k];
            result += 1;
        }
    }
    return result;
}

} // namespace

BigInteger::BigInteger(std::int64_t value) : m_isNegative(value < 0)
{
    std::uint64_t size = m_isNegative ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    for (; size != 0; size /= limbBase)
        m_limbs.push_back(low(size));
}

void BigInteger::trim()
{
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
    m_isNegative = m_isNegative && !m_limbs.empty();
}

int BigInteger::compareSize(const BigInteger& other) const
{
    if (m_limbs.size() != other.m_limbs.size())
        return m_limbs.size() < other.m_limbs.size() ? -1 : 1;
    for (std::size_t i = m_limbs.size(); i-- > 0;)
        if (m_limbs[i] != other.m_limbs[i])
            return m_limbs[i] < other.m_limbs[i] ? -1 : 1;
    return 0;
}

void BigInteger::addSize(std::span<const std::uint32_t> other)
{
    m_limbs.resize(std::max(m_limbs.size(), other.size()) + 1);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        carry += m_limbs[i] + std::uint64_t{i < other.size() ? other[i] : 0};
        m_limbs[i] = low(carry);
        carry /= limbBase;
    }
    trim();
}

void BigInteger::subtractSize(std::span<const std::uint32_t> other)
{
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        const std::uint64_t taken = borrow + (i < other.size() ? other[i] : 0);
        borrow = m_limbs[i] < taken ? 1 : 0;
        m_limbs[i] = low(m_limbs[i] + borrow * limbBase - taken);
    }
    trim();
}

void BigInteger::subtractFrom(std::span<const std::uint32_t> other)
{
    std::vector<std::uint32_t> mine(other.begin(), other.end());
    std::swap(mine, m_limbs);
    subtractSize(mine);
}

BigInteger& BigInteger::operator+=(const BigInteger& other)
{
    if (m_isNegative == other.m_isNegative) {
        addSize(other.m_limbs);
    } else if (compareSize(other) >= 0) {
        subtractSize(other.m_limbs);
    } else {
        m_isNegative = other.m_isNegative;
        subtractFrom(other.m_limbs);
    }
    return *this;
}

BigInteger& BigInteger::operator-=(const BigInteger& other)
{
    m_isNegative = !m_isNegative;
    *this += other;
    m_isNegative = !m_isNegative && !m_limbs.empty();
    return *this;
}

BigInteger& BigInteger::operator*=(const BigInteger& other)
{
    std::vector<std::uint32_t> product(m_limbs.size() + other.m_limbs.size());
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < other.m_limbs.size(); ++j) {
            carry += std::uint64_t{m_limbs[i]} * other.m_limbs[j] + product[i + j];
            product[i + j] = low(carry);
            carry /= limbBase;
        }
        product[i + other.m_limbs.size()] = low(carry);
    }
    m_limbs = std::move(product);
    m_isNegative = m_isNegative != other.m_isNegative;
    trim();
    return *this;
}

BigInteger BigInteger::operator-() const
{
    BigInteger negated = *this;
    negated.m_isNegative = !m_isNegative && !m_limbs.empty();
    return negated;
}

std::strong_ordering operator<=>(const BigInteger& a, const BigInteger& b)
{
    if (a.sign() != b.sign())
        return a.sign() <=> b.sign();
    const int bySize = a.compareSize(b);
    return (a.m_isNegative ? -bySize : bySize) <=> 0;
}

std::int64_t BigInteger::divide(std::uint32_t by)
{
    std::uint64_t rest = 0;
    for (std::size_t i = m_limbs.size(); i-- > 0;) {
        rest = rest * limbBase + m_limbs[i];
        m_limbs[i] = low(rest / by);
        rest %= by;
    }
    const bool wasNegative = m_isNegative;
    trim();
    return wasNegative ? -static_cast<std::int64_t>(rest) : static_cast<std::int64_t>(rest);
}

void BigInteger::halve()
{
    std::uint32_t carry = 0;
    for (std::size_t i = m_limbs.size(); i-- > 0;) {
        const std::uint32_t next = m_limbs[i] << 31U;
        m_limbs[i] = (m_limbs[i] >> 1U) | carry;
        carry = next;
    }
    trim();
}

std::string BigInteger::toText() const
{
    if (isZero())
        return "0";
    BigInteger rest = *this;
    std::string digits;
    while (!rest.isZero()) {
        auto nine = static_cast<std::uint32_t>(std::abs(rest.divide(1'000'000'000)));
        for (int k = 0; k < 9; ++k, nine /= 10)
            digits += static_cast<char>('0' + nine % 10);
    }
    digits.erase(digits.find_last_not_of('0') + 1);
    std::ranges::reverse(digits);
    return (m_isNegative ? "-" : "") + digits;
}

/// The three highest limbs as a double; the value is that times 2^exponent.
double BigInteger::leading(int& exponent) const
{
    double value = 0.0;
    const std::size_t used = std::min<std::size_t>(3, m_limbs.size());
    for (std::size_t k = 0; k < used; ++k)
        value = value * static_cast<double>(limbBase) + m_limbs[m_limbs.size() - 1 - k];
    exponent = 32 * static_cast<int>(m_limbs.size() - used);
    return m_isNegative ? -value : value;
}

double BigInteger::over(const BigInteger& denominator) const
{
    int above = 0;
    int below = 0;
    const double top = leading(above);
    const double bottom = denominator.leading(below);
    return std::ldexp(top / bottom, above - below);
}

Fraction::Fraction(BigInteger numerator, BigInteger denominator)
    : m_numerator(std::move(numerator)), m_denominator(std::move(denominator))
{
    const bool isNegative = m_numerator.sign() < 0;
    const BigInteger size = isNegative ? -m_numerator : m_numerator;
    const BigInteger common = greatestCommonDivisor(size, m_denominator);
    if (common == BigInteger(1))
        return;
    m_numerator = quotient(size, common);
    if (isNegative)
        m_numerator = -m_numerator;
    m_denominator = quotient(m_denominator, common);
}

std::string Fraction::toText() const
{
    const std::string text = m_numerator.toText();
    return m_denominator == BigInteger(1) ? text : text + "/" + m_denominator.toText();
}

Fraction operator+(const Fraction& a, const Fraction& b)
{
    return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
}

Fraction operator-(const Fraction& a, const Fraction& b)
{
    return {a.m_numerator * b.m_denominator - b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b)
{
    return a.m_numerator * b.m_denominator <=> b.m_numerator * a.m_denominator;
}

} // namespace purse::election
