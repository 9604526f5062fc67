// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/apportion.hpp>
#include <purse/division/apportion_many.hpp>

#include <support/instances.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

namespace purse::test {
namespace {

using Amounts = std::vector<double>;
using Parts = std::vector<std::int64_t>;

Parts many(std::int64_t total, const Amounts& amounts)
{
    Parts parts(amounts.size());
    apportionMany(total, amounts, parts);
    return parts;
}

Parts oneByOne(std::int64_t total, const Amounts& amounts)
{
    Parts parts;
    const Eigen::Map<const Eigen::VectorXd> all(amounts.data(), static_cast<Eigen::Index>(amounts.size()));
    for (const Money part : apportion(Money::fromMinor(total), all))
        parts.push_back(part.toMinor());
    return parts;
}

std::int64_t floorOfSum(const Amounts& amounts)
{
    return static_cast<std::int64_t>(std::accumulate(amounts.begin(), amounts.end(), 0.0));
}

struct Shape {
    const char* name;
    Amounts amounts;
};

const std::vector<Shape>& shapes()
{
    const auto made = [](auto each) {
        Amounts amounts(20'000);
        for (std::size_t i = 0; i < amounts.size(); ++i)
            amounts[i] = each(i, static_cast<double>(splitmix64(3, i) % 1'000'000U) + 1.0);
        return amounts;
    };
    static const std::vector<Shape> all{
        {"proportional", made([](std::size_t, double claim) { return claim * 0.60123; })},
        {"level", made([](std::size_t, double claim) { return std::min(claim, 400'000.54140083573); })},
        {"alike", made([](std::size_t, double) { return 185'353.5414; })},
        {"whole", made([](std::size_t, double claim) { return claim; })},
        {"fifths", made([](std::size_t, double claim) { return claim * 0.6; })},
        {"close_remainders", made([](std::size_t i, double) { return 7.5 + 1e-8 * static_cast<double>(i % 40); })},
        {"next_to_whole", made([](std::size_t i, double) { return 3.0 - 1e-9 * static_cast<double>(i % 200); })},
        {"nothing", made([](std::size_t, double) { return 0.0; })},
        {"large", made([](std::size_t i, double claim) { return i % 10 == 0 ? claim * 1234.5678 : claim / 3.0; })},
        {"one_giant", made([](std::size_t i, double claim) { return i == 77 ? 1e12 + 0.625 : claim / 3.0; })},
        {"one", {5.25}},
    };
    return all;
}

class ApportionMany : public testing::TestWithParam<Shape> {};

TEST_P(ApportionMany, GivesWhatSortingGives)
{
    const Amounts& amounts = GetParam().amounts;
    for (const std::int64_t more : {0, 1, 2, 7}) {
        const std::int64_t total = floorOfSum(amounts) + more;
        EXPECT_EQ(many(total, amounts), oneByOne(total, amounts)) << more;
    }
}

TEST_P(ApportionMany, AddsUpToTheTotal)
{
    const Amounts& amounts = GetParam().amounts;
    const Parts parts = many(floorOfSum(amounts), amounts);

    EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), floorOfSum(amounts));
    for (std::size_t i = 0; i < parts.size(); ++i)
        EXPECT_LT(std::fabs(static_cast<double>(parts[i]) - amounts[i]), 1.0) << i;
}

INSTANTIATE_TEST_SUITE_P(Every, ApportionMany, testing::ValuesIn(shapes()),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(ApportionMany, GivesTiesToTheLargerThenToTheEarlier)
{
    EXPECT_EQ(many(20, {1.5, 2.5, 2.5, 13.0}), (Parts{1, 3, 3, 13}));
    EXPECT_EQ(many(19, {1.5, 2.5, 2.5, 13.0}), (Parts{1, 3, 2, 13}));
}

TEST(ApportionMany, GivesRoundAfterRoundWhereTheTotalIsFarAbove)
{
    EXPECT_EQ(many(10, {0.5, 1.25, 0.75}), oneByOne(10, {0.5, 1.25, 0.75}));
    EXPECT_EQ(many(3, {0.0, 0.0, 0.0}), (Parts{1, 1, 1}));
    EXPECT_EQ(many(0, {1.5, 2.5}), (Parts{1, 2}));
    EXPECT_EQ(many(7, {}), Parts{});
}

TEST(ApportionMany, WantsAPartForEachAmount)
{
    Parts parts(1);

    EXPECT_THROW(apportionMany(3, Amounts{1, 2}, parts), std::invalid_argument);
}

RC_GTEST_PROP(ApportionMany, GivesWhatSortingGivesOnAnyAmounts, ())
{
    const Amounts amounts = *rc::gen::container<Amounts>(rc::gen::map(
        rc::gen::pair(rc::gen::inRange(0, 4000), rc::gen::element(0.1, 0.125, 1.0 / 3.0, 0.5, 123.456, 99'999.99)),
        [](const auto& pair) { return pair.first * pair.second; }));
    const std::int64_t total = floorOfSum(amounts) + *rc::gen::inRange(-2, 6);

    RC_ASSERT(many(total, amounts) == oneByOne(total, amounts));
}

} // namespace
} // namespace purse::test
