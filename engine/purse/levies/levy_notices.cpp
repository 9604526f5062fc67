// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/levy_words.hpp>
#include <purse/levies/payroll.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace purse {
namespace {

std::string placeOf(const Levy& levy) { return "/levies/" + levy.id; }

/// The legal floor of a band on a day: the latest that holds, or the earliest where none holds yet.
const WageFloor* legalFloorOf(const Levy& levy, const std::string& band, Date day)
{
    const WageFloor* chosen = nullptr;
    for (const WageFloor& floor : levy.floors) {
        if (!floor.legal || floor.band != band)
            continue;
        const bool holds = floor.from <= day;
        const bool chosenHolds = chosen && chosen->from <= day;
        if (!chosen || (holds ? !chosenHolds || chosen->from < floor.from : !chosenHolds && floor.from < chosen->from))
            chosen = &floor;
    }
    return chosen;
}

/// The day itself, or the last of its month where the month is shorter.
Date monthWithDay(Date day) { return day.ok() ? day : Date{day.year() / day.month() / std::chrono::last}; }

/// Whether this is work on any day of a month.
bool worksWithin(const Work& work, Date monthStart)
{
    using std::chrono::sys_days;
    const sys_days next = sys_days{monthWithDay(monthStart + std::chrono::months{1})};
    return (!work.start || sys_days{*work.start} < next) && (!work.end || *work.end >= monthStart);
}

/// Bands that have a legal floor.
std::set<std::string> wageBandsOf(const Levy& levy)
{
    std::set<std::string> bands;
    for (const WageFloor& floor : levy.floors)
        if (floor.legal)
            bands.insert(floor.band);
    return bands;
}

/// " The minimum wage used is that of 2025-04-01.", or nothing without one.
std::string minimumWageInWords(const Levy& levy, Date yearStart)
{
    std::set<Date> days;
    for (const std::string& band : wageBandsOf(levy))
        days.insert(legalFloorWithin(levy, {.wageBand = band, .unknown = {}}, yearStart, Work{})->from);
    std::vector<std::string> texts;
    texts.reserve(days.size());
    for (const Date day : days)
        texts.push_back(toText(day));
    return texts.empty() ? "" : fmt::format(" The minimum wage used is that of {}.", fmt::join(texts, " and "));
}

/// The last of the twelve months' days.
Date lastDay(Date yearStart) { return std::chrono::sys_days(yearStart + std::chrono::years{1}) - std::chrono::days{1}; }

void noteAge(const Levy& levy, Date yearStart, Notices& notices)
{
    const Date yearEnd = lastDay(yearStart);
    const bool beginsWithin = yearStart >= levy.from && yearStart <= levy.until;
    if (beginsWithin && yearEnd <= levy.until)
        return;
    const std::string year = beginsWithin ? "ends on " + toText(yearEnd) : "begins on " + toText(yearStart);
    notices.push_back(
        {.where = placeOf(levy),
         .what = fmt::format("The figures of {} hold from {} to {}; the year {}.{}", levy.title, toText(levy.from),
                             toText(levy.until), year, minimumWageInWords(levy, yearStart)),
         .hint = "Choose the levy file of that year, or add one as docs/levies.md describes."});
}

/// Pay is the same all year in this program; the law raises the minimum on its day.
void noteRises(const Levy& levy, Date yearStart, Notices& notices)
{
    for (const WageFloor& floor : levy.floors) {
        if (!floor.legal || floor.from <= yearStart || floor.from > lastDay(yearStart))
            continue;
        const WageFloor* before = legalFloorOf(levy, floor.band, yearStart);
        const WageFloor* used = legalFloorWithin(levy, {.wageBand = floor.band, .unknown = {}}, yearStart, Work{});
        if (before->perHour >= floor.perHour)
            continue;
        if (used->perHour >= floor.perHour)
            notices.push_back(
                {.where = placeOf(levy),
                 .what = fmt::format("{} is {} an hour from {} on, {} before. Pay is the same all year here, so it is "
                                     "held to the higher one from the first day on.",
                                     floor.title, inWords(levy, floor.perHour), toText(floor.from),
                                     inWords(levy, before->perHour)),
                 .hint = "Two budgets, one until that day and one from it on, would tell them apart."});
    }
}

void noteAllowances(const Levy& levy, const Employer& employer, Notices& notices)
{
    if (employer.allowance != Employer::Claimed::NotAnswered)
        return;
    for (const PooledAllowance& allowance : levy.pooledAllowances) {
        const Money left = std::max(Money{}, allowance.year - employer.allowanceUsedElsewhere);
        if (left == Money{})
            continue;
        notices.push_back({.where = "/group/employer/allowance",
                           .what = fmt::format("Whether the {} is claimed was not answered, so it is not counted. "
                                               "Claiming it would save up to {} a year.",
                                               allowance.title, inWords(levy, left)),
                           .amount = left,
                           .hint = allowance.conditions});
    }
}

void notePension(const Levy& levy, const Employer& employer, Notices& notices)
{
    if (!levy.pension)
        return;
    const PensionRules& rules = *levy.pension;
    const std::string minimum =
        fmt::format("at least {} of pay between {} and {}, of it {} from the employer", inWords(rules.minimumTotal),
                    inWords(levy, rules.lower.year), inWords(levy, rules.upper.year), inWords(rules.minimumEmployer));
    if (!employer.pension) {
        notices.push_back(
            {.where = "/group/employer/pension",
             .what = fmt::format("No pension scheme is entered. Where enrolment is automatic, {} is due.", minimum),
             .hint = "Enter the scheme, so that its cost is counted."});
        return;
    }
    const PensionScheme& scheme = *employer.pension;
    const auto total = scheme.employee.value.toBillionths() + scheme.employer.value.toBillionths();
    if (scheme.employer >= rules.minimumEmployer && total >= rules.minimumTotal.value.toBillionths())
        return;
    notices.push_back(
        {.where = "/group/employer/pension",
         .what = fmt::format("The pension scheme has {} from members and {} from the employer; {} asks for {}.",
                             inWords(scheme.employee), inWords(scheme.employer), levy.title, minimum),
         .hint = "Look whether another rule covers the scheme, or change its contributions."});
}

void noteCommitments(const Levy& levy, Date yearStart, Notices& notices)
{
    for (const WageFloor& floor : levy.floors) {
        if (floor.legal || !floor.dueBy || *floor.dueBy < yearStart)
            continue;
        const std::string announced = floor.announced ? ", announced on " + toText(*floor.announced) : "";
        notices.push_back({.where = placeOf(levy),
                           .what = fmt::format("{}: {} an hour{}, to be paid by {}.", floor.title,
                                               inWords(levy, floor.perHour), announced, toText(*floor.dueBy)),
                           .hint = "It binds those who have committed themselves to it."});
    }
}

/// What the file lacks, first what is missing as a whole.
void addNotes(const Levy& levy, Notices& notices)
{
    for (const std::string& missing : missingInWords(levy))
        notices.push_back({.where = placeOf(levy), .what = missing});
    for (const std::string& note : levy.notes)
        notices.push_back({.where = placeOf(levy), .what = note});
}

std::vector<std::string> sourcesOf(const IncomeTax& tax)
{
    std::vector<std::string> sources{tax.allowance.source};
    for (const auto& [place, bands] : tax.regions)
        for (const Band& band : bands)
            sources.insert(sources.end(), {band.source, band.above.source});
    for (const auto& [place, credits] : tax.credits)
        for (const TaxCredit& credit : credits)
            sources.push_back(credit.amount.source);
    return sources;
}

/// What of the file rests on memory, by title.
std::vector<std::string> fromMemory(const Levy& levy)
{
    std::vector<std::string> titles;
    const auto look = [&](const std::string& title, const std::string& source) {
        if (isFromMemory(levy, source) && std::ranges::find(titles, title) == titles.end())
            titles.push_back(title);
    };
    if (levy.incomeTax)
        for (const std::string& source : sourcesOf(*levy.incomeTax))
            look("income tax", source);
    for (const Charge& charge : levy.charges)
        for (const auto& [category, bands] : charge.categories)
            for (const Band& band : bands) {
                look(charge.title, band.source);
                look(charge.title, band.above.source);
            }
    for (const PooledAllowance& allowance : levy.pooledAllowances)
        look(allowance.title, allowance.source);
    for (const PayBillLevy& due : levy.payBillLevies)
        look(due.title, due.source);
    if (levy.pension)
        look("pension minimum", levy.pension->source);
    for (const auto& [id, plan] : levy.loans)
        look(plan.title, plan.source);
    for (const WageFloor& floor : levy.floors)
        look(floor.title, floor.source);
    return titles;
}

void noteMemory(const Levy& levy, Notices& notices)
{
    const std::vector<std::string> titles = fromMemory(levy);
    if (titles.empty())
        return;
    notices.push_back({.where = placeOf(levy),
                       .what = fmt::format("Some figures of {} are from memory, unverified: {}.", levy.title,
                                           fmt::join(titles, "; ")),
                       .hint = "Compare them with the official figures before they are used for payroll."});
}

bool isKnownCategory(const Levy& levy, const std::string& category)
{
    return levy.charges.empty() || std::ranges::any_of(levy.charges, [&](const Charge& charge) {
               return charge.categories.contains(category);
           });
}

/// "standard, under_21": the keys of a map, for a hint.
template <class Map>
std::string keysOf(const Map& map)
{
    std::vector<std::string> keys;
    keys.reserve(map.size());
    for (const auto& [key, value] : map)
        keys.push_back(key);
    return fmt::format("{}", fmt::join(keys, ", "));
}

void checkPlace(const Levy& levy, const std::string& place, Problems& problems)
{
    if (levy.incomeTax && !levy.incomeTax->regions.contains(place))
        problems.push_back({"/place", fmt::format("{} has no income tax for the place \"{}\".", levy.title, place),
                            "Use one of: " + keysOf(levy.incomeTax->regions) + "."});
    else if (!levy.incomeTax && place != levy.place && !place.starts_with(levy.place + "-"))
        problems.push_back({"/place", fmt::format("{} is not for the place \"{}\".", levy.title, place),
                            "Use " + levy.place + ", or leave the place out."});
}

} // namespace

