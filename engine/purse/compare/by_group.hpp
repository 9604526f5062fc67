// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

/// Figures are shown for groups of at least so many people; a group of people may ask for more, never for less than
/// leastEver.
/// @source the gate for assemblies: five where figures are split by a need, an uplift or a trait; three for the rest
inline constexpr int usualLeastPeople = 5;
inline constexpr int leastEver = 3;

/// People with the same answer, or with one of several where too few have each.
struct AnswerGroup {
    std::vector<std::string> answers; ///< in words, in the order of the question
    int people = 0;
    std::vector<Money> meanPay; ///< shape (solved outcomes), gross a year, rounded to tens
    std::vector<std::optional<double>>
        meanCoverage; ///< shape (solved outcomes), of those who stated costs; or none shown
};

/// Pay by the answers to one question. Every person is in exactly one group and no group is small, so nothing is left
/// that could be found by subtraction.
struct GroupedPay {
    std::string question; ///< its text
    int least = usualLeastPeople;
    std::vector<std::string> outcomes; ///< titles of the solved ones
    std::vector<std::string> ids;
    std::vector<AnswerGroup> groups; ///< empty: withheld says why
    std::string withheld;            ///< what is not shown, and why, in words; empty: nothing
};

/// @return a problem where the question is not there, or its answers are no groups
Result<GroupedPay> payByAnswer(const Document& document, const Comparison& comparison, const std::string& question,
                               int least = usualLeastPeople);

} // namespace purse
