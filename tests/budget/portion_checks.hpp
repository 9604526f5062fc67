// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/portioning/portioning.hpp>

#include <cstdint>
#include <vector>

namespace purse::test {

/// Proposals of few members for few lines, and the number from which a check draws whatever else it needs.
struct PortionCase {
    Proposals proposals;
    std::uint64_t draw = 0;
};

/// The same case for the same seed, on every machine. Shares are tenths; single-minded members are frequent.
/// @param lines 2 or 3
PortionCase portionCase(Ballot ballot, std::uint64_t seed, int lines, int mostMembers = 5);

/// Whether a rule keeps a property in a case, up to noise in the last digits.
bool keeps(PortionProperty property, const PortioningRule& rule, const PortionCase& tried);

} // namespace purse::test
