// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/contribution/quadratic_funding.hpp>
#include <purse/budget/contribution/sliding_scale.hpp>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace purse::test {
namespace {

Money euros(std::int64_t amount) { return Money::fromMinor(100 * amount); }

std::vector<Contributor> fivePeople()
{
    std::vector<Contributor> people;
    for (const int income : {18'000, 24'000, 30'000, 42'000, 66'000})
        people.push_back({.income = euros(income)});
    return people;
}

std::vector<std::int64_t> minorOf(const Contributions& found)
{
    std::vector<std::int64_t> amounts;
    for (const Contribution& each : found.members)
        amounts.push_back(each.amount.toMinor());
    return amounts;
}

TEST(SlidingScale, MeetsTheTargetToTheCentAndSaysWhy)
{
    const Contributions found = slidingScale({.target = euros(10'000)}, fivePeople());

    EXPECT_EQ(minorOf(found), (std::vector<std::int64_t>{100'000, 133'333, 166'667, 233'333, 366'667}));
    EXPECT_EQ(found.members[0].because, "5.5556% of an income of 18,000.00.");
    EXPECT_EQ(found.sentences.front(), "5 people contribute 10,000.00 together.");
}

TEST(SlidingScale, HoldsFloorsAndCeilingsAndNamesThem)
{
    std::vector<Contributor> people = fivePeople();
    for (Contributor& each : people) {
        each.floor = euros(1500);
        each.ceiling = euros(2500);
    }
    const Contributions found = slidingScale({.target = euros(10'000)}, people);

    EXPECT_EQ(minorOf(found), (std::vector<std::int64_t>{150'000, 155'556, 194'444, 250'000, 250'000}));
    EXPECT_EQ(found.members[0].heldBy, HeldBy::Floor);
    EXPECT_EQ(found.members[4].heldBy, HeldBy::Ceiling);
    EXPECT_EQ(found.members[4].because, "6.4815% of an income of 66,000.00 would be 4,277.78; the most is 2,500.00.");
}

TEST(SlidingScale, TakesNothingOfWhatIsFree)
{
    std::vector<Contributor> people = fivePeople();
    for (Contributor& each : people)
        each.freeAmount = euros(30'000);
    const Contributions found = slidingScale({.target = euros(4'800), .basis = ScaleBasis::AboveFreeAmount}, people);

    EXPECT_EQ(minorOf(found), (std::vector<std::int64_t>{0, 0, 0, 120'000, 360'000}));
}

TEST(SlidingScale, MixesAFlatPartWithMeans)
{
    const Contributions found =
        slidingScale({.target = euros(10'000), .basis = ScaleBasis::Mix, .flatPart = 0.4}, fivePeople());

    EXPECT_EQ(minorOf(found), (std::vector<std::int64_t>{140'000, 160'000, 180'000, 220'000, 300'000}));
}

TEST(SlidingScale, SaysByHowMuchItCannotBeDone)
{
    std::vector<Contributor> people = fivePeople();
    for (Contributor& each : people) {
        each.floor = euros(2'100);
        each.ceiling = euros(2'500);
    }
    const Contributions tooMuch = slidingScale({.target = euros(10'000)}, people);
    EXPECT_EQ(tooMuch.status, Status::TooSmall);
    EXPECT_EQ(tooMuch.distance, euros(500));
    EXPECT_EQ(tooMuch.sentences.front(), "The least contributions are above the target by 500.00.");
    const Contributions tooLittle = slidingScale({.target = euros(15'000)}, people);
    EXPECT_EQ(tooLittle.status, Status::TooLarge);
    EXPECT_EQ(tooLittle.distance, euros(2'500));
}

TEST(SlidingScale, CannotAskThoseWhoHaveNothing)
{
    const std::vector<Contributor> nobody(3);

    EXPECT_EQ(slidingScale({.target = euros(30)}, nobody).status, Status::TooLarge);
    EXPECT_EQ(slidingScale({.target = euros(30)}, nobody).distance, euros(30));
    EXPECT_EQ(minorOf(slidingScale({.target = euros(30), .basis = ScaleBasis::Flat}, nobody)),
              (std::vector<std::int64_t>{1000, 1000, 1000}));
}

TEST(SlidingScale, RefusesNumbersOutOfRange)
{
    EXPECT_THROW(slidingScale({.target = euros(-1)}, fivePeople()), std::invalid_argument);
    std::vector<Contributor> people = fivePeople();
    people[1].ceiling = euros(-1);
    EXPECT_THROW(slidingScale({.target = euros(1)}, people), std::invalid_argument);
}

/// People with incomes, floors and ceilings, in any order the same.
RC_GTEST_PROP(SlidingScale, SumsToTheTargetInsideBoundsWhateverTheOrder, ())
{
    const auto people = *rc::gen::inRange<std::size_t>(1, 12);
    std::vector<Contributor> all;
    std::vector<std::uint64_t> draws;
    Money least, most;
    for (std::size_t i = 0; i < people; ++i) {
        const Money floor = Money::fromMinor(*rc::gen::inRange(0, 5'000));
        const Money ceiling = floor + Money::fromMinor(*rc::gen::inRange(0, 20'000));
        all.push_back(
            {.income = Money::fromMinor(*rc::gen::inRange(1, 1'000'000)), .floor = floor, .ceiling = ceiling});
        draws.push_back(i * 7919 % 101);
        least += floor;
        most += ceiling;
    }
    const Money target = Money::fromMinor(*rc::gen::inRange(least.toMinor(), most.toMinor() + 1));

    const Contributions found = slidingScale({.target = target}, all, 2, draws);

    RC_ASSERT(found.status == Status::Feasible);
    Money sum;
    for (std::size_t i = 0; i < people; ++i) {
        sum += found.members[i].amount;
        RC_ASSERT(found.members[i].amount >= all[i].floor && found.members[i].amount <= *all[i].ceiling);
        RC_ASSERT(std::fabs(found.members[i].exact - static_cast<double>(found.members[i].amount.toMinor())) < 1.0);
    }
    RC_ASSERT(sum == target);

    std::ranges::reverse(all);
    std::ranges::reverse(draws);
    std::vector<std::int64_t> turned = minorOf(slidingScale({.target = target}, all, 2, draws));
    std::ranges::reverse(turned);
    RC_ASSERT(turned == minorOf(found));
}

std::vector<Gift> gifts()
{
    return {{0, "d1", euros(1)}, {0, "d2", euros(4)}, {0, "d3", euros(1)}, {0, "d4", euros(9)}, {1, "d1", euros(30)}};
}

TEST(QuadraticFunding, MatchesManyGiversAndNotOne)
{
    const Matches found = quadraticFunding({.pot = euros(20)}, 2, gifts());

    EXPECT_EQ(found.projects[0].matched, euros(20));
    EXPECT_EQ(found.projects[1].matched, Money{});
    EXPECT_EQ(found.projects[0].because, "4 people gave 15.00, which calls for 34.00; 58.8235% of it is paid.");
    EXPECT_EQ(found.projects[1].because, "One person gave 30.00; gifts are matched from two people on.");
}

TEST(QuadraticFunding, CountsSeveralGiftsOfOnePersonAsOne)
{
    std::vector<Gift> split = gifts();
    split.back().amount = euros(15);
    split.push_back({1, "d1", euros(15)});

    EXPECT_EQ(quadraticFunding({.pot = euros(20)}, 2, split).projects[1].matched, Money{});
}

TEST(QuadraticFunding, LeavesInThePotWhatNobodyCallsFor)
{
    const Matches found = quadraticFunding({.pot = euros(100)}, 2, gifts());
    EXPECT_EQ(found.projects[0].matched, euros(34));
    EXPECT_EQ(found.leftover, euros(66));
    EXPECT_EQ(found.sentences.back(), "66.00 stays in the pot.");
    EXPECT_EQ(quadraticFunding({.pot = euros(100), .scaleUp = true}, 2, gifts()).leftover, Money{});
    const Matches capped = quadraticFunding({.pot = euros(100), .cap = euros(10), .scaleUp = true}, 2, gifts());
    EXPECT_EQ(capped.projects[0].matched, euros(10));
    EXPECT_TRUE(capped.projects[0].isCapped);
}

TEST(QuadraticFunding, RefusesWhatIsNoGift)
{
    const std::vector<Gift> wrong{{3, "d1", euros(1)}};
    EXPECT_THROW(quadraticFunding({.pot = euros(1)}, 2, wrong), std::invalid_argument);
    EXPECT_THROW(quadraticFunding({.pot = euros(-1)}, 2, gifts()), std::invalid_argument);
}

RC_GTEST_PROP(QuadraticFunding, PaysThePotToTheCentAndNobodyAboveTheCap, ())
{
    const auto projects = *rc::gen::inRange<std::size_t>(1, 6);
    std::vector<Gift> all;
    for (int k = *rc::gen::inRange(0, 30); k > 0; --k)
        all.push_back({*rc::gen::inRange<std::size_t>(0, projects), std::to_string(*rc::gen::inRange(0, 8)),
                       Money::fromMinor(*rc::gen::inRange(0, 10'000))});
    const MatchTerms terms{.pot = Money::fromMinor(*rc::gen::inRange(0, 200'000)),
                           .cap = Money::fromMinor(*rc::gen::inRange(1, 100'000)),
                           .scaleUp = *rc::gen::arbitrary<bool>()};

    const Matches found = quadraticFunding(terms, projects, all);

    Money sum = found.leftover;
    for (const Match& match : found.projects) {
        sum += match.matched;
        RC_ASSERT(match.matched >= Money{} && match.matched <= *terms.cap);
        RC_ASSERT(match.donors >= 2 || match.matched == Money{});
    }
    RC_ASSERT(sum == terms.pot);
    RC_ASSERT(found.leftover >= Money{});
}

} // namespace
} // namespace purse::test
