// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_fit.hpp"

#include <purse/document/levy_file.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

/// People on full-time yearly pay, each by an amount of their own, brought down to hours.
MadeFit peopleOn(const std::vector<std::pair<double, const char*>>& payAndHours)
{
    MadeFit made;
    made.group.questions = {question("pay", QuestionKind::Number), question("city", QuestionKind::YesNo)};
    for (const auto& [pay, hours] : payAndHours)
        made.group.add(member("m" + std::to_string(made.group.members.size()), hours)).answers = {
            {"pay", Decimal::fromBillionths(static_cast<std::int64_t>(pay) * Decimal::scale)}, {"city", false}};
    made.group.model.steps = {
        base(1, Per::Year),
        step("own", "factor", {{"items", {std::vector{Parameters{{"question", {std::string("pay")}}}}}}}), proRate()};
    return made;
}

double hourly(const MadeFit& made, const Fitted& fitted, std::size_t i)
{
    return static_cast<double>(fitted.awards[i].amount.toMinor()) / made.group.people()[i].hoursPerYear;
}

TEST(Limits, HoldPayBetweenFloorAndCapBroughtDownToOwnHours)
{
    MadeFit made = peopleOn({{18000, "37.5"}, {18000, "18.75"}, {60000, "18.75"}});
    made.group.model.fit.parameters = {{"floor", {rate(20000, Per::Year)}}, {"cap", {rate(50000, Per::Year)}}};

    const Fitted fitted = made.fit(std::nullopt);

    EXPECT_EQ(amountsOf(fitted.awards), (std::vector{pounds(20000), pounds(10000), pounds(25000)}));
    EXPECT_EQ(fitted.awards[0].lines.back().label, "Lowest pay");
    EXPECT_EQ(fitted.awards[2].lines.back().label, "Highest pay");
}

TEST(Limits, LowerTheTopToTheRatioOfHourlyRates)
{
    MadeFit made = peopleOn({{20000, "37.5"}, {20000, "10"}, {90000, "30"}});
    made.group.model.fit.parameters = {{"ratio_cap", {Decimal{3}}}};

    const Fitted fitted = made.fit(std::nullopt);

    EXPECT_EQ(fitted.awards[0].amount, pounds(20000));
    EXPECT_EQ(fitted.awards[2].amount, pounds(60000 * 0.8));
}

TEST(Limits, RaiseTheBottomToTheRatioOfHourlyRates)
{
    MadeFit made = peopleOn({{20000, "37.5"}, {20000, "18.75"}, {90000, "30"}});
    made.group.model.fit.parameters = {{"ratio_cap", {Decimal{3}}},
                                       {"ratio_direction", {std::string("raise_the_bottom")}}};

    const Fitted fitted = made.fit(std::nullopt);

    EXPECT_EQ(amountsOf(fitted.awards), (std::vector{pounds(30000), pounds(15000), pounds(72000)}));
}

TEST(Limits, RaiseTheBottomAboveTheClaimInADivisionRuleToo)
{
    MadeFit made = peopleOn({{20000, "37.5"}, {90000, "37.5"}});
    made.group.model.fit =
        divideBy("cel", {{"ratio_cap", {Decimal{3}}}, {"ratio_direction", {std::string("raise_the_bottom")}}});

    const Fitted fitted = made.fit(pounds(116000));

    EXPECT_EQ(amountsOf(fitted.awards), (std::vector{pounds(29000), pounds(87000)}));
    EXPECT_EQ(fitted.awards[0].lines.back().label, "Pay ratio");
}

