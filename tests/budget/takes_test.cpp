// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/takes/catch_up.hpp>
#include <purse/budget/takes/streams.hpp>
#include <purse/budget/takes/takes.hpp>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace purse::test {
namespace {

Money euros(std::int64_t amount) { return Money::fromMinor(100 * amount); }
Percent percent(const char* text) { return {*Decimal::fromText(text)}; }

TEST(Takes, AreHeldAtTwiceTheLastOne)
{
    const std::vector<Take> takes{{"ana", euros(10), euros(50)}, {"ben", euros(10), euros(12)}, {"cy", euros(10), {}}};

    const PaidTakes paid = payTakes(takes, euros(40), Money{}, euros(1), 0);

    EXPECT_EQ(paid.members[0].paid, euros(20));
    EXPECT_TRUE(paid.members[0].isHeld);
    EXPECT_EQ(paid.members[0].because, "50.00 was asked for; a take can be raised to 20.00 this time and is paid.");
    EXPECT_EQ(paid.members[1].paid, euros(12));
    EXPECT_EQ(paid.members[2].paid, euros(8)); // automatic: what is left
    EXPECT_EQ(paid.leftover, Money{});
}

TEST(Takes, ArePaidInProportionWhereTheIncomeIsLess)
{
    const std::vector<Take> takes{{"ana", euros(30), euros(30)}, {"ben", euros(10), euros(10)}};

    const PaidTakes paid = payTakes(takes, euros(10), Money{}, euros(1), 0);

    EXPECT_EQ(paid.members[0].paid, Money::fromMinor(750));
    EXPECT_EQ(paid.members[1].paid, Money::fromMinor(250));
    EXPECT_EQ(paid.sentences.front(), "Takes of 40.00 meet an income of 10.00: each is paid the same part.");
}

/// 0.85 for seven: it is not always the same person who gets less.
TEST(Takes, PassTheShorterPartOnFromPayDayToPayDay)
{
    std::vector<Take> takes;
    for (const char* name : {"a", "b", "c", "d", "e", "f", "g"})
        takes.push_back({name, euros(1), euros(1)});
    std::vector<std::int64_t> sums(takes.size(), 0);
    for (std::uint64_t payDay = 0; payDay < 7; ++payDay) {
        const PaidTakes paid = payTakes(takes, Money::fromMinor(85), Money{}, euros(1), payDay);
        for (std::size_t i = 0; i < takes.size(); ++i)
            sums[i] += paid.members[i].paid.toMinor();
    }

    EXPECT_EQ(std::set<std::int64_t>(sums.begin(), sums.end()), std::set<std::int64_t>{85});
}

TEST(Takes, RefuseWhatCannotBe)
{
    const std::vector<Take> twice{{"a", {}, {}}, {"a", {}, {}}};
    EXPECT_THROW(payTakes(twice, euros(1), {}, {}, 0), std::invalid_argument);
    const std::vector<Take> negative{{"a", euros(-1), {}}};
    EXPECT_THROW(payTakes(negative, euros(1), {}, {}, 0), std::invalid_argument);
    EXPECT_EQ(payTakes({}, euros(1), {}, {}, 0).leftover, euros(1));
}

RC_GTEST_PROP(Takes, PayNoMoreThanTheIncomeAndNobodyAboveTheMost, ())
{
    std::vector<Take> takes;
    for (int k = *rc::gen::inRange(1, 9); k > 0; --k) {
        takes.push_back({.member = std::to_string(k), .last = Money::fromMinor(*rc::gen::inRange(0, 5'000))});
        if (*rc::gen::arbitrary<bool>())
            takes.back().asked = Money::fromMinor(*rc::gen::inRange(0, 20'000));
    }
    const Money income = Money::fromMinor(*rc::gen::inRange(0, 50'000));
    const Money leftover = Money::fromMinor(*rc::gen::inRange(0, 1'000));

    const PaidTakes paid = payTakes(takes, income, leftover, euros(1), *rc::gen::inRange<std::uint64_t>(0, 100));

    Money sum = paid.leftover;
    for (const PaidTake& take : paid.members) {
        sum += take.paid;
        RC_ASSERT(take.paid >= Money{});
        RC_ASSERT(take.isAutomatic || take.paid <= take.most);
    }
    RC_ASSERT(sum == income && paid.leftover >= Money{});
}

TEST(CatchUp, LeavesNobodyWithNothingWhereABoundSaysSo)
{
    const std::vector<CatchUpPay> members{{60, euros(500)}, {30, euros(400)}, {10, {}}};

    const CatchUp plain = catchUp(members, euros(300), {});
    const CatchUp bounded = catchUp(members, euros(300), {.least = 0.5, .most = 2.0});

    EXPECT_EQ(plain.members[1].amount, Money{});
    EXPECT_EQ(bounded.members[1].amount, euros(45)); // half of 90
    EXPECT_EQ(bounded.members[2].amount, euros(60)); // twice 30
    EXPECT_EQ(bounded.members[0].amount, euros(195));
    EXPECT_EQ(plain.members[2].because, "By credit 120.00 of everything paid so far and now; 0.00 was paid before, so "
                                        "120.00 is open. A plain share of this budget is 30.00; 105.88 is paid.");
}

/// Two who are behind stop at their most; what is left goes to the third, who is not.
TEST(CatchUp, GivesToTheOthersWhatTheBoundsKeepFromThoseBehind)
{
    const std::vector<CatchUpPay> members{{10, {}}, {10, {}}, {80, euros(10'000)}};

    const CatchUp found = catchUp(members, euros(100), {.least = 0.0, .most = 1.5});

    EXPECT_EQ(found.members[0].amount, euros(15));
    EXPECT_EQ(found.members[1].amount, euros(15));
    EXPECT_EQ(found.members[2].amount, euros(70));
    EXPECT_EQ(catchUp(std::vector<CatchUpPay>(2), euros(5), {}).leftover, euros(5));
}

TEST(FadedCredit, FadesByThePartThatIsSaid)
{
    const std::vector<double> credits{8.0, 4.0, 2.0};

    EXPECT_EQ(fadedCredit(credits, 0.0), 14.0);
    EXPECT_EQ(fadedCredit(credits, 0.5), 6.0);
    EXPECT_EQ(fadedCredit(credits, 1.0), 2.0);
}

RC_GTEST_PROP(CatchUp, PaysTheBudgetInsideItsBounds, ())
{
    std::vector<CatchUpPay> members;
    double credit = 0.0;
    for (int k = *rc::gen::inRange(1, 9); k > 0; --k) {
        members.push_back({double(*rc::gen::inRange(0, 50)), Money::fromMinor(*rc::gen::inRange(0, 100'000))});
        credit += members.back().credit;
    }
    const Money budget = Money::fromMinor(*rc::gen::inRange(0, 100'000));

    const CatchUp found = catchUp(members, budget, {.least = 0.5, .most = 2.0});

    Money sum = found.leftover;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const double plain = credit > 0.0 ? members[i].credit / credit * double(budget.toMinor()) : 0.0;
        sum += found.members[i].amount;
        RC_ASSERT(double(found.members[i].amount.toMinor()) > 0.5 * plain - 1.0);
        RC_ASSERT(double(found.members[i].amount.toMinor()) < 2.0 * plain + 1.0);
    }
    RC_ASSERT(sum == budget);
}

std::vector<Stream> disco()
{
    return {{"livelihood", percent("50"), {100, 40, 20}},
            {"care", percent("30"), {5, 30, 25}},
            {"love", percent("20"), {0, 10, 10}}};
}

TEST(Streams, PayEachKindOfWorkFromItsOwnPart)
{
    const StreamsPaid paid = payStreams(euros(8'000), disco());

    EXPECT_EQ(paid.members, (std::vector<Money>{euros(2'700), euros(3'000), euros(2'300)}));
    EXPECT_EQ(paid.lines[0].size(), 2U);
    EXPECT_EQ(paid.lines[0][0].because, "100 of 160 in livelihood, which has 4,000.00.");
}

TEST(Streams, TakeNothingFromEachOther)
{
    std::vector<Stream> more = disco();
    more[1].hours[1] = 300.0;

    const StreamsPaid before = payStreams(euros(8'000), disco()), after = payStreams(euros(8'000), more);

    for (std::size_t member = 0; member < 3; ++member)
        EXPECT_EQ(before.lines[member].front().amount, after.lines[member].front().amount);
}

TEST(Streams, KeepWhatNobodyWorkedFor)
{
    std::vector<Stream> none = disco();
    none[2].hours = {0, 0, 0};
    none[0].part = percent("40");

    const StreamsPaid paid = payStreams(euros(8'000), none);

    EXPECT_EQ(paid.leftover, euros(800 + 1'600));
    EXPECT_EQ(paid.sentences.front(), "Nobody worked in love: its 1,600.00 stays in the pool.");
    none[0].part = percent("60");
    EXPECT_THROW(payStreams(euros(8'000), none), std::invalid_argument);
    none[1].hours.pop_back();
    EXPECT_THROW(payStreams(euros(8'000), none), std::invalid_argument);
}

RC_GTEST_PROP(Streams, AddUpToThePoolAndTheirLines, ())
{
    const auto people = *rc::gen::inRange<std::size_t>(1, 6);
    std::vector<Stream> streams;
    for (const char* part : {"33.3", "12.55", "54.1"}) {
        streams.push_back({part, percent(part), {}});
        for (std::size_t i = 0; i < people; ++i)
            streams.back().hours.push_back(*rc::gen::inRange(0, 4));
    }
    const Money pool = Money::fromMinor(*rc::gen::inRange(0, 1'000'000));

    const StreamsPaid paid = payStreams(pool, streams);

    Money sum = paid.leftover;
    for (std::size_t i = 0; i < people; ++i) {
        Money lines;
        for (const StreamPay& line : paid.lines[i])
            lines += line.amount;
        RC_ASSERT(lines == paid.members[i]);
        sum += lines;
    }
    RC_ASSERT(sum == pool);
}

} // namespace
} // namespace purse::test
