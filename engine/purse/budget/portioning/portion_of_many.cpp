// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/portion_of_many.hpp>

#include <purse/solve/compensated_sum.hpp>
#include <purse/solve/parallel.hpp>
#include <purse/solve/passes.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <stdexcept>

namespace purse {
namespace {

constexpr std::size_t binCount = 4096; ///< a power of two, so that limits of bins are exact
constexpr double bins = static_cast<double>(binCount);

[[noreturn]] void refuse()
{
    throw std::invalid_argument("proposals are columns of one length, of numbers from 0 to 1");
}

void checkLengths(ProposalColumns columns)
{
    if (columns.empty() || columns.front().empty()
        || std::ranges::any_of(columns, [&](const auto& each) { return each.size() != columns.front().size(); }))
        refuse();
}

std::uint32_t binOf(double vote)
{
    const auto bin = static_cast<std::int32_t>(vote * bins); // signed and short: one instruction
    return static_cast<std::uint32_t>(bin) - (bin == std::int32_t(binCount) ? 1U : 0U);
}
double limitOf(std::size_t bin) { return static_cast<double>(bin) / bins; }

/// Votes of a line, counted: how many are at or above the lower limit of each bin.
struct CountedVotes {
    std::array<double, binCount + 1> atLeast{};
};

CountedVotes counted(std::span<const double> votes)
{
    // two tables, so that neighbours that fall into one bin do not wait for each other
    std::array<std::array<std::uint32_t, binCount>, 2> tables{};
    bool isFine = true;
    const auto count = [&](std::size_t table, double vote) {
        const bool isShare = vote >= 0.0 && vote <= 1.0;
        isFine &= isShare;
        ++tables[table][isShare ? binOf(vote) : 0];
    };
    std::size_t i = 0;
    for (; i + 1 < votes.size(); i += 2) {
        count(0, votes[i]);
        count(1, votes[i + 1]);
    }
    if (i < votes.size())
        count(0, votes[i]);
    if (!isFine)
        refuse();
    CountedVotes counts;
    for (std::size_t bin = binCount; bin-- > 0;)
        counts.atLeast[bin] = counts.atLeast[bin + 1] + tables[0][bin] + tables[1][bin];
    return counts;
}

/// The bin in which the median of votes and phantoms lies: the last one whose lower limit as many votes and phantoms
/// reach as it takes.
std::size_t medianBin(PhantomSystem system, const CountedVotes& counts, double members, double time)
{
    std::size_t low = 0, high = binCount; // the lower limit of low is reached, that of high is not
    while (low + 1 < high) {
        const std::size_t middle = low + (high - low) / 2;
        const bool isReached = system(time, members - counts.atLeast[middle], members).at(time) >= limitOf(middle);
        (isReached ? low : high) = middle;
    }
    return low;
}

/// What the lower limits (or the upper ones) of all median bins add up to.
double sumOfLimits(PhantomSystem system, std::span<const CountedVotes> lines, double members, double time, bool isUpper)
{
    CompensatedSum sum;
    for (const CountedVotes& line : lines)
        sum.add(limitOf(medianBin(system, line, members, time) + (isUpper ? 1 : 0)));
    return sum.value();
}

/// The last time at which f is not yet reached, and the first at which it is.
template <class F>
std::pair<double, double> bracket(const F& isReached)
{
    double low = 0.0, high = 1.0;
    for (double middle = 0.5; low < middle && middle < high; middle = low + (high - low) / 2.0)
        (isReached(middle) ? high : low) = middle;
    return {low, high};
}

/// The votes from the lower limit of a bin to the upper limit of another, largest first, and how many are above.
LineVotes votesIn(std::span<const double> votes, const CountedVotes& counts, std::size_t first, std::size_t last)
{
    const auto inside = static_cast<std::size_t>(counts.atLeast[first] - counts.atLeast[last + 1]);
    LineVotes line{.falling = std::vector<double>(inside + 1), .above = counts.atLeast[last + 1]};
    const double from = limitOf(first);
    const double until = last + 1 == binCount ? 2.0 : limitOf(last + 1);
    std::size_t count = 0;
    for (const double vote : votes) { // written in any case, counted where it belongs here: no branch to guess
        line.falling[count] = vote;
        count += vote >= from && vote < until ? 1 : 0;
    }
    line.falling.resize(inside);
    std::ranges::sort(line.falling, std::greater());
    return line;
}

double residualOf(const std::vector<double>& shares)
{
    CompensatedSum sum;
    for (const double share : shares)
        sum.add(share);
    return sum.value() - 1.0;
}

} // namespace

PortionOfMany meanOfMany(ProposalColumns columns, const Running& running)
{
    checkLengths(columns);
    const Passes& loops = passes(running.set);
    PortionOfMany found{.shares = std::vector<double>(columns.size())};
    inParallel(
        columns.size(),
        [&](std::size_t line) {
            const std::span<const double> votes = columns[line];
            CompensatedSum sum;
            for (std::size_t from = 0; from < votes.size(); from += Passes::maxPass)
                sum.add(loops.total(votes.data() + from, std::min(Passes::maxPass, votes.size() - from)));
            found.shares[line] = sum.value() / static_cast<double>(votes.size());
        },
        running.threads);
    // a mean outside 0 to 1, or no number, tells of proposals that are none
    if (std::ranges::any_of(found.shares, [](double share) { return !(share >= 0.0 && share <= 1.0); }))
        refuse();
    found.shareResidual = residualOf(found.shares);
    return found;
}

PortionOfMany phantomsOfMany(PhantomSystem system, ProposalColumns columns, const Running& running)
{
    checkLengths(columns);
    const auto members = static_cast<double>(columns.front().size());
    std::vector<CountedVotes> counts(columns.size());
    inParallel(
        columns.size(), [&](std::size_t line) { counts[line] = counted(columns[line]); }, running.threads);

    const auto sum = [&](double time, bool isUpper) { return sumOfLimits(system, counts, members, time, isUpper); };
    const double first = bracket([&](double time) { return sum(time, true) >= 1.0; }).first;
    const double last = bracket([&](double time) { return sum(time, false) > 1.0; }).second;
    std::vector<LineVotes> lines(columns.size());
    inParallel(
        columns.size(),
        [&](std::size_t line) {
            lines[line] = votesIn(columns[line], counts[line], medianBin(system, counts[line], members, first),
                                  medianBin(system, counts[line], members, last));
        },
        running.threads);
    const PhantomBalance balance = balancePhantoms(system, lines, members, first, last);
    PortionOfMany found{.shares = {balance.shares.begin(), balance.shares.end()}, .phantomTime = balance.time};
    found.shareResidual = residualOf(found.shares);
    return found;
}

} // namespace purse
