// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.hpp"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <fstream>

namespace purse::test {
namespace {

nlohmann::json file2025()
{
    std::ifstream file(std::string(PURSE_SOURCE_DIR) + "/scenarios/levies/gb-2025-26.json");
    return nlohmann::json::parse(file);
}

/// The first problem, of which there should be one.
Problem refusalOf(const nlohmann::json& file)
{
    const Result<Levy> levy = readLevy(file.dump());
    EXPECT_FALSE(levy);
    if (levy)
        return {};
    EXPECT_EQ(levy.error().size(), 1U);
    return levy.error().front();
}

TEST(LevyFile, HoldsTheWholeYear)
{
    const Levy& levy = unitedKingdom("2025-26");

    EXPECT_EQ(toText(levy.from), "2025-04-06");
    EXPECT_EQ(toText(levy.until), "2026-04-05");
    EXPECT_EQ(levy.incomeTax->regions.at("gb-sct").size(), 6U);
    EXPECT_EQ(levy.charges[0].categories.at("under_21"), levy.charges[0].categories.at("standard"));
    EXPECT_TRUE(levy.charges[0].categories.at("over_state_pension_age").empty());
    EXPECT_TRUE(levy.unknown.empty());
}

TEST(LevyFile, KeepsKeysItDoesNotKnow)
{
    nlohmann::json file = file2025();
    file["colour"] = "red";

    EXPECT_EQ(readLevy(file.dump())->unknown.at("colour"), "\"red\"");
}

TEST(LevyFile, RefusesAFigureWhoseSourceIsNotListed)
{
    nlohmann::json file = file2025();
    file["loans"]["plan_1"]["source"] = "hearsay";

    EXPECT_EQ(refusalOf(file).where, "/loans/plan_1/source");
}

TEST(LevyFile, RefusesBandsThatDoNotAscend)
{
    nlohmann::json file = file2025();
    file["income_tax"]["regions"]["gb"][1]["above"] = "200000.00";

    EXPECT_EQ(refusalOf(file).where, "/income_tax/regions/gb");
}

TEST(LevyFile, RefusesAnAllowanceAgainstAChargeThatIsNotThere)
{
    nlohmann::json file = file2025();
    file["pooled_allowances"][0]["charge"] = "other";

    EXPECT_EQ(refusalOf(file).where, "/pooled_allowances/0/charge");
}

TEST(LevyFile, RefusesAYearThatEndsBeforeItBegins)
{
    nlohmann::json file = file2025();
    file["until"] = "2024-04-05";

    EXPECT_EQ(refusalOf(file).where, "/until");
}

TEST(LevyFile, RefusesACategoryThatPointsNowhere)
{
    nlohmann::json file = file2025();
    file["charges"][0]["categories"]["under_21"] = "usual";

    EXPECT_EQ(refusalOf(file).where, "/charges/0/categories/under_21");
}

TEST(LevyFile, RefusesAChargeThatForgetsACategory)
{
    nlohmann::json file = file2025();
    file["charges"][1]["categories"].erase("over_state_pension_age");

    const Problem problem = refusalOf(file);
    EXPECT_EQ(problem.where, "/charges");
    EXPECT_EQ(problem.what, "National Insurance and Employer's National Insurance have different categories.");
}

TEST(LevyFile, RefusesCreditsThatForgetAPlace)
{
    nlohmann::json file = file2025();
    const nlohmann::json credit{{"title", "Credit"}, {"year", "100.00"}, {"source", "policyengine-uk"}};
    file["income_tax"]["credits"] = {{"gb", {credit}}};

    EXPECT_EQ(refusalOf(file).where, "/income_tax/credits");

    file["income_tax"]["credits"]["gb-sct"] = "gb";
    EXPECT_EQ(readLevy(file.dump())->incomeTax->credits.at("gb-sct").front().amount.year, amount(100));
}

TEST(LevyFile, RefusesALimitThatIsNeitherAnAmountNorHours)
{
    nlohmann::json file = file2025();
    file["cliffs"][0].erase("from");
    EXPECT_EQ(refusalOf(file).where, "/cliffs/0");

    file = file2025();
    file["cliffs"][0]["hours_at_minimum_wage"] = "16";
    EXPECT_EQ(refusalOf(file).where, "/cliffs/0");

    file = file2025();
    file["cliffs"][1]["until"]["amount"] = "50000.00";
    EXPECT_EQ(refusalOf(file).where, "/cliffs/1");
}

TEST(LevyFile, RefusesALimitForASubjectThatNobodyAsksAbout)
{
    nlohmann::json file = file2025();
    file["cliffs"][0]["concerns"] = "weather";

    EXPECT_EQ(refusalOf(file).where, "/cliffs/0/concerns");
}

TEST(LevyFile, NeedsNoAllowance)
{
    nlohmann::json file = file2025();
    file["income_tax"].erase("allowance");

    EXPECT_EQ(readLevy(file.dump())->incomeTax->allowance.year, Money{});
}

TEST(LevyFile, RefusesAFolderThatIsNotThere) { EXPECT_FALSE(readLevies("/no/such/folder")); }

} // namespace
} // namespace purse::test
