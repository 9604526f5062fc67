// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/rule.hpp>

#include <atomic>

namespace purse::election {

/// What would have funded a project that is not, each by itself, and each found by counting again.
struct WhatItTakes {
    std::optional<std::int64_t> cost;   ///< the highest cost, below its own, with which it is funded
    std::optional<std::uint32_t> votes; ///< the fewest further voters who name it alone, each with a share
    /// The smallest sum more for each voter, in whole units, with which it is bought by shares; for greedy rules, the
    /// smallest addition to the budget. In the last decimal; nothing where none was found.
    std::optional<std::int64_t> more;
    bool isBelowThreshold = false; ///< it was not counted at all: it has too few votes for its cost
    bool moreIsEach = false;       ///< whether `more` is for each voter
    bool wasStopped = false;       ///< not everything was looked at
};

/// Counts again and again with one thing changed. After Add1 and add_opt the question is asked at the endowment of the
/// outcome, as cities explain theirs; then what comes after the shares is left out.
/// @param counted of the same choice; the project is not in it
/// @param stop ends it before the next count; null: nobody stops it
Result<WhatItTakes> whatItTakes(const Election& election, const RuleChoice& choice, const Counted& counted,
                                std::uint32_t project, const std::atomic<bool>* stop = nullptr);

} // namespace purse::election
