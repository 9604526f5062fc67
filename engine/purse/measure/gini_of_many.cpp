// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/gini_of_many.hpp>

#include <purse/measure/rank_sums.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace purse {
namespace {

using Starts = std::vector<std::uint32_t>; ///< where each bucket starts, and at the end how many there are

/// Numbers from zero on are in the same order as their bits.
std::uint64_t bitsOf(double value) { return std::bit_cast<std::uint64_t>(value + 0.0); } // + 0.0: -0 is 0

struct Range {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();
    bool isProper = true; ///< no number below zero, and none that is not a number

    void add(double value)
    {
        isProper &= value >= 0.0;
        lowest = value < lowest ? value : lowest;
        highest = value > highest ? value : highest;
    }
    void add(const Range& other)
    {
        isProper &= other.isProper;
        lowest = std::min(lowest, other.lowest);
        highest = std::max(highest, other.highest);
    }
};

Range rangeOf(std::span<const double> values)
{
    constexpr std::size_t lanes = 4; // so that no step waits for the one before
    Range ranges[lanes];
    std::size_t i = 0;
    for (; i + lanes <= values.size(); i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            ranges[lane].add(values[i + lane]);
    for (; i < values.size(); ++i)
        ranges[0].add(values[i]);
    for (std::size_t lane = 1; lane < lanes; ++lane)
        ranges[0].add(ranges[lane]);
    return ranges[0];
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
    /// What lies beyond the range is in the first and in the last one.
    std::size_t of(double value) const
    {
        return std::min((std::max(bitsOf(value), m_first) - m_first) >> m_shift, m_count - 1);
    }

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
    /// @return false where a value is below zero or not a number; then nothing is sorted
    bool sort(std::span<const double> values, std::span<double> sorted)
    {
        constexpr std::size_t together = 8; // on average in a bucket, so that putting them in order is a step or two
        const Range range = rangeOf(values);
        if (!range.isProper)
            return false;
        if (values.empty() || range.lowest == range.highest) {
            std::ranges::copy(values, sorted.begin());
            return true;
        }
        Starts starts = std::move(m_starts);
        Buckets(range, std::bit_ceil(values.size() / together + 2)).spread(values, sorted, starts);
        for (std::size_t k = 0; k + 1 < starts.size(); ++k)
            if (starts[k + 1] - starts[k] > 1)
                sortBucket(sorted.subspan(starts[k], starts[k + 1] - starts[k]));
        m_starts = std::move(starts);
        return true;
    }

private:
    void sortBucket(std::span<double> bucket)
    {
        constexpr std::size_t few = 64;
        if (bucket.size() <= few) {
            insertionSort(bucket);
        } else if (!std::ranges::is_sorted(bucket)) { // most often because all are the same
            const std::vector<double> copy(bucket.begin(), bucket.end());
            Sorter().sort(copy, bucket);
        }
    }
    Starts m_starts; ///< kept from one list to the next
};

/// Where nearly all values are likely to lie, from a sample: the buckets should be fine where there are many. It decides
/// how fast the answer comes, never the answer.
Range likelyRange(std::span<const double> values)
{
    constexpr std::size_t sampled = 4096;
    std::vector<double> sample;
    for (std::size_t i = 0; i < values.size(); i += std::max<std::size_t>(1, values.size() / sampled))
        sample.push_back(values[i] >= 0.0 ? values[i] : 0.0);
    std::ranges::sort(sample);
    return {sample.front(), sample[sample.size() - 1 - sample.size() / 64]};
}

} // namespace

std::optional<double> giniOfMany(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    constexpr std::size_t streams = 1024; // of writes that a core keeps apart
    const Buckets buckets(likelyRange(values), std::min(streams, std::bit_ceil(values.size())));
    const std::unique_ptr<double[]> memory(new double[values.size()]);
    const std::span<double> room(memory.get(), values.size());
    Starts starts;
    buckets.spread(values, room, starts);

    RankSums sums(values.size());
    Sorter sorter;
    std::vector<double> sorted;
    for (std::size_t k = 0; k + 1 < starts.size(); ++k) {
        const std::span<const double> bucket = room.subspan(starts[k], starts[k + 1] - starts[k]);
        sorted.resize(bucket.size());
        if (!sorter.sort(bucket, sorted))
            return std::nullopt;
        sums.add(sorted);
    }
    return sums.gini();
}

} // namespace purse
