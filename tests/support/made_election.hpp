// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/instances.hpp>

#include <cstdint>
#include <string>
#include <vector>

// A made vote on projects that is the same bytes on every machine: people live in ten places, and mostly approve
// projects of their own place.

namespace purse::test {

struct MadeElection {
    std::vector<std::uint64_t> costs;
    std::uint64_t budget = 0;
    std::vector<std::vector<std::uint64_t>> ballots; ///< projects in the order of the vote
};

/// Draws in this order: costs, weights, and for each voter a place, how many draws, and the draws.
inline MadeElection madeElection(std::size_t voters, std::size_t projects, std::uint64_t seed)
{
    std::uint64_t drawn = 0;
    const auto below = [&](std::uint64_t most) { return splitmix64(seed, drawn++) % most; };
    MadeElection made;
    std::uint64_t sum = 0;
    for (std::size_t p = 0; p < projects; ++p)
        made.costs.push_back(1000 * (1 + below(100)));
    std::vector<std::uint64_t> upTo;
    std::uint64_t weights = 0;
    for (std::size_t p = 0; p < projects; ++p)
        upTo.push_back(weights += 1 + below(50));
    for (const std::uint64_t cost : made.costs)
        sum += cost;
    made.budget = sum * 30 / 100;
    for (std::size_t i = 0; i < voters; ++i) {
        const std::uint64_t place = below(10);
        std::vector<std::uint64_t> ballot;
        for (std::uint64_t left = 1 + below(10); left > 0; --left) {
            const bool isLocal = below(100) < 60;
            const std::uint64_t project =
                isLocal ? place + 10 * below(projects / 10)
                        : static_cast<std::uint64_t>(std::ranges::upper_bound(upTo, below(weights)) - upTo.begin());
            if (std::ranges::find(ballot, project) == ballot.end())
                ballot.push_back(project);
        }
        made.ballots.push_back(std::move(ballot));
    }
    return made;
}

inline std::string madeId(std::uint64_t project)
{
    std::string digits = std::to_string(project);
    digits.insert(0, digits.size() < 3 ? 3 - digits.size() : 0, '0');
    return "p" + digits;
}

/// The same as the text of a .pb file.
inline std::string madePbText(std::size_t voters, std::size_t projects, std::uint64_t seed)
{
    const MadeElection made = madeElection(voters, projects, seed);
    std::vector<std::uint64_t> votes(projects);
    std::string lines;
    for (std::size_t i = 0; i < voters; ++i) {
        lines += "v" + std::to_string(i) + ";";
        for (const std::uint64_t project : made.ballots[i]) {
            ++votes[project];
            lines += madeId(project) + ",";
        }
        lines.back() = '\n';
    }
    const std::string number = std::to_string(seed);
    std::string text =
        "META\nkey;value\ndescription;Synthetic n=" + std::to_string(voters) + " m=" + std::to_string(projects)
        + " seed=" + number + "\ncountry;Worldwide\nunit;Synthetic\ninstance;" + number + "\nnum_projects;"
        + std::to_string(projects) + "\nnum_votes;" + std::to_string(voters) + "\nbudget;" + std::to_string(made.budget)
        + "\nvote_type;approval\nrule;unknown\ndate_begin;2025\ndate_end;2025\n" + "PROJECTS\nproject_id;cost;votes\n";
    for (std::size_t p = 0; p < projects; ++p)
        text += madeId(p) + ";" + std::to_string(made.costs[p]) + ";" + std::to_string(votes[p]) + "\n";
    return text + "VOTES\nvoter_id;vote\n" + lines;
}

} // namespace purse::test
