// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/rate.hpp>
#include <purse/model/unknown_keys.hpp>
#include <purse/units/currency.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// The workplace pension of the group. A member's own facts may differ (PayrollFacts).
struct PensionScheme {
    enum class Arrangement { ReliefAtSource, NetPay, SalarySacrifice };
    enum class Base { Band, AllPay }; ///< the levy's band of earnings, or every pound

    Arrangement arrangement = Arrangement::ReliefAtSource;
    Base base = Base::Band;
    Percent employee;
    Percent employer;
    UnknownKeys unknown;

    friend bool operator==(const PensionScheme&, const PensionScheme&) = default;
};

/// What the organisation pays on top of gross pay, beyond what the law says for everybody.
struct Employer {
    enum class Claimed { NotAnswered, Yes, No };

    Claimed allowance = Claimed::NotAnswered; ///< the pooled allowance (in the United Kingdom the Employment Allowance)
    Money allowanceUsedElsewhere;             ///< a year, by connected organisations that share it
    Money payBillElsewhere; ///< a year, pay of people outside this document (for levies on the pay bill)
    std::optional<PensionScheme> pension;
    UnknownKeys unknown;

    friend bool operator==(const Employer&, const Employer&) = default;
};

/// When the group goes over to emergency pay.
struct EmergencyRule {
    Decimal belowMonths;  ///< that the money at hand lasts
    std::string scenario; ///< id of the scenario that it goes over to
    UnknownKeys unknown;

    friend bool operator==(const EmergencyRule&, const EmergencyRule&) = default;
};

struct Group {
    std::string name;
    Currency currency;
    std::string place = "gb";
    FullTime fullTime;
    Employer employer;
    std::optional<EmergencyRule> emergency;
    std::map<std::string, int> attention; ///< figures that matter to the group, by id: 1 to 3, the most first
    std::vector<std::string> readers;     ///< names of those who read what members send
    UnknownKeys unknown;

    friend bool operator==(const Group&, const Group&) = default;
};

} // namespace purse
