// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/outlook/outlook.hpp>

#include <purse/outlook/draw.hpp>

#include <algorithm>
#include <cmath>

namespace purse {
namespace {

constexpr Decimal hoursOfAWeek{168};

class Varying {
public:
    Varying(Document document, const OutlookSettings& settings, std::uint64_t run)
        : m_document(std::move(document)), m_settings(settings), m_run(run)
    {
    }

    Document made()
    {
        for (Member& member : m_document.members)
            vary(member);
        for (Scenario& scenario : m_document.scenarios) {
            scenario.yearsAhead.clear(); // assumed, and not looked at here
            for (Member& member : scenario.hypotheticalMembers)
                vary(member);
            for (MemberOverride& own : scenario.memberOverrides)
                vary(own);
        }
        for (Budget& budget : m_document.budgets)
            vary(budget);
        for (PriceLevel& price : m_document.priceLevels)
            price.level = times(price.level, factor("prices", m_settings.prices, price.place));
        if (m_settings.hire
            && 100.0 * drawFor(m_settings.seed, m_run, "hire", m_settings.hire->member)
                   >= m_settings.hire->chance.value.toDouble())
            takeAway(m_settings.hire->member);
        return std::move(m_document);
    }

private:
    /// 1 where there is no range, so that nothing is rounded again.
    double factor(const char* what, Percent range, const std::string& whose = {}) const
    {
        return range == Percent{} ? 1.0
                                  : 1.0 + range.ratio() * (2.0 * drawFor(m_settings.seed, m_run, what, whose) - 1.0);
    }
    static Decimal times(Decimal value, double factor)
    {
        return factor == 1.0
                   ? value
                   : Decimal::fromBillionths(std::llround(static_cast<double>(value.toBillionths()) * factor));
    }
    static Money times(Money amount, double factor)
    {
        return factor == 1.0 ? amount : roundToMinor(static_cast<double>(amount.toMinor()) * factor);
    }
    static WeeklyHours times(WeeklyHours hours, double factor)
    {
        return {std::min(hoursOfAWeek, times(hours.value, factor))};
    }

    void vary(Member& member) const
    {
        const double hours = factor("hours", m_settings.hours, member.id);
        member.work.hoursPerWeek = times(member.work.hoursPerWeek, hours);
        for (HoursChange& change : member.work.changes)
            change.hoursPerWeek = times(change.hoursPerWeek, hours);
        if (member.work.daysPerYear)
            member.work.daysPerYear = times(*member.work.daysPerYear, hours);
        if (member.currentPay && member.currentPay->per != Per::Hour)
            member.currentPay->amount = times(member.currentPay->amount, hours);
        vary(member.answers, member.id);
    }

    void vary(MemberOverride& own) const
    {
        if (own.hoursPerWeek)
            own.hoursPerWeek = times(*own.hoursPerWeek, factor("hours", m_settings.hours, own.member));
        vary(own.answers, own.member);
    }

    void vary(std::map<std::string, Answer>& answers, const std::string& whose) const
    {
        const double costs = factor("costs", m_settings.costs, whose);
        if (costs == 1.0)
            return;
        for (const Question& question : m_document.questions) {
            const auto answer = answers.find(question.id);
            if (!question.need || answer == answers.end())
                continue;
            if (auto* amount = std::get_if<Money>(&answer->second))
                *amount = times(*amount, costs);
            else if (auto* total = std::get_if<DeclaredTotal>(&answer->second))
                if (auto* sum = std::get_if<Money>(&total->total))
                    *sum = times(*sum, costs);
        }
    }

    void vary(Budget& budget) const
    {
        const double money = factor("budget", m_settings.budget);
        for (Income& income : budget.income)
            income.amount.amount = times(income.amount.amount, money);
        if (budget.income.empty())
            for (BudgetLine& line : budget.lines)
                if (line.pay)
                    line.amount.amount = times(line.amount.amount, money);
    }

    void takeAway(const std::string& id)
    {
        const auto is = [&id](const auto& each) { return each.id == id; };
        std::erase_if(m_document.members, is);
        for (Scenario& scenario : m_document.scenarios) {
            std::erase_if(scenario.hypotheticalMembers, is);
            std::erase_if(scenario.memberOverrides, [&id](const MemberOverride& own) { return own.member == id; });
        }
    }

    Document m_document;
    const OutlookSettings& m_settings;
    std::uint64_t m_run;
};

} // namespace

Document variedDocument(const Document& document, const OutlookSettings& settings, std::uint64_t run)
{
    return Varying(document, settings, run).made();
}

} // namespace purse
