// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace purse {

std::span<const Rule> rules()
{
    static const std::array all{proportional(), constrainedEqualAwards(), constrainedEqualLosses()};
    return all;
}

const Rule* findRule(const std::string& id)
{
    const auto found = std::ranges::find(rules(), id, &Rule::id);
    return found == rules().end() ? nullptr : &*found;
}

Eigen::VectorXd weightsOf(const ClaimsProblem& problem)
{
    return problem.weights.size() > 0 ? problem.weights : Eigen::VectorXd::Ones(problem.claims.size());
}

Eigen::VectorXd awards(const Rule& rule, const ClaimsProblem& problem)
{
    const Eigen::Index n = problem.claims.size();
    const bool hasWeights = problem.weights.size() > 0;
    if (problem.endowment < 0.0 || (n > 0 && problem.claims.minCoeff() < 0.0)
        || (hasWeights && (problem.weights.size() != n || problem.weights.minCoeff() <= 0.0)))
        throw std::invalid_argument("claims and endowment are not negative, and each claim has a weight above zero");
    if (problem.endowment >= problem.claims.sum())
        return problem.claims;
    const RuleShape shape = rule.shape(problem);
    return solve(WaterFilling{.offset = shape.offset,
                              .slope = shape.slope,
                              .lower = Eigen::VectorXd::Zero(n),
                              .upper = problem.claims,
                              .cost = {},
                              .budget = problem.endowment})
        .amounts;
}

} // namespace purse
