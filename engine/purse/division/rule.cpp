// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

#include <purse/solve/kernel.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Eigen::VectorXd fill(const std::vector<Stage>& stages, const ClaimsProblem& problem)
{
    Eigen::VectorXd awards = Eigen::VectorXd::Zero(problem.claims.size());
    double left = problem.endowment;
    for (const Stage& stage : stages) {
        const double most = stage.most.sum();
        if (left >= most) {
            awards += stage.most;
            left -= most;
            continue;
        }
        awards += solve(WaterFilling{.offset = stage.offset,
                                     .slope = stage.slope,
                                     .lower = Eigen::VectorXd::Zero(problem.claims.size()),
                                     .upper = stage.most,
                                     .cost = {},
                                     .budget = left})
                      .amounts;
        break;
    }
    return awards.cwiseMin(problem.claims); // two halves may pass the whole by the last bit
}

/// Where a stage starts and ends to give something.
struct Reach {
    double from = infinity;
    double until = -infinity;
};

Reach reachOf(const Stage& stage)
{
    Reach reach;
    for (Eigen::Index i = 0; i < stage.most.size(); ++i) {
        if (stage.most[i] <= 0.0 || stage.slope[i] <= 0.0)
            continue;
        reach.from = std::min(reach.from, -stage.offset[i] / stage.slope[i]);
        reach.until = std::max(reach.until, (stage.most[i] - stage.offset[i]) / stage.slope[i]);
    }
    return reach;
}

void check(const Rule& rule, const ClaimsProblem& problem)
{
    const Eigen::Index n = problem.claims.size();
    const bool hasWeights = problem.weights.size() > 0;
    if (problem.endowment < 0.0 || (n > 0 && problem.claims.minCoeff() < 0.0)
        || (hasWeights && (problem.weights.size() != n || problem.weights.minCoeff() <= 0.0)))
        throw std::invalid_argument("claims and endowment are not negative, and each claim has a weight above zero");
    if (rule.isNested() && (problem.within.empty() || std::ranges::any_of(problem.within, &Rule::isNested)))
        throw std::invalid_argument("inside a class or tier there is a rule for claims alone");
    if (rule.usesTiers && problem.within.size() > 1
        && static_cast<Eigen::Index>(problem.within.size()) != problem.tiers.cols())
        throw std::invalid_argument("there is one rule for all tiers, or one for each");
    if ((rule.usesClasses && problem.classes.size() != n) || (rule.usesTiers && problem.tiers.rows() != n))
        throw std::invalid_argument("each claim has a class, or a row of tiers");
    if (n > rule.mostPeople)
        throw std::invalid_argument(rule.whyNotMore);
}

/// The stages of the rule inside each class or tier, one after the other.
std::vector<Stage> stagesWithin(const Rule& rule, const ClaimsProblem& problem)
{
    std::vector<Stage> stages;
    const Eigen::MatrixXd parts = rule.usesTiers ? problem.tiers : tiersOfClasses(problem.claims, problem.classes);
    for (Eigen::Index k = 0; k < parts.cols(); ++k) {
        for (Stage& stage : ruleWithin(problem, k)
                                .stages({.claims = parts.col(k), .weights = problem.weights, .theta = problem.theta}))
            stages.push_back(std::move(stage));
    }
    return stages;
}

} // namespace

std::span<const Rule> rules()
{
    static const std::array all{proportional(),
                                constrainedEqualAwards(),
                                constrainedEqualLosses(),
                                talmud(),
                                piniles(),
                                constrainedEgalitarian(),
                                reverseTalmud(),
                                talFamily(),
                                reverseTalFamily(),
                                adjustedProportional(),
                                minimalOverlap(),
                                randomArrival(),
                                averageOfAwards(),
                                averageOfEqualAwardsAndLosses(),
                                dominguezThomson(),
                                alphaMin(),
                                priority(),
                                priorityClasses(),
                                priorityTiers(),
                                claimsWithReferences()};
    return all;
}

const Rule* findRule(const std::string& id)
{
    const auto found = std::ranges::find(rules(), id, &Rule::id);
    return found == rules().end() ? nullptr : &*found;
}

Eigen::VectorXd awards(const Rule& rule, const ClaimsProblem& problem)
{
    check(rule, problem);
    if (problem.endowment >= problem.claims.sum())
        return problem.claims;
    return rule.stages ? fill(rule.stages(problem), problem) : rule.divide(problem);
}

std::optional<std::vector<PiecewiseLinear>> awardPath(const Rule& rule, const ClaimsProblem& problem)
{
    check(rule, problem);
    const bool isOfStages = rule.isNested() ? std::ranges::all_of(problem.within, &Rule::hasStages) : rule.hasStages();
    if (!isOfStages)
        return std::nullopt;
    std::vector<PiecewiseLinear> path(static_cast<std::size_t>(problem.claims.size()));
    double end = infinity; // of the stage before: none yet
    for (const Stage& stage : rule.isNested() ? stagesWithin(rule, problem) : rule.stages(problem)) {
        const Reach reach = reachOf(stage);
        if (reach.until < reach.from)
            continue;
        const double shift = std::isinf(end) ? 0.0 : end - reach.from;
        for (Eigen::Index i = 0; i < problem.claims.size(); ++i)
            path[static_cast<std::size_t>(i)] += clip(
                PiecewiseLinear::line(stage.offset[i] - stage.slope[i] * shift, stage.slope[i]), 0.0, stage.most[i]);
        end = reach.until + shift;
    }
    return path;
}

} // namespace purse
