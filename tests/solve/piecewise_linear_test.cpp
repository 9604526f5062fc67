// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_functions.hpp"

#include <purse/solve/piecewise_linear.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace purse::test {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Size anySize() { return *rc::gen::element(Size::Small, Size::Large); }

/// Whether f is the function that "expected" says, wherever we look.
template <class Expected>
bool isEverywhere(const PiecewiseLinear& f, const Expected& expected, const std::vector<double>& places, Size size)
{
    return std::ranges::all_of(places, [&](double x) { return isNear(f(x), expected(x), stretch(size)); });
}

RC_GTEST_PROP(PiecewiseLinear, AddsPointByPoint, ())
{
    const Size size = anySize();
    const PiecewiseLinear a = *anyFunction(size);
    const PiecewiseLinear b = *anyFunction(size);
    const auto places = placesToLook({&a, &b}, size);

    RC_ASSERT(isEverywhere(
        a + b, [&](double x) { return a(x) + b(x); }, places, size));
    RC_ASSERT(isEverywhere(
        a - b, [&](double x) { return a(x) - b(x); }, places, size));
    RC_ASSERT(isEverywhere(
        -2.5 * a, [&](double x) { return -2.5 * a(x); }, places, size));
}

RC_GTEST_PROP(PiecewiseLinear, TakesTheSmallerAndTheLargerPointByPoint, ())
{
    const Size size = anySize();
    const PiecewiseLinear a = *anyFunction(size);
    const PiecewiseLinear b = *anyFunction(size);
    const PiecewiseLinear lower = min(a, b);
    const PiecewiseLinear upper = max(a, b);
    const auto places = placesToLook({&a, &b, &lower, &upper}, size);

    RC_ASSERT(isEverywhere(
        lower, [&](double x) { return std::min(a(x), b(x)); }, places, size));
    RC_ASSERT(isEverywhere(
        upper, [&](double x) { return std::max(a(x), b(x)); }, places, size));
}

RC_GTEST_PROP(PiecewiseLinear, IsItsOwnMinimumAlsoBesideAParallelOne, ())
{
    const PiecewiseLinear f = *anyFunction();
    const PiecewiseLinear above = f + PiecewiseLinear::constant(*number(0, 3));
    const auto places = placesToLook({&f});

    RC_ASSERT(isEverywhere(min(f, f), f, places, Size::Small));
    RC_ASSERT(isEverywhere(min(above, f), f, places, Size::Small));
    RC_ASSERT(isEverywhere(max(f, above), above, places, Size::Small));
}

RC_GTEST_PROP(PiecewiseLinear, PutsOneFunctionIntoAnother, ())
{
    const Size size = anySize();
    const PiecewiseLinear outer = *anyFunction(size);
    const PiecewiseLinear inner = *anyFunction(size);
    const PiecewiseLinear both = compose(outer, inner);

    RC_ASSERT(isEverywhere(
        both, [&](double x) { return outer(inner(x)); }, placesToLook({&inner, &both}, size), size));
}

RC_GTEST_PROP(PiecewiseLinear, StaysWithinTheBoundsItIsHeldTo, ())
{
    const PiecewiseLinear f = *anyFunction();
    const double lower = *rc::gen::oneOf(rc::gen::just(-infinity), number(-9, 0));
    const double upper = *rc::gen::oneOf(rc::gen::just(infinity), number(0, 9));
    const PiecewiseLinear held = clip(f, lower, upper);

    RC_ASSERT(isEverywhere(
        held, [&](double x) { return std::clamp(f(x), lower, upper); }, placesToLook({&f, &held}), Size::Small));
}

RC_GTEST_PROP(PiecewiseLinear, NeverFallsAfterAnyWorkOnFunctionsThatDoNot, ())
{
    const Size size = anySize();
    const PiecewiseLinear a = *risingFunction(size);
    const PiecewiseLinear b = *risingFunction(size);

    RC_ASSERT(a.isNondecreasing());
    RC_ASSERT((a + b).isNondecreasing());
    RC_ASSERT(min(a, b).isNondecreasing());
    RC_ASSERT(max(a, b).isNondecreasing());
    RC_ASSERT(compose(a, b).isNondecreasing());
    RC_ASSERT((a + (min(a, b) - a)).isNondecreasing());
    RC_ASSERT((0.3 * a + (max(0.7 * a, b) - 0.3 * a)).isNondecreasing());
}

TEST(PiecewiseLinear, SaysWhereItFalls)
{
    const auto falls = [](std::vector<PiecewiseLinear::Knot> knots, double before, double after) {
        return !PiecewiseLinear::through(std::move(knots), before, after).isNondecreasing();
    };

    EXPECT_TRUE(falls({{0, 0}, {1, 1}}, -0.01, 1));
    EXPECT_TRUE(falls({{0, 0}, {1, 1}}, 1, -0.01));
    EXPECT_TRUE(falls({{0, 0}, {1, -0.01}}, 1, 1));
    EXPECT_FALSE(falls({{0, 0}, {1, 0}}, 0, 0));
    EXPECT_FALSE(PiecewiseLinear::line(3.0, -0.01).isNondecreasing());
}

