// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/contribution/bidding.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace purse {
namespace {

Money times(Money amount, std::int64_t count)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(amount.toMinor(), count, &product))
        throw AmountOutOfRange("bids together are beyond 10^15 minor units");
    return Money::fromMinor(product);
}

/// Rounded up, so that everybody's part together is enough.
Money inParts(Money whole, std::int64_t parts)
{
    const std::int64_t down = whole.toMinor() / parts;
    return Money::fromMinor(down * parts < whole.toMinor() ? down + 1 : down);
}

__extension__ using Wide = __int128;

/// A percentage of an amount in whole minor units: percent are billionths, so the product needs 128 bits.
Money percentOf(Money amount, Percent percent, bool isUp)
{
    const Wide hundred = static_cast<Wide>(100) * 1'000'000'000;
    const Wide product = static_cast<Wide>(amount.toMinor()) * percent.value.toBillionths();
    const Wide rounded = isUp ? (product + hundred - 1) / hundred : product / hundred;
    if (rounded > Money::maxMinor)
        throw AmountOutOfRange("the most that may be bid is beyond 10^15 minor units");
    return Money::fromMinor(static_cast<std::int64_t>(rounded));
}

bool isNegative(const std::optional<Percent>& percent) { return percent && percent->value.toBillionths() < 0; }

void check(const BiddingTerms& terms, std::span<const Bidder> bidders, int round)
{
    const Money none;
    if (terms.target < none || terms.payments < 1 || round < 1 || terms.supplement < none
        || terms.reference.value_or(none) < none || isNegative(terms.leastPercent) || isNegative(terms.mostPercent))
        throw std::invalid_argument("nothing is below zero, and there is at least one payment and one round");
    for (const Bidder& bidder : bidders) {
        std::set<int> rounds;
        for (const Bid& bid : bidder.bids)
            if (bid.amount < none || bid.round < 1 || !rounds.insert(bid.round).second)
                throw std::invalid_argument("a member has one bid for a round, not below zero");
        if (bidder.shares < 0)
            throw std::invalid_argument("nobody has less than no shares");
    }
}

/// The bounds of bids around the reference.
struct Bounds {
    Money least;
    std::optional<Money> most;

    bool hold(Money bid) const { return bid >= least && (!most || bid <= *most); }
};

Bounds boundsOf(const BiddingTerms& terms, Money reference)
{
    Bounds bounds;
    if (terms.leastPercent)
        bounds.least = percentOf(reference, *terms.leastPercent, true);
    if (terms.mostPercent)
        bounds.most = percentOf(reference, *terms.mostPercent, false);
    return bounds;
}

bool mayBeEarlier(SilentCounts silent)
{
    return silent == SilentCounts::EarlierOrReference || silent == SilentCounts::EarlierAndMore;
}

Money silentAmount(const BiddingTerms& terms, Money reference)
{
    switch (terms.silent) {
    case SilentCounts::Reference:
    case SilentCounts::EarlierOrReference:
        return reference;
    case SilentCounts::ReferenceAndMore:
    case SilentCounts::EarlierAndMore:
        return reference + terms.supplement;
    case SilentCounts::Nothing:
        return {};
    }
    return {};
}

/// The bid of the latest round up to this one.
const Bid* latestBid(const Bidder& bidder, int round)
{
    const Bid* latest = nullptr;
    for (const Bid& bid : bidder.bids)
        if (bid.round <= round && (!latest || bid.round > latest->round))
            latest = &bid;
    return latest;
}

/// The bid that counts of what a member has said, and as what; silent where nothing does.
CountedBid countedBid(const BiddingTerms& terms, const Bidder& bidder, std::size_t index, int round, Money silent)
{
    const bool isAbsent = bidder.absentFrom && round >= *bidder.absentFrom;
    const Bid* bid = latestBid(bidder, round);
    if (bid && isAbsent)
        return {.bidder = index, .each = bid->amount, .source = BidSource::PreBid};
    if (bid && bid->round == round)
        return {.bidder = index, .each = bid->amount, .source = BidSource::Bid};
    if (bid && mayBeEarlier(terms.silent))
        return {.bidder = index, .each = bid->amount, .source = BidSource::EarlierBid};
    return {.bidder = index, .each = silent, .source = BidSource::Silent};
}

void add(const CountedBid& bid, BiddingRound& found)
{
    const bool isSilent = bid.source == BidSource::Silent;
    found.total += bid.total;
    found.bidSum += isSilent ? Money{} : bid.total;
    found.silentPeople += isSilent ? 1 : 0;
    found.absentPeople += bid.source == BidSource::PreBid ? 1 : 0;
    found.belowSilent += !isSilent && bid.each < found.silent ? 1 : 0;
    found.counted.push_back(bid);
}

