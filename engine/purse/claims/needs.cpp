// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

std::vector<std::string> neededQuestions(const StepCall& call)
{
    std::vector<std::string> ids = call.setting<std::vector<std::string>>("questions", {});
    if (ids.empty())
        for (const Question& question : call.context.answers.questions())
            if (question.need && question.covers.empty())
                ids.push_back(question.id);
    return ids;
}

/// "80% of ", where the step takes only a part.
std::string shareWords(double share) { return share == 1.0 ? "" : percentWords(100.0 * share) + " of "; }

std::string monthly(const StepCall& call, const Told& told, double share)
{
    if (!told.stated)
        return std::string(told.remark);
    const Per per = told.question->per;
    const double times = timesPerYear(per, call.context.fullTime);
    const Conversion* conversion = call.person.conversion;
    if (!conversion)
        return shareWords(share) + rateWords(told.number / times, per, call.context.minorDigits);
    return shareWords(share) + conversion->currency.code + " "
           + rateWords(told.number / times / conversion->groupPerLocal, per, conversion->currency.minorDigits) + "; "
           + conversion->inWords;
}

template <class Words>
void addNeed(StepCall& call, double amount, const Words& words)
{
    const double counted = call.isConsolidated() || amount < 0.0 ? amount : 0.0;
    call.add(PiecewiseLinear::constant(amount), PiecewiseLinear::constant(counted), "need", words);
}

/// Adds (sign +1) or takes off (sign -1) the answers to some questions; returns what that came to.
double addAnswers(StepCall& call, const std::vector<std::string>& ids, double share, double sign)
{
    double sum = 0.0;
    const auto declared = sign > 0 ? call.context.answers.total(call.person, ids) : std::nullopt;
    if (declared) {
        sum += share * declared->amount;
        addNeed(call, share * declared->amount, [&] {
            return LineWords{declared->question->text, shareWords(share) + "a total declared without reasons",
                             declared->input};
        });
    }
    for (const std::string& id : ids) {
        if (declared && std::ranges::find(declared->question->covers, id) != declared->question->covers.end())
            continue;
        const Told told = call.context.answers.told(call.person, id);
        if (!told.question || (told.number == 0.0 && told.stated))
            continue;
        sum += sign * share * told.number;
        addNeed(call, sign * share * told.number, [&] {
            return LineWords{told.question->text, monthly(call, told, share), told.input()};
        });
    }
    return sum;
}

void apply(StepCall& call)
{
    const double share = call.setting<Percent>("share", Percent{Decimal{100}}).ratio();
    const double needed = addAnswers(call, neededQuestions(call), share, +1.0);
    const double other = addAnswers(call, call.step.parameters.orEmpty<std::vector<std::string>>("less"), share, -1.0);
    if (needed + other < 0.0)
        addNeed(call, -(needed + other), [&] {
            return LineWords{"Needs end at zero", "other means beyond the needs take nothing from pay",
                             call.where("/less")};
        });
}

} // namespace

StepRule needsStep()
{
    using Type = ParameterKind::Type;
    return {.kind = {.id = "needs",
                     .title = "Own costs",
                     .promise = "Your own costs are part of your claim, as you state them; reasons are not asked for.",
                     .source = "Common Wallet and other income-pooling groups; Minimum Income Standard",
                     .parameters = {{.key = "questions",
                                     .type = Type::Questions,
                                     .usual = "all questions marked as needs",
                                     .meaning = "The costs that count."},
                                    {.key = "less",
                                     .type = Type::Questions,
                                     .usual = "none",
                                     .meaning = "Other means that the group takes off. Asking for them costs privacy."},
                                    {.key = "share",
                                     .type = Type::Percent,
                                     .unit = "%",
                                     .usual = "100",
                                     .meaning = "The part of the costs that pay is to cover.",
                                     .least = Decimal{0},
                                     .most = Decimal{200}},
                                    {.key = "consolidated",
                                     .type = Type::YesNo,
                                     .usual = "no",
                                     .meaning = "Part of standard pay, so it counts towards the legal minimum."}}},
            .apply = apply};
}

} // namespace purse