const WageFloor* legalFloor(const Levy& levy, const PayrollFacts& facts, Date day)
{
    return legalFloorOf(levy, facts.wageBand, day);
}

const WageFloor* legalFloorWithin(const Levy& levy, const PayrollFacts& facts, Date yearStart, const Work& work)
{
    const WageFloor* highest = nullptr;
    for (int month = 0; month < 12; ++month) {
        const Date start = monthWithDay(yearStart + std::chrono::months{month});
        if (!worksWithin(work, start))
            continue;
        const WageFloor* floor = legalFloorOf(levy, facts.wageBand, start);
        if (floor && (!highest || highest->perHour < floor->perHour))
            highest = floor;
    }
    return highest;
}

Levy withLaterFloors(const Levy& levy, const LevyLibrary& levies, Date yearStart)
{
    Levy all = levy;
    for (const auto& [id, other] : levies) {
        if (other.place != levy.place || other.currency != levy.currency || other.from <= levy.until)
            continue;
        for (const WageFloor& floor : other.floors) {
            const WageFloor* known = floor.legal ? legalFloorOf(all, floor.band, floor.from) : nullptr;
            if (known && known->from < floor.from && floor.from > yearStart && floor.from <= lastDay(yearStart))
                all.floors.push_back(floor);
        }
        all.sources.insert(other.sources.begin(), other.sources.end());
    }
    return all;
}

