// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/row_reader.hpp>

#include <purse/import/dates.hpp>
#include <purse/import/words.hpp>

#include <purse/document/edit.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace purse {
namespace {

constexpr int decimalPlaces = 9;
constexpr std::int64_t unit = Decimal::scale;

std::optional<Decimal> decimalOf(const Number& number, const Share& share = {})
{
    const std::optional<Rounded> billionths = inUnits(number, decimalPlaces, share);
    if (!billionths || billionths->units >= unit * unit || billionths->units <= -unit * unit)
        return std::nullopt;
    return Decimal::fromBillionths(billionths->units);
}

} // namespace

void RowReader::refuse(std::optional<std::size_t> column, std::string what, std::string hint)
{
    m_hasProblems = true;
    m_preview.problems.push_back({m_row, column, std::move(what), std::move(hint)});
}

void RowReader::remark(std::optional<std::size_t> column, std::string what)
{
    m_preview.remarks.push_back({m_row, column, std::move(what), {}});
}

std::optional<std::size_t> RowReader::columnOf(Target target) const
{
    const auto found = std::ranges::find(m_plan.columns, target, &ColumnPlan::target);
    if (found == m_plan.columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_plan.columns.begin());
}

const Cell& RowReader::cellOf(Target target) const
{
    return m_table.at(m_row, columnOf(target).value_or(Table::mostColumns));
}

bool RowReader::isEmpty() const
{
    for (std::size_t column = 0; column < m_plan.columns.size(); ++column)
        if (m_plan.columns[column].target != Target::Ignore && !m_table.at(m_row, column).isEmpty())
            return false;
    return true;
}

std::string RowReader::id()
{
    const std::string& id = said();
    if (!id.empty() && !findById(m_document.members, id) && idFrom(id) != id)
        refuse(columnOf(Target::Id), fmt::format("\"{}\" cannot be an id.", id),
               "Use small letters, digits, _ and -, or leave the cell empty.");
    return id;
}

std::string RowReader::name() const
{
    std::string name = cellOf(Target::Name).text;
    if (!name.empty())
        return name;
    const std::string& given = cellOf(Target::GivenName).text;
    const std::string& family = cellOf(Target::FamilyName).text;
    return given.empty() || family.empty() ? given + family : given + " " + family;
}

std::optional<WrittenNumber> RowReader::number(std::size_t column, const std::string& text, const Cell* cell)
{
    if (cell && cell->isNumeric() && !cell->isAmbiguous)
        return WrittenNumber{cell->number, cell->currency, cell->kind == Cell::Kind::Percentage};
    const Reads reads = readsOf(text);
    if (reads == Reads::No)
        return std::nullopt;
    if (reads != Reads::TwoNumbers)
        return readWrittenNumber(text, reads == Reads::CommaOnly ? DecimalSign::Comma : DecimalSign::Point);
    if (m_plan.decimal)
        return readWrittenNumber(text, *m_plan.decimal);
    refuse(column,
           fmt::format("{} may be {} or {}.", text, readWrittenNumber(text, DecimalSign::Point)->number.toText(),
                       readWrittenNumber(text, DecimalSign::Comma)->number.toText()),
           "Say whether the table has decimal points or decimal commas.");
    return std::nullopt;
}

std::optional<WrittenNumber> RowReader::numberOf(std::size_t column)
{
    const Cell& cell = m_table.at(m_row, column);
    const bool hadProblems = std::exchange(m_hasProblems, false);
    std::optional<WrittenNumber> read = number(column, cell.text, &cell);
    if (!read && !m_hasProblems)
        refuse(column, fmt::format("\"{}\" is no number.", cell.text), "Write digits only, or leave the cell empty.");
    m_hasProblems = m_hasProblems || hadProblems;
    return read;
}

std::optional<Date> RowReader::day(Target target)
{
    const std::optional<std::size_t> column = columnOf(target);
    const Cell& cell = cellOf(target);
    if (!column || cell.isEmpty())
        return std::nullopt;
    if (cell.kind == Cell::Kind::Day)
        return cell.date;
    const Result<Date> day = readDay(cell.text, m_plan.dates);
    if (day)
        return *day;
    refuse(column, day.error().front().what, day.error().front().hint);
    return std::nullopt;
}

void RowReader::read(Member& member, bool isNew)
{
    readWork(member, isNew);
    readPlace(member);
    readAbsence(member);
    readPay(member);
    readAnswers(member);
}

void RowReader::readWork(Member& member, bool isNew)
{
    Work& work = member.work;
    if (const Cell& kind = cellOf(Target::Kind); !kind.isEmpty()) {
        if (const std::optional<WorkKind> known = workKindOf(kind.text))
            work.kind = *known;
        else
            refuse(columnOf(Target::Kind), fmt::format("\"{}\" is no kind of work that we know.", kind.text),
                   "Write employee, freelancer or partner.");
    }
    if (const auto column = columnOf(Target::DaysPerYear); column && !cellOf(Target::DaysPerYear).isEmpty())
        if (const auto read = numberOf(*column)) {
            const std::optional<Decimal> days = decimalOf(read->number);
            if (days && *days >= Decimal{0} && *days <= Decimal{366})
                work.daysPerYear = days;
            else
                refuse(column, "A year has no such number of days.", "Write the days that are billed in a year.");
        }
    if (work.daysPerYear && work.kind != WorkKind::Freelancer)
        refuse(columnOf(Target::DaysPerYear), "Billed days of the year are a freelancer's.",
               "Write freelancer as the kind of work, or leave the cell empty.");
    const std::optional<std::size_t> hours = columnOf(Target::Hours);
    if (hours && !cellOf(Target::Hours).isEmpty())
        readHours(member, *hours);
    else if (isNew && !(work.kind == WorkKind::Freelancer && work.daysPerYear))
        refuse(hours, fmt::format("The hours of {} are missing.", member.name.empty() ? "this person" : member.name),
               work.kind == WorkKind::Freelancer
                   ? "Write hours a week, or the days billed in a year in a column of their own."
                   : "Ask, and write the hours a week; 0 if there are none.");
    if (const std::optional<Date> start = day(Target::Start))
        work.start = start;
    if (const std::optional<Date> end = day(Target::End))
        work.end = end;
    if (work.start && work.end && *work.end < *work.start)
        refuse(columnOf(Target::End), "The last day is before the first.", "Look at both days.");
}