RC_GTEST_PROP(PiecewiseLinear, IsUndoneByItsInverse, ())
{
    const Size size = anySize();
    const PiecewiseLinear f = *steepFunction(size);
    const PiecewiseLinear back = f.inverse();

    for (const double x : placesToLook({&f}, size)) {
        RC_ASSERT(isNear(back(f(x)), x, 100.0 * stretch(size)));
        RC_ASSERT(isNear(f(back(x)), x, 100.0 * stretch(size)));
    }
}

RC_GTEST_PROP(PiecewiseLinear, ReachesAValueFirstWhereItSays, ())
{
    const PiecewiseLinear f = *risingFunction();
    const double value = *number(-20, 40);

    const double first = f.firstReaching(value);

    if (first == -infinity)
        RC_ASSERT(f(-1e6) >= value);
    else if (first == infinity)
        RC_ASSERT(f(1e6) < value);
    else {
        RC_ASSERT(f(first + 1e-6) >= value - 1e-9);
        RC_ASSERT(f(first - 1e-6) < value);
    }
}

RC_GTEST_PROP(PiecewiseLinear, RisesAtItsSlopeJustRightOfAnyPlace, ())
{
    const PiecewiseLinear f = *anyFunction();
    for (const double x : placesToLook({&f}))
        if (const double beside = x + 1e-7;
            std::ranges::none_of(f.knots(), [&](auto knot) { return knot.at > x && knot.at <= beside; }))
            RC_ASSERT(std::fabs((f(beside) - f(x)) / (beside - x) - f.slopeAfter(x)) < 1e-4);
}

RC_GTEST_PROP(Envelopes, AreTheSmallestAndTheLargestOfMany, ())
{
    const auto functions = *rc::gen::nonEmpty(rc::gen::container<std::vector<PiecewiseLinear>>(anyFunction()));
    const PiecewiseLinear lower = lowerEnvelope(functions);
    const PiecewiseLinear upper = upperEnvelope(functions);

    for (const double x : placesToLook({&lower, &upper})) {
        std::vector<double> values;
        for (const PiecewiseLinear& f : functions)
            values.push_back(f(x));
        RC_ASSERT(isNear(lower(x), *std::ranges::min_element(values)));
        RC_ASSERT(isNear(upper(x), *std::ranges::max_element(values)));
    }
}

TEST(Envelopes, OfManyLinesHoldFewKnots)
{
    std::vector<PiecewiseLinear> lines;
    for (int k = 0; k < 1000; ++k)
        lines.push_back(PiecewiseLinear::line(0.001 * k * k, 10.0 - 0.01 * k));

    EXPECT_LE(lowerEnvelope(lines).knots().size(), 20'000U);
}

TEST(PiecewiseLinear, ChargesBandsOnTheirOwnPartOfTheAmount)
{
    const std::vector<double> thresholds{1000, 3000};
    const std::vector<double> rates{0.2, 0.4};
    const PiecewiseLinear tax = PiecewiseLinear::fromBands(thresholds, rates);

    EXPECT_EQ(tax(500), 0.0);
    EXPECT_DOUBLE_EQ(tax(2000), 200.0);
    EXPECT_DOUBLE_EQ(tax(4000), 800.0);
    EXPECT_DOUBLE_EQ(tax.slopeAfter(1000), 0.2);
    EXPECT_DOUBLE_EQ(tax.slopeAfter(3000), 0.4);
}

TEST(PiecewiseLinear, KeepsALineWithoutKnots)
{
    const PiecewiseLinear sum = PiecewiseLinear::line(1, 2) + PiecewiseLinear::line(3, 4);

    EXPECT_TRUE(sum.isLine());
    EXPECT_EQ(sum(10), 64.0);
    EXPECT_TRUE(compose(PiecewiseLinear::line(1, 2), PiecewiseLinear::line(3, 4)).isLine());
    EXPECT_TRUE(min(PiecewiseLinear::line(1, 2), PiecewiseLinear::line(3, 2)).isLine());
    EXPECT_TRUE((PiecewiseLinear::identity() - PiecewiseLinear::identity()).isConstant());
}

TEST(PiecewiseLinear, CrossesExactlyAtAKnot)
{
    const PiecewiseLinear bent = PiecewiseLinear::through({{0, 0}, {1, 1}, {2, 1}}, 0, 0);

    const PiecewiseLinear lower = min(bent, PiecewiseLinear::line(0.0, 1.0));

    EXPECT_EQ(lower(1.0), 1.0);
    EXPECT_EQ(lower(-1.0), -1.0);
    EXPECT_EQ(lower(5.0), 1.0);
}

} // namespace
} // namespace purse::test
