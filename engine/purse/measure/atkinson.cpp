// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/atkinson.hpp>

#include <purse/measure/distribution.hpp>
#include <purse/measure/general_mean.hpp>

#include <algorithm>
#include <cmath>

namespace purse {
namespace {

/// A distribution as the two lists that the measures read.
struct Lists {
    std::vector<double> values;
    std::vector<double> weights;
};

Lists listsOf(const Distribution& people)
{
    Lists lists;
    for (const auto& [value, weight] : people.parts()) {
        lists.values.push_back(value);
        lists.weights.push_back(weight);
    }
    return lists;
}

double equivalentOf(const Distribution& people, double epsilon)
{
    const Lists lists = listsOf(people);
    return equallyDistributedEquivalent(lists.values, epsilon, lists.weights).value_or(0.0);
}

} // namespace

std::optional<double> equallyDistributedEquivalent(std::span<const double> values, double epsilon,
                                                   std::span<const double> weights)
{
    return epsilon >= 0.0 ? generalMean(values, 1.0 - epsilon, weights) : std::nullopt;
}

std::optional<double> atkinson(std::span<const double> values, double epsilon, std::span<const double> weights)
{
    const Distribution people(values, weights);
    const std::optional<double> equivalent = equallyDistributedEquivalent(values, epsilon, weights);
    if (!people.hasShares() || !equivalent)
        return std::nullopt;
    return notBelowZero(1.0 - *equivalent / people.mean());
}

std::optional<double> atkinsonFromEntropy(double entropy, double epsilon)
{
    if (!(entropy >= 0.0 && epsilon >= 0.0))
        return std::nullopt;
    const double alpha = 1.0 - epsilon;
    if (alpha == 0.0)
        return 1.0 - std::exp(-entropy);
    const double meanPower = 1.0 + alpha * (alpha - 1.0) * entropy; // mean of (x/mean)^alpha
    return meanPower >= 0.0 ? std::optional(1.0 - std::pow(meanPower, 1.0 / alpha)) : std::nullopt;
}

std::optional<AtkinsonParts> atkinsonByGroup(std::span<const double> values, double epsilon,
                                             std::span<const double> weights, std::span<const std::size_t> groups,
                                             std::size_t count, AtkinsonBetween convention)
{
    const std::vector<Distribution> parts = byGroup(values, weights, groups, count);
    const std::optional<double> total = atkinson(values, epsilon, weights);
    if (!total)
        return std::nullopt;

    const Lists each = listsOf(ofGroups(parts, [&](const Distribution& part) {
        return convention == AtkinsonBetween::Means ? part.mean() : equivalentOf(part, epsilon);
    }));
    // Where every part has somebody with nothing the equivalents are all 0, and 0 against 0 says nothing.
    const std::optional<double> between = atkinson(each.values, epsilon, each.weights);
    if (!between || *between >= 1.0)
        return std::nullopt;
    return AtkinsonParts{*total, 1.0 - (1.0 - *total) / (1.0 - *between), *between};
}

} // namespace purse
