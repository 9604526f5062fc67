// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/random_arrival.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace purse::test {
namespace {

/// 25 claims of 1 to 9 units, some of them equal, for a third of their sum.
ClaimsProblem crowd(double unit)
{
    ClaimsProblem problem{.claims = Eigen::VectorXd(25)};
    for (Eigen::Index i = 0; i < 25; ++i)
        problem.claims[i] = unit * static_cast<double>(1 + (7 * i) % 9);
    problem.endowment = std::floor(problem.claims.sum() / unit / 3.0) * unit;
    return problem;
}

TEST(RandomArrival, AveragesOverAllOrdersOfThree)
{
    const ClaimsProblem problem{.claims = Eigen::Vector3d(100, 200, 300), .endowment = 400};
    Eigen::Vector3d expected(0, 0, 0);
    const int orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (const auto& order : orders) {
        double left = problem.endowment;
        for (const int i : order) {
            const double given = std::min(left, problem.claims[i]);
            expected[i] += given / 6.0;
            left -= given;
        }
    }

    const RandomArrival found = arriveAtRandom(problem);

    EXPECT_EQ(found.method, ArrivalMethod::Subsets);
    EXPECT_LT((found.awards - expected).cwiseAbs().maxCoeff(), 1e-10);
}

TEST(RandomArrival, CountsWholeUnitsOfACrowdExactly)
{
    const ClaimsProblem problem = crowd(1000.0);
    ClaimsProblem dual = problem;
    dual.endowment = problem.claims.sum() - problem.endowment;

    const RandomArrival found = arriveAtRandom(problem);

    EXPECT_EQ(found.method, ArrivalMethod::Counting);
    EXPECT_NEAR(found.awards.sum(), problem.endowment, 1e-6);
    EXPECT_LT((found.awards - (problem.claims - arriveAtRandom(dual).awards)).cwiseAbs().maxCoeff(), 1e-6);
}

TEST(RandomArrival, EstimatesWithinItsStandardError)
{
    const Eigen::VectorXd exact = arriveAtRandom(crowd(1.0)).awards;

    const RandomArrival found = arriveAtRandom(crowd(1.1)); // no whole units

    EXPECT_EQ(found.method, ArrivalMethod::MonteCarlo);
    EXPECT_GT(found.standardError, 0.0);
    EXPECT_LT((found.awards - 1.1 * exact).cwiseAbs().maxCoeff(), 5.0 * found.standardError);
    EXPECT_NEAR(found.awards.sum(), crowd(1.1).endowment, 1e-9);
}

TEST(RandomArrival, EstimatesTheSameInEveryOrderOfClaims)
{
    const ClaimsProblem problem = crowd(1.1);
    ClaimsProblem turned = problem;
    turned.claims.reverseInPlace();

    EXPECT_EQ(arriveAtRandom(turned).awards.reverse(), arriveAtRandom(problem).awards);
    EXPECT_EQ(arriveAtRandom(problem).awards[0], arriveAtRandom(problem).awards[9]); // equal claims
}

} // namespace
} // namespace purse::test
