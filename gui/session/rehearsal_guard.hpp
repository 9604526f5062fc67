// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/contribution.hpp>

#include <map>
#include <string>

namespace purse::gui {

/// Keeps the sums of a rehearsal from telling a single bid: between two sums that are shown, at least three members
/// have bid anew. Who watches the screen while one person bids sees no sum move.
class RehearsalGuard {
public:
    /// Whether what the open round would come to may be shown now; then it counts as shown.
    /// @param plan with rounds of bids
    bool mayShow(const ContributionPlan& plan);

private:
    using Bids = std::map<std::string, Money>; ///< of the open round, by member
    std::map<std::string, Bids> m_shown;       ///< by id of the contribution
};

} // namespace purse::gui
