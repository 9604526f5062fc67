// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

std::vector<Stage> stages(const ClaimsProblem& problem) { return {equalLosses(problem.claims, weightsOf(problem))}; }

} // namespace

Rule constrainedEqualLosses()
{
    return {.id = "cel",
            .title = "Equal losses",
            .promise = "Everybody goes without the same amount; a claim smaller than that amount gets nothing.",
            .source = "Thomson (2019), How to Divide When There Isn't Enough: constrained equal losses",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity, Axiom::MinimalRightsFirst, Axiom::CompositionDown,
                       Axiom::CompositionUp, Axiom::Consistency, Axiom::NullClaimsConsistency, Axiom::Progressivity,
                       Axiom::NullCompensation, Axiom::LowerBoundOnLosses, Axiom::NoAdvantageousSplitting,
                       Axiom::NoTransferParadox, Axiom::ReplicationInvariance},
            .usesWeights = true,
            .stages = stages};
}

} // namespace purse
