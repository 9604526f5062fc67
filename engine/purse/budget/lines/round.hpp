// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/portioning/portioning.hpp>
#include <purse/model/budget.hpp>
#include <purse/model/problem.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace purse {

/// With fewer proposals the result would tell who proposed what.
constexpr std::size_t leastProposals = 3;

/// What a round of proposals came to.
struct RoundResult {
    std::vector<std::string> lines; ///< ids of the proposed lines, sorted
    std::vector<Money> amounts;     ///< shape (lines), add up to the money there was; empty: no result
    Portion portion;                ///< as the rule found it
    std::string why;                ///< there is no result yet, or none can be; in a sentence
};

/// Sixteen signs that change with the rule, the proposed lines and their bounds: a round is opened with them, and
/// afterwards anybody sees whether something was changed. No seal against somebody who means to deceive.
std::string fingerprintOf(const Budget& budget);

/// The proposals of the round over the lines that are given, in an order of members' ids: each row adds up to one.
Proposals proposalsOf(const ProposalRound& round, const std::vector<std::string>& lines);

/// Divides money over the proposed lines of a budget. Nothing while the round is not closed, or has too few proposals.
/// @param lines  ids, sorted; those that a gate holds back are not among them
/// @param drawOf settles spare minor units, by line
RoundResult divideProposed(const Budget& budget, const FullTime& fullTime, const std::vector<std::string>& lines,
                           Money money, const std::function<std::uint64_t(const std::string&)>& drawOf);

/// @return problems whose place is within the budget: "/round/rule"
Problems problemsOfRound(const Budget& budget);

} // namespace purse
