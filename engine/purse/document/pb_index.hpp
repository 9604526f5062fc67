// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/election.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Where votes are many: ids of up to eight bytes are looked up as one number, and nothing is copied.

namespace purse::pb {

/// How many bytes may be read beyond the end of every text here.
inline constexpr std::size_t padding = 8;

inline std::uint64_t eightBytes(const char* text)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    return word;
}

/// The first eight bytes of a text as a number, zeros behind its end.
inline std::uint64_t packed(std::string_view text)
{
    constexpr bool isLittle = std::endian::native == std::endian::little;
    if (isLittle && text.size() < 8)
        return eightBytes(text.data()) & ((std::uint64_t{1} << (8 * text.size())) - 1);
    if (text.size() >= 8)
        return eightBytes(text.data());
    std::uint64_t word = 0;
    std::memcpy(&word, text.data(), text.size());
    return word;
}

inline std::uint64_t mixed(std::uint64_t word)
{
    word *= 0x9E3779B97F4A7C15U;
    return (word ^ (word >> 32U)) * 0xD6E8FEB86659FD93U;
}

inline std::uint64_t keyOf(std::string_view text)
{
    std::uint64_t key = packed(text);
    for (std::size_t i = 8; i < text.size(); i += 8)
        key = mixed(key) + packed(text.substr(i));
    return key;
}

inline int shiftFor(std::size_t slots) { return 65 - static_cast<int>(std::bit_width(slots)); }

/// Where the first of two bytes is among the next eight; 8: neither is there.
inline std::size_t firstOf(std::uint64_t word, char one, char other)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const std::uint64_t a = word ^ (ones * static_cast<unsigned char>(one));
    const std::uint64_t b = word ^ (ones * static_cast<unsigned char>(other));
    const std::uint64_t zero = (((a - ones) & ~a) | ((b - ones) & ~b)) & (ones << 7U);
    return zero == 0 ? 8 : static_cast<std::size_t>(std::countr_zero(zero)) / 8;
}

/// Turns the next bytes into the key of an id of this length, up to seven: the bytes themselves, and above them the
/// length.
struct ShortKey {
    explicit ShortKey(std::size_t length)
        : mask((std::uint64_t{1} << (8 * length)) - 1), tag(std::uint64_t{length} << 56U)
    {
    }
    std::uint64_t of(const char* text) const { return (eightBytes(text) & mask) | tag; }

    std::uint64_t mask;
    std::uint64_t tag;
};

/// How long the id is that ends with a comma or with the end of its cell, in one look at eight bytes.
/// @return 0: it is longer, or bytes are in an order that this does not know
inline std::size_t lengthOfShortId(const char* list, char end)
{
    const std::size_t length = firstOf(eightBytes(list), ',', end);
    return length >= 8 || std::endian::native != std::endian::little ? 0 : length;
}

/// Ids to places. Short ids are their keys; longer ones are compared as well.
class ProjectIndex {
public:
    explicit ProjectIndex(const std::vector<election::Project>& projects)
        : m_slots(std::bit_ceil(8 * projects.size() + 16)), m_shift(shiftFor(m_slots.size()))
    {
        for (const election::Project& project : projects) {
            m_arePlain = m_arePlain && project.id.find_first_of(",;\n") == std::string::npos;
            m_ids.push_back(project.id + std::string(padding, '\0'));
            const std::string_view id = textOf(m_ids.size());
            std::size_t at = slotOf(keyFor(id));
            while (m_slots[at].number != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = {keyFor(id), static_cast<std::uint32_t>(m_ids.size())};
        }
    }

    /// Whether no id holds anything that separates ids, cells or lines.
    bool arePlain() const { return m_arePlain; }

    /// @return the place from 1, or 0
    std::uint32_t place(std::uint64_t shortKey) const
    {
        std::size_t at = slotOf(shortKey);
        while (m_slots[at].key != shortKey && m_slots[at].number != 0)
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at].number;
    }

