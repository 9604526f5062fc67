// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <purse/compare/effects.hpp>
#include <purse/compare/protection.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace purse {
namespace {

using made::money;

/// One scenario whose base rate the budget finds; two people would be paid less than today.
Document group()
{
    Document document = made::fourPeople();
    document.models.resize(1);
    document.scenarios.resize(1);
    const std::int64_t today[] = {26000, 26000, 12000, 38000};
    for (std::size_t i = 0; i < 4; ++i)
        document.members[i].currentPay = Rate{money(today[i]), Per::Year};
    return document;
}

const std::string own = "uplifts";

int belowToday(const Outcome& outcome)
{
    return static_cast<int>(std::ranges::count_if(outcome.members, [](const MemberOutcome& member) {
        return member.today && member.award.amount < *member.today;
    }));
}

Change kept(const Document& document)
{
    Result<Change> change = keepToday(document, own, made::levies());
    if (!change)
        throw std::logic_error(change.error().front().what);
    return *std::move(change);
}

TEST(Effects, AreTheFiguresOfTheOutcome)
{
    const Document document = group();
    const Outcome outcome = solveScenario(document, own, made::levies());
    const std::optional<Effects> effects = effectsOf(document, outcome);

    ASSERT_TRUE(effects);
    EXPECT_EQ(effects->totalCost, outcome.totalCost);
    EXPECT_EQ(effects->todayKnown, 4);
    EXPECT_EQ(effects->belowToday, belowToday(outcome));
    EXPECT_GT(effects->belowToday, 0);
    const MemberOutcome* bao = outcome.find("bao"); // nobody has fewer uplifts; 30 of 37.5 hours
    EXPECT_NEAR(static_cast<double>(effects->lowestFullTime->toMinor()),
                1.25 * static_cast<double>(bao->award.amount.toMinor()), 2.0);
    EXPECT_EQ(overBudget(outcome), Money{});
}

TEST(Effects, AreNotThereWithoutASolution)
{
    Document document = group();
    document.models[0].fit.parameters.set("floor", {Rate{money(60000), Per::Year}});
    const Outcome outcome = solveScenario(document, own, made::levies());

    EXPECT_FALSE(effectsOf(document, outcome));
    EXPECT_EQ(overBudget(outcome), outcome.distance);
    EXPECT_GT(overBudget(outcome), Money{});
}

TEST(KeepToday, PaysNobodyLessAndShowsWhatItCosts)
{
    const Document document = group();
    const Outcome before = solveScenario(document, own, made::levies());
    const Change change = kept(document);

    EXPECT_EQ(belowToday(change.outcome), 0);
    EXPECT_GT(overBudget(change.outcome), Money{});
    for (const MemberOutcome& member :
         change.outcome.members) { // the others are paid as before, but for a penny's worth
        const Money was = before.find(member.award.member)->award.amount;
        EXPECT_GE(member.award.amount + money(1), std::max(was, *member.today));
        EXPECT_LE(member.award.amount, std::max(was, *member.today) + money(1));
    }
}

TEST(KeepToday, LeavesOtherScenariosAsTheyAre)
{
    Document document = group();
    document.scenarios.push_back(document.scenarios[0]);
    document.scenarios[1].id = "second";
    const Change change = kept(document);

    EXPECT_EQ(change.document.models.size(), 2U);
    EXPECT_NE(change.document.scenarios[0].model, change.document.scenarios[1].model);
    EXPECT_EQ(solveScenario(change.document, "second", made::levies()).totalCost,
              solveScenario(document, "second", made::levies()).totalCost);
    EXPECT_EQ(change.document.models[0], document.models[0]);
}

TEST(KeepToday, KeepsOtherSettingsOfTheScenario)
{
    Document document = group();
    document.scenarios[0].parameterOverrides = {
        {.step = "fit", .parameters = {{"ratio_cap", {Decimal{3}}}}, .unknown = {}}};
    const Change change = kept(document);

    EXPECT_TRUE(change.document.scenarios[0].parameterOverrides.empty());
    EXPECT_EQ(change.document.models.back().fit.parameters.get<Decimal>("ratio_cap", Decimal{}), Decimal{3});
}

TEST(KeepToday, SaysWhyAStepCannot)
{
    Document document = group();
    document.models[0].fit = {.kind = "proportional", .parameters = {}, .unknown = {}};
    const Result<Change> change = keepToday(document, own, made::levies());

    ASSERT_FALSE(change);
    EXPECT_EQ(change.error().front().where, "/models/0/fit");
    EXPECT_FALSE(change.error().front().hint.empty());
}

TEST(WaysOn, SolveAgainMeetsTheBudgetWithEverybodyKept)
{
    const Document over = kept(group()).document;
    const Result<Change> change = solveAgain(over, own, made::levies());

    ASSERT_TRUE(change);
    EXPECT_TRUE(change->outcome.isSolved());
    EXPECT_EQ(belowToday(change->outcome), 0);
    EXPECT_EQ(change->outcome.totalCost + change->outcome.leftover, *change->outcome.budget);
    EXPECT_GE(change->outcome.leftover, Money{});
    EXPECT_LT(change->outcome.leftover, Money::fromMinor(10));
}

TEST(WaysOn, PhaseInPaysAsMuchOfEachRaiseAsTheBudgetAllows)
{
    const Document over = kept(group()).document;
    const Result<Change> change = phaseIn(over, own, made::levies());

    ASSERT_TRUE(change);
    ASSERT_TRUE(change->share);
    EXPECT_GT(*change->share, Percent{});
    EXPECT_LT(*change->share, Percent{Decimal{100}});
    EXPECT_EQ(overBudget(change->outcome), Money{});
    EXPECT_EQ(belowToday(change->outcome), 0);
    Document more = change->document;
    Parameters& settings = more.models[0].steps.back().parameters;
    settings.set("share",
                 {Percent{Decimal::fromBillionths(change->share->value.toBillionths() + Decimal::scale / 100)}});
    EXPECT_GT(overBudget(solveScenario(more, own, made::levies())), Money{});
}

TEST(WaysOn, ShowTheGapStatesIt)
{
    const Change over = kept(group());
    const Result<Change> change = showTheGap(over.document, own, made::levies(), "The gap is known.");

    ASSERT_TRUE(change);
    EXPECT_EQ(overBudget(change->outcome), overBudget(over.outcome));
    ASSERT_EQ(change->document.scenarios[0].remarks.size(), 1U);
    EXPECT_EQ(change->document.scenarios[0].remarks[0].text, "The gap is known.");
    EXPECT_TRUE(std::ranges::any_of(change->outcome.notices, [](const Notice& notice) {
        return notice.what == "The cost is above the budget for pay.";
    }));
}

/// Where the fit looked for the base itself and the budget is too small for what holds pay up.
TEST(WaysOn, LeadOnFromAScenarioWithoutASolution)
{
    Document document = group();
    document.models[0].steps.push_back(made::step("today", "transition", {{"most_down", {Percent{}}}}));
    document.budgets[0].lines[0].amount.amount = money(100'000); // today's pay alone costs more
    const Outcome before = solveScenario(document, own, made::levies());
    ASSERT_FALSE(before.isSolved());
    ASSERT_GT(overBudget(before), Money{});

    const Result<Change> again = solveAgain(document, own, made::levies());
    const Result<Change> slower = phaseIn(document, own, made::levies());
    const Result<Change> gap = showTheGap(document, own, made::levies(), {});

    ASSERT_TRUE(again && slower && gap);
    EXPECT_FALSE(again->outcome.isSolved());
    EXPECT_GT(overBudget(slower->outcome), Money{}) << "not even without any raise";
    EXPECT_EQ(slower->share, Percent{});
    EXPECT_TRUE(gap->outcome.isSolved());
    EXPECT_EQ(belowToday(gap->outcome), 0);
    EXPECT_GT(overBudget(gap->outcome), Money{});
}

TEST(WaysOn, ShowTheGapThatAFloorMakes)
{
    Document document = group();
    document.models[0].fit.parameters.set("floor", {Rate{money(60000), Per::Year}});
    const Result<Change> gap = showTheGap(document, own, made::levies(), {});

    ASSERT_TRUE(gap);
    EXPECT_TRUE(gap->outcome.isSolved());
    EXPECT_GT(overBudget(gap->outcome), Money{});
    EXPECT_EQ(gap->outcome.find("amina")->award.amount, money(60000));
}

TEST(WaysOn, NeedABaseRateToSolveFor)
{
    Document document = group();
    document.models[0].steps = {made::step("extra", "amount", {{"amount", {Rate{money(20000), Per::Year}}}})};
    document.models[0].fit = {};
    const Result<Change> change = solveAgain(document, own, made::levies());

    ASSERT_FALSE(change);
    EXPECT_EQ(change.error().front().where, "/models/0/steps");
}

TEST(WaysOn, RefuseAScenarioThatIsNotThere)
{
    EXPECT_THROW((void)solveAgain(group(), "nobody", made::levies()), std::invalid_argument);
}

/// On groups that are different each time: nobody falls below today, and each way leads where it says or says how far
/// it misses; every document can be saved and opened again.
RC_GTEST_PROP(WaysOn, KeepTheirPromises, ())
{
    Document document = group();
    document.id = "group-" + std::to_string(*rc::gen::inRange(0, 1000));
    for (Member& member : document.members) {
        member.work.hoursPerWeek = {Decimal::fromBillionths(std::int64_t{500'000'000} * *rc::gen::inRange(10, 80))};
        if (*rc::gen::inRange(0, 5) == 0)
            member.currentPay.reset();
        else
            member.currentPay = Rate{Money::fromMinor(*rc::gen::inRange<std::int64_t>(500'000, 4'000'000)), Per::Year};
        member.answers["children"] = Answer{Decimal{*rc::gen::inRange(0, 5)}};
    }
    document.budgets[0].lines[0].amount.amount =
        Money::fromMinor(*rc::gen::inRange<std::int64_t>(9'000'000, 20'000'000));
    if (*rc::gen::inRange(0, 3) == 0)
        document.models[0].fit.parameters.set("floor", {Rate{money(24000), Per::Year}});
    const Result<Change> change = keepToday(document, own, made::levies());
    if (!change) {
        RC_ASSERT(!solveScenario(document, own, made::levies()).isSolved());
        return;
    }
    const auto expectGood = [&](const Result<Change>& way) {
        RC_ASSERT(way.has_value());
        if (way->outcome.isSolved())
            RC_ASSERT(belowToday(way->outcome) == 0);
        Problems unfinished;
        const Result<Document> read = readDraft(writeDocument(way->document), unfinished);
        RC_ASSERT(read.has_value());
        RC_ASSERT(unfinished.empty());
    };
    expectGood(change);
    RC_TAG(overBudget(change->outcome) > Money{});
    const Result<Change> again = solveAgain(change->document, own, made::levies());
    expectGood(again);
    if (again->outcome.isSolved()) {
        RC_ASSERT(again->outcome.leftover >= Money{});
        RC_ASSERT(again->outcome.leftover < Money::fromMinor(10));
    } else {
        RC_ASSERT(overBudget(again->outcome) > Money{} || again->outcome.status == Status::TooLarge);
    }
    const Result<Change> slower = phaseIn(change->document, own, made::levies());
    expectGood(slower);
    RC_ASSERT(overBudget(slower->outcome) == Money{} || *slower->share == Percent{});
    RC_ASSERT(slower->outcome.totalCost <= change->outcome.totalCost);
    expectGood(showTheGap(change->document, own, made::levies(), "Known."));
}

} // namespace
} // namespace purse
