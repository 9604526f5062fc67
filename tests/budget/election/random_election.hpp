// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/instances.hpp>

#include <purse/budget/election/election.hpp>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

namespace purse::test {

/// Small costs and many equal ones, so that ties and amounts that just fit are common.
inline election::Election electionFrom(const std::vector<std::int64_t>& costs, std::int64_t budget,
                                       const std::vector<std::vector<std::uint32_t>>& ballots)
{
    election::Election election;
    election.budget = Money::fromMinor(budget);
    for (std::size_t p = 0; p < costs.size(); ++p)
        election.projects.push_back({std::string(1, static_cast<char>('a' + p)), "", Money::fromMinor(costs[p])});
    for (const std::vector<std::uint32_t>& ballot : ballots) {
        for (const std::uint32_t project : ballot)
            election.ballots.add(project);
        election.ballots.end();
    }
    return election;
}

inline std::vector<std::uint32_t> ballotOf(std::uint64_t bits, std::size_t projects)
{
    std::vector<std::uint32_t> ballot;
    for (std::uint32_t p = 0; p < projects; ++p)
        if ((bits >> p) % 2 == 1)
            ballot.push_back(p);
    return ballot;
}

inline election::Election randomElection()
{
    const auto projects = *rc::gen::inRange<std::size_t>(1, 8);
    const auto costs = *rc::gen::container<std::vector<std::int64_t>>(projects, rc::gen::inRange<std::int64_t>(1, 30));
    const auto bits =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<std::uint64_t>>(rc::gen::inRange<std::uint64_t>(0, 256)));
    std::vector<std::vector<std::uint32_t>> ballots;
    for (const std::uint64_t each : bits)
        ballots.push_back(ballotOf(each, projects));
    const std::int64_t all = std::accumulate(costs.begin(), costs.end(), std::int64_t{0});
    return electionFrom(costs, *rc::gen::inRange<std::int64_t>(1, all + 2), ballots);
}

/// One of a row of small elections, the same on every machine.
inline election::Election smallElection(std::uint64_t seed)
{
    std::uint64_t drawn = 0;
    const auto below = [&](std::uint64_t most) { return splitmix64(seed * 1000, drawn++) % most; };
    const std::size_t projects = 2 + below(4);
    std::vector<std::int64_t> costs;
    for (std::size_t p = 0; p < projects; ++p)
        costs.push_back(1 + static_cast<std::int64_t>(below(12)));
    std::vector<std::vector<std::uint32_t>> ballots;
    for (std::uint64_t voters = 1 + below(6); voters > 0; --voters)
        ballots.push_back(ballotOf(below(64), projects));
    const std::int64_t all = std::accumulate(costs.begin(), costs.end(), std::int64_t{0});
    return electionFrom(costs, 1 + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(all))), ballots);
}

/// The same ballots and projects in other orders.
inline election::Election shuffled(const election::Election& election)
{
    std::vector<std::uint32_t> order(election.projects.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::reverse(order);
    election::Election other = election;
    for (std::size_t p = 0; p < order.size(); ++p)
        other.projects[order[p]] = election.projects[p];
    other.ballots = {};
    const std::size_t turn = *rc::gen::inRange<std::size_t>(0, election.ballots.size() + 1);
    for (std::size_t k = 0; k < election.ballots.size(); ++k) {
        for (const std::uint32_t project : election.ballots.of((k + turn) % election.ballots.size()))
            other.ballots.add(order[project]);
        other.ballots.end();
    }
    return other;
}

/// The same with one project more on one ballot, where it is not there yet.
inline election::Election withSupport(const election::Election& election, std::size_t voter, std::uint32_t project)
{
    election::Election other = election;
    other.ballots = {};
    for (std::size_t i = 0; i < election.ballots.size(); ++i) {
        const auto ballot = election.ballots.of(i);
        for (const std::uint32_t each : ballot)
            other.ballots.add(each);
        if (i == voter && std::ranges::find(ballot, project) == ballot.end())
            other.ballots.add(project);
        other.ballots.end();
    }
    return other;
}

} // namespace purse::test
