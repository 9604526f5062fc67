// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/person.hpp>
#include <purse/levies/payroll.hpp>

#include <cstdint>

namespace purse {

/// One person as a fit sees them.
struct Claimant {
    Person person;
    PayrollCase payroll;
    PayFunctions pay;       ///< what gross pay costs the employer
    double weight = 1.0;    ///< for weighted division rules
    std::uint64_t draw = 0; ///< settles ties over spare cents; from the document's id, the year and the member's id
};

} // namespace purse
