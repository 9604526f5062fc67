// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/scenarios/scenario_edits.hpp"

#include <purse/document/edit.hpp>

#include <algorithm>

namespace purse::gui {

std::size_t copyScenario(Document& document, std::size_t at, const std::string& title)
{
    Scenario copy = document.scenarios.at(at);
    copy.title = title;
    copy.id = freeId(document.scenarios, title);
    copy.remarks.clear();
    if (const PayModel* own = findById(document.models, copy.model)) {
        PayModel model = *own;
        model.title = title;
        model.id = freeId(document.models, title);
        copy.model = model.id;
        document.models.push_back(std::move(model));
    }
    document.scenarios.insert(document.scenarios.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(copy));
    return at + 1;
}

void moveScenario(Document& document, std::size_t from, std::size_t to)
{
    // Where none is named the first is the baseline: it stays the one it was.
    if (document.baseline.empty() && !document.scenarios.empty())
        document.baseline = document.scenarios.front().id;
    const auto begin = document.scenarios.begin();
    const auto at = [&](std::size_t index) { return begin + static_cast<std::ptrdiff_t>(index); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
}

HangingOn hangingOn(const Document& document, std::size_t at)
{
    const Scenario& scenario = document.scenarios.at(at);
    const auto count = [&](const auto& all, auto member) {
        return static_cast<std::size_t>(std::ranges::count(all, scenario.id, member));
    };
    return {scenario.remarks.size(), count(document.decisions, &Decision::scenario),
            count(document.scenarios, &Scenario::amends)};
}

Problems removeWithAll(Document& document, std::size_t at)
{
    const std::string id = document.scenarios.at(at).id;
    std::erase_if(document.decisions, [&id](const Decision& decision) { return decision.scenario == id; });
    return removeScenario(document, id);
}

} // namespace purse::gui
