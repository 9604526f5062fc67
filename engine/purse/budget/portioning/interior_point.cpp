// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/interior_point.hpp>

#include <purse/budget/portioning/best_overlap.hpp>

#include <Eigen/LU>

#include <algorithm>
#include <cmath>

namespace purse::interior {

/// Newton's equations for the steps of shares and of the lowest utility: what members add to them.
struct Equations {
    Matrix shares;   ///< shape (m, m)
    Vector ofLowest; ///< shape (m)
    double lowest = 0.0;
    Vector right; ///< shape (m)
    double rightOfLowest = 1.0;

    explicit Equations(Index lines)
        : shares(Matrix::Zero(lines, lines)), ofLowest(Vector::Zero(lines)), right(Vector::Zero(lines))
    {
    }
};

namespace {

/// A pair to start from: all have the same product.
Pair centred(double slack)
{
    constexpr double product = 0.1;
    return {.slack = slack, .price = product / slack};
}

} // namespace

InteriorPoint::InteriorPoint(const FairUtilityProblem& problem, double pull)
    : m_problem(problem), m_pull(pull), m_members(problem.rows.rows()), m_lines(problem.rows.cols()),
      m_counted(static_cast<std::size_t>(isOverlap() ? m_members : 0)),
      m_centre(Vector::Constant(m_lines, 1.0 / static_cast<double>(m_lines)))
{
    constexpr double nothing = 1e-12, equal = 0.1; // of the whole
    const double evenly = m_centre[0];
    if (isOverlap())
        m_centre = problem.rows.transpose() * problem.weights / problem.weights.sum();
    for (const double share : m_centre) // from near the centre, but no share of nothing
        m_shares.push_back(centred((1.0 - equal) * share + equal * evenly));
    for (Index i = 0; isOverlap() && i < m_members; ++i)
        for (Index j = 0; j < m_lines; ++j)
            if (const double proposed = problem.rows(i, j); proposed > nothing) {
                const double share = m_shares[static_cast<std::size_t>(j)].slack;
                const double amount = 0.5 * std::min(proposed, share);
                m_counted[static_cast<std::size_t>(i)].push_back({.line = j,
                                                                  .amount = amount,
                                                                  .ofProposal = centred(proposed - amount),
                                                                  .ofShare = centred(share - amount)});
            }
    m_lowest = std::numeric_limits<double>::infinity();
    for (Index i = 0; i < m_members; ++i)
        m_lowest = std::min(m_lowest, utility(i) / 2.0);
    for (Index i = 0; i < m_members; ++i)
        m_aboveLowest.push_back(centred(utility(i) - m_lowest));
}

double InteriorPoint::utility(Index member) const
{
    double sum = 0.0;
    if (isOverlap())
        for (const Counted& counted : m_counted[static_cast<std::size_t>(member)])
            sum += counted.amount;
    else
        for (Index j = 0; j < m_lines; ++j)
            sum += m_problem.rows(member, j) * m_shares[static_cast<std::size_t>(j)].slack;
    return sum;
}

double InteriorPoint::price(Index member, double target) const
{
    return isNash() ? m_problem.weights[member] / utility(member)
                    : target / m_aboveLowest[static_cast<std::size_t>(member)].slack;
}

double InteriorPoint::curvature(Index member) const
{
    return isNash() ? price(member, 0.0) / utility(member)
                    : m_aboveLowest[static_cast<std::size_t>(member)].stiffness();
}

void InteriorPoint::addWorth(Index member, double target, Equations& equations) const
{
    const Vector values = m_problem.rows.row(member).transpose();
    const double aim = price(member, target), curve = curvature(member);
    equations.shares += curve * values * values.transpose();
    equations.ofLowest -= curve * values;
    equations.lowest += curve;
    equations.right += aim * values;
    equations.rightOfLowest -= aim;
}

/// What the member counts is taken out of the equations, which leaves those of shares alone. Only sums of positive terms
/// are formed: differences would lose the last digits near the optimum.
void InteriorPoint::addOverlap(Index member, double target, Equations& equations) const
{
    const std::vector<Counted>& counted = m_counted[static_cast<std::size_t>(member)];
    const double aim = price(member, target), curve = curvature(member);
    double give = 0.0, back = 0.0; // of all lines: how far amounts yield to a force, and to that of their bounds
    for (const Counted& each : counted) {
        const double yield = 1.0 / (each.ofProposal.stiffness() + each.ofShare.stiffness());
        give += yield;
        back += yield * (target / each.ofProposal.slack + target / each.ofShare.slack);
    }
    const double damping = curve / (1.0 + curve * give);
    const double damped = aim / (1.0 + curve * give) + damping * back;
    Vector follows = Vector::Zero(m_lines); // how far an amount goes with the share of its line
    for (const Counted& each : counted) {
        const double stay = each.ofProposal.stiffness(), stiff = each.ofShare.stiffness();
        const double follow = stiff / (stay + stiff), lag = stay / (stay + stiff);
        follows[each.line] = follow;
        equations.shares(each.line, each.line) += stay * follow;
        equations.right[each.line] +=
            lag * target / each.ofShare.slack - follow * target / each.ofProposal.slack + follow * damped;
    }
    equations.shares += damping * follows * follows.transpose();
    equations.ofLowest -= damping * follows;
    equations.lowest += damping;
    equations.rightOfLowest -= damped;
}

void InteriorPoint::solveSteps(double target)
{
    Equations equations(m_lines);
    for (Index i = 0; i < m_members; ++i)
        isOverlap() ? addOverlap(i, target, equations) : addWorth(i, target, equations);
    Matrix system = Matrix::Zero(m_lines + 2, m_lines + 2);
    Vector right = Vector::Zero(m_lines + 2);
    system.topLeftCorner(m_lines, m_lines) = equations.shares;
    double spent = 0.0;
    for (Index j = 0; j < m_lines; ++j) {
        const Pair& share = m_shares[static_cast<std::size_t>(j)];
        system(j, j) += share.stiffness() + m_pull;
        system(j, m_lines) = system(m_lines, j) = 1.0;
        right[j] = equations.right[j] + target / share.slack - m_pull * (share.slack - m_centre[j]);
        spent += share.slack;
    }
    right[m_lines] = 1.0 - spent;
    system(m_lines + 1, m_lines + 1) = isNash() ? 1.0 : equations.lowest;
    if (!isNash()) {
        system.col(m_lines + 1).head(m_lines) = equations.ofLowest;
        system.row(m_lines + 1).head(m_lines) = equations.ofLowest.transpose();
        right[m_lines + 1] = equations.rightOfLowest;
    }
    const Vector steps = system.partialPivLu().solve(right);
    for (Index j = 0; j < m_lines; ++j)
        m_shares[static_cast<std::size_t>(j)].step(steps[j], target);
    m_lowestStep = steps[m_lines + 1];
    for (Index i = 0; i < m_members; ++i) {
        const double step = stepUtility(i, target);
        m_aboveLowest[static_cast<std::size_t>(i)].step(step - m_lowestStep, target);
    }
}

/// The step of the member's utility; of overlaps also those of the amounts that it consists of.
double InteriorPoint::stepUtility(Index member, double target)
{
    double sum = 0.0;
    if (!isOverlap()) {
        for (Index j = 0; j < m_lines; ++j)
            sum += m_problem.rows(member, j) * m_shares[static_cast<std::size_t>(j)].slackStep;
        return sum;
    }
    std::vector<Counted>& counted = m_counted[static_cast<std::size_t>(member)];
    const double aim = price(member, target), curve = curvature(member);
    double give = 0.0, all = 0.0;
    for (Counted& each : counted) {
        const double moved = m_shares[static_cast<std::size_t>(each.line)].slackStep;
        const double force = aim - target / each.ofProposal.slack - target / each.ofShare.slack
                             + each.ofShare.stiffness() * moved + curve * m_lowestStep;
        const double yield = 1.0 / (each.ofProposal.stiffness() + each.ofShare.stiffness());
        each.step = yield * force; // without the others' pull
        give += yield;
        all += each.step;
    }
    const double pull = curve * all / (1.0 + curve * give);
    for (Counted& each : counted) {
        each.step -= pull / (each.ofProposal.stiffness() + each.ofShare.stiffness());
        each.ofProposal.step(-each.step, target);
        each.ofShare.step(m_shares[static_cast<std::size_t>(each.line)].slackStep - each.step, target);
        sum += each.step;
    }
    return sum;
}

template <class Visit>
void InteriorPoint::forPairs(const Visit& visit) const
{
    for (const Pair& share : m_shares)
        visit(share);
    for (const std::vector<Counted>& member : m_counted)
        for (const Counted& counted : member) {
            visit(counted.ofProposal);
            visit(counted.ofShare);
        }
    if (!isNash())
        for (const Pair& above : m_aboveLowest)
            visit(above);
}

double InteriorPoint::reach() const
{
    double length = std::numeric_limits<double>::infinity();
    forPairs([&](const Pair& pair) { length = std::min(length, pair.reach()); });
    return length;
}

double InteriorPoint::complementarity() const
{
    double sum = 0.0, count = 0.0;
    forPairs([&](const Pair& pair) {
        sum += pair.slack * pair.price;
        count += 1.0;
    });
    return sum / count;
}

void InteriorPoint::go(double length)
{
    for (Pair& share : m_shares)
        share.go(length);
    for (std::vector<Counted>& member : m_counted)
        for (Counted& counted : member) {
            counted.amount += length * counted.step;
            counted.ofProposal.go(length);
            counted.ofShare.go(length);
        }
    m_lowest += length * m_lowestStep;
    for (Pair& above : m_aboveLowest)
        above.go(length);
}

/// Where the method stands, with the gap that anybody can check.
FairUtilities InteriorPoint::here() const
{
    FairUtilities found{.shares = Vector(m_lines), .prices = Vector(m_members)};
    for (Index j = 0; j < m_lines; ++j)
        found.shares[j] = m_shares[static_cast<std::size_t>(j)].slack;
    found.shares /= found.shares.sum();
    const Vector own = isOverlap()
                           ? m_problem.rows.cwiseMin(found.shares.transpose().replicate(m_members, 1)).rowwise().sum()
                           : Vector(m_problem.rows * found.shares);
    for (Index i = 0; i < m_members; ++i)
        found.prices[i] = isNash() ? m_problem.weights[i] / own[i] : m_aboveLowest[static_cast<std::size_t>(i)].price;
    found.prices /= found.prices.sum();
    const double bound = isOverlap() ? bestOverlap(m_problem.rows, found.prices).value
                                     : (m_problem.rows.transpose() * found.prices).maxCoeff();
    found.gap = isNash() ? bound / found.prices.dot(own) - 1.0 : bound - own.minCoeff();
    return found;
}

/// Without a pull: the last bits are lost where the products are too small for doubles, so the place with a small gap
/// that was reached last is kept.
FairUtilities InteriorPoint::withoutPull()
{
    constexpr double enough = 1e-18, nearly = 1e-9, fine = 1e-13;
    FairUtilities best = here();
    for (int step = 1; step <= mostSteps && complementarity() > enough; ++step) {
        goOn(0.0);
        if (!std::isfinite(complementarity()))
            break;
        if (complementarity() > nearly)
            continue;
        FairUtilities now = here();
        if (!(now.gap <= std::max(best.gap, fine)))
            continue;
        best = std::move(now);
        best.steps = step;
    }
    return best;
}

/// With a pull: until shares stand still.
FairUtilities InteriorPoint::withPull()
{
    constexpr double enough = 1e-12, still = 1e-9;
    const auto isMoving = [this] {
        return std::ranges::any_of(m_shares, [](const Pair& share) { return std::fabs(share.slackStep) > still; });
    };
    FairUtilities last = here();
    for (int step = 1; step <= mostSteps && (complementarity() > enough || isMoving()); ++step) {
        goOn(enough);
        if (!std::isfinite(complementarity()))
            break;
        last = here();
        last.steps = step;
    }
    return last;
}

/// One step towards a tenth of the products.
void InteriorPoint::goOn(double least)
{
    constexpr double shrink = 0.1, almost = 0.99;
    solveSteps(shrink * std::max(least, complementarity()));
    go(std::min(1.0, almost * reach()));
}

} // namespace purse::interior
