// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/date.hpp>
#include <purse/units/money.hpp>

#include <optional>
#include <string>

namespace purse {

/// A payslip as it was paid. What is not on it is left out, and nothing is compared with it.
struct PaidSlip {
    std::string where; ///< of the file it was read from: "line 3"
    std::string member;
    std::chrono::year_month month{};
    Money gross;
    std::optional<Money> tax;
    std::optional<Money> contributions;
    std::optional<Money> pension;
    std::optional<Money> loans;
    std::optional<Money> net;
    std::optional<Money> employerContributions;
    std::optional<Money> employerPension;

    friend bool operator==(const PaidSlip&, const PaidSlip&) = default;
};

} // namespace purse
