// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/budget.hpp>
#include <purse/units/money.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace purse {

/// What one person asks of a fund in all, and what the fund pays.
struct FundShare {
    std::string member;
    Money asked;
    Money paid;
};

/// Divides what is in a fund among those who ask for it; several requests of one person count together.
/// @param amount in the fund, >= 0
/// @param drawOf settles ties over spare cents, by member
/// @return one for each person who asks, by id; they add up to the smaller of the fund and all requests
/// @throws std::invalid_argument for a rule that is not known, divides within groups or is for fewer people
std::vector<FundShare> divideFund(const Fund& fund, Money amount,
                                  const std::function<std::uint64_t(const std::string&)>& drawOf);

} // namespace purse