    /// @return the place from 1, or 0
    std::uint32_t place(std::string_view id) const
    {
        const std::uint64_t key = keyFor(id);
        std::size_t at = slotOf(key);
        while (m_slots[at].number != 0 && (m_slots[at].key != key || textOf(m_slots[at].number) != id))
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at].number;
    }

private:
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t number = 0; ///< from 1; 0: free
    };

    /// The key of a longer id has 255 in place of the length, so that no short one has it.
    static std::uint64_t keyFor(std::string_view id)
    {
        constexpr std::uint64_t longTag = std::uint64_t{255} << 56U;
        return id.size() < 8 ? packed(id) | (std::uint64_t{id.size()} << 56U) : keyOf(id) | longTag;
    }
    std::size_t slotOf(std::uint64_t key) const { return (key * 0x9E3779B97F4A7C15U) >> m_shift; }

    std::string_view textOf(std::size_t number) const
    {
        return std::string_view(m_ids[number - 1]).substr(0, m_ids[number - 1].size() - padding);
    }

    bool m_arePlain = true;
    std::vector<Slot> m_slots;
    int m_shift;
    std::vector<std::string> m_ids; ///< padded
};

/// Who has voted. The texts live elsewhere. Voters are mostly numbered from first to last: as long as each is after the
/// one before it, nobody can be there twice, and nothing is looked up.
class VoterSet {
public:
    explicit VoterSet(std::size_t expected) { m_texts.reserve(expected); }

    /// @return false where the voter was there before
    bool add(std::string_view voter)
    {
        const std::uint64_t rank = rankOf(voter);
        if (m_slots.empty() && (voter.size() > m_lastSize || (voter.size() == m_lastSize && rank > m_lastRank))) {
            m_texts.push_back(voter);
            m_lastSize = voter.size();
            m_lastRank = rank;
            return true;
        }
        return addAnywhere(voter);
    }

private:
    /// Orders texts of one size, of up to eight bytes; of longer ones it says nothing.
    static std::uint64_t rankOf(std::string_view voter)
    {
        if (voter.size() > 8 || std::endian::native != std::endian::little)
            return 0;
        return __builtin_bswap64(packed(voter));
    }

    bool addAnywhere(std::string_view voter)
    {
        if (m_texts.size() * 2 >= m_slots.size())
            grow();
        const auto [at, isNew] = slotOf(voter);
        if (isNew) {
            m_texts.push_back(voter);
            m_slots[at] = static_cast<std::uint32_t>(m_texts.size());
        }
        return isNew;
    }

    std::pair<std::size_t, bool> slotOf(std::string_view voter) const
    {
        std::size_t at = mixed(keyOf(voter)) >> m_shift;
        for (; m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1))
            if (m_texts[m_slots[at] - 1] == voter)
                return {at, false};
        return {at, true};
    }

    void grow()
    {
        m_slots.assign(std::bit_ceil(4 * m_texts.size() + 16), 0);
        m_shift = shiftFor(m_slots.size());
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            m_slots[slotOf(m_texts[i]).first] = static_cast<std::uint32_t>(i + 1);
    }

    std::vector<std::uint32_t> m_slots; ///< from 1; 0: free
    int m_shift = 0;
    std::size_t m_lastSize = 0;
    std::uint64_t m_lastRank = 0;
    std::vector<std::string_view> m_texts;
};

/// Takes the part up to the separator off the text.
inline std::string_view taken(std::string_view& text, char separator)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::size_t end = text.size();
    if (std::endian::native == std::endian::little) { // most parts are short: eight bytes at a time
        for (std::size_t from = 0; from < text.size(); from += 8) {
            const std::uint64_t word = eightBytes(text.data() + from) ^ (ones * static_cast<unsigned char>(separator));
            if (const std::uint64_t zero = (word - ones) & ~word & (ones << 7U); zero != 0) {
                end = std::min(end, from + static_cast<std::size_t>(std::countr_zero(zero)) / 8);
                break;
            }
        }
    } else {
        end = std::min(text.find(separator), end);
    }
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

} // namespace purse::pb
