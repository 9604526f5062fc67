// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/comparison.hpp>

#include <purse/solve/parallel.hpp>

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
    Comparison comparison{.group = document.group.name,
                          .currency = document.group.currency,
                          .members = everybody(document),
                          .outcomes = {},
                          .baseline = 0};
    const std::string& wanted = baseline.empty() ? document.baseline : baseline;
    comparison.outcomes.resize(document.scenarios.size());
    const auto solve = [&](std::size_t i) {
        comparison.outcomes[i] = solveScenario(document, document.scenarios[i].id, levies);
    };
    constexpr std::size_t worthThreads = 50; // members: below, starting a thread takes longer than solving
    if (document.members.size() >= worthThreads)
        inParallel(document.scenarios.size(), solve);
    else
        for (std::size_t i = 0; i < document.scenarios.size(); ++i)
            solve(i);
    for (std::size_t i = 0; i < document.scenarios.size(); ++i)
        if (document.scenarios[i].id == wanted)
            comparison.baseline = i;
    return comparison;
}

} // namespace purse
