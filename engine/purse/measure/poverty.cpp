// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/poverty.hpp>

#include <purse/measure/distribution.hpp>
#include <purse/measure/gini.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace purse {
namespace {

/// What everybody has as a share of their line.
std::optional<Distribution> shareOfLine(std::span<const double> values, std::span<const double> lines,
                                        std::span<const double> weights)
{
    if (lines.size() != 1 && lines.size() != values.size())
        throw std::invalid_argument("one line for all, or one for each");
    const auto isBelowZero = [](double value) { return !(value >= 0.0); };
    const auto isNoLine = [](double line) { return !(line > 0.0); };
    if (values.empty() || std::ranges::any_of(values, isBelowZero) || std::ranges::any_of(lines, isNoLine))
        return std::nullopt;
    std::vector<double> shares;
    for (std::size_t i = 0; i < values.size(); ++i)
        shares.push_back(values[i] / lines[lines.size() == 1 ? 0 : i]);
    Distribution distribution(shares, weights);
    return distribution.isEmpty() ? std::nullopt : std::optional(std::move(distribution));
}

/// Those below the line, as shares of it.
struct Below {
    std::vector<double> shares;
    std::vector<double> weights;
};

Below belowLine(const Distribution& people)
{
    Below below;
    for (const auto& [share, weight] : people.parts())
        if (share < 1.0) {
            below.shares.push_back(share);
            below.weights.push_back(weight);
        }
    return below;
}

} // namespace

std::optional<double> fgt(std::span<const double> values, std::span<const double> lines, double alpha,
                          std::span<const double> weights)
{
    const std::optional<Distribution> people = shareOfLine(values, lines, weights);
    if (!people || !(alpha >= 0.0))
        return std::nullopt;
    return people->meanOf([alpha](double share) { return share < 1.0 ? std::pow(1.0 - share, alpha) : 0.0; });
}

std::optional<double> watts(std::span<const double> values, std::span<const double> lines,
                            std::span<const double> weights)
{
    const std::optional<Distribution> people = shareOfLine(values, lines, weights);
    if (!people || people->hasZero())
        return std::nullopt;
    return people->meanOf([](double share) { return share < 1.0 ? -std::log(share) : 0.0; });
}

std::optional<double> sen(std::span<const double> values, double line, std::span<const double> weights, SenForm form)
{
    const std::optional<Distribution> people = shareOfLine(values, {&line, 1}, weights);
    if (!people)
        return std::nullopt;
    const Below below = belowLine(*people);
    const Distribution poor(below.shares, below.weights);
    if (poor.isEmpty())
        return 0.0;
    const double headcount = poor.people() / people->people();
    const double meanGap = 1.0 - poor.mean();
    const double correction = form == SenForm::Sen1976 ? poor.people() / (poor.people() + 1.0) : 1.0;
    return headcount * (meanGap + (1.0 - meanGap) * gini(below.shares, below.weights).value_or(0.0) * correction);
}

std::optional<double> sst(std::span<const double> values, double line, std::span<const double> weights)
{
    const std::optional<Distribution> people = shareOfLine(values, {&line, 1}, weights);
    if (!people)
        return std::nullopt;
    CompensatedSum sum;
    double largerGaps = 0.0;
    for (const auto& [share, weight] : people->parts()) {
        const double smallerOrHalfAlike = people->people() - largerGaps - weight / 2.0;
        sum.add(weight / people->people() * std::max(0.0, 1.0 - share) * 2.0 * smallerOrHalfAlike / people->people());
        largerGaps += weight;
    }
    return sum.value();
}

} // namespace purse
