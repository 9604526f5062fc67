// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace purse::test {
namespace {

/// Everything that decides about one person's pay, drawn at random.
struct Drawn {
    Employer employer;
    PayrollCase person;
    Scenario::Payroll payroll;
    Money gross;
};

std::optional<PensionScheme> drawnScheme()
{
    using Arrangement = PensionScheme::Arrangement;
    if (*rc::gen::inRange(0, 4) == 0)
        return std::nullopt;
    const auto arrangement =
        *rc::gen::element(Arrangement::ReliefAtSource, Arrangement::NetPay, Arrangement::SalarySacrifice);
    const auto base = *rc::gen::element(PensionScheme::Base::Band, PensionScheme::Base::AllPay);
    return pension(arrangement, base, *rc::gen::element("0", "4", "5", "12.5"), *rc::gen::element("0", "3", "22.25"));
}

template <class Map>
std::vector<std::string> keysOf(const Map& map)
{
    std::vector<std::string> keys;
    keys.reserve(map.size());
    for (const auto& [key, value] : map)
        keys.push_back(key);
    return keys;
}

/// Somebody who starts, leaves or changes hours within the year, or nobody such.
std::optional<PayMonths> drawnMonths()
{
    if (*rc::gen::inRange(0, 2) == 0)
        return std::nullopt;
    PayMonths months;
    double sum = 0.0;
    for (double& share : months.shares) {
        share = *rc::gen::element(0.0, 1.0, 1.0, 0.5, 0.8387096774193549);
        sum += share;
    }
    if (sum == 0.0)
        return std::nullopt;
    for (double& share : months.shares)
        share /= sum;
    return months;
}

std::unique_ptr<Drawn> drawn()
{
    auto it = std::make_unique<Drawn>();
    it->employer.pension = drawnScheme();
    const Levy& levy = levies().at(*rc::gen::elementOf(keysOf(levies())));
    it->person = {.levy = &levy,
                  .employer = &it->employer,
                  .work = *rc::gen::weightedElement<WorkKind>({{9, WorkKind::Employee}, {1, WorkKind::Freelancer}})};
    if (levy.incomeTax)
        it->person.place = *rc::gen::elementOf(keysOf(levy.incomeTax->regions));
    if (!levy.charges.empty())
        it->person.facts.category = *rc::gen::elementOf(keysOf(levy.charges.front().categories));
    it->person.facts.director = *rc::gen::inRange(0, 4) == 0;
    if (!levy.loans.empty())
        it->person.facts.loans = *rc::gen::elementOf(
            std::vector<std::vector<std::string>>{{}, {"plan_1"}, {"plan_2", "plan_4"}, {"plan_2", "postgraduate"}});
    it->person.months = drawnMonths();
    if (*rc::gen::inRange(0, 3) == 0)
        it->person.wages = Money::fromMinor(*rc::gen::inRange<std::int64_t>(1, 15'000'000));
    it->payroll = *rc::gen::element(year, twelve);
    it->gross = Money::fromMinor(
        *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(0, 10'000'000), rc::gen::inRange<std::int64_t>(0, 25'000'000)));
    return it;
}

Money sumOf(const std::vector<Line>& lines)
{
    Money sum;
    for (const Line& line : lines)
        sum += line.amount;
    return sum;
}

/// Half a unit for each rounding, and for parts of a year that differ by one unit.
double roundings(const Drawn& d, std::size_t lines)
{
    const double payslips = d.person.wages > Money{} ? 2.0 : 1.0; // with and without what is paid on top of wages
    return payslips * (d.payroll == twelve ? 12.0 : 1.0) * (1.0 + 0.5 * static_cast<double>(lines));
}

RC_GTEST_PROP(EveryPay, AddsUpToTheCent, ())
{
    const auto d = drawn();

    const Pay pay = payOf(d->person, d->gross, d->payroll);

    RC_ASSERT(pay.gross == d->gross);
    RC_ASSERT(pay.gross - sumOf(pay.deductions) == pay.net);
    RC_ASSERT(pay.gross + sumOf(pay.onCosts) == pay.cost);
    RC_ASSERT(costOf(d->person, d->gross, d->payroll) == pay.cost);
}

