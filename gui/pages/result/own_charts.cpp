// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for one member: the own figures in each scenario.
#include "gui/charts/builders.hpp"
#include "gui/charts/rows.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/result/own_view.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::OwnCharts)
};

using Column = OwnView::Column;
using Role = ChartSpec::Role;

QString titlesOf(const OwnView& view)
{
    QStringList titles;
    for (const Column& column : view.columns)
        titles << column.title;
    return Words::tr("Scenarios: %1").arg(titles.join(QStringLiteral(", ")));
}

QString rangeWords(const std::vector<Money>& amounts, const Format& format)
{
    return amounts.empty() ? QString()
                           : Words::tr("%1 to %2").arg(format.amount(amounts.front()), format.amount(amounts.back()));
}

QString payFinding(const OwnView& view, const Format& format)
{
    std::vector<Money> mine;
    for (const Column& column : view.columns)
        if (column.mine)
            mine.push_back(column.mine->award.amount);
    if (mine.empty())
        return Words::tr("No scenario has a figure for you yet");
    const auto [least, most] = std::ranges::minmax(mine);
    if (least == most)
        return Words::tr("Your gross pay: %1 %2").arg(format.amount(least), format.perPeriod());
    return Words::tr("Your gross pay lies between %1 and %2 %3")
        .arg(format.amount(least), format.amount(most), format.perPeriod());
}

QString coverageFinding(const OwnView& view, const Format& format)
{
    std::size_t known = 0;
    std::size_t covered = 0;
    for (const Column& column : view.columns)
        if (column.mine && column.mine->needStated) {
            ++known;
            covered += column.mine->notCovered == Money() ? 1 : 0;
        }
    if (known == 0)
        return Words::tr("You stated no costs");
    return Words::tr("%1 of %2 scenarios cover all the costs that you stated")
        .arg(format.number(double(covered), 0), format.number(double(known), 0));
}

ChartSpec rowsOf(const OwnView& view, const Format& format)
{
    ChartSpec spec;
    spec.unit = format.unit();
    spec.categoryTitle = Words::tr("Scenario");
    spec.source = sourceOf(titlesOf(view), format);
    for (const Column& column : view.columns)
        spec.categories.push_back(column.title);
    return spec;
}

void add(ChartSpec::Series& series, const MemberOutcome* mine, Money amount, const Format& format)
{
    series.values.push_back(mine ? std::optional(format.plotted(amount)) : std::nullopt);
    series.texts.push_back(mine ? format.amount(amount) : QString());
}
} // namespace

ChartSpec ownPayChart(const OwnView& view, const Format& format)
{
    ChartSpec spec = rowsOf(view, format);
    spec.form = ChartSpec::Form::Strip;
    spec.title = payFinding(view, format);
    spec.subtitle = othersSentence(view, format);
    spec.notesTitle = Words::tr("You");
    ChartSpec::Series mine{Words::tr("You"), Role::Total};
    ChartSpec::Series others{Words::tr("The others"), Role::Others};
    bool anyOthers = false;
    for (const Column& column : view.columns) {
        const MemberOutcome* own = column.mine ? &*column.mine : nullptr;
        add(mine, own, own ? own->award.amount : Money(), format);
        spec.notes.push_back(own ? format.amount(own->award.amount) : Words::tr("none yet"));
        std::vector<double> crowd;
        for (const Money amount : column.others)
            crowd.push_back(format.plotted(amount));
        anyOthers = anyOthers || !crowd.empty();
        spec.crowd.push_back(std::move(crowd));
        others.values.emplace_back(std::nullopt); // drawn as a crowd, told as a range
        others.texts.push_back(rangeWords(column.others, format));
    }
    spec.series.push_back(std::move(mine));
    if (anyOthers)
        spec.series.push_back(std::move(others));
    return spec;
}

ChartSpec ownCoverageChart(const OwnView& view, const Format& format)
{
    ChartSpec spec = rowsOf(view, format);
    spec.form = ChartSpec::Form::Stack;
    spec.title = coverageFinding(view, format);
    spec.subtitle = Words::tr("Your take-home pay beside the costs that you stated");
    spec.series = {{Words::tr("Costs covered"), Role::Covered},
                   {Words::tr("Costs not yet covered"), Role::NotCovered},
                   {Words::tr("Pay above costs"), Role::AboveNeed}};
    spec.notesTitle = Words::tr("Not yet covered");
    for (const Column& column : view.columns) {
        const MemberOutcome* own = column.mine && column.mine->needStated ? &*column.mine : nullptr;
        const MemberOutcome mine = own ? *own : MemberOutcome{};
        add(spec.series[0], own, mine.covered, format);
        add(spec.series[1], own, mine.notCovered, format);
        add(spec.series[2], own, mine.aboveNeed, format);
        spec.notes.push_back(!own                        ? QStringLiteral("–")
                             : own->notCovered > Money() ? format.amount(own->notCovered)
                                                         : Words::tr("nothing"));
    }
    return spec;
}

ChartSpec ownWhyChart(const Column& column, const Format& format)
{
    ChartSpec spec = whyChart(Words::tr("Your pay"), column.title, column.mine->award, format);
    spec.person.clear();
    return spec;
}

} // namespace purse::gui
