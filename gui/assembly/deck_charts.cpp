// SPDX-License-Identifier: GPL-3.0-or-later
// The charts before the assembly: how pay changes, whether costs are covered, what it costs.
#include "gui/assembly/screen.hpp"
#include "gui/charts/budget_charts.hpp"
#include "gui/charts/builders.hpp"
#include "gui/models/text.hpp"

#include <algorithm>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::AssemblyCharts)
};

using Role = ChartSpec::Role;

QString tooFew() { return Words::tr("So few people would be left here that everybody could tell who is who."); }

/// How many of those who stated costs have all of them covered.
struct Coverage {
    std::size_t stated = 0;
    std::size_t covered = 0;
    Money missing;

    std::size_t notCovered() const { return stated - covered; }
    bool isTold() const { return stated >= Masks::least; }
    bool isMerged() const { return tellsOfFew(covered, stated); }
};

Coverage coverageOf(const Outcome& outcome)
{
    Coverage coverage;
    for (const MemberOutcome& member : outcome.members)
        if (member.needStated) {
            ++coverage.stated;
            coverage.covered += member.notCovered > Money() ? 0 : 1;
            coverage.missing += member.notCovered;
        }
    return coverage;
}

struct Bar {
    std::optional<double> value;
    QString text;
};

/// One or two people are not drawn, and the bar of the others is as long as is certain.
std::pair<Bar, Bar> barsOf(const Coverage& coverage, const Format& format)
{
    const QString of = format.number(double(coverage.stated), 0);
    const QString covered = Words::tr("%1 of %2").arg(countWords(coverage.covered, coverage.stated, format), of);
    const QString not_yet = Words::tr("%1 of %2").arg(countWords(coverage.notCovered(), coverage.stated, format), of);
    if (!coverage.isTold())
        return {{{}, Words::tr("not shown")}, {{}, Words::tr("not shown")}};
    if (coverage.isMerged()) {
        const bool mostAre = coverage.covered > coverage.notCovered();
        Bar all{double(coverage.stated - Masks::least + 1), mostAre ? covered : not_yet}; // at least so many
        Bar few{{}, mostAre ? not_yet : covered};
        return mostAre ? std::pair{all, few} : std::pair{few, all};
    }
    const QString sum =
        coverage.notCovered() == 0 ? not_yet : Words::tr("%1, %2 in all").arg(not_yet, format.amount(coverage.missing));
    return {{double(coverage.covered), covered}, {double(coverage.notCovered()), sum}};
}

/// What goes into the reserve by a budget: its shares of what comes in, and lines that are called so.
Money reserveOf(const Hall& hall, const Scenario& scenario)
{
    const Budget* budget = findById(hall.document.budgets, scenario.budget);
    if (!budget)
        return {};
    const PurseFlow flow = flowOf(hall.document, *budget);
    Money reserve;
    for (const BudgetLine& line : budget->lines)
        if (line.kind == BudgetLine::Kind::Share
            || shown(line.title).contains(Words::tr("reserve"), Qt::CaseInsensitive))
            reserve += flow.of(line.id);
    return reserve;
}

void addBar(ChartSpec::Series& series, std::optional<double> value, const QString& text)
{
    series.values.push_back(value);
    series.texts.push_back(text);
}

QString moneyFinding(const Hall& hall, const std::vector<std::size_t>& outcomes)
{
    std::size_t fits = 0;
    std::size_t known = 0;
    for (const std::size_t at : outcomes) {
        const Outcome& outcome = hall.comparison.outcomes[at];
        known += outcome.isSolved() && outcome.budget ? 1 : 0;
        fits += outcome.isSolved() && outcome.budget && outcome.leftover >= Money() ? 1 : 0;
    }
    if (known == 0)
        return Words::tr("No budget is given for these options.");
    if (fits == known)
        return known == 1 ? Words::tr("The money is enough for this option.")
                          : Words::tr("The money is enough for each of these options.");
    return Words::tr("The money is enough for %1 of these %2 options.")
        .arg(hall.format.number(double(fits), 0), hall.format.number(double(known), 0));
}
} // namespace

