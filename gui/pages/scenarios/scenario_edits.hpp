// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>
#include <purse/model/problem.hpp>

#include <string>

namespace purse::gui {

// Changes to the scenarios of a document, each one step of undo.

/// The same once more below it, with a model of its own, so that changing one does not change the other. What was said
/// of the first was not said of the second.
/// @return index of the copy
std::size_t copyScenario(Document& document, std::size_t at, const std::string& title);

void moveScenario(Document& document, std::size_t from, std::size_t to);

/// What would go or be changed with a scenario.
struct HangingOn {
    std::size_t remarks = 0;
    std::size_t decisions = 0;
    std::size_t amendments = 0; ///< scenarios that amend it: they stay, and amend nothing then

    bool any() const { return remarks + decisions + amendments > 0; }
};
HangingOn hangingOn(const Document& document, std::size_t at);

/// With the decisions that name it.
/// @return why it has to stay
Problems removeWithAll(Document& document, std::size_t at);

} // namespace purse::gui
