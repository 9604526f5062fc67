// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

/// max(c/2, min(c, level)) is half the claim and this much more: clip(level - c/2, 0, c/2).
std::vector<Stage> stages(const ClaimsProblem& problem)
{
    const Eigen::VectorXd half = problem.claims / 2.0;
    const Stage rest{.offset = -half, .slope = Eigen::VectorXd::Ones(half.size()), .most = half};
    return {equalAwards(half), rest};
}

} // namespace

Rule constrainedEgalitarian()
{
    return {.id = "constrained_egalitarian",
            .title = "Constrained egalitarian",
            .promise = "Equal awards up to half of each claim; beyond, those who have least are raised first.",
            .source =
                "Chun, Schummer and Thomson (2001), Constrained Egalitarianism: A New Solution for Claims Problems",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses, Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity, Axiom::Midpoint, Axiom::Consistency,
                       Axiom::NullClaimsConsistency, Axiom::Regressivity, Axiom::LowerBoundOnAwards,
                       Axiom::NoAdvantageousMerging, Axiom::NoTransferParadox, Axiom::ReplicationInvariance},
            .stages = stages};
}

} // namespace purse
