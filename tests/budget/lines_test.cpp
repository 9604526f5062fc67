// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/lines/grants.hpp>
#include <purse/budget/lines/plan.hpp>
#include <purse/budget/lines/round.hpp>
#include <purse/budget/lines/sharing.hpp>
#include <purse/division/rule.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>

// A group's whole budget: what each line gets, what grants pay, and when the account is lowest.

namespace purse {
namespace {

Money money(std::int64_t major) { return Money::fromMinor(major * 100); }
Rate aYear(std::int64_t major) { return {money(major), Per::Year}; }

std::uint64_t draw(const std::string& id) { return std::hash<std::string>{}(id); }

BudgetLine line(const std::string& id, BudgetLine::Kind kind, std::int64_t wanted)
{
    return {.id = id, .title = {}, .amount = aYear(wanted), .kind = kind};
}

Income income(const std::string& id, std::int64_t amount, std::vector<std::string> onlyFor = {})
{
    return {.id = id, .title = {}, .amount = aYear(amount), .onlyFor = std::move(onlyFor)};
}

/// Rent is fixed, a tenth goes into the reserve, pay and projects are shared.
Budget smallBudget()
{
    Budget budget{.id = "year"};
    BudgetLine reserve = line("reserve", BudgetLine::Kind::Share, 0);
    reserve.percent = {Decimal{10}};
    BudgetLine pay = line("pay", BudgetLine::Kind::Shared, 80'000);
    pay.pay = true;
    budget.lines = {line("rent", BudgetLine::Kind::Fixed, 12'000), reserve, pay,
                    line("projects", BudgetLine::Kind::Shared, 20'000)};
    budget.income = {income("sales", 90'000)};
    budget.division = "proportional";
    return budget;
}

BudgetPlan planned(const Budget& budget)
{
    EXPECT_TRUE(problemsOf(budget, FullTime{}).empty());
    return planBudget(budget, FullTime{}, draw, 2);
}

const LinePlan& at(const BudgetPlan& plan, const std::string& id)
{
    return *std::ranges::find(plan.lines, id, &LinePlan::id);
}

TEST(BudgetPlan, TakesSharesAndFixedLinesFirstAndDividesTheRest)
{
    const BudgetPlan plan = planned(smallBudget());

    EXPECT_EQ(at(plan, "reserve").planned, money(9'000));
    EXPECT_EQ(at(plan, "rent").planned, money(12'000));
    EXPECT_EQ(at(plan, "pay").planned, money(55'200)); // 69,000 at 80 to 20
    EXPECT_EQ(at(plan, "projects").planned, money(13'800));
    EXPECT_EQ(plan.leftover, Money{});
}

TEST(BudgetPlan, GivesEveryLineItsLeastBeforeAnyMore)
{
    Budget budget = smallBudget();
    budget.lines[3].least = aYear(15'000);

    const BudgetPlan plan = planned(budget);

    EXPECT_EQ(at(plan, "projects").planned, Money::fromMinor(1'817'647)); // 15,000 + 54,000 x 5/85
    EXPECT_EQ(at(plan, "pay").planned + at(plan, "projects").planned, money(69'000));
}

TEST(BudgetPlan, GoesBeyondWhatIsWantedOnlyUpToTheMost)
{
    Budget budget = smallBudget();
    budget.income[0].amount = aYear(200'000);
    budget.lines[3].most = aYear(25'000);

    const BudgetPlan plan = planned(budget);

    EXPECT_EQ(at(plan, "pay").planned, money(80'000));
    EXPECT_EQ(at(plan, "projects").planned, money(25'000));
    EXPECT_EQ(plan.leftover, money(200'000 - 20'000 - 12'000 - 105'000));
}

TEST(BudgetPlan, ServesTiersInTurn)
{
    Budget budget = smallBudget();
    budget.lines[3].tier = 2;

    const BudgetPlan plan = planned(budget);

    EXPECT_EQ(at(plan, "pay").planned, money(69'000));
    EXPECT_EQ(at(plan, "projects").planned, Money{});
}

TEST(BudgetPlan, SaysWhatFixedLinesLack)
{
    Budget budget = smallBudget();
    budget.income[0].amount = aYear(10'000);

    const BudgetPlan plan = planned(budget);

    EXPECT_EQ(at(plan, "rent").planned, money(12'000));
    EXPECT_EQ(at(plan, "pay").planned, Money{});
    EXPECT_EQ(plan.leftover, money(-3'000));
    ASSERT_FALSE(plan.notices.empty());
    EXPECT_EQ(plan.notices[0].amount, money(3'000));
}

TEST(Grant, PaysOnlyItsLinesAndFreesOtherMoney)
{
    Budget budget = smallBudget();
    budget.income.push_back(income("grant", 10'000, {"projects"}));

    const BudgetPlan plan = planned(budget);

    EXPECT_EQ(at(plan, "projects").granted, money(10'000));
    EXPECT_EQ(at(plan, "projects").planned, money(15'800)); // of 79,000 at 80 to 20, more than the grant
    EXPECT_EQ(at(plan, "pay").planned, money(63'200));
    EXPECT_EQ(at(plan, "reserve").planned, money(9'000)) << "a share is of the free income";
}

TEST(Grant, ThatIsMoreThanItsLinesTurnStaysThere)
{
    Budget budget = smallBudget();
    budget.income.push_back(income("grant", 18'000, {"projects"}));

    const BudgetPlan plan = planned(budget);

    EXPECT_EQ(at(plan, "projects").planned, money(18'000));
    EXPECT_EQ(at(plan, "pay").planned, money(69'000));
}

TEST(Grant, IsUsedUpToWhatItsLinesWantAndTheRestIsSaid)
{
    Budget budget = smallBudget();
    budget.income.push_back(income("grant", 30'000, {"projects"}));

    const BudgetPlan plan = planned(budget);

    EXPECT_EQ(at(plan, "projects").planned, money(20'000));
    EXPECT_EQ(plan.income[1].used, money(20'000));
    ASSERT_FALSE(plan.notices.empty());
    EXPECT_EQ(plan.notices[0].amount, money(10'000));
}

TEST(Grants, ThatOverlapFillTheSmallestPartFirst)
{
    // One grant for a only, one for a and b: b needs the second, so a lives on the first.
    const GrantProblem problem{.grants = {{money(50), {0}}, {money(60), {0, 1}}},
                               .wanted = {money(100), money(100)},
                               .most = {money(100), money(100)},
                               .draws = {0, 1}};

    const GrantsPaid paid = payFromGrants(problem);

    EXPECT_EQ(paid.lines[0], money(55));
    EXPECT_EQ(paid.lines[1], money(55));
    EXPECT_EQ(paid.from[1][1], money(55));
}

TEST(Gate, HoldsALineBackWhileTooLittleIsAtHand)
{
    Budget budget = smallBudget();
    budget.atHand = money(5'000);
    budget.lines[3].gate = BudgetGate{.atHand = {}, .runway = Decimal{3}, .unknown = {}};
    EXPECT_TRUE(at(planned(budget), "projects").isClosed);
    EXPECT_EQ(at(planned(budget), "pay").planned, money(69'000));

    budget.atHand = money(28'000); // three months of 112,000
    EXPECT_FALSE(at(planned(budget), "projects").isClosed);
}

TEST(Cash, FindsTheMonthWithTheLeast)
{
    Budget budget = smallBudget(); // from April
    budget.atHand = money(1'000);
    budget.income[0].months = {10};

    const CashYear cash = planned(budget).cash;

    EXPECT_EQ(cash.months[6].in, money(90'000));
    EXPECT_EQ(cash.lowest, 5u); // September, the sixth
    EXPECT_EQ(cash.months[5].balance, money(1'000 - 45'000));
    EXPECT_EQ(cash.months[11].balance, money(1'000));
}

TEST(BudgetProblems, NameThePlace)
{
    Budget budget = smallBudget();
    budget.division = "priority_tiers";
    budget.lines[2].least = aYear(90'000);
    budget.lines[1].percent = {Decimal{101}};
    budget.income.push_back(income("grant", 1, {"nothing"}));

    std::vector<std::string> places;
    for (const Problem& problem : problemsOf(budget, FullTime{}))
        places.push_back(problem.where);

    EXPECT_EQ(places, (std::vector<std::string>{"/lines/2/least", "/income/1/only_for/0", "/lines", "/division"}));
}

/// Two lines that members propose parts of, after the rent.
Budget proposedBudget()
{
    Budget budget = smallBudget();
    budget.lines = {line("rent", BudgetLine::Kind::Fixed, 12'000), line("trees", BudgetLine::Kind::Proposed, 0),
                    line("tools", BudgetLine::Kind::Proposed, 0)};
    budget.round = ProposalRound{.rule = "mean", .closed = true, .fingerprint = {}, .proposals = {}, .unknown = {}};
    for (const auto& [member, trees] : {std::pair{"a", 100}, std::pair{"b", 50}, std::pair{"c", 0}})
        budget.round->proposals.push_back({member, {{"trees", Decimal{trees}}, {"tools", Decimal{100 - trees}}}, {}});
    return budget;
}

TEST(ProposalRound, DividesWhatTheOtherLinesLeave)
{
    const BudgetPlan plan = planned(proposedBudget());

    EXPECT_EQ(at(plan, "trees").planned, money(39'000)); // half of 78,000
    EXPECT_EQ(at(plan, "tools").planned, money(39'000));
    EXPECT_EQ(plan.leftover, Money{});
}

TEST(ProposalRound, CountsPartsOfAWholeInWhateverUnit)
{
    Budget budget = proposedBudget();
    budget.round->proposals[1].parts = {{"trees", Decimal{3}}, {"tools", Decimal{3}}};

    EXPECT_EQ(at(planned(budget), "trees").planned, money(39'000));
}

TEST(ProposalRound, IsSealedUntilItIsClosed)
{
    Budget budget = proposedBudget();
    budget.round->closed = false;

    const BudgetPlan plan = planned(budget);

    EXPECT_EQ(at(plan, "trees").planned, Money{});
    EXPECT_EQ(plan.leftover, money(78'000));
    ASSERT_FALSE(plan.notices.empty());
    EXPECT_EQ(plan.notices[0].what, "The round is open: 3 proposals so far, sealed until it is closed.");
}

TEST(ProposalRound, TellsNothingOfTwoPeople)
{
    Budget budget = proposedBudget();
    budget.round->proposals.pop_back();

    EXPECT_EQ(at(planned(budget), "trees").planned, Money{});
}

TEST(ProposalRound, KeepsTheBoundsOfItsLines)
{
    Budget budget = proposedBudget();
    budget.lines[1].most = aYear(10'000);
    EXPECT_EQ(at(planned(budget), "trees").planned, money(10'000));
    EXPECT_EQ(at(planned(budget), "tools").planned, money(68'000));

    budget.lines[2].most = aYear(10'000);
    EXPECT_EQ(planned(budget).leftover, money(78'000)) << "no portion fits, so nothing is divided";
}

TEST(ProposalRound, SaysWhereTheLeastOfItsLinesIsMoreThanThereIs)
{
    Budget budget = proposedBudget();
    budget.lines[1].least = aYear(78'001); // all that is left is 78,000

    const BudgetPlan plan = planned(budget);

    EXPECT_EQ(at(plan, "trees").planned, Money{});
    ASSERT_FALSE(plan.notices.empty());
    EXPECT_EQ(plan.notices[0].what, "What the lines are to have at least is more than there is for them.");
    budget.lines[1].least = aYear(78'000);
    EXPECT_EQ(at(planned(budget), "trees").planned, money(78'000));
}

TEST(ProposalRound, IsFrozenByItsFingerprint)
{
    Budget budget = proposedBudget();
    budget.round->fingerprint = fingerprintOf(budget);
    EXPECT_TRUE(problemsOf(budget, FullTime{}).empty());

    budget.round->rule = "median";
    ASSERT_EQ(problemsOf(budget, FullTime{}).size(), 1u);
    EXPECT_EQ(problemsOf(budget, FullTime{})[0].where, "/round/fingerprint");

    budget.round->rule = "mean";
    budget.lines[1].least = aYear(1);
    EXPECT_EQ(problemsOf(budget, FullTime{}).size(), 1u);
}

RC_GTEST_PROP(ProposalRound, IsTheSameInEveryOrderOfMembersAndLines, ())
{
    Budget budget = proposedBudget();
    budget.round->rule = *rc::gen::element<std::string>("mean", "median", "moving_independent_markets",
                                                        "moving_utilitarian", "nash_overlap");
    for (Proposal& proposal : budget.round->proposals)
        proposal.parts = {{"trees", Decimal{*rc::gen::inRange(1, 100)}}, {"tools", Decimal{*rc::gen::inRange(0, 100)}}};
    Budget turned = budget;
    std::ranges::reverse(turned.round->proposals);
    std::ranges::reverse(turned.lines);
    RC_PRE(problemsOf(budget, FullTime{}).empty());

    const BudgetPlan plan = planBudget(budget, FullTime{}, draw, 2);
    const BudgetPlan other = planBudget(turned, FullTime{}, draw, 2);

    RC_ASSERT(at(plan, "trees").planned == at(other, "trees").planned);
    RC_ASSERT(at(plan, "trees").planned + at(plan, "tools").planned + plan.leftover == money(78'000));
}

rc::Gen<Budget> anyBudget()
{
    return rc::gen::exec([] {
        Budget budget{.id = "any"};
        const std::vector<std::string> ids = {"a", "b", "c", "d", "e"};
        for (const std::string& id : ids) {
            const auto kind = *rc::gen::element(BudgetLine::Kind::Fixed, BudgetLine::Kind::Share,
                                                BudgetLine::Kind::Shared, BudgetLine::Kind::Shared);
            BudgetLine made{.id = id, .title = {}, .amount = {}, .kind = kind};
            const int wanted = *rc::gen::inRange(0, 100'000);
            made.amount = {Money::fromMinor(wanted), Per::Year};
            made.percent = {Decimal{*rc::gen::inRange(0, 20)}};
            made.tier = *rc::gen::inRange(1, 3);
            if (kind == BudgetLine::Kind::Shared && *rc::gen::arbitrary<bool>())
                made.least = Rate{Money::fromMinor(*rc::gen::inRange(0, wanted + 1)), Per::Year};
            if (kind == BudgetLine::Kind::Shared && *rc::gen::arbitrary<bool>())
                made.most = Rate{Money::fromMinor(*rc::gen::inRange(wanted, 200'000)), Per::Year};
            budget.lines.push_back(made);
        }
        budget.income = {
            {.id = "free", .title = {}, .amount = {Money::fromMinor(*rc::gen::inRange(0, 400'000)), Per::Year}}};
        for (const char* id : {"g", "h", "k"}) {
            Income grant{.id = id, .title = {}, .amount = {Money::fromMinor(*rc::gen::inRange(0, 100'000)), Per::Year}};
            for (const BudgetLine& line : budget.lines)
                if (line.kind != BudgetLine::Kind::Share && *rc::gen::arbitrary<bool>())
                    grant.onlyFor.push_back(line.id);
            if (!grant.onlyFor.empty())
                budget.income.push_back(grant);
        }
        budget.division = *rc::gen::element<std::string>("proportional", "cea", "cel", "talmud", "random_arrival");
        return budget;
    });
}

RC_GTEST_PROP(AnyBudget, AddsUpAndKeepsGrantsToTheirLines, ())
{
    const Budget budget = *anyBudget();
    RC_PRE(problemsOf(budget, FullTime{}).empty());
    const BudgetPlan plan = planBudget(budget, FullTime{}, draw, 2);

    Money lines;
    Money granted;
    for (const LinePlan& each : plan.lines) {
        lines += each.planned;
        granted += each.granted;
        RC_ASSERT(each.planned >= each.granted);
        RC_ASSERT(each.granted >= Money{});
    }
    Money used;
    for (std::size_t g = 0; g < plan.income.size(); ++g) {
        RC_ASSERT(plan.income[g].used <= plan.income[g].amount);
        used += plan.income[g].isFree ? Money{} : plan.income[g].used;
        for (const IncomePlan::Use& use : plan.income[g].uses)
            RC_ASSERT(std::ranges::count(budget.income[g].onlyFor, use.line) == 1);
    }
    RC_ASSERT(granted == used);
    RC_ASSERT(lines + plan.leftover == plan.freeIncome + used);
}

RC_GTEST_PROP(AnyBudget, IsTheSameInEveryOrderOfLinesAndGrants, ())
{
    const Budget budget = *anyBudget();
    RC_PRE(problemsOf(budget, FullTime{}).empty());
    Budget turned = budget;
    std::ranges::reverse(turned.lines);
    std::ranges::reverse(turned.income);

    const BudgetPlan plan = planBudget(budget, FullTime{}, draw, 2);
    const BudgetPlan other = planBudget(turned, FullTime{}, draw, 2);

    for (const LinePlan& each : plan.lines) {
        RC_ASSERT(at(other, each.id).planned == each.planned);
        RC_ASSERT(at(other, each.id).granted == each.granted);
    }
}

RC_GTEST_PROP(AnyBudget, GivesNoLineLessWhenMoreFreeMoneyComesIn, ())
{
    const Budget budget = *anyBudget();
    RC_PRE(problemsOf(budget, FullTime{}).empty());
    Budget richer = budget;
    richer.income[0].amount.amount += Money::fromMinor(*rc::gen::inRange(0, 50'000));
    for (BudgetLine& each : richer.lines) // a share takes more of more, which is no promise to the others
        RC_PRE(each.kind != BudgetLine::Kind::Share);

    const BudgetPlan before = planBudget(budget, FullTime{}, draw, 2);
    const BudgetPlan after = planBudget(richer, FullTime{}, draw, 2);

    for (const LinePlan& each : before.lines)
        RC_ASSERT(at(after, each.id).planned + Money::fromMinor(1) >= each.planned); // a spare minor unit may move
}

RC_GTEST_PROP(AnyGrants, UseAsMuchAsLinesCanTake, ())
{
    GrantProblem problem;
    constexpr std::size_t n = 4;
    for (std::size_t i = 0; i < n; ++i) {
        const int wanted = *rc::gen::inRange(0, 1000);
        problem.wanted.push_back(Money::fromMinor(wanted));
        problem.most.push_back(Money::fromMinor(wanted + *rc::gen::inRange(0, 500)));
        problem.draws.push_back(i);
    }
    for (int g = 0; g < 3; ++g) {
        GrantProblem::Grant grant{.ceiling = Money::fromMinor(*rc::gen::inRange(0, 1500)), .lines = {}};
        for (std::size_t i = 0; i < n; ++i)
            if (*rc::gen::arbitrary<bool>())
                grant.lines.push_back(i);
        problem.grants.push_back(grant);
    }
    const GrantsPaid paid = payFromGrants(problem);

    // Hall's condition: the most that can be paid is the least over sets of lines of what their grants hold and what
    // the other lines can take.
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    for (unsigned set = 0; set < (1U << n); ++set) {
        std::int64_t bound = 0;
        for (std::size_t i = 0; i < n; ++i)
            bound += (set >> i & 1U) ? 0 : problem.most[i].toMinor();
        for (const GrantProblem::Grant& grant : problem.grants)
            if (std::ranges::any_of(grant.lines, [&](std::size_t i) { return set >> i & 1U; }))
                bound += grant.ceiling.toMinor();
        most = std::min(most, bound);
    }
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        sum += paid.lines[i].toMinor();
        RC_ASSERT(paid.lines[i] <= problem.most[i]);
    }
    RC_ASSERT(sum == most);
}

} // namespace
} // namespace purse
