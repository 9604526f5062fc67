// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/rows.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::MatchingChart)
};

QString findingOf(const Matching& matching, const Matches& matches, const Format& format)
{
    const auto most = std::ranges::max_element(matches.projects, {}, &Match::matched);
    if (most == matches.projects.end() || most->matched == Money{})
        return Words::tr("No project is matched yet: it takes gifts of two people");
    const MatchedProject& project = matching.projects[static_cast<std::size_t>(most - matches.projects.begin())];
    return Words::tr("“%1” gets most from the pot: %2 to gifts of %3")
        .arg(shownName(project.title, project.id), format.money(most->matched, true), format.money(most->given, true));
}
} // namespace

ChartSpec matchingChart(const Matching& matching, const Matches& matches, const Format& format)
{
    const double major = std::pow(10.0, format.currency().minorDigits);
    ChartSpec spec;
    spec.form = ChartSpec::Form::Stack;
    spec.unit = format.symbol();
    spec.source = plainSourceOf(shown(matching.title), format);
    spec.categoryTitle = Words::tr("Project");
    spec.title = findingOf(matching, matches, format);
    spec.subtitle = Words::tr("What people give to each project, and what the pot adds");
    spec.series = {{Words::tr("Given"), ChartSpec::Role::Covered}, {Words::tr("Matched"), ChartSpec::Role::AboveNeed}};
    spec.notesTitle = Words::tr("Together");
    for (std::size_t p = 0; p < matches.projects.size() && p < matching.projects.size(); ++p) {
        const Match& match = matches.projects[p];
        spec.categories.push_back(shownName(matching.projects[p].title, matching.projects[p].id));
        const Money amounts[] = {match.given, match.matched};
        for (std::size_t s = 0; s < spec.series.size(); ++s) {
            spec.series[s].values.emplace_back(static_cast<double>(amounts[s].toMinor()) / major);
            spec.series[s].texts.push_back(format.money(amounts[s], true));
        }
        spec.notes.push_back(format.money(match.given + match.matched, true));
    }
    return spec;
}

} // namespace purse::gui
