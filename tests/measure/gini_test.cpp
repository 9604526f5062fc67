// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/gini.hpp>

#include <vectors/vectors.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace {

using Values = std::vector<double>;

rc::Gen<Values> someAmounts()
{
    return rc::gen::nonEmpty(rc::gen::container<Values>(
        rc::gen::map(rc::gen::inRange(1, 1'000'000), [](int minor) { return static_cast<double>(minor); })));
}

TEST(Gini, IsZeroWhenEverybodyHasTheSame)
{
    EXPECT_EQ(purse::gini(Values{5, 5, 5}), 0.0);
    EXPECT_EQ(purse::correctedGini(Values{5, 5, 5}), 0.0);
}

TEST(Gini, CorrectedIsOneWhenOnePersonHasAll)
{
    EXPECT_DOUBLE_EQ(*purse::gini(Values{0, 0, 0, 1}), 0.75);
    EXPECT_DOUBLE_EQ(*purse::correctedGini(Values{0, 0, 0, 1}), 1.0);
}

TEST(Gini, HasNoMeaningWhenNobodyHasAnything)
{
    EXPECT_FALSE(purse::gini(Values{}));
    EXPECT_FALSE(purse::gini(Values{0, 0}));
    EXPECT_FALSE(purse::gini(Values{-1, 2}));
    EXPECT_FALSE(purse::correctedGini(Values{0, 0}));
}

TEST(Gini, CorrectedHasNoMeaningForOnePerson)
{
    EXPECT_EQ(purse::gini(Values{5}), 0.0);
    EXPECT_FALSE(purse::correctedGini(Values{5}));
}

TEST(Gini, WantsAsManyWeightsAsValues) { EXPECT_THROW(purse::gini(Values{1, 2}, Values{1}), std::invalid_argument); }

TEST(Gini, AgreesWithTheTestNumbers)
{
    int seen = 0;
    for (const auto& vector : purse::test::vectors("metrics")) {
        if (vector["rule"] != "gini" && vector["rule"] != "gini_corrected")
            continue;
        const Values x = vector["inputs"]["x"];
        const Values weights = vector["inputs"].value("weights", Values{});
        const auto actual = vector["rule"] == "gini" ? purse::gini(x, weights) : purse::correctedGini(x, weights);
        EXPECT_TRUE(actual && purse::test::agrees(*actual, vector["expected"]["value"].get<double>(), 1e-9))
            << vector["id"];
        ++seen;
    }
    EXPECT_EQ(seen, 13);
}

RC_GTEST_PROP(Gini, IsTheSameInAnyOrder, ())
{
    const Values values = *someAmounts();
    Values reversed(values.rbegin(), values.rend());

    RC_ASSERT(purse::gini(values) == purse::gini(reversed));
}

RC_GTEST_PROP(Gini, IsTheSameInAnyUnit, ())
{
    const Values values = *someAmounts();
    Values inCents = values;
    for (double& value : inCents)
        value *= 100.0;

    RC_ASSERT(purse::test::agrees(*purse::gini(inCents), *purse::gini(values), 1e-12));
}

RC_GTEST_PROP(Gini, LiesBetweenZeroAndItsLargestValue, ())
{
    const Values values = *someAmounts();
    const double count = static_cast<double>(values.size());

    RC_ASSERT(*purse::gini(values) >= 0.0);
    RC_ASSERT(*purse::gini(values) <= (count - 1.0) / count + 1e-12);
}

RC_GTEST_PROP(Gini, CountsAWeightAsThatManyPeople, ())
{
    const Values values = *someAmounts();
    const double twice = 2.0;
    Values doubled = values;
    doubled.insert(doubled.end(), values.begin(), values.end());

    RC_ASSERT(purse::test::agrees(*purse::gini(values, Values(values.size(), twice)), *purse::gini(doubled), 1e-12));
}

} // namespace