RC_GTEST_PROP(Limits, HoldTheRatioToWithinACentWhileTheBudgetIsMet, ())
{
    std::vector<std::pair<double, const char*>> payAndHours;
    for (int people = *rc::gen::inRange(2, 7); people > 0; --people)
        payAndHours.emplace_back(*rc::gen::inRange(10000, 90000), *rc::gen::element("10", "18.75", "30", "37.5"));
    MadeFit made = peopleOn(payAndHours);
    made.group.model.fit =
        *rc::gen::element(solveFor("common_factor"), divideBy("cea"), divideBy("cel"), divideBy("proportional"));
    const Decimal ratio = *rc::gen::element(decimal("1"), decimal("1.5"), decimal("4"));
    made.group.model.fit.parameters.set("ratio_cap", {ratio});
    made.group.model.fit.parameters.set("ratio_direction",
                                        {*rc::gen::element<std::string>("lower_the_top", "raise_the_bottom")});
    const Money budget = Money::fromMinor(*rc::gen::inRange<std::int64_t>(100'000, 20'000'000));

    const Fitted fitted = made.fit(budget);

    RC_ASSERT(fitted.status == Status::Feasible);
    RC_ASSERT(fitted.cost <= budget);
    double lowest = hourly(made, fitted, 0);
    for (std::size_t i = 1; i < fitted.awards.size(); ++i)
        lowest = std::min(lowest, hourly(made, fitted, i));
    for (std::size_t i = 0; i < fitted.awards.size(); ++i) {
        const double aCent = 1.0 / made.group.people()[i].hoursPerYear + ratio.toDouble() / 520.0; // on either rate
        RC_ASSERT(hourly(made, fitted, i) <= ratio.toDouble() * lowest + aCent);
    }
}

TEST(Limits, KeepTheLegalMinimumAboveAFloorACapAndARatio)
{
    MadeFit made = peopleOn({{15000, "37.5"}, {15000, "10"}, {90000, "37.5"}});
    made.legalPerHour = 1221.0;
    for (const Parameters& limits :
         {Parameters{}, Parameters{{"cap", {rate(12000, Per::Year)}}}, Parameters{{"ratio_cap", {Decimal{1}}}}}) {
        made.group.model.fit.parameters = limits;

        const Fitted fitted = made.fit(std::nullopt);

        for (std::size_t i = 0; i < fitted.awards.size(); ++i)
            EXPECT_GE(hourly(made, fitted, i), 1221.0);
    }
}

TEST(Limits, DoNotCountAllowancesTowardsTheLegalMinimum)
{
    MadeFit made = peopleOn({{20000, "37.5"}});
    made.group.members[0].answers["city"] = true;
    made.group.model.steps.push_back(uplift({item("city", "100000")})); // 1,000 on a base of 1
    made.legalPerHour = 1221.0;

    const Fitted fitted = made.fit(std::nullopt);

    EXPECT_EQ(fitted.awards[0].amount, pounds(12.21 * 37.5 * 52 + 1000));
    EXPECT_EQ(fitted.awards[0].lines.back().category, "legal");
}

TEST(Limits, CountNoShareOfAnAllowanceTowardsTheLegalMinimum)
{
    MadeFit made = peopleOn({{20000, "37.5"}});
    made.group.members[0].answers["city"] = true;
    made.group.model.steps.push_back(uplift({item("city", "1000000")})); // 10,000 on a base of 1
    made.legalPerHour = 1000.0;                                          // 19,500 a year
    for (const Fit& fit : {solveFor("common_factor"), divideBy("cea"), divideBy("cel"), divideBy("proportional")}) {
        made.group.model.fit = fit;

        const Fitted least = made.fit(pounds(19000));
        const Fitted tight = made.fit(pounds(27000)); // nine tenths: 18,000 of pay and 9,000 of allowance

        EXPECT_EQ(least.status, Status::TooSmall) << fit.kind;
        ASSERT_EQ(tight.status, Status::Feasible) << fit.kind;
        EXPECT_EQ(tight.awards[0].lines.back().label, "Legal minimum") << fit.kind;
    }
}

/// The legal minimum after salary sacrifice, with the rounding of payslips.
RC_GTEST_PROP(Limits, KeepTheLegalMinimumAfterSalarySacrificeOnEveryPayslip, ())
{
    MadeFit made =
        peopleOn({{15000, *rc::gen::element("37.5", "36.3", "11.7")}, {30000, *rc::gen::element("7.3", "35")}});
    if (*rc::gen::arbitrary<bool>())
        made.group.members[0].work.start =
            Date{std::chrono::sys_days{made.group.yearStart} + std::chrono::days{*rc::gen::inRange(1, 350)}};
    made.employer.pension = PensionScheme{.arrangement = PensionScheme::Arrangement::SalarySacrifice,
                                          .base = PensionScheme::Base::AllPay,
                                          .employee = percent(*rc::gen::element("5", "3.7", "11")),
                                          .employer = percent("3"),
                                          .unknown = {}};
    made.payroll = *rc::gen::element(Scenario::Payroll::Year, Scenario::Payroll::TwelvePayslips);
    made.legalPerHour = *rc::gen::element(1221.0, 1271.0, 763.0);
    made.group.model.fit = *rc::gen::element(Fit{}, solveFor("base_rate"), divideBy("cea"));

    const Fitted fitted = made.fit(pounds(40000));

    RC_PRE(fitted.status == Status::Feasible);
    const std::vector<Claimant> claimants = made.claimants();
    for (std::size_t i = 0; i < fitted.awards.size(); ++i) {
        const Money towards = payTowardsFloor(claimants[i].payroll, fitted.awards[i].amount, made.payroll);
        RC_ASSERT(static_cast<double>(towards.toMinor()) >= claimants[i].person.legalMinimum - 1e-6);
        RC_ASSERT(isExplained(fitted.awards[i]));
    }
}

TEST(Limits, MakeNoBridgeForFreelancersToTheLegalMinimum)
{
    MadeFit made = peopleOn({{15000, "37.5"}});
    made.group.members[0].work.kind = WorkKind::Freelancer;
    made.legalPerHour = 1221.0;

    EXPECT_EQ(made.fit(std::nullopt).awards[0].amount, pounds(15000));
}

} // namespace
} // namespace purse::test
