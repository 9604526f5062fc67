// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors/vectors.hpp"

#include <purse/division/apportion.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

Eigen::VectorXd vectorOf(const std::vector<double>& values)
{
    return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

std::vector<std::int64_t> unitsOf(const std::vector<Money>& parts)
{
    std::vector<std::int64_t> units;
    for (const Money part : parts)
        units.push_back(part.toMinor());
    return units;
}

TEST(Apportion, GivesTheTestNumbersOfLargestRemainders)
{
    int checked = 0;
    for (const auto& vector : vectors("welfare")) {
        if (vector["rule"] != "largest_remainder")
            continue;
        const auto& inputs = vector["inputs"];
        const Eigen::VectorXd amounts =
            vectorOf(inputs["amounts"].get<std::vector<double>>()) / inputs["unit"].get<double>();
        const auto parts = apportion(Money::fromMinor(inputs["total_units"].get<std::int64_t>()), amounts);
        EXPECT_EQ(unitsOf(parts), vector["expected"]["units"].get<std::vector<std::int64_t>>()) << vector["id"];
        ++checked;
    }
    EXPECT_EQ(checked, 4);
}

TEST(Apportion, GivesASpareUnitToTheLargerAmountThenToTheSmallerDraw)
{
    const std::vector<std::uint64_t> draws{7, 3, 5};

    EXPECT_EQ(unitsOf(apportion(Money::fromMinor(4), vectorOf({0.5, 2.5, 1.0}), draws)),
              (std::vector<std::int64_t>{0, 3, 1}));
    EXPECT_EQ(unitsOf(apportion(Money::fromMinor(1), Eigen::VectorXd::Constant(3, 1.0 / 3), draws)),
              (std::vector<std::int64_t>{0, 1, 0}));
    EXPECT_EQ(unitsOf(apportion(Money::fromMinor(2), Eigen::VectorXd::Constant(3, 2.0 / 3), draws)),
              (std::vector<std::int64_t>{0, 1, 1}));
}

RC_GTEST_PROP(Apportion, AddsUpToTheUnitAndStaysWithinOneOfEachAmount, ())
{
    const auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 50)));
    const std::int64_t total = *rc::gen::element<std::int64_t>(0, 1, 99, 10'000, 123'456'789'012);
    Eigen::VectorXd amounts(static_cast<Eigen::Index>(weights.size()));
    for (std::size_t i = 0; i < weights.size(); ++i)
        amounts[static_cast<Eigen::Index>(i)] = weights[i];
    amounts *= static_cast<double>(total) / amounts.sum();

    const std::vector<Money> parts = apportion(Money::fromMinor(total), amounts);

    Money sum;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += parts[i];
        RC_ASSERT(std::abs(static_cast<double>(parts[i].toMinor()) - amounts[static_cast<Eigen::Index>(i)])
                  < 1.0 + 1e-4);
        for (std::size_t j = 0; j < parts.size(); ++j)
            if (weights[i] < weights[j])
                RC_ASSERT(parts[i] <= parts[j]);
    }
    RC_ASSERT(sum == Money::fromMinor(total));
}

TEST(Apportion, HasAnAnswerForNobody) { EXPECT_TRUE(apportion(Money{}, Eigen::VectorXd{}).empty()); }

} // namespace
} // namespace purse::test
