// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/json.hpp>

#include <purse/document/utf8.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <locale.h>
#include <optional>

namespace purse {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::string placeOf(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, byte);
    const std::size_t lineEnd = before.rfind('\n');
    const std::string_view line = lineEnd == std::string_view::npos ? before : before.substr(lineEnd + 1);
    const auto startsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return fmt::format("line {}, column {}", 1 + std::ranges::count(before, '\n'),
                       1 + std::ranges::count_if(line, startsCharacter));
}

/// While it lives, this thread reads and writes numbers with a point, whatever the locale of the program.
/// (The library replaces the point by the locale's sign and loses digits where that takes two bytes.)
class PointAsDecimalSign {
public:
    PointAsDecimalSign() : m_plain(newlocale(LC_ALL_MASK, "C", locale_t{})), m_before(uselocale(m_plain)) {}
    ~PointAsDecimalSign()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PointAsDecimalSign(const PointAsDecimalSign&) = delete;
    PointAsDecimalSign& operator=(const PointAsDecimalSign&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

/// Walks over a text and lets others see how far it has come.
class Walk {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Walk(const char* at, const char** furthest) : m_at(at), m_furthest(furthest) {}
    reference operator*() const { return *m_at; }
    Walk& operator++()
    {
        *m_furthest = ++m_at;
        return *this;
    }
    friend bool operator==(const Walk& a, const Walk& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    const char** m_furthest;
};

/// Takes the library's events, holds them to the limits and builds the tree.
class TreeBuilder {
public:
    TreeBuilder(std::string_view text, const JsonLimits& limits) : m_text(text), m_limits(limits), m_at(text.data()) {}

    Result<Json> build()
    {
        const PointAsDecimalSign guard;
        const Walk first(m_text.data(), &m_at);
        const Walk last(m_text.data() + m_text.size(), &m_at);
        const bool done = nlohmann::json::sax_parse(first, last, this);
        if (m_problem)
            return tl::unexpected(Problems{*m_problem});
        return done ? Result<Json>(std::move(m_root))
                    : tl::unexpected(Problems{{"", "The file could not be read.", "Check it with a text editor."}});
    }

    // The library's names for its events.
    bool null() { return add({Json::Null{}}); }
    bool boolean(bool value) { return add({value}); }
    bool number_integer(std::int64_t value) { return add({Json::Number{std::to_string(value)}}); }
    bool number_unsigned(std::uint64_t value) { return add({Json::Number{std::to_string(value)}}); }
    bool number_float(double, const std::string& digits)
    {
        if (digits.size() > m_limits.numberCharacters)
            return stop(fmt::format("A number has {} characters; at most {} are read.", digits.size(),
                                    m_limits.numberCharacters),
                        "Write it shorter.");
        return add({Json::Number{digits}});
    }
    bool string(std::string& text) { return isTextAllowed(text) && add({std::move(text)}); }
    bool binary(nlohmann::json::binary_t&) { return false; } // no text format has it
    bool start_object(std::size_t) { return open({Json::Object{}}); }
    bool start_array(std::size_t) { return open({Json::List{}}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& key)
    {
        if (!isTextAllowed(key))
            return false;
        if (std::get<Json::Object>(m_open.back()->value).contains(key))
            return stopAt(startOfText(), fmt::format("The key {} occurs twice in the same place.", shown(key)),
                          "Keep one of the two; only you can know which is right.");
        m_key = std::move(key);
        return true;
    }
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::json::exception& error)
    {
        constexpr int outOfRange = 406; // the library's id of a number that no double can hold
        const std::size_t byte = std::min(position > 0 ? position - 1 : 0, m_text.size());
        if (error.id == outOfRange)
            return stopAt(byte, fmt::format("A number is too large: {}.", shown(token)), "Check its digits.");
        if (position > m_text.size())
            return stopAt(m_text.size(), "The file ends in the middle.",
                          "Something at the end is missing, perhaps a bracket; look for a complete copy of the file.");
        return stopAt(byte, fmt::format("The file is not well-formed JSON here: {}.", shown(token)),
                      "Look for a missing or spare comma, quote or bracket at this place.");
    }

private:
    /// Where the text that has just been read begins.
    std::size_t startOfText() const
    {
        auto quote = static_cast<std::size_t>(m_at - m_text.data()) - 1;
        const auto backslashesBefore = [&](std::size_t byte) {
            const std::size_t other = m_text.substr(0, byte).find_last_not_of('\\');
            return byte - (other == std::string_view::npos ? 0 : other + 1);
        };
        do
            quote = m_text.rfind('"', quote - 1);
        while (backslashesBefore(quote) % 2 != 0);
        return quote;
    }
    bool stopAt(std::size_t byte, std::string what, std::string hint)
    {
        m_problem = Problem{placeOf(m_text, byte), std::move(what), std::move(hint)};
        return false;
    }
    bool stop(std::string what, std::string hint)
    {
        return stopAt(static_cast<std::size_t>(m_at - m_text.data()) - 1, std::move(what), std::move(hint));
    }
    bool isTextAllowed(const std::string& text)
    {
        if (text.size() > m_limits.textBytes)
            return stopAt(startOfText(),
                          fmt::format("A text has {} bytes; at most {} are read.", text.size(), m_limits.textBytes),
                          "Make it shorter; long explanations belong into a document of their own.");
        if (text.find('\0') != std::string::npos)
            return stopAt(startOfText(), "A text holds a NUL character.", "Delete \\u0000 from it.");
        return true;
    }
    bool open(Json container)
    {
        if (m_open.size() >= m_limits.depth)
            return stop(fmt::format("The file has more than {} brackets inside one another.", m_limits.depth),
                        "No document needs that; this is probably another kind of file.");
        if (!add(std::move(container)))
            return false;
        m_open.push_back(m_last);
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    bool add(Json value)
    {
        if (++m_count > m_limits.values)
            return stop(fmt::format("The file has more than {} values.", m_limits.values),
                        "This is more than a group's document needs; is it the right file?");
        if (m_open.empty())
            m_last = &(m_root = std::move(value));
        else if (auto* list = std::get_if<Json::List>(&m_open.back()->value))
            m_last = &list->emplace_back(std::move(value));
        else
            m_last = &(std::get<Json::Object>(m_open.back()->value)[m_key] = std::move(value));
        return true;
    }

    std::string_view m_text;
    JsonLimits m_limits;
    const char* m_at; ///< just behind what the library has read
    Json m_root;
    Json* m_last = nullptr;
    std::vector<Json*> m_open; ///< the lists and objects around the next value; only the innermost grows
    std::string m_key;
    std::size_t m_count = 0;
    std::optional<Problem> m_problem;
};

/// What is wrong with the bytes before anybody looks for brackets.
std::optional<Problem> problemOfBytes(std::string_view text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes)
        return Problem{"", fmt::format("The file has {} bytes; at most {} are read.", text.size(), limits.bytes),
                       "This is more than a group's document needs; is it the right file?"};
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Problem{"", "The file is empty.", "Look for another copy of it."};
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return Problem{placeOf(text, nul), "The file holds a NUL character.",
                       "It is damaged, or not a text; look for another copy of it."};
    if (const auto byte = firstNonUtf8(text))
        return Problem{placeOf(text, *byte), "The file is not UTF-8 text here.",
                       "Save it again with the encoding UTF-8, or look for another copy of it."};
    if (text.starts_with(byteOrderMark))
        return Problem{"line 1, column 1", "The file begins with two byte order marks.",
                       "Save it again as UTF-8 without a byte order mark."};
    return std::nullopt;
}

} // namespace

Result<Json> parseJson(std::string_view text, const JsonLimits& limits)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (const std::optional<Problem> problem = problemOfBytes(text, limits))
        return tl::unexpected(Problems{*problem});
    return TreeBuilder(text, limits).build();
}

} // namespace purse
