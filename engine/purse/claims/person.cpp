// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/person.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace purse {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// A span of the year with the same hours throughout.
struct Spell {
    Date from;
    Date until;
    double hoursPerWeek;
};

std::vector<Spell> spellsOf(const Work& work, Date yearStart)
{
    const Date lastDay = sys_days{yearStart + std::chrono::years{1}} - days{1};
    const Date until = work.end.value_or(lastDay);
    std::vector<Spell> spells{{work.start.value_or(yearStart), until, work.hoursPerWeek.toDouble()}};
    for (const HoursChange& change : work.changes) {
        spells.back().until = std::min<Date>(until, sys_days{change.from} - days{1});
        spells.push_back({std::max(change.from, spells.front().from), until, change.hoursPerWeek.toDouble()});
    }
    return spells;
}

/// Months worked, by days of each month, and the hours in them.
struct Months {
    std::array<double, 12> worked{};
    std::array<double, 12> hours{}; ///< a week, times the share of the month
};

Months monthsOf(const Work& work, Date yearStart)
{
    Months months;
    for (const Spell& spell : spellsOf(work, yearStart))
        for (int k = 0; k < 12; ++k) {
            const double share = monthShare(spell.from, spell.until, yearStart, k);
            months.worked[static_cast<std::size_t>(k)] += share;
            months.hours[static_cast<std::size_t>(k)] += share * spell.hoursPerWeek;
        }
    return months;
}

double sumOf(const std::array<double, 12>& months) { return std::accumulate(months.begin(), months.end(), 0.0); }

/// Where somebody is paid in other months, or not the same in all of them. By hours worked, or by days where there
/// are no hours.
std::optional<PayMonths> payMonthsOf(const Months& months)
{
    const double hours = sumOf(months.hours);
    PayMonths pay{hours > 0.0 ? months.hours : months.worked};
    const double sum = sumOf(pay.shares);
    const bool isSame = std::ranges::all_of(pay.shares, [&](double share) { return share == pay.shares.front(); });
    if (sum <= 0.0 || isSame)
        return std::nullopt;
    for (double& share : pay.shares)
        share /= sum;
    return pay;
}

void addYear(const Work& work, Date yearStart, Person& person)
{
    const Months months = monthsOf(work, yearStart);
    const double worked = sumOf(months.worked);
    person.yearShare = worked / 12.0;
    if (!work.changes.empty() && worked > 0.0)
        person.hoursPerWeek = sumOf(months.hours) / worked;
    person.months = payMonthsOf(months);
}

/// A freelancer's days: a year of them is what is left of the working days once leave is taken.
void addDays(const Work& work, const FullTime& fullTime, Person& person)
{
    const double daysPerWeek = fullTime.daysPerWeek.toDouble();
    const double weeks = fullTime.weeksPerYear.toDouble();
    const double billableWeeks = std::max(0.0, weeks - fullTime.leaveWeeks.value_or(Decimal{0}).toDouble());
    person.billableDays = daysPerWeek * billableWeeks;
    if (!work.daysPerYear) {
        person.billedDays = person.billableDays * person.fte * person.yearShare;
        return;
    }
    person.billedDays = work.daysPerYear->toDouble();
    person.fte = person.billableDays > 0.0 ? person.billedDays / person.billableDays : 0.0;
    person.yearShare = 1.0;
    person.hoursPerYear = person.billedDays * (fullTime.hoursPerWeek.toDouble() / daysPerWeek);
}

} // namespace

Person personOf(const Member& member, std::string where, const FullTime& fullTime, Date yearStart)
{
    const Work& work = member.work;
    Person person;
    person.member = &member;
    person.where = std::move(where);
    person.weeksPerYear = work.weeksPerYear.value_or(fullTime.weeksPerYear).toDouble();
    person.hoursPerWeek = work.hoursPerWeek.toDouble();
    if (work.start || work.end || !work.changes.empty())
        addYear(work, yearStart, person);
    person.fte = (person.hoursPerWeek / fullTime.hoursPerWeek.toDouble())
                 * (person.weeksPerYear / fullTime.weeksPerYear.toDouble());
    person.hoursPerYear = person.hoursPerWeek * person.weeksPerYear * person.yearShare;
    if (work.kind == WorkKind::Freelancer)
        addDays(work, fullTime, person);
    return person;
}

double yearlyFor(const Person& person, Rate rate, const FullTime& fullTime, bool proRated)
{
    const auto amount = static_cast<double>(rate.amount.toMinor());
    if (rate.per == Per::Hour)
        return amount * person.hoursPerYear;
    if (rate.per == Per::Day)
        return amount * person.hoursPerYear * (fullTime.daysPerWeek.toDouble() / fullTime.hoursPerWeek.toDouble());
    const double whole = perYear(rate, fullTime);
    return proRated ? whole * person.fte * person.yearShare : whole;
}

double todayFor(const Person& person, Rate rate, const FullTime& fullTime)
{
    const bool isForHours = rate.per == Per::Hour || rate.per == Per::Day; // of the months worked already
    const double toGroup = person.conversion ? person.conversion->groupPerLocal : 1.0;
    return toGroup * yearlyFor(person, rate, fullTime, false) * (isForHours ? 1.0 : person.yearShare);
}

} // namespace purse
