// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

#include <algorithm>
#include <numeric>
#include <vector>

namespace purse {
namespace {

/// Claims laid over each other from zero on; each stretch of the money is shared by those whose claim reaches it.
/// @param order positions of the claims, ascending by claim
Eigen::VectorXd shareStretches(const Eigen::VectorXd& claims, const std::vector<Eigen::Index>& order)
{
    Eigen::VectorXd shares(claims.size());
    double share = 0.0;
    double reached = 0.0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        const double claim = claims[order[k]];
        share += (claim - reached) / static_cast<double>(order.size() - k);
        reached = claim;
        shares[order[k]] = share;
    }
    return shares;
}

/// The stretch s from zero on that everybody lays claim to first: s + sum max(0, c_i - s) = endowment.
/// The sum falls while two or more claims are above s, and the largest claim is below the endowment.
double commonStretch(const ClaimsProblem& problem, const std::vector<Eigen::Index>& order)
{
    double above = problem.claims.sum();
    double from = 0.0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        const double claim = problem.claims[order[k]];
        const auto people = static_cast<double>(order.size() - k);
        const double atClaim = above - people * (claim - from);
        if (claim + atClaim <= problem.endowment && people > 1.0)
            return from + (from + above - problem.endowment) / (people - 1.0);
        above = atClaim;
        from = claim;
    }
    return from;
}

Eigen::VectorXd divide(const ClaimsProblem& problem)
{
    std::vector<Eigen::Index> order(static_cast<std::size_t>(problem.claims.size()));
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    std::ranges::stable_sort(order, {}, [&](Eigen::Index i) { return problem.claims[i]; });
    if (problem.endowment <= problem.claims.maxCoeff())
        return shareStretches(problem.claims.cwiseMin(problem.endowment), order);
    const double common = commonStretch(problem, order);
    return shareStretches(problem.claims.cwiseMin(common), order) + (problem.claims.array() - common).max(0.0).matrix();
}

} // namespace

Rule minimalOverlap()
{
    return {.id = "minimal_overlap",
            .title = "Minimal overlap",
            .promise =
                "Claims are laid over each other as little as possible; each part goes in equal shares to those who "
                "claim it.",
            .source = "O'Neill (1982), A Problem of Rights Arbitration from the Talmud; Ibn Ezra",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity,
                       Axiom::TruncationInvariance, Axiom::MinimalRightsFirst, Axiom::NullClaimsConsistency,
                       Axiom::LowerBoundOnAwards, Axiom::LowerBoundOnLosses, Axiom::NoTransferParadox},
            .divide = divide};
}

} // namespace purse
