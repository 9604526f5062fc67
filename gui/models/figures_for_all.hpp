// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/format.hpp"

#include <purse/compare/comparison.hpp>

#include <QString>

#include <string>

namespace purse::gui {

/// Key figures as everybody may see them: with nothing in them that would be one person's.

/// nullptr: the outcome has no such figure
const Figure* figureOf(const Outcome& outcome, const std::string& id);

/// What would be one person's need or pay on the wall, and is not shown at all.
bool isOnePersons(const std::string& id, std::size_t people);

/// Those who count for a figure: of costs, those who stated some.
std::size_t countedFor(const std::string& id, const Outcome& outcome);

/// A sum over one or two people is theirs.
bool isSumOfFew(const std::string& id, const Outcome& outcome);

/// A figure, or the money of a scenario ("total_cost", "budget", "leftover"), in words; counts of one or two people are
/// not told apart.
QString figureForAll(const std::string& id, const Outcome& outcome, const Format& format);

} // namespace purse::gui
