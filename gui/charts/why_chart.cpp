// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/rows.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

#include <array>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::WhyChart)
};

ChartSpec::Series emptySeries(const QString& name, ChartSpec::Role role, std::size_t rows)
{
    return {name,
            role,
            0,
            std::vector<std::optional<double>>(rows),
            std::vector<double>(rows, 0.0),
            std::vector<QString>(rows)};
}
} // namespace

ChartSpec whyChart(const QString& member, const QString& scenario, const Award& award, const Format& format)
{
    const std::size_t rows = award.lines.size() + 1;
    ChartSpec spec;
    spec.form = ChartSpec::Form::Waterfall;
    spec.unit = format.unit();
    spec.categoryTitle = Words::tr("Step");
    spec.title = Words::tr("%1 in “%2”: %3 %4").arg(member, scenario, format.amount(award.amount), format.perPeriod());
    spec.person = member;
    spec.source = sourceOf(Words::tr("Scenario: %1").arg(scenario), format);
    spec.subtitle = Words::tr("Each step begins where the one before ended");
    spec.series = {emptySeries(Words::tr("Adds"), ChartSpec::Role::Adds, rows),
                   emptySeries(Words::tr("Takes off"), ChartSpec::Role::Takes, rows),
                   emptySeries(Words::tr("Gross pay"), ChartSpec::Role::Total, rows)};
    Money reached;
    for (std::size_t row = 0; row < award.lines.size(); ++row) {
        const Line& line = award.lines[row];
        ChartSpec::Series& series = spec.series[line.amount < Money() ? 1 : 0];
        series.values[row] = format.plotted(line.amount);
        series.starts[row] = format.plotted(reached);
        series.texts[row] = format.exactChange(line.amount);
        spec.categories.push_back(shown(line.label));
        spec.notes.push_back(line.amount == Money() ? format.amount(Money()) : format.change(line.amount));
        reached += line.amount;
    }
    spec.series[2].values.back() = format.plotted(award.amount);
    spec.series[2].texts.back() = format.exactAmount(award.amount);
    spec.categories.push_back(Words::tr("Gross pay"));
    spec.notes.push_back(format.amount(award.amount));
    return spec;
}

} // namespace purse::gui
