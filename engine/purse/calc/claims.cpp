// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/bounds.hpp>
#include <purse/calc/families.hpp>

#include <purse/division/claims_problem.hpp>
#include <purse/division/random_arrival.hpp>

#include <algorithm>
#include <cmath>

namespace purse::calc {
namespace {

ClaimsProblem readProblem(Inputs& inputs)
{
    return {.claims = inputs.vector("claims", Inputs::notNegative()),
            .endowment = inputs.number("estate", Inputs::notNegative())};
}

/// Sums that leave the range of doubles say nothing.
bool isCountable(Inputs& inputs, const ClaimsProblem& problem)
{
    if (inputs.isFine() && !std::isfinite(problem.claims.sum()))
        inputs.refuse("claims", "The claims are too large to add up.", "Use a larger unit, such as thousands.");
    return inputs.isFine();
}

/// How far awards are from adding up, and outside nothing and the claim.
Certificate certificateOf(const ClaimsProblem& problem, const Eigen::VectorXd& found)
{
    const double divided = std::min(problem.endowment, problem.claims.sum());
    Certificate certificate{.budgetResidual = found.sum() - divided};
    for (Eigen::Index i = 0; i < found.size(); ++i)
        certificate.boundViolation = std::max({certificate.boundViolation, -found[i], found[i] - problem.claims[i]});
    return certificate;
}

void refuseTooMany(Inputs& inputs, const Rule& rule, Eigen::Index people)
{
    if (people > rule.mostPeople)
        inputs.refuse("claims",
                      "There are more than " + std::to_string(rule.mostPeople) + " claims. " + rule.whyNotMore,
                      "Choose another rule, or ask about fewer people.");
}

Json answerOf(const ClaimsProblem& problem, const Eigen::VectorXd& found)
{
    return {{"awards", toJson(found)},
            {"surplus", std::max(0.0, problem.endowment - problem.claims.sum())},
            {"certificate", toJson(certificateOf(problem, found))}};
}

Json divided(Inputs& inputs, const Rule& rule, const ClaimsProblem& problem)
{
    refuseTooMany(inputs, rule, problem.claims.size());
    return isCountable(inputs, problem) ? answerOf(problem, awards(rule, problem)) : Json();
}

/// A rule that needs no tiers: estate, claims, and what else it reads.
Calculation calculationOf(const Rule& rule, bool isWeighted)
{
    std::vector<std::string> fields{"estate", "claims"};
    if (rule.usesTheta)
        fields.emplace_back("theta");
    if (isWeighted)
        fields.emplace_back("weights");
    const auto run = [&rule, isWeighted](Inputs& inputs) {
        ClaimsProblem problem = readProblem(inputs);
        if (rule.usesTheta)
            problem.theta = inputs.number("theta", {.least = 0.0, .most = 1.0});
        if (isWeighted)
            problem.weights = inputs.vector("weights", Inputs::aboveZero(), problem.claims.size());
        return divided(inputs, rule, problem);
    };
    return {(isWeighted ? "weighted_" : "") + rule.id, rule.promise, fields, run};
}

/// Says how it was found: exactly, or how good the estimate is.
Json randomArrival(Inputs& inputs)
{
    const ClaimsProblem problem = readProblem(inputs);
    if (problem.endowment >= problem.claims.sum())
        return divided(inputs, *findRule("random_arrival"), problem);
    refuseTooMany(inputs, *findRule("random_arrival"), problem.claims.size());
    if (!isCountable(inputs, problem))
        return {};
    const RandomArrival found = arriveAtRandom(problem);
    Json answer = answerOf(problem, found.awards);
    if (found.method != ArrivalMethod::MonteCarlo) {
        answer["method"] = "exact";
        return answer;
    }
    answer["method"] = "monte_carlo";
    answer["orders"] = found.orders;
    answer["standard_error"] = found.standardError;
    return answer;
}

/// The rule inside a class, a tier or above references: one that needs nothing but claims and an endowment.
const Rule* readInner(Inputs& inputs)
{
    std::vector<std::string> choices;
    for (const Rule& rule : rules())
        if (!rule.isNested() && !rule.usesTheta)
            choices.push_back(rule.id);
    return findRule(inputs.choice("within", choices));
}

Json queue(Inputs& inputs)
{
    ClaimsProblem problem = readProblem(inputs);
    const Eigen::VectorXd order = inputs.vector("order", Inputs::notNegative(), problem.claims.size());
    std::vector<Eigen::Index> places(static_cast<std::size_t>(order.size()));
    for (std::size_t k = 0; k < places.size(); ++k)
        places[k] = static_cast<Eigen::Index>(order[static_cast<Eigen::Index>(k)]);
    std::vector<Eigen::Index> sorted = places;
    std::ranges::sort(sorted);
    for (std::size_t k = 0; k < sorted.size(); ++k)
        if (sorted[k] != static_cast<Eigen::Index>(k)) {
            inputs.refuse("order", "This is not each place once.", "Give the places of all claims, from 0 on.");
            return {};
        }
    if (!inputs.isFine())
        return {};
    problem.classes = classesOfQueue(places);
    problem.within = {findRule("cea")};
    return divided(inputs, *findRule("priority"), problem);
}

Json classes(Inputs& inputs)
{
    ClaimsProblem problem = readProblem(inputs);
    problem.classes = inputs.vector("classes", {}, problem.claims.size());
    problem.within = {readInner(inputs)};
    refuseTooMany(inputs, *problem.within.front(), problem.claims.size());
    return inputs.isFine() ? divided(inputs, *findRule("priority_classes"), problem) : Json();
}

Json references(Inputs& inputs)
{
    ClaimsProblem problem = readProblem(inputs);
    const Eigen::VectorXd given = inputs.vector("references", Inputs::notNegative(), problem.claims.size());
    problem.within = {readInner(inputs)};
    refuseTooMany(inputs, *problem.within.front(), problem.claims.size());
    if (!inputs.isFine())
        return {};
    problem.tiers = tiersAboveReferences(problem.claims, given);
    return divided(inputs, *findRule("claims_with_references"), problem);
}

Json rowsJson(const Eigen::MatrixXd& byTier)
{
    Json rows = Json::array();
    for (Eigen::Index k = 0; k < byTier.cols(); ++k)
        rows.push_back(toJson(byTier.col(k)));
    return rows;
}

Json tiers(Inputs& inputs)
{
    const std::vector<Eigen::VectorXd> given = inputs.rows("tiers", Inputs::notNegative());
    ClaimsProblem problem{.endowment = inputs.number("budget", Inputs::notNegative()), .within = {readInner(inputs)}};
    if (!inputs.isFine())
        return {};
    problem.tiers.resize(given.empty() ? 0 : given.front().size(), static_cast<Eigen::Index>(given.size()));
    for (std::size_t k = 0; k < given.size(); ++k)
        problem.tiers.col(static_cast<Eigen::Index>(k)) = given[k];
    problem.claims = problem.tiers.rowwise().sum();
    if (problem.claims.size() > problem.within.front()->mostPeople)
        inputs.refuse("tiers", problem.within.front()->whyNotMore, "Choose another rule, or ask about fewer people.");
    if (!isCountable(inputs, problem))
        return {};
    const Eigen::MatrixXd byTier = awardsByTier(problem);
    return {{"awards", toJson(byTier.rowwise().sum())},
            {"by_tier", rowsJson(byTier)},
            {"unallocated", std::max(0.0, problem.endowment - problem.claims.sum())}};
}

template <Eigen::VectorXd (*values)(const ClaimsProblem&)>
Json valuesOf(Inputs& inputs)
{
    const ClaimsProblem problem = readProblem(inputs);
    return isCountable(inputs, problem) ? Json{{"values", toJson(values(problem))}} : Json();
}

Json game(Inputs& inputs)
{
    const ClaimsProblem problem = readProblem(inputs);
    if (problem.claims.size() > mostInGame)
        inputs.refuse("claims",
                      "There are more than " + std::to_string(mostInGame)
                          + " claims. The number of groups doubles with each person more.",
                      "Ask about fewer people.");
    return isCountable(inputs, problem) ? Json{{"values", toJson(bankruptcyGame(problem))}} : Json();
}

} // namespace

std::vector<Calculation> claimsCalculations()
{
    std::vector<Calculation> list{
        {"bankruptcy_game", "What each group is sure of, whatever the others get.", {"estate", "claims"}, game},
        {"claims_with_references",
         "References first, then a rule on the rest of the claims.",
         {"estate", "claims", "references", "within"},
         references},
        {"minimal_rights",
         "What is left for each if all others are paid in full.",
         {"estate", "claims"},
         valuesOf<minimalRights>},
        {"priority", "One person after the other, in full.", {"estate", "claims", "order"}, queue},
        {"priority_classes", "One class after the other.", {"estate", "claims", "classes", "within"}, classes},
        {"priority_tiers", "One part of the claims after the other.", {"budget", "tiers", "within"}, tiers},
        {"truncated_claims", "What each can hope for.", {"estate", "claims"}, valuesOf<truncatedClaims>},
    };
    for (const Rule& rule : rules()) {
        if (!rule.isNested())
            list.push_back(calculationOf(rule, false));
        if (rule.usesWeights)
            list.push_back(calculationOf(rule, true));
    }
    std::ranges::find(list, "random_arrival", &Calculation::rule)->run = randomArrival;
    return list;
}

} // namespace purse::calc
