// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/sample.hpp>

#include <purse/measure/concentration.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/lorenz.hpp>

namespace purse::calc {
namespace {

Json giniOf(Inputs& inputs)
{
    return measureSample(inputs, gini, "not corrected for small groups: at most (n-1)/n; weights count people");
}

Json correctedGiniOf(Inputs& inputs)
{
    return measureSample(inputs, correctedGini, "times n/(n-1); weights count people, and n is their sum");
}

Json shareCorrectedGiniOf(Inputs& inputs)
{
    return measureSample(inputs, shareCorrectedGini,
                         "times 1/(1 - sum of squared shares of the weights), for weights that say how reliable a "
                         "value is; can exceed 1");
}

Json herfindahlOf(Inputs& inputs)
{
    return measureSample(inputs, herfindahl, "sum of squared shares, not scaled: from 1/n to 1");
}

Json jainOf(Inputs& inputs) { return measureSample(inputs, jain, "1 when all have the same, 1/n when one has all"); }

Json variationOf(Inputs& inputs)
{
    const Sample sample = readSample(inputs);
    const double freedom = inputs.number("ddof", {.least = 0.0, .most = 1.0}, 0.0);
    if (!inputs.isFine())
        return {};
    return measured(variation(sample.values, freedom, sample.weights),
                    freedom == 0.0 ? "standard deviation of all of the group: over n"
                                   : "standard deviation of a sample: over n less ddof");
}

Json kolmOf(Inputs& inputs)
{
    const Sample sample = readSample(inputs, {});
    const double aversion = inputs.number("parameter", Inputs::aboveZero());
    if (!inputs.isFine())
        return {};
    return measured(kolm(sample.values, aversion, sample.weights),
                    "absolute: in the unit of x; the parameter is per unit of x");
}

Json hooverOf(Inputs& inputs)
{
    return measureSample(inputs, hoover, "half the mean distance from the mean, as a share of the mean");
}

Json palmaOf(Inputs& inputs)
{
    return measureSample(inputs, palma, "highest tenth to lowest four tenths, between points of the Lorenz curve");
}

Json fifthsOf(Inputs& inputs)
{
    return measureSample(inputs, fifthsRatio, "highest fifth to lowest fifth, between points of the Lorenz curve");
}

Json wolfsonOf(Inputs& inputs)
{
    return measureSample(inputs, wolfson, "(mean/median) (1 - 2 L(1/2) - Gini), with the uncorrected Gini coefficient");
}

Json lorenzOf(Inputs& inputs)
{
    const Sample sample = readSample(inputs);
    if (!inputs.isFine())
        return {};
    const std::optional<LorenzCurve> curve = lorenzCurve(sample.values, sample.weights);
    return {{"p", curve ? Json(curve->people) : Json()},
            {"L", curve ? Json(curve->amounts) : Json()},
            {"convention", "a point for each value, those with the least first; straight lines between them"}};
}

} // namespace

std::vector<Calculation> inequalityCalculations()
{
    const std::vector<std::string> sample{"x", "weights"};
    return {
        {"gini", "The Gini coefficient.", sample, giniOf},
        {"gini_corrected", "The Gini coefficient, corrected for a small group.", sample, correctedGiniOf},
        {"gini_unbiased_shares", "The Gini coefficient, corrected for weights of reliability.", sample,
         shareCorrectedGiniOf},
        {"herfindahl", "The sum of the squared shares of the total.", sample, herfindahlOf},
        {"jain", "Jain's index of fairness.", sample, jainOf},
        {"cv", "The standard deviation as a share of the mean.", {"x", "weights", "ddof"}, variationOf},
        {"kolm", "Kolm's absolute index.", {"x", "weights", "parameter"}, kolmOf},
        {"hoover", "The share that would have to move for all to have the same.", sample, hooverOf},
        {"palma", "What the highest tenth has to what the lowest four tenths have.", sample, palmaOf},
        {"s80s20", "What the highest fifth has to what the lowest fifth has.", sample, fifthsOf},
        {"wolfson", "How few are in the middle.", sample, wolfsonOf},
        {"lorenz", "What shares of the total go to which shares of the people.", sample, lorenzOf},
    };
}

} // namespace purse::calc
