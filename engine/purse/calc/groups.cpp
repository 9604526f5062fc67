// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/sample.hpp>

#include <purse/measure/atkinson.hpp>
#include <purse/measure/entropy.hpp>
#include <purse/measure/gap.hpp>
#include <purse/measure/gini.hpp>

// Measures of a group and its parts.

namespace purse::calc {
namespace {

/// {"total", "within", "between", "convention"}; null where the measure has no meaning.
template <class Parts>
Json partsOf(const std::optional<Parts>& parts, const char* convention)
{
    Json result{{"total", nullptr}, {"within", nullptr}, {"between", nullptr}, {"convention", convention}};
    if (parts) {
        result["total"] = parts->total;
        result["within"] = parts->within;
        result["between"] = parts->between;
    }
    return result;
}

Json giniParts(Inputs& inputs)
{
    const auto& [sample, groups, labels] = readGroupedSample(inputs);
    if (!inputs.isFine())
        return {};
    const std::optional<GiniParts> parts = giniByGroup(sample.values, sample.weights, groups, labels.size());
    Json result = partsOf(parts, "within + between + overlap = total; overlap is 0 where the amounts of the parts do "
                                 "not interleave");
    result["overlap"] = parts ? Json(parts->overlap) : Json();
    return result;
}

Json entropyParts(Inputs& inputs)
{
    const auto& [sample, groups, labels] = readGroupedSample(inputs);
    const double alpha = inputs.number("alpha", {.least = -100.0, .most = 100.0});
    if (!inputs.isFine())
        return {};
    const std::optional<EntropyParts> parts =
        entropyByGroup(sample.values, alpha, sample.weights, groups, labels.size());
    Json result = partsOf(parts, "within + between = total; between: everybody has the mean of their part");
    result["groups"] = Json::object();
    for (std::size_t k = 0; k < labels.size(); ++k)
        result["groups"][labels[k]] = parts ? orNull(parts->groups[k]) : Json();
    return result;
}

Json atkinsonParts(Inputs& inputs)
{
    const auto& [sample, groups, labels] = readGroupedSample(inputs);
    const double epsilon = inputs.number("epsilon", {.least = 0.0, .most = 100.0});
    const bool usesMeans = inputs.choice("between", {"ede", "means"}) == "means";
    if (!inputs.isFine())
        return {};
    return partsOf(atkinsonByGroup(sample.values, epsilon, sample.weights, groups, labels.size(),
                                   usesMeans ? AtkinsonBetween::Means : AtkinsonBetween::EquallyDistributed),
                   usesMeans ? "(1 - within) (1 - between) = 1 - total; between compares means of the parts"
                             : "(1 - within) (1 - between) = 1 - total; between compares equally distributed "
                               "equivalents of the parts");
}

Json payGapOf(Inputs& inputs)
{
    const std::vector<double> reference = toList(inputs.vector("reference", Inputs::notNegative()));
    const std::vector<double> group = toList(inputs.vector("group", Inputs::notNegative()));
    if (!inputs.isFine())
        return {};
    const PayGap gap = payGap(reference, group);
    return {{"mean_gap", orNull(gap.ofMeans)},
            {"median_gap", orNull(gap.ofMedians)},
            {"convention", "(reference - group) / reference, unadjusted; median: the mean of the middle two"}};
}

} // namespace

std::vector<Calculation> groupCalculations()
{
    return {
        {"gini_decomposition", "A Gini coefficient within and between parts.", {"x", "weights", "groups"}, giniParts},
        {"ge_decomposition",
         "Generalised entropy within and between parts.",
         {"x", "weights", "groups", "alpha"},
         entropyParts},
        {"atkinson_decomposition",
         "Atkinson's index within and between parts.",
         {"x", "weights", "groups", "epsilon", "between"},
         atkinsonParts},
        {"pay_gap", "The pay gap between two parts of a group.", {"reference", "group"}, payGapOf},
    };
}

} // namespace purse::calc
