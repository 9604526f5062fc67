// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

std::vector<Stage> stages(const ClaimsProblem& problem)
{
    const Eigen::VectorXd half = problem.claims / 2.0;
    return {equalAwards(half), equalAwards(half)};
}

} // namespace

Rule piniles()
{
    return {.id = "piniles",
            .title = "Piniles",
            .promise = "Equal awards up to half of each claim, then equal awards again up to the other half.",
            .source = "Thomson (2019), How to Divide When There Isn't Enough: Piniles' rule",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity, Axiom::Midpoint, Axiom::Consistency,
                       Axiom::NullClaimsConsistency, Axiom::Regressivity, Axiom::LowerBoundOnAwards,
                       Axiom::NoAdvantageousMerging, Axiom::NoTransferParadox, Axiom::ReplicationInvariance},
            .stages = stages};
}

} // namespace purse
