// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/budget_outcome.hpp>
#include <support/made_group.hpp>

#include <gtest/gtest.h>

#include <algorithm>

// A budget with an income feeds the pay scenarios that are built on it.

namespace purse {
namespace {

using made::money;

/// Four people; a part of 200,000.00 goes into the reserve first, what is left into pay.
Document withReserve(int percent)
{
    Document document = made::fourPeople();
    Budget& budget = document.budgets[0];
    budget.lines[0].kind = BudgetLine::Kind::Shared;
    budget.lines[0].amount = Rate{money(200'000), Per::Year};
    BudgetLine reserve{.id = "reserve", .title = "Reserve", .amount = {}, .kind = BudgetLine::Kind::Share};
    reserve.percent = {Decimal{percent}};
    budget.lines.push_back(reserve);
    budget.income = {{.id = "sales", .title = "Sales", .amount = Rate{money(200'000), Per::Year}}};
    budget.division = "proportional";
    return document;
}

Outcome first(const Document& document) { return solveScenario(document, document.scenarios[0].id, made::levies()); }

TEST(PlannedBudget, ShowsTheReserveInEverybodysPay)
{
    const Outcome small = first(withReserve(5));
    const Outcome large = first(withReserve(20));

    EXPECT_EQ(small.budget, money(190'000));
    EXPECT_EQ(large.budget, money(160'000));
    ASSERT_TRUE(small.isSolved() && large.isSolved());
    for (std::size_t i = 0; i < small.members.size(); ++i)
        EXPECT_LT(large.members[i].award.amount, small.members[i].award.amount);
}

TEST(PlannedBudget, CountsIncomeInTheMonthsThatMoneyLasts)
{
    Document document = withReserve(5);
    document.budgets[0].atHand = money(10'000);
    document.budgets[0].lines.push_back({.id = "rent", .title = {}, .amount = Rate{money(220'000), Per::Year}});

    const Outcome outcome = first(document); // the fixed lines alone are above the income

    EXPECT_FALSE(outcome.isSolved());

    document.budgets[0].lines.back().amount = Rate{money(10'000), Per::Year};
    const Outcome solved = first(document);
    ASSERT_TRUE(solved.isSolved());
    EXPECT_FALSE(solved.runway.has_value()) << "no more goes out than comes in";
}

TEST(PlannedBudget, SaysWhatAGrantForPostsCannotPay)
{
    Document document = withReserve(0);
    const std::string post = document.members[0].id;
    document.budgets[0].income.push_back(
        {.id = "grant", .title = "A grant", .amount = Rate{money(90'000), Per::Year}, .posts = {post}});

    const Outcome outcome = first(document);

    ASSERT_TRUE(outcome.isSolved());
    const auto notice = std::ranges::find(outcome.notices, "/budgets/0/income/1/posts", &Notice::where);
    ASSERT_NE(notice, outcome.notices.end());
    EXPECT_EQ(*notice->amount, money(90'000) - outcome.members[0].award.pay.cost);
}

TEST(PlannedBudget, DividesAFundAsPlanned)
{
    Document document = withReserve(10);
    document.budgets[0].lines[1].fund =
        Fund{.rule = "cea", .requests = {{document.members[0].id, money(30'000), "", {}}}, .unknown = {}};

    EXPECT_EQ(first(document).funds.at(0).paid, money(20'000));
}

} // namespace
} // namespace purse
