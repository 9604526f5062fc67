// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/step.hpp>
#include <purse/division/claimant.hpp>
#include <purse/model/award.hpp>
#include <purse/model/pay_model.hpp>
#include <purse/solve/kernel.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// Everybody's claims and the money there is.
struct FitProblem {
    const PayModel& model;
    std::string where;                   ///< JSON pointer of the model
    std::span<const Claimant> claimants; ///< in an order of ids, never of rows
    const AnswerBook& answers;
    const FullTime& fullTime;
    Date yearStart{}; ///< first day of the twelve months
    int minorDigits = 2;
    std::span<const OrganisationPool> pools;
    Scenario::Payroll payroll = Scenario::Payroll::Year;
    std::optional<Money> budget;    ///< a year; nothing only where the fit pays the claim
    std::optional<double> runway{}; ///< months that the money at hand lasts; nothing: not known
};

/// What one part of a budget came to, where a fit divides it part by part.
struct BudgetPart {
    std::string label;
    std::string words; ///< "75% of the budget, up to what is due (Proportional)"
    bool forMembers = true;
    Money amount;       ///< a year: gross pay out of it; of what is not for members, what is set aside
    std::string closed; ///< why its gate holds money back; empty: it does not
};

/// What a fit found: awards with lines that add up, or by how much the budget does not fit.
struct Fitted {
    Status status = Status::Feasible;
    Money distance;             ///< TooSmall: what is missing; TooLarge: what is left beyond every limit
    std::vector<Award> awards;  ///< shape (claimants), without pay
    std::vector<double> claims; ///< shape (claimants), totals at the level, before limits and rounding
    Money cost;                 ///< employer cost of the awards, pools included
    double level = 0.0;         ///< the unknown that was solved; the base rate in minor units, or a factor
    std::optional<double> levelBeforeRounding;
    std::vector<BudgetPart> parts; ///< where the fit divides the budget part by part
    Certificate certificate;       ///< in minor units: the budget before rounding, bounds and amounts after it
    Problems problems;             ///< a step that makes pay fall as the unknown rises
};

/// Fits the claims of a model to the budget.
/// @throws AmountOutOfRange when an amount leaves the range of Money
Fitted fitClaims(const FitProblem& problem);

/// What one more percentage point of the first uplift step would add to everybody's claim, at the level that was found.
/// @return shape (claimants), minor units a year; empty where no step has uplifts
std::vector<double> onePointMore(const FitProblem& problem, const Fitted& fitted);

} // namespace purse
