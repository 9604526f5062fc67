// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/claim.hpp>
#include <purse/division/claimant.hpp>
#include <purse/division/money_parts.hpp>
#include <purse/model/pay_model.hpp>

#include <span>
#include <string>
#include <vector>

namespace purse {

/// Everybody's pay on its way from claims to awards, as functions of the fit's level, with a line for each limit that
/// moved it.
struct PayOnItsWay {
    std::vector<PiecewiseLinear> amounts;      ///< shape (n), minor units a year
    std::vector<PiecewiseLinear> notCounted;   ///< shape (n), the part that does not count towards the legal minimum
    std::vector<std::vector<ClaimLine>> lines; ///< shape (n); empty while the fit searches, when nobody reads them
    std::optional<PaidParts> parts{};          ///< where the fit divides the budget part by part
};

/// Moves one member to an amount and adds a line for the difference, where there is one.
void moveTo(PayOnItsWay& pay, std::size_t member, PiecewiseLinear amount, const ClaimLine& words);

/// Applies the limits of a fit in this order: floor, legal minimum, cap, pay-ratio cap, and the legal minimum once more,
/// so that it holds where a cap or a ratio cut standard pay with the allowances.
///
/// The ratio is one of hourly rates, so that a part-time post does not hold everybody down. It lowers the top,
/// min(pay, ratio x lowest rate), or raises the bottom, max(pay, highest rate / ratio): both keep pay monotone in the
/// level, so the budget is still met exactly.
struct LimitContext {
    const Fit& fit;
    std::string where; ///< JSON pointer of the fit
    std::span<const Claimant> claimants;
    const FullTime& fullTime;
    int minorDigits = 2;
};
void applyLimits(PayOnItsWay& pay, const LimitContext& context);

/// Floor and cap of the fit in one person's year, in minor units; none: 0 and +infinity.
struct Bounds {
    double floor = 0.0;
    double cap = 0.0;
};
Bounds boundsOf(const Fit& fit, const Person& person, const FullTime& fullTime);

} // namespace purse
