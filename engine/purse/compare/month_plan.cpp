// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/person.hpp>
#include <purse/compare/month_plan.hpp>
#include <purse/compare/overrides.hpp>
#include <purse/compare/scenario_terms.hpp>
#include <purse/levies/levy_words.hpp>
#include <purse/levies/month_payslip.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace purse {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::size_t monthsOfYear = 12;

double inMinor(Money amount) { return static_cast<double>(amount.toMinor()); }

bool isNothing(const PlanRow& row)
{
    return std::ranges::all_of(row.months, [](Money month) { return month == Money{}; });
}

/// Rows that the employer pays on top; the others are what the person is paid.
bool isOnTop(const PlanRow& row)
{
    return row.category == "employer_contributions" || row.category == "employer_pension" || row.category == "vat"
           || row.category == "cover";
}

const char* kindOf(Absence::Kind kind)
{
    switch (kind) {
    case Absence::Kind::Sickness:
        return "sickness";
    case Absence::Kind::Parental:
        return "parental";
    case Absence::Kind::Unpaid:
        break;
    }
    return "unpaid";
}

/// The plan of one person.
class Planning {
public:
    Planning(const ScenarioTerms& terms, const Participant& participant, const MemberOutcome& outcome)
        : m_terms(terms), m_member(participant.member), m_outcome(outcome),
          m_person(personOf(participant.member, participant.where, terms.fullTime, terms.yearStart())),
          m_payroll(payrollCaseOf(terms, participant.member)),
          m_months(purse::monthsOf(outcome.award.amount, outcome.months))
    {
        m_payroll.months = outcome.months;
        m_plan.member = m_member.id;
        m_plan.name = m_member.name;
        m_plan.work = m_member.work.kind;
        m_plan.hypothetical = participant.hypothetical;
        m_plan.award = outcome.award.amount;
    }

    PersonPlan plan(const MonthPlan& whole)
    {
        add({.category = "pay", .label = m_outcome.award.pay.title, .months = m_months, .because = payWords()});
        addBeforeEffective(whole);
        for (const Absence& absence : m_member.work.absences)
            addAbsence(absence);
        addCharges();
        addBackPay(whole);
        addLeave();
        return std::move(m_plan);
    }

    /// What a pool looks at, month by month: one contribution, or what counts of pay for a levy on the pay bill.
    std::array<Money, 12> pooled(const OrganisationPool& pool, const PersonPlan& plan) const
    {
        const std::array<Money, 12> paid = paidOf(plan);
        std::array<Money, 12> months{};
        for (std::size_t k = 0; k < monthsOfYear && pool.concerns(m_payroll.levy); ++k)
            months[k] = pool.charge.empty() ? monthPayslip(m_payroll, paid, k, TaxBy::Month).chargeable
                                            : monthCharge(m_payroll, pool.charge, paid, k);
        return months;
    }

private:
    void add(PlanRow row) { m_plan.rows.push_back(std::move(row)); }
    void addUnlessNothing(PlanRow row)
    {
        if (!isNothing(row))
            add(std::move(row));
    }

    std::string payWords() const
    {
        if (!m_outcome.months)
            return "The year in twelve parts that add up to it; the first ones take the spare pence or cents.";
        return "The year over the months worked, by days of each month and the hours of each day; the parts add up to "
               "the year.";
    }

    Date start() const { return m_member.work.start.value_or(m_terms.yearStart()); }
    Date end() const
    {
        return m_member.work.end.value_or(Date{sys_days{monthStart(m_terms.yearStart(), monthsOfYear)} - days{1}});
    }
    double worked(std::size_t month) const
    {
        return monthShare(start(), end(), m_terms.yearStart(), static_cast<int>(month));
    }
    /// The part of a month's work that lies between two days.
    double partOf(std::size_t month, Date from, Date until) const
    {
        const double whole = worked(month);
        return whole > 0.0 ? within(month, from, until) / whole : 0.0;
    }
    double within(std::size_t month, Date from, Date until) const
    {
        return monthShare(std::max(from, start()), std::min(until, end()), m_terms.yearStart(),
                          static_cast<int>(month));
    }
    double weeksWithin(std::size_t month, Date from, Date until) const
    {
        const auto k = static_cast<int>(month);
        const auto length =
            sys_days{monthStart(m_terms.yearStart(), k + 1)} - sys_days{monthStart(m_terms.yearStart(), k)};
        return within(month, from, until) * static_cast<double>(length.count()) / 7.0;
    }

