// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

std::vector<Stage> stages(const ClaimsProblem& problem)
{
    return {{.offset = Eigen::VectorXd::Zero(problem.claims.size()), .slope = problem.claims, .most = problem.claims}};
}

} // namespace

Rule proportional()
{
    return {.id = "proportional",
            .title = "Proportional",
            .promise = "Everybody gets the same percentage of what they ask for.",
            .source = "Thomson (2019), How to Divide When There Isn't Enough",
            .axioms = {Axiom::EqualTreatment,
                       Axiom::OrderOfAwards,
                       Axiom::OrderOfLosses,
                       Axiom::GroupOrder,
                       Axiom::OrderUnderEndowmentChange,
                       Axiom::OrderUnderClaimsChange,
                       Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity,
                       Axiom::CompositionDown,
                       Axiom::CompositionUp,
                       Axiom::Midpoint,
                       Axiom::SelfDuality,
                       Axiom::Consistency,
                       Axiom::NullClaimsConsistency,
                       Axiom::Progressivity,
                       Axiom::Regressivity,
                       Axiom::NoAdvantageousMerging,
                       Axiom::NoAdvantageousSplitting,
                       Axiom::NoTransferParadox,
                       Axiom::ReplicationInvariance},
            .stages = stages};
}

} // namespace purse
