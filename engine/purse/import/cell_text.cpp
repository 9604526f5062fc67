// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/cell_text.hpp>

#include <array>
#include <utility>

namespace purse {
namespace {

using namespace std::string_view_literals;

constexpr std::array blanks{" "sv, "\t"sv, "\r"sv, "\n"sv, "\u00A0"sv, "\u202F"sv, "\u2009"sv, "\uFEFF"sv};

/// Of the bytes 0x80 to 0x9F; those that stand for nothing keep their code.
constexpr std::array<char32_t, 32> upper{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                         0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

void append(std::string& out, char32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    if (code >= 0x800) {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
    } else {
        out += static_cast<char>(0xC0U | (code >> 6U));
    }
    out += static_cast<char>(0x80U | (code & 0x3FU));
}

} // namespace

std::string_view trimmedCell(std::string_view text)
{
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const std::string_view blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                isChanged = true;
            } else if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                isChanged = true;
            }
        }
    }
    return text;
}

Cell textCell(std::string_view text)
{
    text = trimmedCell(text);
    Cell cell;
    cell.kind = text.empty() ? Cell::Kind::Empty : Cell::Kind::Text;
    cell.text = std::string(text);
    return cell;
}

Cell numberCell(Cell::Kind kind, const Number& number, std::string currency)
{
    Cell cell;
    cell.kind = kind;
    cell.number = number;
    cell.text = number.toText();
    if (kind == Cell::Kind::Percentage)
        cell.text = Number::fromText(cell.text + "E2").value_or(number).toText() + "%";
    else if (!currency.empty())
        cell.text += " " + currency;
    cell.currency = std::move(currency);
    return cell;
}

Cell dateCell(Date date)
{
    Cell cell;
    cell.kind = Cell::Kind::Day;
    cell.date = date;
    cell.text = toText(date);
    return cell;
}

Cell cellFromText(std::string_view text, const Dialect& dialect)
{
    Cell cell = textCell(text);
    if (cell.isEmpty())
        return cell;
    // A table that this program wrote has an apostrophe before what a spreadsheet would take for a formula.
    if (cell.text.size() > 1 && cell.text.front() == '\'' && "=+-@"sv.find(cell.text[1]) != std::string_view::npos)
        cell.text.erase(0, 1);
    if (const std::optional<Date> date = dateFromText(cell.text))
        return dateCell(*date);
    const std::optional<WrittenNumber> read = readWrittenNumber(cell.text, dialect.decimal);
    if (!read)
        return cell;
    cell.kind = read->isPercent          ? Cell::Kind::Percentage
                : read->currency.empty() ? Cell::Kind::Plain
                                         : Cell::Kind::Amount;
    cell.number = read->number;
    cell.currency = read->currency;
    cell.isAmbiguous = !dialect.isDecimalSure && readsOf(cell.text) == Reads::TwoNumbers;
    return cell;
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(text, byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80U] : byte);
    }
    return text;
}

} // namespace purse
