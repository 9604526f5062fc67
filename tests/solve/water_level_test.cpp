// SPDX-License-Identifier: GPL-3.0-or-later
#include "levels_by_hand.hpp"
#include "unusual_claims.hpp"

#include <purse/solve/water_level.hpp>

#include <gtest/gtest.h>

#include <cstdlib>

namespace purse::test {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Water waterOf(GeneralInstance&& made)
{
    return {std::move(made.offset), std::move(made.slope), std::move(made.lower), std::move(made.upper), {}};
}

TEST(WaterLevel, IsThePublishedOneForMembersOfEveryNumber)
{
    std::map<std::size_t, double> levels{{12, 1157.0444444444447},
                                         {200, 1401.5994254937166},
                                         {10'000, 1414.8481631084187},
                                         {1'000'000, 1405.8620860951569}};
    if (std::getenv("PURSE_SOAK") != nullptr)
        levels[10'000'000] = 1406.8058997417832;
    for (const auto& [n, level] : levels) {
        GeneralInstance made = general(n);
        const double budget = made.budget;
        EXPECT_DOUBLE_EQ(waterLevel(waterOf(std::move(made)).columns(), budget).level, level) << n;
    }
}

/// Members of every sort: free, held, constant, open at either end, with flat pieces between them.
Water unusualWater(std::size_t n, std::uint64_t seed)
{
    Water water;
    std::uint64_t next = 0;
    const auto below = [&](std::uint64_t most) { return double(splitmix64(seed, next++) % most); };
    const bool isFlat = seed % 3 == 0, isOpen = seed % 4 == 1, hasCost = seed % 2 == 1;
    for (std::size_t i = 0; i < n; ++i) {
        const double lower = isFlat ? 100.0 * below(3) : below(500) - 200.0;
        const double upper = lower + (below(5) == 0 ? 0.0 : isFlat ? 10.0 : below(400));
        const double slope = below(6) == 0 ? 0.0 : (1.0 + below(8)) / 4.0;
        const bool open = isOpen && slope > 0.0;
        water.add(isFlat ? 0.0 : below(300) - 100.0, slope, open && below(4) == 0 ? -infinity : lower,
                  open && below(4) == 0 ? infinity : upper);
        if (hasCost)
            water.cost.push_back(0.25 + below(9));
    }
    return water;
}

/// What members cost with everybody as low, or as high, as they can be.
double end(const Water& water, double level) { return double(costByHand(water.columns(), level)); }

TEST(WaterLevel, AgreesWithHalvingOnMembersOfEverySort)
{
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const std::size_t n = seed < 380 ? 1 + splitmix64(1, seed) % 40 : 90'000;
        const Water water = unusualWater(n, seed);
        const double least = end(water, -1e6), most = end(water, 1e6);
        const double share = double(splitmix64(2, seed) % 11) / 10.0;
        const double budget = least + share * (most - least);

        const LevelSolution solution = waterLevel(water.columns(), budget);

        std::vector<double> amounts(n);
        const double spent = writeAmounts(water.columns(), solution.level, amounts);
        const double last = 1e-9 * std::max({1.0, std::fabs(least), std::fabs(most)});
        ASSERT_EQ(solution.status, Status::Feasible) << seed;
        ASSERT_NEAR(spent, budget, last) << seed;
        const double byHand = levelByHalving([&](double t) { return costByHand(water.columns(), t); }, budget);
        if (byHand > -1e11 && byHand < 1e11 && share > 0.0 && share < 1.0) {
            ASSERT_NEAR(double(costByHand(water.columns(), byHand)),
                        double(costByHand(water.columns(), solution.level)), last)
                << seed;
        }
    }
}

TEST(WaterLevel, SaysHowFarABudgetIsOutOfReach)
{
    Water water;
    water.add(0.0, 1.0, 10.0, 20.0);
    water.add(5.0, 0.5, 10.0, 40.0);
    water.add(33.0, 0.0, 10.0, 40.0);

    const LevelSolution small = waterLevel(water.columns(), 50.0);
    EXPECT_EQ(small.status, Status::TooSmall);
    EXPECT_DOUBLE_EQ(small.distance, 3.0);
    EXPECT_DOUBLE_EQ(small.level, 10.0);
    const LevelSolution large = waterLevel(water.columns(), 100.0);
    EXPECT_EQ(large.status, Status::TooLarge);
    EXPECT_DOUBLE_EQ(large.distance, 7.0);
    EXPECT_DOUBLE_EQ(large.level, 70.0);
    EXPECT_EQ(waterLevel(water.columns(), 53.0).status, Status::Feasible);
    EXPECT_EQ(waterLevel(water.columns(), 93.0).status, Status::Feasible);
}

TEST(WaterLevel, IsTheSmallestOfAFlatPiece)
{
    Water water;
    water.add(0.0, 1.0, 0.0, 10.0);
    water.add(-50.0, 1.0, 0.0, 10.0);

    EXPECT_DOUBLE_EQ(waterLevel(water.columns(), 10.0).level, 10.0);
    EXPECT_DOUBLE_EQ(waterLevelNear(30.0, water.columns(), 10.0).level, 10.0);
    EXPECT_DOUBLE_EQ(waterLevelNear(1e9, water.columns(), 0.0).level, 0.0);
    EXPECT_DOUBLE_EQ(waterLevelNear(-1e9, water.columns(), 20.0).level, 60.0);
}

TEST(WaterLevel, RisesWithoutBoundWhereNobodyIsHeld)
{
    Water water;
    water.add(0.1, 0.3, 1.0, infinity);
    EXPECT_NEAR(waterLevel(water.columns(), 1e9).level, (1e9 - 0.1) / 0.3, 1e-5);
    EXPECT_NEAR(waterLevelNear(-1e5, water.columns(), 5.0).level, 4.9 / 0.3, 1e-12);
    water.lower[0] = -infinity;
    EXPECT_NEAR(waterLevel(water.columns(), -1e9).level, -(1e9 + 0.1) / 0.3, 1e-5);
}

TEST(WaterLevel, HasAnAnswerForNobodyAndForThoseWhoNeverMove)
{
    Water water;
    EXPECT_EQ(waterLevel(water.columns(), 0.0).status, Status::Feasible);
    EXPECT_EQ(waterLevel(water.columns(), 1.0).status, Status::TooLarge);
    EXPECT_EQ(waterLevel(water.columns(), -1.0).status, Status::TooSmall);
    water.add(4.0, 0.0, 1.0, 9.0);
    EXPECT_EQ(waterLevel(water.columns(), 4.0).status, Status::Feasible);
    EXPECT_EQ(waterLevel(water.columns(), 5.0).status, Status::TooLarge);
    EXPECT_DOUBLE_EQ(waterLevel(water.columns(), 1.0).distance, 3.0);
}

TEST(WaterLevel, AgreesWithTheLevelOfClaims)
{
    for (const auto& [name, claims] : unusualClaims()) {
        const double budget = 0.4 * double(costByHand(asWater(claims).columns(), 1e300));
        const double level = equalAwardsLevel(claims, budget).level;
        EXPECT_NEAR(waterLevel(asWater(claims).columns(), budget).level, level, 1e-11 * level) << name;
    }
}

TEST(WaterLevel, HasTheSameBitsForEverySetAndNumberOfThreads)
{
    for (const std::size_t n : {1UL, 12UL, 31UL, 200UL, 5'000UL, 70'000UL, 300'000UL})
        for (const std::uint64_t seed : {0UL, 1UL, 2UL}) {
            const Water water = unusualWater(n, seed);
            const double budget = 0.7 * end(water, -1e6) + 0.3 * end(water, 1e6);
            const LevelSolution solution = waterLevel(water.columns(), budget);
            for (const InstructionSet set : instructionSets())
                for (const unsigned threads : {1U, 2U, 4U}) {
                    const LevelSolution again = waterLevel(water.columns(), budget, {threads, set});
                    EXPECT_EQ(again.level, solution.level) << n << ' ' << seed;
                    EXPECT_EQ(again.residual, solution.residual) << n << ' ' << seed;
                }
        }
}

} // namespace
} // namespace purse::test
