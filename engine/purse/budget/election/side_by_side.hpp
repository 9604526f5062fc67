// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/rule.hpp>

namespace purse::election {

/// What an outcome means for voters: means and spread, nobody by themselves.
struct VoterOutcome {
    double meanFunded = 0.0;               ///< funded projects that a voter named
    std::optional<double> giniFunded = {}; ///< of those numbers; nothing where all are zero
    double meanCost = 0.0;                 ///< what those projects cost, in the last decimal
    std::optional<double> giniCost = {};
    double shareWithAny = 0.0; ///< voters with at least one, of all
};

/// @param profile of any utility in which every project that a ballot names has a value
VoterOutcome voterOutcomeOf(const Profile& profile, const Counted& counted);

/// Several rules on the same ballots.
struct SideBySide {
    struct Column {
        RuleChoice choice;
        std::string title;
        Counted counted;
        VoterOutcome voters;
    };
    struct Row {
        std::uint32_t project = 0;
        std::uint64_t votes = 0;
        std::vector<bool> funded; ///< by column
        /// Some rules fund it and others do not: here the rule decides, not the votes alone.
        bool ruleDecides() const;
    };
    std::vector<Column> columns;
    std::vector<Row> rows; ///< projects that are not withdrawn, by votes, then by id
    std::size_t decidedByRule() const;
    /// Columns with the same set of funded projects have the same number, from 1.
    std::vector<std::size_t> outcomeNumbers() const;
};

Result<SideBySide> sideBySide(const Election& election, std::span<const RuleChoice> choices);

/// Rules that groups use, with utilities that fit the ballots.
std::vector<RuleChoice> usualChoices(BallotKind kind);

/// "Method of Equal Shares, cost, add1"
std::string titleOf(const RuleChoice& choice);

} // namespace purse::election
