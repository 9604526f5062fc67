// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/entropy.hpp>

#include <purse/measure/distribution.hpp>

#include <algorithm>
#include <cmath>

namespace purse {
namespace {

double timesLog(double ratio) { return ratio > 0.0 ? ratio * std::log(ratio) : 0.0; }

/// ratio^alpha - 1, without the loss of digits near alpha = 0.
double powerLessOne(double ratio, double alpha) { return ratio > 0.0 ? std::expm1(alpha * std::log(ratio)) : -1.0; }

/// ratio^alpha - ratio, without the loss of digits near alpha = 1. The mean of the ratios is 1, so its mean is the same.
double powerLessRatio(double ratio, double alpha)
{
    return ratio > 0.0 ? ratio * std::expm1((alpha - 1.0) * std::log(ratio)) : 0.0;
}

std::optional<double> entropyOf(const Distribution& people, double alpha)
{
    if (!people.hasShares() || (alpha <= 0.0 && people.hasZero()))
        return std::nullopt;
    const double mean = people.mean();
    double entropy = 0.0;
    if (alpha == 0.0)
        entropy = -people.meanOf([&](double value) { return std::log(value / mean); });
    else if (alpha == 1.0)
        entropy = people.meanOf([&](double value) { return timesLog(value / mean); });
    else if (alpha < 0.5)
        entropy =
            people.meanOf([&](double value) { return powerLessOne(value / mean, alpha); }) / alpha / (alpha - 1.0);
    else
        entropy =
            people.meanOf([&](double value) { return powerLessRatio(value / mean, alpha); }) / alpha / (alpha - 1.0);
    return notBelowZero(entropy);
}

} // namespace

std::optional<double> theilT(std::span<const double> values, std::span<const double> weights)
{
    return generalizedEntropy(values, 1.0, weights);
}

std::optional<double> theilL(std::span<const double> values, std::span<const double> weights)
{
    return generalizedEntropy(values, 0.0, weights);
}

std::optional<double> generalizedEntropy(std::span<const double> values, double alpha, std::span<const double> weights)
{
    return entropyOf(Distribution(values, weights), alpha);
}

std::optional<EntropyParts> entropyByGroup(std::span<const double> values, double alpha,
                                           std::span<const double> weights, std::span<const std::size_t> groups,
                                           std::size_t count)
{
    const Distribution everybody(values, weights);
    const std::vector<Distribution> parts = byGroup(values, weights, groups, count);
    const std::optional<double> total = entropyOf(everybody, alpha);
    if (!total)
        return std::nullopt;

    EntropyParts result{.total = *total};
    CompensatedSum within;
    for (const Distribution& part : parts) {
        result.groups.push_back(entropyOf(part, alpha));
        if (!result.groups.back())
            continue; // no people, or nothing to share among them
        const double people = part.people() / everybody.people();
        within.add(people * std::pow(part.mean() / everybody.mean(), alpha) * *result.groups.back());
    }
    result.within = within.value();
    result.between =
        entropyOf(ofGroups(parts, [](const Distribution& part) { return part.mean(); }), alpha).value_or(0.0);
    return result;
}

} // namespace purse
