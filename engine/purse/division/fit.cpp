// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/fit.hpp>

#include <purse/division/fit_awards.hpp>
#include <purse/division/fit_claims.hpp>
#include <purse/division/fit_form.hpp>
#include <purse/division/fit_level.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace purse {
namespace {

Fitted refused(Problems problems)
{
    Fitted fitted;
    fitted.problems = std::move(problems);
    return fitted;
}

Problem tooManyPeople(const FitProblem& problem, const Rule& rule)
{
    return {problem.where + "/fit",
            fmt::format("\"{}\" is for up to {} people; there are {}. {}", rule.title, rule.mostPeople,
                        problem.claimants.size(), rule.whyNotMore),
            "Choose another fit."};
}

} // namespace

Fitted fitClaims(const FitProblem& problem)
{
    const FitForm form = formOf(problem.model);
    if (form.kind == FitForm::Kind::PayTheClaim)
        return FitAwards(problem, form, {}).paid(0.0);
    if (!problem.budget)
        throw std::invalid_argument("a fit needs a budget");
    if (form.rule && static_cast<Eigen::Index>(problem.claimants.size()) > form.rule->mostPeople)
        return refused({tooManyPeople(problem, *form.rule)});
    const std::vector<Claim> claims = claimsOf(problem, form.unknown, form.kind != FitForm::Kind::Unknown);
    if (Problems falling = fallingSteps(problem, claims); !falling.empty())
        return refused(std::move(falling));
    const KernelSolution found = FitLevel(problem, form, claims).find();
    if (found.status == Status::TooSmall || (found.status == Status::TooLarge && form.kind != FitForm::Kind::Rule))
        return outOfReach(found.status, found.distance);
    return FitAwards(problem, form, claims).at(found);
}

std::vector<double> onePointMore(const FitProblem& problem, const Fitted& fitted)
{
    const auto step = std::ranges::find(problem.model.steps, std::string("uplift"), &Step::kind);
    if (step == problem.model.steps.end())
        return {};
    Unknown unknown = formOf(problem.model).unknown;
    unknown.value = fitted.level;
    const std::vector<Claim> claims = claimsOf(problem, unknown, false, step->id);
    std::vector<double> more;
    for (std::size_t i = 0; i < claims.size(); ++i)
        more.push_back(claims[i].total(0.0) - fitted.claims[i]);
    return more;
}

} // namespace purse
