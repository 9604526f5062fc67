// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/portioning/fair_utilities.hpp>

#include <Eigen/Core>

#include <algorithm>
#include <limits>
#include <vector>

namespace purse::interior {

using Index = Eigen::Index;
using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;

/// A number that stays above zero with its partner, the product of the two falling to nothing. Where one is a slack,
/// the other says what it would be worth to have more of it.
struct Pair {
    double slack = 1.0;
    double price = 1.0;
    double slackStep = 0.0;
    double priceStep = 0.0;

    double stiffness() const { return price / slack; }
    void step(double change, double target)
    {
        slackStep = change;
        priceStep = target / slack - price - stiffness() * change;
    }
    void go(double length)
    {
        slack += length * slackStep;
        price += length * priceStep;
    }
    /// The longest step that keeps both above zero.
    double reach() const
    {
        double length = std::numeric_limits<double>::infinity();
        if (slackStep < 0.0)
            length = std::min(length, -slack / slackStep);
        if (priceStep < 0.0)
            length = std::min(length, -price / priceStep);
        return length;
    }
};

/// What a member counts of one line, y: no more than was proposed, and no more than the share.
struct Counted {
    Index line = 0;
    double amount = 0.0;
    double step = 0.0;
    Pair ofProposal;
    Pair ofShare;
};

struct Equations;

/// The method behind fairUtilities(), on members and lines in a given order.
class InteriorPoint {
public:
    InteriorPoint(const FairUtilityProblem& problem, double pull);
    FairUtilities run() { return m_pull > 0.0 ? withPull() : withoutPull(); }

private:
    static constexpr int mostSteps = 100;
    FairUtilities withPull();
    FairUtilities withoutPull();
    void goOn(double least);
    bool isNash() const { return m_problem.welfare == Welfare::Nash; }
    bool isOverlap() const { return m_problem.utility == Utility::Overlap; }
    double utility(Index member) const;
    double price(Index member, double target) const; ///< of the member's utility, as the equations aim at it
    double curvature(Index member) const;            ///< how the price falls as the utility grows
    void addWorth(Index member, double target, Equations& equations) const;
    void addOverlap(Index member, double target, Equations& equations) const;
    void solveSteps(double target);
    double stepUtility(Index member, double target);
    double reach() const;
    void go(double length);
    FairUtilities here() const;
    double complementarity() const;
    template <class Visit>
    void forPairs(const Visit& visit) const;

    const FairUtilityProblem& m_problem;
    double m_pull; ///< how strongly shares are drawn to the centre
    Index m_members;
    Index m_lines;
    std::vector<Pair> m_shares;                  ///< slack: the share itself
    std::vector<Pair> m_aboveLowest;             ///< slack: utility minus the lowest
    std::vector<std::vector<Counted>> m_counted; ///< of overlaps, for each member
    Vector m_centre;                             ///< shape (m): among portions as good, the nearest to it is wanted
    double m_lowest = 0.0;
    double m_lowestStep = 0.0;
};

} // namespace purse::interior
