// SPDX-License-Identifier: GPL-3.0-or-later
#include "amounts.hpp"

#include <purse/measure/atkinson.hpp>
#include <purse/measure/concentration.hpp>
#include <purse/measure/coverage.hpp>
#include <purse/measure/entropy.hpp>
#include <purse/measure/equivalence.hpp>
#include <purse/measure/general_mean.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/lorenz.hpp>
#include <purse/measure/poverty.hpp>
#include <purse/measure/spread.hpp>

#include <vectors/vectors.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

// What is particular to one measure. Known answers are in tests/calc/vectors_test.cpp.

namespace purse::test {
namespace {

TEST(Entropy, IsLogOfTheCountWhenOnePersonHasAll)
{
    EXPECT_DOUBLE_EQ(*theilT(Values{0, 0, 0, 1}), std::log(4.0));
    EXPECT_FALSE(theilL(Values{0, 1}));
    EXPECT_FALSE(generalizedEntropy(Values{0, 1}, -1.0));
    EXPECT_TRUE(generalizedEntropy(Values{0, 1}, 0.5));
}

RC_GTEST_PROP(Entropy, IsContinuousInItsParameter, ())
{
    const Values values = *amountsFrom(1);
    for (const double alpha : {0.0, 0.5, 1.0})
        RC_ASSERT(agrees(*generalizedEntropy(values, alpha + 1e-9), *generalizedEntropy(values, alpha), 1e-6));
}

RC_GTEST_PROP(Entropy, OfTwoIsHalfTheSquaredVariation, ())
{
    const Values values = *amountsFrom(0);
    const auto spread = variation(values, 0.0);
    RC_PRE(spread.has_value());

    RC_ASSERT(agrees(*generalizedEntropy(values, 2.0), *spread * *spread / 2.0, 1e-9));
    RC_ASSERT(agrees(*jain(values), 1.0 / (1.0 + *spread * *spread), 1e-12));
    RC_ASSERT(agrees(*herfindahl(values) * static_cast<double>(values.size()), 1.0 / *jain(values), 1e-12));
}

RC_GTEST_PROP(Atkinson, FollowsFromEntropy, ())
{
    const Values values = *amountsFrom(1);
    for (const double epsilon : {0.5, 1.0, 2.0, 3.0})
        RC_ASSERT(agrees(*atkinsonFromEntropy(*generalizedEntropy(values, 1.0 - epsilon), epsilon),
                         *atkinson(values, epsilon), 1e-9));
}

TEST(Atkinson, IsOneWhereSomebodyHasNothingAndThatCountsMost)
{
    EXPECT_EQ(atkinson(Values{0, 5}, 1.0), 1.0);
    EXPECT_LT(*atkinson(Values{0, 5}, 0.9), 1.0);
    EXPECT_EQ(atkinson(Values{0, 5}, 0.0), 0.0);
    EXPECT_FALSE(atkinson(Values{1, 5}, -0.5));
    EXPECT_FALSE(atkinsonFromEntropy(100.0, 0.5));
}

RC_GTEST_PROP(GeneralMean, RisesWithItsOrder, ())
{
    const Values values = *amountsFrom(1);
    double before = *lowest(values) * (1.0 - 1e-12);
    for (const double order : {-50.0, -1.0, -1e-9, 0.0, 1e-9, 0.5, 1.0, 2.0, 50.0}) {
        const double now = *generalMean(values, order);
        RC_ASSERT(now >= before * (1.0 - 1e-9));
        before = now;
    }
    RC_ASSERT(before <= *highest(values) * (1.0 + 1e-12));
}

TEST(GeneralMean, TakesAmountsOfAnySize)
{
    EXPECT_DOUBLE_EQ(*generalMean(Values{1e300, 1e300}, 100.0), 1e300);
    EXPECT_EQ(generalMean(Values{0, 4}, 0.0), 0.0);
    EXPECT_EQ(generalMean(Values{0, 0}, 2.0), 0.0);
    EXPECT_DOUBLE_EQ(*generalMean(Values{0, 4}, 2.0), std::sqrt(8.0));
    EXPECT_FALSE(generalMean(Values{-1}, 1.0));
    EXPECT_FALSE(generalMean(Values{}, 1.0));
}

RC_GTEST_PROP(Lorenz, CurveBendsUpwardsAndHooverIsItsLargestDistance, ())
{
    const Values values = *amountsFrom(1);
    const LorenzCurve curve = *lorenzCurve(values);
    double farthest = 0.0;
    for (std::size_t i = 1; i < curve.people.size(); ++i) {
        RC_ASSERT(curve.people[i] > curve.people[i - 1] && curve.amounts[i] > curve.amounts[i - 1]);
        RC_ASSERT(shareOfLowest(curve, curve.people[i]) == curve.amounts[i]);
        farthest = std::max(farthest, curve.people[i] - curve.amounts[i]);
    }
    RC_ASSERT(agrees(*hoover(values), farthest, 1e-12));
    RC_ASSERT(*hoover(values) <= *gini(values) + 1e-12);
    RC_ASSERT(*wolfson(values) >= 0.0);
}

TEST(Lorenz, RatiosHaveNoMeaningWhereTheLowestHaveNothing)
{
    const Values nearlyAll{0, 0, 0, 0, 0, 1, 1, 1, 1, 1};

    EXPECT_FALSE(palma(nearlyAll));
    EXPECT_FALSE(fifthsRatio(nearlyAll));
    EXPECT_FALSE(wolfson(Values{0, 0, 1}));
    EXPECT_DOUBLE_EQ(*palma(Values{0, 1, 1, 1, 1, 1, 1, 1, 1, 1}), 1.0 / 3.0);
}

RC_GTEST_PROP(Variation, DoesNotFeelTheUnitNorKolmAnAmountForAll, ())
{
    const Values values = *amountsFrom(1, 1000);
    Values more = values;
    for (double& value : more)
        value += 250.0;

    RC_ASSERT(agrees(*kolm(more, 0.01), *kolm(values, 0.01), 1e-9));
}

TEST(Variation, OfASampleNeedsTwo)
{
    EXPECT_FALSE(variation(Values{5}, 1.0));
    EXPECT_DOUBLE_EQ(*variation(Values{1, 3}, 1.0), std::sqrt(2.0) / 2.0);
    EXPECT_DOUBLE_EQ(*variation(Values{1, 3}, 0.0), 0.5);
    EXPECT_FALSE(kolm(Values{1, 2}, 0.0));
    EXPECT_DOUBLE_EQ(*kolm(Values{1000, 1000}, 5.0), 0.0);
}

TEST(Poverty, CountsStrictlyBelowTheLine)
{
    const Values line{10};

    EXPECT_DOUBLE_EQ(*fgt(Values{10, 9.99}, line, 0.0), 0.5);
    EXPECT_EQ(fgt(Values{10, 12}, line, 2.0), 0.0);
    EXPECT_EQ(sen(Values{10, 12}, 10), 0.0);
    EXPECT_EQ(sst(Values{10, 12}, 10), 0.0);
    EXPECT_EQ(watts(Values{10, 12}, line), 0.0);
}

TEST(Poverty, HasNoMeaningWithoutPeopleOrALine)
{
    EXPECT_FALSE(fgt(Values{}, Values{10}, 1.0));
    EXPECT_FALSE(fgt(Values{1}, Values{0}, 1.0));
    EXPECT_FALSE(fgt(Values{-1}, Values{10}, 1.0));
    EXPECT_FALSE(fgt(Values{1}, Values{10}, -1.0));
    EXPECT_FALSE(watts(Values{0}, Values{10}));
    EXPECT_FALSE(sen(Values{1}, 0));
    EXPECT_THROW(fgt(Values{1, 2, 3}, Values{1, 2}, 1.0), std::invalid_argument);
}

TEST(Poverty, IsCompleteWhenNobodyHasAnything)
{
    EXPECT_EQ(sen(Values{0, 0}, 10), 1.0);
    EXPECT_EQ(sst(Values{0, 0}, 10), 1.0);
    EXPECT_EQ(fgt(Values{0, 0}, Values{10}, 2.0), 1.0);
}

TEST(Poverty, SenCanCorrectForFewPeople)
{
    EXPECT_DOUBLE_EQ(*sen(Values{2, 6, 20}, 10, {}, SenForm::Sen1976), 2.0 / 3.0 * (0.6 + 0.4 * 0.25 * 2.0 / 3.0));
}

RC_GTEST_PROP(Poverty, TakesAWeightForThatManyPeople, ())
{
    const Values values = *amountsFrom(1, 20);
    Values twice = values;
    twice.insert(twice.end(), values.begin(), values.end());
    const Values two(values.size(), 2.0);
    const Values line{10};

    RC_ASSERT(agrees(*fgt(values, line, 1.5, two), *fgt(twice, line, 1.5), 1e-12));
    RC_ASSERT(agrees(*watts(values, line, two), *watts(twice, line), 1e-12));
    RC_ASSERT(agrees(*sen(values, 10, two), *sen(twice, 10), 1e-12));
    RC_ASSERT(agrees(*sst(values, 10, two), *sst(twice, 10), 1e-12));
}

RC_GTEST_PROP(Poverty, AgreesWithTheShortfallOfCoverage, ())
{
    const Values need = *amountsFrom(1);
    Values pay;
    for (std::size_t i = 0; i < need.size(); ++i)
        pay.push_back(*rc::gen::inRange(0, 1'000'000));
    for (const int power : {0, 1, 2})
        RC_ASSERT(agrees(*fgt(pay, need, power), *shortfallIndex(pay, need, power), 1e-12));
}

RC_GTEST_PROP(WeightedQuantile, IsTypeTwoOfTheLongList, ())
{
    const Values values = *amountsFrom(0);
    Values weights;
    Values repeated;
    for (const double value : values) {
        weights.push_back(*rc::gen::inRange(0, 4));
        repeated.insert(repeated.end(), static_cast<std::size_t>(weights.back()), value);
    }
    for (const double share : {0.0, 0.1, 0.25, 0.5, 0.9, 1.0})
        RC_ASSERT(weightedQuantile(values, weights, share) == quantile(repeated, share, QuantileType::Type2));
}

TEST(WeightedQuantile, HasNoMeaningOutsideItsRange)
{
    EXPECT_FALSE(weightedQuantile(Values{}, {}, 0.5));
    EXPECT_FALSE(weightedQuantile(Values{1}, {}, 1.5));
    EXPECT_FALSE(quantileRatio(Values{0, 0, 1}, 0.9, 0.1));
}

TEST(Equivalence, CountsPartsOfPeople)
{
    EXPECT_DOUBLE_EQ(*singleAdults(EquivalenceScale::OecdModified, 2, 0.5), 1.65);
    EXPECT_DOUBLE_EQ(*singleAdults(EquivalenceScale::OldOecd, 2, 2), 2.7);
    EXPECT_FALSE(singleAdults(EquivalenceScale::SquareRoot, 0, 1));
    EXPECT_FALSE(singleAdults(EquivalenceScale::SquareRoot, 1, -1));
    const std::vector<Household> wrong{{.income = 1, .adults = 0}};
    EXPECT_FALSE(equivalised(wrong, EquivalenceScale::OldOecd));
}

TEST(ShareCorrectedGini, HasNoMeaningForOneValue)
{
    EXPECT_FALSE(shareCorrectedGini(Values{5}));
    EXPECT_FALSE(shareCorrectedGini(Values{0, 0}));
    EXPECT_DOUBLE_EQ(*shareCorrectedGini(Values{1, 3}), *correctedGini(Values{1, 3}));
}

} // namespace
} // namespace purse::test
