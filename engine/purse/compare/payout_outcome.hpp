// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>
#include <purse/model/problem.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

/// What a payout gives to one member.
struct PaidOut {
    std::string member; ///< id
    Money amount;
    std::string because;          ///< for the member alone, in a sentence or more
    std::optional<Money> most{};  ///< of takes: the most that the member's can be raised to this time
    std::optional<Money> plain{}; ///< of pay that catches up: a plain share by credit
    std::vector<Money> streams{}; ///< of streams of work: what each brings; adds up to the amount
};

struct PayoutOutcome {
    std::string payout; ///< id
    std::string title;
    Money amount;
    std::vector<PaidOut> members; ///< who takes part, in an order of ids
    Money leftover;               ///< members' amounts and this add up to the amount
    std::vector<Money> streams;   ///< of streams of work: what each has to divide
    std::vector<std::string> sentences;
};

/// @return problems whose place is within the payout: "/takes/asked/bo"
Problems problemsOf(const Payout& payout, const Document& document);

/// @param payout of the document, without problemsOf()
PayoutOutcome payOut(const Document& document, const Payout& payout);

/// The same payout when its next one is due: what was paid is now what was taken last, or paid so far; hours start
/// again.
/// @param amount of the next one
Payout nextPayout(const Document& document, const Payout& payout, Money amount);

} // namespace purse
