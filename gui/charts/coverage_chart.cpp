// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/rows.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::CoverageChart)
};

using Part = Money MemberOutcome::*;

/// Without stated costs there is nothing to cover: such a row has words, no bar.
bool hasStated(const MemberOutcome* member) { return member && member->needStated; }

ChartSpec::Series part(const std::vector<const MemberOutcome*>& rows, const QString& name, ChartSpec::Role role,
                       Part amount, const Format& format)
{
    ChartSpec::Series series{name, role};
    for (const MemberOutcome* member : rows) {
        series.values.push_back(hasStated(member) ? std::optional(format.plotted(member->*amount)) : std::nullopt);
        series.texts.push_back(hasStated(member) ? format.amount(member->*amount) : QString());
    }
    return series;
}

QString finding(const std::vector<const MemberOutcome*>& rows, const Outcome& outcome, const Format& format)
{
    if (outcome.members.empty())
        return Words::tr("“%1” has no solution yet").arg(shown(outcome.title));
    if (std::ranges::none_of(rows, hasStated))
        return Words::tr("Nobody has stated costs");
    const auto notCovered =
        std::ranges::count_if(rows, [](const MemberOutcome* member) { return member && member->notCovered > Money(); });
    if (notCovered == 0)
        return Words::tr("“%1” covers every cost that was stated").arg(shown(outcome.title));
    Money sum;
    for (const MemberOutcome* member : rows)
        if (member)
            sum += member->notCovered;
    return Words::tr("%1 of %Ln people: costs not yet covered in “%2”, %3 %4 in all", nullptr,
                     static_cast<int>(outcome.members.size()))
        .arg(format.number(double(notCovered), 0), shown(outcome.title), format.amount(sum), format.perPeriod());
}

QString subtitle(const std::vector<const MemberOutcome*>& rows, const Format& format)
{
    const auto silent =
        std::ranges::count_if(rows, [](const MemberOutcome* member) { return member && !member->needStated; });
    const QString what = Words::tr("Take-home pay beside the costs that each member stated");
    return silent == 0 || std::ranges::none_of(rows, hasStated)
               ? what
               : Words::tr("%1; %2 stated none").arg(what, format.number(double(silent), 0));
}

QString noteOf(const MemberOutcome* member, const Format& format)
{
    if (member && !member->needStated)
        return Words::tr("none stated");
    return member && member->notCovered > Money() ? format.amount(member->notCovered) : QString();
}
} // namespace

ChartSpec coverageChart(const Comparison& comparison, std::size_t outcome, const Format& format)
{
    const std::vector<const MemberOutcome*> rows = outcomesByRow(comparison, outcome);
    ChartSpec spec = rowsOf(comparison, format);
    spec.form = ChartSpec::Form::Stack;
    spec.title = finding(rows, comparison.outcomes.at(outcome), format);
    spec.subtitle = subtitle(rows, format);
    spec.source = sourceOf(Words::tr("Scenario: %1").arg(shown(comparison.outcomes[outcome].title)), format);
    spec.series = {
        part(rows, Words::tr("Costs covered"), ChartSpec::Role::Covered, &MemberOutcome::covered, format),
        part(rows, Words::tr("Costs not yet covered"), ChartSpec::Role::NotCovered, &MemberOutcome::notCovered, format),
        part(rows, Words::tr("Pay above costs"), ChartSpec::Role::AboveNeed, &MemberOutcome::aboveNeed, format)};
    spec.notesTitle = Words::tr("Not yet covered");
    for (const MemberOutcome* member : rows)
        spec.notes.push_back(noteOf(member, format));
    return spec;
}

} // namespace purse::gui
