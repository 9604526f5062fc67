// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/side_by_side.hpp>
#include <purse/budget/election/trail.hpp>
#include <purse/budget/election/what_it_takes.hpp>

#include <atomic>
#include <functional>
#include <optional>

namespace purse::gui {

/// What a person has settled before ballots are counted.
struct BallotSettings {
    bool full = false; ///< every rule as below; else the five most useful as they are usual, with the ties below
    /// Each rule takes the settings from it that it knows.
    election::RuleChoice all{.rule = {}, .completion = election::Completion::Add1Greedy};
};

/// The rules to lay side by side.
std::vector<election::RuleChoice> choicesOf(const BallotSettings& settings, election::BallotKind kind);

/// What a funded project can be worth on ballots of this kind; the usual one first.
std::vector<election::Utility> utilitiesFor(election::BallotKind kind);

/// Rules side by side as far as they were counted.
struct BallotsCount {
    election::SideBySide all;
    Problems problems; ///< of rules that these ballots do not suit
    bool wasStopped = false;
};

/// Counts one rule after the other, for a worker: it can be stopped between two of them.
/// @param tell called before each rule with its number, from 0
BallotsCount countOneByOne(const election::Election& election, std::span<const election::RuleChoice> choices,
                           const std::atomic<bool>& stop, const std::function<void(int)>& tell);

/// Why one rule funds a project or not.
struct BallotStory {
    std::uint32_t project = 0;
    std::size_t column = 0;
    std::optional<election::Trail> trail;         ///< of rules with shares
    std::optional<election::WhatItTakes> takes{}; ///< of a project that is not funded, where it was asked for
    Problems problems{};
};

/// @param asksMore whether to count again and again for what it would have taken
/// @param stop ends that where it is
BallotStory storyOf(const election::Election& election, const election::SideBySide& all, std::size_t column,
                    std::uint32_t project, bool asksMore, const std::atomic<bool>& stop);

} // namespace purse::gui
