// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/theil_of_many.hpp>

#include <purse/measure/distribution.hpp>
#include <purse/solve/logarithm.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace purse {
namespace {

constexpr std::size_t together = 8; // two fours, so that no step waits for the one before
constexpr std::size_t blockSize = 4096;

/// What is below zero is made no number at all, so that the sum shows it.
struct FromZeroOn {
    [[gnu::always_inline]] void operator()(Quad& x) const
    {
        const Quad none = Quad{} + std::numeric_limits<double>::quiet_NaN();
        x = x >= 0.0 ? x : none;
    }
};

/// (x/mean) ln(x/mean), and 0 for 0.
struct TimesItsLogarithm {
    double perMean = 1.0;

    [[gnu::always_inline]] void operator()(Quad& x) const
    {
        x *= perMean;
        Quad logarithm = x;
        takeLogarithms(logarithm);
        x *= logarithm;
    }
};

/// Adds up f over one block. Each lane adds up its own numbers, so the sum does not depend on how many are worked on at
/// once.
template <class Function>
[[gnu::always_inline]] inline double sumHere(const double* values, std::size_t count, const Function& f)
{
    Quad first{};
    Quad second{};
    for (std::size_t i = 0; i < count; i += together) {
        Quad x;
        Quad y;
        std::memcpy(&x, values + i, sizeof x);
        std::memcpy(&y, values + i + together / 2, sizeof y);
        f(x);
        f(y);
        first += x;
        second += y;
    }
    first += second;
    return (first[0] + first[1]) + (first[2] + first[3]);
}

#if defined(__x86_64__)
template <class Function>
[[gnu::target("avx2")]] double sumWithAvx2(const double* values, std::size_t count, const Function& f)
{
    return sumHere(values, count, f);
}
#endif

/// @param count of values, a multiple of "together"
template <class Function>
double sumOfBlock(const double* values, std::size_t count, const Function& f)
{
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2");
    if (hasAvx2)
        return sumWithAvx2(values, count, f);
#endif
    return sumHere(values, count, f);
}

/// Adds up f over a list, in blocks of a fixed size and with the error of one addition between them.
/// @param f 0 for 0
template <class Function>
double sumOf(std::span<const double> values, const Function& f)
{
    CompensatedSum sum;
    for (; values.size() >= blockSize; values = values.subspan(blockSize))
        sum.add(sumOfBlock(values.data(), blockSize, f));
    std::array<double, blockSize> rest{};
    std::ranges::copy(values, rest.begin());
    sum.add(sumOfBlock(rest.data(), blockSize, f));
    return sum.value();
}

} // namespace

std::optional<double> theilTOfMany(std::span<const double> values)
{
    const double total = sumOf(values, FromZeroOn{});
    const double count = static_cast<double>(values.size());
    const double perMean = count / total;
    constexpr double most = std::numeric_limits<double>::max();
    if (!(total > 0.0 && total <= most && perMean <= most))
        return std::nullopt;
    const double sum = sumOf(values, TimesItsLogarithm{perMean});
    return notBelowZero(sum / count);
}

} // namespace purse
