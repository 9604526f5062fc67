// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/claim.hpp>
#include <purse/division/rule.hpp>
#include <purse/model/pay_model.hpp>

namespace purse {

/// In which way a fit meets the budget, read off its settings.
struct FitForm {
    enum class Kind { PayTheClaim, Unknown, CommonFactor, Rule, Parts };

    Kind kind = Kind::PayTheClaim;
    const Rule* rule = nullptr; ///< for Kind::Rule
    Unknown unknown{};          ///< for Kind::Unknown: what the claims are functions of
};

FitForm formOf(const PayModel& model);

} // namespace purse
