// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>

#include <array>

namespace purse {

/// One line of a month plan: an amount for each month. A year is their sum.
struct PlanRow {
    /// "pay", "before_effective", "absence", "statutory", "top_up", "employer_contributions", "employer_pension",
    /// "vat", "cover", "organisation"
    std::string category;
    std::string label;
    std::array<Money, 12> months{};
    std::string because;

    Money year() const;
};

/// A right to leave, in hours and days rather than money.
struct LeaveRight {
    std::string label;
    double hours = 0.0;
    std::optional<double> days; ///< where the days worked a week are known
    std::string because;
};

/// What is owed for time that has passed, because pay was decided after the day from which it holds.
struct BackPay {
    Money amount; ///< negative: paid too much since
    double months = 0.0;
    std::string because;
};

struct PersonPlan {
    std::string member;
    std::string name;
    WorkKind work = WorkKind::Employee;
    bool hypothetical = false;
    Money award;               ///< gross pay of the year: the sum of the row "pay"
    std::vector<PlanRow> rows; ///< pay and what takes its place, then what the employer pays on top
    std::optional<BackPay> backPay;
    std::vector<LeaveRight> leave;

    const PlanRow* find(const std::string& category) const;
    /// What is paid to the person in a month: pay, less absences, plus what is paid in their place.
    Money paidIn(std::size_t month) const;
    /// That, and what the employer pays on top.
    Money costIn(std::size_t month) const;
};

/// A year of payroll, month by month, of one solved scenario. Charges are those of payslips, each rounded by itself.
struct MonthPlan {
    std::string scenario;
    std::string title;
    std::string payTitle;
    std::string levy; ///< id; empty: none
    std::array<Date, 12> starts{};
    std::optional<Date> decidedOn; ///< nothing: not decided
    Date effectiveFrom{};
    std::vector<PersonPlan> people;        ///< in the order of the outcome
    std::vector<PlanRow> organisationRows; ///< allowances and levies that everybody shares
    Notices notices;

    Money paidIn(std::size_t month) const;
    Money costIn(std::size_t month) const;
};

/// @param outcome of this scenario, solved
/// @throws std::invalid_argument where the document has no such scenario, or the outcome is not solved
MonthPlan monthPlan(const Document& document, const Outcome& outcome, const LevyLibrary& levies);

} // namespace purse
