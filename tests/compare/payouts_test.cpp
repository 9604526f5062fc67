// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/matching_outcome.hpp>
#include <purse/compare/payout_outcome.hpp>
#include <support/made_group.hpp>
#include <support/random_document.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// Money that goes out to members by what they set, have credit for or worked, and gifts that are matched.

namespace purse {
namespace {

using made::decimal;
using made::money;
using made::percent;

Document threePeople()
{
    Document document;
    document.id = "three-1234";
    document.group.currency = {"GBP", 2};
    for (const char* id : {"ada", "bo", "cy"})
        document.members.push_back(made::member(id, "20"));
    return document;
}

Payout payout(std::int64_t amount) { return {.id = "out", .title = "Out", .amount = money(amount), .members = {}}; }

std::vector<Money> amountsOf(const PayoutOutcome& outcome)
{
    std::vector<Money> amounts;
    for (const PaidOut& paid : outcome.members)
        amounts.push_back(paid.amount);
    return amounts;
}

std::vector<std::string> placesOf(const Problems& problems)
{
    std::vector<std::string> places;
    for (const Problem& problem : problems)
        places.push_back(problem.where);
    return places;
}

TEST(Payouts, HoldATakeAtTheMostThatItCanBeRaisedTo)
{
    Payout takes = payout(1'000);
    takes.takes = SetTakes{.last = {{"ada", money(100)}, {"bo", money(40)}}, .asked = {{"ada", money(500)}}};
    ASSERT_TRUE(problemsOf(takes, threePeople()).empty());

    const PayoutOutcome outcome = payOut(threePeople(), takes);

    EXPECT_EQ(amountsOf(outcome), (std::vector{money(200), money(400), money(400)})); // twice the last; the rest shared
    EXPECT_EQ(outcome.leftover, Money{});
    EXPECT_NE(outcome.members[0].because.find("raised to 200.00"), std::string::npos);
}

TEST(Payouts, CatchUpOnWhatWasPaidBefore)
{
    Payout credit = payout(300);
    credit.catchUp = CatchUpTerms{.credit = {{"ada", decimal("60")}, {"bo", decimal("30")}, {"cy", decimal("10")}},
                                  .paid = {{"ada", money(500)}, {"bo", money(400)}},
                                  .least = decimal("0.5"),
                                  .most = decimal("2")};

    const PayoutOutcome outcome = payOut(threePeople(), credit);

    EXPECT_EQ(amountsOf(outcome), (std::vector{money(195), money(45), money(60)})); // bo half, cy twice a plain share
}

TEST(Payouts, WithoutCreditPayNothingAndSaySo)
{
    Payout credit = payout(300);
    credit.catchUp = CatchUpTerms{};

    const PayoutOutcome outcome = payOut(threePeople(), credit);

    EXPECT_EQ(outcome.leftover, money(300));
    EXPECT_EQ(outcome.sentences, std::vector<std::string>{"Nobody has credit, so nothing is paid."});
}

TEST(Payouts, KeepOneStreamFromDrainingAnother)
{
    Payout streams = payout(1'000);
    streams.streams = {
        {.title = "Growing", .part = percent("50"), .hours = {{"ada", decimal("10")}}},
        {.title = "Caring", .part = percent("30"), .hours = {{"bo", decimal("1")}, {"cy", decimal("2")}}}};
    const PayoutOutcome before = payOut(threePeople(), streams);
    streams.streams[1].hours["cy"] = decimal("99");
    const PayoutOutcome after = payOut(threePeople(), streams);

    EXPECT_EQ(amountsOf(before), (std::vector{money(500), money(100), money(200)}));
    EXPECT_EQ(after.members[0].amount, money(500));
    EXPECT_EQ(before.leftover, money(200));
}

TEST(Payouts, GoOnFromWhatWasPaid)
{
    Payout takes = payout(100);
    takes.takes = SetTakes{.payDay = 4, .asked = {{"ada", money(10)}, {"bo", money(0)}, {"cy", money(0)}}};
    takes.takes->threshold = money(20);

    const Payout next = nextPayout(threePeople(), takes, money(60));

    EXPECT_EQ(next.amount, money(60));
    EXPECT_EQ(next.takes->payDay, 5);
    EXPECT_EQ(next.takes->leftover, money(90));
    EXPECT_EQ(next.takes->last.at("ada"), money(10));
    EXPECT_EQ(next.takes->asked, takes.takes->asked);
}

TEST(Payouts, SayWhatIsWrong)
{
    const Document document = threePeople();
    EXPECT_EQ(placesOf(problemsOf(payout(1), document)), std::vector<std::string>{""}); // none of the three ways
    Payout both = payout(1);
    both.takes = SetTakes{.asked = {{"nobody", money(1)}}};
    both.catchUp = CatchUpTerms{.credit = {{"ada", decimal("1")}}};
    both.members = {"bo", "bo", "zoe"};
    EXPECT_EQ(placesOf(problemsOf(both, document)),
              (std::vector<std::string>{"", "/members/0", "/members/1", "/members/2", "/takes/asked/nobody",
                                        "/catch_up/credit/ada"}));
    Payout streams = payout(1);
    streams.streams = {{.part = percent("60")}, {.part = percent("40.5"), .hours = {{"zoe", decimal("1")}}}};
    EXPECT_EQ(placesOf(problemsOf(streams, document)), (std::vector<std::string>{"/streams/1/hours/zoe", "/streams"}));
    Document abroad = document;
    abroad.members[0].currency = Currency{"EUR", 2};
    Payout takes = payout(1);
    takes.takes = SetTakes{};
    EXPECT_EQ(placesOf(problemsOf(takes, abroad)), std::vector<std::string>{"/members"});
    takes.members = {"bo", "cy"};
    EXPECT_TRUE(problemsOf(takes, abroad).empty());
}

RC_GTEST_PROP(Payouts, AddUpToTheCentWhateverTheOrderOfRows, ())
{
    Document document =
        *rc::gen::suchThat(test::documents(), [](const Document& made) { return !made.payouts.empty(); });
    const Payout payout = document.payouts[0];
    const PayoutOutcome outcome = payOut(document, payout);
    std::ranges::reverse(document.members);
    Payout turned = payout;
    std::ranges::reverse(turned.members);
    const PayoutOutcome again = payOut(document, turned);

    Money sum = outcome.leftover;
    for (std::size_t i = 0; i < outcome.members.size(); ++i) {
        RC_ASSERT(outcome.members[i].amount >= Money{});
        RC_ASSERT(!outcome.members[i].because.empty());
        RC_ASSERT(outcome.members[i].member == again.members[i].member);
        RC_ASSERT(outcome.members[i].amount == again.members[i].amount);
        sum += outcome.members[i].amount;
    }
    RC_ASSERT(outcome.members.size() == payout.members.size());
    RC_ASSERT(sum == payout.amount);
}

Matching twoProjects()
{
    return {.id = "gifts",
            .title = "Gifts",
            .pot = money(100),
            .projects = {{.id = "pond"}, {.id = "oven"}},
            .gifts = {{"Ada", "pond", money(4)},
                      {" Ada ", "pond", money(5)},
                      {"Bo", "pond", money(1)},
                      {"Cy", "oven", money(50)}}};
}

TEST(MatchedGifts, CountThoseOfOneGiverAsOne)
{
    const Matches found = matchesOf(threePeople(), twoProjects());

    EXPECT_EQ(found.projects[0].donors, 2);
    EXPECT_EQ(found.projects[0].matched, money(6)); // (3 + 1)^2 - 10
    EXPECT_EQ(found.projects[1].matched, Money{});
    EXPECT_EQ(found.leftover, money(94));
}

TEST(MatchedGifts, SayWhatIsWrong)
{
    Matching wrong = twoProjects();
    wrong.projects[1].id = "pond";
    wrong.gifts[0].giver = "  ";
    EXPECT_EQ(placesOf(problemsOf(wrong)),
              (std::vector<std::string>{"/projects/0/id", "/projects/1/id", "/gifts/0/giver", "/gifts/3/project"}));
}

RC_GTEST_PROP(MatchedGifts, AddUpToThePotWhateverTheOrderOfGifts, ())
{
    const Document document =
        *rc::gen::suchThat(test::documents(), [](const Document& made) { return !made.matchings.empty(); });
    Matching matching = document.matchings[0];
    const Matches found = matchesOf(document, matching);
    std::ranges::reverse(matching.gifts);
    const Matches again = matchesOf(document, matching);

    Money sum = found.leftover;
    for (std::size_t p = 0; p < found.projects.size(); ++p) {
        RC_ASSERT(found.projects[p].matched == again.projects[p].matched);
        const bool isWithinCap = !matching.cap || found.projects[p].matched <= *matching.cap;
        RC_ASSERT(isWithinCap); // the macro looks at both sides of an or
        sum += found.projects[p].matched;
    }
    RC_ASSERT(sum == matching.pot);
}

} // namespace
} // namespace purse
