// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/sample.hpp>

#include <purse/division/apportion.hpp>
#include <purse/division/quotas.hpp>

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
    return {
        {"units", units},
        {"convention", "spare units to the largest remainders; ties to the larger amount, then to the earlier one"}};
}

/// Everybody is rounded down: people with the same amount get the same.
Json equalTreatment(Inputs& inputs)
{
    const Inputs::Range exact{.least = 0.0, .most = 1e15};
    const Eigen::VectorXd amounts = inputs.vector("amounts", exact);
    const double unit = inputs.number("unit", Inputs::aboveZero());
    const Eigen::VectorXd exactUnits = amounts / unit;
    if (inputs.isFine() && exactUnits.size() > 0 && !(exactUnits.sum() <= exact.most))
        inputs.refuse("unit", "There are more than 10^15 units in the amounts.", "Give a larger unit.");
    if (!inputs.isFine())
        return {};
    const RoundedDown rounded = roundDown(toList(exactUnits));
    return {{"units", rounded.units},
            {"reserve_units", rounded.reserve},
            {"convention", "everybody rounded down; whole units that are left are kept back"}};
}

/// Whole numbers, each from 0 to 10^15.
std::vector<std::int64_t> wholeNumbers(Inputs& inputs, const std::string& key)
{
    std::vector<std::int64_t> whole;
    for (const double number : inputs.vector(key, {.least = 0.0, .most = 1e15})) {
        if (number != std::floor(number))
            inputs.refuse(key + "/" + std::to_string(whole.size()), "This is not a whole number.", "Count each once.");
        whole.push_back(static_cast<std::int64_t>(number));
    }
    return whole;
}

Json hareSeats(Inputs& inputs)
{
    const std::vector<std::int64_t> votes = wholeNumbers(inputs, "votes");
    const double seats = inputs.number("seats", {.least = 0.0, .most = 1e15});
    if (seats != std::floor(seats))
        inputs.refuse("seats", "This is not a whole number.", "Give a whole number of seats.");
    if (!inputs.isFine())
        return {};
    const auto given = seatsByQuota(votes, static_cast<std::int64_t>(seats));
    return {{"seats", given ? Json(*given) : Json()},
            {"convention", "Hare quota, largest remainders; ties to more votes, then to the earlier one"}};
}

} // namespace

std::vector<Calculation> centsCalculations()
{
    return {
        {"largest_remainder", "Whole units that add up.", {"amounts", "total_units", "unit"}, largestRemainder},
        {"equal_treatment_rounding",
         "Whole units, everybody rounded down, the rest kept back.",
         {"amounts", "unit"},
         equalTreatment},
        {"apportion_hare", "Seats in proportion to votes.", {"votes", "seats"}, hareSeats},
    };
}

} // namespace purse::calc