void countPeople(std::span<const Bidder> bidders, std::size_t notRegistered, BiddingRound& found)
{
    for (const Bidder& bidder : bidders) {
        found.shares += bidder.shares;
        found.people += bidder.shares > 0 ? 1 : 0;
    }
    found.shares += static_cast<std::int64_t>(notRegistered);
    found.people += notRegistered;
}

} // namespace

BiddingRound countRound(const BiddingTerms& terms, std::span<const Bidder> bidders, int round,
                        std::size_t notRegistered)
{
    check(terms, bidders, round);
    BiddingRound found{.round = round};
    countPeople(bidders, notRegistered, found);
    if (found.shares == 0)
        throw std::invalid_argument("nobody has a share");
    found.reference = terms.reference.value_or(inParts(terms.target, found.shares * terms.payments));
    found.silent = silentAmount(terms, found.reference);
    const Bounds bounds = boundsOf(terms, found.reference);
    for (std::size_t i = 0; i < bidders.size(); ++i) {
        if (bidders[i].shares == 0)
            continue;
        CountedBid bid = countedBid(terms, bidders[i], i, round, found.silent);
        if (bid.source != BidSource::Silent && !bounds.hold(bid.each)) {
            found.outOfBounds.push_back({i, bid.each, bounds.least, bounds.most});
            bid = {.bidder = i, .each = found.silent, .source = BidSource::Silent};
        }
        bid.total = times(bid.each, bidders[i].shares * terms.payments);
        add(bid, found);
    }
    found.silentPeople += notRegistered;
    found.total += times(found.silent, static_cast<std::int64_t>(notRegistered) * terms.payments);
    found.gap = terms.target - found.total;
    found.isReached = found.gap <= Money{};
    found.averagePerShare =
        static_cast<double>(found.total.toMinor()) / static_cast<double>(found.shares * terms.payments);
    return found;
}

std::vector<BiddingRound> countRounds(const BiddingTerms& terms, std::span<const Bidder> bidders, int rounds,
                                      std::size_t notRegistered)
{
    std::vector<BiddingRound> all;
    for (int round = 1; round <= rounds; ++round)
        all.push_back(countRound(terms, bidders, round, notRegistered));
    return all;
}

std::optional<std::size_t> roundThatHolds(std::span<const Money> totals, Money target, RoundChoice choice)
{
    std::optional<std::size_t> held;
    for (std::size_t k = 0; k < totals.size(); ++k) {
        if (totals[k] < target)
            continue;
        if (choice == RoundChoice::FirstReaching)
            return k;
        if (!held || totals[k] < totals[*held])
            held = k;
    }
    return held;
}

std::vector<Bidder> withProposals(std::span<const Bidder> bidders, std::span<const Money> proposed, int payments,
                                  int round)
{
    if (proposed.size() != bidders.size() || payments < 1
        || std::ranges::any_of(proposed, [](Money amount) { return amount < Money{}; }))
        throw std::invalid_argument("there is a proposal for each bidder, not below zero, and at least one payment");
    std::vector<Bidder> all(bidders.begin(), bidders.end());
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].shares > 0 && !latestBid(all[i], round))
            all[i].bids.push_back({round, inParts(proposed[i], all[i].shares * payments)});
    return all;
}

Rehearsal rehearse(const BiddingTerms& terms, std::span<const Bidder> bidders, int round, std::size_t notRegistered)
{
    Rehearsal rehearsal;
    for (const SilentCounts silent :
         {SilentCounts::Reference, SilentCounts::ReferenceAndMore, SilentCounts::EarlierOrReference,
          SilentCounts::EarlierAndMore, SilentCounts::Nothing}) {
        BiddingTerms under = terms;
        under.silent = silent;
        rehearsal.defaults.push_back({silent, countRound(under, bidders, round, notRegistered)});
    }
    const BiddingRound& bare = rehearsal.defaults.back().round; // the silent count nothing
    std::int64_t open = static_cast<std::int64_t>(notRegistered);
    for (const CountedBid& bid : bare.counted)
        open += bid.source == BidSource::Silent ? bidders[bid.bidder].shares : 0;
    if (open > 0)
        rehearsal.neededEach = inParts(std::max(bare.gap, Money{}), open * terms.payments);
    return rehearsal;
}

} // namespace purse
