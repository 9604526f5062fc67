// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/contribution/bidding.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace purse {

/// "reference", "reference_and_more", "earlier_or_reference", "earlier_and_more", "nothing".
std::string_view toText(SilentCounts silent);
std::optional<SilentCounts> silentCountsFromText(std::string_view text);

/// What a round came to, for everybody: sums and counts, never a single bid.
std::vector<std::string> sentencesOf(const BiddingRound& round, const BiddingTerms& terms, int minorDigits = 2);

/// What a rehearsal shows, a sentence for each default and one for what is left to the silent.
std::vector<std::string> sentencesOf(const Rehearsal& rehearsal, const BiddingTerms& terms, int minorDigits = 2);

/// For the member alone: what counts for them, and why.
std::string sentenceFor(const CountedBid& bid, const Bidder& bidder, int minorDigits = 2);

} // namespace purse
