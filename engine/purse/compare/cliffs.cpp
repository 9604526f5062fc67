// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/cliffs.hpp>

#include <purse/levies/levy_words.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace purse {
namespace {

double minorOf(Money amount) { return static_cast<double>(amount.toMinor()); }

/// Pay today and in the scenario, in minor units a year of the currency of the payslip.
struct Move {
    double before = 0.0;
    double after = 0.0;
};

Money payFor(const Pay& pay, Cliff::Of of)
{
    if (of == Cliff::Of::Gross)
        return pay.local ? pay.local->gross : pay.gross;
    return pay.local ? pay.local->net : pay.net;
}

/// Pay as it is today under the terms of the scenario; nothing where nobody knows it.
std::optional<Pay> todayOf(const Claimant& claimant, const MemberOutcome& outcome, Scenario::Payroll payroll)
{
    PayrollCase alone = claimant.payroll;
    alone.wages = {};
    return outcome.today ? std::optional(payOf(alone, *outcome.today, payroll)) : std::nullopt;
}

/// Pay in the scenario, together with the wages that it comes on top of.
Pay afterOf(const Claimant& claimant, const MemberOutcome& outcome, Scenario::Payroll payroll)
{
    if (claimant.payroll.wages == Money{})
        return outcome.award.pay;
    PayrollCase together = claimant.payroll;
    together.wages = {};
    return payOf(together, claimant.payroll.wages + outcome.award.amount, payroll);
}

Move moveOf(const Pay& today, const Pay& after, Cliff::Of of)
{
    return {minorOf(payFor(today, of)), minorOf(payFor(after, of))};
}

/// Where a cliff is for one person, in minor units of that person's year.
struct Stretch {
    double from = 0.0;
    double until = 0.0;      ///< equal to from for an edge
    bool fromCounts = false; ///< an edge that is reached at its own amount, as a lowest number of hours is
    std::string words;

    bool isMetBy(Move move) const
    {
        const auto [low, high] = std::minmax(move.before, move.after);
        if (until > from)
            return low < until && high > from && low < high;
        return fromCounts ? low < from && high >= from : low <= from && high > from;
    }
    double within(double pay) const { return std::clamp(pay, from, until) - from; }
};

/// Weeks and months count while somebody works; amounts a year are of the whole year.
double inYear(const Person& person, Rate rate)
{
    return perYear(rate, FullTime{}) * (rate.per == Per::Year ? 1.0 : person.yearShare);
}

std::string inWords(const Levy& levy, Rate rate)
{
    return rateWords(minorOf(rate.amount), rate.per, levy.currency.minorDigits);
}

Stretch stretchOfHours(const Cliff& cliff, const Person& person, const PayrollCase& payroll, Date yearStart)
{
    const WageFloor* floor = legalFloorWithin(*payroll.levy, payroll.facts, yearStart, person.member->work);
    if (!floor)
        return {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(), true, {}};
    const double week = cliff.hours->toDouble() * minorOf(floor->perHour);
    const double year = week * FullTime{}.weeksPerYear.toDouble() * person.yearShare;
    return {year, year, true,
            fmt::format("across {} a week ({} hours at {})", moneyWords(week, payroll.levy->currency.minorDigits),
                        cliff.hours->toText(), purse::inWords(*payroll.levy, floor->perHour))};
}

Stretch stretchOf(const Cliff& cliff, const Person& person, const PayrollCase& payroll, Date yearStart)
{
    if (cliff.hours)
        return stretchOfHours(cliff, person, payroll, yearStart);
    const double from = inYear(person, *cliff.from);
    const std::string start = inWords(*payroll.levy, *cliff.from);
    if (cliff.until)
        return {from, inYear(person, *cliff.until), false,
                "across " + start + " to " + inWords(*payroll.levy, *cliff.until)};
    if (cliff.rate)
        return {from, std::numeric_limits<double>::infinity(), false, "above " + start};
    return {from, from, false, "across " + start};
}

std::string payWords(Cliff::Of of) { return of == Cliff::Of::Gross ? "gross pay" : "take-home pay"; }

bool hasAnswered(const AnswerBook& answers, const Person& person, Subject subject)
{
    return std::ranges::any_of(answers.questions(), [&](const Question& question) {
        if (question.concerns != subject)
            return false;
        const Told told = answers.told(person, question.id);
        return told.stated && (told.number > 0.0 || !told.choice.empty());
    });
}

std::string hintOf(const Levy& levy, const Cliff& cliff)
{
    const auto source = levy.sources.find(cliff.source);
    const std::string memory = isFromMemory(levy, cliff.source) ? ", unverified" : "";
    return fmt::format("Figures of {} to {} ({}{}). Nothing of this is counted in take-home pay; it depends on the "
                       "whole household. A benefits adviser can work it out.",
                       toText(levy.from), toText(levy.until),
                       source == levy.sources.end() ? cliff.source : source->second.title, memory);
}

/// What one person is told of a cliff that pay moves across.
Notice noticeOf(const Cliff& cliff, const Stretch& stretch, Move move, const Claimant& claimant)
{
    const bool rises = move.after > move.before;
    Notice notice{claimant.person.where,
                  fmt::format("{}: your {} moves {} {}. {}", cliff.title, payWords(cliff.of), rises ? "up" : "down",
                              stretch.words, cliff.what),
                  {},
                  hintOf(*claimant.payroll.levy, cliff)};
    if (!cliff.rate)
        return notice;
    const double part =
        stretch.within(std::max(move.before, move.after)) - stretch.within(std::min(move.before, move.after));
    const Money most = roundToMinor(cliff.rate->ratio() * part);
    const Conversion* conversion = claimant.payroll.conversion;
    notice.amount = conversion ? conversion->toGroup(most) : most;
    notice.what += rises ? " It may fall by up to this much a year." : " It may rise by up to this much a year.";
    return notice;
}

/// Somebody whose pay today is known, and pay in the scenario.
struct Moving {
    const Claimant* claimant;
    Pay today;
    Pay after;
};

std::vector<Moving> movingUnder(const Levy& levy, std::span<const Claimant> claimants, const Outcome& outcome,
                                Scenario::Payroll payroll)
{
    std::vector<Moving> moving;
    for (const Claimant& claimant : claimants) {
        const MemberOutcome* member =
            claimant.payroll.levy == &levy ? outcome.find(claimant.person.member->id) : nullptr;
        if (std::optional<Pay> today = member ? todayOf(claimant, *member, payroll) : std::nullopt)
            moving.push_back({&claimant, std::move(*today), afterOf(claimant, *member, payroll)});
    }
    return moving;
}

std::vector<const Cliff*> cliffsAskedFor(const Levy& levy, const std::vector<Question>& questions)
{
    std::vector<const Cliff*> asked;
    for (const Cliff& cliff : levy.cliffs)
        if (std::ranges::any_of(questions, [&](const Question& each) { return each.concerns == cliff.concerns; }))
            asked.push_back(&cliff);
    return asked;
}

} // namespace

