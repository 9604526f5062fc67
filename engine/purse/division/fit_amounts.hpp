// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/fit.hpp>
#include <purse/division/fit_form.hpp>
#include <purse/division/limits.hpp>

#include <optional>
#include <vector>

namespace purse {

/// Shapes claims into what a fit pays at each level.
class FitAmounts {
public:
    FitAmounts(const FitProblem& problem, const FitForm& form) : m_problem(problem), m_form(form) {}

    /// The claims cut or scaled as the fit does it, then held by its limits: functions of the level, or constants at it.
    PayOnItsWay at(const std::vector<Claim>& claims, std::optional<double> level, bool withWords) const;

private:
    std::size_t size() const { return m_problem.claimants.size(); }
    const Fit& fit() const { return m_problem.model.fit; }
    void notBelowZero(PayOnItsWay& pay) const;
    void scaleAll(PayOnItsWay& pay, std::optional<double> level, bool withWords) const;
    void divide(PayOnItsWay& pay, const std::vector<Claim>& claims, std::optional<double> level, bool withWords) const;
    void payInParts(PayOnItsWay& pay, const std::vector<Claim>& claims, double perMoney, bool withWords) const;
    std::string wordsOfPart(const MoneyPart& part, const PaidPart& paid) const;
    ClaimLine fitLine(std::string label, std::string because) const;
    std::string wordsOfRule(const ClaimsProblem& problem) const;
    ClaimsProblem claimsProblem(const PayOnItsWay& pay) const;

    const FitProblem& m_problem;
    const FitForm& m_form;
};

} // namespace purse
