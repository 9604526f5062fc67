// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/fit_claims.hpp>

#include <purse/claims/claim_of.hpp>

#include <algorithm>

namespace purse {
namespace {

/// Whether it falls anywhere from zero on; no unknown is negative.
bool falls(const PiecewiseLinear& claimed)
{
    return !compose(claimed, max(PiecewiseLinear::identity(), PiecewiseLinear{})).isNondecreasing();
}

/// The first step from whose end on the claim falls, whatever later steps add.
std::string_view fallsAt(const Claim& claim)
{
    PiecewiseLinear running;
    bool isFalling = false;
    std::string_view step;
    for (std::size_t k = 0; k < claim.lines.size(); ++k) {
        running += claim.lines[k].amount;
        if (k + 1 < claim.lines.size() && claim.lines[k + 1].step == claim.lines[k].step)
            continue;
        if (!isFalling)
            step = claim.lines[k].step;
        isFalling = falls(running);
    }
    return step;
}

Problem fallingProblem(const FitProblem& problem, std::string_view step)
{
    const auto found = std::ranges::find(problem.model.steps, step, &Step::id);
    return {problem.where + "/steps/" + std::to_string(found - problem.model.steps.begin()),
            "This step makes somebody's pay fall as the figure that the fit looks for rises.",
            "Let the step take away less than it is a percentage of, or let the fit look for another figure."};
}

} // namespace

std::vector<Claim> claimsOf(const FitProblem& problem, const Unknown& unknown, bool withWords,
                            const std::string& extraPointStep)
{
    const ClaimContext context{.answers = problem.answers,
                               .fullTime = problem.fullTime,
                               .yearStart = problem.yearStart,
                               .minorDigits = problem.minorDigits,
                               .unknown = unknown,
                               .withWords = withWords,
                               .extraPointStep = extraPointStep};
    std::vector<Claim> claims;
    claims.reserve(problem.claimants.size());
    for (const Claimant& claimant : problem.claimants)
        claims.push_back(claimOf(problem.model, problem.where, claimant.person, context));
    return claims;
}

Problems fallingSteps(const FitProblem& problem, const std::vector<Claim>& claims)
{
    for (const Claim& claim : claims)
        if (falls(claim.total))
            return {fallingProblem(problem, fallsAt(claim))};
    return {};
}

} // namespace purse
