// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/budget_charts.hpp"

#include "gui/charts/rows.hpp"
#include "gui/models/text.hpp"

#include <purse/compare/budget_outcome.hpp>

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::BudgetCharts)
};

using Part = PurseFlow::Part;

Money amountOf(const std::vector<Part>& parts, const std::string& id)
{
    const auto found = std::ranges::find(parts, id, &Part::id);
    return found == parts.end() ? Money() : found->amount;
}

Money sumOf(const std::vector<Part>& parts)
{
    Money sum;
    for (const Part& part : parts)
        sum += part.amount;
    return sum;
}

/// The parts of both, those of the later budget first.
std::vector<Part> together(const std::vector<Part>& before, std::vector<Part> after)
{
    for (const Part& part : before)
        if (std::ranges::find(after, part.id, &Part::id) == after.end())
            after.push_back({part.id, part.title, Money()});
    return after;
}

/// The line other than pay that changes most in one direction.
std::optional<Part> mostChanged(const PurseFlow& before, const PurseFlow& after, bool rises)
{
    std::optional<Part> most;
    for (const Part& part : together(before.out, after.out)) {
        const Money change = amountOf(after.out, part.id) - amountOf(before.out, part.id);
        const Money size = rises ? change : -change;
        if (part.id != after.pay && size > (most ? most->amount : Money()))
            most = Part{part.id, part.title, size};
    }
    return most;
}

QString changeFinding(const PurseFlow& before, const PurseFlow& after, const Format& format)
{
    const Money pay = after.of(after.pay) - before.of(before.pay);
    if (pay == Money())
        return Words::tr("Pay stays the same in “%1”").arg(shown(after.title));
    const QString size = format.exactAmount(pay < Money() ? -pay : pay);
    const std::optional<Part> other = mostChanged(before, after, pay < Money());
    if (!other)
        return pay < Money() ? Words::tr("“%1”: %2 less for pay").arg(shown(after.title), size)
                             : Words::tr("“%1”: %2 more for pay").arg(shown(after.title), size);
    return pay < Money() ? Words::tr("%1 more for “%2”, %3 less for pay")
                               .arg(format.exactAmount(other->amount), shown(other->title), size)
                         : Words::tr("%1 more for pay, %2 less for “%3”")
                               .arg(size, format.exactAmount(other->amount), shown(other->title));
}

QString finding(const PurseFlow& flow, const Format& format)
{
    const QString in = format.exactAmount(sumOf(flow.in));
    if (flow.left < Money())
        return Words::tr("%1 comes in; %2 is missing").arg(in, format.exactAmount(-flow.left));
    return flow.left == Money() ? Words::tr("%1 comes in, and all of it has a line").arg(in)
                                : Words::tr("%1 comes in; %2 is left over").arg(in, format.exactAmount(flow.left));
}

class PurseRows {
public:
    PurseRows(ChartSpec& spec, const Format& format) : m_spec(spec), m_format(format) {}

    void head(const QString& title)
    {
        m_spec.headings.push_back(m_spec.categories.size());
        m_spec.categories.push_back(title);
        for (ChartSpec::Series& series : m_spec.series) {
            series.values.push_back(std::nullopt);
            series.texts.push_back({});
        }
    }
    /// @param amounts one a series
    void add(const QString& title, const std::vector<Money>& amounts)
    {
        m_spec.categories.push_back(title);
        for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
            m_spec.series[s].values.push_back(m_format.plotted(amounts[s]));
            m_spec.series[s].texts.push_back(m_format.amount(amounts[s]));
        }
    }

private:
    ChartSpec& m_spec;
    const Format& m_format;
};

QDate dayOf(Date date) { return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))}; }

QDate lastDay(Date firstOfMonth) { return dayOf(firstOfMonth).addMonths(1).addDays(-1); }

/// "April 2025" where months are of the calendar; else "6 Apr – 5 May 2025".
QString monthName(Date first, const Format& format)
{
    const QDate begin = dayOf(first);
    const QDate end = lastDay(first);
    if (begin.day() == 1)
        return format.locale().toString(begin, QStringLiteral("MMMM yyyy"));
    return Words::tr("%1 – %2").arg(format.locale().toString(begin, QStringLiteral("d MMM")),
                                    format.locale().toString(end, QStringLiteral("d MMM yyyy")));
}
} // namespace

Money PurseFlow::of(const std::string& line) const { return amountOf(out, line); }

PurseFlow flowOf(const Document& document, const Budget& budget)
{
    PurseFlow flow{
        .title = budget.title.empty() ? budget.id : budget.title, .in = {}, .out = {}, .pay = {}, .left = {}};
    const auto name = [](const auto& one) { return one.title.empty() ? one.id : one.title; };
    for (const BudgetLine& line : budget.lines)
        if (line.pay)
            flow.pay = line.id;
    if (const std::optional<BudgetPlan> plan = planOf(document, budget)) {
        for (const IncomePlan& income : plan->income)
            flow.in.push_back({income.id, name(income), income.used});
        for (const LinePlan& line : plan->lines)
            flow.out.push_back({line.id, name(line), line.planned});
    } else {
        for (const BudgetLine& line : budget.lines) {
            const Money amount = roundToMinor(perYear(line.amount, document.group.fullTime));
            if (amount < Money())
                flow.in.push_back({line.id, name(line), -amount});
            else
                flow.out.push_back({line.id, name(line), amount});
        }
    }
    if (!flow.in.empty())
        flow.left = sumOf(flow.in) - sumOf(flow.out);
    return flow;
}

