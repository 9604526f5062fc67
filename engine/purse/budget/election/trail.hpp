// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/rule.hpp>

namespace purse::election {

/// Fewer voters than this are never shown by themselves.
inline constexpr std::uint64_t leastGroup = 5;

/// Voters who paid about the same for a project.
struct PaidAmount {
    double least = 0.0; ///< in the last decimal, each
    double most = 0.0;
    double sum = 0.0; ///< of all of them
    std::uint64_t voters = 0;
};

/// How a funded project was paid for.
struct FundedTrail {
    std::uint32_t project = 0;
    std::uint64_t supporters = 0;
    std::vector<PaidAmount> paid; ///< the largest amounts first; none where it was funded by completion
};

/// What supporters of a project that is not funded did with their shares.
struct UnfundedTrail {
    struct Spent {
        std::uint32_t project = 0;
        double sum = 0.0;
        std::uint64_t voters = 0; ///< of its supporters who paid for that one
    };
    std::uint32_t project = 0;
    std::uint64_t supporters = 0;
    double had = 0.0;
    std::vector<Spent> spent; ///< the largest sums first
    double spentOther = 0.0;  ///< by groups too small to be shown
    double left = 0.0;
};

/// Who paid what, in counts and sums: never a voter by themselves.
struct Trail {
    std::vector<FundedTrail> funded; ///< as in Counted::rounds
    std::vector<UnfundedTrail> unfunded;
};

/// Follows the money of a count by shares.
/// @param profile the one that was counted with
/// @return nothing for rules without shares, and where the comparison chose greedy
std::optional<Trail> trailOf(const Profile& profile, const Counted& counted, const RuleChoice& choice,
                             std::uint64_t least = leastGroup);

} // namespace purse::election
