// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/member.hpp>
#include <purse/model/parameter.hpp>
#include <purse/model/unknown_keys.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// Other settings for one step (or for the fit, where the step is "fit") of the scenario's model.
struct ParameterOverride {
    std::string step;
    Parameters parameters; ///< each key replaces the model's
    UnknownKeys unknown;

    friend bool operator==(const ParameterOverride&, const ParameterOverride&) = default;
};

/// Other answers or hours of one member, for this scenario only.
struct MemberOverride {
    std::string member;
    std::map<std::string, Answer> answers;
    std::optional<WeeklyHours> hoursPerWeek;
    UnknownKeys unknown;

    friend bool operator==(const MemberOverride&, const MemberOverride&) = default;
};

/// What is assumed of a year after the scenario's own.
struct YearAhead {
    Percent raise;       ///< of everybody's pay, against the year before; may be negative
    Percent budgetRaise; ///< of the money for pay
    std::string levy;    ///< id of the levy file; empty: none
    UnknownKeys unknown;

    friend bool operator==(const YearAhead&, const YearAhead&) = default;
};

/// Something that was said about a scenario, without a name.
struct Remark {
    enum class Kind { Note, Concern };

    Kind kind = Kind::Note;
    std::string text;
    std::string answer; ///< what the group did with it; may be empty
    UnknownKeys unknown;

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// One model on one budget with its overrides.
struct Scenario {
    /// Levies on the year as a whole, or on twelve payslips with their own thresholds and rounding.
    enum class Payroll { Year, TwelvePayslips };

    std::string id;
    std::string title;
    std::string model;
    std::string budget;                    ///< may be empty where the fit pays the claim
    std::string levy;                      ///< id of a levy file, "gb-2025-26"; empty: none
    std::vector<std::string> leviesAbroad; ///< ids of levy files for members at other places
    Payroll payroll = Payroll::Year;
    std::vector<ParameterOverride> parameterOverrides;
    std::vector<MemberOverride> memberOverrides;
    std::vector<Member> hypotheticalMembers;
    std::string notWages; ///< why what is paid is no wage, as the group recorded it; empty: it is
    std::vector<YearAhead> yearsAhead;
    std::string note;
    std::string amends; ///< id of the scenario that this one amends; empty: none
    std::vector<Remark> remarks;
    UnknownKeys unknown;

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

} // namespace purse
