// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/quotas.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace purse::test {
namespace {

using Whole = std::vector<std::int64_t>;

TEST(RoundDown, TreatsEqualPeopleEqually)
{
    const RoundedDown rounded = roundDown(std::vector<double>{33.75, 33.75, 33.5});

    EXPECT_EQ(rounded.units, (Whole{33, 33, 33}));
    EXPECT_EQ(rounded.reserve, 2);
}

TEST(RoundDown, KeepsNothingOfNothing)
{
    EXPECT_EQ(roundDown({}).reserve, 0);
    EXPECT_EQ(roundDown(std::vector<double>{0.3 - 0.1 + 0.8}).units, Whole{1}); // 0.99999... means 1
}

TEST(SeatsByQuota, IsExactWhereRealNumbersAreNot)
{
    constexpr std::int64_t most = 1'000'000'000'000'000;

    // Two remainders differ by one part in 2 x 10^15.
    EXPECT_EQ(*seatsByQuota(Whole{most, most - 1}, 1), (Whole{1, 0}));
    EXPECT_EQ(*seatsByQuota(Whole{most - 1, most}, 1), (Whole{0, 1}));
}

TEST(SeatsByQuota, GivesTiesToMoreVotesThenToTheEarlier)
{
    EXPECT_EQ(*seatsByQuota(Whole{1, 1, 1}, 2), (Whole{1, 1, 0}));
    EXPECT_EQ(*seatsByQuota(Whole{1, 3}, 2), (Whole{0, 2})); // remainders 1/2 and 1/2
}

TEST(SeatsByQuota, HasNoMeaningWithoutVotes)
{
    EXPECT_FALSE(seatsByQuota(Whole{}, 3));
    EXPECT_FALSE(seatsByQuota(Whole{0, 0}, 3));
    EXPECT_THROW(seatsByQuota(Whole{-1, 2}, 3), std::invalid_argument);
    EXPECT_THROW(seatsByQuota(Whole{1, 2}, -3), std::invalid_argument);
}

RC_GTEST_PROP(SeatsByQuota, AddsUpAndKeepsTheQuota, ())
{
    const auto votes = *rc::gen::nonEmpty(rc::gen::container<Whole>(rc::gen::inRange<std::int64_t>(0, 100'000)));
    const auto seats = *rc::gen::inRange<std::int64_t>(0, 1000);
    const auto all = std::accumulate(votes.begin(), votes.end(), std::int64_t{0});
    RC_PRE(all > 0);

    const Whole given = *seatsByQuota(votes, seats);

    RC_ASSERT(std::accumulate(given.begin(), given.end(), std::int64_t{0}) == seats);
    for (std::size_t i = 0; i < votes.size(); ++i) {
        RC_ASSERT(given[i] >= votes[i] * seats / all);
        RC_ASSERT(given[i] <= votes[i] * seats / all + 1);
    }
}

} // namespace
} // namespace purse::test
