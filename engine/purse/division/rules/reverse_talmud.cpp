// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

std::vector<Stage> stages(const ClaimsProblem& problem)
{
    const Eigen::VectorXd half = problem.claims / 2.0;
    return {equalLosses(half), equalAwards(half)};
}

} // namespace

Rule reverseTalmud()
{
    return {
        .id = "reverse_talmud",
        .title = "Reverse Talmud",
        .promise =
            "Up to half of what is asked for all lose the same of half their claims; beyond half all gain the same.",
        .source = "Chun, Schummer and Thomson (2001), Constrained Egalitarianism: A New Solution for Claims Problems",
        .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses, Axiom::OrderUnderEndowmentChange,
                   Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity, Axiom::LinkedPopulationMonotonicity,
                   Axiom::Midpoint, Axiom::SelfDuality, Axiom::Consistency, Axiom::NullClaimsConsistency,
                   Axiom::NoTransferParadox, Axiom::ReplicationInvariance},
        .stages = stages};
}

} // namespace purse
