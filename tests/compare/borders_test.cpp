// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse {
namespace {

using made::decimal;
using made::money;
using namespace std::chrono_literals;

constexpr Date april2026 = 2026y / 4 / 6;

/// Four people, the second of them in Ireland and paid in euros.
Document withOneInIreland()
{
    Document document = made::fourPeople();
    document.exchangeRates = {{.currency = {"EUR", 2},
                               .units = Decimal{1},
                               .rate = decimal("0.85"),
                               .date = 2026y / 4 / 1,
                               .source = "our bank",
                               .unknown = {}}};
    document.budgets[0].from = april2026;
    document.members[1].place = "ie";
    document.members[1].currency = Currency{"EUR", 2};
    for (Scenario& scenario : document.scenarios) {
        scenario.levy = "gb-2026-27";
        scenario.leviesAbroad = {"ie-2026"};
    }
    return document;
}

Money sum(const std::vector<Line>& lines)
{
    Money total;
    for (const Line& line : lines)
        total += line.amount;
    return total;
}

bool says(const Problems& problems, const std::string& where, const std::string& what)
{
    return std::ranges::any_of(problems, [&](const Problem& problem) {
        return problem.where == where && problem.what.find(what) != std::string::npos && !problem.hint.empty();
    });
}

TEST(Borders, CountLeviesOnTheLocalPayslipAndMeetTheBudget)
{
    const Outcome outcome = solveScenario(withOneInIreland(), "uplifts", made::levies());

    ASSERT_TRUE(outcome.isSolved()) << outcome.statusText;
    const Pay& pay = outcome.find("bao")->award.pay;
    ASSERT_TRUE(pay.local);
    EXPECT_EQ(pay.local->currency.code, "EUR");
    EXPECT_NEAR(static_cast<double>(pay.local->gross.toMinor()), static_cast<double>(pay.gross.toMinor()) / 0.85, 0.51);
    EXPECT_EQ(pay.local->gross - sum(pay.local->deductions), pay.local->net);
    EXPECT_EQ(pay.gross - sum(pay.deductions), pay.net);
    EXPECT_EQ(pay.gross + sum(pay.onCosts), pay.cost);
    EXPECT_TRUE(std::ranges::any_of(pay.deductions, [](const Line& line) { return line.label.find("PRSI") == 0; }));
    EXPECT_EQ(outcome.totalCost + outcome.leftover, money(120000));
    EXPECT_LT(outcome.leftover, Money::fromMinor(5));
    EXPECT_FALSE(outcome.find("amina")->award.pay.local);
}

TEST(Borders, SayTheRateWithItsDayAndSource)
{
    const Outcome outcome = solveScenario(withOneInIreland(), "uplifts", made::levies());

    const std::vector<std::string>& said = outcome.find("bao")->award.pay.assumptions;
    EXPECT_TRUE(std::ranges::any_of(said, [](const std::string& words) {
        return words.find("1 EUR is 0.85 GBP on 2026-04-01 (our bank)") != std::string::npos;
    }));
}

TEST(Borders, TakeAnswersAndTodaysPayInTheOwnCurrency)
{
    Document document = withOneInIreland();
    document.questions.push_back(made::question("rent", QuestionKind::Money));
    document.questions.back().need = true;
    document.members[1].answers["rent"] = Answer{money(1000)};

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    EXPECT_EQ(outcome.find("bao")->need, money(12 * 850));
    EXPECT_EQ(outcome.find("bao")->today, Money::fromMinor(2400000 * 85 / 100));
}

TEST(Borders, HoldTheMinimumWageOfThePlace)
{
    Document document = withOneInIreland();
    document.models[0].fit = {};
    document.models[0].steps[0].parameters.set("rate", {Rate{money(100), Per::Year}});

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    const MemberOutcome& bao = *outcome.find("bao"); // 30 hours x 52 weeks at 14.15
    EXPECT_GE(bao.award.pay.local->gross, Money::fromMinor(1415 * 30 * 52));
    EXPECT_LE(bao.award.pay.local->gross, Money::fromMinor(1415 * 30 * 52 + 2));
}

TEST(Borders, RefuseWhatIsMissingAndSayWhatToDo)
{
    Document document = withOneInIreland();
    document.exchangeRates.clear();
    EXPECT_TRUE(says(solveScenario(document, "uplifts", made::levies()).problems, "/members/1/currency",
                     "no exchange rate from EUR to GBP"));

    document = withOneInIreland();
    document.members[1].currency.reset();
    EXPECT_TRUE(says(solveScenario(document, "uplifts", made::levies()).problems, "/members/1/currency", "is in EUR"));

    document = withOneInIreland();
    document.scenarios[0].leviesAbroad = {"xx-2026"};
    EXPECT_TRUE(says(solveScenario(document, "uplifts", made::levies()).problems, "/scenarios/0/levies_abroad/0",
                     "There is no levy file"));

    document = withOneInIreland();
    document.models[0].steps.push_back(made::step("prices", "price_level", {}));
    EXPECT_TRUE(says(solveScenario(document, "uplifts", made::levies()).problems, "/members/1/place", "prices"));
}

TEST(Borders, SayThatAnExchangeRateIsOld)
{
    Document document = withOneInIreland();
    document.exchangeRates[0].date = 2024y / 1 / 1;

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    EXPECT_TRUE(
        std::ranges::any_of(outcome.notices, [](const Notice& notice) { return notice.where == "/exchange_rates/0"; }));
}

TEST(MinimumWage, IsTheHighestOfTheMonthsThatSomebodyWorks)
{
    Document document;
    document.id = "smic";
    document.group.currency = {"EUR", 2};
    document.group.place = "fr";
    document.members = {made::member("all", "35"), made::member("until-may", "35")};
    document.members[1].work.end = 2026y / 5 / 31;
    document.models = {made::upliftModel()};
    document.models[0].steps = {made::step("base", "base", {{"rate", {Rate{Money::fromMinor(100), Per::Hour}}}})};
    document.models[0].fit = {};
    document.scenarios = {made::scenario("uplifts")};
    document.scenarios[0].levy = "fr-2026";
    document.scenarios[0].budget = "";

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    ASSERT_TRUE(outcome.isSolved());
    const auto perHour = [&](const char* id) {
        const MemberOutcome& member = *outcome.find(id);
        return static_cast<double>(member.award.amount.toMinor()) / member.hoursPerYear;
    };
    EXPECT_NEAR(perHour("all"), 1231.0, 0.01);
    EXPECT_NEAR(perHour("until-may"), 1202.0, 0.01);
}

TEST(MinimumWage, ComesFromTheNextYearsFileWhereAMonthBeginsInIt)
{
    Document document = made::fourPeople();
    document.budgets[0].from = 2025y / 7 / 1;
    document.models[0].fit = {};
    document.models[0].steps[0].parameters.set("rate", {Rate{money(100), Per::Year}});

    const Outcome outcome = solveScenario(document, "uplifts", made::levies());

    EXPECT_EQ(outcome.find("bao")->award.amount, Money::fromMinor(1271 * 30 * 52));
    EXPECT_TRUE(std::ranges::any_of(outcome.notices, [](const Notice& notice) {
        return notice.what.find("is 12.71 an hour from 2026-04-01 on, 12.21 before") != std::string::npos;
    }));
}

} // namespace
} // namespace purse
