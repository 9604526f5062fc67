// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {
namespace {

RuleShape shape(const ClaimsProblem& problem)
{
    return {.offset = Eigen::VectorXd::Zero(problem.claims.size()), .slope = weightsOf(problem)};
}

} // namespace

Rule constrainedEqualAwards()
{
    return {.id = "cea",
            .title = "Equal awards",
            .promise = "Small claims are met in full; larger ones stop at one level for everyone.",
            .source = "Thomson (2019), How to Divide When There Isn't Enough: constrained equal awards",
            .usesWeights = true,
            .shape = shape};
}

} // namespace purse
