// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/person.hpp>

namespace purse {

Person personOf(const Member& member, std::string where, const FullTime& fullTime, Date yearStart)
{
    const Work& work = member.work;
    Person person;
    person.member = &member;
    person.where = std::move(where);
    person.weeksPerYear = work.weeksPerYear.value_or(fullTime.weeksPerYear).toDouble();
    person.fte = fteOf(work.hoursPerWeek, fullTime.hoursPerWeek).value
                 * (person.weeksPerYear / fullTime.weeksPerYear.toDouble());
    if (work.start || work.end) {
        const Date lastDay = std::chrono::sys_days{yearStart + std::chrono::years{1}} - std::chrono::days{1};
        person.yearShare =
            monthsWithin(work.start.value_or(yearStart), work.end.value_or(lastDay), yearStart, 12) / 12.0;
    }
    person.hoursPerYear = work.hoursPerWeek.toDouble() * person.weeksPerYear * person.yearShare;
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
