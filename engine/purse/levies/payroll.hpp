// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/award.hpp>
#include <purse/model/group.hpp>
#include <purse/model/levy.hpp>
#include <purse/model/member.hpp>
#include <purse/model/problem.hpp>
#include <purse/model/scenario.hpp>
#include <purse/solve/piecewise_linear.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// Every levy file that is at hand, by id.
using LevyLibrary = std::map<std::string, Levy>;

/// From the currency in which somebody is paid to that of the group.
struct Conversion {
    Currency currency;          ///< in which the person is paid
    double groupPerLocal = 1.0; ///< minor units of the group's currency for one of the person's
    std::string inWords;        ///< "1 EUR is 0.85 GBP on 2026-01-15 (our bank)"

    Money toGroup(Money local) const;
    Money toLocal(Money group) const;
};

/// The months in which somebody is paid, where these are not twelve equal ones.
struct PayMonths {
    std::array<double, 12> shares{}; ///< of the year's pay; they sum to one

    int paid() const
    {
        return static_cast<int>(std::ranges::count_if(shares, [](double s) { return s > 0.0; }));
    }
    friend bool operator==(const PayMonths&, const PayMonths&) = default;
};

/// One person as payroll sees them. Refers to values that outlive it. What problemsOf() would refuse is charged as
/// little as the file says: an unknown category or loan plan nothing, an unknown place as the file's own place.
struct PayrollCase {
    const Levy* levy = nullptr;         ///< nothing: gross is net, and cost is gross plus the employer's pension
    const Employer* employer = nullptr; ///< nothing: no pension scheme
    WorkKind work = WorkKind::Employee; ///< freelancers and partners carry no deductions and no on-costs
    PayrollFacts facts;
    std::string place; ///< "gb", "gb-sct": chooses the income-tax region
    FullTime fullTime; ///< for charges that are due per hour or week
    /// Nothing: paid in the group's currency. Otherwise gross, net and cost below are in the group's, and levies are
    /// counted on the amount that the payslip has.
    const Conversion* conversion = nullptr;
    Vat vat;                         ///< a freelancer's
    std::optional<PayMonths> months; ///< nothing: twelve equal ones
    Money wages; ///< a year: pay that comes first; what is paid here is charged as the last part of both together
    std::string notWages; ///< why this is no wage, in the group's words: then nothing is taken; empty: it is
};

/// What a person's gross pay a year leads to, as functions of it, in minor units, without rounding.
struct PayFunctions {
    PiecewiseLinear net;
    PiecewiseLinear cost;                ///< strictly increasing; all charges included, before any allowance of a pool
    std::vector<PiecewiseLinear> pooled; ///< shape (pools): this person's part of each pool of poolsOf()
    PiecewiseLinear towardsFloor;        ///< pay that the legal minimum wage looks at: gross less salary sacrifice
};

/// Charges that the organisation as a whole owes above an allowance.
struct OrganisationPool {
    std::string title;
    std::string because;        ///< in words, with the source and its date
    std::string charge;         ///< id of the charge that is pooled; empty for a levy on the pay bill
    Percent payBillRate;        ///< for a levy on the pay bill
    Money allowance;            ///< a year; 0 where it is not claimed, what is left of it where it is shared
    Money carried;              ///< a year; what people outside this document add to the pool
    const Levy* levy = nullptr; ///< people under another file have no part in it; nothing: everybody has

    bool concerns(const Levy* ofPerson) const { return !levy || levy == ofPerson; }
};

/// Whether two people have the same pay functions, so that a caller need make them only once.
/// Names and wage bands play no part; nor does the employer's or the levy's content, only which one it is.
bool sameTerms(const PayrollCase& a, const PayrollCase& b);

/// The pools of a levy file for this employer, in the order of the file. An allowance not answered counts as not
/// claimed (noticesOn() says what claiming it would save).
std::vector<OrganisationPool> poolsOf(const Levy& levy, const Employer& employer);

PayFunctions payFunctions(const PayrollCase& person, std::span<const OrganisationPool> pools,
                          Scenario::Payroll payroll);

/// The gross pay of each month: twelve parts that add up to the year, and none falls where the year's pay rises.
std::array<Money, 12> monthsOf(Money gross, const std::optional<PayMonths>& months);

/// Exact, with the rounding of payslips: each charge of each payslip is rounded to the minor unit, half to even.
/// With Payroll::TwelvePayslips gross is cut into twelve parts (partOf) and each is charged by itself.
Pay payOf(const PayrollCase& person, Money gross, Scenario::Payroll payroll);

/// Employer cost of one person as payOf() would say it, all charges included, without the lines. Quick.
Money costOf(const PayrollCase& person, Money gross, Scenario::Payroll payroll);

/// The pool after pay that comes first has had its parts of it.
/// @param parts sum of pooledPartOf() over everybody, of that pay
OrganisationPool leftAfter(OrganisationPool pool, Money parts);

/// This person's part of a pool, rounded as payOf() rounds it (for a levy on the pay bill: what counts of gross).
Money pooledPartOf(const PayrollCase& person, const OrganisationPool& pool, Money gross, Scenario::Payroll payroll);

/// What the pool adds to (or, for an allowance, takes off) the sum of costOf() over everybody.
/// @param parts sum of pooledPartOf() over everybody
Money poolAdjustment(const OrganisationPool& pool, Money parts);

/// The smallest gross pay a year that leaves at least this net pay; a minor unit less leaves less. Both are in the
/// currency of the person's levies.
/// @throws AmountOutOfRange when no gross pay leaves that much (a last marginal rate of 100% or more)
Money grossFromNet(const PayrollCase& person, Money net, Scenario::Payroll payroll);

/// Gross pay a year less what is given up for a pension: what the legal minimum wage looks at. In the currency of the
/// person's levies.
Money payTowardsFloor(const PayrollCase& person, Money gross, Scenario::Payroll payroll);

/// The smallest gross pay a year with payTowardsFloor() of at least this.
/// @throws AmountOutOfRange when all of pay is given up
Money grossForFloor(const PayrollCase& person, Money floor, Scenario::Payroll payroll);

/// The lowest pay per hour that the law asks for this person on this day; before the first day of the file's floors,
/// the earliest of them. Nothing when the file has none for the band (problemsOf() refuses that where it has others).
const WageFloor* legalFloor(const Levy& levy, const PayrollFacts& facts, Date day);

/// The highest legal minimum of a year's months, each with that of its first day, while somebody works: pay is the same
/// all year here, so it has to reach the highest.
/// @param yearStart first day of the twelve months
const WageFloor* legalFloorWithin(const Levy& levy, const PayrollFacts& facts, Date yearStart, const Work& work);

/// The file with the legal minimum wages that other files of the same place bring later within the year.
Levy withLaterFloors(const Levy& levy, const LevyLibrary& levies, Date yearStart);

/// What a reader should know of this file for a year that starts on this day: old file, unanswered questions.
Notices noticesOn(const Levy& levy, const Employer& employer, Date yearStart);

/// Facts that the file does not know: a category, a loan plan, a band of the minimum wage, a place without an
/// income-tax region.
Problems problemsOf(const PayrollCase& person);

} // namespace purse
