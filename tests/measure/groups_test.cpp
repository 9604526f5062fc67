// SPDX-License-Identifier: GPL-3.0-or-later
#include "amounts.hpp"

#include <purse/measure/atkinson.hpp>
#include <purse/measure/entropy.hpp>
#include <purse/measure/gap.hpp>
#include <purse/measure/gini.hpp>

#include <vectors/vectors.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

constexpr std::size_t parts = 3;

struct Grouped {
    Values values = *amountsFrom(1);
    Values weights;
    std::vector<std::size_t> groups;

    Grouped()
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            weights.push_back(*rc::gen::inRange(1, 9) / 2.0);
            groups.push_back(*rc::gen::inRange<std::size_t>(0, parts));
        }
    }
};

RC_GTEST_PROP(Groups, EntropyWithinAndBetweenAddUp, ())
{
    const Grouped all;
    for (const double alpha : {-1.0, 0.0, 0.5, 1.0, 2.0, 3.5}) {
        const auto found = entropyByGroup(all.values, alpha, all.weights, all.groups, parts);

        RC_ASSERT(agrees(found->within + found->between, found->total, 1e-9));
        RC_ASSERT(agrees(found->total, *generalizedEntropy(all.values, alpha, all.weights), 0.0));
        RC_ASSERT(found->groups.size() == parts);
    }
}

RC_GTEST_PROP(Groups, AtkinsonWithinAndBetweenMultiply, ())
{
    const Grouped all;
    for (const AtkinsonBetween convention : {AtkinsonBetween::EquallyDistributed, AtkinsonBetween::Means})
        for (const double epsilon : {0.0, 0.5, 1.0, 2.0}) {
            const auto found = atkinsonByGroup(all.values, epsilon, all.weights, all.groups, parts, convention);

            RC_ASSERT(agrees((1.0 - found->within) * (1.0 - found->between), 1.0 - found->total, 1e-9));
            RC_ASSERT(found->within >= -1e-12 && found->between >= 0.0);
        }
}

RC_GTEST_PROP(Groups, GiniLeavesAnOverlapThatIsNotNegative, ())
{
    const Grouped all;
    const auto found = giniByGroup(all.values, all.weights, all.groups, parts);

    RC_ASSERT(found->within + found->between + found->overlap == found->total
              || agrees(found->within + found->between + found->overlap, found->total, 1e-15));
    RC_ASSERT(found->overlap >= -1e-12);
}

TEST(Groups, OfOneAreAllWithin)
{
    const Values values{10, 20, 60};
    const std::vector<std::size_t> one{0, 0, 0};

    const auto found = entropyByGroup(values, 1.0, {}, one, 1);

    EXPECT_EQ(found->between, 0.0);
    EXPECT_DOUBLE_EQ(found->within, found->total);
    EXPECT_DOUBLE_EQ(*found->groups[0], found->total);
}

TEST(Groups, OfOnePersonEachAreAllBetween)
{
    const Values values{10, 20, 60};
    const std::vector<std::size_t> each{0, 1, 2};

    EXPECT_EQ(giniByGroup(values, {}, each, 3)->within, 0.0);
    EXPECT_DOUBLE_EQ(giniByGroup(values, {}, each, 3)->between, *gini(values));
}

TEST(Groups, SayNothingOfAPartWithoutShares)
{
    const Values values{0, 0, 10, 30};
    const std::vector<std::size_t> groups{0, 0, 1, 1};

    const auto found = entropyByGroup(values, 1.0, {}, groups, 3);

    EXPECT_FALSE(found->groups[0]); // nothing to share
    EXPECT_FALSE(found->groups[2]); // nobody
    EXPECT_NEAR(found->within + found->between, found->total, 1e-15);
    EXPECT_FALSE(entropyByGroup(values, 0.0, {}, groups, 3));
    EXPECT_FALSE(atkinsonByGroup(values, 1.0, {}, groups, 3, AtkinsonBetween::Means)); // between is 1
}

TEST(Groups, WantAPartForEachValue)
{
    const std::vector<std::size_t> groups{0, 3};

    EXPECT_THROW(giniByGroup(Values{1, 2, 3}, {}, groups, 4), std::invalid_argument);
    EXPECT_THROW(giniByGroup(Values{1, 2}, {}, groups, 3), std::invalid_argument);
}

TEST(PayGap, IsNegativeWhereTheReferenceIsPaidLess)
{
    const PayGap gap = payGap(Values{10, 30}, Values{20, 25, 30});

    EXPECT_DOUBLE_EQ(*gap.ofMeans, -0.25);
    EXPECT_DOUBLE_EQ(*gap.ofMedians, -0.25);
}

TEST(PayGap, HasNoMeaningWithoutBothSides)
{
    EXPECT_FALSE(payGap(Values{}, Values{1}).ofMeans);
    EXPECT_FALSE(payGap(Values{1}, Values{}).ofMedians);
    EXPECT_FALSE(payGap(Values{0, 0}, Values{1}).ofMeans);
}

} // namespace
} // namespace purse::test
