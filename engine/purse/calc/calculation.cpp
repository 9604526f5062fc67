// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/calculation.hpp>

#include <purse/calc/families.hpp>

#include <algorithm>
#include <cmath>

namespace purse::calc {
namespace {

/// Every number is finite: JSON has no infinity, and null would pass for "absent".
bool isFinite(const Json& value)
{
    if (value.is_number_float())
        return std::isfinite(value.get<double>());
    return !value.is_structured() || std::ranges::all_of(value, isFinite);
}

Refusals unknownRule(const std::string& rule)
{
    std::string known;
    for (const Calculation& calculation : calculations())
        known += (known.empty() ? "" : ", ") + calculation.rule;
    return {{"/rule", "There is no rule '" + rule.substr(0, 64) + "'.", "Choose one of: " + known + "."}};
}

} // namespace

std::span<const Calculation> calculations()
{
    static const std::vector<Calculation> all = [] {
        std::vector<Calculation> collected;
        for (const auto& family :
             {adequacyCalculations, baseRateCalculations, biddingCalculations, boundedCalculations, centsCalculations,
              claimsCalculations, contributionCalculations, electionCalculations, entropyCalculations,
              groupCalculations, householdCalculations, inequalityCalculations, metricBundleCalculations,
              portionCalculations, quantileCalculations, ratioCapCalculations, scheduleCalculations, takeCalculations,
              welfareCalculations})
            std::ranges::move(family(), std::back_inserter(collected));
        std::ranges::sort(collected, {}, &Calculation::rule);
        return collected;
    }();
    return all;
}

const Calculation* findCalculation(const std::string& rule)
{
    const auto found = std::ranges::find(calculations(), rule, &Calculation::rule);
    return found == calculations().end() ? nullptr : &*found;
}

Answer calculate(const std::string& rule, const Json& inputs)
{
    const Calculation* calculation = findCalculation(rule);
    if (!calculation)
        return tl::unexpected(unknownRule(rule));

    Inputs reader(inputs, "/inputs");
    for (const std::string& field : calculation->fields)
        reader.has(field);
    reader.refuseUnknownKeys();
    Json result = calculation->run(reader);
    if (!reader.isFine())
        return tl::unexpected(reader.refusals());
    if (!isFinite(result))
        return tl::unexpected(Refusals{{"/inputs", "The numbers are too large or too far apart to calculate with.",
                                        "Use a larger unit, such as thousands."}});
    return result;
}

Json toJson(const Refusal& refusal)
{
    Json problem{{"where", refusal.where}, {"what", refusal.what}, {"hint", refusal.hint}};
    if (refusal.status)
        problem["status"] = toText(*refusal.status);
    if (refusal.amount)
        problem["amount"] = *refusal.amount;
    return problem;
}

} // namespace purse::calc
