// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace purse {
namespace {

using made::money;

Money sumOfLines(const std::vector<Line>& lines)
{
    Money sum;
    for (const Line& line : lines)
        sum += line.amount;
    return sum;
}

const Figure& figure(const Outcome& outcome, const std::string& id)
{
    const auto found = std::ranges::find(outcome.figures, id, &Figure::id);
    if (found == outcome.figures.end())
        throw std::out_of_range("no figure " + id);
    return *found;
}

TEST(SolveScenario, HasMoreFiguresUnderNamesOfTheirOwn)
{
    const Outcome outcome = solveScenario(made::fourPeople(), "uplifts", made::levies());

    EXPECT_FALSE(outcome.moreFigures.empty());
    for (const Figure& more : outcome.moreFigures) {
        EXPECT_NE(more.convention, "") << more.id;
        EXPECT_THROW(figure(outcome, more.id), std::out_of_range);
    }
}

TEST(SolveScenario, MeetsTheBudgetWithEmployerCost)
{
    const Document document = made::fourPeople();

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    ASSERT_TRUE(outcome.isSolved()) << outcome.statusText;
    Money cost = sumOfLines(outcome.organisationLines);
    for (const MemberOutcome& member : outcome.members)
        cost += member.award.pay.cost;
    EXPECT_EQ(cost + outcome.leftover, money(120000));
    EXPECT_LT(outcome.leftover, Money::fromMinor(3));
    EXPECT_EQ(outcome.totalCost, cost);
}

TEST(SolveScenario, FollowsTheModelForEachMember)
{
    const Outcome outcome = solveScenario(made::fourPeople(), "uplifts", made::levies());

    const auto base = static_cast<double>(std::get<Rate>(outcome.solved->value).amount.toMinor());
    const double expected[] = {base * 1.2, base * 0.8, base * 0.5 * 1.05, base * 1.1};
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_NEAR(static_cast<double>(outcome.members[i].award.amount.toMinor()), expected[i], 2.0) << i;
}

TEST(SolveScenario, ExplainsWhatWasNotStated)
{
    const Outcome outcome = solveScenario(made::fourPeople(), "uplifts", made::levies());

    const std::vector<Line>& lines = outcome.members[2].award.lines;
    const auto line = std::ranges::find(lines, "/members/2/answers/city", &Line::input);
    ASSERT_NE(line, lines.end());
    EXPECT_EQ(line->because, "not stated: nothing is counted");
}

TEST(SolveScenario, SaysByHowMuchABudgetIsTooSmall)
{
    Document document = made::fourPeople();
    document.models[0].fit.parameters.set("floor", {Rate{money(40000), Per::Year}});

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    EXPECT_EQ(outcome.status, Status::TooSmall);
    EXPECT_GT(outcome.distance, money(20000));
    EXPECT_TRUE(outcome.members.empty());
    EXPECT_FALSE(outcome.statusText.empty());
}

TEST(SolveScenario, SaysByHowMuchABudgetIsTooLarge)
{
    Document document = made::fourPeople();
    document.models[0].fit.parameters.set("cap", {Rate{money(26000), Per::Year}});

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    EXPECT_EQ(outcome.status, Status::TooLarge);
    EXPECT_GT(outcome.distance, money(20000));
}

TEST(SolveScenario, PaysFullClaimsAndShowsTheSurplus)
{
    Document document = made::fourPeople();
    document.budgets[0].lines[0].amount.amount = money(500000);

    const Outcome outcome = solveScenario(document, "cea", made::levies());

    ASSERT_TRUE(outcome.isSolved());
    EXPECT_EQ(outcome.members[0].award.amount, money(36000));
    EXPECT_GT(outcome.leftover, money(300000));
}

TEST(SolveScenario, UsesTheAnswersAndSettingsOfTheScenario)
{
    Document document = made::fourPeople();
    document.scenarios[0].memberOverrides.push_back({.member = "bao",
                                                     .answers = {{"children", Answer{Decimal{4}}}},
                                                     .hoursPerWeek = WeeklyHours{Decimal{15}},
                                                     .unknown = {}});
    document.scenarios[0].parameterOverrides.push_back(
        {.step = "fit", .parameters = {{"round_down_to", {money(50)}}}, .unknown = {}});

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    ASSERT_TRUE(outcome.isSolved());
    const Money base = std::get<Rate>(outcome.solved->value).amount;
    EXPECT_EQ(base.toMinor() % 5000, 0);
    ASSERT_TRUE(outcome.solved->beforeRounding);
    EXPECT_LT(outcome.solved->beforeRounding->amount - base, money(50));
    EXPECT_EQ(outcome.members[1].award.amount.toMinor() * 100, base.toMinor() * 40 * 120 / 100 * 100 / 100);
    EXPECT_GE(outcome.leftover, Money{});
}

TEST(SolveScenario, CostsAHypotheticalMember)
{
    Document document = made::fourPeople();
    Member hire = made::member("hire", "37.5");
    document.scenarios[0].hypotheticalMembers.push_back(hire);

    const Comparison comparison = compare(document, made::levies());

    ASSERT_EQ(comparison.members.size(), 5u);
    EXPECT_TRUE(comparison.members.back().hypothetical);
    EXPECT_EQ(comparison.outcomes[0].members.size(), 5u);
    EXPECT_EQ(comparison.outcomes[1].find("hire"), nullptr);
}

/// Somebody not yet hired, of whom nothing is known.
Document withUnknownHire()
{
    Document document = made::fourPeople();
    document.models[0].steps[1].parameters.set("forecast", {std::string("mean")});
    document.models[0].steps[1].parameters.set("forecast_more", {made::percent("9")});
    document.scenarios[0].hypotheticalMembers.push_back(made::member("hire", "37.5"));
    return document;
}

std::map<std::string, Figure> hireFigures(const Outcome& outcome)
{
    std::map<std::string, Figure> found;
    for (const Figure& figure : outcome.figures)
        if (figure.id.starts_with("hires_"))
            found[figure.id] = figure;
    return found;
}

TEST(HireRange, LowersTheBaseTheMoreAnUnknownHireMayClaim)
{
    Document document = withUnknownHire();
    const Outcome outcome = solveScenario(document, document.scenarios[0].id, made::levies());
    const auto figures = hireFigures(outcome);

    ASSERT_EQ(figures.size(), 4u);
    const auto base = [&](const char* id) { return std::get<Money>(figures.at(id).value); };
    EXPECT_GT(base("hires_none_base"), base("hires_mean_base"));
    EXPECT_GT(base("hires_mean_base"), base("hires_highest_base"));
    EXPECT_GT(base("hires_mean_base"), std::get<Rate>(outcome.solved->value).amount) << "nine points come on top";

    document.models[0].steps[1].parameters.remove("forecast_more");
    const Outcome plain = solveScenario(document, document.scenarios[0].id, made::levies());
    EXPECT_EQ(std::get<Rate>(plain.solved->value).amount, base("hires_mean_base"));
}

TEST(HireRange, IsACostWhereTheClaimIsPaid)
{
    Document document = withUnknownHire();
    document.models[0].fit = {};
    document.models[0].steps[0].parameters.set("rate", {Rate{money(30000), Per::Year}});
    document.models[0].steps[1].parameters.remove("forecast_more");

    const Outcome outcome = solveScenario(document, document.scenarios[0].id, made::levies());

    EXPECT_EQ(std::get<Money>(hireFigures(outcome).at("hires_mean_cost").value), outcome.totalCost);
}

TEST(HireRange, IsNotShownWhereNobodyIsExpected)
{
    Document document = withUnknownHire();
    document.scenarios[0].hypotheticalMembers.clear();

    EXPECT_TRUE(hireFigures(solveScenario(document, document.scenarios[0].id, made::levies())).empty());
}

TEST(SolveScenario, RaisesPayToTheLegalMinimumAndSaysSo)
{
    Document document = made::fourPeople();
    document.models[0].fit = {};
    document.models[0].steps[0].parameters.set("rate", {Rate{money(15000), Per::Year}});

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    ASSERT_TRUE(outcome.isSolved());
    EXPECT_EQ(outcome.members[1].award.amount, Money::fromMinor(1221 * 30 * 52));
    // Uplifts come on top: they do not count towards the minimum.
    EXPECT_EQ(outcome.members[0].award.amount, Money::fromMinor(1221 * 1950 + 300000));
    EXPECT_TRUE(std::ranges::any_of(outcome.notices,
                                    [](const Notice& n) { return n.what.find("legal minimum") != std::string::npos; }));
    EXPECT_TRUE(
        std::ranges::any_of(outcome.members[1].award.lines, [](const Line& line) { return line.category == "legal"; }));
}

TEST(SolveScenario, KeepsThePayRatioPerHour)
{
    Document document = made::fourPeople();
    document.members[1].answers["children"] = Answer{Decimal{20}};
    document.models[0].fit.parameters.set("ratio_cap", {made::decimal("1.5")});

    for (const char* direction : {"lower_the_top", "raise_the_bottom"}) {
        document.models[0].fit.parameters.set("ratio_direction", {std::string(direction)});
        const Outcome outcome = solveScenario(document, "uplifts", made::levies());

        ASSERT_TRUE(outcome.isSolved()) << direction;
        EXPECT_LE(std::get<double>(figure(outcome, "pay_ratio").value), 1.5 + 1e-6) << direction;
        EXPECT_GE(std::get<double>(figure(outcome, "pay_ratio").value), 1.4999) << direction;
        EXPECT_LT(outcome.leftover, Money::fromMinor(5)) << direction;
    }
}

TEST(SolveScenario, SharesTheEmploymentAllowanceOnce)
{
    Document document = made::fourPeople();
    const Outcome claimed = solveScenario(document, "uplifts", made::levies());
    document.group.employer.allowance = Employer::Claimed::No;
    const Outcome unclaimed = solveScenario(document, "uplifts", made::levies());

    ASSERT_FALSE(claimed.organisationLines.empty());
    EXPECT_EQ(claimed.organisationLines[0].amount, -money(10500));
    EXPECT_TRUE(unclaimed.organisationLines.empty());
    EXPECT_GT(claimed.totalPay - unclaimed.totalPay, money(8000));
}

TEST(SolveScenario, CostsOneMorePointWithItsOnCosts)
{
    const Outcome outcome = solveScenario(made::fourPeople(), "uplifts", made::levies());

    const double base = static_cast<double>(std::get<Rate>(outcome.solved->value).amount.toMinor());
    const double more = base * 0.01 * (1.0 + 0.8 + 0.5 + 1.0);
    const auto cost = static_cast<double>(std::get<Money>(figure(outcome, "one_more_point").value).toMinor());
    EXPECT_GT(cost, more * 1.0);
    EXPECT_LT(cost, more * 1.19);
}

TEST(SolveScenario, NamesTheYearsPayslipsDifferBy)
{
    Document document = made::fourPeople();
    document.scenarios[0].payroll = Scenario::Payroll::TwelvePayslips;

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    ASSERT_TRUE(outcome.isSolved());
    EXPECT_NE(outcome.members[0].award.pay.payslipDifference, Money{});
    EXPECT_LT(outcome.leftover, Money::fromMinor(20));
}

TEST(SolveScenario, RefusesAStepThatMakesPayFall)
{
    Document document = made::fourPeople();
    document.models[0].steps[1].parameters = {{"items", {std::vector{made::item("children", "-60")}}}};

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    ASSERT_EQ(outcome.problems.size(), 1u);
    EXPECT_EQ(outcome.problems[0].where, "/models/0/steps/1");
}

TEST(SolveScenario, RefusesACapBelowTheFloor)
{
    Document document = made::fourPeople();
    document.models[0].fit.parameters.set("floor", {Rate{money(20), Per::Hour}});
    document.models[0].fit.parameters.set("cap", {Rate{money(30000), Per::Year}});

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    ASSERT_EQ(outcome.problems.size(), 1u);
    EXPECT_EQ(outcome.problems[0].where, "/models/0/fit/cap");
}

TEST(SolveScenario, RefusesAnAmountBeyondCounting)
{
    Document document = made::fourPeople();
    document.models[0].fit = {};
    document.models[0].steps[0].parameters.set("rate", {Rate{Money::fromMinor(Money::maxMinor), Per::Year}});

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    ASSERT_EQ(outcome.problems.size(), 1u);
    EXPECT_EQ(outcome.problems[0].where, "/scenarios/0");
}

TEST(SolveScenario, SaysWhatTheModelIgnores)
{
    Document document = made::fourPeople();
    document.questions.push_back(made::question("bicycles", QuestionKind::Count));
    document.members[0].answers["bicycles"] = Answer{Decimal{1}};
    document.members[1].work.start = Date{std::chrono::year{2025}, std::chrono::October, std::chrono::day{6}};

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    const auto says = [&](const char* words) {
        return std::ranges::any_of(outcome.notices,
                                   [&](const Notice& n) { return n.what.find(words) != std::string::npos; });
    };
    EXPECT_TRUE(says("bicycles"));
    EXPECT_TRUE(says("1 person starts or leaves"));
}

TEST(SolveScenario, CoversOnlyCostsThatWereStated)
{
    Document document = made::fourPeople();
    Question rent = made::question("rent", QuestionKind::Money);
    rent.need = true;
    rent.standIn = {.kind = StandIn::Kind::Value, .value = Money::fromMinor(70000)};
    document.questions.push_back(rent);
    document.members[0].answers["rent"] = Answer{Money::fromMinor(90000)};

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    EXPECT_EQ(outcome.members[0].need, money(10800));
    EXPECT_EQ(outcome.members[1].need, Money{});
    EXPECT_FALSE(outcome.members[1].needStated);
    EXPECT_NE(figure(outcome, "fully_covered").convention.find("of 1 who stated costs"), std::string::npos);
}

TEST(SolveScenario, SaysWhyMoneyIsLeft)
{
    Document document = made::fourPeople();
    document.models[0].fit.parameters.set("round_down_to", {money(50)});
    document.budgets[0].lines[0].amount.amount = money(120001);

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    ASSERT_GT(outcome.leftover, Money{});
    EXPECT_EQ(outcome.notices.front().hint, "The base rate is rounded down.");
}

TEST(SolveScenario, SaysWhatKeepingTodaysPayCosts)
{
    Document document = made::fourPeople();
    document.models[0].fit = {.kind = "pay_the_claim", .parameters = {}, .unknown = {}};
    document.models[0].steps = {
        made::step("base", "base", {{"rate", {Rate{money(20000), Per::Year}}}}),
        made::step("way", "transition", {{"most_down", {made::percent("0")}}}),
    };
    document.members[1].currentPay = Rate{money(19000), Per::Year};
    document.members[2].currentPay.reset();

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    EXPECT_EQ(std::get<Money>(figure(outcome, "protection").value), money(2 * 4000)); // of the first and the last
    EXPECT_EQ(outcome.members[0].award.lines.back().category, "transition");
    EXPECT_TRUE(std::ranges::any_of(outcome.notices, [](const Notice& notice) {
        return notice.what.starts_with("Today's pay of 1 person is not known");
    }));
    const Outcome without = solveScenario(made::fourPeople(), "uplifts", made::levies());
    EXPECT_THROW(figure(without, "protection"), std::out_of_range);
}

TEST(SolveScenario, SaysThatNobodyHasAClaim)
{
    Document document = made::fourPeople();
    document.models[0].steps = {made::step(
        "children", "amount", {{"amount", {Rate{money(100), Per::Year}}}, {"question", {std::string("children")}}})};
    document.models[0].fit = {.kind = "solve", .parameters = {{"unknown", {std::string("common_factor")}}}};
    for (Member& person : document.members) {
        person.answers.clear();
        person.work.kind = WorkKind::Freelancer; // no legal minimum
    }

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    EXPECT_EQ(outcome.status, Status::TooLarge);
    EXPECT_TRUE(outcome.statusText.starts_with("Nobody has a claim")) << outcome.statusText;
}

TEST(SolveScenario, SaysThatNobodyIsThere)
{
    Document document = made::fourPeople();
    document.members.clear();

    EXPECT_EQ(solveScenario(document, "uplifts", made::levies()).statusText,
              "There is nobody to pay in this scenario.");
}

TEST(Compare, MarksTheBaselineThatWasAskedFor)
{
    Document document = made::fourPeople();
    document.baseline = "cea";

    EXPECT_EQ(compare(document, made::levies()).baseline, 2u);
    EXPECT_EQ(compare(document, made::levies(), "cel").baseline, 3u);
}

} // namespace
} // namespace purse
