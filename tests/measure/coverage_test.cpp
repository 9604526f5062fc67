// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/coverage.hpp>
#include <purse/measure/gini.hpp>

#include <vectors/vectors.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <stdexcept>
#include <vector>

namespace {

using Values = std::vector<double>;

TEST(Coverage, LeavesOutPeopleWithoutANeed)
{
    const auto coverage = purse::coverage(Values{500, 1000}, Values{1000, 0});

    ASSERT_TRUE(coverage);
    EXPECT_EQ(coverage->people, 1U);
    EXPECT_EQ(coverage->mean, 0.5);
    EXPECT_EQ(coverage->fullyCovered, 0U);
    EXPECT_EQ(coverage->totalShortfall, 500);
}

TEST(Coverage, HasNoMeaningWhenNobodyHasANeed)
{
    EXPECT_FALSE(purse::coverage(Values{500}, Values{0}));
    EXPECT_FALSE(purse::coverage(Values{}, Values{}));
    EXPECT_FALSE(purse::shortfallIndex(Values{500}, Values{0}, 1));
}

TEST(Coverage, WantsOneNeedForEachPay) { EXPECT_THROW(purse::coverage(Values{1}, Values{}), std::invalid_argument); }

TEST(Coverage, MoneyAboveTheNeedOfOneCoversNobodyElse)
{
    const auto coverage = purse::coverage(Values{3000, 0}, Values{1000, 1000});

    EXPECT_EQ(coverage->adequacy, 0.5);
    EXPECT_EQ(coverage->totalShortfall, 1000);
}

TEST(Coverage, AgreesWithTheTestNumbers)
{
    int seen = 0;
    for (const auto& vector : purse::test::vectors("metrics")) {
        if (vector["rule"] != "coverage")
            continue;
        const Values pay = vector["inputs"]["pay"];
        const Values need = vector["inputs"]["need"];
        const auto coverage = purse::coverage(pay, need);
        ASSERT_TRUE(coverage) << vector["id"];
        const nlohmann::json actual{
            {"mean_coverage", coverage->mean},
            {"min_coverage", coverage->lowest},
            {"share_met", static_cast<double>(coverage->fullyCovered) / static_cast<double>(coverage->people)},
            {"adequacy", coverage->adequacy},
            {"total_shortfall", coverage->totalShortfall},
            {"fgt0", *purse::shortfallIndex(pay, need, 0)},
            {"fgt1", *purse::shortfallIndex(pay, need, 1)},
            {"fgt2", *purse::shortfallIndex(pay, need, 2)},
            {"gini_of_coverage", *purse::gini(purse::coverageRatios(pay, need))}};
        EXPECT_TRUE(purse::test::agrees(actual, vector["expected"], 1e-9)) << vector["id"] << actual;
        ++seen;
    }
    EXPECT_EQ(seen, 2);
}

RC_GTEST_PROP(Coverage, StaysInItsBounds, ())
{
    const auto amounts = rc::gen::container<Values>(
        5, rc::gen::map(rc::gen::inRange(1, 100'000), [](int minor) { return static_cast<double>(minor); }));
    const Values pay = *amounts;
    const Values need = *amounts;

    const auto coverage = purse::coverage(pay, need);

    RC_ASSERT(coverage->lowest <= coverage->mean + 1e-12);
    RC_ASSERT(coverage->adequacy >= 0.0 && coverage->adequacy <= 1.0 + 1e-12);
    RC_ASSERT((coverage->totalShortfall == 0.0) == (coverage->fullyCovered == coverage->people));
}

} // namespace
