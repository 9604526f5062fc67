// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/matching_outcome.hpp>

#include <purse/compare/budget_outcome.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

constexpr Date anyDay{std::chrono::year{2025}, std::chrono::January, std::chrono::day{1}};

std::string trimmed(const std::string& name)
{
    const std::size_t first = name.find_first_not_of(" \t");
    return first == std::string::npos ? "" : name.substr(first, name.find_last_not_of(" \t") - first + 1);
}

} // namespace

Problems problemsOf(const Matching& matching)
{
    Problems problems;
    const auto refuse = [&](std::string where, std::string what, std::string hint) {
        problems.push_back({std::move(where), std::move(what), std::move(hint)});
    };
    for (std::size_t i = 0; i < matching.projects.size(); ++i)
        if (std::ranges::count(matching.projects, matching.projects[i].id, &MatchedProject::id) > 1)
            refuse(fmt::format("/projects/{}/id", i), "Two projects have this name.", "Give each its own.");
    for (std::size_t i = 0; i < matching.gifts.size(); ++i) {
        const ProjectGift& gift = matching.gifts[i];
        if (!findById(matching.projects, gift.project))
            refuse(fmt::format("/gifts/{}/project", i), "There is no project of this name.",
                   "Use the id of one of the projects.");
        if (trimmed(gift.giver).empty())
            refuse(fmt::format("/gifts/{}/giver", i), "This gift has no giver.",
                   "Say whose it is: gifts of one person count together.");
    }
    return problems;
}

Matches matchesOf(const Document& document, const Matching& matching)
{
    std::vector<Gift> gifts;
    for (const ProjectGift& gift : matching.gifts) {
        const auto project = std::ranges::find(matching.projects, gift.project, &MatchedProject::id);
        gifts.push_back(
            {static_cast<std::size_t>(project - matching.projects.begin()), trimmed(gift.giver), gift.amount});
    }
    std::vector<std::uint64_t> draws;
    for (const MatchedProject& project : matching.projects)
        draws.push_back(drawOf(document.id + "/" + matching.id, anyDay, project.id));
    return quadraticFunding({matching.pot, matching.cap, matching.scaleUp}, matching.projects.size(), gifts,
                            document.group.currency.minorDigits, draws);
}

} // namespace purse
