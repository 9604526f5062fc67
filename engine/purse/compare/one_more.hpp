// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>

#include <string>
#include <vector>

namespace purse {

/// What another answer would change in a member's pay, found by solving the scenario again.
struct OneMore {
    std::string question; ///< id; empty: the hours of work
    std::string about;    ///< the question's text
    std::string change;   ///< "one more", "100.00 more a month", "\"London\" instead of \"Leeds\""
    Money gross;          ///< what it adds to the member's gross pay, a year
    Money net;            ///< and to take-home pay
    Money others;         ///< and to the gross pay of all others together: not nothing where the budget is fixed
};

/// One hour a week more, and one unit more of each answer that the scenario's model looks at: one child, one point,
/// 100.00 of money, yes for no, another choice. One less where the question allows no more.
/// @param member id of somebody in the scenario
/// @return nothing where the scenario has no solution; an answer that would leave it without one is left out
/// @throws std::invalid_argument when there is no such scenario
std::vector<OneMore> oneMoreOfEach(const Document& document, const std::string& scenario, const std::string& member,
                                   const LevyLibrary& levies);

} // namespace purse
