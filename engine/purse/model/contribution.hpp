// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/unknown_keys.hpp>
#include <purse/units/decimal.hpp>
#include <purse/units/money.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// What contributions are in proportion to.
enum class ScaleBasis {
    Flat,            ///< the same for all
    Income,          ///< income
    AboveFreeAmount, ///< income above a free amount, such as what somebody needs to live
    Mix,             ///< a part of the target flat, the rest by income above the free amount
    Tier,            ///< a factor that each has chosen: 0.75, 1, 1.25
    Hours,           ///< hours, or any other count
};

/// What counts for somebody who has made no bid in a round.
enum class SilentCounts {
    Reference,          ///< what everybody would pay if all paid the same
    ReferenceAndMore,   ///< the same and a supplement
    EarlierOrReference, ///< the latest bid of an earlier round; the reference where there is none
    EarlierAndMore,     ///< the latest bid of an earlier round; the reference and a supplement where there is none
    Nothing,
};

/// What each would give where a scale is solved to the target. All amounts for the whole period, which is a year where
/// incomes are looked at: answers about money are brought to a year.
struct ContributionScale {
    ScaleBasis basis = ScaleBasis::Flat;
    Percent flatPart;     ///< of Mix
    std::string question; ///< income, tier or hours: id of a question; empty where flat
    Money freeAmount;     ///< of everybody
    Money floor;
    std::optional<Money> ceiling;
    UnknownKeys unknown;

    friend bool operator==(const ContributionScale&, const ContributionScale&) = default;
};

/// A bid for one payment, for one round; before the round it is a pre-bid of somebody who cannot come.
struct MemberBid {
    std::string member;
    int round = 1;
    Money amount;
    UnknownKeys unknown;

    friend bool operator==(const MemberBid&, const MemberBid&) = default;
};

/// Everybody bids in secret what they can give; rounds go on until the target is reached.
struct BiddingRounds {
    int payments = 1; ///< in the period: 12 where bids are monthly
    SilentCounts silent = SilentCounts::Reference;
    Money supplement;
    std::optional<Money> reference; ///< nothing: the target in equal parts
    std::optional<Percent> least;   ///< of the reference
    std::optional<Percent> most;
    int closed = 0; ///< rounds that are over; of later ones nothing is shown but how many have bid
    std::vector<MemberBid> bids;
    std::map<std::string, int> absent; ///< members with the first round at which they are not there
    UnknownKeys unknown;

    friend bool operator==(const BiddingRounds&, const BiddingRounds&) = default;
};

/// Money that members bring in together.
struct ContributionPlan {
    std::string id;
    std::string title;
    Money target;                     ///< for the period
    std::vector<std::string> members; ///< who takes part; empty: everybody
    std::optional<ContributionScale> scale;
    std::optional<BiddingRounds> bidding;
    UnknownKeys unknown;

    friend bool operator==(const ContributionPlan&, const ContributionPlan&) = default;
};

} // namespace purse
