// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/concentration.hpp>

#include <purse/measure/distribution.hpp>

#include <algorithm>
#include <cmath>

namespace purse {
namespace {

/// Mean of (x/mean)^2, which is 1 + the squared coefficient of variation.
double meanSquare(const Distribution& people)
{
    return people.meanOf([&](double value) { return value / people.mean() * (value / people.mean()); });
}

} // namespace

std::optional<double> herfindahl(std::span<const double> values, std::span<const double> weights)
{
    const Distribution people(values, weights);
    return people.hasShares() ? std::optional(meanSquare(people) / people.people()) : std::nullopt;
}

std::optional<double> jain(std::span<const double> values, std::span<const double> weights)
{
    const Distribution people(values, weights);
    return people.hasShares() ? std::optional(1.0 / meanSquare(people)) : std::nullopt;
}

std::optional<double> variation(std::span<const double> values, double freedom, std::span<const double> weights)
{
    const Distribution people(values, weights);
    if (!people.hasShares() || !(people.people() > freedom))
        return std::nullopt;
    const double variance = people.meanOf([&](double value) {
        const double distance = value / people.mean() - 1.0;
        return distance * distance;
    });
    return std::sqrt(variance * people.people() / (people.people() - freedom));
}

std::optional<double> kolm(std::span<const double> values, double aversion, std::span<const double> weights)
{
    const Distribution people(values, weights);
    if (people.isEmpty() || !(aversion > 0.0))
        return std::nullopt;
    // The largest exponent is taken out, so that every power is at most 1.
    const double lowest = people.parts().front().value;
    const double meanPower = people.meanOf([&](double value) { return std::exp(aversion * (lowest - value)); });
    return notBelowZero(people.mean() - lowest + std::log(meanPower) / aversion);
}

} // namespace purse
