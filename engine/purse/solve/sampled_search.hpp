// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/level_search.hpp>
#include <purse/solve/pairwise_sum.hpp>

#include <array>
#include <span>

namespace purse {

/// Members whose columns lie beside each other and who share their kinks.
struct Group {
    static constexpr std::size_t mostColumns = 5;
    std::array<const double*, mostColumns> columns{}; ///< null: there is none
    std::size_t n = 0;
    Kinks kinks{};

    Group from(std::size_t at, std::size_t count) const
    {
        Group part{columns, count, kinks};
        for (const double*& column : part.columns)
            column = column != nullptr ? column + at : nullptr;
        return part;
    }
};

/// A copy of some members of one group.
struct Copies {
    static constexpr std::size_t lineSize = 8; ///< what a line of the cache holds
    static constexpr std::size_t ahead = 24;   ///< lines on their way from memory at a time

    std::array<std::vector<double>, Group::mostColumns> columns;
    Kinks kinks{};

    std::size_t size() const { return columns[0].size(); }
    void add(const double* const* from, const Group& like, std::size_t count)
    {
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (like.columns[c] != nullptr)
                columns[c].insert(columns[c].end(), from[c], from[c] + count);
    }
    /// Lines of eight members, with so many lines between them.
    void addLines(const Group& from, std::size_t stride)
    {
        const std::size_t first = stride / 2, all = from.n / lineSize;
        const std::size_t lines = all > first ? (all - first + stride - 1) / stride : 0;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (from.columns[c] == nullptr)
                continue;
            columns[c].resize(lines * lineSize);
            for (std::size_t k = 0; k < lines; ++k) {
                const double* const line = from.columns[c] + (first + k * stride) * lineSize;
                if (k + ahead < lines)
                    __builtin_prefetch(line + ahead * stride * lineSize);
                std::copy_n(line, lineSize, columns[c].data() + k * lineSize);
            }
        }
    }
    Group group() const
    {
        Group group{{}, size(), kinks};
        for (std::size_t c = 0; c < columns.size(); ++c)
            group.columns[c] = columns[c].empty() ? nullptr : columns[c].data();
        return group;
    }
};

/// Groups whose costs add up, as functions of one level. Kind says how a group is looped over:
///
///     static Sums at(const Passes&, const Group&, double level);
///     static std::size_t window(const Passes&, const Group&, double low, double high, double* const* undecided, Sums&);
///     static constexpr std::size_t columns;
///     static constexpr std::size_t mostUndecided; // one in so many: otherwise a window is not worth it
template <class Kind>
class Levels {
    static constexpr std::size_t lineSize = Copies::lineSize;

public:
    Levels(std::span<const Group> groups, const Running& running)
        : m_passes(passes(running.set)), m_groups(groups), m_running(running)
    {
    }

    Sums at(double level) const
    {
        Sums sums;
        for (const Group& group : m_groups)
            sums = sums + of(group, level);
        return sums;
    }
    std::size_t size() const
    {
        std::size_t n = 0;
        for (const Group& group : m_groups)
            n += group.n;
        return n;
    }

    /// A few thousand lines of the cache from all over the columns.
    std::vector<Copies> sample(std::size_t lines) const
    {
        const std::size_t stride = std::max<std::size_t>(1, size() / lineSize / lines);
        std::vector<Copies> copies(m_groups.size());
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            copies[g].kinks = m_groups[g].kinks;
            copies[g].addLines(m_groups[g], stride);
        }
        return copies;
    }

    /// How far the cost of all may be from what a sample says, as levels: three standard errors.
    double spread(double level, double slope) const
    {
        constexpr std::size_t every = 4; // lines enough to know a variance
        double count = 0.0, mean = 0.0, squares = 0.0;
        for (const Group& group : m_groups)
            for (std::size_t i = 0; i + lineSize <= group.n; i += every * lineSize) {
                const Sums line = Kind::at(m_passes, group.from(i, lineSize), level);
                const double cost = line.fixed + line.slope * level;
                const double distance = cost - mean;
                mean += distance / ++count;
                squares += distance * (cost - mean);
            }
        return 3.0 * std::sqrt(every * squares) / slope;
    }

    /// Members who bend between the levels, chunk by chunk; the others are in the sums.
    std::vector<Copies> undecided(double low, double high, Sums& sums) const
    {
        std::vector<Copies> all;
        for (const Group& group : m_groups) {
            const std::size_t first = all.size();
            all.resize(first + group.n / chunkSize + 1);
            const auto chunk = [&](std::size_t k, std::size_t from, std::size_t until) {
                all[first + k].kinks = group.kinks;
                return windowOfChunk(group, from, until, low, high, all[first + k]);
            };
            sums = sums + sumOfChunks(group.n, m_running.threads, chunk);
        }
        return all;
    }

