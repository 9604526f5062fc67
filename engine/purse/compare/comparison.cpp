// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/comparison.hpp>

#include <algorithm>

namespace purse {
namespace {

std::vector<MemberHead> everybody(const Document& document)
{
    std::vector<MemberHead> heads;
    for (const Member& member : document.members)
        heads.push_back({member.id, member.name, false});
    for (const Scenario& scenario : document.scenarios)
        for (const Member& member : scenario.hypotheticalMembers)
            if (std::ranges::find(heads, member.id, &MemberHead::id) == heads.end())
                heads.push_back({member.id, member.name, true});
    return heads;
}

} // namespace

Comparison compare(const Document& document, const LevyLibrary& levies, const std::string& baseline)
{
    Comparison comparison{.group = document.group.name, .currency = document.group.currency, .members = everybody(document),
                          .outcomes = {}, .baseline = 0};
    const std::string& wanted = baseline.empty() ? document.baseline : baseline;
    for (std::size_t i = 0; i < document.scenarios.size(); ++i) {
        comparison.outcomes.push_back(solveScenario(document, document.scenarios[i].id, levies));
        if (document.scenarios[i].id == wanted)
            comparison.baseline = i;
    }
    return comparison;
}

} // namespace purse
