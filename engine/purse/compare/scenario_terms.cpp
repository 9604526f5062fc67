// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/scenario_terms.hpp>

namespace purse {

ScenarioTerms termsOf(const Document& document, const Scenario& scenario, const Borders& borders)
{
    ScenarioTerms terms{
        .document = &document, .scenario = &scenario, .borders = &borders, .fullTime = document.group.fullTime};
    if (!terms.fullTime.leaveWeeks && terms.levy() && terms.levy()->leave)
        terms.fullTime.leaveWeeks = terms.levy()->leave->holidayWeeks;
    return terms;
}

PayrollCase payrollCaseOf(const ScenarioTerms& terms, const Member& member)
{
    const Borders& borders = *terms.borders;
    const Levy* levy = borders.levyOf(member);
    const bool hasScheme = levy == borders.home() || member.payroll.enrolment == PayrollFacts::Enrolment::Enrolled;
    return {.levy = levy,
            .employer = hasScheme ? &terms.document->group.employer : nullptr, // abroad only for those who say so
            .work = member.work.kind,
            .facts = member.payroll,
            .place = borders.placeOf(member),
            .fullTime = terms.document->group.fullTime,
            .conversion = borders.conversionOf(member),
            .vat = member.work.vat,
            .months = {},
            .notWages = terms.scenario->notWages};
}

} // namespace purse