ChartSpec purseChart(const std::optional<PurseFlow>& before, const PurseFlow& after, const Format& format)
{
    ChartSpec spec;
    spec.form = ChartSpec::Form::Bars;
    spec.unit = format.unit();
    spec.categoryTitle = Words::tr("Money");
    spec.title = before ? changeFinding(*before, after, format) : finding(after, format);
    spec.subtitle = before ? Words::tr("Where money comes from and where it goes, under both budgets")
                           : Words::tr("Where money comes from and where it goes");
    spec.source = sourceOf(Words::tr("Budget: %1").arg(shown(after.title)), format);
    if (before)
        spec.series.push_back({Words::tr("Before: %1").arg(shown(before->title)), ChartSpec::Role::Before});
    spec.series.push_back(
        {before ? Words::tr("After: %1").arg(shown(after.title)) : shown(after.title), ChartSpec::Role::After});
    PurseRows rows(spec, format);
    const auto addAll = [&](std::vector<Part> PurseFlow::*parts) {
        for (const Part& part : together(before ? (*before).*parts : std::vector<Part>{}, after.*parts)) {
            std::vector<Money> amounts;
            if (before)
                amounts.push_back(amountOf((*before).*parts, part.id));
            amounts.push_back(amountOf(after.*parts, part.id));
            rows.add(shown(part.title), amounts);
        }
    };
    if (!after.in.empty() || (before && !before->in.empty())) {
        rows.head(Words::tr("Comes in"));
        addAll(&PurseFlow::in);
    }
    rows.head(Words::tr("Goes out"));
    addAll(&PurseFlow::out);
    if (after.left != Money() || (before && before->left != Money()))
        rows.add(Words::tr("Left over"), before ? std::vector{before->left, after.left} : std::vector{after.left});
    return spec;
}

ChartSpec cashChart(const CashYear& cash, bool known, const Format& format)
{
    const auto plain = [&](Money amount) {
        return static_cast<double>(amount.toMinor()) / std::pow(10.0, format.currency().minorDigits);
    };
    ChartSpec spec;
    spec.form = ChartSpec::Form::Stack;
    spec.unit = format.symbol();
    spec.categoryTitle = Words::tr("Month");
    spec.source = plainSourceOf({}, format);
    const MonthCash& lowest = cash.months.at(cash.lowest);
    spec.title = Words::tr("The account is lowest on %1: %2")
                     .arg(format.locale().toString(lastDay(lowest.first), QStringLiteral("d MMMM yyyy")),
                          format.money(lowest.balance, true));
    spec.subtitle = known
                        ? Words::tr("In the account at the end of each month, if everything goes as planned")
                        : Words::tr("Counted from nothing in the account: what is there on the first day is not known");
    spec.series = {{Words::tr("At the end of the month"), ChartSpec::Role::After},
                   {Words::tr("The lowest of the year"), ChartSpec::Role::Takes}};
    spec.notesTitle = Words::tr("In, out, then there is");
    for (std::size_t month = 0; month < cash.months.size(); ++month) {
        const MonthCash& each = cash.months[month];
        spec.categories.push_back(monthName(each.first, format));
        for (std::size_t s = 0; s < spec.series.size(); ++s) {
            const bool here = (s == 1) == (month == cash.lowest);
            spec.series[s].values.push_back(here ? std::optional(plain(each.balance)) : std::nullopt);
            spec.series[s].texts.push_back(here ? format.money(each.balance, true) : QString());
        }
        spec.notes.push_back(
            Words::tr("+%1  −%2  = %3")
                .arg(format.money(each.in, false), format.money(each.out, false), format.money(each.balance, false)));
    }
    return spec;
}

ChartSpec pileChart(const Pile& pile, const PileStanding& standing, const std::vector<QString>& names,
                    const Format& format)
{
    const double major = std::pow(10.0, format.currency().minorDigits);
    ChartSpec spec;
    spec.form = ChartSpec::Form::Stack;
    spec.unit = format.symbol();
    spec.categoryTitle = Words::tr("Who");
    spec.source = plainSourceOf(shown(pile.title), format);
    spec.categories = names;
    spec.series = {{Words::tr("Has now"), ChartSpec::Role::After}};
    spec.notesTitle = Words::tr("Since the start");
    for (std::size_t i = 0; i < standing.now.size(); ++i) {
        const Money change = standing.now[i] - standing.start[i];
        const QString size = format.money(change < Money() ? -change : change, true);
        spec.series[0].values.push_back(static_cast<double>(standing.now[i].toMinor()) / major);
        spec.series[0].texts.push_back(format.money(standing.now[i], true));
        spec.notes.push_back(change == Money()  ? Words::tr("as at the start")
                             : change > Money() ? Words::tr("+%1").arg(size)
                                                : Words::tr("−%1").arg(size));
    }
    const QString total = format.money(pile.total, true);
    if (pile.moves.empty() || standing.now.empty()) {
        spec.title = Words::tr("%1 in equal parts: nothing has moved yet").arg(total);
    } else {
        const auto [least, most] = std::ranges::minmax(standing.now);
        spec.title = Words::tr("Moves so far: %1. Everybody has between %2 and %3, %4 in all")
                         .arg(format.number(double(pile.moves.size()), 0), format.money(least, true),
                              format.money(most, true), total);
    }
    spec.subtitle = Words::tr("Who has how much of the pile");
    return spec;
}

} // namespace purse::gui
