// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

PiecewiseLinear nothing() { return PiecewiseLinear::constant(0.0); }

/// Adds a line for the way to another amount, where there is one.
template <class Words>
void moveTo(StepCall& call, const PiecewiseLinear& amount, const Words& words)
{
    const PiecewiseLinear difference = amount - call.claim.total;
    if (difference.isConstant() && difference(0.0) == 0.0)
        return;
    call.add(difference, difference, "transition", words);
}

/// Only so much of the difference from today's pay is paid this year.
void phaseIn(StepCall& call, double today, const std::string& amounts)
{
    const double percent = call.setting<Percent>("share", Percent{Decimal{100}}).value.toDouble();
    if (percent == 100.0)
        return;
    const auto kept = PiecewiseLinear::constant(today);
    const PiecewiseLinear more = call.claim.total - kept;
    const std::string& of = call.step.parameters.orEmpty<std::string>("of");
    const PiecewiseLinear raises = of == "cuts" ? max(more, nothing()) : percent / 100.0 * max(more, nothing());
    const PiecewiseLinear cuts = of == "raises" ? min(more, nothing()) : percent / 100.0 * min(more, nothing());
    moveTo(call, kept + raises + cuts, [&] {
        return LineWords{"On the way from today's pay",
                         fmt::format("{} of the difference from {} a year today", percentWords(percent), amounts),
                         call.where("/share")};
    });
}

/// How far pay may move: a share of today's pay, or up to the middle of everybody's.
double boundOf(const StepCall& call, double today, double percent, bool isDown)
{
    const double bound = today * (1.0 + (isDown ? -percent : percent) / 100.0);
    if (isDown || !call.setting<bool>("up_to_median", false))
        return bound;
    return std::max(bound, call.context.answers.medianToday().value_or(bound) * call.person.yearShare);
}

/// No further from today's pay than the group agreed.
void limit(StepCall& call, double today, const std::string& amounts, const std::string& key)
{
    const auto* most = call.step.parameters.get<Percent>(key);
    if (!most)
        return;
    const double percent = most->value.toDouble();
    const bool isDown = key == "most_down";
    const double furthest = boundOf(call, today, percent, isDown);
    const bool isToMedian = !isDown && furthest > today * (1.0 + percent / 100.0);
    const auto bound = PiecewiseLinear::constant(furthest);
    moveTo(call, isDown ? max(call.claim.total, bound) : min(call.claim.total, bound), [&] {
        if (isDown && percent == 0.0)
            return LineWords{"Kept at today's pay", fmt::format("nobody is paid less than today, {} a year", amounts),
                             call.where("/" + key)};
        if (isToMedian)
            return LineWords{"Highest step up",
                             fmt::format("at most the median of everybody's pay today, {} a year",
                                         moneyWords(furthest, call.context.minorDigits)),
                             call.where("/up_to_median")};
        return LineWords{
            isDown ? "Lowest step down" : "Highest step up",
            fmt::format("at most {} {} than {} a year today", percentWords(percent), isDown ? "less" : "more", amounts),
            call.where("/" + key)};
    });
}

void apply(StepCall& call)
{
    const std::optional<Rate>& pay = call.person.member->currentPay;
    const auto* until = call.step.parameters.get<Date>("until");
    if (!pay || (until && *until < call.context.yearStart))
        return;
    const double today = todayFor(call.person, *pay, call.context.fullTime);
    const std::string amounts = call.context.withWords ? moneyWords(today, call.context.minorDigits) : std::string();
    phaseIn(call, today, amounts);
    limit(call, today, amounts, "most_up");
    limit(call, today, amounts, "most_down");
}

Problems check(const Step& step, const PayModel&, const std::string& where)
{
    if (!step.parameters.get<bool>("up_to_median", false) || step.parameters.has("most_up"))
        return {};
    return {{where + "/up_to_median", "Without a limit on raises everybody may rise to the median in any case.",
             "Add \"most_up\", or take \"up_to_median\" away."}};
}

} // namespace

StepRule transitionStep()
{
    using Type = ParameterKind::Type;
    return {
        .kind = {.id = "transition",
                 .title = "From today's pay",
                 .promise = "Pay moves from what it is today towards what the model says, no further than the group "
                            "agreed.",
                 .source = "Hold-harmless rules of public funding formulas; PIRC's lowest-paid worker accepted the "
                           "new pay as long as his did not fall",
                 .parameters = {{.key = "share",
                                 .type = Type::Percent,
                                 .unit = "%",
                                 .usual = "100",
                                 .meaning = "How much of the difference from today's pay is paid this year.",
                                 .least = Decimal{0},
                                 .most = Decimal{100}},
                                {.key = "of",
                                 .type = Type::Choice,
                                 .usual = "raises_and_cuts",
                                 .meaning = "Whether that share is of raises, of cuts or of both.",
                                 .choices = {"raises_and_cuts", "raises", "cuts"}},
                                {.key = "most_up",
                                 .type = Type::Percent,
                                 .unit = "%",
                                 .usual = "any",
                                 .meaning = "Nobody's pay rises by more than this share of today's pay.",
                                 .least = Decimal{0}},
                                {.key = "up_to_median",
                                 .type = Type::YesNo,
                                 .usual = "no",
                                 .meaning = "With a limit on raises: those below the median of everybody's pay "
                                            "today may rise to it."},
                                {.key = "most_down",
                                 .type = Type::Percent,
                                 .unit = "%",
                                 .usual = "any",
                                 .meaning = "Nobody's pay falls by more than this share of today's pay; with 0 nobody "
                                            "is paid less than today.",
                                 .least = Decimal{0},
                                 .most = Decimal{100}},
                                {.key = "until",
                                 .type = Type::Day,
                                 .usual = "always",
                                 .meaning = "In years that begin after this day, today's pay no longer counts."}}},
        .apply = apply,
        .check = check};
}

} // namespace purse
