// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/rule.hpp>

namespace purse {

// What rules are made of.

/// The rule inside a class or tier.
const Rule& ruleWithin(const ClaimsProblem& problem, Eigen::Index k);

/// The weights of a problem; all one where it gives none.
Eigen::VectorXd weightsOf(const ClaimsProblem& problem);

/// Equal awards of up to so much each: x_i(t) = min(most_i, t w_i).
Stage equalAwards(const Eigen::VectorXd& most, const Eigen::VectorXd& weights = {});

/// Equal losses on so much each: x_i(t) = max(0, most_i - (T - t) w_i), T where all have everything.
Stage equalLosses(const Eigen::VectorXd& most, const Eigen::VectorXd& weights = {});

/// What would be left for each if all others were paid in full: max(0, E - (D - c_i)).
Eigen::VectorXd minimalRights(const ClaimsProblem& problem);

/// What each can hope for: min(c_i, E).
Eigen::VectorXd truncatedClaims(const ClaimsProblem& problem);

/// The number of groups doubles with each person more.
inline constexpr Eigen::Index mostInGame = 16;

/// What each group of people is sure of, whatever the others get: max(0, E - claims of the others).
/// @param problem up to mostInGame people
/// @return shape (2^n - 1), groups by size, then lexicographically
/// @source O'Neill (1982), A Problem of Rights Arbitration from the Talmud
Eigen::VectorXd bankruptcyGame(const ClaimsProblem& problem);

/// Each tier in full as long as there is money, the first that is not by the rule inside.
Eigen::VectorXd serveTierByTier(const ClaimsProblem& problem);

/// What serveTierByTier gives in each tier: shape (n, k).
Eigen::MatrixXd awardsByTier(const ClaimsProblem& problem);

/// Each class in full as long as there is money, the first that is not by the rule inside.
Eigen::VectorXd serveClassByClass(const ClaimsProblem& problem);

/// Classes of one person each.
/// @param order shape (n), positions, first served first
Eigen::VectorXd classesOfQueue(const std::vector<Eigen::Index>& order);

/// Classes as tiers, smaller numbers first: in each, the claims of its own people, and nothing for the others.
Eigen::MatrixXd tiersOfClasses(const Eigen::VectorXd& claims, const Eigen::VectorXd& classes);

/// Two tiers: the reference, no more than the claim, and the rest of the claim.
Eigen::MatrixXd tiersAboveReferences(const Eigen::VectorXd& claims, const Eigen::VectorXd& references);

/// Divides by claims alone among those who claim something; the others get nothing.
template <class Divide>
Eigen::VectorXd withoutNullClaims(const ClaimsProblem& problem, const Divide& divide)
{
    const Eigen::Index people = (problem.claims.array() > 0.0).count();
    ClaimsProblem positive{.claims = Eigen::VectorXd(people), .endowment = problem.endowment};
    for (Eigen::Index i = 0, k = 0; i < problem.claims.size(); ++i)
        if (problem.claims[i] > 0.0)
            positive.claims[k++] = problem.claims[i];
    const Eigen::VectorXd given = divide(positive);
    Eigen::VectorXd awards = Eigen::VectorXd::Zero(problem.claims.size());
    for (Eigen::Index i = 0, k = 0; i < problem.claims.size(); ++i)
        if (problem.claims[i] > 0.0)
            awards[i] = given[k++];
    return awards;
}

} // namespace purse