Screen changeScreen(const Hall& hall, std::size_t outcome)
{
    Screen screen{Screen::Kind::Change, Words::tr("How does pay change?")};
    if (!hall.masks.showsPeople()) {
        screen.lead = tooFew();
        return screen;
    }
    ChartSpec spec = changeChart(hall.masks.masked(hall.comparison), outcome, hall.format);
    screen.lead = spec.title;
    spec.ids.clear();
    spec.categoryTitle = Words::tr("Made-up name");
    spec.subtitle = Words::tr("Gross pay under both, with made-up names in an order drawn by lot");
    screen.chart = std::move(spec);
    const QString leftOut = hall.masks.leftOutWords(hall.format);
    screen.foot = Words::tr("Names are made up and drawn anew each time, and so is the order.")
                  + (leftOut.isEmpty() ? QString() : QLatin1Char(' ') + leftOut);
    return screen;
}

Screen coveredScreen(const Hall& hall, const std::vector<std::size_t>& outcomes)
{
    Screen screen{Screen::Kind::Covered, Words::tr("Which costs are covered, and which not yet?")};
    ChartSpec spec;
    spec.form = ChartSpec::Form::Bars;
    spec.inWholes = true;
    spec.unit = Words::tr("people");
    spec.categoryTitle = Words::tr("Option");
    spec.series = {{Words::tr("All costs covered"), Role::Covered},
                   {Words::tr("Costs not yet covered"), Role::NotCovered}};
    bool anybody = false;
    QStringList counts;
    for (const std::size_t at : outcomes) {
        const Outcome& outcome = hall.comparison.outcomes[at];
        const Coverage coverage = coverageOf(outcome);
        const auto [covered, notYet] = barsOf(coverage, hall.format);
        spec.categories.push_back(hall.masks.words(outcome.title));
        addBar(spec.series[0], covered.value, covered.text);
        addBar(spec.series[1], notYet.value, notYet.text);
        anybody = anybody || coverage.isTold();
    }
    screen.lead = anybody ? Words::tr("Take-home pay beside the costs that people stated, as counts of people")
                          : Words::tr("Too few people stated their costs to show how far they are covered.");
    spec.title = screen.title;
    spec.subtitle = screen.lead;
    if (anybody)
        screen.chart = std::move(spec);
    screen.foot =
        Words::tr("Counts of one or two people are not told apart from the others. Everybody who stated costs "
                  "is counted.");
    return screen;
}

Screen moneyScreen(const Hall& hall, const std::vector<std::size_t>& outcomes)
{
    Screen screen{Screen::Kind::Money, Words::tr("What does it cost, and is there money for it?")};
    screen.lead = moneyFinding(hall, outcomes);
    ChartSpec spec;
    spec.form = ChartSpec::Form::Bars;
    spec.unit = hall.format.unit();
    spec.categoryTitle = Words::tr("Option");
    spec.series = {{Words::tr("Cost of all pay"), Role::After},
                   {Words::tr("Money for pay"), Role::Before},
                   {Words::tr("Into the reserve"), Role::AboveNeed}};
    bool hasReserve = false;
    for (const std::size_t at : outcomes) {
        const Outcome& outcome = hall.comparison.outcomes[at];
        const Scenario* scenario = findById(hall.document.scenarios, outcome.scenario);
        const Money reserve = scenario ? reserveOf(hall, *scenario) : Money();
        const auto add = [&](std::size_t series, bool known, Money amount) {
            addBar(spec.series[series], known ? std::optional(hall.format.plotted(amount)) : std::nullopt,
                   known ? hall.format.amount(amount) : QString());
        };
        spec.categories.push_back(hall.masks.words(outcome.title));
        add(0, outcome.isSolved(), outcome.totalCost);
        add(1, outcome.budget.has_value(), outcome.budget.value_or(Money()));
        add(2, reserve != Money(), reserve);
        hasReserve = hasReserve || reserve != Money();
    }
    if (!hasReserve)
        spec.series.pop_back();
    spec.title = screen.lead;
    spec.subtitle = screen.title;
    screen.chart = std::move(spec);
    screen.foot =
        Words::tr("The cost has everything in it that is paid on top of pay. Amounts %1.").arg(hall.format.perPeriod());
    return screen;
}

} // namespace purse::gui
