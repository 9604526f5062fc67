// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/lines/round.hpp>
#include <purse/model/document.hpp>

#include <vector>

namespace purse::gui {

/// The lines of a budget that members propose for, in the order of the budget.
std::vector<const BudgetLine*> proposedLinesOf(const Budget& budget);

/// Rules that can divide the proposed lines of a budget: five useful ones first, and the one that was chosen; then, where
/// all are asked for, the others.
std::vector<const PortioningRule*> portioningRulesFor(const Budget& budget, bool all);

/// What a rule makes of the proposals.
struct ProposalResult {
    const PortioningRule* rule = nullptr;
    RoundResult result; ///< lines sorted by id, without those that a gate holds back
};

/// The closed round of a budget of the document under each rule, with the money that its other lines leave.
/// @return nothing while the round is not closed: until then there is no result for anybody
std::vector<ProposalResult> resultsOf(const Document& document, const Budget& budget,
                                      const std::vector<const PortioningRule*>& rules);

} // namespace purse::gui
