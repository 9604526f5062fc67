// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/pile.hpp>
#include <purse/model/problem.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace purse {

/// Settles who of the holders of a pile begins with a spare minor unit, by id.
using PileDraw = std::function<std::uint64_t(const std::string&)>;

/// Who has what of a pile, in the order of its holders. Each of these lists adds up to the total, but for gave and got,
/// which are equal in sum.
struct PileStanding {
    std::vector<Money> start; ///< equal parts; spare minor units drawn
    std::vector<Money> now;   ///< after all moves that could be made
    std::vector<Money> gave;  ///< in all moves
    std::vector<Money> got;
};

/// Whether a pile can be followed from its equal start to its end: each move between two of its holders, of money that
/// is there at that point, in rounds that do not go back.
/// @return problems whose place is within the pile: "/moves/3/amount"
Problems problemsOf(const Pile& pile, const PileDraw& drawOf, int minorDigits);

/// Equal parts of the total. Spare minor units go to the holders with the smallest draws, then by id, so that the order
/// of holders plays no part.
std::vector<Money> equalStart(const Pile& pile, const PileDraw& drawOf);

/// What each holder has after so many moves. A move of money that is not there, or of a holder that there is not, is
/// passed over: problemsOf() says which.
/// @param moves 0 <= moves <= pile.moves.size()
std::vector<Money> standingAfter(const Pile& pile, std::size_t moves, const PileDraw& drawOf);

/// @see standingAfter() for what happens to a move that cannot be made
PileStanding standingOf(const Pile& pile, const PileDraw& drawOf);

} // namespace purse
