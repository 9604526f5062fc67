// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/calculation.hpp>

#include <purse/calc/rules.hpp>

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
    static const std::vector<Calculation> all{
        {"base_rate",
         "The base rate at which the total cost meets a budget.",
         {"budget", "members", "schedule", "pay_is", "pooled_allowance"},
         baseRate},
        {"bounded_proportional",
         "One factor on a base for all, inside bounds.",
         {"budget", "base", "lower", "upper", "cost"},
         boundedProportional},
        {"cea", "Equal awards, no more than the claim.", {"estate", "claims"}, constrainedEqualAwards},
        {"cel", "Equal losses, no less than nothing.", {"estate", "claims"}, constrainedEqualLosses},
        {"coverage", "How far pay covers needs.", {"pay", "need"}, coverageOf},
        {"feasibility",
         "Whether bounds and a ratio cap can meet a budget.",
         {"budget", "lower", "upper", "cost", "ratio"},
         feasibility},
        {"gini", "The Gini coefficient.", {"x", "weights"}, giniOf},
        {"gini_corrected", "The Gini coefficient, corrected for a small group.", {"x", "weights"}, correctedGiniOf},
        {"gross_from_cost", "The gross pay of an employer cost.", {"schedule", "cost"}, grossFromCost},
        {"gross_from_net", "The smallest gross pay that leaves a net pay.", {"schedule", "net"}, grossFromNet},
        {"hold_harmless",
         "The smallest common cut of previous pay that a budget asks for.",
         {"budget", "previous", "lower", "cost"},
         holdHarmless},
        {"largest_remainder", "Whole units that add up.", {"amounts", "total_units", "unit"}, largestRemainder},
        {"maxmin_bounds",
         "One level for all, inside bounds.",
         {"budget", "lower", "upper", "cost", "scale"},
         maxMinBounds},
        {"net_from_gross", "Net pay, tax, contributions and cost of gross pay.", {"schedule", "gross"}, netFromGross},
        {"proportional", "The same share of each claim.", {"estate", "claims"}, proportional},
        {"quadratic_to_target",
         "Nearest to a target, inside bounds.",
         {"budget", "target", "lower", "upper", "cost", "weights"},
         quadraticToTarget},
        {"quantile", "The values below which given shares lie.", {"x", "probs", "type"}, quantiles},
        {"stone_geary",
         "Subsistence, and weighted shares of the rest.",
         {"budget", "subsistence", "weights", "lower", "upper", "cost"},
         subsistenceAndShares},
        {"weighted_cea",
         "Awards in proportion to weights, no more than the claim.",
         {"estate", "claims", "weights"},
         weightedEqualAwards},
        {"weighted_cel",
         "Losses in proportion to weights, no less than nothing.",
         {"estate", "claims", "weights"},
         weightedEqualLosses},
    };
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
