// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/person.hpp>
#include <purse/compare/overrides.hpp>
#include <purse/compare/payslip_check.hpp>
#include <purse/compare/payslip_variants.hpp>
#include <purse/compare/scenario_terms.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace purse {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::size_t mostCauses = 3;

double inMinor(Money amount) { return static_cast<double>(amount.toMinor()); }

/// A part of payslips: where it stands on one that was paid, and on one that is counted.
struct Part {
    const char* id;
    const char* title;
    std::optional<Money> (*paid)(const PaidSlip&);
    Money MonthPayslip::*counted;
};

constexpr Part parts[]{
    {"gross", "Gross pay", [](const PaidSlip& s) { return std::optional(s.gross); }, &MonthPayslip::gross},
    {"tax", "Income tax", [](const PaidSlip& s) { return s.tax; }, &MonthPayslip::tax},
    {"ni", "Contributions", [](const PaidSlip& s) { return s.contributions; }, &MonthPayslip::contributions},
    {"pension", "Pension", [](const PaidSlip& s) { return s.pension; }, &MonthPayslip::pension},
    {"loan", "Loan repayments", [](const PaidSlip& s) { return s.loans; }, &MonthPayslip::loans},
    {"net", "Take-home pay", [](const PaidSlip& s) { return s.net; }, &MonthPayslip::net},
    {"employer_ni", "Employer's contributions", [](const PaidSlip& s) { return s.employerContributions; },
     &MonthPayslip::employerContributions},
    {"employer_pension", "Employer's pension", [](const PaidSlip& s) { return s.employerPension; },
     &MonthPayslip::employerPension},
};

std::vector<SlipPart> besides(const PaidSlip& paid, const MonthPayslip& counted)
{
    std::vector<SlipPart> all;
    for (const Part& part : parts)
        if (const std::optional<Money> amount = part.paid(paid))
            all.push_back({part.id, part.title, *amount, counted.*part.counted});
    return all;
}

Money distance(Money a, Money b) { return a < b ? b - a : a - b; }

/// An amount that gross pay may be, and why it would be.
struct GrossCause {
    std::string cause;
    double amount;
};

/// One person of the scenario, with payslips to be looked at.
class Checking {
public:
    Checking(const ScenarioTerms& terms, const Participant& participant, const MemberOutcome& outcome,
             const PersonPlan& plan, const LevyLibrary& levies, Money tolerance)
        : m_terms(terms), m_member(participant.member), m_outcome(outcome), m_plan(plan), m_tolerance(tolerance),
          m_person(personOf(participant.member, participant.where, terms.fullTime, terms.yearStart()))
    {
        m_usual.person = payrollCaseOf(terms, m_member);
        m_usual.employer = terms.document->group.employer;
        m_usual.tax = outcome.months ? TaxBy::YearSoFar : TaxBy::Month;
        for (std::size_t k = 0; k < m_months.size(); ++k)
            m_months[k] = plan.paidIn(k);
        m_variants = slipVariants(m_usual, levies);
    }

    SlipCheck check(const PaidSlip& paid, std::size_t month) const
    {
        SlipCheck check{.paid = paid, .parts = besides(paid, m_usual.slip(m_months, month))};
        check.agrees = isWithin(check.parts);
        if (check.agrees)
            return check;
        const std::vector<std::string> gross = grossCauses(paid.gross, month);
        std::array<Money, 12> months = m_months;
        months[month] = paid.gross;
        const std::vector<SlipPart> rest = besides(paid, m_usual.slip(months, month));
        const bool isGrossKnown = distance(paid.gross, m_months[month]) <= m_tolerance || !gross.empty();
        const std::vector<std::string> others =
            isWithin(rest) ? std::vector<std::string>{} : variantCauses(paid, months, month);
        if (!isGrossKnown)
            check.unexplained.push_back(check.parts.front());
        if (!isWithin(rest) && others.empty())
            addUnexplained(paid, months, month, rest, check);
        addCauses(gross, others, check);
        return check;
    }

private:
    bool isWithin(const std::vector<SlipPart>& all) const
    {
        return std::ranges::all_of(all, [&](const SlipPart& part) { return isNear(part.paid, part.counted); });
    }
    bool isNear(Money a, Money b) const { return distance(a, b) <= m_tolerance; }

