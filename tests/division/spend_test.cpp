// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_fit.hpp"

#include <purse/division/apportion.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

/// Some people with a pension that the employer adds to, so that a penny of pay costs more than a penny.
MadeFit peopleWithPension(std::size_t count)
{
    MadeFit made;
    for (std::size_t i = 0; i < count; ++i)
        made.group.add(member("m" + std::to_string(i), i % 2 == 0 ? "37.5" : "20"));
    made.employer.pension = PensionScheme{.base = PensionScheme::Base::AllPay, .employer = percent("7"), .unknown = {}};
    return made;
}

Spending spendingOf(const std::vector<double>& amounts, Money budget)
{
    const auto n = static_cast<Eigen::Index>(amounts.size());
    return {.amounts = Eigen::Map<const Eigen::VectorXd>(amounts.data(), n),
            .lower = std::vector<Money>(amounts.size()),
            .upper = std::vector<Money>(amounts.size(), Money::fromMinor(Money::maxMinor)),
            .budget = budget};
}

EmployerCost spent(const Spending& spending, const std::vector<Claimant>& claimants)
{
    return spend(spending, claimants, {}, Scenario::Payroll::Year);
}

RC_GTEST_PROP(Spend, NeverPassesTheBudgetAndLeavesLessThanOneMoreUnitCosts, ())
{
    const auto amounts = *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(
        rc::gen::map(rc::gen::inRange(0, 3'000'000), [](int n) { return n / 7.0; })));
    const MadeFit made = peopleWithPension(amounts.size());
    const std::vector<Claimant> claimants = made.claimants();
    double cost = 0.0;
    for (const double amount : amounts)
        cost += 1.07 * amount;
    Spending spending = spendingOf(amounts, roundToMinor(cost));
    for (std::size_t i = 0; i < amounts.size(); ++i)
        if (*rc::gen::inRange(0, 3) == 0)
            spending.upper[i] = floorToMinor(amounts[i]);

    const EmployerCost result = spent(spending, claimants);

    RC_ASSERT(result.total() <= spending.budget);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const Money one = Money::fromMinor(1);
        RC_ASSERT(result.awards()[i] <= spending.upper[i]);
        RC_ASSERT(result.awards()[i] == spending.upper[i]
                  || result.totalIf(i, result.awards()[i] + one) > spending.budget);
    }
}

RC_GTEST_PROP(EmployerCost, StaysRightAsAwardsChange, ())
{
    MadeFit made = peopleWithPension(4);
    made.levy = &unitedKingdom();
    made.employer.allowance = Employer::Claimed::Yes;
    for (Member& member : made.group.members)
        member.place = "gb";
    const std::vector<Claimant> claimants = made.claimants();
    const std::vector<OrganisationPool> pools = made.pools();
    const auto any = [] { return Money::fromMinor(*rc::gen::inRange<std::int64_t>(0, 9'000'000)); };
    EmployerCost cost(claimants, pools, Scenario::Payroll::TwelvePayslips, {any(), any(), any(), any()});
    for (int changes = 0; changes < 6; ++changes) {
        const auto i = *rc::gen::inRange<std::size_t>(0, 4);
        const Money award = any();
        const Money expected = cost.totalIf(i, award);
        cost.set(i, award);
        RC_ASSERT(cost.total() == expected);
    }

    const EmployerCost fresh(claimants, pools, Scenario::Payroll::TwelvePayslips, cost.awards());

    RC_ASSERT(cost.total() == fresh.total());
}

/// The lowest rate in whole cents once held the top down by as many cents as the ratio and the hours make of one.
RC_GTEST_PROP(Spend, MovesNobodyByMoreThanAFewUnitsWhereARatioHolds, ())
{
    MadeFit made;
    const std::vector<const char*> hours{"10", "20", "37.5", "37.5", "30"};
    for (std::size_t i = 0; i < hours.size(); ++i)
        made.group.add(member("m" + std::to_string(i), hours[i]));
    const std::vector<Claimant> claimants = made.claimants();
    const double ratio = *rc::gen::inRange(2, 9);
    const double lowest = *rc::gen::inRange(1'000, 3'000'000) / 700.0;
    const std::vector<double> times{1.0, 1.0, ratio, ratio, (1.0 + ratio) / 2.0};
    std::vector<double> amounts;
    double sum = 0.0;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        amounts.push_back(times[i] * lowest * claimants[i].person.hoursPerYear);
        sum += amounts.back();
    }
    Spending spending = spendingOf(amounts, floorToMinor(sum));
    spending.ratioCap = ratio;

    const EmployerCost cost = spent(spending, claimants);

    RC_ASSERT(cost.total() == spending.budget);
    for (std::size_t i = 0; i < amounts.size(); ++i)
        RC_ASSERT(std::fabs(static_cast<double>(cost.awards()[i].toMinor()) - amounts[i]) < 3.0);
    const double least = std::min(static_cast<double>(cost.awards()[0].toMinor()) / claimants[0].person.hoursPerYear,
                                  static_cast<double>(cost.awards()[1].toMinor()) / claimants[1].person.hoursPerYear);
    for (const std::size_t top : {2, 3})
        RC_ASSERT(static_cast<double>(cost.awards()[top].toMinor()) / claimants[top].person.hoursPerYear
                  <= ratio * least * (1.0 + 1e-12));
}

TEST(Spend, SettlesTiesByTheDraw)
{
    MadeFit made;
    for (const char* id : {"a", "b", "c"})
        made.group.add(member(id));
    std::vector<Claimant> claimants = made.claimants();
    claimants[0].draw = 9;
    claimants[1].draw = 4;
    claimants[2].draw = 6;

    const EmployerCost cost = spent(spendingOf({100.0 / 3, 100.0 / 3, 100.0 / 3}, Money::fromMinor(100)), claimants);

    EXPECT_EQ(cost.awards(), (std::vector{Money::fromMinor(33), Money::fromMinor(34), Money::fromMinor(33)}));
}

TEST(Spend, KeepsLowerBoundsEvenWhereTheyCostMoreThanThereIs)
{
    const MadeFit made = peopleWithPension(2);
    const std::vector<Claimant> claimants = made.claimants();
    Spending spending = spendingOf({1000.0, 1000.0}, Money::fromMinor(1500));
    spending.lower = {Money::fromMinor(900), Money::fromMinor(900)};

    const EmployerCost cost = spent(spending, claimants);

    EXPECT_EQ(cost.awards(), spending.lower);
    EXPECT_GT(cost.total(), spending.budget);
}

TEST(Spend, GivesNoSpareUnitPastTheRatio)
{
    MadeFit made;
    made.group.add(member("low", "20"));
    made.group.add(member("high", "20"));
    const std::vector<Claimant> claimants = made.claimants();
    Spending spending = spendingOf({1000.0, 2000.0}, Money::fromMinor(3001));
    spending.ratioCap = 2.0;

    const EmployerCost cost = spent(spending, claimants);

    EXPECT_EQ(cost.awards(), (std::vector{Money::fromMinor(1001), Money::fromMinor(2000)}));
}

} // namespace
} // namespace purse::test
