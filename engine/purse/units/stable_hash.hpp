// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace purse {

/// A number that depends on a text alone, the same on every machine: settles ties and shows that something was changed.
/// No secret and no seal.
/// @source FNV-1a with 64 bits, by Fowler, Noll and Vo
constexpr std::uint64_t stableHash(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

} // namespace purse
