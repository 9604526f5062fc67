// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

/// What is shared out.
struct Part {
    PiecewiseLinear total;
    PiecewiseLinear counted;
    PiecewiseLinear base;
};

/// Sums of the lines that the step names (all of them when it names none).
Part selected(const StepCall& call)
{
    const auto& names = call.step.parameters.orEmpty<std::vector<std::string>>("steps");
    if (names.empty())
        return {call.claim.total, call.claim.counted, call.claim.base};
    Part sum;
    for (const ClaimLine& line : call.claim.lines) {
        if (std::ranges::find(names, line.step) == names.end())
            continue;
        sum.total += line.amount;
        sum.counted += line.counted;
        if (line.category == "base")
            sum.base += line.amount;
    }
    return sum;
}

/// Takes a share of what is left of the part.
template <class Words>
void scale(StepCall& call, Part& part, double share, const Words& words)
{
    if (share == 1.0)
        return;
    call.claim.base += (share - 1.0) * part.base;
    call.add((share - 1.0) * part.total, (share - 1.0) * part.counted, "pro_rata", words);
    part.base = share * part.base;
    part.total = share * part.total;
    part.counted = share * part.counted;
}

bool isPaidByDay(const Work& work) { return work.kind == WorkKind::Freelancer && work.daysPerYear.has_value(); }

std::string hoursInput(const Work& work)
{
    return isPaidByDay(work) ? "/work/days_per_year" : work.changes.empty() ? "/work/hours_per_week" : "/work/changes";
}

/// "30 of 37.5 hours a week", or the average of hours that change, or a freelancer's days.
std::string hoursInWords(const StepCall& call)
{
    const Work& work = call.person.member->work;
    const std::string full = call.context.fullTime.hoursPerWeek.value.toText();
    if (isPaidByDay(work))
        return fmt::format("{} of {} days: working days less the leave that a day rate carries",
                           work.daysPerYear->toText(), numberWords(call.person.billableDays));
    if (work.changes.empty())
        return fmt::format("{} of {} hours a week", work.hoursPerWeek.value.toText(), full);
    std::string spells = work.hoursPerWeek.value.toText();
    for (const HoursChange& change : work.changes)
        spells += fmt::format(", {} from {} on", change.hoursPerWeek.value.toText(), toText(change.from));
    return fmt::format("{} of {} hours a week on average ({})", numberWords(call.person.hoursPerWeek), full, spells);
}

void apply(StepCall& call)
{
    const std::string& by = call.step.parameters.orEmpty<std::string>("by");
    const Work& work = call.person.member->work;
    Part part = selected(call);
    if (by != "months")
        scale(call, part, call.person.fte, [&] {
            return LineWords{"Hours worked", hoursInWords(call), call.person.where + hoursInput(work)};
        });
    if (by == "months" || by == "hours_and_months")
        scale(call, part, call.person.yearShare, [&] {
            return LineWords{"Months worked", fmt::format("{} of 12 months", numberWords(12.0 * call.person.yearShare)),
                             call.person.where + (work.start ? "/work/start" : "/work/end")};
        });
}

std::vector<std::string> namesOf(const Step& step)
{
    return step.parameters.get<std::vector<std::string>>("steps", {});
}

/// Whether an earlier step shares out lines that this one names in full, without what the earlier one took off.
bool missesEarlier(const std::vector<std::string>& names, const Step& before)
{
    const auto isNamed = [&](const std::string& id) { return std::ranges::find(names, id) != names.end(); };
    const std::vector<std::string> earlier = namesOf(before);
    return before.kind == "pro_rate" && !names.empty() && !isNamed(before.id)
           && (earlier.empty() || std::ranges::any_of(earlier, isNamed));
}

Problems check(const Step& step, const PayModel& model, const std::string& where)
{
    const std::vector<std::string> names = namesOf(step);
    Problems problems;
    for (const Step& before : model.steps) {
        if (before.id == step.id)
            break;
        if (missesEarlier(names, before))
            problems.push_back({where + "/steps",
                                fmt::format("The step \"{}\" has shared out some of these lines already.", before.id),
                                fmt::format("Name \"{}\" too, so that the share is one of what it left.", before.id)});
        const Rate* rate = before.kind == "base" ? before.parameters.get<Rate>("rate") : nullptr;
        const bool named = names.empty() || std::ranges::find(names, before.id) != names.end();
        if (rate && named && (rate->per == Per::Hour || rate->per == Per::Day))
            problems.push_back(
                {where,
                 fmt::format("The step \"{}\" already pays for the hours worked; this would count them twice.",
                             before.id),
                 "Name only other steps in \"steps\", or give that base for a month or a year."});
    }
    return problems;
}

} // namespace

StepRule proRateStep()
{
    using Type = ParameterKind::Type;
    return {
        .kind = {.id = "pro_rate",
                 .title = "Hours and months worked",
                 .promise = "Part-time and part-year work is paid its share of the full amount.",
                 .source =
                     "Common to most models; the Socially Just Pay Calculator shares out everything, uplifts included",
                 .parameters = {{.key = "by",
                                 .type = Type::Choice,
                                 .usual = "hours",
                                 .meaning = "The share of full-time hours, of the months of the year, or both.",
                                 .choices = {"hours", "months", "hours_and_months"}},
                                {.key = "steps",
                                 .type = Type::Steps,
                                 .usual = "all before this one",
                                 .meaning = "The steps whose lines are shared out. Whether fixed amounts are "
                                            "shared out too is a choice of the group."}}},
        .apply = apply,
        .check = check};
}

} // namespace purse
