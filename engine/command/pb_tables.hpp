// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <command/numbers.hpp>

#include <purse/budget/election/side_by_side.hpp>
#include <purse/budget/election/trail.hpp>
#include <purse/budget/election/what_it_takes.hpp>
#include <purse/document/pb_file.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace purse::command {

/// One count, with all that is said of it.
struct PbCount {
    const PbFile& file;
    election::RuleChoice choice;
    election::Counted counted;
    election::VoterOutcome voters;
    std::optional<election::Trail> trail; ///< of rules with shares
};

/// One project of a count.
struct PbStory {
    std::uint32_t project = 0;
    std::optional<election::WhatItTakes> takes; ///< where it is not funded
};

std::string pbText(const PbCount& count, const Numbers& numbers);
std::string pbStoryText(const PbCount& count, const PbStory& story, const Numbers& numbers);
std::string pbSideText(const PbFile& file, const election::SideBySide& all, const Numbers& numbers);

nlohmann::json pbJson(const PbCount& count);
nlohmann::json pbStoryJson(const PbCount& count, const PbStory& story);
nlohmann::json pbSideJson(const PbFile& file, const election::SideBySide& all);

/// A sum of doubles in the last decimal, rounded to it.
std::string amountText(const election::Election& election, double sum);

} // namespace purse::command
