// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/employer_cost.hpp>
#include <purse/division/fit_amounts.hpp>
#include <purse/solve/kernel.hpp>

#include <vector>

namespace purse {

/// A budget that does not fit, and by how much.
Fitted outOfReach(Status status, double distance);

/// Turns the level that a fit found into awards to the cent, with their lines.
class FitAwards {
public:
    /// @param claims as functions of the unknown; where there is none, with their words
    FitAwards(const FitProblem& problem, const FitForm& form, const std::vector<Claim>& claims)
        : m_problem(problem), m_form(form), m_claims(claims), m_amounts(problem, form)
    {
    }

    /// Awards whose cost is within the budget.
    Fitted at(const KernelSolution& found) const;
    /// Awards at a level, whatever they cost.
    Fitted paid(double level) const;

private:
    const Fit& fit() const { return m_problem.model.fit; }
    std::size_t size() const { return m_problem.claimants.size(); }
    std::vector<Claim> claimsAt(double level) const;
    bool roundsBase() const;
    bool roundsPay() const;
    Fitted roundedBase(double level) const;
    Fitted roundedPay(double level) const;
    Fitted spent(double level) const;
    Money budgetForPay(const PayOnItsWay& pay, double level) const;
    std::vector<BudgetPart> partsPaid(const PaidParts& paid) const;
    Money legalLower(std::size_t i) const;
    Money keptLower(std::size_t i, double amount) const;
    Fitted explained(std::vector<Claim>& claims, PayOnItsWay& pay, double level, const EmployerCost& cost) const;

    const FitProblem& m_problem;
    const FitForm& m_form;
    const std::vector<Claim>& m_claims;
    FitAmounts m_amounts;
};

} // namespace purse
