// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/contribution_outcome.hpp>
#include <support/made_group.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

// What members bring in together: a scale solved to the target, and bids round by round.

namespace purse {
namespace {

using made::money;

/// Four members with incomes of 12,000, 24,000, 36,000 and nothing stated.
Document withIncomes()
{
    Document document = made::fourPeople();
    document.questions.push_back(made::question("income", QuestionKind::Money));
    document.questions.back().per = Per::Year;
    for (std::size_t i = 0; i < 3; ++i)
        document.members[i].answers["income"] = Answer{money(12'000 * static_cast<std::int64_t>(i + 1))};
    return document;
}

ContributionPlan scaled(ScaleBasis basis)
{
    ContributionPlan plan{.id = "dues", .title = "Dues", .target = money(7'200), .members = {}};
    plan.scale = ContributionScale{.basis = basis, .flatPart = {}, .question = "income"};
    return plan;
}

Money amountOf(const ContributionOutcome& outcome, const std::string& member)
{
    const auto found = std::ranges::find(outcome.members, member);
    return outcome.scale->members[static_cast<std::size_t>(found - outcome.members.begin())].amount;
}

TEST(Scale, FollowsIncomeAndSaysWhoCountsWithNothing)
{
    const Document document = withIncomes();
    const ContributionPlan plan = scaled(ScaleBasis::Income);
    ASSERT_TRUE(problemsOf(plan, document).empty());

    const ContributionOutcome outcome = contributionOf(document, plan);

    EXPECT_EQ(amountOf(outcome, document.members[0].id), money(1'200)); // a tenth of 72,000
    EXPECT_EQ(amountOf(outcome, document.members[2].id), money(3'600));
    EXPECT_EQ(amountOf(outcome, document.members[3].id), Money{});
    ASSERT_EQ(outcome.notices.size(), 1u);
    EXPECT_TRUE(outcome.notices[0].what.starts_with("1 person has not answered"));
}

TEST(Scale, LeavesAFreeAmountAlone)
{
    const Document document = withIncomes();
    ContributionPlan plan = scaled(ScaleBasis::AboveFreeAmount);
    plan.scale->freeAmount = money(12'000);

    const ContributionOutcome outcome = contributionOf(document, plan);

    EXPECT_EQ(amountOf(outcome, document.members[0].id), Money{});
    EXPECT_EQ(amountOf(outcome, document.members[1].id), money(2'400)); // 12,000 of 36,000 above
}

TEST(Scale, SaysHowFarTheTargetIsOutOfReach)
{
    const Document document = withIncomes();
    ContributionPlan plan = scaled(ScaleBasis::Income);
    plan.scale->ceiling = money(1'000);

    const ContributionOutcome outcome = contributionOf(document, plan);

    EXPECT_EQ(outcome.scale->status, Status::TooLarge);
    EXPECT_EQ(outcome.scale->distance, money(7'200 - 3'000));
}

ContributionPlan bidding(const Document& document, std::vector<std::int64_t> bids)
{
    ContributionPlan plan{.id = "bids", .title = "Bids", .target = money(1'200), .members = {}};
    plan.bidding = BiddingRounds{.payments = 12, .closed = 1};
    for (std::size_t i = 0; i < bids.size(); ++i)
        plan.bidding->bids.push_back({document.members[i].id, 1, money(bids[i]), {}});
    return plan;
}

TEST(Bidding, CountsTheSilentWithTheReference)
{
    const Document document = made::fourPeople();

    const ContributionOutcome outcome = contributionOf(document, bidding(document, {20, 25, 30}));

    ASSERT_EQ(outcome.rounds.size(), 1u);
    EXPECT_EQ(outcome.rounds[0].total, money(12 * (20 + 25 + 30 + 25)));
    EXPECT_EQ(outcome.holds, 0u);
    EXPECT_TRUE(outcome.bands.has_value());
}

TEST(Bidding, ShowsNothingOfAnOpenRoundButHowManyHaveBid)
{
    const Document document = made::fourPeople();
    ContributionPlan plan = bidding(document, {20, 25});
    plan.bidding->closed = 0;

    const ContributionOutcome outcome = contributionOf(document, plan);

    EXPECT_TRUE(outcome.rounds.empty());
    EXPECT_FALSE(outcome.bands.has_value());
    EXPECT_EQ(outcome.bidsInOpenRound, 2u);
    EXPECT_TRUE(outcome.sentences.empty()) << "a total that moves with each bid would tell the bid";
    EXPECT_FALSE(outcome.rehearsal.has_value()) << "with two bids a total would tell one of them to the other";
    plan.bidding->bids.clear();
    EXPECT_FALSE(contributionOf(document, plan).rehearsalSentences.empty());
}

TEST(Bidding, TellsEachMemberOfTheirOwnBidsOnly)
{
    const Document document = made::fourPeople();
    const ContributionPlan plan = bidding(document, {20, 25, 31});

    const std::vector<std::string> said =
        contributionSentencesFor(document, plan, contributionOf(document, plan), document.members[0].id);

    ASSERT_EQ(said.size(), 1u);
    EXPECT_NE(said[0].find("20.00"), std::string::npos);
    EXPECT_EQ(said[0].find("31"), std::string::npos);
}

TEST(Contributions, OfRowsInAnotherOrderAreTheSame)
{
    Document document = withIncomes();
    const ContributionPlan plan = scaled(ScaleBasis::Income);
    const ContributionOutcome before = contributionOf(document, plan);
    std::ranges::reverse(document.members);
    const ContributionOutcome after = contributionOf(document, plan);

    EXPECT_EQ(before.members, after.members);
    for (std::size_t i = 0; i < before.members.size(); ++i)
        EXPECT_EQ(before.scale->members[i].amount, after.scale->members[i].amount);
}

TEST(ContributionProblems, NameThePlace)
{
    const Document document = made::fourPeople();
    ContributionPlan plan = bidding(document, {20});
    plan.bidding->bids.push_back(plan.bidding->bids[0]);
    plan.bidding->bids.push_back({"nobody", 1, money(1), {}});
    plan.scale = ContributionScale{.basis = ScaleBasis::Income, .flatPart = {}, .question = "children"};

    std::vector<std::string> places;
    for (const Problem& problem : problemsOf(plan, document))
        places.push_back(problem.where);

    EXPECT_EQ(places, (std::vector<std::string>{"/scale/question", "/bidding/bids/1", "/bidding/bids/2/member"}));
}

} // namespace
} // namespace purse
