// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/contribution/bid_bands.hpp>
#include <purse/budget/contribution/bidding.hpp>
#include <purse/budget/contribution/sliding_scale.hpp>
#include <purse/model/document.hpp>
#include <purse/model/problem.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// What members bring in together: what a scale asks of each, and what their bids come to.
struct ContributionOutcome {
    std::string plan; ///< id
    std::string title;
    Money target;
    std::vector<std::string> members;   ///< who takes part, in an order of ids
    std::optional<Contributions> scale; ///< members as above
    std::vector<BiddingRound> rounds;   ///< those that are closed; bidders as members above
    std::optional<std::size_t> holds;   ///< index of the round that reaches the target
    std::optional<BidBands> bands;      ///< of the last closed round
    std::size_t bidsInOpenRound = 0;    ///< sealed until the round is closed
    /// Before the first round is closed: what the bids left so far would come to. Whoever looks before and after a bid can
    /// tell the bid, so it is shown only where somebody asks for it.
    std::optional<Rehearsal> rehearsal;
    std::vector<std::string> rehearsalSentences;
    std::vector<std::string> sentences; ///< for everybody: sums and counts, never a single bid
    Notices notices;
};

/// @return problems whose place is within the plan: "/scale/question"
Problems problemsOf(const ContributionPlan& plan, const Document& document);

/// @param plan of the document, without problemsOf()
ContributionOutcome contributionOf(const Document& document, const ContributionPlan& plan);

/// For one member alone: what the scale asks of them and what counts of their bids, in sentences.
std::vector<std::string> contributionSentencesFor(const Document& document, const ContributionPlan& plan,
                                                  const ContributionOutcome& outcome, const std::string& member);

} // namespace purse
