// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/theil_of_many.hpp>

#include <purse/measure/distribution.hpp>
#include <purse/solve/elementary.hpp>
#include <purse/solve/logarithm.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>

namespace purse {
namespace {

constexpr std::size_t together = 8; // two fours, so that no step waits for the one before
constexpr std::size_t blockSize = 4096;
constexpr double leastNormal = std::numeric_limits<double>::min();

/// Sums of x and of (x/unit) ln(x/unit), with 0 ln 0 = 0.
struct Sums {
    double total = 0.0;
    double timesLogarithm = 0.0;
    bool hasMinus = false; ///< some x has a minus sign; then the sums mean nothing, unless it is -0
};

/// What each of four amounts adds to the sums.
struct Terms {
    Quad total{};
    Quad timesLogarithm{};
    QuadBits signs{};

    [[gnu::always_inline]] void add(const double* values, double perUnit)
    {
        Quad x;
        std::memcpy(&x, values, sizeof x);
        signs |= reinterpret_cast<QuadBits>(x);
        total += x;
        x *= perUnit;
        Quad logarithm = x;
        takeLogarithms(logarithm);
        timesLogarithm += x * logarithm;
    }
};

[[gnu::always_inline]] inline void addLanes(const Quad& lanes, double& sum)
{
    sum = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

[[gnu::always_inline]] inline bool hasSign(const QuadBits& lanes)
{
    return (lanes[0] | lanes[1] | lanes[2] | lanes[3]) >> 63U != 0;
}

/// Each lane adds up its own numbers, so the sums do not depend on how many are worked on at once.
/// @param count a multiple of "together"
[[gnu::always_inline]] inline void sumHere(const double* values, std::size_t count, double perUnit, Sums& sums)
{
    Terms first;
    Terms second;
    for (std::size_t i = 0; i < count; i += together) {
        first.add(values + i, perUnit);
        second.add(values + i + together / 2, perUnit);
    }
    addLanes(first.total + second.total, sums.total);
    addLanes(first.timesLogarithm + second.timesLogarithm, sums.timesLogarithm);
    sums.hasMinus = hasSign(first.signs | second.signs);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] void sumWithAvx2(const double* values, std::size_t count, double perUnit, Sums& sums)
{
    sumHere(values, count, perUnit, sums);
}
#endif

Sums sumsOfBlock(const double* values, double perUnit)
{
    Sums sums;
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2");
    if (hasAvx2) {
        sumWithAvx2(values, blockSize, perUnit, sums);
        return sums;
    }
#endif
    sumHere(values, blockSize, perUnit, sums);
    return sums;
}

/// In blocks of a fixed size, and with the error of one addition between them.
Sums sumsOf(std::span<const double> values, double perUnit)
{
    CompensatedSum total;
    CompensatedSum timesLogarithm;
    bool hasMinus = false;
    const auto add = [&](const double* block) {
        const Sums sums = sumsOfBlock(block, perUnit);
        total.add(sums.total);
        timesLogarithm.add(sums.timesLogarithm);
        hasMinus = hasMinus || sums.hasMinus;
    };
    for (; values.size() >= blockSize; values = values.subspan(blockSize))
        add(values.data());
    std::array<double, blockSize> rest{};
    std::ranges::copy(values, rest.begin());
    add(rest.data());
    return {total.value(), timesLogarithm.value(), hasMinus};
}

/// A unit that is near the mean where the first amounts are like the rest. Any unit gives the same index, but for the
/// last bits.
double likelyUnit(std::span<const double> values)
{
    const std::span<const double> first = values.first(std::min(blockSize, values.size()));
    const double sum = std::accumulate(first.begin(), first.end(), 0.0);
    const double unit = sum / static_cast<double>(first.size());
    return unit >= leastNormal && unit <= 1.0 / leastNormal ? unit : 1.0;
}

} // namespace

std::optional<double> theilTOfMany(std::span<const double> values)
{
    const double unit = values.empty() ? 1.0 : likelyUnit(values);
    const Sums sums = sumsOf(values, 1.0 / unit);
    if (sums.hasMinus && std::ranges::any_of(values, [](double value) { return value < 0.0; }))
        return std::nullopt;
    const double meanInUnits = sums.total / unit / static_cast<double>(values.size());
    const auto isNormal = [](double x) { return x >= leastNormal && x <= std::numeric_limits<double>::max(); };
    if (!isNormal(sums.total) || !isNormal(meanInUnits) || !isNormal(std::fabs(sums.timesLogarithm) + 1.0))
        return std::nullopt;
    return notBelowZero(sums.timesLogarithm / (sums.total / unit) - naturalLog(meanInUnits));
}

} // namespace purse