    /// Pay as it was before the decision, of one month.
    double todayIn(std::size_t month) const
    {
        double whole = 0.0;
        for (std::size_t k = 0; k < monthsOfYear; ++k)
            whole += worked(k);
        return whole > 0.0 ? inMinor(*m_outcome.today) * worked(month) / whole : 0.0;
    }
    /// Decided pay less pay as it was, between two days of one month.
    double differenceIn(std::size_t month, Date from, Date until) const
    {
        return partOf(month, from, until) * (inMinor(m_months[month]) - todayIn(month));
    }

    void addBeforeEffective(const MonthPlan& whole)
    {
        if (whole.effectiveFrom <= m_terms.yearStart() || !m_outcome.today)
            return;
        PlanRow row{.category = "before_effective",
                    .label = "Until the decision takes effect",
                    .because = fmt::format("Pay stays as it is today until {}.", toText(whole.effectiveFrom))};
        const Date until = sys_days{whole.effectiveFrom} - days{1};
        for (std::size_t k = 0; k < monthsOfYear; ++k)
            row.months[k] = -roundToMinor(differenceIn(k, m_terms.yearStart(), until));
        addUnlessNothing(std::move(row));
    }

    void addBackPay(const MonthPlan& whole)
    {
        if (!whole.decidedOn || *whole.decidedOn <= whole.effectiveFrom || !m_outcome.today)
            return;
        const Date until = sys_days{*whole.decidedOn} - days{1};
        BackPay back;
        double amount = 0.0;
        for (std::size_t k = 0; k < monthsOfYear; ++k) {
            amount += differenceIn(k, whole.effectiveFrom, until);
            back.months += within(k, whole.effectiveFrom, until);
        }
        back.amount = roundToMinor(amount);
        back.because = fmt::format("Decided pay less pay as it is today, from {} to {}: {} months.",
                                   toText(whole.effectiveFrom), toText(until), numberWords(back.months));
        if (back.months > 0.0)
            m_plan.backPay = std::move(back);
    }

    static std::array<Money, 12> paidOf(const PersonPlan& plan)
    {
        std::array<Money, 12> paid{};
        for (std::size_t k = 0; k < monthsOfYear; ++k)
            paid[k] = plan.paidIn(k);
        return paid;
    }

    const StatutoryPay* statutoryFor(const Absence& absence) const
    {
        if (!m_payroll.levy || !m_payroll.levy->leave || m_payroll.conversion)
            return nullptr; // abroad in another currency only what the group pays is planned
        const auto found = m_payroll.levy->leave->pay.find(kindOf(absence.kind));
        return found == m_payroll.levy->leave->pay.end() ? nullptr : &found->second;
    }

    void addAbsence(const Absence& absence)
    {
        PlanRow away{.category = "absence",
                     .label = "Away, usual pay",
                     .because = fmt::format("From {} to {}.", toText(absence.from), toText(absence.until))};
        const StatutoryPay* law = statutoryFor(absence);
        PlanRow statutory{
            .category = "statutory", .label = law ? law->title : "", .because = law ? lawWords(*law) : ""};
        PlanRow topUp{.category = "top_up",
                      .label = "Away, paid by the group",
                      .because = fmt::format("{} of usual pay, where the law asks for less.", inWords(absence.paid))};
        for (std::size_t k = 0; k < monthsOfYear; ++k) {
            const Money usual = roundToMinor(partOf(k, absence.from, absence.until) * inMinor(m_months[k]));
            away.months[k] = -usual;
            if (law)
                statutory.months[k] = lawfulPay(*law, usual, weeksWithin(k, absence.from, absence.until));
            const Money byGroup = roundToMinor(absence.paid.ratio() * inMinor(usual));
            topUp.months[k] = std::max(Money{}, byGroup - statutory.months[k]);
        }
        addUnlessNothing(std::move(away));
        addUnlessNothing(std::move(statutory));
        addUnlessNothing(std::move(topUp));
        addCover(absence);
    }

    static Money lawfulPay(const StatutoryPay& law, Money usual, double weeks)
    {
        const double share = law.ofPay ? law.ofPay->ratio() * inMinor(usual) : inMinor(usual);
        if (!law.perWeek)
            return roundToMinor(share);
        const double flat = weeks * inMinor(*law.perWeek);
        return roundToMinor(law.ofPay ? std::min(share, flat) : flat);
    }

