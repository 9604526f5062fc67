// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/read_schedule.hpp>

#include <purse/solve/compensated_sum.hpp>

#include <algorithm>
#include <limits>

namespace purse::calc {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Pay of one person as a function of the base rate: clip(base * units + need, floor, cap).
PiecewiseLinear readPay(Inputs& member)
{
    const double units = member.number("units", Inputs::notNegative());
    const double need = member.number("need", {}, 0.0);
    const double floor = member.optionalNumber("floor", {}).value_or(-infinity);
    const double cap = member.optionalNumber("cap", {}).value_or(infinity);
    member.refuseUnknownKeys();
    if (floor > cap)
        member.refuse("floor", "This floor is above the cap.", "Swap them, or change one.");
    return clip(PiecewiseLinear::line(need, units), floor, std::max(floor, cap));
}

/// Gross as a function of pay.
PiecewiseLinear grossOfPay(Inputs& inputs, const Schedule& schedule)
{
    if (inputs.choice("pay_is", {"gross", "net"}) == "gross" || !inputs.isFine())
        return PiecewiseLinear::identity();
    const PiecewiseLinear net = netOf(schedule);
    const auto isFlat = [&](const PiecewiseLinear::Knot& knot) { return net.slopeAfter(knot.at) <= 0.0; };
    if (net.firstSlope() <= 0.0 || std::ranges::any_of(net.knots(), isFlat)) {
        inputs.refuse("schedule",
                      "Somewhere a higher gross leaves no higher net, so net pay does not say what gross is.",
                      "Set pay_is to gross, or look at the rates and the taper.");
        return PiecewiseLinear::identity();
    }
    return net.inverse();
}

double sumOver(const std::vector<PiecewiseLinear>& functions, const Eigen::VectorXd& at)
{
    CompensatedSum sum;
    for (Eigen::Index i = 0; i < at.size(); ++i)
        sum.add(functions[static_cast<std::size_t>(i)](at[i]));
    return sum.value();
}

/// With pooled_allowance the employer's charges of everybody are due on what they are together above it:
/// cost = sum gross + max(0, sum employer - pooled_allowance).
Json baseRate(Inputs& inputs)
{
    Inputs scheduleInputs = inputs.object("schedule");
    const Schedule schedule = readSchedule(scheduleInputs);
    const PiecewiseLinear gross = grossOfPay(inputs, schedule);
    const PiecewiseLinear cost = compose(costOf(schedule), gross);
    const double allowance = inputs.number("pooled_allowance", Inputs::notNegative(), 0.0);

    KernelProblem problem{.budget = inputs.number("budget", {}), .lowest = 0.0, .highest = infinity};
    for (Inputs& member : inputs.objects("members"))
        problem.amounts.push_back(readPay(member));
    if (!inputs.isFine())
        return {};
    problem.costs.assign(problem.amounts.size(), gross);
    problem.pools.push_back({std::vector(problem.amounts.size(), cost - gross), allowance});

    const KernelSolution solution = solve(problem);
    inputs.refuseUnlessSolved(solution.status, solution.distance);
    const auto mapped = [&](const PiecewiseLinear& f) {
        return toJson(solution.amounts.unaryExpr([&](double pay) { return f(pay); }));
    };
    const double charges = sumOver(problem.pools.front().levy, solution.amounts);
    return {{"base", solution.level},
            {"pay", toJson(solution.amounts)},
            {"gross", mapped(gross)},
            {"cost", mapped(cost)},
            {"allowance_used", std::min(charges, allowance)},
            {"total_cost", costAt(problem, solution.level)}};
}

} // namespace

std::vector<Calculation> baseRateCalculations()
{
    return {
        {"base_rate",
         "The base rate at which the total cost meets a budget.",
         {"budget", "members", "schedule", "pay_is", "pooled_allowance"},
         baseRate},
    };
}

} // namespace purse::calc
