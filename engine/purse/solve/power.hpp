// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace purse {

/// base^exponent for allocations: + - * / and square roots only, so that it has the same bits on every machine, which
/// std::pow does not promise. Within about 1e-15 (1 + |exponent log base|) of the true value, relative.
///
/// @param base >= 0; 0 to a negative power is infinite
double power(double base, double exponent);

} // namespace purse
