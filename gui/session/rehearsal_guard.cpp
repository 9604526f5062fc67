// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/rehearsal_guard.hpp"

#include <algorithm>

namespace purse::gui {
namespace {
constexpr std::ptrdiff_t leastChanged = 3;

using Bids = std::map<std::string, Money>;

/// Members whose bid is in one of the two and not the same in the other.
std::ptrdiff_t changedBetween(const Bids& before, const Bids& after)
{
    const auto isOther = [](const Bids& bids, const Bids::value_type& bid) {
        const auto found = bids.find(bid.first);
        return found == bids.end() || found->second != bid.second;
    };
    const auto changed = std::ranges::count_if(after, [&](const auto& bid) { return isOther(before, bid); });
    const auto gone = std::ranges::count_if(before, [&](const auto& bid) { return !after.contains(bid.first); });
    return changed + gone;
}
} // namespace

bool RehearsalGuard::mayShow(const ContributionPlan& plan)
{
    Bids bids;
    for (const MemberBid& bid : plan.bidding->bids)
        if (bid.round == plan.bidding->closed + 1)
            bids[bid.member] = bid.amount;
    const std::ptrdiff_t changed = changedBetween(m_shown[plan.id], bids); // shown for nothing: as if nobody had bid
    if (changed != 0 && changed < leastChanged)
        return false;
    m_shown[plan.id] = std::move(bids);
    return true;
}

} // namespace purse::gui
