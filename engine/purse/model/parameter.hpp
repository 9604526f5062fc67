// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/rate.hpp>
#include <purse/units/date.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace purse {

class Parameters;

/// One setting of a step or a fit.
struct Parameter {
    using Value = std::variant<bool, Decimal, Percent, Money, Rate, Date, std::string, std::vector<std::string>,
                               std::vector<Parameters>>;
    Value value;

    friend bool operator==(const Parameter&, const Parameter&) = default;
};

/// The settings of a step or a fit, by key. A ParameterKind says what each may be, and document/ has checked it, so
/// the getters return nothing only where a setting was left out.
class Parameters {
public:
    Parameters() = default;
    Parameters(std::initializer_list<std::pair<const std::string, Parameter>> values) : m_values(values) {}

    bool has(const std::string& key) const { return m_values.contains(key); }
    void set(const std::string& key, Parameter value) { m_values[key] = std::move(value); }
    void remove(const std::string& key) { m_values.erase(key); }
    const auto& all() const { return m_values; }

    /// @return nothing when the key is absent or holds another type
    template <class T>
    const T* get(std::string_view key) const
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? nullptr : std::get_if<T>(&found->second.value);
    }
    template <class T>
    T get(std::string_view key, T otherwise) const
    {
        const T* value = get<T>(key);
        return value ? *value : otherwise;
    }

    /// The setting itself, or an empty one: for words and lists, which are not worth a copy for each member.
    template <class T>
    const T& orEmpty(std::string_view key) const
    {
        static const T none;
        const T* value = get<T>(key);
        return value ? *value : none;
    }

    friend bool operator==(const Parameters&, const Parameters&) = default;

private:
    std::map<std::string, Parameter, std::less<>> m_values;
};

/// Describes one setting as data, so that form, reader and documentation agree.
struct ParameterKind {
    enum class Type {
        YesNo,     ///< bool
        Number,    ///< Decimal
        Percent,   ///< Percent
        Money,     ///< Money
        Rate,      ///< Rate: an amount with its period
        Day,       ///< Date
        Choice,    ///< std::string, one of "choices"
        Text,      ///< std::string
        Question,  ///< std::string: id of a question
        Questions, ///< std::vector<std::string>: ids of questions
        Steps,     ///< std::vector<std::string>: ids of earlier steps of the same model
        Items,     ///< std::vector<Parameters>, each as "items" says
    };

    std::string key{};
    Type type = Type::Number;
    std::string unit{};  ///< for display: "%", "a year", "times"
    std::string usual{}; ///< usual value, as text; empty: none
    std::string meaning{};
    bool required = false;
    std::optional<Decimal> least{}; ///< range of numbers and percentages (and of money, in major units)
    std::optional<Decimal> most{};
    std::vector<std::string> choices{};
    std::vector<ParameterKind> items{};
};

/// Describes a step or a fit as data: one line of its catalogue.
struct Kind {
    std::string id{}; ///< "uplift", "cea"
    std::string title{};
    std::string promise{}; ///< what it does for a member, in one sentence
    std::string source{};
    std::vector<ParameterKind> parameters{};
};

} // namespace purse
