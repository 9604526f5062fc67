// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/general_mean.hpp>

#include <purse/measure/distribution.hpp>

#include <cmath>

namespace purse {

std::optional<double> generalMean(std::span<const double> values, double order, std::span<const double> weights)
{
    const Distribution people(values, weights);
    if (people.isEmpty() || people.parts().front().value < 0.0)
        return std::nullopt;
    if (order == 1.0)
        return people.mean();
    const double highest = people.parts().back().value;
    if (!(highest > 0.0) || (order <= 0.0 && people.hasZero()))
        return 0.0;

    // Against the largest power every other one is between 0 and 1: nothing overflows.
    const double unit = order > 0.0 ? highest : people.parts().front().value;
    const auto logOf = [&](double value) { return std::log(value / unit); };
    if (order == 0.0)
        return unit * std::exp(people.meanOf(logOf));
    const double powersLessOne = people.meanOf([&](double value) { return std::expm1(order * logOf(value)); });
    return unit * std::exp(std::log1p(powersLessOne) / order);
}

} // namespace purse
