// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/instances.hpp"

#include <purse/solve/batch.hpp>
#include <purse/solve/water_level.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace purse::test {
namespace {

constexpr std::size_t scenarios = 160;

/// One published instance after the other, side by side.
struct Claims {
    std::vector<double> column, budgets;

    explicit Claims(std::size_t members) : column(scenarios * members), budgets(scenarios)
    {
        for (std::size_t s = 0; s < scenarios; ++s) {
            const auto cents = s % 2 == 0 ? ceaU(members, 1'000'000 + s) : ceaP(members, 1'000'000 + s);
            budgets[s] = s % 5 == 4 ? 2.0 * sixTenths(cents) : sixTenths(cents);
            for (std::size_t j = 0; j < members; ++j)
                column[batchPlace(s, j, members)] = double(cents[j]) / 100.0;
        }
    }
    std::vector<double> of(std::size_t s, std::size_t members) const
    {
        std::vector<double> claims(members);
        for (std::size_t j = 0; j < members; ++j)
            claims[j] = column[batchPlace(s, j, members)];
        return claims;
    }
};

struct Levels {
    std::vector<double> levels = std::vector<double>(scenarios), residuals = std::vector<double>(scenarios);
    BatchLevels found() { return {levels, residuals}; }
};

TEST(EqualAwardsLevels, AreThoseOfEachScenarioAlone)
{
    for (const std::size_t members : {1UL, 12UL, 200UL}) {
        const Claims claims(members);
        Levels ours;
        equalAwardsLevels(claims.column, members, claims.budgets, ours.found());
        for (std::size_t s = 0; s < scenarios; ++s) {
            const LevelSolution alone = equalAwardsLevel(claims.of(s, members), claims.budgets[s]);
            EXPECT_NEAR(ours.residuals[s], alone.residual, 1e-12 * claims.budgets[s]) << members << ' ' << s;
            if (alone.status == Status::Feasible) {
                EXPECT_NEAR(ours.levels[s], alone.level, 1e-13 * alone.level) << members << ' ' << s;
            }
        }
    }
}

struct Water {
    std::vector<double> offset, slope, lower, upper, budgets;
    std::size_t members;

    explicit Water(std::size_t n)
        : offset(scenarios * n), slope(offset), lower(offset), upper(offset), budgets(scenarios), members(n)
    {
        for (std::size_t s = 0; s < scenarios; ++s) {
            GeneralInstance one = general(n, 1'000'000 + s);
            const std::size_t half = n - n / 2;
            if (s % 7 == 3) // nobody moves below 5000, and half of them have stopped by then
                for (std::size_t j = 0; j < n; ++j) {
                    one.offset[j] = j % 2 == 0 ? 0.0 : -10'000.0;
                    one.slope[j] = 1.0;
                    one.lower[j] = 0.0;
                    one.upper[j] = 100.0;
                    one.budget = 100.0 * double(half);
                }
            if (s % 7 == 4)
                one.budget *= 10.0;
            budgets[s] = one.budget;
            for (std::size_t j = 0; j < n; ++j) {
                const std::size_t at = batchPlace(s, j, n);
                offset[at] = one.offset[j];
                slope[at] = one.slope[j];
                lower[at] = one.lower[j];
                upper[at] = one.upper[j];
            }
        }
    }
    BatchWater columns() const { return {offset, slope, lower, upper, members}; }
};

TEST(WaterLevels, AreThoseOfEachScenarioAlone)
{
    for (const std::size_t members : {1UL, 12UL, 200UL}) {
        const Water water(members);
        Levels ours;
        waterLevels(water.columns(), water.budgets, ours.found());
        for (std::size_t s = 0; s < scenarios; ++s) {
            std::vector<double> o, k, l, u;
            for (std::size_t j = 0; j < members; ++j) {
                const std::size_t at = batchPlace(s, j, members);
                o.push_back(water.offset[at]);
                k.push_back(water.slope[at]);
                l.push_back(water.lower[at]);
                u.push_back(water.upper[at]);
            }
            const LevelSolution alone = waterLevel({o, k, l, u, {}}, water.budgets[s]);
            EXPECT_NEAR(ours.levels[s], alone.level, 1e-12 * alone.level) << members << ' ' << s;
            EXPECT_NEAR(ours.residuals[s], alone.residual, 1e-12 * water.budgets[s]) << members << ' ' << s;
        }
    }
}

TEST(DrawnAwardsLevels, AreThoseOfTheClaimsDrawnAgain)
{
    const std::vector<double> low{100.0, 0.0, 250.5}, spread{400.0, 1000.0, 0.0};
    const DrawnClaims claims{low, spread, 300};
    Levels ours;
    drawnAwardsLevels(claims, 600.0, 320, ours.found());

    for (std::size_t s = 0; s < scenarios; ++s) {
        std::vector<double> drawn;
        for (std::size_t j = 0; j < 3; ++j) {
            drawn.push_back(drawnClaim(claims, 320 + s, j));
            EXPECT_GE(drawn[j], low[j]);
            EXPECT_LE(drawn[j], low[j] + spread[j]);
        }
        const LevelSolution alone = equalAwardsLevel(drawn, 600.0);
        EXPECT_NEAR(ours.residuals[s], alone.residual, 1e-10) << s;
        if (alone.status == Status::Feasible) {
            EXPECT_NEAR(ours.levels[s], alone.level, 1e-12 * alone.level) << s;
        }
    }
}

TEST(Batches, HaveTheSameBitsForEverySetAndNumberOfThreads)
{
    const std::size_t members = 1000; // enough for several tasks
    const Claims claims(members);
    const Water water(members);
    const std::vector<double> low(members, 300.0), spread(members, 900.0);
    Levels awards, amounts, drawn;
    equalAwardsLevels(claims.column, members, claims.budgets, awards.found());
    waterLevels(water.columns(), water.budgets, amounts.found());
    drawnAwardsLevels({low, spread, 5}, 600'000.0, 0, drawn.found());
    for (const InstructionSet set : instructionSets())
        for (const unsigned threads : {1U, 2U, 4U}) {
            Levels again;
            equalAwardsLevels(claims.column, members, claims.budgets, again.found(), {threads, set});
            EXPECT_EQ(again.levels, awards.levels);
            waterLevels(water.columns(), water.budgets, again.found(), {threads, set});
            EXPECT_EQ(again.levels, amounts.levels);
            EXPECT_EQ(again.residuals, amounts.residuals);
            drawnAwardsLevels({low, spread, 5}, 600'000.0, 0, again.found(), {threads, set});
            EXPECT_EQ(again.levels, drawn.levels);
        }
}

TEST(Batches, RefuseShapesThatDoNotFit)
{
    std::vector<double> numbers(16), levels(16);
    const BatchLevels found{levels, levels};

    EXPECT_THROW(equalAwardsLevels(numbers, 2, numbers, found), std::invalid_argument);
    EXPECT_THROW(equalAwardsLevels(numbers, 1, std::span(numbers).first(8), found), std::invalid_argument);
    EXPECT_NO_THROW(equalAwardsLevels(numbers, 1, numbers, found));
    EXPECT_NO_THROW(equalAwardsLevels({}, 0, numbers, found));
}

} // namespace
} // namespace purse::test