    /// Gross pay and what is taken from it may differ for two reasons; each pair is one explanation.
    static void addCauses(const std::vector<std::string>& gross, const std::vector<std::string>& others,
                          SlipCheck& check)
    {
        for (const std::string& cause : gross)
            check.causes.push_back("gross pay: " + cause);
        for (const std::string& cause : others)
            check.causes.push_back(cause);
    }

    /// What gross pay would be if something were another way; those that lead to the paid one.
    std::vector<std::string> grossCauses(Money paid, std::size_t month) const
    {
        std::vector<std::string> found;
        if (isNear(paid, m_months[month]))
            return found;
        for (const GrossCause& cause : grossCandidates(month))
            if (isNear(paid, roundToMinor(cause.amount)) && found.size() < mostCauses)
                found.push_back(cause.cause);
        if (found.empty())
            addHours(paid, month, found);
        return found;
    }

    std::vector<GrossCause> grossCandidates(std::size_t month) const
    {
        std::vector<GrossCause> all;
        const double year = inMinor(m_plan.award);
        const double whole = fullMonth();
        if (m_outcome.today)
            all.push_back({"pay as it was before this scenario", todayIn(month)});
        if (m_plan.backPay)
            all.push_back({"with back pay in it", inMinor(m_months[month]) + inMinor(m_plan.backPay->amount)});
        all.push_back({"usual pay, without the absences of the plan", usualIn(month)});
        if (worked(month) < 1.0) {
            all.push_back({"the whole month, although the person starts or leaves within it", whole});
            all.push_back(
                {"a month begun or left within it, by working days rather than days", whole * workingDays(month)});
            all.push_back({"a month begun or left within it, by days of a 365-day year",
                           whole * 12.0 / 365.0 * worked(month) * daysOf(month)});
        }
        for (const HoursChange& change : m_member.work.changes)
            all.push_back({fmt::format("{} hours a week for the whole month", change.hoursPerWeek.value.toText()),
                           payFor(change.hoursPerWeek)});
        if (!m_member.work.changes.empty())
            all.push_back(
                {fmt::format("{} hours a week for the whole month", m_member.work.hoursPerWeek.value.toText()),
                 payFor(m_member.work.hoursPerWeek)});
        all.push_back({"four weeks' pay, a thirteenth of the year", year / 13.0});
        all.push_back({"four weeks' pay, of 52 in the year", year * 4.0 / 52.0});
        all.push_back({"five weeks' pay, of 52 in the year", year * 5.0 / 52.0});
        if (const Money given = sacrificedIn(month); given > Money{})
            all.push_back({"shown after what is given up for the pension", inMinor(m_months[month] - given)});
        return all;
    }

    /// Quarter hours a week that would lead to what was paid.
    void addHours(Money paid, std::size_t month, std::vector<std::string>& found) const
    {
        const double counted = inMinor(m_months[month]);
        const double perHour = m_person.hoursPerWeek > 0.0 ? counted / m_person.hoursPerWeek : 0.0;
        if (perHour <= 0.0 || !m_member.work.changes.empty() || perHour / 4.0 <= 2.0 * inMinor(m_tolerance))
            return; // any amount would be near some quarter of an hour
        const double hours = std::nearbyint(inMinor(paid) / perHour * 4.0) / 4.0;
        if (hours > 0.0 && hours <= 168.0 && isNear(paid, roundToMinor(hours * perHour)))
            found.push_back(
                fmt::format("{} hours a week rather than {}", numberWords(hours), numberWords(m_person.hoursPerWeek)));
    }

