// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures of the files of other countries, worked by hand from the rates that the files cite.
#include "files.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::test {
namespace {

PayrollCase personIn(const std::string& levy, const std::string& place = "", const std::string& category = "standard")
{
    PayrollCase person{.levy = &levies().at(levy), .place = place};
    person.facts.category = category;
    return person;
}

bool says(const std::vector<std::string>& texts, const std::string& part)
{
    return std::ranges::any_of(texts, [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

const Line& lineOf(const std::vector<Line>& lines, const std::string& label)
{
    return *std::ranges::find(lines, label, &Line::label);
}

Money inWhole(Money exact) { return roundToMinor(static_cast<double>(exact.toMinor()) / 100.0); }

TEST(Ireland, ReproducesThePublishedNetOf36000)
{
    const Pay pay = payOf(personIn("ie-2026"), amount(36000), year);

    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), amount(3200.00));             // 20% of 36,000, less 4,000
    EXPECT_EQ(amountOf(pay.deductions, "Universal Social Charge"), amount(612.82)); // 60.06 + 333.76 + 219.00
    // 4.2% for nine months and 4.35% for three. With one rate all year it would be 1,512.00 or 1,566.00, and net pay
    // 30,675.18 or 30,621.18: only the blend gives the published 30,662 (Grant Thornton).
    EXPECT_EQ(amountOf(pay.deductions, "PRSI"), amount(1525.50));
    EXPECT_EQ(pay.net, amount(30661.68));
    EXPECT_EQ(inWhole(pay.net).toMinor(), 30662);
    EXPECT_EQ(pay.cost, amount(36000 + 4063.50)); // 11.25% for nine months and 11.40% for three
}

TEST(Ireland, ReproducesThePublishedNetOfOneParentWith50000)
{
    const Pay pay = payOf(personIn("ie-2026", "ie-one-parent"), amount(50000), year);

    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), amount(9600 + 800 - 5900));    // 20% to 48,000, then 40%
    EXPECT_EQ(amountOf(pay.deductions, "Universal Social Charge"), amount(1032.82)); // 60.06 + 333.76 + 639.00
    EXPECT_EQ(amountOf(pay.deductions, "PRSI"), amount(2118.75));
    EXPECT_EQ(inWhole(pay.net).toMinor(), 42348); // 42,348.43; Grant Thornton prints 42,348
}

TEST(Ireland, TakesCreditsOffTheTaxButNotBelowNothing)
{
    const PayrollCase person = personIn("ie-2026");

    EXPECT_EQ(amountOf(payOf(person, amount(19999), year).deductions, "Income tax"), Money{});
    EXPECT_EQ(amountOf(payOf(person, amount(20000), year).deductions, "Income tax"), Money{}); // 4,000 less 4,000
    EXPECT_EQ(amountOf(payOf(person, amount(20005), year).deductions, "Income tax"), amount(1));
}

TEST(Ireland, SaysTheCreditsInWords)
{
    const auto because = [](double gross, Scenario::Payroll payroll) {
        return payOf(personIn("ie-2026"), amount(gross), payroll).deductions.front().because;
    };

    EXPECT_EQ(because(50000, year), "20% of 44,000.00, 40% of 6,000.00; less 4,000.00 (Personal credit 2,000.00, "
                                    "Employee credit 2,000.00) (2026, KPMG and Sage).");
    EXPECT_EQ(because(12000, twelve),
              "Each of twelve payslips; the first, of 1,000.00: 20% of 1,000.00; less 333.33 (Personal credit 166.67, "
              "Employee credit 166.67), which is more than the tax: nothing is due (2026, KPMG and Sage).");
}

TEST(Ireland, SaysWhatTheExemptionOfTheSocialChargeWouldSpare)
{
    const auto said = [](double gross) { return payOf(personIn("ie-2026"), amount(gross), year).assumptions; };

    EXPECT_TRUE(says(said(13000), "so take-home pay is 79.82 too low.")); // 60.06 + 2% of 988
    EXPECT_TRUE(says(said(10000), "so take-home pay is 50.00 too low."));
    EXPECT_FALSE(says(said(13000.01), "exemption"));
    EXPECT_FALSE(says(said(0), "exemption"));
}

TEST(UnitedStates, SixtyThousandIn2026)
{
    const Pay pay = payOf(personIn("us-2026"), amount(60000), year);

    // 16,100 is free; 10% of 12,400 and 12% of 31,500
    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), amount(1240 + 3780));
    EXPECT_EQ(amountOf(pay.deductions, "Social Security"), amount(3720));
    EXPECT_EQ(amountOf(pay.deductions, "Medicare"), amount(870));
    EXPECT_EQ(pay.net, amount(50390));
    EXPECT_EQ(pay.cost, amount(60000 + 3720 + 870));
}

