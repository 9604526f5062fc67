// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/claims_level.hpp>

#include <purse/solve/sampled_search.hpp>

#include <stdexcept>

namespace purse {
namespace {

struct Awards {
    static constexpr double lowest = 0.0;
    static constexpr std::size_t columns = 1;
    static constexpr std::size_t mostUndecided = 16;

    static Sums at(const Passes& passes, const Group& group, double level)
    {
        return passes.awards(group.columns[0], group.n, level);
    }
    static std::size_t window(const Passes& passes, const Group& group, double low, double high,
                              double* const* undecided, Sums& sums)
    {
        return passes.awardsWindow(group.columns[0], group.n, low, high, undecided[0], sums);
    }
};

struct Losses {
    static constexpr double lowest = 0.0;
    static constexpr std::size_t columns = 1;
    static constexpr std::size_t mostUndecided = 16;

    static Sums at(const Passes& passes, const Group& group, double level)
    {
        return passes.losses(group.columns[0], group.n, level);
    }
    static std::size_t window(const Passes& passes, const Group& group, double low, double high,
                              double* const* undecided, Sums& sums)
    {
        return passes.lossesWindow(group.columns[0], group.n, low, high, undecided[0], sums);
    }
};

/// Claims bend once each, at their own size; only the largest is ever asked for.
Bends bendsOf(std::span<const double> claims)
{
    Bends bends;
    if (claims.empty())
        return bends;
    bends.stop = *std::ranges::max_element(claims);
    bends.beforeStop = std::nextafter(bends.stop, -1.0);
    return bends;
}

template <class Kind>
Found levelOf(std::span<const double> claims, double budget, double start, const Running& running)
{
    const Group group{{claims.data()}, claims.size(), {}};
    return searchLarge<Kind>(std::span(&group, 1), budget, start, running, [&](double) { return bendsOf(claims); });
}

void requireEndowment(double endowment)
{
    if (!(endowment >= 0.0) || !std::isfinite(endowment))
        throw std::invalid_argument("An endowment is a number that is not negative");
}

template <class Write>
double written(std::span<const double> claims, std::span<double> awards, const Running& running, const Write& write)
{
    if (awards.size() != claims.size())
        throw std::invalid_argument("There is one award for each claim");
    const auto block = [&](std::size_t i, std::size_t count) {
        return Sums{write(claims.data() + i, count, awards.data() + i), 0.0};
    };
    const auto chunk = [&](std::size_t, std::size_t from, std::size_t until) {
        return sumOfBlocks(from, until, block);
    };
    return sumOfChunks(claims.size(), running.threads, chunk).fixed;
}

} // namespace

LevelSolution equalAwardsLevel(std::span<const double> claims, double endowment, const Running& running)
{
    requireEndowment(endowment);
    const double share = claims.empty() ? 0.0 : endowment / static_cast<double>(claims.size());
    const Found found = levelOf<Awards>(claims, endowment, share, running);
    const double residual = found.over(endowment);
    const bool isEnd = found.sums.slope == 0.0;
    const Status status = isEnd ? statusOf(endowment + residual, endowment) : Status::Feasible;
    return {status, found.level, status == Status::Feasible ? 0.0 : -residual, residual};
}

LevelSolution equalLossesLevel(std::span<const double> claims, double endowment, const Running& running)
{
    requireEndowment(endowment);
    const Found found = levelOf<Losses>(claims, -endowment, 0.0, running);
    const double residual = -found.over(-endowment);
    const bool isBeyond = found.level < 0.0 || (found.sums.slope == 0.0 && residual < 0.0);
    if (!isBeyond)
        return {Status::Feasible, found.level, 0.0, residual};
    const Group group{{claims.data()}, claims.size(), {}}; // at a level of zero nobody loses anything
    const double all = -Levels<Losses>(std::span(&group, 1), running).at(0.0).fixed;
    const Status status = statusOf(all, endowment);
    return {status, 0.0, status == Status::Feasible ? 0.0 : endowment - all, all - endowment};
}

double writeAwards(std::span<const double> claims, double level, std::span<double> awards, const Running& running)
{
    const Passes& loops = passes(running.set);
    return written(claims, awards, running, [&](const double* from, std::size_t n, double* to) {
        return loops.writeAwards(from, n, level, to);
    });
}

double writeLosses(std::span<const double> claims, double level, std::span<double> awards, const Running& running)
{
    const Passes& loops = passes(running.set);
    return written(claims, awards, running, [&](const double* from, std::size_t n, double* to) {
        return loops.writeLosses(from, n, level, to);
    });
}

} // namespace purse
