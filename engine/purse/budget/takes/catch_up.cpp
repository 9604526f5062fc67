// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/takes/catch_up.hpp>

#include <purse/model/words.hpp>
#include <purse/units/apportion.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace purse {
namespace {

double minor(Money amount) { return static_cast<double>(amount.toMinor()); }

Eigen::VectorXd targets(const Eigen::VectorXd& credit, const Eigen::VectorXd& paid, double budget)
{
    return credit * ((paid.sum() + budget) / credit.sum());
}

std::string because(const CaughtUp& found, Money paid, int digits)
{
    const auto money = [digits](double amount) { return moneyWords(amount, digits); };
    return fmt::format("By credit {} of everything paid so far and now; {} was paid before, so {} is open. A plain "
                       "share of this budget is {}; {} is paid.",
                       money(found.target), money(minor(paid)), money(std::max(0.0, found.target - minor(paid))),
                       money(minor(found.plain)), money(minor(found.amount)));
}

} // namespace

KernelSolution caughtUp(const Eigen::VectorXd& credit, const Eigen::VectorXd& paid, double budget,
                        const CatchUpBounds& bounds)
{
    const Eigen::VectorXd plain = credit * (budget / credit.sum());
    Eigen::VectorXd behind = (targets(credit, paid, budget) - paid).cwiseMax(0.0);
    if (behind.sum() <= 0.0)
        behind = plain;
    Eigen::VectorXd upper = Eigen::VectorXd::Constant(credit.size(), budget);
    if (bounds.most < std::numeric_limits<double>::infinity())
        upper = (bounds.most * plain).cwiseMin(budget);
    WaterFilling problem{.offset = Eigen::VectorXd::Zero(credit.size()),
                         .slope = behind,
                         .lower = bounds.least * plain,
                         .upper = upper,
                         .cost = {},
                         .budget = budget};
    KernelSolution found = solve(problem);
    if (found.status != Status::TooLarge)
        return found;
    // all who are behind stand at the upper bound: the rest goes to the others by credit, up to theirs
    const double reached = found.level;
    for (Eigen::Index i = 0; i < credit.size(); ++i)
        if (behind[i] > 0.0)
            problem.lower[i] = upper[i];
    problem.slope = plain;
    found = solve(problem);
    found.level = reached;
    return found;
}

CatchUp catchUp(std::span<const CatchUpPay> members, Money budget, const CatchUpBounds& bounds, int minorDigits,
                std::span<const std::uint64_t> draws)
{
    if (budget < Money{} || !(bounds.least >= 0.0 && bounds.least <= 1.0) || !(bounds.most >= 1.0)
        || std::ranges::any_of(members, [](const CatchUpPay& m) { return !(m.credit >= 0.0) || m.paid < Money{}; }))
        throw std::invalid_argument("nothing is below zero, and the bounds are around 1");
    Eigen::VectorXd credit(static_cast<Eigen::Index>(members.size())), paid(credit.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        credit[static_cast<Eigen::Index>(i)] = members[i].credit;
        paid[static_cast<Eigen::Index>(i)] = minor(members[i].paid);
    }
    CatchUp found{.members = std::vector<CaughtUp>(members.size()), .leftover = budget};
    if (credit.sum() <= 0.0)
        return found;
    const KernelSolution solution = caughtUp(credit, paid, minor(budget), bounds);
    const std::vector<Money> amounts = apportion(budget, {solution.amounts.data(), members.size()}, draws);
    found.factor = solution.level;
    found.certificate = solution.certificate;
    const Eigen::VectorXd target = targets(credit, paid, minor(budget));
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        CaughtUp& each = found.members[i];
        each.amount = amounts[i];
        each.plain = floorToMinor(credit[at] / credit.sum() * minor(budget));
        each.target = target[at];
        each.because = because(each, members[i].paid, minorDigits);
        found.leftover -= each.amount;
    }
    return found;
}

double fadedCredit(std::span<const double> credits, double decay)
{
    double sum = 0.0;
    for (const double credit : credits)
        sum = sum * (1.0 - decay) + credit;
    return sum;
}

} // namespace purse
