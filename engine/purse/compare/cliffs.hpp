// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/answer_book.hpp>
#include <purse/compare/borders.hpp>
#include <purse/compare/comparison.hpp>
#include <purse/division/claimant.hpp>

#include <span>

namespace purse {

/// One member with an award, next to pay as it is today.
struct CliffCase {
    const Claimant& claimant;
    const AnswerBook& answers;
    const MemberOutcome& outcome;
    Date yearStart{};
    Scenario::Payroll payroll = Scenario::Payroll::Year;
};

/// What a change of pay may mean for what this member gets from others: only where the member has answered a question
/// about it, and where pay today is known. For this member's own explanation.
Notices cliffsMet(const CliffCase& member);

/// The same for everybody to see: which limits the pay of how many people moves over. It looks at pay and at which
/// questions the group asks, never at an answer, so that nobody's answer can be read from it.
/// @param claimants in any order; their outcomes are found by the member's id
Notices cliffsCrossed(const Document& document, std::span<const Claimant> claimants, const Outcome& outcome,
                      const Borders& borders, Scenario::Payroll payroll);

} // namespace purse
