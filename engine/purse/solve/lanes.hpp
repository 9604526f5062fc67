// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sixteen numbers at a time, with the same bits on every processor: an accumulator always has sixteen lanes, however
// many registers they take, and lanes are added up in one fixed tree.
//
// A file that includes this is compiled once for each instruction set, with PURSE_LANES as the namespace of that set.
// So it uses no inline function of the standard library: the linker would keep one copy, perhaps of a set that the
// processor at hand has not.

#include <purse/solve/passes.hpp>

#include <cstddef>
#include <cstdint>

#if defined(PURSE_SIMD)
#include <experimental/simd>
#endif

#ifndef PURSE_LANES
#define PURSE_LANES baseline
#endif

/// Accumulators stay in registers only where the body of a loop is part of it.
#define PURSE_INLINE __attribute__((always_inline))

namespace purse::PURSE_LANES {

constexpr std::size_t laneCount = 16;

#if defined(PURSE_SIMD)

namespace simd = std::experimental;
using Vector = simd::native_simd<double>;
using Bits = simd::rebind_simd_t<std::uint64_t, Vector>;
using Mask = Vector::mask_type;
constexpr std::size_t width = Vector::size();

inline Vector load(const double* from) { return Vector(from, simd::element_aligned); }
inline void store(Vector values, double* to) { values.copy_to(to, simd::element_aligned); }
inline Vector select(Mask mask, Vector yes, Vector no)
{
    simd::where(mask, no) = yes;
    return no;
}
inline bool any(Mask mask) { return simd::any_of(mask); }
inline Vector lesser(Vector a, Vector b) { return simd::min(a, b); }
inline Vector greater(Vector a, Vector b) { return simd::max(a, b); }
inline Bits counting(std::uint64_t from)
{
    alignas(64) std::uint64_t numbers[width];
    for (std::size_t lane = 0; lane < width; ++lane)
        numbers[lane] = from + lane;
    return Bits(numbers, simd::element_aligned);
}

#else // one number at a time: a browser, or a standard library without vectors

using Vector = double;
using Bits = std::uint64_t;
using Mask = bool;
constexpr std::size_t width = 1;

inline Vector load(const double* from) { return *from; }
inline void store(Vector value, double* to) { *to = value; }
inline Vector select(Mask mask, Vector yes, Vector no) { return mask ? yes : no; }
inline bool any(Mask mask) { return mask; }
inline Vector lesser(Vector a, Vector b) { return b < a ? b : a; }
inline Vector greater(Vector a, Vector b) { return a < b ? b : a; }
inline Bits counting(std::uint64_t from) { return from; }

#endif

constexpr std::size_t vectors = laneCount / width; ///< registers that sixteen lanes take

/// The double in [0, 1) of the upper 52 of 64 random bits.
inline Vector unitInterval(Bits bits)
{
    const Bits oneToTwo = (bits >> 12) | Bits(std::uint64_t{0x3FF0000000000000});
    return __builtin_bit_cast(Vector, oneToTwo) - Vector(1.0);
}

/// Sums in sixteen lanes.
struct Lanes {
    Vector part[vectors];

    Lanes()
    {
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p)
            part[p] = 0.0;
    }

    /// Lane i plus lane i + 8, then i + 4, i + 2, i + 1.
    double sum()
    {
        std::size_t left = vectors / 2;
#pragma GCC unroll 16
        for (; left > 0; left /= 2) {
#pragma GCC unroll 16
            for (std::size_t p = 0; p < left; ++p)
                part[p] += part[p + left];
        }
        alignas(64) double rest[width];
        store(part[0], rest);
        for (std::size_t half = width / 2; half > 0; half /= 2)
            for (std::size_t lane = 0; lane < half; ++lane)
                rest[lane] += rest[lane + half];
        return rest[0];
    }
};

/// A bit for each of sixteen lanes where mask(p) holds; p counts vectors.
template <class MaskOf>
PURSE_INLINE inline unsigned lanesWhere(const MaskOf& mask)
{
    alignas(64) static constexpr double weights[laneCount]{1,   2,   4,    8,    16,   32,   64,    128,
                                                           256, 512, 1024, 2048, 4096, 8192, 16384, 32768};
    Vector sum = 0.0;
#pragma GCC unroll 16
    for (std::size_t p = 0; p < vectors; ++p)
        sum += select(mask(p), load(weights + p * width), Vector(0.0));
    alignas(64) double rest[width];
    store(sum, rest);
    double bits = 0.0;
    for (std::size_t lane = 0; lane < width; ++lane)
        bits += rest[lane];
    return static_cast<unsigned>(bits);
}

/// Calls body(place, p) for each vector p of each sixteen numbers; place is where the vector begins in the columns.
/// @param n a multiple of sixteen
template <class Body>
PURSE_INLINE inline void forVectors(std::size_t n, const Body& body)
{
    for (std::size_t i = 0; i < n; i += laneCount) {
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p)
            body(i + p * width, p);
    }
}

/// Where some of sixteen members need a second look. To note it costs a loop no branch.
struct Places {
    std::uint32_t at[Passes::maxPass / laneCount + 2];
    std::size_t count = 0;

    void note(std::size_t place, Mask some)
    {
        at[count] = static_cast<std::uint32_t>(place);
        count += static_cast<std::size_t>(any(some));
    }
};

constexpr std::size_t fullLanes(std::size_t n) { return n - n % laneCount; }

/// The last numbers of a column, filled up to sixteen.
struct Tail {
    alignas(64) double values[laneCount];

    Tail(const double* column, std::size_t n, double filling)
    {
        const std::size_t from = fullLanes(n);
        for (std::size_t lane = 0; lane < laneCount; ++lane)
            values[lane] = from + lane < n ? column[from + lane] : filling;
    }
};

} // namespace purse::PURSE_LANES
