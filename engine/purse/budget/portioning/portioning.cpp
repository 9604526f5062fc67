// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>

#include <purse/solve/compensated_sum.hpp>
#include <purse/solve/kernel.hpp>
#include <purse/units/apportion.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace purse {
namespace {

constexpr double noise = 1e-9; // of shares

void require(bool isMet, const char* what)
{
    if (!isMet)
        throw std::invalid_argument(what);
}

void checkRows(Ballot ballot, const Eigen::MatrixXd& rows)
{
    constexpr double lastDigits = 1e-6; // of shares that somebody wrote with seven digits
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        const double sum = rows.row(i).sum();
        if (ballot == Ballot::Shares)
            require(std::fabs(sum - 1.0) <= lastDigits, "the shares of a proposal add up to 1");
        else
            require(sum > 0.0, "everybody wants something");
    }
}

void check(const PortioningRule& rule, const Proposals& proposals, const LineBounds& bounds)
{
    const Eigen::Index lines = proposals.rows.cols();
    require(proposals.rows.rows() > 0 && lines > 0, "there are members and lines");
    require(proposals.rows.allFinite() && proposals.rows.minCoeff() >= 0.0, "no number of a proposal is below zero");
    require(proposals.weights.size() == 0
                || (proposals.weights.size() == proposals.rows.rows() && proposals.weights.minCoeff() > 0.0),
            "each member has a weight above zero");
    for (const Eigen::VectorXd* each : {&bounds.least, &bounds.most})
        require(each->size() == 0 || (each->size() == lines && each->minCoeff() >= 0.0 && each->maxCoeff() <= 1.0),
                "each line has bounds from 0 to 1");
    checkRows(rule.ballot, proposals.rows);
    const std::string objection = objectionTo(rule, proposals);
    require(objection.empty(), objection.c_str());
}

bool hasBounds(const LineBounds& bounds) { return bounds.least.size() > 0 || bounds.most.size() > 0; }

/// The nearest portion within the bounds: every line moves by the same amount, as far as its own bounds let it.
void moveOntoBounds(const LineBounds& bounds, Portion& portion)
{
    const Eigen::Index lines = portion.shares.size();
    const WaterFilling problem{
        .offset = portion.shares,
        .slope = Eigen::VectorXd::Ones(lines),
        .lower = bounds.least.size() > 0 ? bounds.least : Eigen::VectorXd::Zero(lines),
        .upper = bounds.most.size() > 0 ? bounds.most : Eigen::VectorXd::Ones(lines),
        .cost = {},
        .budget = 1.0,
    };
    const KernelSolution moved = solve(problem);
    portion.status = moved.status;
    portion.distance = moved.distance;
    if (moved.status != Status::Feasible)
        return;
    portion.certificate.push_back(
        {"bounds_shift", moved.level, false, "what every line that is at no bound was moved by"});
    portion.certificate.push_back(
        {"bound_violation", moved.certificate.boundViolation, true, "largest distance of a share outside its bounds"});
    if ((moved.amounts - portion.shares).cwiseAbs().maxCoeff() > noise)
        portion.beforeBounds = portion.shares;
    portion.shares = moved.amounts;
}

std::vector<OutOfRange> outOfRange(const Proposals& proposals, const Eigen::VectorXd& shares)
{
    std::vector<OutOfRange> lines;
    for (Eigen::Index j = 0; j < shares.size(); ++j) {
        const double least = proposals.rows.col(j).minCoeff(), most = proposals.rows.col(j).maxCoeff();
        if (shares[j] < least - noise || shares[j] > most + noise)
            lines.push_back({j, shares[j], least, most});
    }
    return lines;
}

/// A method that has not come as near as it should says so.
void noteResiduals(Portion& portion)
{
    constexpr double near = 1e-6;
    const double size = std::max(1.0, std::fabs(portion.objective.value_or(0.0)));
    const bool isFar = std::ranges::any_of(portion.certificate, [&](const CheckFigure& figure) {
        return figure.isResidual && !(std::fabs(figure.value) <= near * size);
    });
    if (isFar)
        portion.notes.emplace_back("This is not exact: the figures to check it by say how far it may be off.");
}

double sumOf(const Eigen::VectorXd& values)
{
    CompensatedSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.value();
}

} // namespace

std::string objectionTo(const PortioningRule& rule, const Proposals& proposals)
{
    if (proposals.rows.cols() > rule.mostLines)
        return fmt::format("{} is for at most {} lines; here are {}.", rule.title, rule.mostLines,
                           proposals.rows.cols());
    return rule.objection ? rule.objection(proposals) : std::string();
}

Portion portion(const PortioningRule& rule, const Proposals& proposals, const LineBounds& bounds)
{
    check(rule, proposals, bounds);
    Portion found = rule.portion(proposals);
    if (hasBounds(bounds))
        moveOntoBounds(bounds, found);
    if (found.status != Status::Feasible)
        return {.status = found.status, .distance = found.distance};
    found.certificate.insert(found.certificate.begin(),
                             {"share_residual", sumOf(found.shares) - 1.0, true, "sum of the shares, less the whole"});
    const bool isOfShares = rule.ballot == Ballot::Shares;
    found.utilities = isOfShares ? overlaps(proposals, found.shares) : worth(proposals, found.shares);
    if (rule.objective)
        found.objective = rule.objective(proposals, found.shares);
    noteResiduals(found);
    if (isOfShares)
        found.outOfRange = outOfRange(proposals, found.shares);
    return found;
}

std::vector<Money> amountsOf(const Portion& portion, Money total, std::span<const std::uint64_t> draws)
{
    std::vector<double> amounts;
    for (const double share : portion.shares)
        amounts.push_back(std::max(0.0, share) * static_cast<double>(total.toMinor()));
    return apportion(total, amounts, draws);
}

Eigen::VectorXd weightsOf(const Proposals& proposals)
{
    const Eigen::Index members = proposals.rows.rows();
    if (proposals.weights.size() == 0)
        return Eigen::VectorXd::Ones(members);
    return proposals.weights * (static_cast<double>(members) / sumOf(proposals.weights));
}

Eigen::VectorXd overlaps(const Proposals& proposals, const Eigen::VectorXd& shares)
{
    return proposals.rows.cwiseMin(shares.transpose().replicate(proposals.rows.rows(), 1)).rowwise().sum();
}

Eigen::VectorXd worth(const Proposals& proposals, const Eigen::VectorXd& shares) { return proposals.rows * shares; }

std::span<const PortioningRule> portioningRules()
{
    static const std::array all{portionMean(),
                                portionMedian(),
                                portionKnapsack(),
                                portionGeometric(),
                                portionMeanBounds(),
                                portionIndependentMarkets(),
                                portionUtilitarian(),
                                portionLadder(),
                                portionUniformPhantom(),
                                portionLeastDistance(),
                                portionLeastLargestDistance(),
                                portionNashOverlap(),
                                portionNashLinear(),
                                portionConditionalUtilitarian(),
                                portionEgalitarian()};
    return all;
}

const PortioningRule* findPortioningRule(const std::string& id)
{
    const auto found = std::ranges::find(portioningRules(), id, &PortioningRule::id);
    return found == portioningRules().end() ? nullptr : &*found;
}

} // namespace purse
