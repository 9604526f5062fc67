// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/fit_awards.hpp>

#include <purse/division/apportion.hpp>
#include <purse/division/fit_claims.hpp>
#include <purse/division/fit_level.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Money ceilingToMinor(double minor) { return -floorToMinor(-minor); }

/// Rounds each line half to even; what the roundings come to is a line of its own.
void explain(Award& award, std::vector<ClaimLine>& claim, std::vector<ClaimLine>& limits)
{
    Money explained;
    award.lines.reserve(claim.size() + limits.size() + 1);
    for (std::vector<ClaimLine>* lines : {&claim, &limits}) {
        for (ClaimLine& line : *lines) {
            award.lines.push_back({.label = std::move(line.words.label),
                                   .amount = roundToMinor(line.amount(0.0)),
                                   .because = std::move(line.words.because),
                                   .input = std::move(line.words.input),
                                   .category = std::string(line.category)});
            explained += award.lines.back().amount;
        }
    }
    if (explained != award.amount)
        award.lines.push_back(
            {"Rounding", award.amount - explained, "whole pence or cents that add up to the total", "", "rounding"});
}

} // namespace

Fitted outOfReach(Status status, double distance)
{
    Fitted fitted;
    fitted.status = status;
    fitted.distance = ceilingToMinor(distance);
    return fitted;
}

std::vector<Claim> FitAwards::claimsAt(double level) const
{
    Unknown unknown = m_form.unknown;
    unknown.value = level;
    return claimsOf(m_problem, unknown, true);
}

Fitted FitAwards::at(const KernelSolution& found) const
{
    Fitted fitted = roundsBase()  ? roundedBase(found.level)
                    : roundsPay() ? roundedPay(found.level)
                                  : spent(found.level);
    Money over = fitted.cost - *m_problem.budget; // by cents: payslips round what the floors alone cost
    for (const BudgetPart& part : fitted.parts)
        over += part.forMembers ? Money{} : part.amount;
    if (over > Money{})
        return outOfReach(Status::TooSmall, static_cast<double>(over.toMinor()));
    fitted.certificate.budgetResidual = found.certificate.budgetResidual;
    return fitted;
}

bool FitAwards::roundsBase() const
{
    return m_form.unknown.kind == Unknown::Kind::BaseRate && fit().parameters.has("round_down_to");
}
/// A step that rounds pay to a unit leaves no room for single cents.
bool FitAwards::roundsPay() const
{
    return m_form.kind == FitForm::Kind::Unknown
           && std::ranges::any_of(m_problem.model.steps, [](const Step& step) { return step.kind == "round"; });
}

/// The largest multiple of the unit whose exact cost is within the budget.
Fitted FitAwards::roundedBase(double level) const
{
    const auto unit = static_cast<double>(fit().parameters.get<Money>("round_down_to")->toMinor());
    double rounded = std::floor(level / unit + 1e-9) * unit;
    Fitted fitted = paid(rounded);
    while (fitted.cost > *m_problem.budget && rounded >= unit)
        fitted = paid(rounded -= unit);
    fitted.levelBeforeRounding = level;
    return fitted;
}

/// Payslips round on-costs, so the exact cost of rounded pay may pass the budget by cents: then one stair lower.
Fitted FitAwards::roundedPay(double level) const
{
    const FitLevel search(m_problem, m_form, m_claims);
    Fitted fitted = paid(level);
    for (auto target = static_cast<double>(m_problem.budget->toMinor());
         fitted.cost > *m_problem.budget && level > 0.0;) {
        target -= static_cast<double>((fitted.cost - *m_problem.budget).toMinor()) + 1.0;
        level = search.levelFor(target, level);
        fitted = paid(level);
    }
    return fitted;
}

/// Awards at a level, each rounded by itself: half to even, and up where the law's minimum holds it.
Fitted FitAwards::paid(double level) const
{
    std::vector<Claim> claims = claimsAt(level);
    PayOnItsWay pay = m_amounts.at(claims, level, true);
    std::vector<Money> awards;
    for (std::size_t i = 0; i < size(); ++i)
        awards.push_back(std::max(roundToMinor(pay.amounts[i](level)), legalLower(i)));
    return explained(claims, pay, level, EmployerCost(m_problem.claimants, m_problem.pools, m_problem.payroll, awards));
}

