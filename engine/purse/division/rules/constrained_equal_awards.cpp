// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

std::vector<Stage> stages(const ClaimsProblem& problem) { return {equalAwards(problem.claims, weightsOf(problem))}; }

} // namespace

Rule constrainedEqualAwards()
{
    return {.id = "cea",
            .title = "Equal awards",
            .promise = "Small claims are met in full; larger ones stop at one level for everyone.",
            .source = "Thomson (2019), How to Divide When There Isn't Enough: constrained equal awards",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity, Axiom::TruncationInvariance, Axiom::CompositionDown,
                       Axiom::CompositionUp, Axiom::Consistency, Axiom::NullClaimsConsistency, Axiom::Regressivity,
                       Axiom::FullCompensation, Axiom::LowerBoundOnAwards, Axiom::NoAdvantageousMerging,
                       Axiom::NoTransferParadox, Axiom::ReplicationInvariance},
            .usesWeights = true,
            .stages = stages};
}

} // namespace purse
