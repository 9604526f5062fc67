// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/employer_cost.hpp>
#include <purse/units/apportion.hpp>
#include <purse/units/money.hpp>

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

namespace purse {

/// The method of largest remainders of units/apportion.hpp, on a vector of shape (n).
std::vector<Money> apportion(Money total, const Eigen::VectorXd& amounts, std::span<const std::uint64_t> draws = {});

/// Awards in whole minor units whose employer cost stays within a budget.
struct Spending {
    Eigen::VectorXd amounts;  ///< shape (n), minor units, as the fit found them
    std::vector<Money> lower; ///< shape (n), the least each may get
    std::vector<Money> upper; ///< shape (n), the most each may get
    double ratioCap = 0.0;    ///< highest hourly rate to the lowest; 0: none
    Money budget;
};

/// Rounds down and gives minor units to the largest remainders, round after round, while the budget pays for them. What
/// is left at the end is less than one more minor unit would cost for anybody who is not at a bound.
/// @return the cost of awards that keep the lower bounds; above the budget only where those bounds alone cost more
EmployerCost spend(const Spending& spending, std::span<const Claimant> claimants,
                   std::span<const OrganisationPool> pools, Scenario::Payroll payroll);

} // namespace purse
