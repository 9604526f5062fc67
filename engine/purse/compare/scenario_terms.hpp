// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/borders.hpp>
#include <purse/levies/payroll.hpp>
#include <purse/model/document.hpp>

namespace purse {

/// What the people of one scenario have in common for payroll. Refers to a document and borders that outlive it.
struct ScenarioTerms {
    const Document* document = nullptr;
    const Scenario* scenario = nullptr;
    const Borders* borders = nullptr;
    FullTime fullTime; ///< with the levy file's leave, where the group says nothing of it

    Date yearStart() const { return borders->yearStart(); }
    const Levy* levy() const { return borders->home(); } ///< the scenario's own; nothing: none
};

/// @param borders of this scenario
ScenarioTerms termsOf(const Document& document, const Scenario& scenario, const Borders& borders);

/// One person as payroll sees them, but for the months in which they are paid.
PayrollCase payrollCaseOf(const ScenarioTerms& terms, const Member& member);

} // namespace purse
