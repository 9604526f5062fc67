// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>
#include <purse/solve/elementary.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

/// What one answer counts: itself, or a power of it.
double countOf(const StepCall& call, const Told& told)
{
    const auto* exponent = call.step.parameters.get<Decimal>("power");
    return exponent && told.counts ? power(std::max(0.0, told.number), exponent->toDouble()) : told.number;
}

std::string powerWords(const StepCall& call)
{
    const auto* exponent = call.step.parameters.get<Decimal>("power");
    return exponent ? " to the power of " + exponent->toText() : "";
}

std::string reason(const StepCall& call, const Rate& rate, const Told& told, bool proRated)
{
    const Question* question = told.question;
    if (question && !told.stated)
        return std::string(told.remark);
    std::string words = rateWords(static_cast<double>(rate.amount.toMinor()), rate.per, call.context.minorDigits);
    if (question && question->kind != QuestionKind::YesNo)
        words += " × " + countWords(told.number, question->unit) + powerWords(call);
    if (rate.per == Per::Hour || rate.per == Per::Day)
        return words + ", for the time worked";
    return words + (proRated ? ", for the hours and months worked" : "");
}

void apply(StepCall& call)
{
    const Rate rate = call.setting<Rate>("amount", Rate{});
    const bool proRated = call.setting<bool>("pro_rated", false);
    const std::string& id = call.step.parameters.orEmpty<std::string>("question");
    const Told told =
        id.empty() ? Told{.number = 1.0, .stated = true, .counts = true} : call.context.answers.told(call.person, id);
    const double amount = countOf(call, told) * yearlyFor(call.person, rate, call.context.fullTime, proRated);
    if (amount == 0.0 && told.stated)
        return;
    const double counted = call.isConsolidated() || amount < 0.0 ? amount : 0.0;
    call.add(PiecewiseLinear::constant(amount), PiecewiseLinear::constant(counted), "amount", [&] {
        return LineWords{call.labelOr(told.question ? told.question->text : "Fixed amount"),
                         reason(call, rate, told, proRated), id.empty() ? call.where("/amount") : told.input()};
    });
}

} // namespace

StepRule amountStep()
{
    using Type = ParameterKind::Type;
    return {.kind = {.id = "amount",
                     .title = "Fixed amounts",
                     .promise = "A fixed amount for each one counted, the same whatever the base pay is.",
                     .source = "For example Les-Tilleuls' flat bonus",
                     .parameters =
                         {{.key = "amount",
                           .type = Type::Rate,
                           .unit = "a period",
                           .meaning = "The amount for each one counted; a minus sign takes away.",
                           .required = true},
                          {.key = "question",
                           .type = Type::Question,
                           .meaning = "What is counted; without one, everybody counts once."},
                          {.key = "power",
                           .type = Type::Number,
                           .usual = "1",
                           .meaning = "The answer is raised to this power first: with 0.5 four count as two, so that "
                                      "large answers weigh less.",
                           .least = Decimal{0},
                           .most = Decimal{5}},
                          {.key = "pro_rated",
                           .type = Type::YesNo,
                           .usual = "no",
                           .meaning =
                               "Brought down to the hours and months worked. Groups differ on this: it is a choice."},
                          {.key = "consolidated",
                           .type = Type::YesNo,
                           .usual = "no",
                           .meaning = "Part of standard pay, so it counts towards the legal minimum."}}},
            .apply = apply};
}

} // namespace purse
