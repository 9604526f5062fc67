// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/leximin.hpp>

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Bounds ordered by group; those of group g are first[g] .. first[g + 1].
struct ByGroup {
    std::vector<double> upper;
    std::vector<std::size_t> first;

    explicit ByGroup(const LeximinProblem& problem) : upper(problem.upper.size()), first(problem.ceiling.size() + 1)
    {
        for (const std::size_t g : problem.group) {
            if (g >= problem.ceiling.size())
                throw std::invalid_argument("A group has no ceiling");
            ++first[g + 1];
        }
        for (std::size_t g = 0; g + 1 < first.size(); ++g)
            first[g + 1] += first[g];
        std::vector<std::size_t> next = first;
        for (std::size_t i = 0; i < upper.size(); ++i)
            upper[next[problem.group[i]]++] = problem.upper[i];
    }
    std::span<double> of(std::size_t g) { return std::span(upper).subspan(first[g], first[g + 1] - first[g]); }
};

/// The level that a sum holds equal awards at, or infinity where it holds nobody.
double levelUnder(std::span<const double> bounds, double most, const Running& running)
{
    if (most == infinity)
        return infinity;
    const LevelSolution found = equalAwardsLevel(bounds, most, running);
    return found.status == Status::TooLarge ? infinity : found.level;
}

} // namespace

LeximinSolution solve(const LeximinProblem& problem, const Running& running)
{
    if (problem.group.size() != problem.upper.size())
        throw std::invalid_argument("Columns of one problem have one length");
    ByGroup sorted(problem);
    LeximinSolution solution;
    for (std::size_t g = 0; g < problem.ceiling.size(); ++g) {
        const std::span<double> bounds = sorted.of(g);
        const double level = levelUnder(bounds, problem.ceiling[g], running);
        for (double& bound : bounds)
            bound = std::min(bound, level);
        solution.groupLevels.push_back(level);
    }
    const LevelSolution all = equalAwardsLevel(sorted.upper, problem.budget, running);
    solution.level = all.status == Status::TooLarge ? infinity : all.level;
    solution.left = all.distance;
    solution.amounts.resize(problem.upper.size());
    for (std::size_t i = 0; i < problem.upper.size(); ++i)
        solution.amounts[i] = std::min({problem.upper[i], solution.groupLevels[problem.group[i]], solution.level});
    return solution;
}

} // namespace purse
