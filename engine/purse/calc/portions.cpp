// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>

#include <purse/budget/portioning/portioning.hpp>

#include <cmath>

namespace purse::calc {
namespace {

std::string keyOf(Ballot ballot)
{
    switch (ballot) {
    case Ballot::Shares:
        return "proposals";
    case Ballot::Approvals:
        return "approvals";
    case Ballot::Values:
        return "values";
    }
    return {};
}

void refuseRow(Inputs& inputs, const PortioningRule& rule, Eigen::Index member, const Eigen::VectorXd& row)
{
    constexpr double lastDigits = 1e-6;
    const std::string key = keyOf(rule.ballot) + "/" + std::to_string(member);
    const bool isYesOrNo = row.size() > 0 && (row.array() == row.array().round()).all();
    if (rule.ballot == Ballot::Shares && std::fabs(row.sum() - 1.0) > lastDigits)
        inputs.refuse(key, "The shares of this proposal do not add up to 1.",
                      "Give the part of the whole for each line, for example [0.5, 0.3, 0.2].");
    else if (rule.ballot == Ballot::Approvals && !isYesOrNo)
        inputs.refuse(key, "An approval is 1 or 0.", "Give 1 for each line that the member wants, else 0.");
    else if (row.size() == 0 || row.maxCoeff() <= 0.0)
        inputs.refuse(key, "This member wants nothing.", "Leave the member out, or give at least one line a number.");
}

Proposals readProposals(Inputs& inputs, const PortioningRule& rule)
{
    const std::string key = keyOf(rule.ballot);
    const Inputs::Range range{.least = 0.0, .most = rule.ballot == Ballot::Values ? 1e100 : 1.0};
    const std::vector<Eigen::VectorXd> rows = inputs.rows(key, range);
    const auto members = static_cast<Eigen::Index>(rows.size());
    Proposals proposals;
    proposals.rows.resize(members, rows.empty() ? 0 : rows.front().size());
    for (Eigen::Index i = 0; i < members && inputs.isFine(); ++i) {
        proposals.rows.row(i) = rows[static_cast<std::size_t>(i)].transpose();
        refuseRow(inputs, rule, i, rows[static_cast<std::size_t>(i)]);
    }
    if (rule.usesWeights)
        proposals.weights = inputs.vector("weights", Inputs::aboveZero(), members, 1.0);
    if (rows.empty())
        inputs.refuse(key, "There are no members.", "Give a list for each member.");
    return proposals;
}

/// Bounds of lines: null is open.
LineBounds readLineBounds(Inputs& inputs, const PortioningRule& rule, Eigen::Index lines)
{
    LineBounds bounds;
    const auto read = [&](const std::string& key, double open) {
        Eigen::VectorXd values = inputs.bounds(key, lines, open);
        for (Eigen::Index j = 0; j < values.size(); ++j)
            if (values[j] < 0.0 || values[j] > 1.0)
                inputs.refuse(key + "/" + std::to_string(j), "This is no share of the whole.", "Give 0 to 1.");
        return values;
    };
    if (inputs.has("lower") || rule.needsBounds)
        bounds.least = read("lower", 0.0);
    if (inputs.has("upper") || rule.needsBounds)
        bounds.most = read("upper", 1.0);
    for (Eigen::Index j = 0; bounds.least.size() == lines && bounds.most.size() == lines && j < lines; ++j)
        if (bounds.least[j] > bounds.most[j])
            inputs.refuse("lower/" + std::to_string(j), "This lower bound is above the upper bound.",
                          "Swap them, or change one.");
    return bounds;
}

Json answerOf(const Portion& portion)
{
    Json answer{{"allocation", toJson(portion.shares)}, {"utilities", toJson(portion.utilities)}};
    if (portion.objective)
        answer["objective"] = *portion.objective;
    for (const CheckFigure& figure : portion.certificate)
        answer["certificate"][figure.id] = figure.value;
    answer["out_of_range"] = Json::array();
    for (const OutOfRange& line : portion.outOfRange)
        answer["out_of_range"].push_back(
            {{"line", line.line}, {"share", line.share}, {"least", line.least}, {"most", line.most}});
    if (portion.beforeBounds.size() > 0)
        answer["before_bounds"] = toJson(portion.beforeBounds);
    if (!portion.notes.empty())
        answer["notes"] = portion.notes;
    return answer;
}

Json amountsJson(const Portion& portion, double total)
{
    Json amounts = Json::array();
    for (const Money amount : amountsOf(portion, Money::fromMinor(static_cast<std::int64_t>(total))))
        amounts.push_back(amount.toMinor());
    return amounts;
}

Json run(Inputs& inputs, const PortioningRule& rule)
{
    const Proposals proposals = readProposals(inputs, rule);
    const LineBounds bounds = readLineBounds(inputs, rule, proposals.rows.cols());
    const auto total = inputs.optionalNumber("total_units", {.least = 0.0, .most = 1e15});
    if (total && *total != std::floor(*total))
        inputs.refuse("total_units", "This is not a whole number.", "Give the money in its smallest unit.");
    if (!inputs.isFine())
        return {};
    if (const std::string objection = objectionTo(rule, proposals); !objection.empty()) {
        inputs.refuse(keyOf(rule.ballot), objection, "Choose another rule, or change the proposals.");
        return {};
    }
    const Portion found = portion(rule, proposals, bounds);
    inputs.refuseUnlessSolved(found.status, found.distance);
    if (!inputs.isFine())
        return {};
    Json answer = answerOf(found);
    if (total)
        answer["units"] = amountsJson(found, *total);
    return answer;
}

Calculation calculationOf(const PortioningRule& rule)
{
    std::vector<std::string> fields{keyOf(rule.ballot), "lower", "upper", "total_units"};
    if (rule.usesWeights)
        fields.emplace_back("weights");
    return {"portion_" + rule.id, rule.promise, fields, [&rule](Inputs& inputs) { return run(inputs, rule); }};
}

/// The mean of what members would spend on each line, where every list adds up to the budget.
Json divisibleMean(Inputs& inputs)
{
    const double budget = inputs.number("budget", Inputs::aboveZero());
    const std::vector<Eigen::VectorXd> rows = inputs.rows("ideals", Inputs::notNegative());
    Proposals proposals;
    proposals.rows.resize(static_cast<Eigen::Index>(rows.size()), rows.empty() ? 0 : rows.front().size());
    constexpr double lastDigits = 1e-6;
    for (std::size_t i = 0; i < rows.size() && inputs.isFine(); ++i) {
        proposals.rows.row(static_cast<Eigen::Index>(i)) = rows[i].transpose() / budget;
        if (std::fabs(rows[i].sum() / budget - 1.0) > lastDigits)
            inputs.refuse("ideals/" + std::to_string(i), "These amounts do not add up to the budget.",
                          "Give what the member would spend on each line.");
    }
    if (proposals.rows.size() == 0)
        inputs.refuse("ideals", "There are no members or no lines.", "Give a list of amounts for each member.");
    if (!inputs.isFine())
        return {};
    const Portion found = portion(*findPortioningRule("mean"), proposals);
    return {{"allocation", toJson(Eigen::VectorXd(found.shares * budget))}};
}

} // namespace

std::vector<Calculation> portionCalculations()
{
    std::vector<Calculation> list{
        {"divisible_mean", "The mean of what members would spend on each line.", {"budget", "ideals"}, divisibleMean}};
    for (const PortioningRule& rule : portioningRules())
        list.push_back(calculationOf(rule));
    return list;
}

} // namespace purse::calc
