// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/instances.hpp"

#include <map>
#include <string>

namespace purse::test {

/// Claims that a solver may stumble over: few and many, equal, in grades, sorted, very unlike.
inline std::map<std::string, std::vector<double>> unusualClaims()
{
    std::map<std::string, std::vector<double>> made;
    for (const std::size_t n : {1UL, 3UL, 16UL, 33UL, 4'097UL, 150'000UL}) {
        const std::string many = " x " + std::to_string(n) + ", share ";
        auto claims = inPounds(ceaP(n));
        made["heavy tail" + many] = claims;
        std::ranges::sort(claims);
        made["sorted" + many] = claims;
        claims.back() = 1e12;
        made["one giant" + many] = claims;
        std::fill(claims.begin(), claims.begin() + static_cast<std::ptrdiff_t>(n / 2), 0.0);
        made["half of them nothing" + many] = claims;
        made["all equal" + many] = std::vector<double>(n, 1850.0);
        for (std::size_t i = 0; i < n; ++i)
            claims[i] = 1500.0 + 250.0 * static_cast<double>(splitmix64(7, i) % 4);
        made["pay grades" + many] = claims;
        for (std::size_t i = 0; i < n; ++i)
            claims[i] = i % 8 == 0 ? 9000.0 : 100.0; // a sample of lines sees a regular pattern
        made["comb" + many] = claims;
        for (std::size_t i = 0; i < n; ++i)
            claims[i] = std::ldexp(1.0, static_cast<int>(i % 60));
        made["powers of two" + many] = claims;
    }
    return made;
}

} // namespace purse::test
