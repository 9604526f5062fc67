// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/person.hpp>
#include <purse/levies/payroll.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace purse {

/// What one person's gross pay costs, in the form of the kernel: the own cost, and the part of each pool that is due
/// above the pool's allowance.
struct CostFunctions {
    PiecewiseLinear own;                 ///< without what pools charge
    std::vector<PiecewiseLinear> pooled; ///< shape (pools)
};

CostFunctions costFunctionsOf(const PayFunctions& pay, std::span<const OrganisationPool> pools);

/// The allowance of a pool in that form, in minor units: less what people outside the document use up of it.
double kernelAllowance(const OrganisationPool& pool);

/// One person as a fit sees them.
struct Claimant {
    Person person;
    PayrollCase payroll;
    CostFunctions cost;
    double weight = 1.0;    ///< for weighted division rules
    std::uint64_t draw = 0; ///< settles ties over spare cents; from the document's id, the year and the member's id
};

} // namespace purse
