// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace purse {

/// A number from 0 up to but not including 1, every one as likely as another, that follows from its name alone: neither
/// the order of rows nor the number of threads changes it.
/// @param what which input it is for: "hours"
/// @param whose id of a member or a place; empty: one for all
/// @source Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators: the mixing of SplitMix64
double drawFor(std::uint64_t seed, std::uint64_t run, std::string_view what, std::string_view whose = {});

} // namespace purse
