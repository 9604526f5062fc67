// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/rate.hpp>
#include <purse/model/subject.hpp>
#include <purse/model/unknown_keys.hpp>
#include <purse/units/currency.hpp>
#include <purse/units/date.hpp>
#include <purse/units/decimal.hpp>
#include <purse/units/money.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// An amount of a levy file for the year, and for shorter pay periods where the law rounds them apart.
struct Threshold {
    Money year;
    std::optional<Money> month; ///< absent: a twelfth
    std::optional<Money> week;  ///< absent: a fifty-second
    std::string source;         ///< id in Levy::sources, with the mark of how sure we are: "policyengine-uk", "memory"

    friend bool operator==(const Threshold&, const Threshold&) = default;
};

/// A marginal rate from a threshold on.
struct Band {
    Threshold above;
    Percent rate;
    std::string source;

    friend bool operator==(const Band&, const Band&) = default;
};

/// An amount off the tax itself, where an allowance is off the income. Together they take no more than the tax.
struct TaxCredit {
    std::string title;
    Threshold amount;

    friend bool operator==(const TaxCredit&, const TaxCredit&) = default;
};

struct IncomeTax {
    Threshold allowance;                                   ///< zero where the file has none
    std::optional<Threshold> taperStart;                   ///< the allowance shrinks above this income
    Percent taperRate;                                     ///< of income above the start: 50% takes 1 for each 2
    std::map<std::string, std::vector<Band>> regions;      ///< by place: "gb", "gb-sct"; thresholds above the allowance
    std::map<std::string, std::vector<TaxCredit>> credits; ///< by place; empty, or every place of the regions

    friend bool operator==(const IncomeTax&, const IncomeTax&) = default;
};

/// A contribution on pay, by category of person.
struct Charge {
    enum class Payer { Employee, Employer };

    std::string id;
    std::string title;
    Payer payer = Payer::Employee;
    std::map<std::string, std::vector<Band>> categories; ///< by PayrollFacts::category
    /// By law nothing is due on pay up to here, and above it all that the bands say. A charge that jumps is no function
    /// for a fit, so the exemption is said and not counted.
    std::optional<Threshold> exemptUpTo;

    friend bool operator==(const Charge&, const Charge&) = default;
};

/// What the law takes or asks and this file does not hold. It stands as a line of zero in every pay, so that no sum
/// looks complete that is not.
struct MissingCharge {
    std::string title;
    Charge::Payer payer = Charge::Payer::Employee;
    std::string because; ///< in words: what was not seen

    friend bool operator==(const MissingCharge&, const MissingCharge&) = default;
};

/// An allowance that one organisation has once, against one charge summed over everybody.
struct PooledAllowance {
    std::string title;
    std::string charge; ///< id of the charge it reduces
    Money year;
    std::string source;
    std::string conditions; ///< in words, shown

    friend bool operator==(const PooledAllowance&, const PooledAllowance&) = default;
};

/// A charge on the pay bill of the organisation, less one allowance.
struct PayBillLevy {
    std::string title;
    Percent rate;
    Money allowance; ///< a year, off the levy (not off the pay bill)
    std::string source;

    friend bool operator==(const PayBillLevy&, const PayBillLevy&) = default;
};

struct PensionRules {
    Threshold trigger; ///< of automatic enrolment
    Threshold lower;   ///< of the band of earnings
    Threshold upper;
    Percent minimumTotal;
    Percent minimumEmployer;
    Percent reliefAtSource; ///< share of the member's contribution that the provider claims back
    std::string source;

    friend bool operator==(const PensionRules&, const PensionRules&) = default;
};

/// A repayment taken from pay above a threshold.
struct LoanPlan {
    std::string title;
    Threshold threshold;
    Percent rate;
    std::string source;
    std::string together; ///< plans with the same word are repaid as one, from the lowest of their thresholds

    friend bool operator==(const LoanPlan&, const LoanPlan&) = default;
};

/// A lowest pay per hour: the law's, or one that groups commit themselves to.
struct WageFloor {
    std::string id;
    std::string title;
    bool legal = false;
    std::string band; ///< for the law's: PayrollFacts::wageBand
    Money perHour;
    Date from{};                   ///< first day it holds
    std::optional<Date> announced; ///< for commitments: when it was announced
    std::optional<Date> dueBy;     ///< and by when it is to be paid
    std::string source;

    friend bool operator==(const WageFloor&, const WageFloor&) = default;
};

/// Where a raise may cost somebody what others pay them: a limit beyond which something ends at once, or a stretch of
/// income on which it ends little by little. Said, never counted.
struct Cliff {
    enum class Of { Gross, Net };

    std::string id;
    std::string title;            ///< "Universal Credit"
    Subject concerns{};           ///< only those are told who answered yes, or more than nothing, to such a question
    Of of = Of::Gross;            ///< the pay that the limit looks at
    std::optional<Rate> from;     ///< the limit, or where the stretch begins
    std::optional<Rate> until;    ///< where the stretch ends; nothing, and no rate: an edge
    std::optional<Decimal> hours; ///< in place of "from": that many hours a week at the legal minimum
    std::optional<Percent> rate;  ///< of each unit above "from", where it is known
    std::string what;             ///< what happens there, in plain words
    std::string source;

    friend bool operator==(const Cliff&, const Cliff&) = default;
};

/// Pay that the law asks for while somebody is away: an amount a week, a share of usual pay, or the lower of both.
struct StatutoryPay {
    std::string title;
    std::optional<Money> perWeek;
    std::optional<Percent> ofPay;
    std::string source;
    std::string conditions; ///< in words, shown

    friend bool operator==(const StatutoryPay&, const StatutoryPay&) = default;
};

struct LeaveRules {
    std::optional<Decimal> holidayWeeks;   ///< a year, paid
    std::optional<Percent> irregularHours; ///< holiday hours earned with each hour worked
    std::string source;
    std::map<std::string, StatutoryPay> pay;    ///< by kind of absence: "sickness", "parental"
    std::map<std::string, std::string> missing; ///< by kind of absence: what was not seen; said with the plan

    friend bool operator==(const LeaveRules&, const LeaveRules&) = default;
};

struct Source {
    std::string title;
    std::string address;
    std::string seen; ///< date or version that was read; "from memory, unverified" where it was not
    friend bool operator==(const Source&, const Source&) = default;
};

/// What a country takes from pay and asks on top of it, for one tax year. A dated data file, never numbers in code.
struct Levy {
    std::string id;    ///< "gb-2025-26"
    std::string place; ///< "gb"
    std::string year;  ///< "2025-26"
    std::string title;
    Currency currency;
    Date from{};
    Date until{};
    std::optional<IncomeTax> incomeTax;
    std::vector<Charge> charges;
    std::vector<MissingCharge> missing;
    std::vector<PooledAllowance> pooledAllowances;
    std::vector<PayBillLevy> payBillLevies;
    std::optional<PensionRules> pension;
    std::map<std::string, LoanPlan> loans;
    std::optional<LeaveRules> leave;
    std::vector<WageFloor> floors;
    std::map<std::string, std::string>
        floorsMissing; ///< by PayrollFacts::wageBand: why it has no floor here; said with pay
    std::vector<Cliff> cliffs;
    std::vector<std::string> assumptions; ///< said with every figure: "This is the only job."
    std::vector<std::string> notes;       ///< said once with the file: what it lacks, where it departs from the law
    std::map<std::string, Source> sources;
    UnknownKeys unknown;

    friend bool operator==(const Levy&, const Levy&) = default;
};

} // namespace purse
