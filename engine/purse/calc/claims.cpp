// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/rules.hpp>

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

} // namespace

Json proportional(Inputs& inputs) { return divide(inputs, "proportional", false); }
Json constrainedEqualAwards(Inputs& inputs) { return divide(inputs, "cea", false); }
Json constrainedEqualLosses(Inputs& inputs) { return divide(inputs, "cel", false); }
Json weightedEqualAwards(Inputs& inputs) { return divide(inputs, "cea", true); }
Json weightedEqualLosses(Inputs& inputs) { return divide(inputs, "cel", true); }

} // namespace purse::calc