TEST(UnitedStates, SocialSecurityStopsAtItsCeiling)
{
    const Pay pay = payOf(personIn("us-2026"), amount(200000), year);

    // 10% of 12,400, 12% of 38,000, 22% of 55,300, 24% of 78,200: of 183,900 above the deduction
    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), amount(1240 + 4560 + 12166 + 18768));
    EXPECT_EQ(amountOf(pay.deductions, "Social Security"), amount(11439)); // 6.2% of 184,500
    EXPECT_EQ(amountOf(pay.deductions, "Medicare"), amount(2900));
    EXPECT_EQ(pay.cost, amount(200000 + 11439 + 2900));
}

TEST(UnitedStates, NamesWhatItDoesNotCount)
{
    const Pay pay = payOf(personIn("us-2026"), amount(60000), year);

    EXPECT_EQ(lineOf(pay.deductions, "Not counted: State and local taxes").amount, Money{});
    EXPECT_TRUE(says(pay.assumptions, "Take-home pay is not complete; it is too high."));
    EXPECT_TRUE(says(pay.assumptions, "Employer cost is not complete; it is too low."));
    EXPECT_FALSE(problemsOf(personIn("us-2026", "us-ny")).empty());
}

TEST(Germany, SixtyThousandIn2025BeforeIncomeTax)
{
    const Pay pay = payOf(personIn("de-2025"), amount(60000), year);

    EXPECT_EQ(amountOf(pay.deductions, "Health insurance"), amount(4380));               // 7.3%
    EXPECT_EQ(amountOf(pay.deductions, "Health insurance, average extra"), amount(750)); // half of 2.5%
    EXPECT_EQ(amountOf(pay.deductions, "Care insurance"), amount(1080));                 // 1.8%
    EXPECT_EQ(amountOf(pay.deductions, "Pension insurance"), amount(5580));              // 9.3%
    EXPECT_EQ(amountOf(pay.deductions, "Unemployment insurance"), amount(780));          // 1.3%
    EXPECT_EQ(pay.net, amount(60000 - 12570));
    EXPECT_EQ(pay.cost, amount(60000 + 12570));
    EXPECT_TRUE(says(pay.assumptions, "BEFORE income tax"));
    EXPECT_EQ(lineOf(pay.deductions, "Not counted: Income tax").amount, Money{});
}

TEST(Germany, ContributionsStopAtTheirCeilings)
{
    const Pay pay = payOf(personIn("de-2025"), amount(100000), year);

    EXPECT_EQ(amountOf(pay.deductions, "Health insurance"), amount(4828.95));       // of 66,150, 12 times 5,512.50
    EXPECT_EQ(amountOf(pay.deductions, "Care insurance"), amount(1190.70));         // likewise
    EXPECT_EQ(amountOf(pay.deductions, "Pension insurance"), amount(8983.80));      // of 96,600, 12 times 8,050
    EXPECT_EQ(amountOf(pay.deductions, "Unemployment insurance"), amount(1255.80)); // likewise
    // a month: 402.41, 68.91 and 99.22 up to the ceiling of health insurance, 748.65 and 104.65
    EXPECT_EQ(payOf(personIn("de-2025"), amount(100000), twelve).net, amount(100000 - 12 * 1423.84));
}

TEST(Germany, CareInsuranceGoesByChildrenAndOnlyForMembers)
{
    const auto careOf = [](const std::string& category) {
        return amountOf(payOf(personIn("de-2025", "", category), amount(40000), year).deductions, "Care insurance");
    };

    EXPECT_EQ(careOf("childless"), amount(960)); // 2.4%
    EXPECT_EQ(careOf("standard"), amount(720));
    EXPECT_EQ(careOf("two_children"), amount(620)); // 0.25 points less for each from the second on
    EXPECT_EQ(careOf("five_children"), amount(320));
    EXPECT_EQ(costOf(personIn("de-2025", "", "childless"), amount(40000), year),
              costOf(personIn("de-2025"), amount(40000), year));
}

TEST(Germany, IsNotForOtherPlaces)
{
    EXPECT_TRUE(problemsOf(personIn("de-2025", "de-be")).empty());
    EXPECT_EQ(problemsOf(personIn("de-2025", "gb")).front().what,
              "Germany 2025 (contributions only) is not for the place \"gb\".");
}