Notices noticesOn(const Levy& levy, const Employer& employer, Date yearStart)
{
    Notices notices;
    noteAge(levy, yearStart, notices);
    noteRises(levy, yearStart, notices);
    noteAllowances(levy, employer, notices);
    notePension(levy, employer, notices);
    noteCommitments(levy, yearStart, notices);
    addNotes(levy, notices);
    noteMemory(levy, notices);
    return notices;
}

Problems problemsOf(const PayrollCase& person)
{
    Problems problems;
    if (!person.levy || person.work != WorkKind::Employee)
        return problems;
    const Levy& levy = *person.levy;
    if (!isKnownCategory(levy, person.facts.category))
        problems.push_back({"/payroll/category",
                            fmt::format("{} has no category \"{}\".", levy.title, person.facts.category),
                            "Use one of: " + keysOf(levy.charges.front().categories) + "."});
    for (std::size_t k = 0; k < person.facts.loans.size(); ++k)
        if (!levy.loans.contains(person.facts.loans[k]))
            problems.push_back({fmt::format("/payroll/loans/{}", k),
                                fmt::format("{} has no loan plan \"{}\".", levy.title, person.facts.loans[k]),
                                levy.loans.empty() ? "Take it off." : "Use one of: " + keysOf(levy.loans) + "."});
    std::set<std::string> bands = wageBandsOf(levy);
    for (const auto& [band, why] : levy.floorsMissing)
        bands.insert(band);
    if (!bands.empty() && !bands.contains(person.facts.wageBand))
        problems.push_back(
            {"/payroll/wage_band",
             fmt::format("{} has no legal minimum wage for the band \"{}\".", levy.title, person.facts.wageBand),
             fmt::format("Use one of: {}.", fmt::join(bands, ", "))});
    checkPlace(levy, person.place.empty() ? levy.place : person.place, problems);
    return problems;
}

} // namespace purse
