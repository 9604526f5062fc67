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
/// x = 2^k m with m between sqrt(1/2) and sqrt(2); ln m = 2 artanh(s) with s = (m-1)/(m+1). For artanh(s)/s = 1 + w (1/3
/// + w/5 + w^2/7 + ...), w = s^2, stands the polynomial through seven Chebyshev points of the range of w, which is off by
/// less than 1e-17. Terms are added in halves that need not wait for each other.
///
/// @param x each a normal number above zero; for others the answer is finite and means nothing
[[gnu::always_inline]] inline void takeLogarithms(Quad& x)
{
    constexpr std::uint64_t upwards = 0x4000000000000000U;  // 1024 in the exponent field
    constexpr std::uint64_t rootHalf = 0x3FE6A09E667F3BCDU; // bits of sqrt(1/2)
    constexpr std::uint64_t exponent = 0xFFF0000000000000U;
    constexpr std::uint64_t wholes = 0x4330000000000000U; // bits of 2^52, where whole numbers are the last bits
    constexpr double bias = 4503599627370496.0 + 1024.0;
    constexpr double ln2 = 0x1.62e42fefa39efp-1;

    const auto bits = reinterpret_cast<QuadBits>(x);
    const QuadBits shifted = bits + (upwards - rootHalf); // its exponent field is k + 1024
    const Quad k = reinterpret_cast<Quad>((shifted >> 52U) | wholes) - bias;
    const auto m = reinterpret_cast<Quad>(bits - (shifted & exponent) + upwards);
    const Quad s = (m - 1.0) / (m + 1.0);
    const Quad w = s * s;
    const Quad w2 = w * w;
    const Quad w4 = w2 * w2;
    const Quad low =
        (0.3333333333333335 + w * 0.19999999999949752) + w2 * (0.14285714312987743 + w * 0.1111110556739754);
    const Quad high = (0.09091444562630861 + w * 0.07665860800278021) + w2 * 0.07308224842521703;
    const Quad series = low + w4 * high;
    const Quad twice = s + s;
    x = k * ln2 + (twice + twice * (series * w));
}

} // namespace purse
