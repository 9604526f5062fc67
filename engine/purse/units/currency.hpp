// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace purse {

/// An ISO 4217 code with the number of digits after the point that its minor unit stands for.
struct Currency {
    std::string code = "GBP";
    int minorDigits = 2;

    friend bool operator==(const Currency&, const Currency&) = default;
};

/// @return digits after the point for an ISO 4217 code: 0 for JPY and its like, 3 for KWD and its like, else 2
int minorDigitsOf(const std::string& code);

} // namespace purse