void RowReader::readHours(Member& member, std::size_t column)
{
    const std::optional<WrittenNumber> read = numberOf(column);
    if (!read)
        return;
    const FullTime& full = m_document.group.fullTime;
    const std::int64_t fullHours = full.hoursPerWeek.value.toBillionths();
    HoursUnit said = m_plan.columns[column].hours;
    Number number = read->number;
    if (read->isPercent) // whatever the column is: 80% is a share
        said = HoursUnit::PercentOfFullTime;
    else if (const auto tenths = inUnits(number, 1); said == HoursUnit::PercentOfFullTime && tenths) {
        if (tenths->units > 15 && tenths->units < 50) {
            refuse(column, fmt::format("{} is neither a share of a full-time post nor a percentage.", number.toText()),
                   "Write 0.8 or 80 for four days of five.");
            return;
        }
        number = tenths->units >= 50 ? number.hundredth() : number;
    }
    std::optional<Decimal> hours;
    const std::optional<Decimal> value = decimalOf(number);
    if (said == HoursUnit::HoursPerWeek) {
        hours = value;
        m_share = Share{value.value_or(Decimal{}).toBillionths(), fullHours};
    } else {
        const std::int64_t whole = said == HoursUnit::DaysPerWeek ? full.daysPerWeek.toBillionths() : unit;
        hours = whole > 0 ? decimalOf(number, {fullHours, whole}) : std::nullopt;
        if (value && whole > 0)
            m_share = Share{value->toBillionths(), whole};
        const bool areDays = said == HoursUnit::DaysPerWeek && value && *value >= Decimal{0} && *value <= Decimal{7};
        if (areDays)
            member.work.daysPerWeek = value;
    }
    if (!hours || *hours < Decimal{0} || *hours > Decimal{168} || fullHours <= 0) {
        refuse(column, fmt::format("A week has 168 hours; this says {}.", m_table.at(m_row, column).text),
               "Give hours a week, not a month, or choose another unit for the column.");
        m_share.reset();
        return;
    }
    if (said != HoursUnit::HoursPerWeek)
        remark(column, fmt::format("{} is {} hours a week.", m_table.at(m_row, column).text, hours->toText()));
    else if (*hours > Decimal{60})
        remark(column, fmt::format("{} hours a week: are these hours a month?", hours->toText()));
    member.work.hoursPerWeek = {*hours};
}

void RowReader::readPlace(Member& member)
{
    const Cell& cell = cellOf(Target::Place);
    if (cell.isEmpty())
        return;
    const std::optional<std::string> place = purse::placeOf(cell.text);
    const bool isKnown =
        place && (m_plan.places.empty() || m_plan.places.contains(*place) || *place == m_document.group.place);
    if (isKnown) {
        member.place = *place == m_document.group.place ? member.place : *place;
        if (*place == m_document.group.place && member.place != *place)
            member.place.clear(); // the group's
        return;
    }
    std::string known;
    for (const std::string& each : m_plan.places)
        known += (known.empty() ? "" : ", ") + each;
    refuse(columnOf(Target::Place), fmt::format("\"{}\" is no place that we know.", cell.text),
           known.empty() ? "Write its short name, such as gb or de." : "Write one of: " + known + ".");
}

void RowReader::readAbsence(Member& member)
{
    const Cell& cell = cellOf(Target::Leave);
    const std::optional<Date> from = day(Target::LeaveFrom);
    const std::optional<Date> until = day(Target::LeaveUntil);
    if (cell.isEmpty() && !from && !until)
        return;
    const std::optional<std::size_t> column = columnOf(cell.isEmpty() ? Target::LeaveFrom : Target::Leave);
    if (yesNoOf(cell.text) == false)
        return;
    const std::optional<Absence::Kind> kind = absenceKindOf(cell.text);
    if (!kind) {
        refuse(column, fmt::format("\"{}\" does not say what kind of leave it is.", cell.text),
               "Write sick, parental or unpaid, and its first and last day.");
        return;
    }
    const std::vector<Date> days = daysIn(cell.text, m_plan.dates);
    Absence absence{.kind = *kind};
    if (from && until) {
        absence.from = *from;
        absence.until = *until;
    } else if (days.size() == 2) {
        absence.from = days[0];
        absence.until = days[1];
    } else {
        refuse(column, "The first and the last day of the leave are missing.",
               "Write both: parental leave 2026-05-01 to 2026-10-31.");
        return;
    }
    if (absence.until < absence.from)
        refuse(column, "The leave ends before it begins.", "Look at both days.");
    else if (std::ranges::none_of(member.work.absences, [&](const Absence& each) {
                 return each.kind == absence.kind && each.from == absence.from && each.until == absence.until;
             })) {
        member.work.absences.push_back(std::move(absence));
        std::ranges::sort(member.work.absences, {}, &Absence::from);
    }
}

} // namespace purse
