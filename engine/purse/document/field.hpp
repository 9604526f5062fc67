// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/json.hpp>
#include <purse/model/problem.hpp>
#include <purse/model/rate.hpp>
#include <purse/model/unknown_keys.hpp>
#include <purse/units/currency.hpp>
#include <purse/units/date.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace purse {

/// Collects what is wrong with a file while reading goes on.
class Findings {
public:
    static constexpr std::size_t most = 20;

    void add(Problem problem);
    bool empty() const { return m_count == 0; }
    /// Whether something was found at this place or inside it.
    bool touches(const std::string& where) const;
    /// A key that nobody asked for. It refuses nothing.
    void addUnknown(std::string where) { m_unknown.push_back(std::move(where)); }
    const std::vector<std::string>& unknown() const { return m_unknown; }
    /// The first twenty, then one that says how many more there are.
    Problems problems() const;

private:
    Problems m_problems;
    std::set<std::string> m_places;
    std::vector<std::string> m_unknown;
    std::size_t m_count = 0;
};

/// Least and most that a number may be; nothing: no limit of its own.
struct Range {
    std::optional<Decimal> least;
    std::optional<Decimal> most;
};

/// A word of the file format and what it stands for.
template <class T>
struct Word {
    std::string_view text;
    T value;
};

/// Money whose currency could not be read: any number of digits will do, so that one mistake is said once.
inline constexpr int anyMinorDigits = -1;

/// One place of a file, to be read as what it should be. A getter that finds something else says so in the Findings
/// and returns what stands in for it; an absent field is silent. These getters are the only ones in the program.
class Field {
public:
    static constexpr std::size_t mostEntries = 1000; ///< of a list or a set, unless its reader says otherwise

    /// @param json   the value, or nullptr where the file has none
    /// @param where  JSON pointer
    /// @param kept   takes the keys that nobody asks for
    Field(const Json* json, std::string where, Findings& findings, UnknownKeys& kept);

    bool isPresent() const { return m_json != nullptr; }
    const Json* json() const { return m_json; }
    const std::string& where() const { return m_where; }
    Findings& findings() const { return *m_findings; }
    /// The name of the field as a form would have it: "Hours per week".
    std::string label() const;

    void refuse(std::string what, std::string hint) const;
    /// "Hours per week should be text such as "37.5"; this is 37.5."
    void refuseType(std::string_view expected, std::string hint) const;

    bool yesNo(bool otherwise = false) const;
    std::string text(std::string otherwise = {}) const;
    /// [a-z0-9_-]{1,64}
    std::string id(std::string otherwise = {}) const;
    Decimal decimal(const Range& range = {}, Decimal otherwise = {}) const;
    /// A whole number, in quotes or not.
    Decimal count(const Range& range = {}, Decimal otherwise = {}) const;
    /// A whole number without quotes.
    int integer(int least, int most, int otherwise) const;
    Percent percent(const Range& range = {}, Percent otherwise = {}) const;
    /// @param range in major units
    Money money(int minorDigits, const Range& range = {}, Money otherwise = {}) const;
    Rate rate(int minorDigits, const Range& range = {}, Rate otherwise = {}) const;
    Date date(Date otherwise = {}) const;
    /// An ISO 4217 code.
    Currency currency(Currency otherwise = {}) const;
    std::vector<std::string> texts() const;

    template <class T, std::size_t n>
    T oneOf(const std::array<Word<T>, n>& words, T otherwise) const
    {
        std::array<std::string_view, n> texts;
        for (std::size_t i = 0; i < n; ++i)
            texts[i] = words[i].text;
        const std::optional<std::size_t> found = indexIn(texts);
        return found ? words[*found].value : otherwise;
    }
    /// One of these texts. @return its index
    std::optional<std::size_t> indexIn(std::span<const std::string_view> texts) const;

    /// The entries of a list.
    std::vector<Field> items(std::size_t most = mostEntries) const;
    /// The entries of an object whose keys are free: answers, regions.
    std::vector<std::pair<std::string, Field>> entries() const;
    /// Reads every entry of a list with a function of Field.
    template <class Read>
    auto listOf(Read read, std::size_t most = mostEntries) const
    {
        std::vector<decltype(read(*this))> all;
        for (const Field& item : items(most))
            all.push_back(read(item));
        return all;
    }

private:
    friend class Fields;
    Field child(const Json* json, std::string_view key) const;
    std::optional<std::string_view> quoted(std::string_view expected, std::string hint) const;
    Decimal within(const Range& range, std::optional<Decimal> read, Decimal otherwise) const;

    const Json* m_json;
    std::string m_where;
    Findings* m_findings;
    UnknownKeys* m_kept;
    std::string m_path; ///< from the value that owns m_kept to here, as a JSON pointer without its first slash
};

/// The keys of an object. Whoever reads it asks for the keys it knows and at the end calls keepRest().
///
///     Budget budget;
///     Fields fields(field, budget.unknown);
///     budget.id = fields.required("id").id();
///     fields.keepRest();
class Fields {
public:
    /// Keys that nobody asks for go to the value that the field is a part of, under their path: "full_time/shifts".
    explicit Fields(const Field& field);
    /// The value keeps them itself.
    Fields(const Field& field, UnknownKeys& kept);

    /// Says so when the key is missing.
    Field required(std::string_view key);
    Field optional(std::string_view key);
    /// Keeps every key that was not asked for.
    void keepRest();

private:
    const Json::Object* m_object = nullptr;
    Field m_field;
    std::set<std::string, std::less<>> m_known;
};

} // namespace purse
