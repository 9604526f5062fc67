// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/pile/pile.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

// A pile of money that people push to and pull from each other: nothing is lost, nobody goes below zero.

namespace purse {
namespace {

std::uint64_t draw(const std::string& id) { return std::hash<std::string>{}(id); }

Money minor(std::int64_t amount) { return Money::fromMinor(amount); }

Money sum(const std::vector<Money>& parts) { return std::accumulate(parts.begin(), parts.end(), Money{}); }

Pile pileOf(std::int64_t total, std::vector<std::string> holders, std::vector<PileMove> moves = {})
{
    return {.id = "pile",
            .title = {},
            .total = minor(total),
            .budget = {},
            .holders = std::move(holders),
            .moves = std::move(moves),
            .round = 3};
}

std::string whereOf(const Problems& problems) { return problems.size() == 1 ? problems.front().where : "not one"; }

TEST(Pile, BeginsInEqualParts)
{
    const Pile pile = pileOf(90'00, {"amina", "bo", "chidi"});

    EXPECT_EQ(standingOf(pile, draw).start, (std::vector{minor(30'00), minor(30'00), minor(30'00)}));
    EXPECT_TRUE(problemsOf(pile, draw, 2).empty());
}

TEST(Pile, FollowsEachMove)
{
    const Pile pile = pileOf(90'00, {"amina", "bo", "chidi"},
                             {{1, "amina", "bo", minor(10'00), "late shifts"}, {2, "bo", "chidi", minor(40'00)}});

    EXPECT_EQ(standingAfter(pile, 1, draw), (std::vector{minor(20'00), minor(40'00), minor(30'00)}));
    const PileStanding standing = standingOf(pile, draw);
    EXPECT_EQ(standing.now, (std::vector{minor(20'00), minor(0), minor(70'00)}));
    EXPECT_EQ(standing.gave, (std::vector{minor(10'00), minor(40'00), minor(0)}));
    EXPECT_EQ(standing.got, (std::vector{minor(0), minor(10'00), minor(40'00)}));
    EXPECT_THROW(standingAfter(pile, 3, draw), std::invalid_argument);
}

TEST(Pile, RefusesMoneyThatIsNotThere)
{
    const Pile pile = pileOf(60'00, {"amina", "bo"}, {{1, "amina", "bo", minor(30'01)}});

    EXPECT_EQ(whereOf(problemsOf(pile, draw, 2)), "/moves/0/amount");
    EXPECT_EQ(standingOf(pile, draw).now, standingOf(pile, draw).start);
}

TEST(Pile, SaysWhatElseCannotBe)
{
    const auto refused = [](PileMove move) {
        return whereOf(problemsOf(pileOf(60'00, {"amina", "bo"}, {{2, "amina", "bo", minor(1)}, move}), draw, 2));
    };

    EXPECT_EQ(refused({2, "amina", "amina", minor(1)}), "/moves/1/to");
    EXPECT_EQ(refused({2, "amina", "bo", minor(0)}), "/moves/1/amount");
    EXPECT_EQ(refused({2, "amina", "bo", minor(-5)}), "/moves/1/amount");
    EXPECT_EQ(refused({2, "zed", "bo", minor(1)}), "/moves/1/from");
    EXPECT_EQ(refused({2, "bo", "zed", minor(1)}), "/moves/1/to");
    EXPECT_EQ(refused({1, "amina", "bo", minor(1)}), "/moves/1/round");
    EXPECT_EQ(refused({4, "amina", "bo", minor(1)}), "/round");
    EXPECT_EQ(whereOf(problemsOf(pileOf(60'00, {}), draw, 2)), "");
    EXPECT_EQ(whereOf(problemsOf(pileOf(60'00, {"bo", "bo"}), draw, 2)), "/people/1");
    EXPECT_EQ(whereOf(problemsOf(pileOf(-1, {"bo"}), draw, 2)), "/total");
}

/// Moves of any kind, also such as cannot be made.
Pile anyPile()
{
    const int people = *rc::gen::inRange(1, 9);
    std::vector<std::string> holders;
    for (int i = 0; i < people; ++i)
        holders.push_back("p" + std::to_string(i));
    Pile pile = pileOf(*rc::gen::inRange<std::int64_t>(0, 100'000), holders);
    const int moves = *rc::gen::inRange(0, 40);
    for (int i = 0; i < moves; ++i)
        pile.moves.push_back({1, "p" + std::to_string(*rc::gen::inRange(0, people + 1)),
                              "p" + std::to_string(*rc::gen::inRange(0, people + 1)),
                              minor(*rc::gen::inRange<std::int64_t>(-10, 60'000))});
    return pile;
}

RC_GTEST_PROP(EveryPile, KeepsItsSumAndNobodyBelowZero, ())
{
    const Pile pile = anyPile();

    for (std::size_t moves = 0; moves <= pile.moves.size(); ++moves) {
        const std::vector<Money> standing = standingAfter(pile, moves, draw);
        RC_ASSERT(sum(standing) == pile.total);
        RC_ASSERT(*std::ranges::min_element(standing) >= Money{});
    }
    const PileStanding end = standingOf(pile, draw);
    RC_ASSERT(end.now == standingAfter(pile, pile.moves.size(), draw));
    RC_ASSERT(sum(end.gave) == sum(end.got));
    for (std::size_t i = 0; i < pile.holders.size(); ++i)
        RC_ASSERT(end.start[i] + end.got[i] - end.gave[i] == end.now[i]);
}

RC_GTEST_PROP(EveryPile, RefusesExactlyTheMovesThatAreNotMade, ())
{
    Pile pile = anyPile();
    const Problems problems = problemsOf(pile, draw, 2);

    std::size_t passedOver = 0;
    for (std::size_t i = 0; i < pile.moves.size(); ++i)
        passedOver += standingAfter(pile, i, draw) == standingAfter(pile, i + 1, draw) ? 1 : 0;
    RC_ASSERT(problems.empty() == (passedOver == 0));
}

RC_GTEST_PROP(EveryPile, GivesNobodyAnAdvantageByTheOrderOfNames, ())
{
    const Pile pile = anyPile();
    Pile other = pile;
    std::ranges::reverse(other.holders);
    const auto turn = *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(other.holders.size()));
    std::rotate(other.holders.begin(), other.holders.begin() + turn, other.holders.end());

    std::map<std::string, Money> byName;
    const PileStanding standing = standingOf(pile, draw);
    for (std::size_t i = 0; i < pile.holders.size(); ++i)
        byName[pile.holders[i]] = standing.now[i];
    const PileStanding turned = standingOf(other, draw);
    for (std::size_t i = 0; i < other.holders.size(); ++i)
        RC_ASSERT(turned.now[i] == byName[other.holders[i]]);
}

RC_GTEST_PROP(EveryPile, BeginsWithPartsThatDifferByOneMinorUnitAtMost, ())
{
    const Pile pile = anyPile();

    const std::vector<Money> start = equalStart(pile, draw);

    RC_ASSERT(*std::ranges::max_element(start) - *std::ranges::min_element(start) <= minor(1));
}

} // namespace
} // namespace purse
