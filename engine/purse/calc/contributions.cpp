// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>

#include <purse/budget/contribution/bid_bands.hpp>
#include <purse/budget/contribution/quadratic_funding.hpp>
#include <purse/budget/contribution/sliding_scale.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace purse::calc {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double mostUnits = 1e15;

/// The smallest unit of money, in the unit of the other numbers.
double readUnit(Inputs& inputs) { return inputs.number("unit", Inputs::aboveZero(), 0.01); }

Money toMoney(double amount, double unit) { return roundToMinor(std::clamp(amount / unit, 0.0, mostUnits)); }

/// What shares are in proportion to: weights, tiers, or incomes less needs.
Eigen::VectorXd readWeights(Inputs& inputs)
{
    const std::vector<std::string> keys{"incomes", "weights", "tiers"};
    const auto given = std::ranges::count_if(keys, [&](const std::string& key) { return inputs.has(key); });
    const auto key = std::ranges::find_if(keys, [&](const std::string& each) { return inputs.has(each); });
    if (given > 1)
        inputs.refuse(*key, "Incomes, weights and tiers do not go together.", "Give one of them.");
    if (key == keys.end())
        return inputs.vector("incomes", Inputs::notNegative());
    const Eigen::VectorXd values = inputs.vector(*key, Inputs::notNegative());
    if (*key != "incomes")
        return values;
    return (values - inputs.vector("needs", Inputs::notNegative(), values.size(), 0.0)).cwiseMax(0.0);
}

Json sliding(Inputs& inputs)
{
    const Eigen::VectorXd weights = readWeights(inputs);
    const Eigen::VectorXd floor = inputs.bounds("floor", weights.size(), 0.0);
    Eigen::VectorXd ceiling = inputs.bounds("ceiling", weights.size(), infinity);
    const double target = inputs.number("target", Inputs::notNegative());
    const double unit = readUnit(inputs);
    for (Eigen::Index i = 0; i < weights.size() && inputs.isFine(); ++i) {
        if (floor[i] < 0.0 || floor[i] > ceiling[i])
            inputs.refuse("floor/" + std::to_string(i), "This floor is below zero or above the ceiling.",
                          "Give a number from zero to the ceiling.");
        if (weights[i] <= 0.0)
            ceiling[i] = floor[i]; // nothing in proportion to nothing
    }
    if (target / unit > mostUnits)
        inputs.refuse("target", "There are more than 10^15 units in the target.", "Give a larger unit.");
    if (!inputs.isFine() || weights.size() == 0)
        return Json::object();
    const KernelSolution found = scaledToTarget(weights, floor, ceiling, target);
    inputs.refuseUnlessSolved(found.status, found.distance);
    if (!inputs.isFine())
        return {};
    const Eigen::VectorXd units = found.amounts / unit;
    Json rounded = Json::array();
    for (const Money part : apportion(roundToMinor(target / unit), {units.data(), std::size_t(units.size())}))
        rounded.push_back(part.toMinor());
    return {{"shares", toJson(found.amounts)},
            {"lam", found.level},
            {"units", rounded},
            {"certificate",
             {{"budget_residual", found.certificate.budgetResidual},
              {"bound_violation", found.certificate.boundViolation},
              {"fixed_point_residual", found.certificate.fixedPointResidual}}}};
}

/// Gifts to each project: a list for each, one number for each donor.
Json quadratic(Inputs& inputs)
{
    const std::vector<Eigen::VectorXd> gifts = inputs.rows("contributions", Inputs::notNegative());
    const double pot = inputs.number("pot", Inputs::notNegative());
    const double cap = inputs.optionalNumber("cap", Inputs::notNegative()).value_or(infinity);
    const bool scaleUp = inputs.yesNo("scale_up", false);
    if (!inputs.isFine())
        return {};
    Eigen::VectorXd raw(static_cast<Eigen::Index>(gifts.size()));
    for (std::size_t p = 0; p < gifts.size(); ++p)
        raw[static_cast<Eigen::Index>(p)] = calledFor({gifts[p].data(), std::size_t(gifts[p].size())});
    const KernelSolution found = matchedFromPot(raw, pot, cap, scaleUp);
    return {{"raw_match", toJson(raw)},
            {"match", toJson(found.amounts)},
            {"leftover", found.status == Status::TooLarge ? found.distance : 0.0}};
}

Json bands(Inputs& inputs)
{
    const Eigen::VectorXd bids = inputs.vector("bids", {.least = 0.0, .most = 1e12});
    const double width = inputs.number("width", {.least = 0.0, .most = 1e12, .leastExcluded = true});
    const double least = inputs.number("least", {.least = 3.0, .most = 1e6}, 5.0);
    const double unit = readUnit(inputs);
    if (least != std::floor(least))
        inputs.refuse("least", "This is not a whole number.", "Give how many people there are in a band at least.");
    if (inputs.isFine() && toMoney(width, unit) <= Money{})
        inputs.refuse("width", "This is less than one unit.", "Give wider bands, or a smaller unit.");
    if (!inputs.isFine())
        return {};
    std::vector<Money> amounts;
    for (const double bid : bids)
        amounts.push_back(toMoney(bid, unit));
    const BidBands picture = bandsOf(amounts, toMoney(width, unit), static_cast<std::size_t>(least));
    Json list = Json::array();
    for (const BidBand& band : picture.bands)
        list.push_back({{"from", static_cast<double>(band.from.toMinor()) * unit},
                        {"until", static_cast<double>(band.until.toMinor()) * unit},
                        {"people", band.people}});
    return {{"bands", list}, {"people", picture.people}, {"withheld", picture.isWithheld}};
}

} // namespace

std::vector<Calculation> contributionCalculations()
{
    return {
        {"bid_bands", "Bids in bands that show no single one.", {"bids", "width", "least", "unit"}, bands},
        {"quadratic_funding",
         "Small gifts matched from a pot: many givers count for more than one.",
         {"contributions", "pot", "cap", "scale_up"},
         quadratic},
        {"sliding_scale",
         "Contributions in proportion to what each has, solved to a target inside floors and ceilings.",
         {"target", "incomes", "needs", "weights", "tiers", "floor", "ceiling", "unit"},
         sliding},
    };
}

} // namespace purse::calc
