// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/cell_text.hpp>
#include <purse/import/row_reader.hpp>
#include <purse/import/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace purse {
namespace {

constexpr std::size_t longestPay = 80;

/// "15,60 €/h" as "15,60 €" and "/h": the longest beginning that is a number.
std::size_t endOfNumber(std::string_view text)
{
    for (std::size_t end = std::min(text.size(), longestPay); end > 0; --end) {
        const bool splitsDigits = end < text.size() && text[end] >= '0' && text[end] <= '9';
        if (!splitsDigits && readsOf(text.substr(0, end)) != Reads::No)
            return end;
    }
    return 0;
}

std::string periodWords(const PayUnit& unit)
{
    return std::string(unit.per == Per::Hour ? "an " : "a ") + std::string(toText(unit.per))
           + (unit.isFullTime ? " at full time" : "");
}

} // namespace

Share shareOf(const Member& member, const FullTime& fullTime)
{
    return {member.work.hoursPerWeek.value.toBillionths(),
            std::max<std::int64_t>(1, fullTime.hoursPerWeek.value.toBillionths())};
}

bool RowReader::isOurs(const std::string& currency, const Member& member) const
{
    constexpr std::array<std::string_view, 12> dollars{"USD", "CAD", "AUD", "NZD", "SGD", "HKD",
                                                       "MXN", "ARS", "CLP", "COP", "TWD", "JMD"};
    const std::string& ours = member.currency ? member.currency->code : m_document.group.currency.code;
    if (currency == "$")
        return std::ranges::find(dollars, ours) != dollars.end();
    if (currency == "¥")
        return ours == "JPY" || ours == "CNY";
    return currency.empty() || currency == ours;
}

/// What this cell's own words, the row's, or else the plan say that the amount is for.
std::optional<PayUnit> RowReader::unitOf(std::size_t column, const std::string& words)
{
    const std::optional<PayUnit>& planned = m_plan.columns[column].pay;
    const auto said = [&](const std::string& text) -> std::optional<PayUnit> {
        std::optional<PayUnit> unit = payUnitOf(text);
        if (!unit && planned && saysFullTime(text))
            unit = PayUnit{planned->per, planned->per != Per::Hour && planned->per != Per::Day};
        return unit;
    };
    if (!words.empty()) {
        const std::optional<PayUnit> unit = said(words);
        if (!unit)
            refuse(column, fmt::format("\"{}\" is no amount.", m_table.at(m_row, column).text),
                   "Write a number, or leave the cell empty.");
        return unit;
    }
    if (const Cell& cell = cellOf(Target::UnitOfPay); !cell.isEmpty()) {
        const std::optional<PayUnit> unit = said(cell.text);
        if (!unit)
            refuse(columnOf(Target::UnitOfPay), fmt::format("\"{}\" does not say what the pay is for.", cell.text),
                   "Write hour, day, week, month or year; with \"full time\" for what a full-time post would be paid.");
        return unit;
    }
    if (!planned)
        refuse(column, "Nothing says what this amount is for.",
               "Give the column a unit: hour, day, week, month or year, as paid or at full time.");
    return planned;
}

std::optional<RowReader::Pay> RowReader::payOf(std::size_t column)
{
    const Cell& cell = m_table.at(m_row, column);
    if (cell.isEmpty() || isNotStated(cell.text))
        return std::nullopt;
    const std::size_t end = cell.isNumeric() ? cell.text.size() : endOfNumber(cell.text);
    const bool hadProblems = std::exchange(m_hasProblems, false);
    std::optional<WrittenNumber> read;
    if (end > 0 && cell.kind != Cell::Kind::Percentage)
        read = number(column, cell.text.substr(0, end), &cell);
    const bool isPay = read && !read->isPercent;
    if (!isPay && !m_hasProblems)
        refuse(column, fmt::format("\"{}\" is no amount.", cell.text), "Write a number, or leave the cell empty.");
    else if (isPay && read->number.isNegative())
        refuse(column, "Pay cannot be less than nothing.", "Look at the amount.");
    std::optional<PayUnit> unit;
    if (!m_hasProblems)
        unit = unitOf(column, std::string(trimmedCell(std::string_view(cell.text).substr(end))));
    m_hasProblems = m_hasProblems || hadProblems;
    if (!unit || !isPay)
        return std::nullopt;
    return Pay{column, *unit, read->number, read->currency};
}

void RowReader::readPay(Member& member)
{
    std::optional<Pay> pay;
    for (std::size_t column = 0; column < m_plan.columns.size(); ++column) {
        if (m_plan.columns[column].target != Target::CurrentPay)
            continue;
        const std::optional<Pay> read = payOf(column);
        if (read && pay)
            refuse(column,
                   fmt::format("{} and {} both give this person's pay.", headOf(m_table, m_plan, pay->column),
                               headOf(m_table, m_plan, column)),
                   "Keep one of them.");
        else if (read)
            pay = read;
    }
    if (pay)
        setPay(member, *pay);
}

void RowReader::setPay(Member& member, const Pay& pay)
{
    const Currency& currency = member.currency ? *member.currency : m_document.group.currency;
    if (!isOurs(pay.currency, member)) {
        refuse(pay.column,
               fmt::format("This amount is in {}; this person's pay is counted in {}.", pay.currency, currency.code),
               "Write it in that currency, or give the person a currency of their own in the document first.");
        return;
    }
    const FullTime& full = m_document.group.fullTime;
    const Share share = pay.unit.isFullTime ? m_share.value_or(shareOf(member, full)) : Share{};
    if (pay.unit.isFullTime && share.part == 0) {
        if (!m_hasProblems)
            refuse(pay.column, "Pay at full time needs hours, to know how much of it is paid.",
                   "Write the hours a week, or the pay as it is paid.");
        return;
    }
    const std::optional<Rounded> minor = inUnits(pay.number, currency.minorDigits, share);
    if (!minor || minor->units > Money::maxMinor) {
        refuse(pay.column, "This amount is larger than this program can count.", "Look at the amount.");
        return;
    }
    const Money amount = Money::fromMinor(minor->units);
    if (pay.unit.isFullTime)
        remark(pay.column, fmt::format("{} {} is {} {} for {} of {} hours a week{}.", pay.number.toText(),
                                       periodWords(pay.unit), toText(amount, currency.minorDigits),
                                       periodWords({pay.unit.per, false}), member.work.hoursPerWeek.value.toText(),
                                       full.hoursPerWeek.value.toText(), minor->isExact ? "" : ", rounded"));
    else if (!minor->isExact)
        remark(pay.column,
               fmt::format("{} is rounded to {}.", pay.number.toText(), toText(amount, currency.minorDigits)));
    member.currentPay = Rate{amount, pay.unit.per};
}

} // namespace purse
