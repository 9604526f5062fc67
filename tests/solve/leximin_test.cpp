// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/instances.hpp"

#include <purse/solve/leximin.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace purse::test {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

LeximinProblem problemOf(const LeximinInstance& made) { return {made.upper, made.group, made.ceiling, made.budget}; }

/// Progressive filling by its definition: all rise by the same amount until something holds; who is held stays.
std::vector<double> filled(const LeximinInstance& p)
{
    const std::size_t n = p.upper.size();
    std::vector<double> x(n, 0.0);
    std::vector<bool> isHeld(n, false);
    for (;;) {
        std::vector<double> room = p.ceiling;
        std::vector<double> rising(p.ceiling.size(), 0.0);
        double left = p.budget, all = 0.0, step = infinity;
        for (std::size_t i = 0; i < n; ++i) {
            room[p.group[i]] -= x[i];
            left -= x[i];
            if (isHeld[i])
                continue;
            rising[p.group[i]] += 1.0;
            all += 1.0;
            step = std::min(step, p.upper[i] - x[i]);
        }
        if (all == 0.0)
            return x;
        step = std::min(step, left / all);
        for (std::size_t g = 0; g < room.size(); ++g)
            if (rising[g] > 0.0)
                step = std::min(step, room[g] / rising[g]);
        for (std::size_t i = 0; i < n; ++i)
            if (!isHeld[i]) {
                x[i] += std::max(0.0, step);
                const bool ofGroup = room[p.group[i]] - step * rising[p.group[i]] <= 1e-9;
                isHeld[i] = x[i] >= p.upper[i] - 1e-9 || ofGroup || left - step * all <= 1e-9;
            }
    }
}

TEST(Leximin, IsProgressiveFilling)
{
    for (const auto& [n, groups] :
         std::vector<std::pair<std::size_t, std::size_t>>{{1, 1}, {12, 3}, {200, 10}, {1000, 20}})
        for (const double part : {0.1, 0.7, 1.0, 1.4, 3.0}) {
            LeximinInstance made = leximinGroups(n, groups);
            made.budget *= part;
            const LeximinSolution solution = solve(problemOf(made));
            const std::vector<double> expected = filled(made);
            double spent = 0.0;
            for (std::size_t i = 0; i < n; ++i) {
                EXPECT_NEAR(solution.amounts[i], expected[i], 1e-7) << n << ' ' << part << ' ' << i;
                spent += solution.amounts[i];
            }
            EXPECT_NEAR(spent + solution.left, made.budget, 1e-9 * made.budget) << n << ' ' << part;
        }
}

TEST(Leximin, TakesGroupsOfNobodyAndWithoutCeiling)
{
    const std::vector<double> upper{10.0, 30.0, 30.0}, ceiling{infinity, 0.0, 25.0};
    const std::vector<std::size_t> group{0, 2, 2};

    const LeximinSolution solution = solve({upper, group, ceiling, 100.0});

    EXPECT_EQ(solution.amounts, (std::vector<double>{10.0, 12.5, 12.5}));
    EXPECT_EQ(solution.level, infinity);
    EXPECT_DOUBLE_EQ(solution.left, 65.0);
    EXPECT_TRUE(solve(LeximinProblem{}).amounts.empty());
    EXPECT_THROW(solve({upper, group, std::span(ceiling).first(2), 1.0}), std::invalid_argument);
}

} // namespace
} // namespace purse::test
