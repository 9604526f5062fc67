// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/outlook/draw.hpp>

namespace purse {
namespace {

std::uint64_t mixed(std::uint64_t bits)
{
    bits += 0x9E3779B97F4A7C15U;
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
    return bits ^ (bits >> 31U);
}

/// Letter by letter, and the end of the word, so that "a" and "bc" are not "ab" and "c".
std::uint64_t with(std::uint64_t bits, std::string_view text)
{
    for (const char letter : text)
        bits = mixed(bits ^ static_cast<unsigned char>(letter));
    return mixed(bits ^ 0x100U);
}

} // namespace

double drawFor(std::uint64_t seed, std::uint64_t run, std::string_view what, std::string_view whose)
{
    const std::uint64_t bits = with(with(mixed(mixed(seed) ^ run), what), whose);
    return static_cast<double>(bits >> 11U) * 0x1p-53;
}

} // namespace purse