    std::string lawWords(const StatutoryPay& law) const
    {
        const std::string flat = law.perWeek ? inWords(*m_payroll.levy, *law.perWeek) + " a week" : "";
        const std::string share = law.ofPay ? inWords(*law.ofPay) + " of usual pay" : "";
        const std::string both =
            flat.empty() || share.empty() ? flat + share : "The lower of " + flat + " and " + share;
        return fmt::format("{}, by days of the week ({}). {}", both, sourceInWords(*m_payroll.levy, law.source),
                           law.conditions);
    }

    void addCover(const Absence& absence)
    {
        if (!absence.cover)
            return;
        const Currency& currency = m_member.currency ? *m_member.currency : m_terms.document->group.currency;
        PlanRow row{.category = "cover",
                    .label = "Cover",
                    .because = fmt::format(
                        "{} while they are away; on-costs of whoever covers are not counted.",
                        rateWords(inMinor(absence.cover->amount), absence.cover->per, currency.minorDigits))};
        const double toGroup = m_payroll.conversion ? m_payroll.conversion->groupPerLocal : 1.0;
        const double hours = m_person.hoursPerWeek;
        const double hoursPerDay = m_terms.fullTime.hoursPerWeek.toDouble() / m_terms.fullTime.daysPerWeek.toDouble();
        for (std::size_t k = 0; k < monthsOfYear; ++k) {
            const double weeks = weeksWithin(k, absence.from, absence.until);
            const double share = within(k, absence.from, absence.until);
            double times = 0.0;
            switch (absence.cover->per) {
            case Per::Hour:
                times = weeks * hours;
                break;
            case Per::Day:
                times = weeks * hours / hoursPerDay;
                break;
            case Per::Week:
                times = weeks;
                break;
            case Per::Month:
                times = share;
                break;
            case Per::Year:
                times = share / 12.0;
                break;
            }
            row.months[k] = roundToMinor(times * toGroup * inMinor(absence.cover->amount));
        }
        addUnlessNothing(std::move(row));
    }

    /// On what is paid in each month, absences counted.
    void addCharges()
    {
        const std::array<Money, 12> paid = paidOf(m_plan);
        PlanRow contributions{.category = "employer_contributions", .label = "Employer's contributions"};
        PlanRow pension{.category = "employer_pension", .label = "Employer's pension contribution"};
        for (std::size_t k = 0; k < monthsOfYear; ++k) {
            const MonthPayslip slip = monthPayslip(m_payroll, paid, k, TaxBy::Month);
            contributions.months[k] = slip.employerContributions;
            pension.months[k] = slip.employerPension;
        }
        contributions.because =
            m_payroll.levy ? fmt::format("Of each payslip by itself ({}).", m_payroll.levy->title) : "";
        pension.because = "Of each payslip by itself.";
        addUnlessNothing(std::move(contributions));
        addUnlessNothing(std::move(pension));
        addVat();
    }

    void addVat()
    {
        const double ratio = m_payroll.work == WorkKind::Freelancer ? m_payroll.vat.costRatio() : 0.0;
        if (ratio == 0.0)
            return;
        PlanRow row{.category = "vat",
                    .label = "Value added tax",
                    .because =
                        fmt::format("{} on top, which the group does not get back.", percentWords(100.0 * ratio))};
        Money before;
        Money sum;
        for (std::size_t k = 0; k < monthsOfYear; ++k) { // of the year so far, so that the months add up to the year
            sum += m_plan.paidIn(k);
            const Money due = roundToMinor(ratio * inMinor(sum));
            row.months[k] = due - before;
            before = due;
        }
        addUnlessNothing(std::move(row));
    }

    void addLeave()
    {
        const LeaveRules* rules = m_payroll.levy && m_payroll.levy->leave ? &*m_payroll.levy->leave : nullptr;
        if (!rules || m_member.work.kind != WorkKind::Employee || !m_payroll.notWages.empty())
            return;
        if (m_member.work.irregularHours && rules->irregularHours)
            addIrregularHoliday(*rules);
        else if (rules->holidayWeeks)
            addHoliday(*rules);
    }

