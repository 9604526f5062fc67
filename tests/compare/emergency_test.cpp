// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

// Money for hard times: how long it lasts, when pay changes because of it, and funds for those who ask.

namespace purse {
namespace {

using made::money;

/// Four people with 15,000.00 at hand and a scenario "tight" for hard times.
Document withMoneyAtHand()
{
    Document document = made::fourPeople();
    document.budgets[0].atHand = money(15'000);
    Scenario tight = document.scenarios.front();
    tight.id = "tight";
    tight.title = "Housing first";
    document.scenarios.push_back(tight);
    document.group.emergency = {.belowMonths = Decimal{3}, .scenario = "tight", .unknown = {}};
    return document;
}

Outcome first(const Document& document) { return solveScenario(document, document.scenarios[0].id, made::levies()); }

const Figure& figure(const Outcome& outcome, const std::string& id)
{
    return *std::ranges::find(outcome.figures, id, &Figure::id);
}

std::string noticeAt(const Notices& notices, const std::string& where)
{
    const auto found = std::ranges::find(notices, where, &Notice::where);
    return found == notices.end() ? "" : found->what;
}

TEST(Runway, IsTheMoneyAtHandOverWhatGoesOutInAMonth)
{
    Document document = withMoneyAtHand();
    const Money pay = first(document).totalCost;
    document.budgets[0].lines.push_back({.id = "rent", .title = "Rent", .amount = Rate{money(1'000), Per::Month}});

    const Outcome outcome = first(document);

    const double aMonth = static_cast<double>((pay + money(12'000)).toMinor()) / 12.0;
    EXPECT_NEAR(*outcome.runway, 1'500'000.0 / aMonth, 1e-9);
    EXPECT_EQ(std::get<double>(figure(outcome, "runway").value), *outcome.runway);
}

TEST(Runway, IsNotANumberWhereTheOtherLinesBringInAsMuch)
{
    Document document = withMoneyAtHand();
    document.budgets[0].lines.push_back({.id = "sales", .title = "Sales", .amount = Rate{money(-900'000), Per::Year}});

    const Outcome outcome = first(document);

    EXPECT_FALSE(outcome.runway.has_value());
    EXPECT_TRUE(std::holds_alternative<std::monostate>(figure(outcome, "runway").value));
}

TEST(Runway, IsNoFigureWhereTheMoneyAtHandIsNotKnown)
{
    const Outcome outcome = first(made::fourPeople());

    EXPECT_EQ(std::ranges::count(outcome.figures, "runway", &Figure::id), 0);
}

TEST(EmergencyPay, IsPointedAtWhereTheMoneyLastsForLess)
{
    Document document = withMoneyAtHand();
    const std::string short3 = noticeAt(first(document).notices, "/group/emergency");
    document.group.emergency->belowMonths = Decimal{1};

    EXPECT_NE(short3.find("Below 3 the group goes over to \"Housing first\"."), std::string::npos) << short3;
    EXPECT_EQ(noticeAt(first(document).notices, "/group/emergency"), "");
}

TEST(EmergencyPay, SaysInItsOwnScenarioThatItIsNotDue)
{
    Document document = withMoneyAtHand();
    const auto tight = [&] {
        return noticeAt(solveScenario(document, "tight", made::levies()).notices, "/group/emergency");
    };
    EXPECT_EQ(tight(), "");
    document.budgets[0].atHand = money(90'000);
    EXPECT_TRUE(tight().starts_with("Emergency pay is not due")) << tight();
    document.budgets[0].atHand.reset();
    EXPECT_TRUE(tight().starts_with("Whether emergency pay is due is not known.")) << tight();
}

const std::string fundPlace = "/budgets/0/lines/1/fund";

Document withFund(const std::string& rule, std::vector<FundRequest> requests)
{
    Document document = made::fourPeople();
    document.budgets[0].lines.push_back({.id = "help",
                                         .title = "Emergency fund",
                                         .amount = Rate{money(1'000), Per::Year},
                                         .fund = Fund{.rule = rule, .requests = std::move(requests), .unknown = {}}});
    return document;
}

FundRequest asks(const Document& document, std::size_t member, std::int64_t amount)
{
    return {.member = document.members[member].id, .amount = money(amount), .about = "a boiler", .unknown = {}};
}

TEST(Fund, GivesWhatIsAskedForWhileThereIsEnough)
{
    const Document four = made::fourPeople();
    const Outcome outcome = first(withFund("cea", {asks(four, 0, 300), asks(four, 2, 200)}));

    EXPECT_EQ(outcome.funds.at(0).paid, money(500));
    EXPECT_EQ(noticeAt(outcome.notices, fundPlace), "");
}

TEST(Fund, IsDividedByItsRuleWhereThereIsNot)
{
    const Document four = made::fourPeople();
    const std::vector<FundRequest> requests{asks(four, 0, 300), asks(four, 1, 900), asks(four, 2, 500),
                                            asks(four, 1, 300)}; // 300, 1200 and 500
    const auto paid = [&](const std::string& rule) {
        std::vector<Money> amounts;
        const Outcome outcome = first(withFund(rule, requests));
        for (const FundShare& share : outcome.funds.at(0).shares)
            amounts.push_back(share.paid);
        std::ranges::sort(amounts);
        return amounts;
    };

    EXPECT_EQ(paid("proportional"), (std::vector{money(150), money(250), money(600)}));
    EXPECT_EQ(paid("cea"), (std::vector{money(300), money(350), money(350)}));
    EXPECT_EQ(paid("cel"), (std::vector{money(0), money(150), money(850)}));
    const std::string notice = noticeAt(first(withFund("cea", requests)).notices, fundPlace);
    EXPECT_TRUE(notice.starts_with("Emergency fund: more is asked for than there is.")) << notice;
}

TEST(Fund, TellsAMemberWhatItPaysAndNobodyWhatFor)
{
    const Document four = made::fourPeople();
    const Outcome outcome = first(withFund("cea", {asks(four, 0, 1'500)}));

    const Notices& own = outcome.find(four.members[0].id)->notices;
    const auto found = std::ranges::find(own, fundPlace, &Notice::where);
    ASSERT_NE(found, own.end());
    EXPECT_EQ(found->amount, money(1'000));
    EXPECT_EQ(noticeAt(outcome.find(four.members[1].id)->notices, fundPlace), "");
    for (const Notices* notices : {&own, &outcome.notices})
        for (const Notice& notice : *notices)
            EXPECT_EQ((notice.what + notice.hint).find("boiler"), std::string::npos);
}

} // namespace
} // namespace purse
