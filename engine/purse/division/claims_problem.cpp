// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/claims_problem.hpp>

#include <algorithm>
#include <map>

namespace purse {
namespace {

Eigen::VectorXd orOnes(const Eigen::VectorXd& weights, Eigen::Index size)
{
    return weights.size() > 0 ? weights : Eigen::VectorXd::Ones(size);
}

/// Who is in each class, smaller numbers first.
std::vector<std::vector<Eigen::Index>> peopleByClass(const Eigen::VectorXd& classes)
{
    std::map<double, std::vector<Eigen::Index>> members;
    for (Eigen::Index i = 0; i < classes.size(); ++i)
        members[classes[i]].push_back(i);
    std::vector<std::vector<Eigen::Index>> all;
    for (auto& [place, people] : members)
        all.push_back(std::move(people));
    return all;
}

void addGroups(const Eigen::VectorXd& claims, double surely, Eigen::Index size, Eigen::Index from,
               std::vector<double>& values)
{
    if (size == 0) {
        values.push_back(std::max(0.0, surely));
        return;
    }
    for (Eigen::Index i = from; i + size <= claims.size(); ++i)
        addGroups(claims, surely + claims[i], size - 1, i + 1, values);
}

} // namespace

const Rule& ruleWithin(const ClaimsProblem& problem, Eigen::Index k)
{
    return *problem.within[problem.within.size() == 1 ? 0 : static_cast<std::size_t>(k)];
}

Eigen::VectorXd weightsOf(const ClaimsProblem& problem) { return orOnes(problem.weights, problem.claims.size()); }

Stage equalAwards(const Eigen::VectorXd& most, const Eigen::VectorXd& weights)
{
    return {.offset = Eigen::VectorXd::Zero(most.size()), .slope = orOnes(weights, most.size()), .most = most};
}

Stage equalLosses(const Eigen::VectorXd& most, const Eigen::VectorXd& weights)
{
    return {.offset = most, .slope = orOnes(weights, most.size()), .most = most};
}

Eigen::VectorXd minimalRights(const ClaimsProblem& problem)
{
    const double missing = problem.claims.sum() - problem.endowment;
    return (problem.claims.array() - missing).max(0.0);
}

Eigen::VectorXd truncatedClaims(const ClaimsProblem& problem) { return problem.claims.cwiseMin(problem.endowment); }

Eigen::VectorXd bankruptcyGame(const ClaimsProblem& problem)
{
    std::vector<double> values;
    for (Eigen::Index size = 1; size <= problem.claims.size(); ++size)
        addGroups(problem.claims, problem.endowment - problem.claims.sum(), size, 0, values);
    return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

Eigen::MatrixXd awardsByTier(const ClaimsProblem& problem)
{
    Eigen::MatrixXd given = Eigen::MatrixXd::Zero(problem.tiers.rows(), problem.tiers.cols());
    double left = problem.endowment;
    for (Eigen::Index k = 0; k < problem.tiers.cols() && left > 0.0; ++k) {
        given.col(k) = awards(
            ruleWithin(problem, k),
            {.claims = problem.tiers.col(k), .endowment = left, .weights = problem.weights, .theta = problem.theta});
        left = std::max(0.0, left - problem.tiers.col(k).sum());
    }
    return given;
}

Eigen::VectorXd serveTierByTier(const ClaimsProblem& problem) { return awardsByTier(problem).rowwise().sum(); }

Eigen::VectorXd serveClassByClass(const ClaimsProblem& problem)
{
    Eigen::VectorXd given = Eigen::VectorXd::Zero(problem.claims.size());
    double left = problem.endowment;
    for (const std::vector<Eigen::Index>& people : peopleByClass(problem.classes)) {
        const Eigen::VectorXd claims = problem.claims(people);
        ClaimsProblem own{.claims = claims, .endowment = left, .weights = {}, .theta = problem.theta};
        if (problem.weights.size() > 0)
            own.weights = problem.weights(people);
        given(people) = awards(ruleWithin(problem, 0), own);
        left = std::max(0.0, left - claims.sum());
    }
    return given;
}

Eigen::VectorXd classesOfQueue(const std::vector<Eigen::Index>& order)
{
    Eigen::VectorXd places(static_cast<Eigen::Index>(order.size()));
    for (std::size_t k = 0; k < order.size(); ++k)
        places[order[k]] = static_cast<double>(k);
    return places;
}

Eigen::MatrixXd tiersOfClasses(const Eigen::VectorXd& claims, const Eigen::VectorXd& classes)
{
    const std::vector<std::vector<Eigen::Index>> people = peopleByClass(classes);
    Eigen::MatrixXd tiers = Eigen::MatrixXd::Zero(claims.size(), static_cast<Eigen::Index>(people.size()));
    for (std::size_t k = 0; k < people.size(); ++k)
        for (const Eigen::Index i : people[k])
            tiers(i, static_cast<Eigen::Index>(k)) = claims[i];
    return tiers;
}

Eigen::MatrixXd tiersAboveReferences(const Eigen::VectorXd& claims, const Eigen::VectorXd& references)
{
    Eigen::MatrixXd tiers(claims.size(), 2);
    tiers.col(0) = references.cwiseMin(claims);
    tiers.col(1) = claims - tiers.col(0);
    return tiers;
}

} // namespace purse
