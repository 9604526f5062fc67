// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::test {
namespace {

PayrollCase standard(const std::string& taxYear, const std::string& place = "gb")
{
    return {.levy = &unitedKingdom(taxYear), .place = place};
}

double netAt(const PayrollCase& person, double gross)
{
    return payFunctions(person, {}, year).net(gross * 100.0) / 100.0;
}

TEST(KnownFigures, ThirtyThousandIn2024)
{
    const Pay pay = payOf(standard("2024-25"), pounds(30000), year);

    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), pounds(3486.00));
    EXPECT_EQ(amountOf(pay.deductions, "National Insurance"), pounds(1394.40));
    EXPECT_EQ(pay.net, pounds(25119.60));
    EXPECT_EQ(amountOf(pay.onCosts, "Employer's National Insurance"), pounds(2884.20));
}

TEST(KnownFigures, ThirtyThousandIn2024OverTwelvePayslipsBeforeRounding)
{
    const PayFunctions functions = payFunctions(standard("2024-25"), {}, twelve);

    EXPECT_EQ(roundToMinor(functions.cost(3'000'000.0)), pounds(32884.75)); // as calculators print it
}

TEST(KnownFigures, ThirtyThousandIn2024OverTwelvePayslipsEachRounded)
{
    const Pay pay = payOf(standard("2024-25"), pounds(30000), twelve);

    EXPECT_EQ(amountOf(pay.onCosts, "Employer's National Insurance"), pounds(2884.80)); // 12 times 240.40
    EXPECT_EQ(pay.payslipDifference, pounds(0.60));
}

TEST(KnownFigures, ThirtyThousandFourHundredIn2025)
{
    const Pay pay = payOf(standard("2025-26"), pounds(30400), year);

    EXPECT_EQ(pay.net, pounds(25407.60));
    EXPECT_EQ(pay.cost, pounds(34210.00));
}

TEST(KnownFigures, TheAllowanceShrinksFromOneHundredThousandOn)
{
    const PayrollCase person = standard("2024-25");

    EXPECT_NEAR(netAt(person, 100000.0), 68557.40, 1e-6);
    EXPECT_NEAR(netAt(person, 103796.3157894737), 70000.0, 1e-6);
    EXPECT_NEAR(netAt(person, 114322.63157894737), 74000.0, 1e-6);
    EXPECT_NEAR(netAt(person, 128704.90566037736), 80000.0, 1e-6);
    EXPECT_NEAR(netAt(person, 204176.6037735849), 120000.0, 1e-6);
}

TEST(KnownFigures, ScottishBandsOf2025)
{
    const Pay pay = payOf(standard("2025-26", "gb-sct"), pounds(50000), year);

    // 19% of 2,827; 20% of 12,094; 21% of 16,171; 42% of 6,338: of 37,430 above the allowance
    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), pounds(537.13 + 2418.80 + 3395.91 + 2661.96));
}

TEST(KnownFigures, MinimumWageByYear)
{
    const auto perHour = [](const std::string& taxYear, const std::string& band) {
        const Levy& levy = unitedKingdom(taxYear);
        PayrollFacts facts;
        facts.wageBand = band;
        return legalFloor(levy, facts, levy.from)->perHour;
    };

    EXPECT_EQ(perHour("2024-25", "21_and_over"), pounds(11.44));
    EXPECT_EQ(perHour("2024-25", "18_to_20"), pounds(8.60));
    EXPECT_EQ(perHour("2024-25", "16_to_17"), pounds(6.40));
    EXPECT_EQ(perHour("2025-26", "21_and_over"), pounds(12.21));
    EXPECT_EQ(perHour("2025-26", "18_to_20"), pounds(10.00));
    EXPECT_EQ(perHour("2025-26", "apprentice"), pounds(7.55));
    EXPECT_EQ(perHour("2026-27", "21_and_over"), pounds(12.71));
    EXPECT_EQ(perHour("2026-27", "18_to_20"), pounds(10.85));
    EXPECT_EQ(perHour("2026-27", "apprentice"), pounds(8.00));
}

TEST(KnownFigures, GapBetweenTheRealLivingWageAndTheMinimumWage)
{
    const Levy& levy = unitedKingdom("2025-26");
    const auto perYear = [&](const std::string& id) {
        const auto floor = std::ranges::find(levy.floors, id, &WageFloor::id);
        return floor->perHour.toMinor() * 375 * 52 / 10;
    };
    const std::int64_t legal = perYear("minimum_wage_21_and_over");

    EXPECT_EQ(perYear("real_living_wage_uk") - legal, 2418'00);
    EXPECT_EQ(perYear("real_living_wage_london") - legal, 5050'50); // printed as 5,050
}

TEST(KnownFigures, EmployersContributionHasNoUpperLimit)
{
    EXPECT_EQ(costOf(standard("2025-26"), pounds(200000), year), pounds(200000 + 0.15 * 195000));
}

TEST(KnownFigures, PlanFiveIsRepaidFrom2026On)
{
    EXPECT_FALSE(unitedKingdom("2024-25").loans.contains("plan_5"));
    EXPECT_FALSE(unitedKingdom("2025-26").loans.contains("plan_5"));
    EXPECT_EQ(unitedKingdom("2026-27").loans.at("plan_5").threshold.year, pounds(25000));
}

} // namespace
} // namespace purse::test
