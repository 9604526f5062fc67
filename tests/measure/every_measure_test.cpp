// SPDX-License-Identifier: GPL-3.0-or-later
#include "amounts.hpp"

#include <purse/measure/atkinson.hpp>
#include <purse/measure/concentration.hpp>
#include <purse/measure/entropy.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/lorenz.hpp>

#include <vectors/vectors.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <stdexcept>

// What holds for every measure of inequality, tested once for all of them.

namespace purse::test {
namespace {

struct Measure {
    const char* name;
    std::function<std::optional<double>(const Values&, const Values&)> of;
    bool isStrict = true; ///< every transfer from more to less makes it smaller
    double equal = 0.0;   ///< when everybody has the same
};

const std::vector<Measure>& measures()
{
    static const std::vector<Measure> all{
        {"gini", [](const Values& x, const Values& w) { return gini(x, w); }},
        {"theil_t", [](const Values& x, const Values& w) { return theilT(x, w); }},
        {"theil_l", [](const Values& x, const Values& w) { return theilL(x, w); }},
        {"ge_minus1", [](const Values& x, const Values& w) { return generalizedEntropy(x, -1.0, w); }},
        {"ge_half", [](const Values& x, const Values& w) { return generalizedEntropy(x, 0.5, w); }},
        {"ge_2", [](const Values& x, const Values& w) { return generalizedEntropy(x, 2.0, w); }},
        {"atkinson_half", [](const Values& x, const Values& w) { return atkinson(x, 0.5, w); }},
        {"atkinson_1", [](const Values& x, const Values& w) { return atkinson(x, 1.0, w); }},
        {"atkinson_2", [](const Values& x, const Values& w) { return atkinson(x, 2.0, w); }},
        {"hoover", [](const Values& x, const Values& w) { return hoover(x, w); }, false},
        {"cv", [](const Values& x, const Values& w) { return variation(x, 0.0, w); }},
        {"palma", [](const Values& x, const Values& w) { return palma(x, w); }, false, 0.25},
        {"s80s20", [](const Values& x, const Values& w) { return fifthsRatio(x, w); }, false, 1.0},
    };
    return all;
}

class EveryMeasure : public testing::TestWithParam<Measure> {
protected:
    double of(const Values& values, const Values& weights = {}) const { return *GetParam().of(values, weights); }
};

TEST_P(EveryMeasure, IsAtItsLeastWhenEverybodyHasTheSame)
{
    EXPECT_NEAR(of({7, 7, 7, 7, 7}), GetParam().equal, 1e-15);
    EXPECT_NEAR(of({7}), GetParam().equal, 1e-15);
    EXPECT_NEAR(of({7, 7}, {0.5, 3}), GetParam().equal, 1e-15);
}

TEST_P(EveryMeasure, HasNoMeaningWithoutShares)
{
    EXPECT_FALSE(GetParam().of({}, {}));
    EXPECT_FALSE(GetParam().of({0, 0}, {}));
    EXPECT_FALSE(GetParam().of({-1, 2}, {}));
    EXPECT_FALSE(GetParam().of({1, 2}, {0, 0}));
}

TEST_P(EveryMeasure, WantsWeightsThatCountPeople)
{
    EXPECT_THROW(GetParam().of({1, 2}, {1}), std::invalid_argument);
    EXPECT_THROW(GetParam().of({1, 2}, {1, -1}), std::invalid_argument);
    EXPECT_THROW(GetParam().of({1, 2}, {1, std::numeric_limits<double>::quiet_NaN()}), std::invalid_argument);
}

TEST_P(EveryMeasure, LeavesOutWhoHasNoWeight) { EXPECT_EQ(of({1, 2, 90}, {1, 1, 0}), of({1, 2})); }

TEST_P(EveryMeasure, IsTheSameInAnyOrder)
{
    EXPECT_TRUE(rc::check([this](const std::vector<int>& seeds) {
        const Values values = *amountsFrom(1);
        Values shuffled = values;
        std::ranges::reverse(shuffled);
        for (std::size_t i = 0; i < seeds.size() && i < shuffled.size(); ++i)
            std::swap(shuffled[i], shuffled[static_cast<unsigned>(seeds[i]) % shuffled.size()]);
        RC_ASSERT(of(values) == of(shuffled));
    }));
}

TEST_P(EveryMeasure, IsTheSameInAnyUnit)
{
    EXPECT_TRUE(rc::check([this] {
        const Values values = *amountsFrom(1);
        Values inPounds = values;
        for (double& value : inPounds)
            value /= 100.0;
        RC_ASSERT(agrees(of(values), of(inPounds), 1e-9));
    }));
}

TEST_P(EveryMeasure, IsTheSameForTwoGroupsLikeOne)
{
    EXPECT_TRUE(rc::check([this] {
        const Values values = *amountsFrom(1);
        Values twice = values;
        twice.insert(twice.end(), values.begin(), values.end());
        RC_ASSERT(agrees(of(twice), of(values), 1e-9));
    }));
}

TEST_P(EveryMeasure, TakesAWeightForThatManyPeople)
{
    EXPECT_TRUE(rc::check([this] {
        const Values values = *amountsFrom(1);
        Values weights;
        Values repeated;
        for (const double value : values) {
            const int times = *rc::gen::inRange(1, 5);
            weights.push_back(times);
            repeated.insert(repeated.end(), static_cast<std::size_t>(times), value);
        }
        RC_ASSERT(agrees(of(values, weights), of(repeated), 1e-9));
    }));
}

TEST_P(EveryMeasure, DoesNotRiseWhenSomeoneGivesToSomeoneWithLess)
{
    EXPECT_TRUE(rc::check([this] {
        Values values = *amountsFrom(2);
        const auto low = *rc::gen::inRange<std::size_t>(0, values.size());
        const auto high = *rc::gen::inRange<std::size_t>(0, values.size());
        RC_PRE(values[low] + 2.0 <= values[high]);
        const double before = of(values);
        const double most = (values[high] - values[low]) / 2.0;
        const double given = most * *rc::gen::inRange(1, 101) / 100.0;
        values[low] += given;
        values[high] -= given;
        const bool mustFall = GetParam().isStrict && given > 0.001 * values[low];
        RC_ASSERT((mustFall ? of(values) < before : of(values) <= before + 1e-9 * std::max(1.0, before)));
    }));
}

INSTANTIATE_TEST_SUITE_P(All, EveryMeasure, testing::ValuesIn(measures()),
                         [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace purse::test
