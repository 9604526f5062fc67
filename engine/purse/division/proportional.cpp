// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

RuleShape shape(const ClaimsProblem& problem)
{
    return {.offset = Eigen::VectorXd::Zero(problem.claims.size()), .slope = problem.claims};
}

} // namespace

Rule proportional()
{
    return {.id = "proportional",
            .title = "Proportional",
            .promise = "Everybody gets the same percentage of what they ask for.",
            .source = "Thomson (2019), How to Divide When There Isn't Enough",
            .shape = shape};
}

} // namespace purse
