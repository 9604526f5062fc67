// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/field.hpp>

#include <purse/document/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace purse {
namespace {

constexpr std::string_view plainNumberHint =
    "Write digits with a point, in quotes, without spaces, thousands marks or signs of currency: \"1234.5\".";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isId(std::string_view text)
{
    const auto allowed = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || c == '_' || c == '-'; };
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, allowed);
}

std::string sentenceCase(std::string_view key)
{
    std::string text(key);
    std::ranges::replace(text, '_', ' ');
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string rangeInWords(const Range& range)
{
    if (range.least && range.most)
        return fmt::format("between {} and {}", range.least->toText(), range.most->toText());
    return range.least ? fmt::format("at least {}", range.least->toText())
                       : fmt::format("at most {}", range.most->toText());
}

/// Digits of an amount in minor units.
/// @return nothing unless the text is [-]digits.digits with as many digits after the point as the currency has
std::optional<std::int64_t> minorFromText(std::string_view text, int minorDigits)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view rest = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (whole.empty() || !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(rest, isDigit)
        || (point != std::string_view::npos && rest.empty()))
        return std::nullopt;
    if (minorDigits == anyMinorDigits ? rest.size() > 3 : rest.size() != static_cast<std::size_t>(minorDigits))
        return std::nullopt;
    std::int64_t minor = 0;
    for (const std::string_view digits : {whole, rest})
        for (const char c : digits)
            minor = std::min(minor * 10 + (c - '0'), Money::maxMinor + 1); // stays beyond the range once it is
    return negative ? -minor : minor;
}

bool isWithin(Money amount, int minorDigits, const Range& range)
{
    std::int64_t unit = Decimal::scale; // billionths in one minor unit
    for (int i = 0; i < minorDigits; ++i)
        unit /= 10;
    const auto floorOf = [unit](Decimal d) {
        const std::int64_t b = d.toBillionths();
        return b / unit - (b % unit < 0 ? 1 : 0);
    };
    const auto ceilOf = [unit](Decimal d) {
        const std::int64_t b = d.toBillionths();
        return b / unit + (b % unit > 0 ? 1 : 0);
    };
    return (!range.least || amount.toMinor() >= ceilOf(*range.least))
           && (!range.most || amount.toMinor() <= floorOf(*range.most));
}

} // namespace

void Findings::add(Problem problem)
{
    ++m_count;
    m_places.insert(problem.where);
    if (m_problems.size() < most)
        m_problems.push_back(std::move(problem));
}

bool Findings::touches(const std::string& where) const
{
    if (m_places.contains(where))
        return true;
    const auto inside = m_places.lower_bound(where + "/");
    return inside != m_places.end() && inside->starts_with(where + "/");
}

Problems Findings::problems() const
{
    Problems all = m_problems;
    if (m_count > most)
        all.push_back({"", fmt::format("And {} more.", m_count - most), "Correct these first, then check again."});
    return all;
}

Field::Field(const Json* json, std::string where, Findings& findings, UnknownKeys& kept)
    : m_json(json), m_where(std::move(where)), m_findings(&findings), m_kept(&kept)
{
}

std::string Field::label() const
{
    const std::size_t slash = m_where.rfind('/');
    if (slash == std::string::npos)
        return "The file";
    const std::string_view last = std::string_view(m_where).substr(slash + 1);
    if (last.empty() || !std::ranges::all_of(last, isDigit))
        return sentenceCase(last);
    int index = 0;
    std::from_chars(last.data(), last.data() + last.size(), index);
    const std::size_t before = slash == 0 ? 0 : m_where.rfind('/', slash - 1) + 1;
    return fmt::format("Entry {} of {}", index + 1, std::string_view(m_where).substr(before, slash - before));
}

void Field::refuse(std::string what, std::string hint) const
{
    m_findings->add({m_where, std::move(what), std::move(hint)});
}

void Field::refuseType(std::string_view expected, std::string hint) const
{
    refuse(fmt::format("{} should be {}; this is {}.", label(), expected, shown(*m_json)), std::move(hint));
}

bool Field::yesNo(bool otherwise) const
{
    if (!m_json)
        return otherwise;
    if (const bool* value = m_json->as<bool>())
        return *value;
    refuseType("true or false", "Write true or false, without quotes.");
    return otherwise;
}

std::string Field::text(std::string otherwise) const
{
    if (!m_json)
        return otherwise;
    if (const auto* value = m_json->as<std::string>())
        return *value;
    refuseType("text", "Write it in quotes.");
    return otherwise;
}

