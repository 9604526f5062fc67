// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.hpp"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace purse::test {
namespace {

const std::string shop = "scenarios/a-year-of-payroll.purse.json";

/// A copy of the example in which somebody has another name.
std::string shopWithName(const std::string& name)
{
    nlohmann::json document = nlohmann::json::parse(textOf(PURSE_SOURCE_DIR "/scenarios/a-year-of-payroll.purse.json"));
    document["members"][0]["name"] = name;
    const std::string path = temporary("shop.purse.json");
    write(path, document.dump());
    return path;
}

std::string slips(const std::string& text)
{
    const std::string path = temporary("payslips.csv");
    write(path, text);
    return path;
}

TEST(Payroll, PlansTheScenarioThatWasDecidedLast)
{
    const nlohmann::json plan = nlohmann::json::parse(run("payroll " + shop + " --json").out);

    EXPECT_EQ(plan["scenario"], "new");
    EXPECT_EQ(plan["effective_from"], "2026-04-06");
    EXPECT_EQ(plan["months"].size(), 12U);
    EXPECT_EQ(plan["people"][0]["rows"][0]["category"], "pay");
    EXPECT_EQ(plan["people"][0]["rows"][0]["year"], plan["people"][0]["award"]);
}

TEST(Payroll, OfASpreadsheetHoldsNoFormulaAndNoAnswer)
{
    const Ran ran = run("payroll '" + shopWithName("=HYPERLINK(0)") + "' --csv");

    EXPECT_EQ(ran.code, 0);
    EXPECT_NE(ran.out.find(",'=HYPERLINK(0),"), std::string::npos);
    EXPECT_EQ(ran.out.find("children"), std::string::npos);
}

TEST(Payroll, RefusesWhatItCannotCompare)
{
    const std::string compare = "payroll " + shop + " --scenario today --compare ";

    EXPECT_EQ(run(compare + "'" + slips("person,month,gross\nada,2026-04,lots\n") + "'").code, 2);
    EXPECT_EQ(run(compare + "'" + slips("person,month,gross\nnobody,2026-04,1.00\n") + "'").code, 2);
    EXPECT_EQ(run(compare + "'" + slips("person,month,gross\nada,2021-04,1.00\n") + "'").code, 2);
    EXPECT_EQ(run(compare + "'" + slips("person,month,gross\nada,2026-04,1.00\n") + "' --tolerance much").code, 2);
    EXPECT_EQ(run(compare + "/nowhere/payslips.csv").code, 4);
    EXPECT_EQ(run("payroll " + shop + " --scenario none").code, 2);
    EXPECT_EQ(run("payroll " + shop + " --tolerance 1.00").code, 2);
    EXPECT_EQ(run("payroll tests/command/data/unsolved.purse.json").code, 2); // several scenarios, none decided
}

TEST(Payroll, OfAScenarioWithoutASolutionSaysSo)
{
    nlohmann::json document = nlohmann::json::parse(textOf(PURSE_SOURCE_DIR "/scenarios/a-year-of-payroll.purse.json"));
    document["budgets"][0]["lines"][0]["amount"]["amount"] = "100.00";
    const std::string path = temporary("poor.purse.json");
    write(path, document.dump());

    const Ran ran = run("payroll '" + path + "' --scenario new");

    EXPECT_EQ(ran.code, 3);
    EXPECT_NE(ran.err.find("There is no solution"), std::string::npos);
}

TEST(Payroll, PutsPayslipsOfAListBesideIt)
{
    const std::string path = temporary("payslips.json");
    write(path, R"([{"person": "ada", "month": "2026-04", "gross": "2250.00", "ni": "96.16"}])");

    const nlohmann::json report =
        nlohmann::json::parse(run("payroll " + shop + " --scenario today --json --compare '" + path + "'").out);

    EXPECT_EQ(report["payslips"][0]["agrees"], true);
    EXPECT_EQ(report["payslips"][0]["parts"].size(), 2U);
}

TEST(Years, AreMarkedAsAssumedEverywhere)
{
    const nlohmann::json json = nlohmann::json::parse(run("compare " + shop + " --json").out);
    ASSERT_EQ(json["scenarios"][1]["years"].size(), 2U);
    EXPECT_EQ(json["scenarios"][1]["years"][0]["assumed"], true);

    const std::string csv = run("compare " + shop + " --years --csv").out;
    EXPECT_NE(csv.find("new,1,2027-04-06,yes,3,gb-2026-27,ada,"), std::string::npos);
    EXPECT_NE(run("compare " + shop + " --years").out.find("assumed from"), std::string::npos);
}

} // namespace
} // namespace purse::test
