// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

std::vector<Stage> stages(const ClaimsProblem& problem)
{
    return {equalAwards(problem.theta * problem.claims), equalLosses((1.0 - problem.theta) * problem.claims)};
}

} // namespace

Rule talFamily()
{
    return {.id = "tal_family",
            .title = "TAL family",
            .promise = "A share of each claim, theta, is divided by equal awards, the rest by equal losses: 0 is equal "
                       "losses, 1/2 Talmud, 1 equal awards.",
            .source = "Moreno-Ternero and Villar (2006), The TAL-Family of Rules for Bankruptcy Problems",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity, Axiom::Consistency, Axiom::NullClaimsConsistency,
                       Axiom::NoTransferParadox, Axiom::ReplicationInvariance},
            .usesTheta = true,
            .stages = stages};
}

} // namespace purse
