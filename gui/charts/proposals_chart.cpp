// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/rows.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::ProposalsChart)
};

QString noteOf(const RoundResult& result, std::size_t line, const Format& format)
{
    const auto at = static_cast<Eigen::Index>(line);
    const QString share = Words::tr("%1%").arg(format.number(100.0 * result.portion.shares[at], 1));
    const bool isOut =
        std::ranges::any_of(result.portion.outOfRange, [at](const OutOfRange& out) { return out.line == at; });
    return isOut ? Words::tr("%1 ◆ outside").arg(share) : share;
}
} // namespace

ChartSpec proposalsChart(const Budget& budget, const RoundResult& result, const QString& rule, const Format& format)
{
    ChartSpec spec;
    spec.form = ChartSpec::Form::Stack;
    spec.unit = format.unit();
    spec.source = sourceOf(Words::tr("Budget: %1").arg(shown(budget.title)), format);
    spec.categoryTitle = Words::tr("Line");
    if (result.amounts.empty()) {
        spec.title = shown(result.why);
        return spec;
    }
    Money sum;
    for (const Money amount : result.amounts)
        sum += amount;
    spec.title = Words::tr("%1 %2, as %Ln members propose", nullptr, static_cast<int>(result.portion.utilities.size()))
                     .arg(format.amount(sum), format.perPeriod());
    spec.subtitle = Words::tr("By the rule “%1”").arg(rule);
    ChartSpec::Series money{.name = Words::tr("Money for the line"),
                            .role = ChartSpec::Role::Covered,
                            .values = {},
                            .starts = {},
                            .texts = {}};
    spec.notesTitle = Words::tr("Of the money");
    for (const BudgetLine& line : budget.lines) {
        const auto found = std::ranges::lower_bound(result.lines, line.id);
        if (found == result.lines.end() || *found != line.id)
            continue;
        const auto at = static_cast<std::size_t>(found - result.lines.begin());
        spec.categories.push_back(shownName(line.title, line.id));
        money.values.emplace_back(format.plotted(result.amounts[at]));
        money.texts.push_back(format.amount(result.amounts[at]));
        spec.notes.push_back(noteOf(result, at, format));
    }
    spec.series.push_back(std::move(money));
    return spec;
}

} // namespace purse::gui
