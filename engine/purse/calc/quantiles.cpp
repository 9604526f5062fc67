// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/sample.hpp>

#include <purse/measure/spread.hpp>

#include <cmath>

namespace purse::calc {
namespace {

Json quantiles(Inputs& inputs)
{
    const std::vector<double> values = toList(inputs.vector("x", {}));
    const double type = inputs.number("type", {.least = 1.0, .most = 9.0}, 7.0);
    if (type != std::floor(type))
        inputs.refuse("type", "There is no such type of quantile.", "Give a whole number from 1 to 9; 7 is usual.");
    const Eigen::VectorXd shares = inputs.vector("probs", {.least = 0.0, .most = 1.0});

    Json found = Json::array();
    for (const double share : shares)
        found.push_back(orNull(quantile(values, share, static_cast<QuantileType>(static_cast<int>(type)))));
    return {{"values", found}, {"convention", "Hyndman-Fan type " + std::to_string(static_cast<int>(type))}};
}

Json weightedQuantiles(Inputs& inputs)
{
    const Sample sample = readSample(inputs, {});
    const Eigen::VectorXd shares = inputs.vector("probs", {.least = 0.0, .most = 1.0});
    if (!inputs.isFine())
        return {};
    Json found = Json::array();
    for (const double share : shares)
        found.push_back(orNull(weightedQuantile(sample.values, sample.weights, share)));
    return {{"values", found},
            {"convention", "halfway to the next value where the weights reach the share exactly: Hyndman-Fan type 2 on "
                           "the list with each value repeated"}};
}

} // namespace

std::vector<Calculation> quantileCalculations()
{
    return {
        {"quantile", "The values below which given shares lie.", {"x", "probs", "type"}, quantiles},
        {"weighted_quantile",
         "The same, where each value stands for several people.",
         {"x", "weights", "probs"},
         weightedQuantiles},
    };
}

} // namespace purse::calc