Fitted FitAwards::spent(double level) const
{
    std::vector<Claim> claims = m_form.kind == FitForm::Kind::Unknown ? claimsAt(level) : m_claims;
    PayOnItsWay pay = m_amounts.at(claims, level, true);
    Spending spending{.amounts = Eigen::VectorXd(static_cast<Eigen::Index>(size())),
                      .lower = {},
                      .upper = {},
                      .ratioCap = fit().parameters.get<Decimal>("ratio_cap", Decimal{}).toDouble(),
                      .budget = budgetForPay(pay, level)};
    for (std::size_t i = 0; i < size(); ++i) {
        const double amount = pay.amounts[i](level);
        spending.amounts[static_cast<Eigen::Index>(i)] = amount;
        const Bounds bounds = boundsOf(fit(), m_problem.claimants[i].person, m_problem.fullTime);
        const Money lower = std::max({ceilingToMinor(bounds.floor), legalLower(i), keptLower(i, amount)});
        const double most = pay.parts ? std::max(amount, pay.parts->most[static_cast<Eigen::Index>(i)])
                            : m_form.kind == FitForm::Kind::Rule ? std::max(amount, claims[i].total(level))
                            : amount > 0.0                       ? infinity
                                                                 : 0.0;
        spending.lower.push_back(lower);
        spending.upper.push_back(
            std::max(lower, floorToMinor(std::min({bounds.cap, most, static_cast<double>(Money::maxMinor)}))));
    }
    Fitted fitted =
        explained(claims, pay, level, spend(spending, m_problem.claimants, m_problem.pools, m_problem.payroll));
    if (pay.parts)
        fitted.parts = partsPaid(*pay.parts);
    for (std::size_t i = 0; i < size(); ++i) {
        const Money award = fitted.awards[i].amount;
        const Money outside = std::max({Money{}, spending.lower[i] - award, award - spending.upper[i]});
        double& violation = fitted.certificate.boundViolation;
        violation = std::max(violation, static_cast<double>(outside.toMinor()));
    }
    return fitted;
}

/// Of a budget in parts, what its members' parts and the limits come to; the rest is set aside, or stays.
Money FitAwards::budgetForPay(const PayOnItsWay& pay, double level) const
{
    if (!pay.parts)
        return *m_problem.budget;
    Money most = *m_problem.budget;
    for (const PaidPart& part : pay.parts->parts)
        most -= part.forMembers ? Money{} : roundToMinor(part.money);
    return std::min(most, roundToMinor(FitLevel(m_problem, m_form, m_claims).costOf(pay, level)));
}

std::vector<BudgetPart> FitAwards::partsPaid(const PaidParts& paid) const
{
    const std::vector<MoneyPart> parts = partsOf(m_problem.model);
    std::vector<BudgetPart> all;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const PaidPart& part = paid.parts[k];
        all.push_back({.label = parts[k].label,
                       .words = wordsOf(parts[k], m_problem.minorDigits),
                       .forMembers = part.forMembers,
                       .amount = roundToMinor(part.forMembers ? part.awards.sum() : part.money),
                       .closed = part.closed});
    }
    return all;
}

/// What the law asks, before salary sacrifice as payslips round it.
/// Where a step keeps pay near today's, single cents that add up to the budget do not take it below that.
Money FitAwards::keptLower(std::size_t i, double amount) const
{
    const Person& person = m_problem.claimants[i].person;
    double kept = 0.0;
    for (const Step& step : m_problem.model.steps) {
        const auto* until = step.parameters.get<Date>("until");
        const auto* most = step.parameters.get<Percent>("most_down");
        if (step.kind == "transition" && most && person.member->currentPay && !(until && *until < m_problem.yearStart))
            kept = std::max(kept, todayFor(person, *person.member->currentPay, m_problem.fullTime)
                                      * (1.0 - most->value.toDouble() / 100.0));
    }
    return kept > 0.0 && amount >= kept - 1e-6 ? roundToMinor(kept) : Money{};
}

Money FitAwards::legalLower(std::size_t i) const
{
    const Claimant& claimant = m_problem.claimants[i];
    if (claimant.person.legalMinimum <= 0.0)
        return {};
    const Money floor = ceilingToMinor(claimant.person.legalMinimum);
    return claimant.person.beforeSacrifice ? grossForFloor(claimant.payroll, floor, m_problem.payroll) : floor;
}

Fitted FitAwards::explained(std::vector<Claim>& claims, PayOnItsWay& pay, double level, const EmployerCost& cost) const
{
    Fitted fitted;
    fitted.level = level;
    fitted.cost = cost.total();
    fitted.awards.reserve(size());
    for (std::size_t i = 0; i < size(); ++i) {
        double& moved = fitted.certificate.fixedPointResidual;
        moved = std::max(moved, std::fabs(static_cast<double>(cost.awards()[i].toMinor()) - pay.amounts[i](level)));
        fitted.claims.push_back(claims[i].total(0.0));
        fitted.awards.push_back(
            {.member = m_problem.claimants[i].person.member->id, .amount = cost.awards()[i], .lines = {}, .pay = {}});
        explain(fitted.awards.back(), claims[i].lines, pay.lines[i]);
    }
    return fitted;
}

} // namespace purse
