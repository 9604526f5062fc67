// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/person.hpp>
#include <purse/solve/piecewise_linear.hpp>

#include <string>

namespace purse {

/// Raises pay until the part that the law counts reaches the minimum for the hours worked, after salary sacrifice.
///
/// Base pay counts first, then what the group marked as consolidated into standard pay; allowances for personal
/// circumstances do not. What is added counts.
/// @param pay        of the unknown, minor units a year
/// @param notCounted the part of it that does not count, nondecreasing
/// @source National Minimum Wage Regulations 2015, reg. 10(k); HMRC manual NMWM09090
PiecewiseLinear withLegalMinimum(const Person& person, const PiecewiseLinear& pay, const PiecewiseLinear& notCounted);

std::string legalMinimumLabel();
std::string legalMinimumReason(const Person& person, int minorDigits);

} // namespace purse
