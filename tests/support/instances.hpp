// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

// Made problems that are the same bytes on every machine: whole numbers, + - * / and square roots only. Where a figure
// is published for one of them, it says for which base and how many members.

namespace purse::test {

/// Output number i of the generator splitmix64 with a seed.
/// @source Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators
constexpr std::uint64_t splitmix64(std::uint64_t seed, std::uint64_t i)
{
    std::uint64_t z = seed + (i + 1) * 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

/// The seed of one of many streams.
constexpr std::uint64_t stream(std::uint64_t base, std::uint64_t number) { return base + number * 0xD1342543DE82EF95U; }

/// Whole numbers from low to high, both included.
inline std::vector<std::int64_t> uniform(std::uint64_t seed, std::size_t n, std::int64_t low, std::int64_t high)
{
    std::vector<std::int64_t> values(n);
    const auto count = static_cast<std::uint64_t>(high - low + 1);
    for (std::size_t i = 0; i < n; ++i)
        values[i] = low + static_cast<std::int64_t>(splitmix64(seed, i) % count);
    return values;
}

inline std::int64_t sumOf(const std::vector<std::int64_t>& cents)
{
    std::int64_t sum = 0;
    for (const std::int64_t amount : cents)
        sum += amount;
    return sum;
}

/// Cents as pounds.
inline std::vector<double> inPounds(const std::vector<std::int64_t>& cents)
{
    std::vector<double> pounds(cents.size());
    for (std::size_t i = 0; i < cents.size(); ++i)
        pounds[i] = static_cast<double>(cents[i]) / 100.0;
    return pounds;
}

/// CEA-U: claims in cents, evenly spread from 500.00 to 5000.00.
inline std::vector<std::int64_t> ceaU(std::size_t count, std::uint64_t base = 101)
{
    return uniform(stream(base, 0), count, 50'000, 500'000);
}

/// CEA-P: claims in cents with a heavy tail, Pareto(2) from 1000.00 on.
inline std::vector<std::int64_t> ceaP(std::size_t count, std::uint64_t base = 102)
{
    constexpr std::int64_t most = 1'000'000'000;
    std::vector<std::int64_t> cents(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double u = static_cast<double>(splitmix64(base, i) >> 11U) * 0x1p-53;
        const double claim = 100'000.0 / std::sqrt(1.0 - u);
        cents[i] = claim < static_cast<double>(most) ? static_cast<std::int64_t>(claim) : most;
    }
    return cents;
}

/// So many percent of an amount, in pounds; parts of a cent are dropped.
inline double poundsOf(std::int64_t cents, std::int64_t percent)
{
    const std::int64_t part = cents * percent / 100;
    return static_cast<double>(part) / 100.0;
}

/// Six tenths of all claims, in pounds.
inline double sixTenths(const std::vector<std::int64_t>& cents) { return poundsOf(sumOf(cents), 60); }

/// GEN: amounts clip(offset + t slope, lower, upper), and a budget halfway between the bounds. In pounds.
struct GeneralInstance {
    std::vector<double> offset, slope, lower, upper;
    double budget = 0.0;
};

inline GeneralInstance general(std::size_t n, std::uint64_t base = 103)
{
    const std::vector<std::int64_t> least = uniform(stream(base, 3), n, 30'000, 150'000);
    std::vector<std::int64_t> most = uniform(stream(base, 4), n, 0, 400'000);
    GeneralInstance made{
        inPounds(uniform(stream(base, 1), n, 0, 80'000)), std::vector<double>(n), inPounds(least), {}, 0.0};
    for (std::size_t i = 0; i < n; ++i) {
        made.slope[i] = static_cast<double>(16 + splitmix64(stream(base, 2), i) % 49) / 32.0;
        most[i] += least[i];
    }
    made.upper = inPounds(most);
    made.budget = poundsOf(sumOf(least) + sumOf(most), 50);
    return made;
}

/// RATE: four made-up schedules, not law: for each a threshold and what is added to the marginal cost beyond it.
inline constexpr std::array<std::array<double, 4>, 4> rateThresholds{{{416.75, 758.25, 520.0, 4189.0},
                                                                      {0.0, 538.0, 5175.0, 7550.0},
                                                                      {0.0, 1766.75, 3925.0, 9000.0},
                                                                      {100.0, 1200.0, 2500.0, 6000.0}}};
inline constexpr std::array<std::array<double, 4>, 4> rateIncrements{
    {{0.08, 0.07, 0.03, -0.03}, {0.15, 0.06, -0.09, -0.10}, {0.28, 0.14, -0.08, -0.12}, {0.05, 0.10, 0.02, -0.04}}};

/// Members grouped by schedule, within a group in the order of their numbers; first[g] is where group g begins.
struct RateInstance {
    std::vector<double> units, supplement, fte;
    std::array<std::size_t, 5> first{};
    double budget = 0.0;
};

inline RateInstance members(std::size_t n, std::uint64_t base = 104)
{
    RateInstance made{std::vector<double>(n), std::vector<double>(n), std::vector<double>(n), {}, 2600.0 * double(n)};
    const auto scheduleOf = [base](std::size_t i) { return splitmix64(stream(base, 5), i) & 3U; };
    for (std::size_t i = 0; i < n; ++i)
        ++made.first[scheduleOf(i) + 1];
    for (std::size_t g = 0; g < 4; ++g)
        made.first[g + 1] += made.first[g];
    std::array<std::size_t, 5> next = made.first;
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t at = next[scheduleOf(i)]++;
        made.fte[at] = static_cast<double>(16 + splitmix64(stream(base, 6), i) % 145) / 160.0;
        made.units[at] = made.fte[at] * (static_cast<double>(64 + splitmix64(stream(base, 7), i) % 65) / 64.0);
        made.supplement[at] = static_cast<double>(splitmix64(stream(base, 8), i) % 60'001) / 100.0;
    }
    return made;
}

/// RATIO: targets and weights for the nearest amounts within a ratio of two, at most 10,000.00.
struct RatioInstance {
    std::vector<double> target, weights;
    double budget = 0.0;
};

inline RatioInstance ratioCap(std::size_t n, std::uint64_t base = 201)
{
    RatioInstance made{inPounds(uniform(stream(base, 1), n, 40'000, 240'000)), std::vector<double>(n),
                       1800.0 * double(n)};
    for (std::size_t i = 0; i < n; ++i)
        made.weights[i] = static_cast<double>(16 + splitmix64(stream(base, 2), i) % 49) / 32.0;
    return made;
}

/// LEX: upper bounds as in CEA-U, K groups with a ceiling each, and a budget. In pounds.
struct LeximinInstance {
    std::vector<double> upper;
    std::vector<std::size_t> group;
    std::vector<double> ceiling;
    double budget = 0.0;
};

inline LeximinInstance leximinGroups(std::size_t n, std::size_t groups, std::uint64_t base = 301)
{
    const std::vector<std::int64_t> cents = ceaU(n, base);
    LeximinInstance made{inPounds(cents), std::vector<std::size_t>(n), std::vector<double>(groups), 0.0};
    std::vector<std::int64_t> ofGroup(groups);
    for (std::size_t i = 0; i < n; ++i) {
        made.group[i] = splitmix64(stream(base, 1), i) % groups;
        ofGroup[made.group[i]] += cents[i];
    }
    for (std::size_t g = 0; g < groups; ++g) {
        const auto percent = static_cast<std::int64_t>(50 + splitmix64(stream(base, 2), g) % 50);
        made.ceiling[g] = poundsOf(ofGroup[g], percent);
    }
    made.budget = poundsOf(sumOf(cents), 55);
    return made;
}

} // namespace purse::test
