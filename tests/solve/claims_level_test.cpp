// SPDX-License-Identifier: GPL-3.0-or-later
#include "levels_by_hand.hpp"
#include "support/instances.hpp"
#include "unusual_claims.hpp"

#include <purse/solve/compensated_sum.hpp>

#include <gtest/gtest.h>

#include <cstdlib>

namespace purse::test {
namespace {

/// The published sizes up to the largest that a quick test has time for.
std::vector<std::size_t> sizes()
{
    std::vector<std::size_t> n{12, 200, 10'000, 1'000'000};
    if (std::getenv("PURSE_SOAK") != nullptr)
        n.push_back(10'000'000);
    return n;
}

double sumOf(const std::vector<double>& values)
{
    CompensatedSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.value();
}

// Levels from exact rational arithmetic.
const std::vector<double> levelsOfU{1691.9533333333334, 1859.4907894736841, 1846.3231286508048, 1854.571972132261,
                                    1853.5354140083573};
const std::vector<double> levelsOfP{824.895, 1271.9925833333334, 1210.4035263929618, 1246.102046079529,
                                    1249.1395725176526};

TEST(EqualAwardsLevel, IsTheExactOneForClaimsOfEveryNumber)
{
    for (std::size_t k = 0; k < sizes().size(); ++k) {
        const auto even = ceaU(sizes()[k]), heavy = ceaP(sizes()[k]);

        EXPECT_DOUBLE_EQ(equalAwardsLevel(inPounds(even), sixTenths(even)).level, levelsOfU[k]) << sizes()[k];
        EXPECT_DOUBLE_EQ(equalAwardsLevel(inPounds(heavy), sixTenths(heavy)).level, levelsOfP[k]) << sizes()[k];
    }
}

TEST(EqualAwardsLevel, MeetsUnusualBudgetsOfUnusualClaims)
{
    for (const auto& [name, claims] : unusualClaims())
        for (const double share : {0.0, 1e-9, 0.001, 0.3, 0.5, 0.97, 1.0 - 1e-9, 1.0}) {
            const double budget = share * sumOf(claims);
            const LevelSolution solution = equalAwardsLevel(claims, budget);
            std::vector<double> awards(claims.size());
            const double spent = writeAwards(claims, solution.level, awards);

            EXPECT_EQ(solution.status, Status::Feasible) << name << share;
            EXPECT_NEAR(spent, budget, 1e-12 * sumOf(claims)) << name << share;
            EXPECT_NEAR(sumOf(awards), budget, 1e-12 * sumOf(claims)) << name << share;
            EXPECT_NEAR(solution.residual, 0.0, 1e-12 * sumOf(claims)) << name << share;
        }
}

TEST(EqualLossesLevel, MeetsUnusualBudgetsOfUnusualClaims)
{
    for (const auto& [name, claims] : unusualClaims())
        for (const double share : {0.0, 1e-9, 0.001, 0.3, 0.5, 0.97, 1.0 - 1e-9, 1.0}) {
            const double budget = share * sumOf(claims);
            const LevelSolution solution = equalLossesLevel(claims, budget);
            std::vector<double> awards(claims.size());
            const double spent = writeLosses(claims, solution.level, awards);

            EXPECT_EQ(solution.status, Status::Feasible) << name << share;
            EXPECT_NEAR(spent, budget, 1e-12 * sumOf(claims)) << name << share;
            EXPECT_NEAR(sumOf(awards), budget, 1e-12 * sumOf(claims)) << name << share;
        }
}

TEST(EqualLossesLevel, IsTheAwardsLevelOfWhatIsMissing)
{
    const auto cents = ceaU(200'000);
    const double all = static_cast<double>(test::sumOf(cents)) / 100.0, budget = sixTenths(cents);

    EXPECT_NEAR(equalLossesLevel(inPounds(cents), budget).level, equalAwardsLevel(inPounds(cents), all - budget).level,
                1e-9);
}

TEST(ClaimsLevels, HaveTheSameBitsForEverySetAndNumberOfThreads)
{
    for (const std::size_t n : {1UL, 12UL, 17UL, 200UL, 5'000UL, 70'000UL, 300'000UL}) {
        const auto cents = ceaP(n);
        const auto claims = inPounds(cents);
        const LevelSolution awards = equalAwardsLevel(claims, sixTenths(cents));
        const LevelSolution losses = equalLossesLevel(claims, sixTenths(cents));
        for (const InstructionSet set : instructionSets())
            for (const unsigned threads : {1U, 2U, 4U}) {
                const Running running{threads, set};
                EXPECT_EQ(equalAwardsLevel(claims, sixTenths(cents), running).level, awards.level) << n;
                EXPECT_EQ(equalAwardsLevel(claims, sixTenths(cents), running).residual, awards.residual) << n;
                EXPECT_EQ(equalLossesLevel(claims, sixTenths(cents), running).level, losses.level) << n;
            }
    }
}

TEST(ClaimsLevels, SayWhenThereIsMoreThanIsClaimed)
{
    const std::vector<double> claims{10.0, 0.0, 30.0};

    const LevelSolution awards = equalAwardsLevel(claims, 45.0);
    EXPECT_EQ(awards.status, Status::TooLarge);
    EXPECT_DOUBLE_EQ(awards.distance, 5.0);
    EXPECT_EQ(awards.level, 30.0);
    const LevelSolution losses = equalLossesLevel(claims, 45.0);
    EXPECT_EQ(losses.status, Status::TooLarge);
    EXPECT_DOUBLE_EQ(losses.distance, 5.0);
    EXPECT_EQ(losses.level, 0.0);
    EXPECT_THROW(equalAwardsLevel(claims, -1.0), std::invalid_argument);
}

TEST(ClaimsLevels, HaveAnAnswerForNobody)
{
    EXPECT_EQ(equalAwardsLevel({}, 0.0).status, Status::Feasible);
    EXPECT_EQ(equalAwardsLevel({}, 1.0).status, Status::TooLarge);
    EXPECT_EQ(equalLossesLevel({}, 0.0).status, Status::Feasible);
    EXPECT_EQ(equalLossesLevel({}, 1.0).status, Status::TooLarge);
    const std::vector<double> one{7.0};
    EXPECT_EQ(equalAwardsLevel(one, 3.0).level, 3.0);
    EXPECT_EQ(equalLossesLevel(one, 3.0).level, 4.0);
}

TEST(Instances, StartAsPublished)
{
    EXPECT_EQ(ceaU(3), (std::vector<std::int64_t>{296480, 328117, 431888}));
    EXPECT_EQ(ceaP(3), (std::vector<std::int64_t>{103549, 157353, 139387}));
    EXPECT_EQ(test::sumOf(ceaU(10'000)), 2743491260);
    EXPECT_EQ(test::sumOf(ceaP(10'000)), 1956306416);
}

} // namespace
} // namespace purse::test
