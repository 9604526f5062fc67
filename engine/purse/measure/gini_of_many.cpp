// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/gini_of_many.hpp>

#include <purse/measure/rank_sums.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>
#include <vector>

namespace purse {
namespace {

using Starts = std::vector<std::uint32_t>; ///< where each bucket starts, and at the end how many there are

/// Numbers from zero on are in the same order as their bits.
std::uint64_t bitsOf(double value) { return std::bit_cast<std::uint64_t>(value + 0.0); } // + 0.0: -0 is 0

struct Range {
    double lowest = 0.0;
    double highest = 0.0;
    bool isProper = true; ///< no number below zero, and none that is not a number
};

Range rangeOf(std::span<const double> values)
{
    constexpr std::size_t lanes = 4; // so that no step waits for the one before
    double low[lanes] = {values[0], values[0], values[0], values[0]};
    double high[lanes] = {values[0], values[0], values[0], values[0]};
    bool isProper[lanes] = {true, true, true, true};
    for (std::size_t i = 0; i < values.size(); i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const double value = values[std::min(i + lane, values.size() - 1)];
            isProper[lane] &= value >= 0.0;
            low[lane] = value < low[lane] ? value : low[lane];
            high[lane] = value > high[lane] ? value : high[lane];
        }
    return {*std::ranges::min_element(low), *std::ranges::max_element(high),
            std::ranges::all_of(isProper, std::identity())};
}

/// Buckets of equal width in the bits of numbers, which is nearly equal relative width in the numbers.
class Buckets {
public:
    Buckets(const Range& range, std::size_t most) : m_first(bitsOf(range.lowest))
    {
        while ((bitsOf(range.highest) - m_first) >> m_shift >= most)
            ++m_shift;
        m_count = ((bitsOf(range.highest) - m_first) >> m_shift) + 1;
    }
    std::size_t of(double value) const { return (bitsOf(value) - m_first) >> m_shift; }

    /// Writes the values to the room, bucket after bucket; within a bucket they stay in their order.
    void spread(std::span<const double> values, std::span<double> room, Starts& starts) const
    {
        starts.assign(m_count + 2, 0); // one ahead: spreading moves each start to where its bucket ends
        for (const double value : values)
            ++starts[of(value) + 2];
        for (std::size_t k = 2; k < starts.size(); ++k)
            starts[k] += starts[k - 1];
        for (const double value : values)
            room[starts[of(value) + 1]++] = value;
        starts.pop_back();
    }

private:
    std::uint64_t m_first;
    unsigned m_shift = 0;
    std::size_t m_count = 0;
};

void insertionSort(std::span<double> values)
{
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double value = values[i];
        std::size_t place = i;
        for (; place > 0 && values[place - 1] > value; --place)
            values[place] = values[place - 1];
        values[place] = value;
    }
}

/// Sorts values that are alike in their top bits.
class Sorter {
public:
    /// @param sorted as large as values
    void sort(std::span<const double> values, std::span<double> sorted)
    {
        constexpr std::size_t together = 8; // on average in a bucket, so that putting them in order is a step or two
        const Range range = values.empty() ? Range{} : rangeOf(values);
        if (range.lowest == range.highest) {
            std::ranges::copy(values, sorted.begin());
            return;
        }
        Starts starts = std::move(m_starts);
        Buckets(range, std::bit_ceil(values.size() / together + 2)).spread(values, sorted, starts);
        for (std::size_t k = 0; k + 1 < starts.size(); ++k)
            if (starts[k + 1] - starts[k] > 1)
                sortBucket(sorted.subspan(starts[k], starts[k + 1] - starts[k]));
        m_starts = std::move(starts);
    }

private:
    void sortBucket(std::span<double> bucket)
    {
        constexpr std::size_t few = 128;
        constexpr std::size_t several = 2048;
        if (bucket.size() <= few) {
            insertionSort(bucket);
        } else if (bucket.size() <= several) {
            std::ranges::sort(bucket);
        } else {
            const std::vector<double> copy(bucket.begin(), bucket.end());
            Sorter().sort(copy, bucket);
        }
    }
    Starts m_starts; ///< kept from one list to the next
};

} // namespace

std::optional<double> giniOfMany(std::span<const double> values)
{
    const Range range = values.empty() ? Range{.isProper = false} : rangeOf(values);
    if (!range.isProper)
        return std::nullopt;

    constexpr std::size_t streams = 1024; // of writes that a core keeps apart
    const std::unique_ptr<double[]> memory(new double[values.size()]);
    const std::span<double> room(memory.get(), values.size());
    Starts starts;
    Buckets(range, std::min(streams, std::bit_ceil(values.size()))).spread(values, room, starts);

    RankSums sums(values.size());
    Sorter sorter;
    std::vector<double> sorted;
    for (std::size_t k = 0; k + 1 < starts.size(); ++k) {
        sorted.resize(starts[k + 1] - starts[k]);
        sorter.sort(room.subspan(starts[k], sorted.size()), sorted);
        sums.add(sorted);
    }
    return sums.gini();
}

} // namespace purse
