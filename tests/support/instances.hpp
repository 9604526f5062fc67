// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

// Made amounts that are the same bytes on every machine: whole numbers, + - * / and square roots only.

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

/// CEA-U: claims in cents, evenly spread from 500.00 to 5000.00.
inline std::vector<std::int64_t> ceaU(std::size_t count, std::uint64_t base = 101)
{
    std::vector<std::int64_t> cents(count);
    for (std::size_t i = 0; i < count; ++i)
        cents[i] = 50'000 + static_cast<std::int64_t>(splitmix64(base, i) % 450'001U);
    return cents;
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

/// Cents as pounds.
inline std::vector<double> inPounds(const std::vector<std::int64_t>& cents)
{
    std::vector<double> pounds(cents.size());
    for (std::size_t i = 0; i < cents.size(); ++i)
        pounds[i] = static_cast<double>(cents[i]) / 100.0;
    return pounds;
}

} // namespace purse::test
