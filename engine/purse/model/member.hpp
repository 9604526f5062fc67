// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/question.hpp>
#include <purse/model/rate.hpp>
#include <purse/model/unknown_keys.hpp>
#include <purse/units/currency.hpp>
#include <purse/units/date.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace purse {

enum class WorkKind { Employee, Freelancer, SelfEmployedPartner };

struct Work {
    WorkKind kind = WorkKind::Employee;
    WeeklyHours hoursPerWeek{Decimal{0}};
    std::optional<Decimal> weeksPerYear; ///< paid weeks; the group's full-time weeks where absent
    std::optional<Date> start;           ///< first day; nothing: before the year
    std::optional<Date> end;             ///< last day; nothing: after the year
    UnknownKeys unknown;

    friend bool operator==(const Work&, const Work&) = default;
};

/// What payroll needs to know of one person. What is not answered is assumed, and the assumption is said.
struct PayrollFacts {
    enum class Enrolment { NotAnswered, Enrolled, NotEnrolled, OptedOut };

    std::string category = "standard"; ///< of contributions, as the levy file names them
    bool director = false;             ///< contributions on a yearly basis
    Enrolment enrolment = Enrolment::NotAnswered;
    std::optional<Percent> ownPension;    ///< the member's own contribution where it differs from the scheme's
    std::vector<std::string> loans;       ///< plans, as the levy file names them
    std::string wageBand = "21_and_over"; ///< of the legal minimum wage
    UnknownKeys unknown;

    friend bool operator==(const PayrollFacts&, const PayrollFacts&) = default;
};

struct Member {
    std::string id;
    std::string name;
    Work work;
    std::map<std::string, Answer> answers; ///< by question id; absent: not stated
    std::optional<Rate> currentPay;        ///< gross, as the member is paid today (not the full-time rate)
    std::string place;                     ///< "gb", "gb-sct"; empty: the group's
    std::optional<Currency> currency;      ///< of this person's pay and answers; nothing: the group's
    PayrollFacts payroll;
    UnknownKeys unknown;

    friend bool operator==(const Member&, const Member&) = default;
};

} // namespace purse
