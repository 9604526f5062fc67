// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace purse {
namespace {

/// Whole powers by squaring: the same last bit on every machine, unlike std::pow, and quick for a mistyped level.
double power(double factor, double level)
{
    double result = 1.0;
    for (auto left = static_cast<std::int64_t>(std::max(0.0, level)); left > 0; left /= 2) {
        if (left % 2 == 1)
            result *= factor;
        factor *= factor;
    }
    return result;
}

std::string reason(const Told& told, double by, const Decimal* factor, bool asksQuestion)
{
    if (!told.stated && asksQuestion)
        return std::string(told.remark);
    std::string words = "everything so far × " + numberWords(by);
    if (factor && asksQuestion && told.number > 1.0)
        words += fmt::format(": {} for each of {}", factor->toText(), countWords(told.number, told.question->unit));
    return words;
}

void applyItem(StepCall& call, const Parameters& item)
{
    const std::string& id = item.orEmpty<std::string>("question");
    const Decimal* factor = item.get<Decimal>("factor");
    const Told told = id.empty() ? Told{} : call.context.answers.told(call.person, id);
    const bool answerIsFactor = !factor && (told.stated || told.number != 0.0);
    const double by = id.empty()       ? (factor ? factor->toDouble() : 1.0)
                      : factor         ? power(factor->toDouble(), told.number)
                      : answerIsFactor ? told.number
                                       : 1.0;
    if (by == 1.0 && (told.stated || id.empty()))
        return;
    const PiecewiseLinear& counted = (by < 1.0 || call.isConsolidated()) ? call.claim.total : call.claim.counted;
    call.add((by - 1.0) * call.claim.total, (by - 1.0) * counted, "factor", [&] {
        return LineWords{call.itemLabelOr(item, told.question ? told.question->text : call.labelOr("Factor")),
                         reason(told, by, factor, !id.empty()), id.empty() ? call.where() : told.input()};
    });
}

void apply(StepCall& call)
{
    for (const Parameters& item : call.step.parameters.orEmpty<std::vector<Parameters>>("items"))
        applyItem(call, item);
}

} // namespace

StepRule factorStep()
{
    using Type = ParameterKind::Type;
    const std::vector<ParameterKind> item{
        {.key = "question",
         .type = Type::Question,
         .meaning = "A level (the factor is multiplied that many times; yes counts as once). Without a factor, the "
                    "answer itself is the factor."},
        {.key = "factor",
         .type = Type::Number,
         .unit = "times",
         .usual = "1.05",
         .meaning = "What everything so far is multiplied by, once for each level.",
         .least = Decimal{0},
         .most = Decimal{100}},
        {.key = "label", .type = Type::Text, .meaning = "What the line is called; the question's text otherwise."},
    };
    return {
        .kind = {.id = "factor",
                 .title = "Factors",
                 .promise = "Everything so far is multiplied, once for each level.",
                 .source = "Hypha handbook, salary formula (github.com/hyphacoop/handbook, 2026-07)",
                 .parameters =
                     {{.key = "items",
                       .type = Type::Items,
                       .meaning = "The factors, multiplied one after the other.",
                       .required = true,
                       .items = item},
                      {.key = "consolidated",
                       .type = Type::YesNo,
                       .usual = "no",
                       .meaning = "Part of standard pay: what the factors add to lines that do not count towards the "
                                  "legal minimum counts too."}}},
        .apply = apply};
}

} // namespace purse