RC_GTEST_PROP(EveryPay, HasNoChargeBelowNothing, ())
{
    const auto d = drawn();

    const Pay pay = payOf(d->person, d->gross, d->payroll);

    for (const std::vector<Line>& lines : {pay.deductions, pay.onCosts})
        for (const Line& line : lines)
            RC_ASSERT(line.amount >= Money{});
}

RC_GTEST_PROP(EveryPay, LeavesMoreOrTheSameOfMore, ())
{
    const auto d = drawn();

    RC_ASSERT(payFunctions(d->person, {}, d->payroll).net.isNondecreasing());
}

RC_GTEST_PROP(EveryPay, NamesTheDifferenceOfPayslips, ())
{
    const auto d = drawn();

    const Money difference = payOf(d->person, d->gross, twelve).cost - payOf(d->person, d->gross, year).cost;

    RC_ASSERT(payOf(d->person, d->gross, d->payroll).payslipDifference == difference);
}

RC_GTEST_PROP(EveryPay, StaysWithinRoundingOfItsFunctions, ())
{
    const auto d = drawn();
    const std::vector<OrganisationPool> pools = poolsOf(*d->person.levy, d->employer);
    const PayFunctions functions = payFunctions(d->person, pools, d->payroll);
    const auto gross = static_cast<double>(d->gross.toMinor());

    const Pay pay = payOf(d->person, d->gross, d->payroll);

    RC_ASSERT(std::fabs(static_cast<double>(pay.net.toMinor()) - functions.net(gross))
              <= roundings(*d, pay.deductions.size()));
    RC_ASSERT(std::fabs(static_cast<double>(pay.cost.toMinor()) - functions.cost(gross))
              <= roundings(*d, pay.onCosts.size()));
    for (std::size_t k = 0; k < pools.size(); ++k) {
        const auto part = static_cast<double>(pooledPartOf(d->person, pools[k], d->gross, d->payroll).toMinor());
        RC_ASSERT(std::fabs(part - functions.pooled[k](gross)) <= roundings(*d, 1));
    }
    const auto counted = static_cast<double>(payTowardsFloor(d->person, d->gross, d->payroll).toMinor());
    RC_ASSERT(std::fabs(counted - functions.towardsFloor(gross)) <= roundings(*d, 1));
}

RC_GTEST_PROP(EveryPay, CostsAtLeastOneUnitMoreForOneUnitMore, ())
{
    const auto d = drawn();

    const Money more = costOf(d->person, d->gross + Money::fromMinor(1), d->payroll);

    RC_ASSERT(more - costOf(d->person, d->gross, d->payroll) >= Money::fromMinor(1));
    RC_ASSERT(payFunctions(d->person, {}, d->payroll).cost.inverse().isNondecreasing());
}

RC_GTEST_PROP(EveryPay, IsReachedFromItsNetByTheSmallestGross, ())
{
    const auto d = drawn();
    const Money net = payOf(d->person, d->gross, d->payroll).net;

    const Money gross = grossFromNet(d->person, net, d->payroll);

    RC_ASSERT(gross <= d->gross);
    RC_ASSERT(payOf(d->person, gross, d->payroll).net >= net);
    for (std::int64_t less = 1; less <= 40; ++less)
        RC_ASSERT(payOf(d->person, gross - Money::fromMinor(less), d->payroll).net < net);
}

RC_GTEST_PROP(EveryPay, CountsTowardsTheFloorWhatIsNotGivenUp, ())
{
    const auto d = drawn();
    const Money counted = payTowardsFloor(d->person, d->gross, d->payroll);

    const Money gross = grossForFloor(d->person, counted, d->payroll);

    RC_ASSERT(gross <= d->gross);
    RC_ASSERT(payTowardsFloor(d->person, gross, d->payroll) >= counted);
    RC_ASSERT(payTowardsFloor(d->person, gross - Money::fromMinor(1), d->payroll) < counted);
}

} // namespace
} // namespace purse::test
