// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/claim_of.hpp>

#include <purse/claims/catalogue.hpp>

#include <stdexcept>

namespace purse {

PiecewiseLinear Unknown::function() const
{
    return value ? PiecewiseLinear::constant(*value) : PiecewiseLinear::identity();
}

PiecewiseLinear product(const PiecewiseLinear& a, const PiecewiseLinear& b, bool& isPiecewiseLinear)
{
    if (a.isConstant())
        return a(0.0) * b;
    if (b.isConstant())
        return b(0.0) * a;
    isPiecewiseLinear = false;
    return {};
}

Claim claimOf(const PayModel& model, const std::string& where, const Person& person, const ClaimContext& context)
{
    Claim claim;
    claim.lines.reserve(model.steps.size() * 2);
    for (std::size_t i = 0; i < model.steps.size(); ++i) {
        const StepRule* rule = findStepRule(model.steps[i].kind);
        if (!rule)
            throw std::invalid_argument("no such kind of step: " + model.steps[i].kind);
        StepCall call{model.steps[i], where, i, person, context, claim};
        rule->apply(call);
    }
    return claim;
}

Problems problemsOfSteps(const PayModel& model, const std::string& where)
{
    Problems problems;
    for (std::size_t i = 0; i < model.steps.size(); ++i) {
        const StepRule* rule = findStepRule(model.steps[i].kind);
        if (!rule || !rule->check)
            continue;
        for (Problem& problem : rule->check(model.steps[i], model, where + "/steps/" + std::to_string(i)))
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace purse
