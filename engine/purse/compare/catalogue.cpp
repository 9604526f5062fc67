// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/catalogue.hpp>

#include <purse/claims/catalogue.hpp>
#include <purse/claims/claim_of.hpp>
#include <purse/division/fit_kinds.hpp>

#include <algorithm>

namespace purse {

std::span<const Kind> stepKinds()
{
    static const std::vector<Kind> all = [] {
        std::vector<Kind> kinds;
        for (const StepRule& rule : stepRules())
            kinds.push_back(rule.kind);
        return kinds;
    }();
    return all;
}

const Kind* findStepKind(const std::string& id)
{
    const auto found = std::ranges::find(stepKinds(), id, &Kind::id);
    return found == stepKinds().end() ? nullptr : &*found;
}

Problems problemsOf(const PayModel& model, const std::string& where)
{
    Problems problems = problemsOfSteps(model, where);
    for (Problem& problem : problemsOfFit(model, where))
        problems.push_back(std::move(problem));
    return problems;
}

} // namespace purse
