// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>

#include <purse/budget/takes/catch_up.hpp>
#include <purse/budget/takes/streams.hpp>
#include <purse/budget/takes/takes.hpp>

#include <limits>

namespace purse::calc {
namespace {

constexpr Inputs::Range amounts{.least = 0.0, .most = 1e12};

Money toMoney(double amount, double unit) { return roundToMinor(amount / unit); }

double readUnit(Inputs& inputs) { return inputs.number("unit", {.least = 1e-4, .most = 1e6}, 0.01); }

std::vector<Money> readMoneys(Inputs& inputs, const std::string& key, double unit)
{
    std::vector<Money> list;
    for (const double amount : inputs.vector(key, amounts))
        list.push_back(toMoney(amount, unit));
    return list;
}

Json throttle(Inputs& inputs)
{
    const double unit = readUnit(inputs);
    const std::vector<Money> last = readMoneys(inputs, "last", unit);
    const Money leftover = toMoney(inputs.number("leftover", amounts), unit);
    const Money threshold = toMoney(inputs.number("threshold", amounts), unit);
    Json most = Json::array();
    for (const Money each : last)
        most.push_back(static_cast<double>(mostToTake(each, last, leftover, threshold).toMinor()) * unit);
    return {{"most", most},
            {"most_of_new", static_cast<double>(mostToTake({}, last, leftover, threshold).toMinor()) * unit}};
}

Json payout(Inputs& inputs)
{
    const double unit = readUnit(inputs);
    const std::vector<Money> last = readMoneys(inputs, "last", unit);
    const Eigen::VectorXd asked = inputs.bounds("asked", static_cast<Eigen::Index>(last.size()), -1.0);
    std::vector<Take> takes;
    for (std::size_t i = 0; i < last.size(); ++i) {
        const double each = asked[static_cast<Eigen::Index>(i)];
        if (each != -1.0 && !(each >= 0.0 && each <= amounts.most))
            inputs.refuse("asked/" + std::to_string(i), "This is no take.", "Give a number from zero on, or null.");
        takes.push_back({.member = std::to_string(1'000'000 + i), .last = last[i]}); // in the order of the list
        if (each >= 0.0 && each <= amounts.most)
            takes.back().asked = toMoney(each, unit);
    }
    const Money income = toMoney(inputs.number("income", amounts), unit);
    const Money leftover = toMoney(inputs.number("leftover", amounts, 0.0), unit);
    const Money threshold = toMoney(inputs.number("threshold", amounts, 1.0), unit);
    const double payDay = inputs.number("pay_day", {.least = 0.0, .most = 1e9}, 0.0);
    if (!inputs.isFine())
        return {};
    const PaidTakes found = payTakes(takes, income, leftover, threshold, static_cast<std::uint64_t>(payDay));
    Json paid = Json::array();
    for (const PaidTake& each : found.members)
        paid.push_back(static_cast<double>(each.paid.toMinor()) * unit);
    return {{"paid", paid}, {"leftover", static_cast<double>(found.leftover.toMinor()) * unit}};
}

Json catchUpPay(Inputs& inputs)
{
    const Eigen::VectorXd credit = inputs.vector("cred", Inputs::notNegative());
    const Eigen::VectorXd paid = inputs.vector("already_paid", Inputs::notNegative(), credit.size());
    const double budget = inputs.number("budget", Inputs::notNegative());
    const CatchUpBounds bounds{
        .least = inputs.number("least", {.least = 0.0, .most = 1.0}, 0.0),
        .most = inputs.optionalNumber("most", {.least = 1.0}).value_or(std::numeric_limits<double>::infinity())};
    if (inputs.isFine() && (credit.size() == 0 || credit.sum() <= 0.0))
        inputs.refuse("cred", "Nobody has credit.", "Give at least one member a number above zero.");
    if (!inputs.isFine())
        return {};
    return {{"amounts", toJson(caughtUp(credit, paid, budget, bounds).amounts)}};
}

Json workStreams(Inputs& inputs)
{
    const double pool = inputs.number("pool", Inputs::notNegative());
    const Eigen::VectorXd parts = inputs.vector("split", {.least = 0.0, .most = 100.0});
    const std::vector<Eigen::VectorXd> rows = inputs.rows("hours", Inputs::notNegative());
    if (inputs.isFine() && static_cast<Eigen::Index>(rows.size()) != parts.size())
        inputs.refuse("hours", "There is not one list for each stream.", "Give hours for each part of the split.");
    constexpr double lastDigits = 1e-9;
    if (inputs.isFine() && parts.sum() > 100.0 + lastDigits)
        inputs.refuse("split", "The parts are more than 100 together.", "Give percentages of the pool.");
    if (!inputs.isFine())
        return {};
    Eigen::MatrixXd hours(rows.empty() ? 0 : rows.front().size(), parts.size());
    for (Eigen::Index s = 0; s < parts.size(); ++s)
        hours.col(s) = rows[static_cast<std::size_t>(s)];
    const Eigen::VectorXd found = streamAmounts(pool, parts / 100.0, hours);
    return {{"amounts", toJson(found)}, {"leftover", pool - found.sum()}};
}

} // namespace

std::vector<Calculation> takeCalculations()
{
    return {
        {"catch_up_pay",
         "A budget by credit that catches up on what was paid before.",
         {"cred", "already_paid", "budget", "least", "most"},
         catchUpPay},
        {"take_payout",
         "Takes that members set, paid from an income.",
         {"last", "asked", "income", "leftover", "threshold", "pay_day", "unit"},
         payout},
        {"take_throttle",
         "The most that each take can be raised to.",
         {"last", "leftover", "threshold", "unit"},
         throttle},
        {"work_streams", "A pool split by kinds of work, each by hours.", {"pool", "split", "hours"}, workStreams},
    };
}

} // namespace purse::calc
