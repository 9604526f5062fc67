// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/rows.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::PayChart)
};

QString finding(const Comparison& comparison, const Format& format)
{
    std::vector<Money> amounts;
    std::size_t solved = 0;
    for (const Outcome& outcome : comparison.outcomes) {
        for (const MemberOutcome& member : outcome.members)
            amounts.push_back(member.award.amount);
        solved += outcome.members.empty() ? 0 : 1;
    }
    if (amounts.empty())
        return Words::tr("No scenario has a solution yet");
    const auto [least, most] = std::ranges::minmax(amounts);
    return Words::tr("Gross pay lies between %1 and %2 %3 in %Ln scenarios", nullptr, static_cast<int>(solved))
        .arg(format.amount(least), format.amount(most), format.perPeriod());
}
} // namespace

ChartSpec payChart(const Comparison& comparison, const Format& format)
{
    ChartSpec spec = rowsOf(comparison, format);
    spec.form = ChartSpec::Form::Dots;
    spec.title = finding(comparison, format);
    spec.subtitle = Words::tr("One mark a scenario; the line joins the lowest and the highest");
    QStringList titles;
    for (const Outcome& outcome : comparison.outcomes)
        titles << shown(outcome.title);
    spec.source = sourceOf(Words::tr("Scenarios: %1").arg(titles.join(QStringLiteral(", "))), format);
    for (std::size_t column = 0; column < comparison.outcomes.size(); ++column)
        spec.series.push_back(
            paySeries(comparison, column, format,
                      column == comparison.baseline ? ChartSpec::Role::Baseline : ChartSpec::Role::Scenario));
    return spec;
}

} // namespace purse::gui
