// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <purse/outlook/draw.hpp>
#include <purse/outlook/outlook.hpp>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace purse {
namespace {

using made::money;
using made::percent;

/// The base rate solved to the budget, and the same claims paid at a fixed rate.
Document group()
{
    Document document = made::fourPeople();
    document.models.resize(1);
    document.scenarios.resize(1);
    document.models.push_back(made::upliftModel());
    document.models.back().id = "claims";
    document.models.back().fit = {};
    document.scenarios.push_back(made::scenario("claims"));
    Question rent = made::question("rent", QuestionKind::Money);
    rent.need = true;
    document.questions.push_back(rent);
    for (Member& member : document.members)
        member.answers["rent"] = money(1000);
    return document;
}

OutlookSettings settings(std::size_t runs = 60)
{
    return {.seed = 5,
            .runs = runs,
            .hours = percent("5"),
            .costs = percent("10"),
            .budget = percent("4"),
            .prices = {},
            .hire = {}};
}

Outlook outlook(const OutlookSettings& asked) { return outlookOf(group(), made::levies(), asked); }

const FigureOutlook& figure(const Outlook& outlook, std::size_t scenario, const std::string& id)
{
    return *std::ranges::find(outlook.scenarios.at(scenario).figures, id, &FigureOutlook::id);
}

const MemberOutlook& member(const Outlook& outlook, std::size_t scenario, const std::string& id)
{
    return *std::ranges::find(outlook.scenarios.at(scenario).members, id, &MemberOutlook::member);
}

TEST(Draws, FollowFromTheirNameAlone)
{
    EXPECT_EQ(drawFor(1, 2, "hours", "a"), drawFor(1, 2, "hours", "a"));
    EXPECT_NE(drawFor(1, 2, "hours", "a"), drawFor(1, 2, "hours", "b"));
    EXPECT_NE(drawFor(1, 2, "hours", "a"), drawFor(1, 3, "hours", "a"));
    EXPECT_NE(drawFor(1, 2, "hours", "a"), drawFor(2, 2, "hours", "a"));
    EXPECT_NE(drawFor(1, 2, "a", "bc"), drawFor(1, 2, "ab", "c"));
}

TEST(Draws, LieEvenlyBetweenZeroAndOne)
{
    double sum = 0.0;
    std::array<int, 10> tenths{};
    for (std::uint64_t run = 0; run < 10'000; ++run) {
        const double draw = drawFor(9, run, "budget");
        ASSERT_GE(draw, 0.0);
        ASSERT_LT(draw, 1.0);
        sum += draw;
        ++tenths.at(static_cast<std::size_t>(draw * 10.0));
    }

    EXPECT_NEAR(sum / 10'000.0, 0.5, 0.015);
    for (const int count : tenths)
        EXPECT_NEAR(count, 1000, 120);
}

TEST(VariedDocument, IsTheDocumentWhereNothingIsVaried)
{
    const Document document = group();

    EXPECT_EQ(variedDocument(document, {.seed = 3}, 4), document);
}

TEST(VariedDocument, StaysWithinTheStatedRanges)
{
    const Document document = group();
    bool isOther = false;
    for (std::uint64_t run = 0; run < 200; ++run) {
        const Document varied = variedDocument(document, settings(), run);
        for (std::size_t i = 0; i < document.members.size(); ++i) {
            const double hours = varied.members[i].work.hoursPerWeek.value.toDouble()
                                 / document.members[i].work.hoursPerWeek.value.toDouble();
            const double rent = static_cast<double>(std::get<Money>(varied.members[i].answers.at("rent")).toMinor());
            EXPECT_NEAR(hours, 1.0, 0.05 + 1e-9);
            EXPECT_NEAR(rent, 100'000.0, 10'001.0);
            isOther = isOther || hours != 1.0;
        }
        const double pay = static_cast<double>(varied.budgets[0].lines[0].amount.amount.toMinor());
        EXPECT_NEAR(pay / 12'000'000.0, 1.0, 0.04 + 1e-9);
    }
    EXPECT_TRUE(isOther);
}

TEST(Outlook, IsTheSameAgainForTheSameSeedAndAnotherForAnother)
{
    OutlookSettings other = settings();
    other.seed = 6;

    EXPECT_EQ(outlook(settings()), outlook(settings()));
    EXPECT_NE(outlook(settings()), outlook(other));
}

TEST(Outlook, DoesNotDependOnTheOrderOfRows)
{
    Document turned = group();
    std::ranges::reverse(turned.members);
    const Outlook there = outlookOf(turned, made::levies(), settings());
    const Outlook here = outlook(settings());

    for (const MemberOutlook& each : here.scenarios[0].members)
        EXPECT_EQ(each.gross, member(there, 0, each.member).gross) << each.member;
    EXPECT_EQ(here.scenarios[0].figures, there.scenarios[0].figures);
}

TEST(Outlook, IsThePointWhereNothingIsVaried)
{
    const Outlook fixed = outlookOf(group(), made::levies(), {.runs = 3});
    const Comparison comparison = compare(group(), made::levies());

    const double cost = static_cast<double>(comparison.outcomes[0].totalCost.toMinor());
    EXPECT_EQ(figure(fixed, 0, "total_cost").interval, (Interval{cost, cost, cost}));
    EXPECT_EQ(fixed.scenarios[0].solved, 3U);
}

/// The quantiles are those of the runs, counted again by hand.
TEST(Outlook, NamesTheTenthTheHalfAndTheNineTenths)
{
    const OutlookSettings asked = settings(25);
    const Outlook found = outlook(asked);
    std::vector<double> costs;
    for (std::uint64_t run = 0; run < 25; ++run)
        costs.push_back(static_cast<double>(
            solveScenario(variedDocument(group(), asked, run), "claims", made::levies()).totalCost.toMinor()));
    std::ranges::sort(costs);

    EXPECT_EQ(figure(found, 1, "total_cost").interval, (Interval{costs[2], costs[12], costs[22]}));
    EXPECT_LT(costs[2], costs[22]);
}

TEST(Outlook, CountsRunsAboveTheBudget)
{
    const Outlook found = outlook(settings());
    std::size_t above = 0;
    for (std::uint64_t run = 0; run < 60; ++run)
        above += solveScenario(variedDocument(group(), settings(), run), "claims", made::levies()).leftover < Money{}
                     ? 1
                     : 0;

    EXPECT_EQ(found.scenarios[0].overBudget, 0U);
    EXPECT_EQ(found.scenarios[1].overBudget, above);
}

TEST(Outlook, TakesAnUncertainPersonAwayInSomeRuns)
{
    OutlookSettings asked = settings();
    asked.hire = UncertainHire{"carla", percent("30")};
    const Outlook found = outlook(asked);

    const std::size_t there = member(found, 0, "carla").runs;
    EXPECT_GT(there, 5U);
    EXPECT_LT(there, 35U);
    EXPECT_EQ(member(found, 0, "bao").runs, 60U);
}

TEST(Outlook, StopsWhereItIsToldTo)
{
    const Outlook stopped =
        outlookOf(group(), made::levies(), settings(60), [](std::size_t done) { return done < 32; });

    EXPECT_TRUE(stopped.wasStopped);
    EXPECT_EQ(stopped.runs, 32U);
    EXPECT_EQ(stopped.scenarios, outlook(settings(32)).scenarios);
}

TEST(Outlook, SaysWhichRangesChangeNothing)
{
    Document document = group();
    document.questions.pop_back();
    for (Member& each : document.members)
        each.answers.erase("rent");
    OutlookSettings asked = settings(1);
    asked.prices = percent("3");

    EXPECT_EQ(outlookOf(document, made::levies(), asked).notices.size(), 2U);
    EXPECT_TRUE(outlook(settings(1)).notices.empty());
}

TEST(Outlook, RefusesWhatItCannotVary)
{
    const auto refuses = [](OutlookSettings asked, const std::string& where) {
        const Problems problems = problemsOf(asked, group());
        return problems.size() == 1 && problems.front().where == where && !problems.front().hint.empty();
    };
    EXPECT_TRUE(problemsOf(settings(), group()).empty());
    EXPECT_TRUE(refuses({.hours = percent("91")}, "hours"));
    EXPECT_TRUE(refuses({.budget = percent("-1")}, "budget"));
    EXPECT_TRUE(refuses({.runs = 0}, "runs"));
    EXPECT_TRUE(refuses({.hire = UncertainHire{"nobody", percent("5")}}, "hire"));
    EXPECT_TRUE(refuses({.hire = UncertainHire{"bao", percent("101")}}, "chance"));
    EXPECT_THROW(outlook({.runs = 0}), std::invalid_argument);
}

/// Wider ranges of the money for pay alone give wider intervals of what it pays.
RC_GTEST_PROP(Outlook, WidensWithTheRange, ())
{
    OutlookSettings narrow{.seed = *rc::gen::arbitrary<std::uint64_t>(), .runs = 20};
    narrow.budget = Percent{Decimal{*rc::gen::inRange(1, 10)}};
    OutlookSettings wide = narrow;
    wide.budget = Percent{Decimal{*rc::gen::inRange(20, 30)}};
    const Interval few = figure(outlook(narrow), 0, "total_cost").interval;
    const Interval many = figure(outlook(wide), 0, "total_cost").interval;

    RC_ASSERT(few.low <= few.middle);
    RC_ASSERT(few.middle <= few.high);
    RC_ASSERT(many.high - many.low > few.high - few.low);
}

} // namespace
} // namespace purse
