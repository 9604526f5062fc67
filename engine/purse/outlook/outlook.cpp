// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/outlook/outlook.hpp>

#include <purse/compare/effects.hpp>
#include <purse/solve/parallel.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace purse {
namespace {

constexpr std::size_t atOnce = 8; ///< runs between two questions whether to go on

/// What is kept of one scenario in one run.
struct Kept {
    bool isSolved = false;
    bool isOver = false;
    std::vector<Figure> figures; ///< without their conventions
    std::vector<std::pair<std::string, Money>> pay;
};
using Run = std::vector<Kept>; ///< shape (scenarios)

Kept keep(const Outcome& outcome)
{
    Kept kept{.isSolved = outcome.isSolved(), .isOver = overBudget(outcome) > Money{}, .figures = {}, .pay = {}};
    for (const Figure& figure : outcome.figures)
        kept.figures.push_back({figure.id, figure.title, figure.kind, figure.value, {}});
    for (const MemberOutcome& member : outcome.members)
        kept.pay.emplace_back(member.award.member, member.award.amount);
    return kept;
}

Run runOf(const Document& document, const LevyLibrary& levies, const OutlookSettings& settings, std::uint64_t number)
{
    const Document varied = variedDocument(document, settings, number);
    Run run;
    for (const Scenario& scenario : varied.scenarios)
        run.push_back(keep(solveScenario(varied, scenario.id, levies)));
    return run;
}

/// The smallest value that so many hundredths of all are at or below.
double quantile(const std::vector<double>& sorted, std::size_t hundredths)
{
    return sorted[(sorted.size() * hundredths + 99) / 100 - 1];
}

Interval intervalOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    return {quantile(values, 10), quantile(values, 50), quantile(values, 90)};
}

/// Values by name, in the order in which names are first met.
template <class Key>
class Columns {
public:
    std::vector<double>& of(const std::string& name, const Key& key)
    {
        const auto [found, isNew] = m_places.try_emplace(name, m_all.size());
        if (isNew)
            m_all.emplace_back(key, std::vector<double>{});
        return m_all[found->second].second;
    }
    const auto& all() const { return m_all; }

private:
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<std::pair<Key, std::vector<double>>> m_all;
};

/// One scenario over all runs, in the order of the runs.
class Gathering {
public:
    void add(const Kept& kept)
    {
        m_solved += kept.isSolved ? 1 : 0;
        m_over += kept.isOver ? 1 : 0;
        for (const Figure& figure : kept.figures) {
            std::vector<double>& values =
                m_figures.of(figure.id, {.id = figure.id, .title = figure.title, .kind = figure.kind, .interval = {}});
            if (const auto* money = std::get_if<Money>(&figure.value))
                values.push_back(static_cast<double>(money->toMinor()));
            else if (const auto* number = std::get_if<double>(&figure.value))
                values.push_back(*number);
        }
        for (const auto& [member, amount] : kept.pay)
            m_members.of(member, {.member = member, .gross = {}}).push_back(static_cast<double>(amount.toMinor()));
    }

    ScenarioOutlook of(const Scenario& scenario) const
    {
        ScenarioOutlook outlook{.scenario = scenario.id,
                                .title = scenario.title.empty() ? scenario.id : scenario.title,
                                .solved = m_solved,
                                .overBudget = m_over,
                                .figures = {},
                                .members = {}};
        for (const auto& [figure, values] : m_figures.all()) {
            outlook.figures.push_back(figure);
            outlook.figures.back().runs = values.size();
            outlook.figures.back().interval = intervalOf(values);
        }
        for (const auto& [member, values] : m_members.all()) {
            outlook.members.push_back(member);
            outlook.members.back().runs = values.size();
            outlook.members.back().gross = intervalOf(values);
        }
        return outlook;
    }

private:
    std::size_t m_solved = 0;
    std::size_t m_over = 0;
    Columns<FigureOutlook> m_figures;
    Columns<MemberOutlook> m_members;
};

bool isKnown(const Document& document, const std::string& member)
{
    return findById(document.members, member) || std::ranges::any_of(document.scenarios, [&](const Scenario& scenario) {
               return findById(scenario.hypotheticalMembers, member) != nullptr;
           });
}

Notices withoutEffect(const Document& document, const OutlookSettings& settings)
{
    Notices notices;
    if (settings.costs > Percent{} && std::ranges::none_of(document.questions, &Question::need))
        notices.push_back({"/questions", "Own costs are varied, but no question asks for them.", std::nullopt,
                           "Nothing changes by them."});
    if (settings.prices > Percent{} && document.priceLevels.empty())
        notices.push_back({"/price_levels", "Prices of places are varied, but the document has none.", std::nullopt,
                           "Nothing changes by them."});
    return notices;
}

} // namespace

Problems problemsOf(const OutlookSettings& settings, const Document& document)
{
    Problems problems;
    const auto within = [&](const char* where, Percent value, Decimal most, const char* hint) {
        if (value.value < Decimal{0} || value.value > most)
            problems.push_back(
                {where, fmt::format("{}% is no range that inputs can be varied by.", value.value.toText()), hint});
    };
    constexpr const char* hint = "Give a percentage from 0 to 90: up or down by at most so much.";
    within("hours", settings.hours, Decimal{90}, hint);
    within("costs", settings.costs, Decimal{90}, hint);
    within("budget", settings.budget, Decimal{90}, hint);
    within("prices", settings.prices, Decimal{90}, hint);
    if (settings.hire) {
        within("chance", settings.hire->chance, Decimal{100}, "Give a chance from 0 to 100 per cent.");
        if (!isKnown(document, settings.hire->member))
            problems.push_back({"hire", "There is nobody called \"" + settings.hire->member + "\" in the document.",
                                "Give the id of a member, or of somebody assumed in a scenario."});
    }
    if (settings.runs < 1 || settings.runs > OutlookSettings::mostRuns)
        problems.push_back({"runs", fmt::format("{} runs cannot be made.", settings.runs),
                            fmt::format("Ask for 1 to {} runs.", OutlookSettings::mostRuns)});
    return problems;
}

Outlook outlookOf(const Document& document, const LevyLibrary& levies, const OutlookSettings& settings,
                  const std::function<bool(std::size_t done)>& tell)
{
    if (const Problems problems = problemsOf(settings, document); !problems.empty())
        throw std::invalid_argument(problems.front().what);
    Outlook outlook{.scenarios = {}, .notices = withoutEffect(document, settings)};
    std::vector<Gathering> scenarios(document.scenarios.size());
    while (outlook.runs < settings.runs && !outlook.wasStopped) {
        std::vector<Run> runs(std::min(atOnce, settings.runs - outlook.runs));
        inParallel(runs.size(), [&](std::size_t i) { runs[i] = runOf(document, levies, settings, outlook.runs + i); });
        for (const Run& run : runs)
            for (std::size_t at = 0; at < scenarios.size(); ++at)
                scenarios[at].add(run[at]);
        outlook.runs += runs.size();
        outlook.wasStopped = tell && !tell(outlook.runs) && outlook.runs < settings.runs;
    }
    for (std::size_t at = 0; at < scenarios.size(); ++at)
        outlook.scenarios.push_back(scenarios[at].of(document.scenarios[at]));
    return outlook;
}

} // namespace purse
