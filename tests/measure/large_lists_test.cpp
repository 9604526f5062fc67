// SPDX-License-Identifier: GPL-3.0-or-later
#include "amounts.hpp"

#include <purse/measure/entropy.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/gini_of_cents.hpp>
#include <purse/measure/gini_of_many.hpp>
#include <purse/measure/theil_of_many.hpp>

#include <support/instances.hpp>
#include <vectors/vectors.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>

// The forms for millions agree with the plain ones, on lists of every shape.

namespace purse::test {
namespace {

using Cents = std::vector<std::int64_t>;

Values inCents(const Cents& cents) { return {cents.begin(), cents.end()}; }

struct Shape {
    const char* name;
    Cents cents;
};

Cents made(std::size_t count, const std::function<std::int64_t(std::size_t)>& each)
{
    Cents cents(count);
    for (std::size_t i = 0; i < count; ++i)
        cents[i] = each(i);
    return cents;
}

const std::vector<Shape>& shapes()
{
    constexpr std::size_t n = 60'000;
    constexpr std::int64_t giant = 1'000'000'000'000'000;
    static const std::vector<Shape> all{
        {"even", ceaU(n)},
        {"tailed", ceaP(n)},
        {"alike", Cents(n, 185'353)},
        {"grades", made(n, [](std::size_t i) { return static_cast<std::int64_t>(200'000 + i % 7 * 10'000); })},
        {"one_giant", made(n, [](std::size_t i) { return i == n / 3 ? giant : std::int64_t{100'000}; })},
        {"some_giants",
         made(n, [](std::size_t i) { return i % 1000 == 7 ? giant - std::int64_t(i) : 1 + std::int64_t(i % 5); })},
        {"all_giants",
         made(n, [](std::size_t i) { return giant - std::int64_t(splitmix64(5, i) % 1'000'000'000'000U); })},
        {"nearly_all_zero",
         made(n, [](std::size_t i) { return i % 4096 == 4000 ? std::int64_t{9} : std::int64_t{0}; })},
        {"rising", made(n, [](std::size_t i) { return static_cast<std::int64_t>(i); })},
        {"falling", made(n, [](std::size_t i) { return static_cast<std::int64_t>(n - i); })},
        {"powers", made(n, [](std::size_t i) { return std::int64_t{1} << (splitmix64(6, i) % 49U); })},
        {"two", {3, 5}},
        {"one", {7}},
    };
    return all;
}

class LargeLists : public testing::TestWithParam<Shape> {};

TEST_P(LargeLists, HaveTheGiniCoefficientOfTheSortedList)
{
    const Cents& cents = GetParam().cents;
    const double expected = *gini(inCents(cents));

    EXPECT_NEAR(*giniOfCents(cents), expected, 1e-12);
    EXPECT_NEAR(*giniOfMany(inPounds(cents)), expected, 1e-12);
}

TEST_P(LargeLists, HaveTheSameGiniCoefficientInAnyOrder)
{
    Cents cents = GetParam().cents;
    const double exact = *giniOfCents(cents);
    const double inDoubles = *giniOfMany(inPounds(cents));
    for (std::size_t i = 0; i < cents.size(); ++i)
        std::swap(cents[i], cents[splitmix64(9, i) % cents.size()]);

    EXPECT_EQ(*giniOfCents(cents), exact);
    EXPECT_EQ(*giniOfMany(inPounds(cents)), inDoubles);
}

TEST_P(LargeLists, HaveTheirTheilIndex)
{
    const Values pounds = inPounds(GetParam().cents);

    EXPECT_TRUE(agrees(*theilTOfMany(pounds), *theilT(pounds), 1e-12));
}

INSTANTIATE_TEST_SUITE_P(Every, LargeLists, testing::ValuesIn(shapes()),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(LargeLists, ReachTheReferenceAnswers)
{
    struct Reference {
        std::size_t people;
        double even;
        double tailed;
    };
    for (const Reference& reference :
         {Reference{12, 0.21718882433707, 0.10348608803580}, Reference{200, 0.26362432625182, 0.32594929590237},
          Reference{10'000, 0.27323081620424, 0.31914934926349},
          Reference{1'000'000, 0.27269909423464, 0.33228755476307}}) {
        EXPECT_NEAR(*giniOfCents(ceaU(reference.people)), reference.even, 1e-13) << reference.people;
        EXPECT_NEAR(*giniOfCents(ceaP(reference.people)), reference.tailed, 1e-13) << reference.people;
        EXPECT_NEAR(*giniOfMany(inPounds(ceaU(reference.people))), reference.even, 1e-13) << reference.people;
        EXPECT_NEAR(*giniOfMany(inPounds(ceaP(reference.people))), reference.tailed, 1e-13) << reference.people;
    }
}

TEST(LargeLists, HaveNoMeaningWithoutShares)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    for (const Values& values : {Values{}, Values{0, 0}, Values{1, -1}, Values{1, none}, Values{none, 1}}) {
        EXPECT_FALSE(giniOfMany(values));
        EXPECT_FALSE(theilTOfMany(values));
    }
    EXPECT_FALSE(theilTOfMany(Values{1, endless}));
    EXPECT_FALSE(giniOfCents(Cents{}));
    EXPECT_FALSE(giniOfCents(Cents{0, 0, 0}));
    EXPECT_FALSE(giniOfCents(Cents{5, -1}));
    EXPECT_FALSE(giniOfCents(Cents{5, std::numeric_limits<std::int64_t>::max()}));
    EXPECT_FALSE(giniOfCents(Cents{std::numeric_limits<std::int64_t>::min(), 5}));
}

TEST(LargeLists, TakeMinusZeroForZero) { EXPECT_EQ(giniOfMany(Values{-0.0, 1, 0.0}), gini(Values{0, 1, 0})); }

RC_GTEST_PROP(LargeLists, AgreeOnSmallOnesToo, ())
{
    const Values values = *amountsFrom(0);
    const Cents cents(values.begin(), values.end());
    const auto expected = gini(values);

    RC_ASSERT(giniOfMany(values).has_value() == expected.has_value());
    RC_ASSERT(giniOfCents(cents).has_value() == expected.has_value());
    RC_PRE(expected.has_value());
    RC_ASSERT(agrees(*giniOfMany(values), *expected, 1e-13));
    RC_ASSERT(agrees(*giniOfCents(cents), *expected, 1e-13));
    RC_ASSERT(agrees(*theilTOfMany(values), *theilT(values), 1e-13));
}

} // namespace
} // namespace purse::test
