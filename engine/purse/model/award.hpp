// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/currency.hpp>
#include <purse/units/money.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

/// One part of an award, with its reason.
struct Line {
    std::string label;
    Money amount; ///< a year
    std::string because;
    std::string input; ///< JSON pointer of the answer or setting it rests on; empty when none

    /// "base", "uplift", "factor", "amount", "need", "pro_rata", "transition", "rounding", "limit", "fit", "legal"
    std::string category;

    friend bool operator==(const Line&, const Line&) = default;
};

/// Pay in the currency in which somebody abroad is paid, as their levies count it. All a year, in its minor units.
struct LocalPay {
    Currency currency;
    Money gross;
    Money net;
    Money cost;
    std::vector<Line> deductions; ///< gross - sum = net
    std::vector<Line> onCosts;    ///< gross + sum = cost

    friend bool operator==(const LocalPay&, const LocalPay&) = default;
};

/// A freelancer's pay of the year as a rate for each billed day.
struct DayRate {
    Money amount; ///< rounded; billed days times this may differ from the pay of the year by the rounding
    double days = 0.0;
    std::string because;

    friend bool operator==(const DayRate&, const DayRate&) = default;
};

/// What happens to gross pay on its way to the member, and what the employer pays on top. All a year.
struct Pay {
    Money gross;                     ///< equals the award
    std::string title = "Gross pay"; ///< what the gross is called: of a freelancer "Fees", of a surplus its share
    Money net;
    Money cost; ///< employer cost: gross, employer contributions, employer pension; pooled charges apart
    std::vector<Line> deductions;         ///< gross - sum = net
    std::vector<Line> onCosts;            ///< gross + sum = cost
    std::optional<DayRate> dayRate;       ///< of freelancers
    Money payslipDifference;              ///< cost over twelve payslips minus cost over the year
    std::optional<LocalPay> local;        ///< for somebody paid in another currency: what the above is converted from
    std::vector<std::string> assumptions; ///< "only job", "pension: taken as enrolled"

    friend bool operator==(const Pay&, const Pay&) = default;
};

/// What one member gets in one scenario, explained: the lines add up to the amount, to the minor unit.
struct Award {
    std::string member;
    Money amount; ///< gross, a year
    std::vector<Line> lines;
    Pay pay;

    friend bool operator==(const Award&, const Award&) = default;
};

} // namespace purse
