// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace purse {

// Logarithm and exponential from + - * / alone: libraries choose other code on other processors, and the last bit of
// an award must not depend on that. Both are right to two units in the last place.

/// @param x a normal number above zero
double naturalLog(double x);

/// 0 and +infinity beyond the range of doubles.
double exponential(double x);

/// base^exponent, within about 1e-15 (1 + |exponent ln base|) of the true value, relative.
/// @param base >= 0; 0 to a negative power is infinite
double power(double base, double exponent);

} // namespace purse
