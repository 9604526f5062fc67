// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace purse::election {

/// A whole number of any size. Enough of arithmetic for exact prices: no general division.
class BigInteger {
public:
    BigInteger() = default;
    BigInteger(std::int64_t value); // NOLINT: whole numbers are whole numbers

    bool isZero() const { return m_limbs.empty(); }
    int sign() const { return m_limbs.empty() ? 0 : m_isNegative ? -1 : 1; }

    BigInteger& operator+=(const BigInteger& other);
    BigInteger& operator-=(const BigInteger& other);
    BigInteger& operator*=(const BigInteger& other);
    BigInteger operator-() const;
    friend BigInteger operator+(BigInteger a, const BigInteger& b) { return a += b; }
    friend BigInteger operator-(BigInteger a, const BigInteger& b) { return a -= b; }
    friend BigInteger operator*(BigInteger a, const BigInteger& b) { return a *= b; }
    friend bool operator==(const BigInteger&, const BigInteger&) = default;
    friend std::strong_ordering operator<=>(const BigInteger& a, const BigInteger& b);

    /// Divides by a number that is not zero. @return the remainder, of the sign of this number
    std::int64_t divide(std::uint32_t by);
    bool isEven() const { return m_limbs.empty() || m_limbs.front() % 2 == 0; }
    void halve(); ///< towards zero

    std::string toText() const;
    /// This number over another that is above zero, to nearly the last bit of a double.
    double over(const BigInteger& denominator) const;

private:
    int compareSize(const BigInteger& other) const;
    void addSize(std::span<const std::uint32_t> other);
    void subtractSize(std::span<const std::uint32_t> other); ///< of a size that is not larger
    void subtractFrom(std::span<const std::uint32_t> other); ///< of a size that is not smaller
    void trim();
    double leading(int& exponent) const;

    bool m_isNegative = false;
    std::vector<std::uint32_t> m_limbs; ///< the smallest first; none: zero
};

/// A fraction in lowest terms.
class Fraction {
public:
    Fraction() : m_denominator(1) {}
    Fraction(BigInteger numerator, BigInteger denominator); ///< @param denominator above zero
    const BigInteger& numerator() const { return m_numerator; }
    const BigInteger& denominator() const { return m_denominator; }
    double toDouble() const { return m_numerator.over(m_denominator); }
    std::string toText() const; ///< "25000/21", or "12" where it is whole

    friend Fraction operator+(const Fraction& a, const Fraction& b);
    friend Fraction operator-(const Fraction& a, const Fraction& b);
    friend bool operator==(const Fraction&, const Fraction&) = default;
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);

private:
    BigInteger m_numerator;
    BigInteger m_denominator;
};

} // namespace purse::election
