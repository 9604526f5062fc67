// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

RuleShape shape(const ClaimsProblem& problem) { return {.offset = problem.claims, .slope = weightsOf(problem)}; }

} // namespace

Rule constrainedEqualLosses()
{
    return {.id = "cel",
            .title = "Equal losses",
            .promise = "Everybody goes without the same amount; a claim smaller than that amount gets nothing.",
            .source = "Thomson (2019), How to Divide When There Isn't Enough: constrained equal losses",
            .usesWeights = true,
            .shape = shape};
}

} // namespace purse
