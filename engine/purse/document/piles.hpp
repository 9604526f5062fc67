// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/pile/pile.hpp>
#include <purse/model/document.hpp>

#include <string>

namespace purse {

/// The draw that settles spare minor units of a pile: by the document and the pile, the same on every machine.
PileDraw drawOf(const Document& document, const Pile& pile);

/// The name of a holder: of a member, or of a line of the pile's budget; the id where there is none.
std::string nameOfHolder(const Document& document, const Pile& pile, const std::string& holder);

/// A table to hand on: who began with what, gave, got and has; then the moves, in order.
/// @return two tables, RFC 4180, with an empty line between them; amounts in major units with a point
std::string pileCsv(const Document& document, const Pile& pile);

} // namespace purse
