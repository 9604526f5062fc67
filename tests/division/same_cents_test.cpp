// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/instances.hpp"

#include <purse/division/apportion.hpp>
#include <purse/division/claims_problem.hpp>

#include <gtest/gtest.h>

// Every compiler, at every optimisation and with every instruction set, gives the same cents: the builds of ./dev test,
// ./dev clang, ./dev asan and ./dev soak all find the number below.

namespace purse::test {
namespace {

/// A random problem in pence, up to six people; equal claims and claims of nothing among them.
ClaimsProblem randomProblem(std::uint64_t seed, const Rule& rule)
{
    auto next = [seed, i = std::uint64_t{0}](std::uint64_t below) mutable {
        return static_cast<double>(splitmix64(seed, i++) % below);
    };
    const auto n = static_cast<Eigen::Index>(1 + next(6));
    ClaimsProblem problem{.claims = Eigen::VectorXd(n), .theta = next(5) / 4.0};
    for (double& claim : problem.claims)
        claim = next(4) == 0.0 ? 100'000.0 * next(4) : next(5'000'000);
    problem.endowment = std::floor(problem.claims.sum() * next(1'000'000) / 1e6);
    if (rule.isNested()) {
        problem.tiers = tiersAboveReferences(problem.claims, problem.claims / 2.0);
        problem.classes = problem.claims.unaryExpr([](double claim) { return std::fmod(claim, 3.0); });
        problem.within = {findRule("talmud")};
    }
    return problem;
}

/// FNV-1a over the cents of everybody.
std::uint64_t digestOf(std::uint64_t instances)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (std::uint64_t seed = 0; seed < instances; ++seed)
        for (const Rule& rule : rules()) {
            const ClaimsProblem problem = randomProblem(seed, rule);
            const Money total = Money::fromMinor(static_cast<std::int64_t>(problem.endowment));
            for (const Money part : apportion(total, awards(rule, problem)))
                hash = (hash ^ static_cast<std::uint64_t>(part.toMinor())) * 0x100000001b3U;
        }
    return hash;
}

TEST(EveryRule, GivesTheSameCentsOnEveryMachine) { EXPECT_EQ(digestOf(10'000), 3957523300980249901U); }

} // namespace
} // namespace purse::test
