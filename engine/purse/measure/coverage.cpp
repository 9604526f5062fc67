// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/coverage.hpp>

#include <purse/measure/spread.hpp>
#include <purse/solve/compensated_sum.hpp>

#include <algorithm>
#include <stdexcept>

namespace purse {

std::vector<double> coverageRatios(std::span<const double> pay, std::span<const double> need)
{
    if (pay.size() != need.size())
        throw std::invalid_argument("coverage: as many needs as amounts of pay");
    std::vector<double> ratios;
    for (std::size_t i = 0; i < need.size(); ++i)
        if (need[i] > 0.0)
            ratios.push_back(pay[i] / need[i]);
    return ratios;
}

std::optional<Coverage> coverage(std::span<const double> pay, std::span<const double> need)
{
    const std::vector<double> ratios = coverageRatios(pay, need);
    if (ratios.empty())
        return std::nullopt;

    Coverage result{.people = ratios.size(), .mean = *mean(ratios), .lowest = *lowest(ratios)};
    CompensatedSum shortfall;
    CompensatedSum covered;
    CompensatedSum needed;
    for (std::size_t i = 0; i < need.size(); ++i) {
        if (!(need[i] > 0.0))
            continue;
        result.fullyCovered += pay[i] >= need[i] ? 1 : 0;
        shortfall.add(std::max(0.0, need[i] - pay[i]));
        covered.add(std::min(pay[i], need[i]));
        needed.add(need[i]);
    }
    result.totalShortfall = shortfall.value();
    result.adequacy = covered.value() / needed.value();
    return result;
}

std::optional<double> shortfallIndex(std::span<const double> pay, std::span<const double> need, int power)
{
    const std::vector<double> ratios = coverageRatios(pay, need);
    std::vector<double> gaps;
    for (const double ratio : ratios) {
        const double gap = std::max(0.0, 1.0 - ratio);
        gaps.push_back(power == 0 ? (ratio < 1.0 ? 1.0 : 0.0) : power == 1 ? gap : gap * gap);
    }
    return mean(gaps);
}

} // namespace purse
