// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/apportion.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace purse {
namespace {

std::vector<std::uint64_t> drawsOf(std::span<const Claimant> claimants)
{
    std::vector<std::uint64_t> draws;
    for (const Claimant& claimant : claimants)
        draws.push_back(claimant.draw);
    return draws;
}

constexpr Money oneUnit = Money::fromMinor(1);

std::span<const double> toSpan(const Eigen::VectorXd& values)
{
    return {values.data(), static_cast<std::size_t>(values.size())};
}

/// The most a member may get so that the hourly rate stays within the ratio to the lowest one.
class RatioLimit {
public:
    RatioLimit(double cap, std::span<const Claimant> claimants) : m_cap(cap), m_claimants(claimants) {}

    Money most(std::size_t member, const std::vector<Money>& awards) const
    {
        const double hours = m_claimants[member].person.hoursPerYear;
        if (m_cap <= 0.0 || hours <= 0.0)
            return Money::fromMinor(Money::maxMinor);
        return floorToMinor(std::min(m_cap * lowestRate(awards) * hours, static_cast<double>(Money::maxMinor)));
    }

private:
    double lowestRate(const std::vector<Money>& awards) const
    {
        double lowest = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < awards.size(); ++i)
            if (m_claimants[i].person.hoursPerYear > 0.0)
                lowest =
                    std::min(lowest, static_cast<double>(awards[i].toMinor()) / m_claimants[i].person.hoursPerYear);
        return lowest;
    }

    double m_cap;
    std::span<const Claimant> m_claimants;
};

/// One round: a minor unit to each in order, as far as bounds and budget allow. Returns whether anybody got one.
bool giveRound(const Spending& spending, const std::vector<std::size_t>& order, const RatioLimit& ratio,
               EmployerCost& cost)
{
    bool given = false;
    for (const std::size_t i : order) {
        const Money more = cost.awards()[i] + oneUnit;
        if (cost.total() >= spending.budget)
            break;
        if (more > spending.upper[i] || more > ratio.most(i, cost.awards()) || cost.totalIf(i, more) > spending.budget)
            continue;
        cost.set(i, more);
        given = true;
    }
    return given;
}

/// Where a ratio holds, those with the lowest rates are rounded up: each cent that they lack would cost those at the top
/// as many cents as the ratio and the hours make of it.
void roundLowestUp(const Spending& spending, std::span<const Claimant> claimants, std::vector<Money>& awards)
{
    const auto rateOf = [&](std::size_t i) {
        const double hours = claimants[i].person.hoursPerYear;
        return hours > 0.0 ? spending.amounts[static_cast<Eigen::Index>(i)] / hours
                           : std::numeric_limits<double>::infinity();
    };
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < awards.size(); ++i)
        lowest = std::min(lowest, rateOf(i));
    constexpr double same = 1.0 + 1e-9;
    for (std::size_t i = 0; i < awards.size(); ++i)
        if (const double amount = spending.amounts[static_cast<Eigen::Index>(i)];
            rateOf(i) <= same * lowest && static_cast<double>(awards[i].toMinor()) < amount)
            awards[i] = std::max(awards[i], std::min(awards[i] + oneUnit, spending.upper[i]));
}

/// Takes single minor units back, smallest remainder first, until the budget holds or nobody has any to give.
void takeBack(const Spending& spending, const std::vector<Money>& lower, const std::vector<std::size_t>& order,
              EmployerCost& cost)
{
    for (bool taken = true; taken && cost.total() > spending.budget;) {
        taken = false;
        for (auto i = order.rbegin(); i != order.rend() && cost.total() > spending.budget; ++i) {
            if (cost.awards()[*i] <= lower[*i])
                continue;
            cost.set(*i, cost.awards()[*i] - oneUnit);
            taken = true;
        }
    }
}

} // namespace

std::vector<Money> apportion(Money total, const Eigen::VectorXd& amounts, std::span<const std::uint64_t> draws)
{
    return apportion(total, toSpan(amounts), draws);
}

EmployerCost spend(const Spending& spending, std::span<const Claimant> claimants,
                   std::span<const OrganisationPool> pools, Scenario::Payroll payroll)
{
    std::vector<Money> start;
    for (std::size_t i = 0; i < claimants.size(); ++i) {
        const Money down = floorToMinor(spending.amounts[static_cast<Eigen::Index>(i)]);
        start.push_back(std::max(std::min(down, spending.upper[i]), spending.lower[i]));
    }
    const std::vector<std::size_t> order = spareOrder(toSpan(spending.amounts), start, drawsOf(claimants));
    const RatioLimit ratio(spending.ratioCap, claimants);
    std::vector<Money> lower = spending.lower;
    if (spending.ratioCap > 0.0) {
        const std::vector<Money> down = start;
        roundLowestUp(spending, claimants, start);
        for (std::size_t i = 0; i < start.size(); ++i)
            if (start[i] > down[i])
                lower[i] = start[i];
    }
    std::vector<Money> held; // each against the same lowest rate, so that the order of members does not matter
    for (std::size_t i = 0; i < claimants.size(); ++i)
        held.push_back(std::max(std::min(start[i], ratio.most(i, start)), spending.lower[i]));
    EmployerCost cost(claimants, pools, payroll, std::move(held));
    takeBack(spending, lower, order, cost);
    takeBack(spending, spending.lower, order, cost);
    while (cost.total() < spending.budget && giveRound(spending, order, ratio, cost)) {
    }
    return cost;
}

} // namespace purse
