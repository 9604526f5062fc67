// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/spread.hpp>

#include <vectors/vectors.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <vector>

namespace {

using purse::QuantileType;
using Values = std::vector<double>;

TEST(Spread, HasNoMeaningForNobody)
{
    const Values nobody;

    EXPECT_FALSE(purse::lowest(nobody));
    EXPECT_FALSE(purse::highest(nobody));
    EXPECT_FALSE(purse::mean(nobody));
    EXPECT_FALSE(purse::median(nobody));
    EXPECT_FALSE(purse::highestToLowest(nobody));
}

TEST(Spread, FindsLowestHighestMeanAndMedian)
{
    const Values pay{30, 10, 20, 60};

    EXPECT_EQ(purse::lowest(pay), 10);
    EXPECT_EQ(purse::highest(pay), 60);
    EXPECT_EQ(purse::mean(pay), 30);
    EXPECT_EQ(purse::median(pay), 25);
    EXPECT_EQ(purse::highestToLowest(pay), 6);
}

TEST(Spread, HasNoRatioToNothing) { EXPECT_FALSE(purse::highestToLowest(Values{0, 10})); }

TEST(Quantile, OfOnePersonIsThatPerson)
{
    for (int type = 1; type <= 9; ++type)
        EXPECT_EQ(purse::quantile(Values{7}, 0.9, static_cast<QuantileType>(type)), 7) << type;
}

TEST(Quantile, RefusesAShareOutsideZeroToOne)
{
    EXPECT_FALSE(purse::quantile(Values{1, 2}, -0.1));
    EXPECT_FALSE(purse::quantile(Values{1, 2}, 1.1));
}

TEST(Quantile, AgreesWithTheTestNumbers)
{
    int seen = 0;
    for (const auto& vector : purse::test::vectors("metrics")) {
        if (vector["rule"] != "quantile")
            continue;
        const Values x = vector["inputs"]["x"];
        const auto type = static_cast<QuantileType>(vector["inputs"]["type"].get<int>());
        for (std::size_t i = 0; i < vector["inputs"]["probs"].size(); ++i) {
            const std::optional<double> actual = purse::quantile(x, vector["inputs"]["probs"][i], type);
            EXPECT_TRUE(actual && purse::test::agrees(*actual, vector["expected"]["values"][i].get<double>(), 1e-9))
                << vector["id"] << " " << i;
        }
        ++seen;
    }
    EXPECT_EQ(seen, 7);
}

RC_GTEST_PROP(Quantile, LiesBetweenLowestAndHighestAndRises, ())
{
    const auto values = *rc::gen::nonEmpty(rc::gen::container<Values>(
        rc::gen::map(rc::gen::inRange(0, 1'000'000), [](int minor) { return static_cast<double>(minor); })));
    const int type = *rc::gen::inRange(1, 10);
    const auto at = [&](int percent) {
        return *purse::quantile(values, percent / 100.0, static_cast<QuantileType>(type));
    };
    const int percent = *rc::gen::inRange(0, 100);

    RC_ASSERT(at(percent) >= *purse::lowest(values));
    RC_ASSERT(at(percent) <= at(percent + 1) + 1e-6);
    RC_ASSERT(at(percent + 1) <= *purse::highest(values));
}

} // namespace
