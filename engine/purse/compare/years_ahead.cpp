// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/person.hpp>
#include <purse/compare/years_ahead.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

double inMinor(Money amount) { return static_cast<double>(amount.toMinor()); }

/// Full-time years that somebody works in the year from a day on.
double timeIn(const Person& person) { return person.fte * person.yearShare; }

class Ahead {
public:
    Ahead(const ScenarioTerms& terms, std::span<const Participant> people, const LevyLibrary& levies)
        : m_terms(terms), m_people(people), m_levies(levies)
    {
    }

    /// @param index of the assumed year, from 0
    YearOutcome year(std::size_t index, const YearOutcome& before)
    {
        const YearAhead& assumed = m_terms.scenario->yearsAhead[index];
        m_where =
            fmt::format("/scenarios/{}/years_ahead/{}", m_terms.scenario - m_terms.document->scenarios.data(), index);
        m_changed = *m_terms.scenario;
        m_changed.levy = isUsable(assumed.levy) ? assumed.levy : "";
        m_borders.emplace(*m_terms.document, m_changed, m_levies);
        m_now = m_terms;
        m_now.scenario = &m_changed;
        m_now.borders = &*m_borders;
        m_year = {.from = monthStart(before.from, 12),
                  .levy = assumed.levy,
                  .raise = assumed.raise,
                  .budgetRaise = assumed.budgetRaise,
                  .budget = raised(before.budget, assumed.budgetRaise)};
        noteLevy(assumed.levy);
        for (std::size_t i = 0; i < m_people.size(); ++i)
            addMember(i, before);
        addPools();
        noteUnknown();
        noteMinimum();
        if (m_year.budget)
            m_year.leftover = *m_year.budget - m_year.totalCost;
        return std::move(m_year);
    }

private:
    /// A file in the group's currency.
    bool isUsable(const std::string& id) const
    {
        const auto found = m_levies.find(id);
        return found != m_levies.end() && found->second.currency == m_terms.document->group.currency;
    }

    static std::optional<Money> raised(std::optional<Money> budget, Percent raise)
    {
        return budget ? std::optional(roundToMinor(inMinor(*budget) * (1.0 + raise.ratio()))) : std::nullopt;
    }

    void noteLevy(const std::string& id)
    {
        if (!id.empty() && !m_now.levy())
            m_year.notices.push_back({m_where + "/levy",
                                      "There is no levy file \"" + id
                                          + "\" in the group's currency: "
                                            "nothing is taken from pay in this year.",
                                      std::nullopt, "Choose one that \"purse levy --list\" names."});
        if (m_now.levy())
            for (Notice& notice : noticesOn(*m_now.levy(), m_terms.document->group.employer, m_year.from))
                m_year.notices.push_back(std::move(notice));
    }

    Person personIn(std::size_t i, Date yearStart) const
    {
        return personOf(m_people[i].member, m_people[i].where, m_terms.fullTime, yearStart);
    }

    /// Pay of the year before for the same time, raised; nothing where nobody knows it.
    void addMember(std::size_t i, const YearOutcome& before)
    {
        const Person then = personIn(i, before.from);
        const Person now = personIn(i, m_year.from);
        YearPay pay{.member = m_people[i].member.id, .gross = {}, .cost = {}};
        if (timeIn(then) > 0.0) {
            const double raised = inMinor(before.members[i].gross) * (1.0 + m_year.raise.ratio());
            pay.gross = roundToMinor(raised * (timeIn(now) / timeIn(then)));
        } else if (timeIn(now) > 0.0) {
            ++m_unknown;
        }
        PayrollCase payroll = payrollCaseOf(m_now, m_people[i].member);
        payroll.months = now.months;
        if (const Money least = minimumOf(payroll, now); pay.gross > Money{} && pay.gross < least) {
            ++m_below;
            m_missing += least - pay.gross;
            pay.gross = least;
        }
        pay.cost = costOf(payroll, pay.gross, m_terms.scenario->payroll);
        m_year.totalPay += pay.gross;
        m_year.totalCost += pay.cost;
        m_cases.push_back(std::move(payroll));
        m_year.members.push_back(std::move(pay));
    }

    Money minimumOf(const PayrollCase& payroll, const Person& person) const
    {
        const PayModel* model = findById(m_terms.document->models, m_terms.scenario->model);
        const bool isWage = payroll.notWages.empty() && model && model->paysOut == PayModel::PaysOut::Wages;
        const WageFloor* floor = payroll.levy && isWage && payroll.work == WorkKind::Employee
                                     ? legalFloorWithin(*payroll.levy, payroll.facts, m_year.from, person.member->work)
                                     : nullptr;
        if (!floor)
            return {};
        const double local = inMinor(floor->perHour) * person.hoursPerYear;
        const double least = payroll.conversion ? payroll.conversion->groupPerLocal * local : local;
        return grossForFloor(payroll, floorToMinor(least), m_terms.scenario->payroll);
    }

    void addPools()
    {
        const auto pools =
            m_now.levy() ? poolsOf(*m_now.levy(), m_terms.document->group.employer) : std::vector<OrganisationPool>{};
        for (const OrganisationPool& pool : pools) {
            Money parts;
            for (std::size_t i = 0; i < m_cases.size(); ++i)
                parts += pooledPartOf(m_cases[i], pool, m_year.members[i].gross, m_terms.scenario->payroll);
            m_year.totalCost += poolAdjustment(pool, parts);
        }
        m_cases.clear();
    }

    void noteUnknown()
    {
        if (m_unknown > 0)
            m_year.notices.push_back({m_where,
                                      fmt::format("{} {} not worked in the year before, so their pay is not known and "
                                                  "counts as nothing.",
                                                  m_unknown, m_unknown == 1 ? "person has" : "people have"),
                                      std::nullopt, "Look at a scenario whose year they work in."});
        m_unknown = 0;
    }

    void noteMinimum()
    {
        if (m_below > 0)
            m_year.notices.push_back(
                {m_where,
                 fmt::format("{}: the assumed raise leaves pay below the legal minimum of the levy "
                             "file; it is raised to it.",
                             m_below == 1 ? "1 person" : fmt::format("{} people", m_below)),
                 m_missing, "Assume a larger raise."});
        m_below = 0;
        m_missing = {};
    }

    const ScenarioTerms& m_terms;
    std::span<const Participant> m_people;
    const LevyLibrary& m_levies;
    Scenario m_changed; ///< with the levy file of the year
    std::optional<Borders> m_borders;
    ScenarioTerms m_now;
    std::string m_where;
    YearOutcome m_year;
    std::vector<PayrollCase> m_cases;
    int m_unknown = 0;
    int m_below = 0;
    Money m_missing;
};

} // namespace

std::vector<YearOutcome> yearsAhead(const ScenarioTerms& terms, std::span<const Participant> people,
                                    const Outcome& outcome, const LevyLibrary& levies)
{
    std::vector<YearOutcome> years;
    YearOutcome before{.from = terms.yearStart(), .budget = outcome.budget};
    for (const MemberOutcome& member : outcome.members)
        before.members.push_back({member.award.member, member.award.amount, member.award.pay.cost});
    Ahead ahead(terms, people, levies);
    for (std::size_t k = 0; k < terms.scenario->yearsAhead.size(); ++k) {
        years.push_back(ahead.year(k, before));
        before = years.back();
    }
    return years;
}

} // namespace purse
