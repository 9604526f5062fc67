// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>

#include <purse/measure/coverage.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/spread.hpp>

#include <cmath>

namespace purse::calc {
namespace {

std::vector<double> list(const Eigen::VectorXd& values) { return {values.data(), values.data() + values.size()}; }

Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

using GiniForm = std::optional<double>(std::span<const double>, std::span<const double>);

Json giniForm(Inputs& inputs, GiniForm* form)
{
    const std::vector<double> values = list(inputs.vector("x", Inputs::notNegative()));
    std::vector<double> weights;
    if (inputs.has("weights"))
        weights = list(inputs.vector("weights", Inputs::notNegative(), static_cast<Eigen::Index>(values.size())));
    return inputs.isFine() ? Json{{"value", orNull(form(values, weights))}} : Json();
}

Json giniOf(Inputs& inputs) { return giniForm(inputs, gini); }
Json correctedGiniOf(Inputs& inputs) { return giniForm(inputs, correctedGini); }

Json quantiles(Inputs& inputs)
{
    const std::vector<double> values = list(inputs.vector("x", {}));
    const double type = inputs.number("type", {.least = 1.0, .most = 9.0}, 7.0);
    if (type != std::floor(type))
        inputs.refuse("type", "There is no such type of quantile.", "Give a whole number from 1 to 9; 7 is usual.");
    const Eigen::VectorXd shares = inputs.vector("probs", {.least = 0.0, .most = 1.0});

    Json found = Json::array();
    for (const double share : shares)
        found.push_back(orNull(quantile(values, share, static_cast<QuantileType>(static_cast<int>(type)))));
    return {{"values", found}};
}

Json coverageOf(Inputs& inputs)
{
    const std::vector<double> pay = list(inputs.vector("pay", {}));
    const std::vector<double> need =
        list(inputs.vector("need", Inputs::notNegative(), static_cast<Eigen::Index>(pay.size())));
    if (!inputs.isFine())
        return {};
    const std::optional<Coverage> covered = coverage(pay, need);
    if (!covered)
        return {{"mean_coverage", nullptr}};

    const double people = static_cast<double>(covered->people);
    return {{"mean_coverage", covered->mean},
            {"min_coverage", covered->lowest},
            {"share_met", static_cast<double>(covered->fullyCovered) / people},
            {"people_met", covered->fullyCovered},
            {"people", covered->people},
            {"adequacy", covered->adequacy},
            {"total_shortfall", covered->totalShortfall},
            {"fgt0", orNull(shortfallIndex(pay, need, 0))},
            {"fgt1", orNull(shortfallIndex(pay, need, 1))},
            {"fgt2", orNull(shortfallIndex(pay, need, 2))},
            {"gini_of_coverage", orNull(gini(coverageRatios(pay, need)))}};
}

} // namespace

std::vector<Calculation> measureCalculations()
{
    return {
        {"gini", "The Gini coefficient.", {"x", "weights"}, giniOf},
        {"gini_corrected", "The Gini coefficient, corrected for a small group.", {"x", "weights"}, correctedGiniOf},
        {"quantile", "The values below which given shares lie.", {"x", "probs", "type"}, quantiles},
        {"coverage", "How far pay covers needs.", {"pay", "need"}, coverageOf},
    };
}

} // namespace purse::calc
