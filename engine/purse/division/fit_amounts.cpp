// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/fit_amounts.hpp>

#include <purse/division/fit_kinds.hpp>
#include <purse/division/money_parts.hpp>
#include <purse/division/nested_claims.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

PiecewiseLinear ofLevel(const PiecewiseLinear& f, std::optional<double> level)
{
    return level ? PiecewiseLinear::constant(f(*level)) : f;
}

} // namespace

PayOnItsWay FitAmounts::at(const std::vector<Claim>& claims, std::optional<double> level, bool withWords) const
{
    PayOnItsWay pay;
    pay.amounts.reserve(size());
    pay.notCounted.reserve(size());
    pay.lines.resize(withWords ? size() : 0);
    for (const Claim& claim : claims) {
        pay.amounts.push_back(claim.total);
        pay.notCounted.push_back(max(claim.total - claim.counted, PiecewiseLinear{}));
    }
    notBelowZero(pay);
    if (m_form.kind == FitForm::Kind::CommonFactor)
        scaleAll(pay, level, withWords);
    if (m_form.kind == FitForm::Kind::Rule)
        divide(pay, claims, level, withWords);
    if (m_form.kind == FitForm::Kind::Parts)
        payInParts(pay, claims, level.value(), withWords);
    applyLimits(pay, {.fit = fit(),
                      .where = m_problem.where + "/fit",
                      .claimants = m_problem.claimants,
                      .fullTime = m_problem.fullTime,
                      .minorDigits = m_problem.minorDigits});
    return pay;
}

/// What takes away can take no more than there is.
void FitAmounts::notBelowZero(PayOnItsWay& pay) const
{
    const ClaimLine words{.step = "fit",
                          .category = "limit",
                          .words = {"Pay ends at zero", "what is taken away is more than what is added", ""}};
    for (std::size_t i = 0; i < size(); ++i)
        if (pay.amounts[i](0.0) < 0.0)
            moveTo(pay, i, max(pay.amounts[i], PiecewiseLinear{}), words);
}

/// The claims give way to what each part of the budget pays, so that a member sees every part.
void FitAmounts::payInParts(PayOnItsWay& pay, const std::vector<Claim>& claims, double perMoney, bool withWords) const
{
    const std::vector<MoneyPart> parts = partsOf(m_problem.model);
    pay.parts = payParts(m_problem, parts, claims, perMoney);
    std::vector<double> counted(size());
    for (std::size_t i = 0; i < size(); ++i) {
        const double claimed = pay.amounts[i](0.0);
        counted[i] = claimed > 0.0 ? std::min(1.0, pay.notCounted[i](0.0) / claimed) : 0.0;
        moveTo(pay, i, PiecewiseLinear{},
               fitLine("Paid from the parts of the budget", "what the steps say is a claim on the parts that follow"));
    }
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const PaidPart& paid = pay.parts->parts[k];
        const ClaimLine words = withWords ? fitLine(parts[k].label, wordsOfPart(parts[k], paid)) : fitLine({}, {});
        for (Eigen::Index i = 0; i < paid.awards.size(); ++i) {
            const auto member = static_cast<std::size_t>(i);
            moveTo(pay, member, pay.amounts[member] + PiecewiseLinear::constant(paid.awards[i]), words);
        }
    }
    for (std::size_t i = 0; i < size(); ++i)
        pay.notCounted[i] = counted[i] * pay.amounts[i];
}

std::string FitAmounts::wordsOfPart(const MoneyPart& part, const PaidPart& paid) const
{
    std::string words = wordsOf(part, m_problem.minorDigits);
    if (part.divided == MoneyPart::Divided::UpToClaims && paid.claimed > 0.0)
        words += fmt::format("; it pays {} of what is due", percentWords(100.0 * paid.awards.sum() / paid.claimed));
    return words + (paid.closed.empty() ? "" : "; " + paid.closed);
}

ClaimLine FitAmounts::fitLine(std::string label, std::string because) const
{
    return {
        .step = "fit", .category = "fit", .words = {std::move(label), std::move(because), m_problem.where + "/fit"}};
}

void FitAmounts::scaleAll(PayOnItsWay& pay, std::optional<double> level, bool withWords) const
{
    const ClaimLine words = withWords ? fitLine("Fitted to the budget", fmt::format("the budget pays {} of every claim",
                                                                                    percentWords(100.0 * *level)))
                                      : fitLine({}, {});
    for (std::size_t i = 0; i < size(); ++i) {
        const double claimed = pay.amounts[i](0.0);
        const double notCounted = pay.notCounted[i](0.0);
        moveTo(pay, i, ofLevel(PiecewiseLinear::line(0.0, claimed), level), words);
        pay.notCounted[i] = ofLevel(PiecewiseLinear::line(0.0, notCounted), level);
    }
}

/// The rule's awards: functions of its level, or, where a rule has no such functions, its answer to a level that is
/// the endowment itself.
void FitAmounts::divide(PayOnItsWay& pay, const std::vector<Claim>& claims, std::optional<double> level,
                        bool withWords) const
{
    ClaimsProblem problem = claimsProblem(pay);
    if (m_form.rule->isNested())
        addNesting(problem, *m_form.rule, m_problem, claims);
    std::optional<std::vector<PiecewiseLinear>> path = awardPath(*m_form.rule, problem);
    if (!path) {
        problem.endowment = level.value();
        path.emplace();
        for (const double award : awards(*m_form.rule, problem))
            path->push_back(PiecewiseLinear::constant(award));
    }
    const ClaimLine words = withWords ? fitLine("Fitted to the budget", wordsOfRule(problem)) : fitLine({}, {});
    for (std::size_t i = 0; i < size(); ++i) {
        const double claimed = problem.claims[static_cast<Eigen::Index>(i)];
        const double share = claimed > 0.0 ? std::min(1.0, pay.notCounted[i](0.0) / claimed) : 0.0;
        moveTo(pay, i, ofLevel((*path)[i], level), words);
        pay.notCounted[i] = share * pay.amounts[i];
    }
}

std::string FitAmounts::wordsOfRule(const ClaimsProblem& problem) const
{
    const std::string remark = m_form.rule->remark       ? m_form.rule->remark(problem, m_problem.minorDigits)
                               : m_form.rule->isNested() ? nestingWords(*m_form.rule, m_problem)
                                                         : "";
    return m_form.rule->title + ": " + m_form.rule->promise + (remark.empty() ? "" : " " + remark);
}

ClaimsProblem FitAmounts::claimsProblem(const PayOnItsWay& pay) const
{
    const auto n = static_cast<Eigen::Index>(size());
    ClaimsProblem problem{.claims = Eigen::VectorXd(n),
                          .weights = Eigen::VectorXd(n),
                          .theta = fit().parameters.get<Decimal>("theta", usualTheta).toDouble()};
    for (Eigen::Index i = 0; i < n; ++i) {
        problem.claims[i] = std::max(0.0, pay.amounts[static_cast<std::size_t>(i)](0.0));
        problem.weights[i] = m_problem.claimants[static_cast<std::size_t>(i)].weight;
    }
    return problem;
}

} // namespace purse
