// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/contribution.hpp>
#include <purse/units/decimal.hpp>
#include <purse/units/money.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// A bid for one share and one payment, for a round.
struct Bid {
    int round = 1; ///< >= 1
    Money amount;  ///< >= 0
};

struct Bidder {
    std::string id;
    std::int64_t shares = 1;         ///< >= 0; none: takes no part and is not counted
    std::vector<Bid> bids;           ///< at most one for each round; pre-bids of absentees are bids too
    std::optional<int> absentFrom{}; ///< the first round at which the member is not there
};

struct BiddingTerms {
    Money target;     ///< what is needed for the period, >= 0
    int payments = 1; ///< in the period: 12 where bids are monthly
    SilentCounts silent = SilentCounts::Reference;
    Money supplement{};               ///< for one share and payment, >= 0
    std::optional<Money> reference{}; ///< for one share and payment; nothing: the target in equal parts, rounded up
    std::optional<Percent> leastPercent{}; ///< of the reference: no bid may be lower
    std::optional<Percent> mostPercent{};  ///< of the reference: no bid may be higher
};

/// What a bid that counts rests on.
enum class BidSource { Bid, EarlierBid, PreBid, Silent };

struct CountedBid {
    std::size_t bidder = 0;
    Money each;  ///< for one share and payment
    Money total; ///< for all shares and payments
    BidSource source = BidSource::Bid;
};

/// A bid outside the bounds, which does not count: the member is taken as silent.
struct BidOutOfBounds {
    std::size_t bidder = 0;
    Money bid;
    Money least;
    std::optional<Money> most;
};

/// How a round came out. Only its sums and counts are for everybody (bidding_words.hpp); counted bids are not.
struct BiddingRound {
    int round = 1;
    Money reference; ///< for one share and payment
    Money silent;    ///< what counts for somebody who has never bid, for one share and payment
    std::int64_t shares = 0;
    std::size_t people = 0; ///< with shares
    Money bidSum;           ///< of those with a bid of their own, for the period
    Money total;            ///< of everybody, for the period
    Money gap;              ///< target less total; below zero: more than is needed
    bool isReached = false;
    double averagePerShare = 0.0; ///< minor units, for one payment
    std::size_t silentPeople = 0;
    std::size_t absentPeople = 0;    ///< with a pre-bid
    std::size_t belowSilent = 0;     ///< bids of their own below what counts for the silent
    std::vector<CountedBid> counted; ///< one for each bidder with shares
    std::vector<BidOutOfBounds> outOfBounds;
};

/// Counts one round: present members by their bid of the round; absent ones by their latest pre-bid up to it; the silent
/// as the terms say. Exact: whole minor units all through.
/// @param notRegistered members with one share each who have no bidder here and count as silent, 0 or more
/// @throws std::invalid_argument for numbers out of range or two bids of a member for one round
/// @source the reference with absentees as in the rounds of Offene Werkstatt Mainz; per share and month as in
///         solidarity farms' rounds; bounds in percent as in csa-admin
BiddingRound countRound(const BiddingTerms& terms, std::span<const Bidder> bidders, int round,
                        std::size_t notRegistered = 0);

/// Rounds 1 to the last one, each counted.
std::vector<BiddingRound> countRounds(const BiddingTerms& terms, std::span<const Bidder> bidders, int rounds,
                                      std::size_t notRegistered = 0);

/// Which round holds where several are bid in advance.
enum class RoundChoice { FirstReaching, SmallestReaching };

/// The index of the round that holds; nothing where none reaches the target.
/// @param totals of the rounds, in their order
std::optional<std::size_t> roundThatHolds(std::span<const Money> totals, Money target, RoundChoice choice);

/// Gives those who have made no bid up to a round the one that is proposed for them, such as by a sliding scale, so that
/// a rehearsal shows what proposals by means would come to.
/// @param proposed shape (bidders), for the whole period; per share and payment it is rounded up
/// @throws std::invalid_argument for lengths that differ, an amount below zero, or no payment
std::vector<Bidder> withProposals(std::span<const Bidder> bidders, std::span<const Money> proposed, int payments,
                                  int round = 1);

/// What would happen under one default for the silent.
struct Rehearsed {
    SilentCounts silent = SilentCounts::Reference;
    BiddingRound round;
};

/// Before the evening: the same bids under each default, and what they leave to those who have not bid.
struct Rehearsal {
    std::vector<Rehearsed> defaults;   ///< in the order of the enumeration
    std::optional<Money> neededEach{}; ///< for one share and payment of the silent to reach the target, rounded up;
                                       ///< nothing where everybody has bid
};

Rehearsal rehearse(const BiddingTerms& terms, std::span<const Bidder> bidders, int round = 1,
                   std::size_t notRegistered = 0);

} // namespace purse
