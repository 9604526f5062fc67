// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/nested_claims.hpp>

#include <purse/claims/person.hpp>
#include <purse/division/claims_problem.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace purse {
namespace {

using Tiers = std::vector<Parameters>;

const Fit& fitOf(const FitProblem& problem) { return problem.model.fit; }

const Rule* ruleOr(const Parameters& parameters, const Rule* otherwise)
{
    const auto* id = parameters.get<std::string>("within");
    return id ? findRule(*id) : otherwise;
}

const Rule* usualRule(const FitProblem& problem) { return ruleOr(fitOf(problem).parameters, findRule("proportional")); }

const Tiers& tiersOf(const FitProblem& problem) { return fitOf(problem).parameters.orEmpty<Tiers>("tiers"); }

/// People who gave no answer, and for whom nothing stands in, come last.
double classOf(const FitProblem& problem, const Claimant& claimant)
{
    const Told told = problem.answers.told(claimant.person, fitOf(problem).parameters.orEmpty<std::string>("classes"));
    return told.counts ? told.number : std::numeric_limits<double>::infinity();
}

double amountOf(const Claim& claim, const std::vector<std::string>& steps)
{
    double amount = 0.0;
    for (const ClaimLine& line : claim.lines)
        if (std::ranges::find(steps, line.step) != steps.end())
            amount += line.amount(0.0);
    return amount;
}

/// Each tier takes what its steps add, no more than is left of the claim.
void addTiers(ClaimsProblem& problem, const FitProblem& fit, std::span<const Claim> claims)
{
    const Tiers& tiers = tiersOf(fit);
    const auto last = static_cast<Eigen::Index>(tiers.size());
    problem.tiers = Eigen::MatrixXd::Zero(problem.claims.size(), last + 1);
    problem.tiers.col(last) = problem.claims;
    problem.within.clear();
    for (std::size_t k = 0; k < tiers.size(); ++k) {
        const auto& steps = tiers[k].orEmpty<std::vector<std::string>>("steps");
        for (Eigen::Index i = 0; i < problem.claims.size(); ++i) {
            double& left = problem.tiers(i, last);
            const double part = std::clamp(amountOf(claims[static_cast<std::size_t>(i)], steps), 0.0, left);
            problem.tiers(i, static_cast<Eigen::Index>(k)) = part;
            left -= part;
        }
        problem.within.push_back(ruleOr(tiers[k], usualRule(fit)));
    }
    problem.within.push_back(usualRule(fit));
}

double referenceOf(const FitProblem& problem, const Claimant& claimant)
{
    return yearlyFor(claimant.person, fitOf(problem).parameters.get<Rate>("reference", Rate{}), problem.fullTime, true);
}

} // namespace

void addNesting(ClaimsProblem& problem, const Rule& rule, const FitProblem& fit, std::span<const Claim> claims)
{
    problem.within = {usualRule(fit)};
    if (rule.id == "priority_tiers")
        addTiers(problem, fit, claims);
    Eigen::VectorXd own(problem.claims.size());
    for (Eigen::Index i = 0; i < own.size(); ++i) {
        const Claimant& claimant = fit.claimants[static_cast<std::size_t>(i)];
        own[i] = rule.usesClasses ? classOf(fit, claimant) : referenceOf(fit, claimant);
    }
    if (rule.id == "claims_with_references")
        problem.tiers = tiersAboveReferences(problem.claims, own);
    if (rule.usesClasses)
        problem.classes = own;
}

std::string nestingWords(const Rule& rule, const FitProblem& fit)
{
    const std::string usual = usualRule(fit)->title;
    if (rule.id == "claims_with_references") {
        const Rate reference = fitOf(fit).parameters.get<Rate>("reference", Rate{});
        return fmt::format("First {} of each claim, then the rest ({}).",
                           rateWords(static_cast<double>(reference.amount.toMinor()), reference.per, fit.minorDigits),
                           usual);
    }
    if (rule.usesClasses)
        return fmt::format("Inside a class: {}.", usual);
    std::string words = "First ";
    for (const Parameters& tier : tiersOf(fit))
        words += fmt::format("{} ({}), then ", tier.get<std::string>("label", ""), ruleOr(tier, usualRule(fit))->title);
    return words + fmt::format("the rest ({}).", usual);
}

} // namespace purse