Notices cliffsMet(const CliffCase& member)
{
    Notices notices;
    const Claimant& claimant = member.claimant;
    if (!claimant.payroll.levy)
        return notices;
    std::optional<Pay> today; // counted once, and only for those whom a cliff may concern
    for (const Cliff& cliff : claimant.payroll.levy->cliffs) {
        if (!hasAnswered(member.answers, claimant.person, cliff.concerns))
            continue;
        if (!today)
            today = todayOf(claimant, member.outcome, member.payroll);
        if (!today)
            return notices;
        const Move move = moveOf(*today, afterOf(claimant, member.outcome, member.payroll), cliff.of);
        const Stretch stretch = stretchOf(cliff, claimant.person, claimant.payroll, member.yearStart);
        if (stretch.isMetBy(move))
            notices.push_back(noticeOf(cliff, stretch, move, claimant));
    }
    return notices;
}

Notices cliffsCrossed(const Document& document, std::span<const Claimant> claimants, const Outcome& outcome,
                      const Borders& borders, Scenario::Payroll payroll)
{
    std::vector<const Levy*> files = borders.abroad();
    if (borders.home())
        files.insert(files.begin(), borders.home());
    Notices notices;
    for (const Levy* levy : files) {
        const std::vector<const Cliff*> asked = cliffsAskedFor(*levy, document.questions);
        if (asked.empty())
            continue;
        const std::vector<Moving> moving = movingUnder(*levy, claimants, outcome, payroll);
        for (const Cliff* cliff : asked) {
            const auto people = std::ranges::count_if(moving, [&](const Moving& each) {
                const Claimant& claimant = *each.claimant;
                return stretchOf(*cliff, claimant.person, claimant.payroll, borders.yearStart())
                    .isMetBy(moveOf(each.today, each.after, cliff->of));
            });
            if (people > 0)
                notices.push_back(
                    {"/levies/" + levy->id,
                     fmt::format("{}: the {} of {} moves over a limit that it looks at. It may concern those who have "
                                 "{}; this counts pay, not answers, and each member reads the rest with their own "
                                 "pay. {}",
                                 cliff->title, payWords(cliff->of),
                                 people == 1 ? "1 person" : fmt::format("{} people", people),
                                 kindOf(cliff->concerns).words, cliff->what),
                     {},
                     hintOf(*levy, *cliff)});
        }
    }
    return notices;
}

} // namespace purse
