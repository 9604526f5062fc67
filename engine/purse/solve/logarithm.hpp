// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace purse {

/// Four numbers side by side, worked on at once, or two and two where the processor takes no more.
using Quad = double __attribute__((vector_size(32)));
using QuadBits = std::uint64_t __attribute__((vector_size(32)));

/// Replaces four numbers by their natural logarithms, with + - * / only: the same bits on every machine, and several
/// times faster than calling the system's. The error is below 2 units in the last place.
///
/// x = 2^k m with m between sqrt(1/2) and sqrt(2); ln m = 2 artanh(s) with s = (m-1)/(m+1), by its Taylor series: at
/// |s| < 0.172 the terms left out are below 3e-17 of the sum. Terms are added in halves that need not wait for each
/// other.
///
/// @param x each a normal number above zero; for others the answer is finite and means nothing
[[gnu::always_inline]] inline void takeLogarithms(Quad& x)
{
    constexpr std::uint64_t upwards = 0x4000000000000000U;  // 1024 in the exponent field
    constexpr std::uint64_t rootHalf = 0x3FE6A09E667F3BCDU; // bits of sqrt(1/2)
    constexpr std::uint64_t exponent = 0xFFF0000000000000U;
    constexpr std::uint64_t wholes = 0x4330000000000000U; // bits of 2^52, where whole numbers are the last bits
    constexpr double bias = 4503599627370496.0 + 1024.0;
    constexpr double ln2High = 0x1.62e42fefa3800p-1; // its last bits are 0, so that k times it is exact
    constexpr double ln2Low = 0x1.ef35793c76730p-45;

    const auto bits = reinterpret_cast<QuadBits>(x);
    const QuadBits shifted = bits + (upwards - rootHalf); // its exponent field is k + 1024
    const Quad k = reinterpret_cast<Quad>((shifted >> 52U) | wholes) - bias;
    const auto m = reinterpret_cast<Quad>(bits - (shifted & exponent) + upwards);
    const Quad s = (m - 1.0) / (m + 1.0);
    const Quad w = s * s;
    const Quad w2 = w * w;
    const Quad w4 = w2 * w2;
    const Quad low = (1.0 / 3.0 + w * (1.0 / 5.0)) + w2 * (1.0 / 7.0 + w * (1.0 / 9.0));
    const Quad high = (1.0 / 11.0 + w * (1.0 / 13.0)) + w2 * (1.0 / 15.0 + w * (1.0 / 17.0));
    const Quad series = low + w4 * (high + w4 * (1.0 / 19.0));
    const Quad twice = s + s;
    x = k * ln2High + (twice + (twice * (series * w) + k * ln2Low));
}

} // namespace purse