std::string Field::id(std::string otherwise) const
{
    if (!m_json)
        return otherwise;
    const auto value =
        quoted("a short name in quotes", "Use small letters, digits, _ and -, for example \"flat-pay\".");
    if (!value)
        return {};
    if (isId(*value))
        return std::string(*value);
    refuse(fmt::format("{} is a name for the computer: 1 to 64 small letters, digits, _ or -; this is {}.", label(),
                       shown(*value)),
           "Use for example \"flat-pay\"; the title may be anything.");
    return {};
}

std::optional<std::string_view> Field::quoted(std::string_view expected, std::string hint) const
{
    if (!m_json)
        return std::nullopt;
    if (const auto* value = m_json->as<std::string>())
        return *value;
    refuseType(expected, std::move(hint));
    return std::nullopt;
}

Decimal Field::within(const Range& range, std::optional<Decimal> read, Decimal otherwise) const
{
    if (!read) {
        refuse(fmt::format("{} should be a number; this is {}.", label(), shown(*m_json)),
               std::string(plainNumberHint) + " At most nine digits on either side of the point.");
        return otherwise;
    }
    if ((range.least && *read < *range.least) || (range.most && *read > *range.most)) {
        refuse(fmt::format("{} should be {}; this is {}.", label(), rangeInWords(range), shown(*m_json)),
               "Check the number and its unit.");
        return otherwise;
    }
    return *read;
}

Decimal Field::decimal(const Range& range, Decimal otherwise) const
{
    const auto value = quoted("a number in quotes", std::string(plainNumberHint));
    return value ? within(range, Decimal::fromText(*value), otherwise) : otherwise;
}

Decimal Field::count(const Range& range, Decimal otherwise) const
{
    if (!m_json)
        return otherwise;
    const auto* number = m_json->as<Json::Number>();
    const auto* value = number ? &number->digits : m_json->as<std::string>();
    const std::optional<Decimal> read = value ? Decimal::fromText(*value) : std::nullopt;
    if (read && read->isWhole())
        return within(range, read, otherwise);
    refuseType("a whole number", "Write whole digits, for example 2.");
    return otherwise;
}

int Field::integer(int least, int most, int otherwise) const
{
    if (!m_json)
        return otherwise;
    const auto* number = m_json->as<Json::Number>();
    int value = 0;
    if (number) {
        const char* end = number->digits.data() + number->digits.size();
        const auto [stop, error] = std::from_chars(number->digits.data(), end, value);
        if (error == std::errc{} && stop == end && value >= least && value <= most)
            return value;
    }
    refuseType(fmt::format("a whole number from {} to {}", least, most), "Write digits without quotes.");
    return otherwise;
}

Percent Field::percent(const Range& range, Percent otherwise) const
{
    const auto value = quoted("a percentage in quotes", "Write digits in quotes, without the % sign: \"12.5\".");
    if (!value)
        return otherwise;
    if (value->ends_with('%')) {
        refuse(fmt::format("{} should be a percentage without its sign; this is {}.", label(), shown(*value)),
               "Leave out the % sign: \"12.5\".");
        return otherwise;
    }
    return {within(range, Decimal::fromText(*value), otherwise.value)};
}

Money Field::money(int minorDigits, const Range& range, Money otherwise) const
{
    const std::string example = toText(Money::fromMinor(minorDigits == 0   ? 1850
                                                        : minorDigits == 3 ? 1850000
                                                                           : 185000),
                                       minorDigits == anyMinorDigits ? 2 : minorDigits);
    const std::string hint =
        fmt::format("Write it in quotes with {}, without spaces, thousands marks or signs of currency: \"{}\".",
                    minorDigits == 0   ? "no point"
                    : minorDigits == 3 ? "three digits after the point"
                                       : "two digits after the point",
                    example);
    const auto value = quoted("an amount of money in quotes", hint);
    if (!value)
        return otherwise;
    const std::optional<std::int64_t> minor = minorFromText(*value, minorDigits);
    if (!minor) {
        refuse(fmt::format("{} should be an amount of money; this is {}.", label(), shown(*value)), hint);
        return otherwise;
    }
    if (*minor > Money::maxMinor || *minor < -Money::maxMinor) {
        refuse(
            fmt::format("{} is larger than this program can count; this is {}.", label(), shown(*value)),
            fmt::format("Amounts go up to {}.", toText(Money::fromMinor(Money::maxMinor), std::max(minorDigits, 0))));
        return otherwise;
    }
    const Money amount = Money::fromMinor(*minor);
    if (minorDigits != anyMinorDigits && !isWithin(amount, minorDigits, range)) {
        refuse(fmt::format("{} should be {}; this is {}.", label(), rangeInWords(range), shown(*value)),
               "Check the amount and the period it is for.");
        return otherwise;
    }
    return amount;
}