    /// One change explains all, or two of different kinds do.
    std::vector<std::string> variantCauses(const PaidSlip& paid, const std::array<Money, 12>& months,
                                           std::size_t month) const
    {
        std::vector<std::string> found;
        for (const SlipVariant& variant : m_variants)
            if (explains({&variant}, paid, months, month) && found.size() < mostCauses)
                found.push_back(variant.cause);
        if (!found.empty())
            return found;
        for (std::size_t a = 0; a < m_variants.size(); ++a)
            for (std::size_t b = a + 1; b < m_variants.size() && found.size() < mostCauses; ++b)
                if (m_variants[a].about != m_variants[b].about
                    && explains({&m_variants[a], &m_variants[b]}, paid, months, month))
                    found.push_back(m_variants[a].cause + ", and " + m_variants[b].cause);
        return found;
    }

    MonthPayslip slipWith(const std::vector<const SlipVariant*>& variants, const std::array<Money, 12>& months,
                          std::size_t month) const
    {
        SlipCase changed = m_usual;
        for (const SlipVariant* variant : variants)
            variant->apply(changed);
        return changed.slip(months, month);
    }
    bool explains(const std::vector<const SlipVariant*>& variants, const PaidSlip& paid,
                  const std::array<Money, 12>& months, std::size_t month) const
    {
        return isWithin(besides(paid, slipWith(variants, months, month)));
    }

    /// Where nothing explains the payslip as a whole: what explains a part of it, and the parts that nothing does.
    void addUnexplained(const PaidSlip& paid, const std::array<Money, 12>& months, std::size_t month,
                        const std::vector<SlipPart>& rest, SlipCheck& check) const
    {
        for (std::size_t k = 0; k < rest.size(); ++k) {
            if (isNear(rest[k].paid, rest[k].counted))
                continue;
            const auto explainsPart = [&](const SlipVariant& variant) {
                const std::vector<SlipPart> other = besides(paid, slipWith({&variant}, months, month));
                return isNear(other[k].paid, other[k].counted);
            };
            const auto found = std::ranges::find_if(m_variants, explainsPart);
            if (found != m_variants.end())
                check.causes.push_back(fmt::format("of {} alone: {}", rest[k].title, found->cause));
            else
                check.unexplained.push_back(rest[k]);
        }
    }

    Date start() const { return m_member.work.start.value_or(m_terms.yearStart()); }
    Date end() const
    {
        return m_member.work.end.value_or(Date{sys_days{monthStart(m_terms.yearStart(), 12)} - days{1}});
    }
    double worked(std::size_t month) const
    {
        return monthShare(start(), end(), m_terms.yearStart(), static_cast<int>(month));
    }
    sys_days firstOf(std::size_t month) const { return monthStart(m_terms.yearStart(), static_cast<int>(month)); }
    double daysOf(std::size_t month) const
    {
        return static_cast<double>((firstOf(month + 1) - firstOf(month)).count());
    }

    /// The share of a month's days from Monday to Friday that is worked.
    double workingDays(std::size_t month) const
    {
        double all = 0.0;
        double own = 0.0;
        for (sys_days day = firstOf(month); day < firstOf(month + 1); day += days{1}) {
            const unsigned weekday = std::chrono::weekday{day}.iso_encoding();
            if (weekday > 5)
                continue;
            all += 1.0;
            own += day >= sys_days{start()} && day <= sys_days{end()} ? 1.0 : 0.0;
        }
        return all > 0.0 ? own / all : 0.0;
    }

