// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_fit.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

Parameters part(const char* label, const char* divided, Parameters more = {})
{
    more.set("label", {std::string(label)});
    more.set("divided", {std::string(divided)});
    return more;
}
Parameters withPercent(const char* share, Parameters part)
{
    part.set("percent", {percent(share)});
    return part;
}
Parameters of(const char* step, Parameters part)
{
    part.set("steps", {std::vector<std::string>{step}});
    return part;
}

/// Three people with credits for paid work (1,200, 600, 0) and for other work (100, 500, 400).
struct Credits : testing::Test {
    MadeFit made;

    Credits()
    {
        made.group.questions = {question("paid", QuestionKind::Number), question("love", QuestionKind::Number)};
        add("a", "1200", "100");
        add("b", "600", "500");
        add("c", "0", "400");
        made.group.model.steps = {credits("paid"), credits("love")};
    }
    void add(const char* id, const char* paid, const char* love)
    {
        made.group.add(member(id)).answers = {{"paid", decimal(paid)}, {"love", decimal(love)}};
    }
    static Step credits(const char* asked)
    {
        return step(asked, "amount",
                    {{"amount", {rate(1, Per::Year)}}, {"question", {std::string(asked)}}, {"pro_rated", {false}}});
    }
    Fitted split(double budget, std::vector<Parameters> shares)
    {
        made.group.model.fit = divideBy("split", {{"shares", {std::move(shares)}}});
        return made.fit(pounds(budget));
    }
    Fitted tiers(double budget, std::vector<Parameters> all)
    {
        made.group.model.fit = divideBy("priority_tiers", {{"tiers", {std::move(all)}}});
        return made.fit(pounds(budget));
    }
    static void expect(const Fitted& fitted, double a, double b, double c)
    {
        EXPECT_EQ(fitted.status, Status::Feasible);
        EXPECT_EQ(amountsOf(fitted.awards), (std::vector{pounds(a), pounds(b), pounds(c)}));
        for (const Award& award : fitted.awards)
            EXPECT_TRUE(isExplained(award)) << award.member;
    }
};

TEST_F(Credits, ArePaidFromPartsOfTheBudget)
{
    expect(split(2000, {withPercent("75", of("paid", part("Paid", "up_to_claims"))),
                        of("love", part("Love", "up_to_claims"))}),
           1050, 750, 200);
}

TEST_F(Credits, ThatAreMetPassMoneyOnOrKeepIt)
{
    Parameters paid = withPercent("75", of("paid", part("Paid", "up_to_claims")));
    const Parameters love = withPercent("5", of("love", part("Love", "up_to_claims")));

    expect(split(2600, {paid, love}), 1200 + 28, 600 + 140, 112); // 1,950 less 1,800, and 130
    paid.set("left_over", {std::string("stays")});
    expect(split(2600, {paid, love}), 1200 + 13, 600 + 65, 52);
    EXPECT_EQ(split(2600, {paid, love}).cost, pounds(1930));
}

TEST_F(Credits, ShareAPartEquallyOrInProportionWithoutACeiling)
{
    expect(split(6000, {withPercent("50", of("love", part("More", "in_proportion"))), part("Equal", "equally")}), 1300,
           2500, 2200);
}

TEST_F(Credits, LeaveWhatIsNotForMembersAside)
{
    const Fitted fitted =
        split(2000, {withPercent("20", part("Reserve", "not_for_members")),
                     withPercent("25", part("Half of the rest", "not_for_members", {{"of", {std::string("rest")}}})),
                     part("Equal", "equally")});

    expect(fitted, 400, 400, 400);
    ASSERT_EQ(fitted.parts.size(), 3U);
    EXPECT_EQ(fitted.parts[0].amount, pounds(400));
    EXPECT_EQ(fitted.parts[1].amount, pounds(400));
    EXPECT_FALSE(fitted.parts[1].forMembers);
    EXPECT_EQ(fitted.parts[2].amount, pounds(1200));
}

TEST_F(Credits, AreNotPaidTwiceByTwoParts)
{
    expect(split(9000, {withPercent("50", part("First", "up_to_claims")), part("Second", "up_to_claims")}), 1300, 1100,
           400);
}