Rate Field::rate(int minorDigits, const Range& range, Rate otherwise) const
{
    if (!m_json)
        return otherwise;
    if (!m_json->as<Json::Object>()) {
        refuseType(
            "an amount with its period",
            "Write for example {\"amount\": \"30000.00\", \"per\": \"year\"}; hour, day, week and month work too.");
        return otherwise;
    }
    Fields fields(*this);
    const Rate rate{fields.required("amount").money(minorDigits, range, otherwise.amount),
                    fields.required("per").oneOf(words::periods, otherwise.per)};
    fields.keepRest();
    return rate;
}

Date Field::date(Date otherwise) const
{
    const std::string hint = "Write year, month and day, in quotes: \"2025-04-06\".";
    const auto value = quoted("a date in quotes", hint);
    if (!value)
        return otherwise;
    if (const std::optional<Date> date = dateFromText(*value))
        return *date;
    refuse(fmt::format("{} should be a day of the calendar; this is {}.", label(), shown(*value)), hint);
    return otherwise;
}

Currency Field::currency(Currency otherwise) const
{
    const std::string hint = "Write the three capital letters of the currency: \"GBP\", \"EUR\".";
    const auto value = quoted("the code of a currency in quotes", hint);
    if (!value)
        return otherwise;
    const std::string code(*value);
    if (code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return {code, minorDigitsOf(code)};
    refuse(fmt::format("{} should be the code of a currency; this is {}.", label(), shown(code)), hint);
    return otherwise;
}

std::vector<std::string> Field::texts() const
{
    return listOf([](const Field& item) { return item.text(); });
}

std::optional<std::size_t> Field::indexIn(std::span<const std::string_view> texts) const
{
    const std::string hint = fmt::format("Write one of these: {}.", fmt::join(texts, ", "));
    const auto value = quoted("one of the words for it, in quotes", hint);
    if (!value)
        return std::nullopt;
    const auto found = std::ranges::find(texts, *value);
    if (found != texts.end())
        return static_cast<std::size_t>(found - texts.begin());
    refuse(fmt::format("{} does not have the choice {}.", label(), shown(*value)), hint);
    return std::nullopt;
}

Field Field::child(const Json* json, std::string_view key) const
{
    const std::string part = pointerPart(key);
    Field field(json, m_where + "/" + part, *m_findings, *m_kept);
    field.m_path = m_path.empty() ? part : m_path + "/" + part;
    return field;
}

std::vector<Field> Field::items(std::size_t most) const
{
    std::vector<Field> fields;
    if (!m_json)
        return fields;
    const auto* list = m_json->as<Json::List>();
    if (!list) {
        refuseType("a list", "Put the entries between [ and ], also where there is only one.");
        return fields;
    }
    if (list->size() > most)
        refuse(fmt::format("{} has {} entries; at most {} are read.", label(), list->size(), most),
               "This is more than a group's document needs; is it the right file?");
    for (std::size_t i = 0; i < std::min(most, list->size()); ++i)
        fields.push_back(child(&(*list)[i], std::to_string(i)));
    return fields;
}

std::vector<std::pair<std::string, Field>> Field::entries() const
{
    std::vector<std::pair<std::string, Field>> fields;
    if (!m_json)
        return fields;
    const auto* object = m_json->as<Json::Object>();
    if (!object) {
        refuseType("a set of names with values", "Put it between { and }, each as \"name\": value.");
        return fields;
    }
    if (object->size() > mostEntries)
        refuse(fmt::format("{} has {} entries; at most {} are read.", label(), object->size(), mostEntries),
               "This is more than a group's document needs; is it the right file?");
    else
        for (const auto& [key, value] : *object)
            fields.emplace_back(key, child(&value, key));
    return fields;
}

Fields::Fields(const Field& field) : m_field(field)
{
    if (!field.isPresent())
        return;
    m_object = field.json()->as<Json::Object>();
    if (!m_object)
        field.refuseType("a set of names with values", "Put it between { and }, each as \"name\": value.");
}

Fields::Fields(const Field& field, UnknownKeys& kept) : Fields(field)
{
    m_field.m_kept = &kept;
    m_field.m_path.clear();
}

Field Fields::required(std::string_view key)
{
    Field field = optional(key);
    if (m_object && !field.isPresent())
        field.refuse(fmt::format("{} is missing.", sentenceCase(key)), fmt::format("Add \"{}\".", key));
    return field;
}

Field Fields::optional(std::string_view key)
{
    m_known.emplace(key);
    const Json* value = nullptr;
    if (m_object)
        if (const auto found = m_object->find(std::string(key)); found != m_object->end())
            value = &found->second;
    return m_field.child(value, key);
}

void Fields::keepRest()
{
    if (!m_object)
        return;
    for (const auto& [key, value] : *m_object)
        if (!m_known.contains(key)) {
            const Field rest = m_field.child(&value, key);
            rest.m_kept->emplace(rest.m_path, compactJson(value));
            rest.m_findings->addUnknown(rest.m_where);
        }
}

} // namespace purse
