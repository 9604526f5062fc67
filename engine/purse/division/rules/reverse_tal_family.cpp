// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

std::vector<Stage> stages(const ClaimsProblem& problem)
{
    return {equalLosses(problem.theta * problem.claims), equalAwards((1.0 - problem.theta) * problem.claims)};
}

} // namespace

Rule reverseTalFamily()
{
    return {.id = "reverse_tal_family",
            .title = "Reverse TAL family",
            .promise = "A share of each claim, theta, is divided by equal losses, the rest by equal awards: 0 is equal "
                       "awards, 1/2 reverse Talmud, 1 equal losses.",
            .source =
                "van den Brink, Funaki and van der Laan (2013), Characterization of the Reverse Talmud Bankruptcy Rule",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity, Axiom::Consistency, Axiom::NullClaimsConsistency,
                       Axiom::NoTransferParadox, Axiom::ReplicationInvariance},
            .usesTheta = true,
            .stages = stages};
}

} // namespace purse
