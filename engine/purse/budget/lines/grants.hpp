// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/money.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace purse {

/// Money that may only be used for some lines, and what those lines can take.
struct GrantProblem {
    struct Grant {
        Money ceiling;                  ///< >= 0
        std::vector<std::size_t> lines; ///< indices of the lines that it may pay
    };
    std::vector<Grant> grants;
    std::vector<Money> wanted;        ///< shape (n), >= 0
    std::vector<Money> most;          ///< shape (n), >= wanted
    std::vector<std::uint64_t> draws; ///< shape (n): settle who has a spare minor unit
};

/// What grants pay: to each line, and each grant to each line.
struct GrantsPaid {
    std::vector<Money> lines;             ///< shape (n)
    std::vector<std::vector<Money>> from; ///< shape (grants, n)
};

/// Uses as much of the grants as their lines can take; among such ways, the one in which the line that has the smallest
/// part of what it wants has the largest such part, then the next (lexicographic). What is left when every line that a
/// grant may pay has what it wants goes on up to the most, in the same way. Neither the order of grants nor that of lines
/// plays a part.
/// @source the lexicographically optimal flow: N. Megiddo, "Optimal flows in networks with multiple sources and sinks",
///         1974; found here by lowering the common part to that of the tightest set of lines, a cut at a time
GrantsPaid payFromGrants(const GrantProblem& problem);

} // namespace purse
