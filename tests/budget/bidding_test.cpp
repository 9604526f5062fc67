// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/contribution/bid_bands.hpp>
#include <purse/budget/contribution/bidding_words.hpp>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace purse::test {
namespace {

Money euros(std::int64_t amount) { return Money::fromMinor(100 * amount); }
Percent percent(const char* text) { return {*Decimal::fromText(text)}; }

std::vector<Bidder> farm()
{
    return {{.id = "a", .bids = {{1, euros(90)}, {2, euros(120)}}},
            {.id = "b", .shares = 2, .bids = {{1, euros(120)}}},
            {.id = "c", .bids = {{1, euros(80)}}, .absentFrom = 2},
            {.id = "d"},
            {.id = "e", .shares = 0, .bids = {{1, euros(5)}}}};
}

TEST(BiddingRound, CountsBidsPreBidsAndTheSilent)
{
    const BiddingTerms terms{.target = euros(500)};

    const BiddingRound second = countRound(terms, farm(), 2);

    EXPECT_EQ(second.reference, euros(100)); // five shares
    EXPECT_EQ(second.total, euros(120 + 2 * 100 + 80 + 100));
    EXPECT_TRUE(second.isReached);
    EXPECT_EQ(second.silentPeople, 2U); // b has not bid again
    EXPECT_EQ(second.absentPeople, 1U);
    EXPECT_EQ(second.people, 4U);
    EXPECT_EQ(sentencesOf(second, terms).front(), "Round 2: 500.00 of 500.00; the target is met exactly.");
}

TEST(BiddingRound, LetsEarlierBidsStandWhereTheTermsSaySo)
{
    const BiddingTerms terms{.target = euros(500), .silent = SilentCounts::EarlierOrReference};

    const BiddingRound second = countRound(terms, farm(), 2);

    EXPECT_EQ(second.total, euros(120 + 2 * 120 + 80 + 100));
    EXPECT_EQ(sentenceFor(second.counted[1], farm()[1]),
              "Your bid of an earlier round, 120.00, still counts; with 2 shares that makes 240.00 for the whole "
              "period.");
    EXPECT_EQ(sentenceFor(second.counted[3], farm()[3]),
              "You have made no bid that counts, so 100.00 does; with one share that makes 100.00 for the whole "
              "period.");
}

TEST(BiddingRound, TakesBidsOutsideTheBoundsAsSilent)
{
    const BiddingTerms terms{.target = euros(500), .leastPercent = percent("85"), .mostPercent = percent("110")};

    const BiddingRound first = countRound(terms, farm(), 1);

    ASSERT_EQ(first.outOfBounds.size(), 2U);
    EXPECT_EQ(first.outOfBounds[0].bidder, 1U);
    EXPECT_EQ(first.outOfBounds[0].most, euros(110));
    EXPECT_EQ(first.outOfBounds[1].least, euros(85));
    EXPECT_EQ(first.total, euros(90 + 200 + 100 + 100));
    EXPECT_EQ(first.gap, euros(10));
}

TEST(BiddingRound, RoundsTheReferenceUpSoThatItIsEnough)
{
    const BiddingRound round = countRound({.target = Money::fromMinor(1000)}, std::vector<Bidder>(3), 1);

    EXPECT_EQ(round.reference, Money::fromMinor(334));
    EXPECT_TRUE(round.isReached);
    EXPECT_EQ(round.gap, Money::fromMinor(-2));
}

TEST(BiddingRound, RefusesWhatCannotBe)
{
    EXPECT_THROW(countRound({.target = euros(1)}, {}, 1), std::invalid_argument);
    EXPECT_THROW(countRound({.target = euros(1)}, farm(), 0), std::invalid_argument);
    const std::vector<Bidder> twice{{.id = "a", .bids = {{1, euros(1)}, {1, euros(2)}}}};
    EXPECT_THROW(countRound({.target = euros(1)}, twice, 1), std::invalid_argument);
}

TEST(RoundThatHolds, IsTheFirstOrTheSmallestThatReaches)
{
    const std::vector<Money> totals{euros(90), euros(109), euros(101), euros(101)};

    EXPECT_EQ(roundThatHolds(totals, euros(100), RoundChoice::FirstReaching), 1U);
    EXPECT_EQ(roundThatHolds(totals, euros(100), RoundChoice::SmallestReaching), 2U);
    EXPECT_EQ(roundThatHolds(totals, euros(110), RoundChoice::FirstReaching), std::nullopt);
}

TEST(Rehearsal, ShowsEveryDefaultAndWhatIsLeftToTheSilent)
{
    const BiddingTerms terms{.target = euros(500), .supplement = euros(10)};

    const Rehearsal rehearsal = rehearse(terms, farm(), 1, 1);

    ASSERT_EQ(rehearsal.defaults.size(), 5U);
    const BiddingRound& bare = rehearsal.defaults.back().round;
    EXPECT_EQ(bare.total, euros(90 + 240 + 80));
    EXPECT_EQ(rehearsal.neededEach, euros(45)); // of d and of one who is not registered
    EXPECT_EQ(sentencesOf(rehearsal, terms).back(),
              "Those who have not bid would have to pay 45.00 for a share to meet the target.");
    EXPECT_GE(rehearsal.defaults[1].round.total, rehearsal.defaults[0].round.total);
}

TEST(Rehearsal, CountsProposalsByMeansForThoseWhoHaveNotBid)
{
    const std::vector<Money> proposed{euros(1), euros(2), euros(3), Money::fromMinor(15'001), euros(5)};

    const std::vector<Bidder> all = withProposals(farm(), proposed, 2);

    ASSERT_EQ(all[3].bids.size(), 1U);
    EXPECT_EQ(all[3].bids[0].amount, Money::fromMinor(7'501));
    EXPECT_EQ(all[0].bids.size(), 2U); // has bid already
    EXPECT_EQ(rehearse({.target = euros(500), .payments = 2}, all).neededEach, std::nullopt);
    EXPECT_THROW(withProposals(farm(), {}, 2), std::invalid_argument);
}

TEST(BiddingRound, SaysWhereASumTellsWhatSomebodyBid)
{
    const BiddingTerms terms{.target = euros(500)};
    std::vector<Bidder> bidders(5);
    bidders[0].bids = {{1, euros(7)}};

    EXPECT_EQ(sentencesOf(countRound(terms, bidders, 1), terms).back(),
              "So few have bid that the sum tells what they bid.");
}

TEST(Rehearsal, NeedsNothingOfTheSilentWhereEverybodyHasBid)
{
    const std::vector<Bidder> all{{.id = "a", .bids = {{1, euros(4)}}}};

    EXPECT_EQ(rehearse({.target = euros(5)}, all).neededEach, std::nullopt);
}

/// With what is needed of each, the target is reached; with a cent less for each it is not.
RC_GTEST_PROP(Rehearsal, FindsTheLeastThatIsEnough, ())
{
    std::vector<Bidder> bidders;
    for (int k = *rc::gen::inRange(1, 10); k > 0; --k) {
        bidders.push_back({.id = std::to_string(k), .shares = *rc::gen::inRange(1, 4)});
        if (*rc::gen::arbitrary<bool>())
            bidders.back().bids.push_back({1, Money::fromMinor(*rc::gen::inRange(0, 20'000))});
    }
    BiddingTerms terms{.target = Money::fromMinor(*rc::gen::inRange(0, 3'000'000)),
                       .payments = *rc::gen::inRange(1, 13)};

    const auto needed = rehearse(terms, bidders).neededEach;

    if (!needed)
        return;
    terms.reference = *needed;
    RC_ASSERT(countRound(terms, bidders, 1).isReached);
    if (*needed > Money{}) {
        terms.reference = *needed - Money::fromMinor(1);
        RC_ASSERT(!countRound(terms, bidders, 1).isReached);
    }
}

TEST(BidBands, AreWithheldWhereTooFewHaveBid)
{
    const BidBands none = bandsOf(std::vector<Money>(4, euros(3)), euros(10));

    EXPECT_TRUE(none.isWithheld);
    EXPECT_TRUE(none.bands.empty());
    EXPECT_EQ(none.sentence, "Bids are not shown: there are fewer than 5.");
    EXPECT_THROW(bandsOf({}, euros(10), 2), std::invalid_argument);
    EXPECT_THROW(bandsOf({}, Money{}), std::invalid_argument);
}

RC_GTEST_PROP(BidBands, HoldEnoughPeopleAndHaveRoundLimits, ())
{
    const auto cents = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 30'000));
    std::vector<Money> bids;
    for (const int each : cents)
        bids.push_back(Money::fromMinor(each));
    const Money width = Money::fromMinor(*rc::gen::inRange(1, 5'000));
    const auto least = *rc::gen::inRange<std::size_t>(3, 8);

    const BidBands picture = bandsOf(bids, width, least);

    RC_ASSERT(picture.isWithheld == (bids.size() < least));
    std::size_t people = 0;
    for (std::size_t k = 0; k < picture.bands.size(); ++k) {
        const BidBand& band = picture.bands[k];
        people += band.people;
        RC_ASSERT(band.people >= least);
        RC_ASSERT(band.from.toMinor() % width.toMinor() == 0 && band.until.toMinor() % width.toMinor() == 0);
        RC_ASSERT(band.people == std::size_t(std::ranges::count_if(bids, [&](Money bid) {
                      return bid >= band.from && bid < band.until;
                  })));
        if (k > 0) // the macro looks at both sides of an or
            RC_ASSERT(picture.bands[k - 1].until == band.from);
    }
    RC_ASSERT(picture.isWithheld || people == bids.size());
}

} // namespace
} // namespace purse::test
