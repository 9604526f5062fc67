// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>

#include <purse/division/rule.hpp>

#include <algorithm>

namespace purse::calc {
namespace {

Json divide(Inputs& inputs, const std::string& rule, bool isWeighted)
{
    ClaimsProblem problem;
    problem.claims = inputs.vector("claims", Inputs::notNegative());
    problem.endowment = inputs.number("estate", Inputs::notNegative());
    if (isWeighted)
        problem.weights = inputs.vector("weights", Inputs::aboveZero(), problem.claims.size());
    if (!inputs.isFine())
        return {};
    return {{"awards", toJson(awards(*findRule(rule), problem))},
            {"surplus", std::max(0.0, problem.endowment - problem.claims.sum())}};
}

Json proportional(Inputs& inputs) { return divide(inputs, "proportional", false); }
Json constrainedEqualAwards(Inputs& inputs) { return divide(inputs, "cea", false); }
Json constrainedEqualLosses(Inputs& inputs) { return divide(inputs, "cel", false); }
Json weightedEqualAwards(Inputs& inputs) { return divide(inputs, "cea", true); }
Json weightedEqualLosses(Inputs& inputs) { return divide(inputs, "cel", true); }

} // namespace

std::vector<Calculation> claimsCalculations()
{
    return {
        {"proportional", "The same share of each claim.", {"estate", "claims"}, proportional},
        {"cea", "Equal awards, no more than the claim.", {"estate", "claims"}, constrainedEqualAwards},
        {"cel", "Equal losses, no less than nothing.", {"estate", "claims"}, constrainedEqualLosses},
        {"weighted_cea",
         "Awards in proportion to weights, no more than the claim.",
         {"estate", "claims", "weights"},
         weightedEqualAwards},
        {"weighted_cel",
         "Losses in proportion to weights, no less than nothing.",
         {"estate", "claims", "weights"},
         weightedEqualLosses},
    };
}

} // namespace purse::calc
