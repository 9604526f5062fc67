// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

#include <algorithm>

namespace purse {
namespace {

Eigen::VectorXd divide(const ClaimsProblem& problem)
{
    const Eigen::VectorXd rights = minimalRights(problem);
    const double rest = std::max(0.0, problem.endowment - rights.sum());
    const Eigen::VectorXd open = (problem.claims - rights).cwiseMin(rest);
    const double asked = open.sum();
    return asked > 0.0 ? Eigen::VectorXd(rights + (rest / asked) * open) : rights;
}

} // namespace

Rule adjustedProportional()
{
    return {
        .id = "adjusted_proportional",
        .title = "Adjusted proportional",
        .promise =
            "First everybody gets what the others cannot ask for, the rest goes in proportion to what is still open.",
        .source = "Thomson (2019), How to Divide When There Isn't Enough: adjusted proportional",
        .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses, Axiom::OrderUnderEndowmentChange,
                   Axiom::TruncationInvariance, Axiom::MinimalRightsFirst, Axiom::Midpoint, Axiom::SelfDuality,
                   Axiom::NullClaimsConsistency, Axiom::LowerBoundOnAwards, Axiom::LowerBoundOnLosses,
                   Axiom::NoTransferParadox},
        .divide = divide};
}

} // namespace purse
