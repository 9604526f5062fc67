// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

namespace purse {
namespace {

std::string reason(const StepCall& call, const Rate& rate, const Told& told, const Question* question, bool proRated)
{
    if (question && !told.stated)
        return told.remark;
    std::string words = rateWords(static_cast<double>(rate.amount.toMinor()), rate.per, call.context.minorDigits);
    if (question && question->kind != QuestionKind::YesNo)
        words += " × " + countWords(told.number, question->unit);
    if (rate.per == Per::Hour || rate.per == Per::Day)
        return words + ", for the time worked";
    return words + (proRated ? ", for the hours and months worked" : "");
}

void apply(StepCall& call)
{
    const Rate rate = call.setting<Rate>("amount", Rate{});
    const bool proRated = call.setting<bool>("pro_rated", false);
    const std::string id = call.setting<std::string>("question", "");
    const Told told = id.empty() ? Told{.number = 1.0,
                                        .choice = {},
                                        .input = call.where + "/amount",
                                        .stated = true,
                                        .counts = true,
                                        .remark = {}}
                                 : call.context.answers.told(call.person, id);
    const double amount = told.number * yearlyFor(call.person, rate, call.context.fullTime, proRated);
    if (amount == 0.0 && told.stated)
        return;

    std::string label;
    std::string because;
    if (call.context.withWords) {
        const Question* question = id.empty() ? nullptr : call.context.answers.question(id);
        label = call.labelOr(question ? question->text : "Fixed amount");
        because = reason(call, rate, told, question, proRated);
    }
    const double counted = call.isConsolidated() || amount < 0.0 ? amount : 0.0;
    call.add(PiecewiseLinear::constant(amount), PiecewiseLinear::constant(counted), "amount", label, because,
             told.input);
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