    /// A month at work from its first day to its last, at the average hours.
    double fullMonth() const
    {
        return m_person.yearShare > 0.0 ? inMinor(m_plan.award) / (12.0 * m_person.yearShare) : 0.0;
    }
    double payFor(WeeklyHours hours) const
    {
        return m_person.hoursPerWeek > 0.0 ? fullMonth() * hours.toDouble() / m_person.hoursPerWeek : 0.0;
    }
    double todayIn(std::size_t month) const
    {
        const double share = m_person.yearShare > 0.0 ? worked(month) / (12.0 * m_person.yearShare) : 0.0;
        return inMinor(*m_outcome.today) * share;
    }
    double usualIn(std::size_t month) const
    {
        double sum = 0.0;
        for (const PlanRow& row : m_plan.rows)
            if (row.category == "pay" || row.category == "before_effective")
                sum += inMinor(row.months[month]);
        return sum;
    }
    Money sacrificedIn(std::size_t month) const
    {
        const MonthPayslip slip = m_usual.slip(m_months, month);
        return m_usual.person.levy ? slip.gross - slip.chargeable : Money{};
    }

    const ScenarioTerms& m_terms;
    const Member& m_member;
    const MemberOutcome& m_outcome;
    const PersonPlan& m_plan;
    Money m_tolerance;
    Person m_person;
    SlipCase m_usual;
    std::array<Money, 12> m_months{};
    std::vector<SlipVariant> m_variants;
};

/// The month of the plan that begins in this calendar month.
std::optional<std::size_t> monthOf(const MonthPlan& plan, std::chrono::year_month month)
{
    const auto found = std::ranges::find(plan.starts, month, [](Date start) { return start.year() / start.month(); });
    return found == plan.starts.end() ? std::nullopt
                                      : std::optional(static_cast<std::size_t>(found - plan.starts.begin()));
}

void addTotals(PayslipReport& report)
{
    for (const Part& part : parts) {
        SlipPart total{part.id, part.title, {}, {}};
        bool isThere = false;
        for (const SlipCheck& slip : report.slips)
            for (const SlipPart& each : slip.parts)
                if (each.id == part.id) {
                    total.paid += each.paid;
                    total.counted += each.counted;
                    isThere = true;
                }
        if (isThere)
            report.totals.push_back(std::move(total));
    }
}

} // namespace

PayslipReport comparePayslips(const Document& document, const Outcome& outcome, const LevyLibrary& levies,
                              std::span<const PaidSlip> paid, Money tolerance)
{
    const MonthPlan plan = monthPlan(document, outcome, levies);
    const Scenario& scenario = *findById(document.scenarios, outcome.scenario);
    const Borders borders(document, scenario, levies);
    const ScenarioTerms terms = termsOf(document, scenario, borders);
    const std::vector<Participant> people = participantsOf(document, scenario);
    PayslipReport report{.tolerance = tolerance};
    for (const PaidSlip& slip : paid) {
        const auto who = std::ranges::find(plan.people, slip.member, &PersonPlan::member);
        const std::optional<std::size_t> month = monthOf(plan, slip.month);
        if (who == plan.people.end())
            report.problems.push_back({slip.where, "The scenario has no person \"" + slip.member + "\".",
                                       "Use the ids of the document's members."});
        else if (borders.conversionOf(people[static_cast<std::size_t>(who - plan.people.begin())].member))
            report.problems.push_back({slip.where, "This person is paid in another currency than the group's.",
                                       "Compare payslips of people paid in the group's currency."});
        else if (!month)
            report.problems.push_back(
                {slip.where,
                 fmt::format("The year of the scenario has no month that begins in {}-{:02}.",
                             static_cast<int>(slip.month.year()), static_cast<unsigned>(slip.month.month())),
                 fmt::format("Its months begin from {} to {}; name a payslip by the month in "
                             "which its pay month begins.",
                             toText(plan.starts.front()), toText(plan.starts.back()))});
        else {
            const auto i = static_cast<std::size_t>(who - plan.people.begin());
            const Checking checking(terms, people[i], outcome.members[i], *who, levies, tolerance);
            report.slips.push_back(checking.check(slip, *month));
        }
    }
    addTotals(report);
    return report;
}

} // namespace purse
