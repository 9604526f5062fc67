// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

std::vector<Stage> stages(const ClaimsProblem& problem)
{
    const Eigen::VectorXd half = problem.claims / 2.0;
    return {equalAwards(half), equalLosses(half)};
}

} // namespace

Rule talmud()
{
    return {
        .id = "talmud",
        .title = "Talmud",
        .promise =
            "Up to half of what is asked for all get the same, but no more than half; beyond half all lose the same.",
        .source = "Aumann and Maschler (1985), Game Theoretic Analysis of a Bankruptcy Problem from the Talmud",
        .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses, Axiom::OrderUnderEndowmentChange,
                   Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity, Axiom::LinkedPopulationMonotonicity,
                   Axiom::TruncationInvariance, Axiom::MinimalRightsFirst, Axiom::Midpoint, Axiom::SelfDuality,
                   Axiom::Consistency, Axiom::NullClaimsConsistency, Axiom::LowerBoundOnAwards,
                   Axiom::LowerBoundOnLosses, Axiom::NoTransferParadox, Axiom::ReplicationInvariance},
        .stages = stages};
}

} // namespace purse
