// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>

#include <purse/division/apportion.hpp>

#include <cmath>
#include <cstdint>

namespace purse::calc {
namespace {

/// Spare units go to the largest remainders; among equal ones to the larger amount, then to the earlier index.
Json largestRemainder(Inputs& inputs)
{
    const Inputs::Range exact{.least = 0.0, .most = 1e15};
    const Eigen::VectorXd amounts = inputs.vector("amounts", exact);
    const double unit = inputs.number("unit", Inputs::aboveZero());
    const double total = inputs.number("total_units", exact);
    if (!inputs.isFine())
        return {};

    const Eigen::VectorXd exactUnits = amounts / unit;
    if (total != std::floor(total) || std::fabs(exactUnits.sum() - total) > 0.5) {
        inputs.refuse("total_units", "The amounts do not add up to this many whole units.",
                      "Give the sum of the amounts, divided by the unit.");
        return {};
    }
    Json units = Json::array();
    for (const Money part : apportion(Money::fromMinor(static_cast<std::int64_t>(total)), exactUnits))
        units.push_back(part.toMinor());
    return {{"units", units}};
}

} // namespace

std::vector<Calculation> centsCalculations()
{
    return {
        {"largest_remainder", "Whole units that add up.", {"amounts", "total_units", "unit"}, largestRemainder},
    };
}

} // namespace purse::calc
