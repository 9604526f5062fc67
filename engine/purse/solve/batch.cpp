// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/batch.hpp>

#include <purse/solve/parallel.hpp>
#include <purse/solve/passes.hpp>
#include <purse/solve/water_level.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <vector>

namespace purse {
namespace {

void require(bool fits)
{
    if (!fits)
        throw std::invalid_argument("The shapes of a batch do not fit");
}

void requireFound(const BatchLevels& found, std::size_t scenarios)
{
    require(scenarios % batchLanes == 0 && found.levels.size() == scenarios && found.residuals.size() == scenarios);
}

/// Calls work(first block, last block + 1), on several threads where there is enough to do.
template <class Work>
void forBlocks(std::size_t blocks, std::size_t members, const Running& running, const Work& work)
{
    constexpr std::size_t numbersToATask = 1 << 17;
    const std::size_t each =
        std::max<std::size_t>(1, numbersToATask / (batchLanes * std::max<std::size_t>(1, members)));
    if (blocks <= each || running.threads == 1) {
        work(0, blocks);
        return;
    }
    const auto task = [&](std::size_t k) { work(k * each, std::min(blocks, (k + 1) * each)); };
    inParallel((blocks + each - 1) / each, task, running.threads);
}

/// One scenario of a block by itself: it has a flat piece, or no solution.
void solveAlone(const BatchWater& columns, std::size_t scenario, double budget, const BatchLevels& found)
{
    std::array<std::vector<double>, 4> own;
    const std::array<std::span<const double>, 4> from{columns.offset, columns.slope, columns.lower, columns.upper};
    for (std::size_t c = 0; c < own.size(); ++c)
        for (std::size_t j = 0; j < columns.members; ++j)
            own[c].push_back(from[c][batchPlace(scenario, j, columns.members)]);
    const LevelSolution solution = waterLevel({own[0], own[1], own[2], own[3], {}}, budget, {.threads = 1});
    found.levels[scenario] = solution.level;
    found.residuals[scenario] = solution.residual;
}

constexpr std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

} // namespace

void equalAwardsLevels(std::span<const double> claims, std::size_t members, std::span<const double> budgets,
                       const BatchLevels& found, const Running& running)
{
    requireFound(found, budgets.size());
    require(claims.size() == budgets.size() * members);
    const Passes& loops = passes(running.set);
    forBlocks(budgets.size() / batchLanes, members, running, [&](std::size_t block, std::size_t last) {
        for (; block < last; ++block) {
            const std::size_t s = block * batchLanes;
            loops.awardsBatch(claims.data() + s * members, members, budgets.data() + s, found.levels.data() + s,
                              found.residuals.data() + s);
        }
    });
}

void waterLevels(const BatchWater& columns, std::span<const double> budgets, const BatchLevels& found,
                 const Running& running)
{
    requireFound(found, budgets.size());
    for (const std::span<const double> column : {columns.offset, columns.slope, columns.lower, columns.upper})
        require(column.size() == budgets.size() * columns.members);
    const Passes& loops = passes(running.set);
    forBlocks(budgets.size() / batchLanes, columns.members, running, [&](std::size_t block, std::size_t last) {
        for (; block < last; ++block) {
            const std::size_t s = block * batchLanes, at = s * columns.members;
            const unsigned open =
                loops.clipBatch(columns.offset.data() + at, columns.slope.data() + at, columns.lower.data() + at,
                                columns.upper.data() + at, columns.members, budgets.data() + s, found.levels.data() + s,
                                found.residuals.data() + s);
            for (std::size_t lane = 0; lane < batchLanes; ++lane)
                if ((open >> lane & 1U) != 0)
                    solveAlone(columns, s + lane, budgets[s + lane], found);
        }
    });
}

double drawnClaim(const DrawnClaims& claims, std::uint64_t scenario, std::size_t member)
{
    const std::uint64_t seed = claims.seed + scenario * 0xD1342543DE82EF95U;
    const std::uint64_t bits = mixed(seed + (member + 1) * 0x9E3779B97F4A7C15U);
    return claims.low[member] + claims.spread[member] * (static_cast<double>(bits >> 12U) * 0x1p-52);
}

void drawnAwardsLevels(const DrawnClaims& claims, double budget, std::uint64_t first, const BatchLevels& found,
                       const Running& running)
{
    const std::size_t members = claims.low.size();
    requireFound(found, found.levels.size());
    require(claims.spread.size() == members);
    const Passes& loops = passes(running.set);
    std::array<double, batchLanes> budgets;
    budgets.fill(budget);
    forBlocks(found.levels.size() / batchLanes, members, running, [&](std::size_t block, std::size_t last) {
        std::vector<double> drawn(members * batchLanes);
        for (; block < last; ++block) {
            const std::size_t s = block * batchLanes;
            loops.draw(claims.low.data(), claims.spread.data(), members, claims.seed, first + s, drawn.data());
            loops.awardsBatch(drawn.data(), members, budgets.data(), found.levels.data() + s,
                              found.residuals.data() + s);
        }
    });
}

} // namespace purse
