// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/election.hpp>
#include <purse/model/problem.hpp>

namespace purse::election {

/// Which of several equal projects comes first: settled before the count, and the same for all of its runs.
struct TieOrder {
    enum class Kind {
        ById,           ///< the smaller id, compared as text
        ByCostVotesLot, ///< the cheaper; then the one with more votes; then a lot
        Listed,         ///< the order of a list; what it leaves out comes last, by id
    };
    Kind kind = Kind::ById;
    std::uint64_t seed = 0;            ///< of the lot: the same seed draws the same order
    std::vector<std::string> ids = {}; ///< the list
};

/// The rank of each project: shape (projects), the smaller first.
/// @return problems where a list names a project twice or one that is not there
Result<std::vector<std::uint32_t>> tieRanks(const Election& election, const TieOrder& order);

} // namespace purse::election
