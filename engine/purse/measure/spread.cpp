// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/spread.hpp>

#include <purse/measure/distribution.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace purse {
namespace {

/// Where a quantile lies in the sorted list, counted from 1: between two neighbours, at a part of the way.
struct Position {
    double below = 0.0; ///< whole; may be 0 or n
    double part = 0.0;  ///< 0 takes the value at "below", 1 the next one
};

Position split(double at)
{
    constexpr double fuzz = 1e-12; // 0.1 * 30 is not 3 in doubles, but means it
    const double below = std::floor(at + fuzz * std::max(1.0, at));
    return {below, std::max(0.0, at - below)};
}

Position stepPosition(double count, double share, QuantileType type)
{
    const Position exact = split(type == QuantileType::Type3 ? count * share - 0.5 : count * share);
    const bool hit = exact.part < 1e-9;
    if (type == QuantileType::Type1)
        return {exact.below, hit ? 0.0 : 1.0};
    if (type == QuantileType::Type2)
        return {exact.below, hit ? 0.5 : 1.0};
    const bool isEven = std::fmod(exact.below, 2.0) == 0.0;
    return {exact.below, hit && isEven ? 0.0 : 1.0};
}

Position linePosition(double count, double share, QuantileType type)
{
    switch (type) {
    case QuantileType::Type4:
        return split(count * share);
    case QuantileType::Type5:
        return split(count * share + 0.5);
    case QuantileType::Type6:
        return split((count + 1.0) * share);
    case QuantileType::Type8:
        return split((count + 1.0 / 3.0) * share + 1.0 / 3.0);
    case QuantileType::Type9:
        return split((count + 0.25) * share + 0.375);
    default:
        return split((count - 1.0) * share + 1.0);
    }
}

bool isStep(QuantileType type)
{
    return type == QuantileType::Type1 || type == QuantileType::Type2 || type == QuantileType::Type3;
}

} // namespace

std::optional<double> lowest(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    return *std::min_element(values.begin(), values.end());
}

std::optional<double> highest(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    return *std::max_element(values.begin(), values.end());
}

std::optional<double> highestToLowest(std::span<const double> values)
{
    if (values.empty() || !(*lowest(values) > 0.0))
        return std::nullopt;
    return *highest(values) / *lowest(values);
}

std::optional<double> mean(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    return Distribution(values).mean();
}

std::optional<double> median(std::span<const double> values) { return quantile(values, 0.5); }

std::optional<double> quantile(std::span<const double> values, double share, QuantileType type)
{
    if (values.empty() || !(share >= 0.0 && share <= 1.0))
        return std::nullopt;
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());

    const double count = static_cast<double>(sorted.size());
    const Position position = isStep(type) ? stepPosition(count, share, type) : linePosition(count, share, type);
    const auto at = [&](double place) { return sorted[static_cast<std::size_t>(std::clamp(place, 1.0, count)) - 1]; };
    const double below = at(position.below);
    return below + position.part * (at(position.below + 1.0) - below);
}

std::optional<double> weightedQuantile(std::span<const double> values, std::span<const double> weights, double share)
{
    const Distribution people(values, weights);
    if (people.isEmpty() || !(share >= 0.0 && share <= 1.0))
        return std::nullopt;
    const double wanted = share * people.people();
    const double near = 1e-12 * people.people(); // 0.1 * 30 is not 3 in doubles, but means it
    const std::vector<Distribution::Part>& parts = people.parts();
    CompensatedSum below;
    std::size_t i = 0;
    for (below.add(parts[0].weight); i + 1 < parts.size() && below.value() < wanted - near; below.add(parts[i].weight))
        ++i;
    const bool hit = i + 1 < parts.size() && std::fabs(below.value() - wanted) <= near;
    return hit ? parts[i].value + (parts[i + 1].value - parts[i].value) / 2.0 : parts[i].value;
}

std::optional<double> quantileRatio(std::span<const double> values, double upper, double lower, QuantileType type)
{
    const std::optional<double> top = quantile(values, upper, type);
    const std::optional<double> bottom = quantile(values, lower, type);
    if (!top || !bottom || !(*bottom > 0.0))
        return std::nullopt;
    return *top / *bottom;
}

} // namespace purse
