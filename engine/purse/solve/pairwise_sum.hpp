// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/parallel.hpp>
#include <purse/solve/passes.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace purse {

inline Sums operator+(const Sums& a, const Sums& b) { return {a.fixed + b.fixed, a.slope + b.slope}; }

/// Adds parts of equal size in a tree that depends on their number only. Rounding grows with its depth.
class PairwiseSum {
public:
    void add(Sums sums)
    {
        int height = 0;
        for (std::size_t full = m_count; full % 2 == 1; full /= 2)
            sums = m_tree[height++] + sums;
        m_tree[height] = sums;
        ++m_count;
    }
    Sums value() const
    {
        Sums sums;
        int height = 0;
        for (std::size_t full = m_count; full > 0; full /= 2, ++height)
            if (full % 2 == 1)
                sums = m_tree[height] + sums;
        return sums;
    }

private:
    Sums m_tree[48];
    std::size_t m_count = 0;
};

/// Members are handed to threads in chunks of this size, each by itself.
constexpr std::size_t chunkSize = 16 * Passes::maxPass;
constexpr std::size_t fewestForThreads = 2 * chunkSize; ///< below, starting a thread takes longer than the work

/// Adds block(from, count) over blocks of members.
template <class Block>
Sums sumOfBlocks(std::size_t from, std::size_t until, const Block& block, std::size_t blockSize = Passes::maxPass)
{
    if (until - from <= blockSize)
        return block(from, until - from);
    PairwiseSum sum;
    for (std::size_t i = from; i < until; i += blockSize)
        sum.add(block(i, std::min(blockSize, until - i)));
    return sum.value();
}

/// The same over all n members, on several threads where there are chunks enough.
/// @param chunk called as chunk(number, from, until)
template <class Chunk>
Sums sumOfChunks(std::size_t n, unsigned threads, const Chunk& chunk)
{
    if (n <= chunkSize)
        return chunk(0, 0, n);
    std::vector<Sums> parts((n + chunkSize - 1) / chunkSize);
    const auto one = [&](std::size_t k) { parts[k] = chunk(k, k * chunkSize, std::min(n, (k + 1) * chunkSize)); };
    inParallel(parts.size(), one, n < fewestForThreads ? 1 : threads);
    PairwiseSum sum;
    for (const Sums& part : parts)
        sum.add(part);
    return sum.value();
}

} // namespace purse
