// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/sample.hpp>

#include <purse/measure/coverage.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/poverty.hpp>

#include <fmt/format.h>

// How far what people have reaches a line or their needs.

namespace purse::calc {
namespace {

Json coverageOf(Inputs& inputs)
{
    const std::vector<double> pay = toList(inputs.vector("pay", {}));
    const std::vector<double> need = toList(inputs.vector("need", Inputs::notNegative(), sizeOf(pay)));
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
            {"gini_of_coverage", orNull(gini(coverageRatios(pay, need)))},
            {"convention", "people without a need are left out; fgt counts people with pay below their need"}};
}

Json fgtOf(Inputs& inputs)
{
    const Sample sample = readSample(inputs);
    const std::vector<double> lines = toList(inputs.oneOrMany("z", Inputs::aboveZero(), sizeOf(sample.values)));
    const double alpha = inputs.number("alpha", {.least = 0.0, .most = 100.0});
    if (!inputs.isFine())
        return {};
    return measured(fgt(sample.values, lines, alpha, sample.weights),
                    fmt::format("mean over everybody of the gap to the power {:g}; below means x < z", alpha));
}

Json wattsOf(Inputs& inputs)
{
    const Sample sample = readSample(inputs);
    const std::vector<double> lines = toList(inputs.oneOrMany("z", Inputs::aboveZero(), sizeOf(sample.values)));
    if (!inputs.isFine())
        return {};
    return measured(watts(sample.values, lines, sample.weights),
                    "mean over everybody of ln(z/x); below means x < z; without meaning where somebody has 0");
}

Json senOf(Inputs& inputs)
{
    const Sample sample = readSample(inputs);
    const double line = inputs.number("z", Inputs::aboveZero());
    const bool is1976 = inputs.has("form") && inputs.choice("form", {"uncorrected", "sen_1976"}) == "sen_1976";
    if (!inputs.isFine())
        return {};
    return measured(sen(sample.values, line, sample.weights, is1976 ? SenForm::Sen1976 : SenForm::Uncorrected),
                    is1976 ? "H (I + (1 - I) G q/(q+1)), q people below the line"
                           : "H (I + (1 - I) G) with the uncorrected Gini coefficient of those below the line");
}

Json sstOf(Inputs& inputs)
{
    const Sample sample = readSample(inputs);
    const double line = inputs.number("z", Inputs::aboveZero());
    if (!inputs.isFine())
        return {};
    return measured(sst(sample.values, line, sample.weights), "Sen's index as changed by Shorrocks and Thon; below "
                                                              "means x < z");
}

} // namespace

std::vector<Calculation> adequacyCalculations()
{
    return {
        {"coverage", "How far pay covers needs.", {"pay", "need"}, coverageOf},
        {"fgt", "How many are below a line, and how far.", {"x", "weights", "z", "alpha"}, fgtOf},
        {"watts", "How far below a line, in logarithms.", {"x", "weights", "z"}, wattsOf},
        {"sen", "Sen's index of what is missing to a line.", {"x", "weights", "z", "form"}, senOf},
        {"sst", "The same, as changed by Shorrocks and Thon.", {"x", "weights", "z"}, sstOf},
    };
}

} // namespace purse::calc