TEST_F(Credits, AreAllPaidOrNotAtAll)
{
    const Parameters paid = of("paid", part("Paid", "up_to_claims"));
    const Parameters love = of("love", part("Love", "up_to_claims", {{"all_or_nothing", {true}}}));

    expect(split(2800, {paid, love}), 1300, 1100, 400);
    const Fitted short_ = split(2799, {paid, love, part("Equal", "equally")});
    expect(short_, 1200, 600, 0);
    EXPECT_EQ(short_.parts[1].closed, "there is not enough for all of it");
}

TEST_F(Credits, WaitUntilEnoughStays)
{
    const Parameters paid = of("paid", part("Paid", "up_to_claims"));
    const Parameters love = of("love", part("Love", "up_to_claims", {{"keep", {pounds(500)}}}));

    expect(split(3300, {paid, love}), 1300, 1100, 400);
    expect(split(2800, {paid, love}), 1200 + 50, 600 + 250, 200);
    expect(split(2300, {paid, love}), 1200, 600, 0);
}

TEST_F(Credits, AreServedTierByTierBehindGates)
{
    const std::vector<Parameters> all{of("paid", {{"label", {std::string("Paid")}}}),
                                      of("love", {{"label", {std::string("Love")}}, {"all_or_nothing", {true}}})};

    expect(tiers(2800, all), 1300, 1100, 400);
    expect(tiers(2799, all), 1200, 600, 0);
    expect(tiers(900, all), 600, 300, 0);
}

TEST_F(Credits, WaitWhereNobodyKnowsHowLongTheMoneyLasts)
{
    const Fitted fitted = split(2800, {part("All", "up_to_claims", {{"runway", {Decimal{3}}}})});

    expect(fitted, 0, 0, 0);
    EXPECT_EQ(fitted.parts[0].closed, "the money at hand is not known");
}

TEST_F(Credits, BearTheirOnCosts)
{
    made.employer.pension =
        PensionScheme{.base = PensionScheme::Base::AllPay, .employer = percent("25"), .unknown = {}};

    const Fitted fitted =
        split(2500, {withPercent("20", part("Reserve", "not_for_members")), part("Equal", "equally")});

    EXPECT_EQ(fitted.cost, pounds(2000));
    EXPECT_EQ(sumOf(fitted.awards), pounds(1600));
}

TEST_F(Credits, AreBehindGatesWithTheirOnCosts)
{
    made.employer.pension =
        PensionScheme{.base = PensionScheme::Base::AllPay, .employer = percent("25"), .unknown = {}};
    const Parameters all = part("All", "up_to_claims", {{"all_or_nothing", {true}}, {"keep", {pounds(100)}}});

    expect(split(1.25 * 2800 + 100.01, {all}), 1300, 1100, 400);
    expect(split(1.25 * 2800 + 99, {all}), 0, 0, 0);
}

/// What nobody gets is set aside, held back, or what is due is met.
RC_GTEST_FIXTURE_PROP(Credits, SpendEveryPartOrSayWhy, ())
{
    const int first = *rc::gen::inRange(0, 100);
    const double budget = *rc::gen::inRange(1, 500'000) / 100.0;
    const auto how = [] { return *rc::gen::element("up_to_claims", "in_proportion", "equally", "not_for_members"); };

    const Fitted fitted = split(
        budget, {withPercent(std::to_string(first).c_str(), of("paid", part("First", how()))), part("Second", how())});

    Money sum;
    for (const BudgetPart& part : fitted.parts)
        sum += part.forMembers ? Money{} : part.amount;
    const Money left = pounds(budget) - fitted.cost - sum;
    RC_ASSERT(left >= Money{});
    const std::string& second = std::get<std::string>(
        made.group.model.fit.parameters.orEmpty<std::vector<Parameters>>("shares")[1].all().at("divided").value);
    if (second != "up_to_claims")
        RC_ASSERT(left == Money{});
    else if (left > Money{})
        for (const Award& award : fitted.awards)
            RC_ASSERT(award.amount >= pounds(award.member == "a" ? 1300 : award.member == "b" ? 1100 : 400));
}

} // namespace
} // namespace purse::test
