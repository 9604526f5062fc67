// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/inputs.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace purse::calc {
namespace {

const Json noObject = Json::object();

std::string shortText(const Json& value)
{
    constexpr std::size_t longest = 40;
    const std::string text = value.dump(-1, ' ', true, Json::error_handler_t::replace);
    return text.size() <= longest ? text : text.substr(0, longest) + "...";
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string escaped(const std::string& key)
{
    std::string text;
    for (const char c : key)
        text += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return text;
}

/// What would do instead. Without a limit of its own a range ends where calculating with doubles no longer makes sense,
/// which is only worth saying of a number beyond that.
std::string rangeHint(const Inputs::Range& range, bool isTooLarge)
{
    const Inputs::Range open;
    const bool namesMost = range.most < open.most || isTooLarge;
    const std::string least = range.least == 0.0 && !namesMost ? "zero" : fmt::format("{:g}", range.least);
    const std::string start = (range.leastExcluded ? "above " : "from ") + least;
    if (namesMost)
        return fmt::format("Give a number {}{} to {:g}.", start, range.leastExcluded ? " and up" : "", range.most);
    return range.leastExcluded ? fmt::format("Give a number {}.", start) : fmt::format("Give a number {} on.", start);
}

} // namespace

Inputs::Inputs(const Json& object, std::string where) : Inputs(object, std::move(where), std::make_shared<Refusals>())
{
}

Inputs::Inputs(const Json& object, std::string where, std::shared_ptr<Refusals> refusals)
    : m_object(object.is_object() ? &object : &noObject), m_where(std::move(where)), m_refusals(std::move(refusals))
{
    if (!object.is_object())
        refuse({m_where, "This should be an object with named values; this is " + shortText(object) + ".",
                "Write {\"name\": value, ...}."});
}

void Inputs::refuse(Refusal refusal)
{
    constexpr std::size_t enough = 20; // a column of words needs no thousand problems
    if (m_refusals->size() < enough)
        m_refusals->push_back(std::move(refusal));
}

void Inputs::refuse(const std::string& key, std::string what, std::string hint)
{
    refuse({m_where + "/" + key, std::move(what), std::move(hint)});
}

const Json* Inputs::find(const std::string& key)
{
    m_known.insert(key);
    const auto found = m_object->find(key);
    return found == m_object->end() ? nullptr : &*found;
}

bool Inputs::has(const std::string& key)
{
    const Json* value = find(key);
    return value && !value->is_null();
}

const Json* Inputs::require(const std::string& key)
{
    const Json* value = find(key);
    if (!value && m_object != &noObject)
        refuse(key, "'" + key + "' is missing.", "Add it; docs/command.md lists what each rule reads.");
    return value;
}

double Inputs::read(const Json& value, const std::string& key, Range range)
{
    const double safe = range.leastExcluded ? range.least + 1.0 : std::max(range.least, 0.0);
    if (!value.is_number()) {
        refuse(key, "This should be a number; this is " + shortText(value) + ".",
               "Write it without quotes and with a point, for example 28 or 37.5.");
        return safe;
    }
    const double number = value.get<double>();
    const bool isTooSmall = range.leastExcluded ? number <= range.least : number < range.least;
    if (isTooSmall || number > range.most || !std::isfinite(number)) {
        refuse(key, "This number is out of range: " + shortText(value) + ".", rangeHint(range, number > range.most));
        return safe;
    }
    return number;
}

double Inputs::number(const std::string& key, Range range)
{
    const Json* value = require(key);
    return value ? read(*value, key, range) : std::max(range.least, 1.0);
}

double Inputs::number(const std::string& key, Range range, double otherwise)
{
    return optionalNumber(key, range).value_or(otherwise);
}

std::optional<double> Inputs::optionalNumber(const std::string& key, Range range)
{
    if (!has(key))
        return std::nullopt;
    return read(*find(key), key, range);
}

bool Inputs::yesNo(const std::string& key, bool otherwise)
{
    if (!has(key))
        return otherwise;
    const Json& value = *find(key);
    if (!value.is_boolean())
        refuse(key, "This should be true or false; this is " + shortText(value) + ".", "Write it without quotes.");
    return value.is_boolean() ? value.get<bool>() : otherwise;
}

bool Inputs::isText(const std::string& key, const std::string& text)
{
    const Json* value = find(key);
    return value && value->is_string() && value->get<std::string>() == text;
}

std::string Inputs::choice(const std::string& key, const std::vector<std::string>& choices)
{
    const Json* value = require(key);
    if (!value)
        return choices.front();
    if (value->is_string() && std::ranges::find(choices, value->get<std::string>()) != choices.end())
        return value->get<std::string>();
    refuse(key, "This is not one of the choices: " + shortText(*value) + ".",
           "Choose one of: " + joined(choices) + ".");
    return choices.front();
}

Eigen::VectorXd Inputs::readVector(const Json& value, const std::string& key, Range range, std::optional<double> open)
{
    if (!value.is_array()) {
        refuse(key, "This should be a list of numbers; this is " + shortText(value) + ".", "Write [1, 2, 3].");
        return {};
    }
    Eigen::VectorXd values(static_cast<Eigen::Index>(value.size()));
    for (std::size_t i = 0; i < value.size(); ++i)
        values[static_cast<Eigen::Index>(i)] =
            open && value[i].is_null() ? *open : read(value[i], key + "/" + std::to_string(i), range);
    return values;
}

Eigen::VectorXd Inputs::sized(Eigen::VectorXd values, const std::string& key, Eigen::Index size)
{
    if (values.size() == size)
        return values;
    if (isFine())
        refuse(key,
               "There are " + std::to_string(values.size()) + " numbers here and " + std::to_string(size) + " people.",
               "Give one number for each person, in the same order.");
    return Eigen::VectorXd::Ones(size);
}

Eigen::VectorXd Inputs::vector(const std::string& key, Range range)
{
    const Json* value = require(key);
    return value ? readVector(*value, key, range, std::nullopt) : Eigen::VectorXd();
}

Eigen::VectorXd Inputs::vector(const std::string& key, Range range, Eigen::Index size)
{
    return sized(vector(key, range), key, size);
}

Eigen::VectorXd Inputs::vector(const std::string& key, Range range, Eigen::Index size, double otherwise)
{
    return has(key) ? vector(key, range, size) : Eigen::VectorXd::Constant(size, otherwise);
}

std::vector<Eigen::VectorXd> Inputs::rows(const std::string& key, Range range)
{
    std::vector<Eigen::VectorXd> all;
    const Json* value = require(key);
    if (value && !value->is_array())
        refuse(key, "This should be a list of lists; this is " + shortText(*value) + ".", "Write [[1, 2], [3, 4]].");
    if (value && value->is_array())
        for (std::size_t i = 0; i < value->size(); ++i) {
            const std::string place = key + "/" + std::to_string(i);
            all.push_back(readVector((*value)[i], place, range, std::nullopt));
            all.back() = sized(all.back(), place, all.front().size());
        }
    return all;
}

Eigen::VectorXd Inputs::bounds(const std::string& key, Eigen::Index size, double open)
{
    if (!has(key))
        return Eigen::VectorXd::Constant(size, open);
    return sized(readVector(*find(key), key, {}, open), key, size);
}

Eigen::VectorXd Inputs::oneOrMany(const std::string& key, Range range, Eigen::Index size)
{
    const Json* value = find(key);
    if (value && value->is_array())
        return vector(key, range, size);
    return Eigen::VectorXd::Constant(size, number(key, range));
}

std::vector<std::string> Inputs::labels(const std::string& key, Eigen::Index size)
{
    std::vector<std::string> names;
    const Json* value = require(key);
    if (value && !value->is_array())
        refuse(key, "This should be a list of names; this is " + shortText(*value) + ".",
               "Write [\"a\", \"b\", \"a\"].");
    for (std::size_t i = 0; value && value->is_array() && i < value->size(); ++i) {
        const Json& name = (*value)[i];
        if (!name.is_string() && !name.is_number())
            refuse(key + "/" + std::to_string(i), "This should be a name; this is " + shortText(name) + ".",
                   "Write a text or a number.");
        names.push_back(name.is_string() ? name.get<std::string>() : name.dump());
    }
    if (isFine() && names.size() != static_cast<std::size_t>(size))
        refuse(key,
               "There are " + std::to_string(names.size()) + " names here and " + std::to_string(size) + " people.",
               "Give one name for each person, in the same order.");
    return names;
}

Eigen::Index Inputs::people(const std::vector<std::string>& keys)
{
    for (const std::string& key : keys)
        if (const Json* value = find(key); value && value->is_array())
            return static_cast<Eigen::Index>(value->size());
    require(keys.front());
    return 0;
}

Inputs Inputs::object(const std::string& key)
{
    const Json* value = require(key);
    return {value ? *value : noObject, m_where + "/" + key, m_refusals};
}

std::vector<Inputs> Inputs::objects(const std::string& key)
{
    const Json* value = require(key);
    if (value && !value->is_array())
        refuse(key, "This should be a list of objects; this is " + shortText(*value) + ".", "Write [{...}, {...}].");
    std::vector<Inputs> all;
    if (value && value->is_array())
        for (std::size_t i = 0; i < value->size(); ++i)
            all.push_back(Inputs((*value)[i], m_where + "/" + key + "/" + std::to_string(i), m_refusals));
    return all;
}

void Inputs::refuseUnlessSolved(Status status, double distance)
{
    if (status == Status::Feasible)
        return;
    const bool isSmall = status == Status::TooSmall;
    refuse({.where = m_where,
            .what = isSmall ? "There is no solution: the budget does not reach the lower bounds."
                            : "There is no solution: the upper bounds do not use up the budget.",
            .hint = isSmall ? "Raise the budget by the amount, or lower the bounds."
                            : "The amount is left over; lower the budget or raise the bounds.",
            .status = status,
            .amount = distance});
}

void Inputs::refuseUnknownKeys()
{
    for (const auto& [key, value] : m_object->items())
        if (!m_known.contains(key))
            refuse(escaped(key), "This rule does not read '" + key + "'.",
                   "Leave it out, or mend its name; it reads: "
                       + joined(std::vector<std::string>(m_known.begin(), m_known.end())) + ".");
}

Json toJson(const Eigen::VectorXd& values)
{
    Json list = Json::array();
    for (const double value : values)
        list.push_back(value);
    return list;
}

} // namespace purse::calc