TEST(France, TaxesOneShareOfAllPay)
{
    const Pay pay = payOf(personIn("fr-2026"), amount(40000), year);

    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), amount(1977.69 + 3126.30)); // 11% of 17,979, 30% of 10,421
    EXPECT_EQ(pay.cost, amount(40000));
    EXPECT_TRUE(says(pay.assumptions, "BEFORE social contributions"));
    EXPECT_EQ(lineOf(pay.deductions, "Not counted: Social contributions").because, "No rate of them was seen.");
}

TEST(France, SaysThatTheMinimumWageRisesWithinTheYear)
{
    using namespace std::chrono_literals;
    const Levy& levy = levies().at("fr-2026");
    const auto isSaid = [&](Date from) {
        return std::ranges::any_of(noticesOn(levy, {}, from), [](const Notice& notice) {
            return notice.what
                   == "SMIC of June 2026 is 12.31 an hour from 2026-06-01 on, 12.02 before. Pay is the same all year "
                      "here, "
                      "so it is held to the higher one from the first day on.";
        });
    };

    EXPECT_EQ(legalFloor(levy, {}, 2026y / 1 / 1)->perHour, amount(12.02));
    EXPECT_EQ(legalFloor(levy, {}, 2026y / 6 / 1)->perHour, amount(12.31));
    EXPECT_TRUE(isSaid(2026y / 1 / 1));
    EXPECT_FALSE(isSaid(2026y / 6 / 1));
}

TEST(Spain, TakesNothingAndSaysSo)
{
    const Pay pay = payOf(personIn("es-2026"), amount(17094), year);

    EXPECT_EQ(pay.net, amount(17094));
    EXPECT_EQ(pay.cost, amount(17094));
    EXPECT_EQ(pay.deductions.size(), 1U);
    EXPECT_TRUE(says(pay.assumptions, "holds neither taxes nor contributions"));
}

TEST(Spain, TestsTheMinimumWageOfDomesticWorkOnly)
{
    PayrollCase person = personIn("es-2026");
    const Levy& levy = *person.levy;

    EXPECT_TRUE(problemsOf(person).empty());
    EXPECT_EQ(legalFloor(levy, person.facts, levy.from), nullptr);
    EXPECT_TRUE(says(payOf(person, amount(1000), year).assumptions, "NOT tested against the minimum wage"));

    person.facts.wageBand = "domestic_work";
    EXPECT_EQ(legalFloor(levy, person.facts, levy.from)->perHour, amount(9.55));
    EXPECT_FALSE(says(payOf(person, amount(1000), year).assumptions, "NOT tested"));

    person.facts.wageBand = "zz";
    EXPECT_EQ(problemsOf(person).front().hint, "Use one of: 21_and_over, domestic_work.");
}

/// Every file of the program, by id.
class EveryLevyFile : public testing::TestWithParam<std::string> {
protected:
    const Levy& levy = levies().at(GetParam());
};

TEST_P(EveryLevyFile, TakesAMemberWhoAnsweredNothing) { EXPECT_EQ(problemsOf({.levy = &levy}), Problems{}); }

TEST_P(EveryLevyFile, HoldsNothingThatTheProgramDoesNotKnow) { EXPECT_TRUE(levy.unknown.empty()); }

TEST_P(EveryLevyFile, SaysWhatItLacks)
{
    EXPECT_FALSE(levy.notes.empty());
    EXPECT_FALSE(levy.assumptions.empty());
    std::vector<std::string> noticed;
    for (const Notice& notice : noticesOn(levy, {}, levy.from))
        noticed.push_back(notice.what);
    for (const MissingCharge& missing : levy.missing) {
        EXPECT_TRUE(says(payOf({.levy = &levy}, amount(30000), year).assumptions, missing.title)) << missing.title;
        EXPECT_TRUE(says(noticed, missing.title)) << missing.title;
    }
}

TEST_P(EveryLevyFile, TakesNothingOfNothing)
{
    const Pay pay = payOf({.levy = &levy}, Money{}, twelve);

    EXPECT_EQ(pay.net, Money{});
    EXPECT_EQ(pay.cost, Money{});
}

std::vector<std::string> idsOfLevies()
{
    std::vector<std::string> ids;
    for (const auto& [id, levy] : levies())
        ids.push_back(id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Levies, EveryLevyFile, testing::ValuesIn(idsOfLevies()), [](const auto& file) {
    std::string name = file.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace
} // namespace purse::test
