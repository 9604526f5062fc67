// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

/// Rounds in which everybody gets an n-th of what they can still hope for, until what is left is less than any open
/// claim (or than anybody could see), which then goes in equal shares.
Eigen::VectorXd divide(const ClaimsProblem& problem)
{
    const auto n = static_cast<double>(problem.claims.size());
    const double negligible = 1e-16 * problem.endowment;
    Eigen::VectorXd open = problem.claims;
    double left = problem.endowment;
    const auto isUndecided = [&] { return (open.array() > 0.0 && open.array() < left).any(); };
    while (left > negligible && isUndecided()) {
        const Eigen::VectorXd round = open.cwiseMin(left) / n;
        open -= round;
        left -= round.sum();
    }
    const double share = left / static_cast<double>((open.array() > 0.0).count());
    return problem.claims - (open.array() > 0.0).select(open.array() - share, open.array()).matrix();
}

} // namespace

Rule dominguezThomson()
{
    return {.id = "dominguez_thomson",
            .title = "Dominguez-Thomson",
            .promise = "Round by round everybody gets an n-th of what they can still hope for.",
            .source = "Dominguez and Thomson (2006), A New Solution to the Problem of Adjudicating Conflicting Claims",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::TruncationInvariance,
                       Axiom::Regressivity, Axiom::LowerBoundOnAwards, Axiom::NoTransferParadox},
            .divide = divide,
            .mostPeople = 1000,
            .whyNotMore = "Its rounds would take too long."};
}

} // namespace purse
