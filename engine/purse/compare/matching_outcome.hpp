// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/contribution/quadratic_funding.hpp>
#include <purse/model/document.hpp>
#include <purse/model/problem.hpp>

namespace purse {

/// @return problems whose place is within the matching: "/gifts/3/project"
Problems problemsOf(const Matching& matching);

/// What the pot adds to each project, in the order of projects. Names of givers count as the same without regard to
/// spaces around them.
/// @param matching of the document, without problemsOf()
Matches matchesOf(const Document& document, const Matching& matching);

} // namespace purse