    void addHoliday(const LeaveRules& rules)
    {
        const double weeks = rules.holidayWeeks->toDouble() * m_person.yearShare;
        LeaveRight right{.label = "Holiday", .hours = weeks * m_person.hoursPerWeek};
        const bool isFullTime =
            m_member.work.changes.empty() && m_member.work.hoursPerWeek == m_terms.fullTime.hoursPerWeek;
        if (m_member.work.daysPerWeek && m_member.work.changes.empty())
            right.days = weeks * m_member.work.daysPerWeek->toDouble();
        else if (isFullTime)
            right.days = weeks * m_terms.fullTime.daysPerWeek.toDouble();
        right.because = fmt::format(
            "{} weeks a year of {} hours{} ({}). A limit by law on days of people who work more "
            "than five a week was not seen.",
            rules.holidayWeeks->toText(), numberWords(m_person.hoursPerWeek),
            m_person.yearShare < 1.0 ? fmt::format(", for {} of 12 months", numberWords(12.0 * m_person.yearShare))
                                     : "",
            sourceInWords(*m_payroll.levy, rules.source));
        m_plan.leave.push_back(std::move(right));
    }

    void addIrregularHoliday(const LeaveRules& rules)
    {
        m_plan.leave.push_back(
            {.label = "Holiday, earned with the hours worked",
             .hours = rules.irregularHours->ratio() * m_person.hoursPerYear,
             .days = {},
             .because = fmt::format("{} of {} hours worked ({}).", inWords(*rules.irregularHours),
                                    numberWords(m_person.hoursPerYear), sourceInWords(*m_payroll.levy, rules.source))});
    }

    const ScenarioTerms& m_terms;
    const Member& m_member;
    const MemberOutcome& m_outcome;
    Person m_person;
    PayrollCase m_payroll;
    std::array<Money, 12> m_months;
    PersonPlan m_plan;
};

/// An allowance is used up from the first month on; a levy on the pay bill is that of the year so far.
PlanRow organisationRow(const OrganisationPool& pool, const std::array<Money, 12>& parts)
{
    PlanRow row{.category = "organisation", .label = pool.title, .because = pool.because};
    Money sum;
    Money before;
    for (std::size_t k = 0; k < monthsOfYear; ++k) {
        sum += parts[k];
        const Money due = poolAdjustment(pool, sum);
        row.months[k] = due - before;
        before = due;
    }
    return row;
}

const Decision* lastDecisionOn(const Document& document, const std::string& scenario)
{
    const Decision* last = nullptr;
    for (const Decision& decision : document.decisions)
        if (decision.scenario == scenario && (!last || last->date <= decision.date))
            last = &decision;
    return last;
}

void noteMissingLeave(const ScenarioTerms& terms, std::span<const Participant> people, Notices& notices)
{
    for (const Absence::Kind kind : {Absence::Kind::Sickness, Absence::Kind::Parental}) {
        const bool isPlanned = std::ranges::any_of(people, [&](const Participant& each) {
            return std::ranges::find(each.member.work.absences, kind, &Absence::kind)
                   != each.member.work.absences.end();
        });
        if (!isPlanned)
            continue;
        const std::string where = terms.levy() ? "/levies/" + terms.levy()->id + "/leave" : "";
        const LeaveRules* rules = terms.levy() && terms.levy()->leave ? &*terms.levy()->leave : nullptr;
        const auto missing =
            rules ? rules->missing.find(kindOf(kind)) : std::map<std::string, std::string>::const_iterator{};
        if (!rules)
            notices.push_back({where,
                               "Statutory pay of absences is not in the levy file, so only what the group pays is "
                               "planned.",
                               std::nullopt, "Look it up, and pay no less."});
        else if (missing != rules->missing.end())
            notices.push_back({where, missing->second, std::nullopt, "Look it up, and pay no less."});
    }
}

void noteTime(const MonthPlan& plan, const Outcome& outcome, Notices& notices)
{
    if (!plan.decidedOn)
        notices.push_back({"/decisions", "The group has not decided this scenario: this is a plan, not a payroll.",
                           std::nullopt, "Record the decision with its day."});
    const auto unknown = std::ranges::count_if(outcome.members, [](const MemberOutcome& m) { return !m.today; });
    const bool looksBack =
        plan.effectiveFrom > plan.starts.front() || (plan.decidedOn && *plan.decidedOn > plan.effectiveFrom);
    if (looksBack && unknown > 0)
        notices.push_back(
            {"/members",
             fmt::format("Today's pay of {} {} is not known: neither back pay nor pay before the decision "
                         "takes effect is counted for them.",
                         unknown, unknown == 1 ? "person" : "people"),
             std::nullopt, "Enter what they are paid today, unless they are new."});
}

