// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/problem.hpp>

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace purse {

/// One value of a JSON text, apart from the library that parses it. A number keeps the digits it was written with,
/// so what this version does not know is written back as it was, and nobody makes a double of an amount.
struct Json {
    struct Null {
        friend bool operator==(Null, Null) = default;
    };
    struct Number {
        std::string digits;
        friend bool operator==(const Number&, const Number&) = default;
    };
    using List = std::vector<Json>;
    using Object = std::map<std::string, Json>;

    std::variant<Null, bool, Number, std::string, List, Object> value;

    template <class T>
    const T* as() const
    {
        return std::get_if<T>(&value);
    }

    friend bool operator==(const Json&, const Json&) = default;
};

/// What a file may hold before anybody looks at its meaning.
struct JsonLimits {
    std::size_t bytes = std::size_t{16} << 20;
    std::size_t depth = 64;
    std::size_t values = 200'000;
    std::size_t textBytes = 4096;
    std::size_t numberCharacters = 400;
};

/// Reads a JSON text (RFC 8259) strictly: UTF-8 with at most one byte order mark, no NUL, no key twice in one object,
/// every number finite, nothing beyond the limits. The locale does not matter.
/// @return one Problem, whose place is "line 3, column 14", for the first thing that stops it
Result<Json> parseJson(std::string_view text, const JsonLimits& limits = {});

/// The canonical text: keys sorted, two spaces, a final line end.
std::string printJson(const Json& json);

/// The same on one line, without spaces.
std::string compactJson(const Json& json);

/// A text in a message: at most 80 characters, in quotes, with line ends, direction marks and the like made visible.
std::string shown(std::string_view text);

/// Any value in a message, likewise.
std::string shown(const Json& json);

/// A key as a part of a JSON pointer.
std::string pointerPart(std::string_view key);

} // namespace purse
