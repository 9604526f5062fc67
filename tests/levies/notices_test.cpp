// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::test {
namespace {

using namespace std::chrono_literals;

constexpr Date april2025 = 2025y / 4 / 6;

const Notice* noticeWith(const Notices& notices, const std::string& part)
{
    const auto found = std::ranges::find_if(
        notices, [&](const Notice& notice) { return notice.what.find(part) != std::string::npos; });
    return found == notices.end() ? nullptr : &*found;
}

TEST(LevyNotices, SayThatAFileIsOfAnotherYear)
{
    const Notices notices = noticesOn(unitedKingdom("2024-25"), {}, april2025);

    ASSERT_TRUE(noticeWith(notices, "the year begins on 2025-04-06"));
    EXPECT_FALSE(noticeWith(noticesOn(unitedKingdom("2025-26"), {}, april2025), "the year begins on"));
}

TEST(LevyNotices, SayWhatClaimingAnUnansweredAllowanceWouldSave)
{
    const Notices notices = noticesOn(unitedKingdom("2025-26"), {}, april2025);

    const Notice* notice = noticeWith(notices, "save up to 10,500.00");
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->amount, pounds(10500));
    EXPECT_EQ(notice->where, "/group/employer/allowance");
}

TEST(LevyNotices, KeepSilentOnAnAllowanceThatWasAnswered)
{
    Employer employer;
    for (const auto answer : {Employer::Claimed::Yes, Employer::Claimed::No}) {
        employer.allowance = answer;

        EXPECT_FALSE(noticeWith(noticesOn(unitedKingdom("2025-26"), employer, april2025), "save up to"));
    }
}

TEST(LevyNotices, SayWhenALivingWageIsDue)
{
    const Notices notices = noticesOn(unitedKingdom("2025-26"), {}, april2025);

    EXPECT_TRUE(noticeWith(notices, "13.45 an hour, announced on 2025-10-22, to be paid by 2026-05-01."));
}

TEST(LevyNotices, SayWhatIsFromMemory)
{
    const Notices notices = noticesOn(unitedKingdom("2026-27"), {}, 2026y / 4 / 6);

    const Notice* notice = noticeWith(notices, "from memory, unverified");
    ASSERT_TRUE(notice);
    EXPECT_NE(notice->what.find("Apprenticeship Levy"), std::string::npos);
    EXPECT_NE(notice->what.find("Employment Allowance"), std::string::npos);
}

TEST(LevyNotices, SayWhichInsurancesOfGermanyAreFromMemory)
{
    const Levy& levy = levies().at("de-2025");

    const Notices notices = noticesOn(levy, {}, levy.from);

    const Notice* notice = noticeWith(notices, "from memory, unverified: Health insurance;");
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->where, "/levies/de-2025");
    EXPECT_FALSE(noticeWith(noticesOn(levies().at("ie-2026"), {}, 2026y / 1 / 1), "from memory"));
}

TEST(LevyNotices, LookAtTheSourcesOfBandsAndCreditsToo)
{
    const auto isSaid = [](const Levy& levy) {
        return noticeWith(noticesOn(levy, {}, levy.from), "from memory, unverified: income tax") != nullptr;
    };
    Levy band = levies().at("ie-2026");
    band.sources["memory"] = {"from memory", "", "from memory, unverified"};
    Levy credit = band;

    EXPECT_FALSE(isSaid(band));
    band.incomeTax->regions.at("ie").front().source = "memory";
    credit.incomeTax->credits.at("ie").front().amount.source = "memory";
    EXPECT_TRUE(isSaid(band));
    EXPECT_TRUE(isSaid(credit));
}

TEST(LevyNotices, SayThatTheRealLivingWageOf2026WasNotSeen)
{
    EXPECT_TRUE(noticeWith(noticesOn(unitedKingdom("2026-27"), {}, 2026y / 4 / 6), "was not seen"));
    EXPECT_TRUE(std::ranges::all_of(unitedKingdom("2026-27").floors, &WageFloor::legal));
}

TEST(LevyNotices, SayThatAPensionSchemeIsMissingOrBelowTheMinimum)
{
    Employer employer;
    EXPECT_TRUE(noticeWith(noticesOn(unitedKingdom("2025-26"), employer, april2025), "No pension scheme is entered"));

    employer.pension = pension(PensionScheme::Arrangement::NetPay, PensionScheme::Base::Band, "5", "2");
    EXPECT_TRUE(noticeWith(noticesOn(unitedKingdom("2025-26"), employer, april2025), "asks for at least 8%"));

    employer.pension->employer = percent("3");
    EXPECT_FALSE(noticeWith(noticesOn(unitedKingdom("2025-26"), employer, april2025), "pension scheme"));
}

TEST(LevyNotices, SayThatTheYearGoesOnAfterTheFile)
{
    const Notice* notice = noticeWith(noticesOn(unitedKingdom("2025-26"), {}, 2025y / 4 / 7), "ends on 2026-04-06");

    EXPECT_TRUE(notice);
}

TEST(LevyNotices, SayWhichMinimumWageIsUsedForAYearThatTheFileDoesNotHold)
{
    const Levy& levy = unitedKingdom("2025-26");

    for (const Date begins : {2025y / 1 / 1, 2026y / 1 / 1})
        EXPECT_TRUE(noticeWith(noticesOn(levy, {}, begins), "The minimum wage used is that of 2025-04-01."));
    EXPECT_FALSE(noticeWith(noticesOn(levy, {}, april2025), "The minimum wage used"));
}

TEST(LegalFloor, IsTheLatestThatHoldsOnTheDay)
{
    const Levy& levy = unitedKingdom("2025-26");

    EXPECT_EQ(legalFloor(levy, {}, 2025y / 4 / 1)->perHour, pounds(12.21));

    Levy raised = levy;
    WageFloor later = *legalFloor(levy, {}, april2025);
    later.from = 2025y / 10 / 1;
    later.perHour = pounds(13);
    raised.floors.insert(raised.floors.begin(), later);
    EXPECT_EQ(legalFloor(raised, {}, 2025y / 9 / 30)->perHour, pounds(12.21));
    EXPECT_EQ(legalFloor(raised, {}, 2025y / 10 / 1)->perHour, pounds(13));
    EXPECT_EQ(legalFloor(raised, {}, 2025y / 1 / 1)->perHour, pounds(12.21));
}

TEST(LegalFloor, IsTheEarliestBeforeAnyHolds)
{
    ASSERT_TRUE(legalFloor(unitedKingdom("2025-26"), {}, 2025y / 1 / 1));
    EXPECT_EQ(legalFloor(unitedKingdom("2025-26"), {}, 2025y / 1 / 1)->perHour, pounds(12.21));
}

} // namespace
} // namespace purse::test
