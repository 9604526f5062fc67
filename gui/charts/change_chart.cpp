// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/rows.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::ChangeChart)
};

struct Counts {
    int higher = 0;
    int lower = 0;
    int same = 0;

    void add(Money change) { ++(change > Money() ? higher : change < Money() ? lower : same); }
    int all() const { return higher + lower + same; }
};

QString finding(const Counts& counts, const QString& from, const QString& to, const Format& format)
{
    if (counts.all() == 0)
        return Words::tr("“%1” and “%2” cannot be compared: one has no solution yet").arg(from, to);
    const auto number = [&format](int count) { return format.number(double(count), 0); };
    return Words::tr("From “%1” to “%2”, pay is higher for %3, lower for %4, the same for %5 of %Ln people", nullptr,
                     counts.all())
        .arg(from, to, number(counts.higher), number(counts.lower), number(counts.same));
}
} // namespace

ChartSpec changeChart(const Comparison& comparison, std::size_t outcome, const Format& format)
{
    ChartSpec spec = rowsOf(comparison, format);
    spec.form = ChartSpec::Form::Dumbbell;
    spec.series = {paySeries(comparison, comparison.baseline, format, ChartSpec::Role::Baseline),
                   paySeries(comparison, outcome, format, ChartSpec::Role::Scenario)};
    const std::vector<const MemberOutcome*> from = outcomesByRow(comparison, comparison.baseline);
    const std::vector<const MemberOutcome*> to = outcomesByRow(comparison, outcome);
    Counts counts;
    for (std::size_t row = 0; row < from.size(); ++row) {
        const bool both = from[row] && to[row];
        const Money change = both ? to[row]->award.amount - from[row]->award.amount : Money();
        spec.notes.push_back(both ? format.change(change) : QString());
        if (both)
            counts.add(change);
    }
    spec.notesTitle = Words::tr("Change");
    spec.title = finding(counts, spec.series[0].name, spec.series[1].name, format);
    spec.source = sourceOf(Words::tr("Scenarios: %1, %2").arg(spec.series[0].name, spec.series[1].name), format);
    spec.subtitle = Words::tr("Gross pay under both, in the order of the table");
    return spec;
}

} // namespace purse::gui
