// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

Eigen::VectorXd divide(const ClaimsProblem& problem)
{
    return (awards(constrainedEqualAwards(), problem) + awards(constrainedEqualLosses(), problem)) / 2.0;
}

} // namespace

Rule averageOfEqualAwardsAndLosses()
{
    return {.id = "average_cea_cel",
            .title = "Average of equal awards and equal losses",
            .promise = "Half way between equal awards and equal losses.",
            .source =
                "Thomson (2019), How to Divide When There Isn't Enough: average of the two constrained equal rules",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity, Axiom::Midpoint, Axiom::SelfDuality,
                       Axiom::NullClaimsConsistency, Axiom::NoTransferParadox, Axiom::ReplicationInvariance},
            .divide = divide};
}

} // namespace purse
