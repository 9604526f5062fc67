// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/sample.hpp>

#include <purse/measure/atkinson.hpp>
#include <purse/measure/concentration.hpp>
#include <purse/measure/distribution.hpp>
#include <purse/measure/entropy.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/lorenz.hpp>
#include <purse/measure/spread.hpp>

namespace purse::calc {
namespace {

void addEntropies(Json& result, const Sample& sample)
{
    const auto& [x, weights] = sample;
    result["theil_t"] = orNull(theilT(x, weights));
    result["theil_l"] = orNull(theilL(x, weights));
    result["ge2"] = orNull(generalizedEntropy(x, 2.0, weights));
    result["ge_half"] = orNull(generalizedEntropy(x, 0.5, weights));
    result["ge_minus1"] = orNull(generalizedEntropy(x, -1.0, weights));
    result["atkinson_0.5"] = orNull(atkinson(x, 0.5, weights));
    result["atkinson_1"] = orNull(atkinson(x, 1.0, weights));
    result["atkinson_2"] = orNull(atkinson(x, 2.0, weights));
}

void addRatios(Json& result, const Sample& sample)
{
    const auto& [x, weights] = sample;
    result["hoover"] = orNull(hoover(x, weights));
    result["palma"] = orNull(palma(x, weights));
    result["s80s20"] = orNull(fifthsRatio(x, weights));
    result["jain"] = orNull(jain(x, weights));
    result["cv"] = orNull(variation(x, 0.0, weights));
    result["cv_ddof1"] = orNull(variation(x, 1.0, weights));
}

/// Only where each value is one person: the nine types are about lists of people.
void addQuantileRatios(Json& result, const Sample& sample)
{
    for (int type = 1; sample.weights.empty() && type <= 9; ++type)
        result["p90p10_type" + std::to_string(type)] =
            orNull(quantileRatio(sample.values, 0.9, 0.1, static_cast<QuantileType>(type)));
}

Json bundle(Inputs& inputs)
{
    const Sample sample = readSample(inputs);
    if (!inputs.isFine())
        return {};
    const Distribution people(sample.values, sample.weights);
    const bool hasRatio = !people.isEmpty() && people.parts().front().value > 0.0;
    Json result{{"mean", people.isEmpty() ? Json() : Json(people.mean())},
                {"gini", orNull(gini(sample.values, sample.weights))},
                {"gini_corrected", orNull(correctedGini(sample.values, sample.weights))},
                {"convention", "each as the calculation of its name; ge_half and ge_minus1 are GE(1/2) and GE(-1), "
                               "atkinson_ is followed by epsilon, p90p10_type by the Hyndman-Fan type"}};
    result["max_min"] = hasRatio ? Json(people.parts().back().value / people.parts().front().value) : Json();
    addEntropies(result, sample);
    addRatios(result, sample);
    addQuantileRatios(result, sample);
    return result;
}

} // namespace

std::vector<Calculation> metricBundleCalculations()
{
    return {{"metric_bundle", "The usual measures of one list, all at once.", {"x", "weights"}, bundle}};
}

} // namespace purse::calc
