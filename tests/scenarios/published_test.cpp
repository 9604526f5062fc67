// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace purse::test {
namespace {

Money whole(std::int64_t major) { return Money::fromMinor(100 * major); }

Money amountOf(const Outcome& outcome, const std::string& member)
{
    const MemberOutcome* found = outcome.find(member);
    return found ? found->award.amount : Money::fromMinor(-1);
}

Outcome solved(const std::string& example, const std::string& scenario)
{
    return solveScenario(open(inTree("scenarios/" + example)), scenario, levies());
}

// Hypha's handbook, How-we-work/salary.md: base 53,844, level 1.160, responsibility 1.120; 7 x 5 cells.
TEST(Hypha, ReproducesThe35CellsToTheDollar)
{
    const Outcome table = solved("hypha.purse.json", "table");

    ASSERT_EQ(table.members.size(), 35u);
    for (int level = 0; level <= 6; ++level)
        for (int role = 0; role <= 4; ++role) {
            const double cell = std::round(53'844.0 * std::pow(1.160, level) * std::pow(1.120, role));
            const std::string id = "l" + std::to_string(level) + "-r" + std::to_string(role);
            EXPECT_EQ(amountOf(table, id), whole(static_cast<std::int64_t>(cell))) << id;
        }
}

TEST(Hypha, ReproducesTheTwoPrintedExamples)
{
    EXPECT_EQ(amountOf(solved("hypha.purse.json", "table"), "l6-r4"), whole(206'423));
    EXPECT_EQ(amountOf(solved("hypha.purse.json", "earlier"), "l6-r4"), whole(260'249));
}

// 30,630 and seven years: 15% more, 35,224.50, and the flat bonus of 3,000 beside it.
TEST(LesTilleuls, PaysTheGridWithItsSeniorityStep)
{
    const Outcome outcome = solved("les-tilleuls.purse.json", "add");

    EXPECT_EQ(amountOf(outcome, "seven-years") - whole(3'000), Money::fromMinor(35'224'50));
}

// 30,630, two years (5%), Paris (20%): 25% together, or 1.05 x 1.20.
TEST(LesTilleuls, DiffersInWhetherParisAddsOrMultiplies)
{
    const Money added = amountOf(solved("les-tilleuls.purse.json", "add"), "two-years");
    const Money multiplied = amountOf(solved("les-tilleuls.purse.json", "multiply"), "two-years");

    EXPECT_EQ(added - whole(3'000), Money::fromMinor(38'287'50));
    EXPECT_EQ(multiplied - whole(3'000), Money::fromMinor(38'593'80));
}

TEST(Catalyst, PaysOneRateAndRetirementOnTop)
{
    const Outcome outcome = solved("catalyst.purse.json", "common");

    for (const MemberOutcome& member : outcome.members) {
        const bool isContractor = member.award.member == "hugo";
        const double rate = isContractor ? 39.56 : 36.75;
        EXPECT_EQ(member.award.amount, roundToMinor(100.0 * rate * member.hoursPerYear)) << member.award.member;
        const double ratio = isContractor ? 1.0 : 1.2225;
        EXPECT_EQ(member.award.pay.cost, roundToMinor(ratio * static_cast<double>(member.award.amount.toMinor())));
        EXPECT_GE(member.hoursPerYear, 1'000.0) << "the published least hours a year";
    }
}

// 1.0765 times the rate that the budget allows, not the fixed amount that goes with 36.75.
TEST(Catalyst, PaysAContractorThePayrollTaxOnWhateverRateIsFound)
{
    const Outcome outcome = solved("catalyst.purse.json", "budget");

    ASSERT_TRUE(outcome.solved);
    const double rate = static_cast<double>(std::get<Rate>(outcome.solved->value).amount.toMinor());
    EXPECT_EQ(amountOf(outcome, "hugo"), roundToMinor(1.0765 * rate * 20.0 * 52.0));
}

TEST(Catalyst, HoldsAProposedScaleAtFiveToOne)
{
    const Outcome outcome = solved("catalyst.purse.json", "scale");
    double lowest = 1e9;
    double highest = 0.0;
    for (const MemberOutcome& member : outcome.members) {
        const double rate = static_cast<double>(member.award.amount.toMinor()) / member.hoursPerYear;
        lowest = std::min(lowest, rate);
        highest = std::max(highest, rate);
    }

    EXPECT_NEAR(highest / lowest, 5.0, 1e-4);
}

} // namespace
} // namespace purse::test
