// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/sample.hpp>

#include <purse/measure/atkinson.hpp>
#include <purse/measure/entropy.hpp>
#include <purse/measure/general_mean.hpp>

#include <fmt/format.h>

namespace purse::calc {
namespace {

// Beyond these powers amounts a few pounds apart differ by more than doubles can hold.
constexpr Inputs::Range powers{.least = -100.0, .most = 100.0};
constexpr Inputs::Range aversions{.least = 0.0, .most = 100.0};

Json theilTOf(Inputs& inputs)
{
    return measureSample(inputs, theilT, "Theil's T, GE(1); 0 ln 0 counts as 0, zeros stay in");
}

Json theilLOf(Inputs& inputs)
{
    return measureSample(inputs, theilL, "Theil's L, GE(0), mean log deviation; without meaning where somebody has 0");
}

Json entropyOf(Inputs& inputs, double alpha)
{
    const Sample sample = readSample(inputs);
    return inputs.isFine() ? measured(generalizedEntropy(sample.values, alpha, sample.weights),
                                      fmt::format("GE({:g}), (mean of (x/mean)^a - 1) / (a (a - 1))", alpha))
                           : Json();
}

Json anyEntropyOf(Inputs& inputs) { return entropyOf(inputs, inputs.number("alpha", powers)); }
Json entropy2Of(Inputs& inputs) { return entropyOf(inputs, 2.0); }

Json atkinsonOf(Inputs& inputs)
{
    const Sample sample = readSample(inputs);
    const double epsilon = inputs.number("epsilon", aversions);
    if (!inputs.isFine())
        return {};
    Json result = measured(atkinson(sample.values, epsilon, sample.weights),
                           "1 - ede/mean, ede the general mean of order 1 - epsilon; zeros stay in");
    result["ede"] = orNull(equallyDistributedEquivalent(sample.values, epsilon, sample.weights));
    return result;
}

Json atkinsonFromEntropyOf(Inputs& inputs)
{
    const std::optional<double> first = inputs.optionalNumber("ge0", Inputs::notNegative());
    const std::optional<double> second = inputs.optionalNumber("ge_minus1", Inputs::notNegative());
    if (!first && !second && inputs.isFine())
        inputs.refuse("ge0", "Neither 'ge0' nor 'ge_minus1' is there.", "Give one of them, or both.");
    return {{"atkinson_1", first ? orNull(atkinsonFromEntropy(*first, 1.0)) : Json()},
            {"atkinson_2", second ? orNull(atkinsonFromEntropy(*second, 2.0)) : Json()},
            {"convention", "1 - exp(-GE(0)); 1 - 1/(1 + 2 GE(-1))"}};
}

Json generalMeanOf(Inputs& inputs)
{
    const Sample sample = readSample(inputs);
    const double order = inputs.number("order", powers);
    if (!inputs.isFine())
        return {};
    return measured(generalMean(sample.values, order, sample.weights),
                    fmt::format("(mean of x^{0:g})^(1/{0:g})", order)
                        + (order == 0.0 ? ": in the limit the geometric mean" : ""));
}

} // namespace

std::vector<Calculation> entropyCalculations()
{
    const std::vector<std::string> sample{"x", "weights"};
    return {
        {"theil_t", "Theil's T.", sample, theilTOf},
        {"theil_l", "Theil's L, the mean log deviation.", sample, theilLOf},
        {"ge2", "Generalised entropy with a = 2.", sample, entropy2Of},
        {"generalized_entropy", "Generalised entropy.", {"x", "weights", "alpha"}, anyEntropyOf},
        {"atkinson", "Atkinson's index.", {"x", "weights", "epsilon"}, atkinsonOf},
        {"atkinson_from_ge", "Atkinson's index from generalised entropy.", {"ge0", "ge_minus1"}, atkinsonFromEntropyOf},
        {"general_mean", "The general mean of an order.", {"x", "weights", "order"}, generalMeanOf},
    };
}

} // namespace purse::calc
