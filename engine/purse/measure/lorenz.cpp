// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/lorenz.hpp>

#include <purse/measure/distribution.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/spread.hpp>

#include <algorithm>
#include <cmath>

namespace purse {
namespace {

/// What the people above a share have to what those below another share have.
std::optional<double> topToBottom(std::span<const double> values, std::span<const double> weights, double above,
                                  double below)
{
    const std::optional<LorenzCurve> curve = lorenzCurve(values, weights);
    if (!curve || !(shareOfLowest(*curve, below) > 0.0))
        return std::nullopt;
    return (1.0 - shareOfLowest(*curve, above)) / shareOfLowest(*curve, below);
}

} // namespace

std::optional<LorenzCurve> lorenzCurve(std::span<const double> values, std::span<const double> weights)
{
    const Distribution all(values, weights);
    if (!all.hasShares())
        return std::nullopt;
    LorenzCurve curve{{0.0}, {0.0}};
    CompensatedSum people;
    CompensatedSum amounts;
    for (const auto& [value, weight] : all.parts()) {
        people.add(weight);
        amounts.add(weight * value);
        curve.people.push_back(people.value() / all.people());
        curve.amounts.push_back(amounts.value() / all.total());
    }
    curve.people.back() = curve.amounts.back() = 1.0;
    return curve;
}

double shareOfLowest(const LorenzCurve& curve, double people)
{
    const auto after = std::ranges::lower_bound(curve.people, people);
    if (after == curve.people.begin())
        return 0.0;
    if (after == curve.people.end())
        return 1.0;
    const auto i = after - curve.people.begin();
    const double part = (people - *(after - 1)) / (*after - *(after - 1));
    return std::lerp(curve.amounts[i - 1], curve.amounts[i], part); // at a point of the curve exactly that point
}

std::optional<double> hoover(std::span<const double> values, std::span<const double> weights)
{
    const Distribution people(values, weights);
    if (!people.hasShares())
        return std::nullopt;
    return people.meanOf([&](double value) { return std::fabs(value / people.mean() - 1.0); }) / 2.0;
}

std::optional<double> palma(std::span<const double> values, std::span<const double> weights)
{
    return topToBottom(values, weights, 0.9, 0.4);
}

std::optional<double> fifthsRatio(std::span<const double> values, std::span<const double> weights)
{
    return topToBottom(values, weights, 0.8, 0.2);
}

std::optional<double> wolfson(std::span<const double> values, std::span<const double> weights)
{
    const std::optional<LorenzCurve> curve = lorenzCurve(values, weights);
    const std::optional<double> middle = weightedQuantile(values, weights, 0.5);
    if (!curve || !middle || !(*middle > 0.0))
        return std::nullopt;
    const double spread = 1.0 - 2.0 * shareOfLowest(*curve, 0.5) - *gini(values, weights);
    return notBelowZero(Distribution(values, weights).mean() / *middle * spread);
}

} // namespace purse
