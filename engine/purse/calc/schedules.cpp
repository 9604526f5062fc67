// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/read_schedule.hpp>

#include <algorithm>
#include <cmath>

namespace purse::calc {
namespace {

MarginalBands readBands(Inputs inputs)
{
    const Eigen::VectorXd thresholds = inputs.vector("thresholds", {});
    const Eigen::VectorXd rates = inputs.vector("rates", {}, thresholds.size());
    inputs.refuseUnknownKeys();
    if (!std::is_sorted(thresholds.begin(), thresholds.end()))
        inputs.refuse("thresholds", "Thresholds should rise.", "Sort them, each with its rate.");
    return {{thresholds.begin(), thresholds.end()}, {rates.begin(), rates.end()}};
}

std::vector<MarginalBands> readManyBands(Inputs& inputs, const std::string& key)
{
    std::vector<MarginalBands> all;
    if (inputs.has(key))
        for (const Inputs& each : inputs.objects(key))
            all.push_back(readBands(each));
    return all;
}

Eigen::VectorXd mapped(const Eigen::VectorXd& values, const PiecewiseLinear& f)
{
    return values.unaryExpr([&](double value) { return f(value); });
}

Json inverted(Inputs& inputs, const PiecewiseLinear& f, const std::string& key)
{
    const Eigen::VectorXd targets = inputs.vector(key, Inputs::notNegative());
    if (!inputs.isFine())
        return {};
    const PiecewiseLinear rising = runningMaximum(f); // where more gross leaves less, the smallest gross counts
    Json gross = Json::array();
    for (Eigen::Index i = 0; i < targets.size(); ++i) {
        const double reached = std::max(0.0, rising.firstReaching(targets[i]));
        if (!std::isfinite(reached))
            inputs.refuse({.where = inputs.where() + "/" + key + "/" + std::to_string(i),
                           .what = "There is no solution: no gross pay leads to this much.",
                           .hint = "Give a smaller amount, or look at the rates.",
                           .status = Status::TooLarge,
                           .amount = targets[i]});
        gross.push_back(reached);
    }
    return {{"gross", gross}};
}

} // namespace

Schedule readSchedule(Inputs& inputs)
{
    Schedule schedule;
    schedule.contributions = readManyBands(inputs, "contrib");
    schedule.contributionsDeductible = inputs.yesNo("contrib_deductible", false);
    schedule.allowance = inputs.number("allowance", Inputs::notNegative(), 0.0);
    schedule.taperStart = inputs.optionalNumber("taper_start", Inputs::notNegative());
    schedule.taperRate = inputs.number("taper_rate", Inputs::notNegative(), 0.0);
    if (inputs.has("tax"))
        schedule.tax = readBands(inputs.object("tax"));
    schedule.employer = readManyBands(inputs, "employer");
    inputs.refuseUnknownKeys();
    return schedule;
}

namespace {

Json netFromGross(Inputs& inputs)
{
    Inputs scheduleInputs = inputs.object("schedule");
    const Schedule schedule = readSchedule(scheduleInputs);
    const Eigen::VectorXd gross = inputs.vector("gross", Inputs::notNegative());
    if (!inputs.isFine())
        return {};
    return {{"net", toJson(mapped(gross, netOf(schedule)))},
            {"tax", toJson(mapped(gross, taxOf(schedule)))},
            {"contributions", toJson(mapped(gross, contributionsOf(schedule)))},
            {"cost", toJson(mapped(gross, costOf(schedule)))}};
}

Json grossFromNet(Inputs& inputs)
{
    Inputs schedule = inputs.object("schedule");
    return inverted(inputs, netOf(readSchedule(schedule)), "net");
}

Json grossFromCost(Inputs& inputs)
{
    Inputs schedule = inputs.object("schedule");
    return inverted(inputs, costOf(readSchedule(schedule)), "cost");
}

} // namespace

std::vector<Calculation> scheduleCalculations()
{
    return {
        {"net_from_gross", "Net pay, tax, contributions and cost of gross pay.", {"schedule", "gross"}, netFromGross},
        {"gross_from_net", "The smallest gross pay that leaves a net pay.", {"schedule", "net"}, grossFromNet},
        {"gross_from_cost", "The gross pay of an employer cost.", {"schedule", "cost"}, grossFromCost},
    };
}

} // namespace purse::calc
