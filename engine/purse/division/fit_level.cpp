// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/fit_level.hpp>

#include <purse/division/fit_claims.hpp>

#include <algorithm>
#include <limits>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double noise = 1e-6; ///< minor units: sums of functions leave as much where there is nothing

} // namespace

KernelSolution FitLevel::find() const
{
    if (m_form.kind == FitForm::Kind::Parts)
        return searchedParts();
    if (isExact())
        return solve(kernelProblem(m_amounts.at(m_claims, std::nullopt, false)));
    return m_form.rule ? searchedEndowment() : searched();
}

bool FitLevel::isExact() const
{
    const Rule* rule = m_form.rule;
    return std::ranges::all_of(m_claims, &Claim::isPiecewiseLinear) && (!rule || rule->stages || rule->isNested());
}

std::vector<Claim> FitLevel::claimsAt(double level) const
{
    Unknown unknown = m_form.unknown;
    unknown.value = level;
    return claimsOf(m_problem, unknown, false);
}

KernelProblem FitLevel::kernelProblem(PayOnItsWay pay) const
{
    KernelProblem kernel{.amounts = std::move(pay.amounts),
                         .costs = {},
                         .pools = {},
                         .budget = m_problem.budget ? budget() : 0.0,
                         .lowest = m_form.kind == FitForm::Kind::Rule ? -infinity : 0.0,
                         .highest = infinity};
    for (const Claimant& claimant : m_problem.claimants)
        kernel.costs.push_back(claimant.cost.own);
    for (std::size_t p = 0; p < m_problem.pools.size(); ++p) {
        Pool charged{.levy = {}, .allowance = kernelAllowance(m_problem.pools[p])};
        for (const Claimant& claimant : m_problem.claimants)
            charged.levy.push_back(claimant.cost.pooled[p]);
        kernel.pools.push_back(std::move(charged));
    }
    return kernel;
}

double FitLevel::costAtLevel(double level) const
{
    const PayOnItsWay pay = m_form.kind == FitForm::Kind::Unknown ? m_amounts.at(claimsAt(level), level, false)
                                                                  : m_amounts.at(m_claims, level, false);
    return pay.parts ? costOfParts(pay, level) : costAt(kernelProblem(pay), level);
}

/// For claims that are not piecewise linear in the unknown: a bracketed root, to one minor unit.
KernelSolution FitLevel::searched() const
{
    KernelSolution found = startOfSearch();
    if (found.status == Status::TooSmall)
        return found;
    double high = 1.0;
    while (high < static_cast<double>(Money::maxMinor) && costWithinRange(high) <= budget())
        high *= 2.0;
    if (!(costWithinRange(high) > budget()))
        return endOfSearch(high / 2.0);
    found.level = levelFor(budget(), high);
    found.certificate.budgetResidual = costAtLevel(found.level) - budget();
    return found;
}

/// For a rule without a path: the endowment whose awards cost the budget, to a hundredth of a minor unit.
KernelSolution FitLevel::searchedEndowment() const
{
    constexpr double tolerance = 0.01;
    KernelSolution found = startOfSearch();
    if (found.status == Status::TooSmall)
        return found;
    double highest = 0.0;
    for (const Claim& claim : m_claims)
        highest += std::max(0.0, claim.total(0.0));
    if (costAtLevel(highest) <= budget())
        return endOfSearch(highest);
    found.level =
        continuousRoot([this](double level) { return costAtLevel(level); }, 0.0, highest, budget(), tolerance);
    found.certificate.budgetResidual = costAtLevel(found.level) - budget();
    return found;
}

/// What is set aside, and the pay; money that no part takes stays, unless limits such as the legal minimum need it.
double FitLevel::costOfParts(const PayOnItsWay& pay, double level) const
{
    PayOnItsWay before = pay;
    before.amounts.assign(m_claims.size(), PiecewiseLinear{});
    for (const PaidPart& part : pay.parts->parts)
        for (Eigen::Index i = 0; i < part.awards.size(); ++i)
            before.amounts[static_cast<std::size_t>(i)] += PiecewiseLinear::constant(part.awards[i]);
    return pay.parts->setAside()
           + std::max(costAt(kernelProblem(pay), level),
                      costAt(kernelProblem(std::move(before)), level) + pay.parts->left);
}

/// Of each unit of the budget, what goes into gross pay once on-costs are paid: all of it where there are none.
KernelSolution FitLevel::searchedParts() const
{
    constexpr double tolerance = 0.01;
    KernelSolution found = startOfSearch();
    if (found.status == Status::TooSmall)
        return found;
    found.level =
        costAtLevel(1.0) <= budget() + noise
            ? 1.0
            : monotoneRoot([this](double level) { return costAtLevel(level); }, 0.0, 1.0, budget(), tolerance);
    found.certificate.budgetResidual = costAtLevel(found.level) - budget();
    return found;
}

KernelSolution FitLevel::startOfSearch() const
{
    KernelSolution found;
    const double least = costAtLevel(0.0);
    if (least > budget() + noise) {
        found.status = Status::TooSmall;
        found.distance = least - budget();
    }
    return found;
}

/// Everything is paid and money is left over.
KernelSolution FitLevel::endOfSearch(double level) const
{
    KernelSolution found;
    found.status = Status::TooLarge;
    found.level = level;
    found.distance = budget() - costAtLevel(level);
    return found;
}

/// Not a number where the claims behind the cost leave the range of Money, though caps may hold the cost itself.
double FitLevel::costWithinRange(double level) const
{
    try {
        return costAtLevel(level);
    } catch (const AmountOutOfRange&) {
        return std::numeric_limits<double>::quiet_NaN();
    }
}

double FitLevel::levelFor(double cost, double high) const
{
    return monotoneRoot([this](double level) { return costAtLevel(level); }, 0.0, high, cost, 0.5);
}

} // namespace purse
