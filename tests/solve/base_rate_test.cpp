// SPDX-License-Identifier: GPL-3.0-or-later
#include "levels_by_hand.hpp"
#include "support/instances.hpp"

#include <purse/solve/base_rate.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>

namespace purse::test {
namespace {

std::vector<RateGroup> groupsOf(const RateInstance& made)
{
    std::vector<RateGroup> groups;
    for (std::size_t g = 0; g < 4; ++g) {
        const std::size_t from = made.first[g], n = made.first[g + 1] - from;
        const auto part = [&](const std::vector<double>& column) { return std::span(column).subspan(from, n); };
        groups.push_back({part(made.units),
                          part(made.supplement),
                          part(made.fte),
                          {rateThresholds[g].begin(), rateThresholds[g].end()},
                          {rateIncrements[g].begin(), rateIncrements[g].end()}});
    }
    return groups;
}

TEST(BaseRate, IsThePublishedOneForMembersOfEveryNumber)
{
    std::map<std::size_t, double> rates{{12, 1538.5759267070684},
                                        {200, 2173.15448506053},
                                        {10'000, 2253.138870800832},
                                        {1'000'000, 2247.7557349957333}};
    if (std::getenv("PURSE_SOAK") != nullptr)
        rates[10'000'000] = 2247.356811839912;
    for (const auto& [n, rate] : rates) {
        const RateInstance made = members(n);
        const LevelSolution solution = baseRate(groupsOf(made), made.budget);
        EXPECT_DOUBLE_EQ(solution.level, rate) << n;
        EXPECT_NEAR(costAtRate(groupsOf(made), rate), made.budget, 1e-14 * made.budget) << n;
    }
}

TEST(BaseRate, AgreesWithHalvingForEveryBudget)
{
    const RateInstance made = members(70'000);
    const auto groups = groupsOf(made);
    for (const double each : {50.0, 299.0, 700.0, 2600.0, 1e5}) {
        const double budget = each * 70'000.0;
        const double byHand = levelByHalving([&](double r) { return costByHand(groups, r); }, budget, -1e6, 1e6);
        EXPECT_NEAR(baseRate(groups, budget).level, byHand, 1e-10 * std::fabs(byHand)) << each;
    }
}

TEST(BaseRate, TakesSchedulesOfEveryLength)
{
    const RateInstance made = members(5'000);
    auto groups = groupsOf(made);
    groups[0].thresholds.clear();
    groups[0].increments.clear();
    groups[1].thresholds.resize(1);
    groups[1].increments.resize(1);
    groups[2].thresholds.push_back(700.0);
    groups[2].increments.push_back(0.05);

    const double byHand = levelByHalving([&](double r) { return costByHand(groups, r); }, made.budget, -1e6, 1e6);

    EXPECT_NEAR(baseRate(groups, made.budget).level, byHand, 1e-11 * byHand);
}

/// Everybody on one threshold, where the window sees all of them or nobody.
TEST(BaseRate, FindsALevelAtAThresholdThatAllShare)
{
    const std::size_t n = 100'000;
    const std::vector<double> units(n, 1.0), supplement(n, 0.0), fte(n, 1.0);
    for (const double increment : {0.15, 0.0, -0.5, -1.0, 9.0}) {
        const std::vector<RateGroup> groups{{units, supplement, fte, {1000.0, 1500.0}, {increment, 1.0}}};
        for (const double each : {900.0, 1000.0, 1001.0, 1500.0, 4000.0}) {
            const LevelSolution solution = baseRate(groups, each * double(n));
            EXPECT_EQ(solution.status, Status::Feasible) << increment << ' ' << each;
            EXPECT_NEAR(double(costByHand(groups, solution.level)), each * double(n), 1e-12 * each * double(n))
                << increment << ' ' << each;
        }
    }
}

TEST(BaseRate, SaysWhenNobodyMovesWithIt)
{
    const std::vector<double> nothing{0.0}, some{40.0};
    const std::vector<RateGroup> groups{{nothing, some, some, {}, {}}};

    EXPECT_EQ(baseRate(groups, 40.0).status, Status::Feasible);
    EXPECT_EQ(baseRate(groups, 39.0).status, Status::TooSmall);
    EXPECT_DOUBLE_EQ(baseRate(groups, 42.0).distance, 2.0);
    EXPECT_EQ(baseRate({}, 42.0).status, Status::TooLarge);
}

TEST(BaseRate, HasTheSameBitsForEverySetAndNumberOfThreads)
{
    for (const std::size_t n : {1UL, 12UL, 31UL, 200UL, 5'000UL, 70'000UL, 400'000UL}) {
        const RateInstance made = members(n);
        const LevelSolution solution = baseRate(groupsOf(made), made.budget);
        const double cost = costAtRate(groupsOf(made), 2000.0);
        for (const InstructionSet set : instructionSets())
            for (const unsigned threads : {1U, 2U, 4U}) {
                EXPECT_EQ(baseRate(groupsOf(made), made.budget, {threads, set}).level, solution.level) << n;
                EXPECT_EQ(costAtRate(groupsOf(made), 2000.0, {threads, set}), cost) << n;
            }
    }
}

} // namespace
} // namespace purse::test