private:
    Sums of(const Group& group, double level) const
    {
        if (group.n <= Passes::maxPass)
            return Kind::at(m_passes, group, level);
        return sumOfChunks(group.n, m_running.threads, [&](std::size_t, std::size_t from, std::size_t until) {
            return sumOfBlocks(from, until, [&](std::size_t i, std::size_t count) {
                return Kind::at(m_passes, group.from(i, count), level);
            });
        });
    }

    Sums windowOfChunk(const Group& group, std::size_t from, std::size_t until, double low, double high,
                       Copies& undecided) const
    {
        constexpr std::size_t few = 512; // what was noted is still in the nearest cache
        constexpr std::size_t room = 2 * few + 16;
        std::array<double, Kind::columns * room> memory;
        std::array<double*, Group::mostColumns> next{};
        std::size_t found = 0;
        const auto keep = [&] {
            for (std::size_t c = 0; c < Kind::columns; ++c)
                next[c] = memory.data() + c * room;
            undecided.add(next.data(), group, found);
            found = 0;
        };
        keep();
        const auto block = [&](std::size_t i, std::size_t count) {
            Sums sums;
            const std::size_t more = Kind::window(m_passes, group.from(i, count), low, high, next.data(), sums);
            found += more;
            for (double*& column : next)
                column = column != nullptr ? column + more : nullptr;
            if (found > few)
                keep();
            return sums;
        };
        const Sums sums = sumOfBlocks(from, until, block, few);
        keep();
        return sums;
    }

    const Passes& m_passes;
    std::span<const Group> m_groups;
    Running m_running;
};

inline std::vector<Group> groupsOf(const std::vector<Copies>& copies)
{
    std::vector<Group> groups;
    groups.reserve(copies.size());
    for (const Copies& copy : copies)
        groups.push_back(copy.group());
    return groups;
}

inline std::size_t sizeOf(const std::vector<Copies>& copies)
{
    std::size_t n = 0;
    for (const Copies& copy : copies)
        n += copy.size();
    return n;
}

/// Finds the level with little more than one pass over the members: solves a sample, lets one pass sort out who can
/// bend near its level, and solves for those with the others as constants. Where that does not hold - many equal
/// members, an unusual sample - Newton's steps over all members find the same level.
///
/// @param bends as in LevelSearch, over all members
/// @source Kiwiel (2008), Breakpoint searching algorithms for the continuous quadratic knapsack problem, for the idea
///         of a window; the sample is ours
template <class Kind, class Bent>
Found searchLarge(std::span<const Group> groups, double budget, double start, const Running& running, const Bent& bends)
{
    const Levels<Kind> all(groups, running);
    const auto over = [&](double from) {
        return LevelSearch(budget).from(
            from, [&](double level) { return all.at(level); }, bends);
    };
    constexpr std::size_t mostLines = 8192, fewest = 16 * Passes::maxPass, membersToALine = 512;
    if (all.size() < fewest)
        return over(start);

    const Running alone{.threads = 1, .set = running.set};
    const auto noBends = [](double) { return Bends{}; };
    const std::vector<Copies> sample = all.sample(std::min(mostLines, all.size() / membersToALine));
    const std::vector<Group> sampled = groupsOf(sample);
    const Levels<Kind> few(sampled, alone);
    const double share = static_cast<double>(few.size()) / static_cast<double>(all.size());
    const Found guess = LevelSearch(share * budget)
                            .from(
                                start, [&](double level) { return few.at(level); }, noBends);
    if (!(guess.sums.slope > 0.0))
        return over(start);

    const double spread = few.spread(guess.level, guess.sums.slope);
    const double low = guess.level - spread, high = guess.level + spread;
    Sums ignored;
    if (!std::isfinite(spread) || low < Kind::lowest
        || sizeOf(few.undecided(low, high, ignored)) > few.size() / Kind::mostUndecided)
        return over(guess.level);

    Sums decided;
    const std::vector<Copies> rest = all.undecided(low, high, decided);
    const std::vector<Group> bending = groupsOf(rest);
    const Levels<Kind> last(bending, alone);
    const Found found = LevelSearch(budget).from(
        guess.level, [&](double level) { return decided + last.at(level); }, noBends);
    const bool holds = found.level > low && found.level < high && found.sums.slope > 0.0;
    return holds ? found : over(guess.level);
}

} // namespace purse
