// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/fit_amounts.hpp>
#include <purse/solve/kernel.hpp>

#include <vector>

namespace purse {

/// Finds the level at which what a fit pays costs the budget: exactly by the kernel, or by a search where claims or the
/// rule are no functions of the level.
class FitLevel {
public:
    /// @param claims as functions of the unknown
    FitLevel(const FitProblem& problem, const FitForm& form, const std::vector<Claim>& claims)
        : m_problem(problem), m_form(form), m_claims(claims), m_amounts(problem, form)
    {
    }

    KernelSolution find() const;
    /// The exact cost of pay at a level, before cents.
    double costOf(PayOnItsWay pay, double level) const { return costAt(kernelProblem(std::move(pay)), level); }
    /// For a step that rounds pay: the largest level up to high whose cost is no more than this.
    double levelFor(double cost, double high) const;

private:
    double budget() const { return static_cast<double>(m_problem.budget->toMinor()); }
    std::vector<Claim> claimsAt(double level) const;
    bool isExact() const;
    KernelProblem kernelProblem(PayOnItsWay pay) const;
    double costAtLevel(double level) const;
    double costWithinRange(double level) const;
    KernelSolution searched() const;
    KernelSolution searchedEndowment() const;
    KernelSolution searchedParts() const;
    double costOfParts(const PayOnItsWay& pay, double level) const;
    KernelSolution startOfSearch() const;
    KernelSolution endOfSearch(double level) const;

    const FitProblem& m_problem;
    const FitForm& m_form;
    const std::vector<Claim>& m_claims;
    FitAmounts m_amounts;
};

} // namespace purse