void notePayslips(const MonthPlan& plan, const Outcome& outcome, Scenario::Payroll payroll, Notices& notices)
{
    Money cost;
    for (std::size_t k = 0; k < monthsOfYear; ++k)
        cost += plan.costIn(k);
    if (cost != outcome.totalCost)
        notices.push_back({"",
                           "The twelve months cost more than the scenario counts (less: -). Payslips round each by "
                           "itself with limits of a month, and absences, cover, pay before the decision and other "
                           "currencies play a part.",
                           cost - outcome.totalCost,
                           payroll == Scenario::Payroll::Year
                               ? "Set \"payroll\" to \"twelve_payslips\" to fit the budget to payslips."
                               : ""});
}

} // namespace

Money PlanRow::year() const { return std::accumulate(months.begin(), months.end(), Money{}); }

const PlanRow* PersonPlan::find(const std::string& category) const
{
    const auto found = std::ranges::find(rows, category, &PlanRow::category);
    return found == rows.end() ? nullptr : &*found;
}

Money PersonPlan::paidIn(std::size_t month) const
{
    Money sum;
    for (const PlanRow& row : rows)
        if (!isOnTop(row))
            sum += row.months[month];
    return sum;
}

Money PersonPlan::costIn(std::size_t month) const
{
    Money sum;
    for (const PlanRow& row : rows)
        sum += row.months[month];
    return sum;
}

Money MonthPlan::paidIn(std::size_t month) const
{
    Money sum;
    for (const PersonPlan& person : people)
        sum += person.paidIn(month);
    return sum;
}

Money MonthPlan::costIn(std::size_t month) const
{
    Money sum;
    for (const PersonPlan& person : people)
        sum += person.costIn(month);
    for (const PlanRow& row : organisationRows)
        sum += row.months[month];
    return sum;
}

MonthPlan monthPlan(const Document& document, const Outcome& outcome, const LevyLibrary& levies)
{
    const Scenario* scenario = findById(document.scenarios, outcome.scenario);
    if (!scenario || !outcome.isSolved())
        throw std::invalid_argument("a month plan needs a solved scenario of the document");
    const Borders borders(document, *scenario, levies);
    const ScenarioTerms terms = termsOf(document, *scenario, borders);
    const std::vector<Participant> people = participantsOf(document, *scenario);
    MonthPlan plan{.scenario = outcome.scenario,
                   .title = outcome.title,
                   .payTitle = outcome.payTitle,
                   .levy = scenario->levy,
                   .effectiveFrom = terms.yearStart()};
    for (int k = 0; k < static_cast<int>(monthsOfYear); ++k)
        plan.starts[static_cast<std::size_t>(k)] = monthStart(terms.yearStart(), k);
    if (const Decision* decision = lastDecisionOn(document, outcome.scenario)) {
        plan.decidedOn = decision->date;
        plan.effectiveFrom = decision->effectiveFrom.value_or(terms.yearStart());
    }
    const std::vector<OrganisationPool> pools =
        terms.levy() ? poolsOf(*terms.levy(), document.group.employer) : std::vector<OrganisationPool>{};
    std::vector<std::array<Money, 12>> parts(pools.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        Planning planning(terms, people[i], outcome.members[i]);
        plan.people.push_back(planning.plan(plan));
        for (std::size_t p = 0; p < pools.size(); ++p) {
            const std::array<Money, 12> part = planning.pooled(pools[p], plan.people.back());
            for (std::size_t k = 0; k < monthsOfYear; ++k)
                parts[p][k] += part[k];
        }
    }
    for (std::size_t p = 0; p < pools.size(); ++p)
        if (PlanRow row = organisationRow(pools[p], parts[p]); !isNothing(row))
            plan.organisationRows.push_back(std::move(row));
    noteTime(plan, outcome, plan.notices);
    noteMissingLeave(terms, people, plan.notices);
    notePayslips(plan, outcome, scenario->payroll, plan.notices);
    return plan;
}

} // namespace purse
