// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/made_ballots.hpp"

#include <array>
#include <cstdint>

namespace purse::gui {
namespace {
constexpr std::size_t groups = 4; ///< who like gardens, bicycles, children's things, music
constexpr std::size_t people = 150;
constexpr std::int64_t budget = 30'000;

struct MadeProject {
    const char* id;
    const char* name;
    std::int64_t cost;
    std::array<std::uint64_t, groups> liked; ///< percent of each group who approve
};

constexpr std::array<MadeProject, 12> projects{{
    {"park", "A small park at the corner", 14'000, {92, 24, 38, 15}},
    {"greenhouse", "A greenhouse for all", 9'500, {85, 10, 20, 10}},
    {"trees", "Twenty lime trees", 6'000, {78, 30, 35, 25}},
    {"benches", "Benches under the trees", 2'400, {55, 20, 40, 35}},
    {"stands", "Bicycle stands", 3'200, {20, 90, 25, 20}},
    {"pump", "A pump and tools for bicycles", 900, {12, 84, 20, 12}},
    {"crossing", "A safer crossing", 7'500, {22, 70, 62, 15}},
    {"playground", "Swings and a slide", 8'200, {25, 12, 94, 12}},
    {"library", "A shelf of books to swap", 700, {30, 25, 70, 45}},
    {"stage", "A stage for the summer", 5'600, {10, 14, 22, 93}},
    {"piano", "A piano in the passage", 2'100, {14, 10, 18, 80}},
    {"lamps", "Lamps on the way to the tram", 4'300, {28, 40, 45, 40}},
}};

/// Of a hundred people, so many belong to this group or to one before it.
constexpr std::array<std::uint64_t, groups> upTo{46, 66, 86, 100};

/// The next word of a fixed sequence (SplitMix64).
std::uint64_t drawn(std::uint64_t& state)
{
    std::uint64_t word = state += 0x9E3779B97F4A7C15U;
    word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9U;
    word = (word ^ (word >> 27U)) * 0x94D049BB133111EBU;
    return word ^ (word >> 31U);
}
} // namespace

PbFile madeBallots()
{
    election::Election made;
    made.title = "Our street: a made-up vote";
    made.budget = Money::fromMinor(budget);
    for (const MadeProject& project : projects)
        made.projects.push_back({project.id, project.name, Money::fromMinor(project.cost)});
    std::uint64_t state = 2026;
    for (std::size_t person = 0; person < people; ++person) {
        const std::uint64_t place = drawn(state) % 100;
        std::size_t group = 0;
        while (place >= upTo[group])
            ++group;
        for (std::uint32_t project = 0; project < projects.size(); ++project)
            if (drawn(state) % 100 < projects[project].liked[group])
                made.ballots.add(project);
        made.ballots.end();
    }
    return pbFileOf(std::move(made), {{"description", "Our street: a made-up vote"}});
}

} // namespace purse::gui
