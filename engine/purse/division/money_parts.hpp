// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/claim.hpp>
#include <purse/division/fit.hpp>
#include <purse/division/rule.hpp>

#include <Eigen/Core>

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// One part of a budget that is divided in turn: a share of a split, or a tier behind a gate.
struct MoneyPart {
    enum class Divided { UpToClaims, InProportion, Equally, NotForMembers };

    std::string label{};
    Divided divided = Divided::UpToClaims;
    std::optional<double> share{};    ///< of the budget, or of the rest; nothing: all that is left
    bool ofRest = false;              ///< what the share is a share of
    std::vector<std::string> steps{}; ///< whose lines are the claims; empty: all
    const Rule* within = nullptr;     ///< for UpToClaims
    double keep = 0.0;                ///< minor units of the budget that must stay after it
    double runway = 0.0;              ///< months of money at hand below which it is not paid
    bool allOrNothing = false;
    bool passesOn = true; ///< what is left of it when all claims are met goes to the next part
};

/// What one part of the budget came to.
struct PaidPart {
    double money = 0.0; ///< minor units of the budget that it takes
    bool forMembers = true;
    Eigen::VectorXd awards; ///< shape (claimants); empty: not for members
    std::string closed{};   ///< why its gate holds money back, in words; empty: it does not
    double claimed = 0.0;   ///< of everybody together
};

struct PaidParts {
    std::vector<PaidPart> parts; ///< shape (parts)
    double left = 0.0;           ///< minor units of the budget that no part takes
    double setAside() const;     ///< minor units of the budget that are not for members
    Eigen::VectorXd most; ///< shape (claimants), what each may get at most; +infinity where no claim is a ceiling
};

/// The parts of a split, or of tiers with gates, as the settings of a fit say them.
std::vector<MoneyPart> partsOf(const PayModel& model);

/// Whether a fit divides its budget in parts rather than by one rule on the whole.
bool dividesInParts(const Fit& fit);

/// Divides a budget part by part.
/// @param perMoney gross pay that one unit of the budget buys, 0 to 1: less than 1 where there are on-costs
PaidParts payParts(const FitProblem& problem, std::span<const MoneyPart> parts, std::span<const Claim> claims,
                   double perMoney);

/// The share, and how it is divided, for a member: "75% of the budget, proportional".
std::string wordsOf(const MoneyPart& part, int minorDigits);

} // namespace purse
