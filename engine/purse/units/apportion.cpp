// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/apportion.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace purse {

std::vector<std::size_t> spareOrder(std::span<const double> amounts, std::span<const Money> rounded,
                                    std::span<const std::uint64_t> draws)
{
    constexpr double finest = 1e7; // remainders that differ by less are the same
    std::vector<std::tuple<double, double, std::uint64_t, std::size_t>> keys;
    for (std::size_t i = 0; i < rounded.size(); ++i) {
        const double remainder = std::nearbyint((amounts[i] - static_cast<double>(rounded[i].toMinor())) * finest);
        keys.emplace_back(-remainder, -std::nearbyint(amounts[i] * finest), draws.empty() ? i : draws[i], i);
    }
    std::ranges::sort(keys);
    std::vector<std::size_t> order;
    for (const auto& entry : keys)
        order.push_back(std::get<3>(entry));
    return order;
}

std::vector<Money> apportion(Money total, std::span<const double> amounts, std::span<const std::uint64_t> draws)
{
    constexpr Money oneUnit = Money::fromMinor(1);
    std::vector<Money> parts;
    Money spare = total;
    for (const double amount : amounts) {
        parts.push_back(floorToMinor(amount));
        spare -= parts.back();
    }
    const std::vector<std::size_t> order = spareOrder(amounts, parts, draws);
    for (std::size_t k = 0; k < order.size() && spare > Money{}; k = (k + 1) % order.size()) {
        parts[order[k]] += oneUnit;
        spare -= oneUnit;
    }
    return parts;
}

} // namespace purse
