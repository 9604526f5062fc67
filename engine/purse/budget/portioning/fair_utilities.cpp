// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/fair_utilities.hpp>

#include <purse/budget/portioning/canonical_order.hpp>
#include <purse/budget/portioning/interior_point.hpp>

namespace purse {
namespace {

using Index = Eigen::Index;
using Vector = Eigen::VectorXd;
using interior::InteriorPoint;

double lowestUtility(const FairUtilityProblem& problem, const Vector& shares)
{
    return problem.utility == Utility::Overlap
               ? problem.rows.cwiseMin(shares.transpose().replicate(problem.rows.rows(), 1)).rowwise().sum().minCoeff()
               : (problem.rows * shares).minCoeff();
}

/// Without a pull come prices that bound the lowest utility closely; with one, of all portions as good, the nearest to
/// the centre. The pull is too little to move the lowest utility; where it does all the same, it is done without.
FairUtilities highestLowest(const FairUtilityProblem& problem)
{
    constexpr double pull = 1e-3, close = 1e-8;
    FairUtilities found = InteriorPoint(problem, 0.0).run();
    const FairUtilities nearest = InteriorPoint(problem, pull).run();
    const double lost = lowestUtility(problem, found.shares) - lowestUtility(problem, nearest.shares);
    if (!(lost <= close))
        return found;
    found.shares = nearest.shares;
    found.gap += lost;
    found.steps += nearest.steps;
    return found;
}

FairUtilities largestProduct(const FairUtilityProblem& problem)
{
    constexpr double pull = 1e-9, close = 1e-9;
    FairUtilities found = InteriorPoint(problem, pull).run();
    return found.gap <= close ? found : InteriorPoint(problem, 0.0).run();
}

} // namespace

FairUtilities fairUtilities(const FairUtilityProblem& problem)
{
    const CanonicalOrder order = canonicalOrder(problem.rows, problem.weights);
    const bool isOwnUnit = problem.utility == Utility::Worth && problem.welfare == Welfare::Nash;
    const double scale = problem.utility == Utility::Worth && !isOwnUnit ? problem.rows.maxCoeff() : 1.0;
    FairUtilityProblem turned = problem;
    for (std::size_t i = 0; i < order.members.size(); ++i) {
        turned.weights[Index(i)] = problem.weights[order.members[i]];
        const auto row = problem.rows.row(order.members[i]);
        const double unit = isOwnUnit ? row.maxCoeff() : scale; // a product does not ask in what unit each counts
        for (std::size_t j = 0; j < order.lines.size(); ++j)
            turned.rows(Index(i), Index(j)) = row[order.lines[j]] / unit;
    }
    const FairUtilities there = problem.welfare == Welfare::Nash ? largestProduct(turned) : highestLowest(turned);
    FairUtilities found = there;
    for (std::size_t i = 0; i < order.members.size(); ++i)
        found.prices[order.members[i]] = there.prices[Index(i)];
    for (std::size_t j = 0; j < order.lines.size(); ++j)
        found.shares[order.lines[j]] = there.shares[Index(j)];
    shareAlike(problem.rows, order.lines, found.shares);
    if (problem.welfare == Welfare::Lowest)
        found.gap *= scale;
    return found;
}

} // namespace purse
