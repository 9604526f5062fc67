// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/interval_chart.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::IntervalChart)
};

Figure figureOf(Figure::Kind kind, double value)
{
    Figure figure{.id = {}, .title = {}, .kind = kind, .value = value, .convention = {}};
    if (kind == Figure::Kind::Money)
        figure.value = roundToMinor(value);
    return figure;
}

double plotted(Figure::Kind kind, double value, const Format& format)
{
    switch (kind) {
    case Figure::Kind::Money:
        return format.plotted(roundToMinor(value));
    case Figure::Kind::Share:
        return 100.0 * value;
    default:
        return value;
    }
}

QString unitOf(Figure::Kind kind, const Format& format)
{
    switch (kind) {
    case Figure::Kind::Money:
        return format.unit();
    case Figure::Kind::Count:
        return Words::tr("people");
    case Figure::Kind::Ratio:
        return Words::tr("times the lowest, an hour");
    case Figure::Kind::Share:
        return Words::tr("%");
    case Figure::Kind::Months:
        return Words::tr("months");
    case Figure::Kind::Index:
        break;
    }
    return Words::tr("index");
}

ChartSpec emptySpec(const QString& varied)
{
    ChartSpec spec;
    spec.form = ChartSpec::Form::Dots;
    spec.subtitle = varied;
    const QStringList names{Words::tr("a tenth of the runs at or below"), Words::tr("half of them at or below"),
                            Words::tr("nine tenths at or below")};
    for (int at = 0; at < names.size(); ++at)
        spec.series.push_back({.name = names[at], .slot = at});
    return spec;
}

void addRow(ChartSpec& spec, const QString& name, std::size_t runs, const Interval& interval, Figure::Kind kind,
            const Format& format)
{
    spec.categories.push_back(name);
    const double values[] = {interval.low, interval.middle, interval.high};
    for (std::size_t at = 0; at < spec.series.size(); ++at) {
        ChartSpec::Series& series = spec.series[at];
        series.values.push_back(runs > 0 ? std::optional(plotted(kind, values[at], format)) : std::nullopt);
        series.texts.push_back(runs > 0 ? format.figure(figureOf(kind, values[at])) : QString());
    }
}

/// The row that moves most is the finding.
void addFinding(ChartSpec& spec, const QString& what)
{
    std::size_t widest = 0;
    double width = -1.0;
    for (std::size_t row = 0; row < spec.categories.size(); ++row)
        if (const auto& low = spec.series[0].values[row], &high = spec.series[2].values[row];
            low && high && *high - *low > width) {
            width = *high - *low;
            widest = row;
        }
    spec.title = width < 0.0 ? Words::tr("No run has a solution")
                             : Words::tr("%1 moves most in “%2”: from %3 to %4 in eight of ten runs")
                                   .arg(what, spec.categories[widest], spec.series[0].texts[widest],
                                        spec.series[2].texts[widest]);
}
} // namespace

ChartSpec figureIntervals(const Outlook& outlook, const std::string& id, const QString& varied, const Format& format)
{
    ChartSpec spec = emptySpec(varied);
    spec.categoryTitle = Words::tr("Scenario");
    QString what;
    for (const ScenarioOutlook& scenario : outlook.scenarios) {
        const auto found = std::ranges::find(scenario.figures, id, &FigureOutlook::id);
        const bool has = found != scenario.figures.end();
        const Figure::Kind kind = has ? found->kind : Figure::Kind::Money;
        addRow(spec, shown(scenario.title), has ? found->runs : 0, has ? found->interval : Interval{}, kind, format);
        if (has && what.isEmpty()) {
            what = shown(found->title);
            spec.unit = unitOf(kind, format);
            spec.inWholes = kind == Figure::Kind::Count;
        }
    }
    addFinding(spec, what);
    return spec;
}

ChartSpec payIntervals(const Outlook& outlook, std::size_t at, const Document& document, const QString& varied,
                       const Format& format)
{
    ChartSpec spec = emptySpec(varied);
    spec.categoryTitle = Words::tr("Member");
    spec.unit = format.unit();
    const ScenarioOutlook& scenario = outlook.scenarios.at(at);
    const auto nameOf = [&](const std::string& id) {
        const Member* member = findById(document.members, id);
        for (const Scenario& each : document.scenarios)
            member = member ? member : findById(each.hypotheticalMembers, id);
        return member ? shownName(member->name, member->id) : shown(id);
    };
    Money widest;
    for (const MemberOutlook& member : scenario.members) {
        addRow(spec, nameOf(member.member), member.runs, member.gross, Figure::Kind::Money, format);
        if (member.runs > 0)
            widest = std::max(widest, roundToMinor(member.gross.high - member.gross.low));
    }
    spec.title = scenario.members.empty()
                     ? Words::tr("No run of “%1” has a solution").arg(shown(scenario.title))
                     : Words::tr("In eight of ten runs, pay in “%1” stays within %2 %3 for everybody")
                           .arg(shown(scenario.title), format.amount(widest), format.perPeriod());
    return spec;
}

} // namespace purse::gui
