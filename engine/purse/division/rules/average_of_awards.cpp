// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

#include <cmath>
#include <vector>

namespace purse {
namespace {

/// The centroid of all divisions {0 <= x <= c, sum x = E}, by its facets.
///
/// The polytope is the union of cones from its proportional point p over its facets, which are x_i = 0 and x_i = c_i:
/// polytopes of the same kind with one person less. The volume of a cone follows from its facet's, and its centroid
/// lies an n-th of the way from the facet's to p. Everything is a sum of positive terms, so no digit is lost, where
/// the alternating sums of truncated powers lose all of them.
///
/// A state says of each person: still open, at zero, or at the claim: one digit each of a number in base three.
class Centroid {
public:
    explicit Centroid(const ClaimsProblem& problem)
        : m_claims(problem.claims), m_endowment(problem.endowment), m_places(static_cast<std::size_t>(m_claims.size()))
    {
        std::size_t place = 1;
        for (std::size_t& each : m_places) {
            each = place;
            place *= 3;
        }
        m_volumes.assign(place, -1.0);
        m_weights.assign(place, 0.0);
    }

    Eigen::VectorXd run()
    {
        volume(0);
        Eigen::VectorXd centroid = Eigen::VectorXd::Zero(m_claims.size());
        m_weights[0] = 1.0;
        for (std::size_t state = 0; state < m_weights.size(); ++state) // facets have larger numbers
            if (m_weights[state] > 0.0)
                spread(state, centroid);
        return centroid;
    }

private:
    enum Digit : std::size_t { Open, AtZero, AtClaim };

    struct Slice {
        std::vector<Eigen::Index> open; ///< people whose award is not fixed
        double claims = 0.0;            ///< the sum of theirs
        double left = 0.0;              ///< for them
    };

    std::size_t digit(std::size_t state, Eigen::Index i) const
    {
        return state / m_places[static_cast<std::size_t>(i)] % 3;
    }
    std::size_t with(std::size_t state, Eigen::Index i, Digit digit) const
    {
        return state + digit * m_places[static_cast<std::size_t>(i)];
    }

    Slice sliceOf(std::size_t state) const
    {
        Slice slice{.left = m_endowment};
        for (Eigen::Index i = 0; i < m_claims.size(); ++i) {
            const std::size_t is = digit(state, i);
            if (is == AtClaim)
                slice.left -= m_claims[i];
            if (is != Open)
                continue;
            slice.open.push_back(i);
            slice.claims += m_claims[i];
        }
        return slice;
    }

    /// A point on the border of an interval belongs to two facets, half to each.
    double lengthAt(double left, double claim) const
    {
        const double last = 1e-13 * m_claims.sum();
        if (left < -last || left > claim + last)
            return 0.0;
        return (left < last || left > claim - last ? 0.5 : 1.0) / claim;
    }

    double volume(std::size_t state)
    {
        double& known = m_volumes[state];
        if (known >= 0.0)
            return known;
        const Slice slice = sliceOf(state);
        const double share = slice.left / slice.claims;
        double sum = 0.0;
        if (slice.open.size() == 1)
            sum = lengthAt(slice.left, slice.claims);
        else if (share > 0.0 && share < 1.0)
            for (const Eigen::Index i : slice.open)
                sum += share * volume(with(state, i, AtZero)) + (1.0 - share) * volume(with(state, i, AtClaim));
        return m_volumes[state] = sum;
    }

    /// Hands the weight of a polytope on: an n-th to its proportional point, the rest to its facets.
    void spread(std::size_t state, Eigen::VectorXd& centroid)
    {
        const Slice slice = sliceOf(state);
        const auto n = static_cast<double>(slice.open.size());
        const double share = slice.left / slice.claims;
        for (const Eigen::Index i : slice.open)
            centroid[i] += m_weights[state] / n * share * m_claims[i];
        if (slice.open.size() == 1)
            return;
        const double unit = m_weights[state] * (n - 1.0) / n / m_volumes[state];
        for (const Eigen::Index i : slice.open) {
            m_weights[with(state, i, AtZero)] += unit * share * m_volumes[with(state, i, AtZero)];
            const double atClaim = unit * (1.0 - share) * m_volumes[with(state, i, AtClaim)];
            m_weights[with(state, i, AtClaim)] += atClaim;
            centroid[i] += atClaim * m_claims[i];
        }
    }

    const Eigen::VectorXd& m_claims;
    double m_endowment;
    std::vector<std::size_t> m_places; ///< 3^i
    std::vector<double> m_volumes;     ///< of each state; negative: not known yet
    std::vector<double> m_weights;
};

Eigen::VectorXd divide(const ClaimsProblem& problem)
{
    if (problem.endowment <= 0.0)
        return Eigen::VectorXd::Zero(problem.claims.size());
    return withoutNullClaims(problem, [](const ClaimsProblem& positive) { return Centroid(positive).run(); });
}

} // namespace

Rule averageOfAwards()
{
    return {.id = "average_of_awards",
            .title = "Average of awards",
            .promise = "The average over every possible division that gives nobody more than the claim.",
            .source = "Mirás Calvo, Quinteiro Sandomingo and Sánchez Rodríguez (2022), The Average-of-Awards Rule",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity, Axiom::TruncationInvariance, Axiom::MinimalRightsFirst,
                       Axiom::Midpoint, Axiom::SelfDuality, Axiom::NullClaimsConsistency, Axiom::LowerBoundOnAwards,
                       Axiom::LowerBoundOnLosses, Axiom::NoTransferParadox},
            .divide = divide,
            .mostPeople = 12,
            .whyNotMore = "The work triples with each person more."};
}

} // namespace purse
