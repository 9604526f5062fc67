// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

#include <algorithm>

namespace purse {
namespace {

Eigen::VectorXd divide(const ClaimsProblem& problem)
{
    const auto n = static_cast<double>(problem.claims.size());
    const double first = std::min(problem.claims.minCoeff(), problem.endowment / n);
    const Eigen::VectorXd open = problem.claims.array() - first;
    const double asked = open.sum();
    const double share = asked > 0.0 ? (problem.endowment - n * first) / asked : 0.0;
    return first + (share * open).array();
}

} // namespace

Rule alphaMin()
{
    return {
        .id = "alpha_min",
        .title = "Alpha-min",
        .promise =
            "Everybody first gets as much as the smallest claim; the rest goes in proportion to what is still open.",
        .source = "R package GameTheory 2.7, AlphaMin",
        .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses, Axiom::OrderUnderEndowmentChange,
                   Axiom::OrderUnderClaimsChange, Axiom::CompositionDown, Axiom::CompositionUp, Axiom::Regressivity,
                   Axiom::ReplicationInvariance},
        .divide = divide};
}

} // namespace purse
