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

/// Value added tax on what a freelancer bills. No levy file holds it: the freelancer says whether it is charged and at
/// what rate, the group whether it gets it back.
struct Vat {
    enum class Charged { NotAnswered, No, Yes };

    Charged charged = Charged::NotAnswered;
    Percent rate;
    bool reclaimed = false; ///< by the group, so that it costs nothing

    /// What of the bill is a cost beyond the bill itself.
    constexpr double costRatio() const { return charged == Charged::Yes && !reclaimed ? rate.ratio() : 0.0; }
    friend bool operator==(const Vat&, const Vat&) = default;
};

/// Other hours from a day on.
struct HoursChange {
    Date from{};
    WeeklyHours hoursPerWeek{Decimal{0}};
    UnknownKeys unknown;

    friend bool operator==(const HoursChange&, const HoursChange&) = default;
};

/// Time away from work. It changes no award: the month plan shows what is paid in its place.
struct Absence {
    enum class Kind { Sickness, Parental, Unpaid };

    Kind kind = Kind::Sickness;
    Date from{};  ///< first day
    Date until{}; ///< last day
    Percent paid; ///< of usual pay, by the group; the law's pay where that is more
    std::optional<Rate> cover;
    UnknownKeys unknown;

    friend bool operator==(const Absence&, const Absence&) = default;
};

struct Work {
    WorkKind kind = WorkKind::Employee;
    WeeklyHours hoursPerWeek{Decimal{0}};
    std::optional<Decimal> weeksPerYear; ///< paid weeks; the group's full-time weeks where absent
    std::optional<Date> start;           ///< first day; nothing: before the year
    std::optional<Date> end;             ///< last day; nothing: after the year
    std::vector<HoursChange> changes;    ///< ascending by day
    std::optional<Decimal> daysPerWeek;  ///< worked; for holiday in days
    bool irregularHours = false;         ///< holiday is earned with the hours worked
    std::optional<Decimal> daysPerYear;  ///< a freelancer's billed days of the year, in place of hours
    Vat vat;                             ///< a freelancer's
    std::vector<Absence> absences;
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

/// Which of a member's sendings was taken in last: see member_file.hpp.
struct TakenIn {
    int revision = 1;
    Date on{};               ///< the day of the sending
    std::string fingerprint; ///< of what was sent
    UnknownKeys unknown;

    friend bool operator==(const TakenIn&, const TakenIn&) = default;
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
    bool hidden = false; ///< asked to be no dot in pictures that everybody sees
    std::optional<TakenIn> sent;
    UnknownKeys unknown;

    friend bool operator==(const Member&, const Member&) = default;
};

} // namespace purse
