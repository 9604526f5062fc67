// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/gini.hpp>

#include <purse/measure/distribution.hpp>

#include <algorithm>

namespace purse {
namespace {

std::optional<double> giniOf(const Distribution& distribution)
{
    if (!distribution.hasShares())
        return std::nullopt;
    CompensatedSum spread; // sum of w_i x_i (people below, and half of those alike, counted from the middle)
    double below = 0.0;
    for (const auto& [value, weight] : distribution.parts()) {
        spread.add(weight * value * (2.0 * below + weight - distribution.people()));
        below += weight;
    }
    return notBelowZero(spread.value() / (distribution.people() * distribution.total()));
}

} // namespace

std::optional<double> gini(std::span<const double> values, std::span<const double> weights)
{
    return giniOf(Distribution(values, weights));
}

std::optional<double> correctedGini(std::span<const double> values, std::span<const double> weights)
{
    const Distribution distribution(values, weights);
    const std::optional<double> uncorrected = giniOf(distribution);
    const double people = distribution.people();
    if (!uncorrected || !(people > 1.0))
        return std::nullopt;
    return *uncorrected * people / (people - 1.0);
}

std::optional<double> shareCorrectedGini(std::span<const double> values, std::span<const double> weights)
{
    const Distribution distribution(values, weights);
    const std::optional<double> uncorrected = giniOf(distribution);
    CompensatedSum squares;
    for (const auto& part : distribution.parts())
        squares.add(part.weight / distribution.people() * (part.weight / distribution.people()));
    if (!uncorrected || !(squares.value() < 1.0))
        return std::nullopt;
    return *uncorrected / (1.0 - squares.value());
}

std::optional<GiniParts> giniByGroup(std::span<const double> values, std::span<const double> weights,
                                     std::span<const std::size_t> groups, std::size_t count)
{
    const Distribution everybody(values, weights);
    const std::vector<Distribution> parts = byGroup(values, weights, groups, count);
    const std::optional<double> total = giniOf(everybody);
    if (!total)
        return std::nullopt;

    CompensatedSum within;
    for (const Distribution& part : parts)
        within.add(part.people() / everybody.people() * (part.total() / everybody.total())
                   * giniOf(part).value_or(0.0));
    const double between = giniOf(ofGroups(parts, [](const Distribution& part) { return part.mean(); })).value_or(0.0);
    return GiniParts{*total, within.value(), between, *total - within.value() - between};
}

} // namespace purse
