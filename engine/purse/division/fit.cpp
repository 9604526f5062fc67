// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/fit.hpp>

#include <purse/claims/claim_of.hpp>
#include <purse/division/apportion.hpp>
#include <purse/division/fit_kinds.hpp>
#include <purse/division/limits.hpp>
#include <purse/division/nested_claims.hpp>
#include <purse/division/rule.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

enum class Form { PayTheClaim, Unknown, CommonFactor, Rule };

/// A fit at work: gathers claims, shapes them into amounts that rise with one level, finds the level, spends to the cent.
class Fitting {
public:
    explicit Fitting(const FitProblem& problem) : m_problem(problem)
    {
        const std::string unknown = fit().parameters.get<std::string>("unknown", "");
        m_rule = findRule(fit().kind);
        m_form = m_rule                          ? Form::Rule
                 : fit().kind == "pay_the_claim" ? Form::PayTheClaim
                 : unknown == "common_factor"    ? Form::CommonFactor
                                                 : Form::Unknown;
        if (m_form == Form::Unknown) {
            const Step* base = solvedBase(problem.model);
            m_unknown.kind = unknown == "base_rate" ? Unknown::Kind::BaseRate : Unknown::Kind::UpliftFactor;
            m_unknown.step = base ? base->id : "";
        }
    }

    Fitted run()
    {
        if (m_form == Form::PayTheClaim)
            return paid(0.0);
        if (!m_problem.budget)
            throw std::invalid_argument("a fit needs a budget");
        if (m_rule && static_cast<Eigen::Index>(size()) > m_rule->mostPeople)
            return refused({tooManyPeople()});
        m_claims = claimsAt(std::nullopt, m_form != Form::Unknown);
        if (Problems falling = fallingSteps(m_claims); !falling.empty())
            return refused(std::move(falling));
        const bool isExact = std::ranges::all_of(m_claims, &Claim::isPiecewiseLinear)
                             && (!m_rule || m_rule->stages || m_rule->isNested());
        const KernelSolution found = isExact  ? solve(kernelProblem(onItsWay(m_claims, std::nullopt, false)))
                                     : m_rule ? searchedEndowment()
                                              : searched();
        if (found.status == Status::TooSmall || (found.status == Status::TooLarge && m_form != Form::Rule))
            return outOfReach(found.status, found.distance);
        return awarded(found);
    }

    std::vector<double> pointMore(const Fitted& fitted)
    {
        const auto step = std::ranges::find(m_problem.model.steps, std::string("uplift"), &Step::kind);
        if (step == m_problem.model.steps.end())
            return {};
        m_extraPointStep = step->id;
        const std::vector<Claim> claims = claimsAt(fitted.level, false);
        std::vector<double> more;
        for (std::size_t i = 0; i < claims.size(); ++i)
            more.push_back(claims[i].total(0.0) - fitted.claims[i]);
        return more;
    }

private:
    const Fit& fit() const { return m_problem.model.fit; }
    std::size_t size() const { return m_problem.claimants.size(); }
    double budget() const { return static_cast<double>(m_problem.budget->toMinor()); }

    /// @param level the unknown's value; nothing: claims as functions of it
    std::vector<Claim> claimsAt(std::optional<double> level, bool withWords) const
    {
        ClaimContext context{.answers = m_problem.answers,
                             .fullTime = m_problem.fullTime,
                             .yearStart = m_problem.yearStart,
                             .minorDigits = m_problem.minorDigits,
                             .unknown = m_unknown,
                             .withWords = withWords,
                             .extraPointStep = m_extraPointStep};
        context.unknown.value = level;
        std::vector<Claim> claims;
        claims.reserve(size());
        for (const Claimant& claimant : m_problem.claimants)
            claims.push_back(claimOf(m_problem.model, m_problem.where, claimant.person, context));
        return claims;
    }

    /// The claims cut or scaled as the fit does it, then held by its limits: functions of the level, or constants at it.
    PayOnItsWay onItsWay(const std::vector<Claim>& claims, std::optional<double> level, bool withWords) const
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
        if (m_form == Form::CommonFactor)
            scaleAll(pay, level, withWords);
        if (m_form == Form::Rule)
            divide(pay, claims, level, withWords);
        applyLimits(pay, {.fit = fit(),
                          .where = m_problem.where + "/fit",
                          .claimants = m_problem.claimants,
                          .fullTime = m_problem.fullTime,
                          .minorDigits = m_problem.minorDigits});
        return pay;
    }

    /// What takes away can take no more than there is.
    void notBelowZero(PayOnItsWay& pay) const
    {
        const ClaimLine words{.step = "fit",
                              .category = "limit",
                              .words = {"Pay ends at zero", "what is taken away is more than what is added", ""}};
        for (std::size_t i = 0; i < size(); ++i)
            if (pay.amounts[i](0.0) < 0.0)
                moveTo(pay, i, max(pay.amounts[i], PiecewiseLinear{}), words);
    }

    /// The step that makes somebody's claim fall while the unknown rises: no budget is met by raising it.
    Problems fallingSteps(const std::vector<Claim>& claims) const
    {
        for (const Claim& claim : claims)
            if (falls(claim.total))
                return {fallingProblem(fallsAt(claim))};
        return {};
    }

    /// Whether it falls anywhere from zero on; no unknown is negative.
    static bool falls(const PiecewiseLinear& claimed)
    {
        return !compose(claimed, max(PiecewiseLinear::identity(), PiecewiseLinear{})).isNondecreasing();
    }

    /// The first step from whose end on the claim falls, whatever later steps add.
    static std::string_view fallsAt(const Claim& claim)
    {
        PiecewiseLinear running;
        bool isFalling = false;
        std::string_view step;
        for (std::size_t k = 0; k < claim.lines.size(); ++k) {
            running += claim.lines[k].amount;
            if (k + 1 < claim.lines.size() && claim.lines[k + 1].step == claim.lines[k].step)
                continue;
            if (!isFalling)
                step = claim.lines[k].step;
            isFalling = falls(running);
        }
        return step;
    }

    Problem fallingProblem(std::string_view step) const
    {
        const auto found = std::ranges::find(m_problem.model.steps, step, &Step::id);
        return {m_problem.where + "/steps/" + std::to_string(found - m_problem.model.steps.begin()),
                "This step makes somebody's pay fall as the figure that the fit looks for rises.",
                "Let the step take away less than it is a percentage of, or let the fit look for another figure."};
    }

    Problem tooManyPeople() const
    {
        return {m_problem.where + "/fit",
                fmt::format("\"{}\" is for up to {} people; there are {}. {}", m_rule->title, m_rule->mostPeople,
                            size(), m_rule->whyNotMore),
                "Choose another fit."};
    }

    static Fitted refused(Problems problems)
    {
        Fitted fitted;
        fitted.problems = std::move(problems);
        return fitted;
    }

    ClaimLine fitLine(std::string label, std::string because) const
    {
        return {.step = "fit",
                .category = "fit",
                .words = {std::move(label), std::move(because), m_problem.where + "/fit"}};
    }

    void scaleAll(PayOnItsWay& pay, std::optional<double> level, bool withWords) const
    {
        const ClaimLine words =
            withWords ? fitLine("Fitted to the budget",
                                fmt::format("the budget pays {} of every claim", percentWords(100.0 * *level)))
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
    void divide(PayOnItsWay& pay, const std::vector<Claim>& claims, std::optional<double> level, bool withWords) const
    {
        ClaimsProblem problem = claimsProblem(pay);
        if (m_rule->isNested())
            addNesting(problem, *m_rule, m_problem, claims);
        std::optional<std::vector<PiecewiseLinear>> path = awardPath(*m_rule, problem);
        if (!path) {
            problem.endowment = level.value();
            path.emplace();
            for (const double award : awards(*m_rule, problem))
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

    std::string wordsOfRule(const ClaimsProblem& problem) const
    {
        const std::string remark = m_rule->remark       ? m_rule->remark(problem, m_problem.minorDigits)
                                   : m_rule->isNested() ? nestingWords(*m_rule, m_problem)
                                                        : "";
        return m_rule->title + ": " + m_rule->promise + (remark.empty() ? "" : " " + remark);
    }

    ClaimsProblem claimsProblem(const PayOnItsWay& pay) const
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

    static PiecewiseLinear ofLevel(const PiecewiseLinear& f, std::optional<double> level)
    {
        return level ? PiecewiseLinear::constant(f(*level)) : f;
    }

    KernelProblem kernelProblem(PayOnItsWay pay) const
    {
        KernelProblem kernel{.amounts = std::move(pay.amounts),
                             .costs = {},
                             .pools = {},
                             .budget = m_problem.budget ? budget() : 0.0,
                             .lowest = m_form == Form::Rule ? -infinity : 0.0,
                             .highest = infinity};
        for (const Claimant& claimant : m_problem.claimants)
            kernel.costs.push_back(claimant.cost.own);
        for (std::size_t p = 0; p < m_problem.pools.size(); ++p) {
            Pool charged{.levy = {}, .allowance = kernelAllowance(m_problem.pools[p])};
            for (const Claimant& claimant : m_problem.claimants)
                charged.levy.push_back(claimant.cost.pooled[p]);
            kernel.pools.push_back(std::move(charged));
        }
        return kernel;
    }

    double costAtLevel(double level) const
    {
        const PayOnItsWay pay =
            m_form == Form::Unknown ? onItsWay(claimsAt(level, false), level, false) : onItsWay(m_claims, level, false);
        return costAt(kernelProblem(pay), level);
    }

    /// For claims that are not piecewise linear in the unknown: a bracketed root, to one minor unit.
    KernelSolution searched() const
    {
        KernelSolution found = startOfSearch();
        if (found.status == Status::TooSmall)
            return found;
        double high = 1.0;
        while (high < mostMoney && costWithinRange(high) <= budget())
            high *= 2.0;
        if (!(costWithinRange(high) > budget()))
            return endOfSearch(high / 2.0);
        found.level = levelFor(budget(), high);
        found.certificate.budgetResidual = costAtLevel(found.level) - budget();
        return found;
    }

    /// For a rule without a path: the endowment whose awards cost the budget, to a hundredth of a minor unit.
    KernelSolution searchedEndowment() const
    {
        constexpr double tolerance = 0.01;
        KernelSolution found = startOfSearch();
        if (found.status == Status::TooSmall)
            return found;
        double highest = 0.0;
        for (const Claim& claim : m_claims)
            highest += std::max(0.0, claim.total(0.0));
        if (costAtLevel(highest) <= budget())
            return endOfSearch(highest);
        found.level =
            continuousRoot([this](double level) { return costAtLevel(level); }, 0.0, highest, budget(), tolerance);
        found.certificate.budgetResidual = costAtLevel(found.level) - budget();
        return found;
    }

    KernelSolution startOfSearch() const
    {
        KernelSolution found;
        const double least = costAtLevel(0.0);
        if (least > budget()) {
            found.status = Status::TooSmall;
            found.distance = least - budget();
        }
        return found;
    }

    /// Everything is paid and money is left over.
    KernelSolution endOfSearch(double level) const
    {
        KernelSolution found;
        found.status = Status::TooLarge;
        found.level = level;
        found.distance = budget() - costAtLevel(level);
        return found;
    }

    /// Not a number where the claims behind the cost leave the range of Money, though caps may hold the cost itself.
    double costWithinRange(double level) const
    {
        try {
            return costAtLevel(level);
        } catch (const AmountOutOfRange&) {
            return std::numeric_limits<double>::quiet_NaN();
        }
    }

    double levelFor(double cost, double high) const
    {
        return monotoneRoot([this](double level) { return costAtLevel(level); }, 0.0, high, cost, 0.5);
    }

    static Fitted outOfReach(Status status, double distance)
    {
        Fitted fitted;
        fitted.status = status;
        fitted.distance = ceilToMinor(distance);
        return fitted;
    }

    Fitted awarded(const KernelSolution& found)
    {
        Fitted fitted = roundsBase()  ? roundedBase(found.level)
                        : roundsPay() ? roundedPay(found.level)
                                      : spent(found.level);
        if (fitted.cost > *m_problem.budget) // by cents: payslips round what the floors alone cost
            return outOfReach(Status::TooSmall, static_cast<double>((fitted.cost - *m_problem.budget).toMinor()));
        fitted.certificate.budgetResidual = found.certificate.budgetResidual;
        return fitted;
    }

    bool roundsBase() const
    {
        return m_unknown.kind == Unknown::Kind::BaseRate && fit().parameters.has("round_down_to");
    }
    /// A step that rounds pay to a unit leaves no room for single cents.
    bool roundsPay() const
    {
        return m_form == Form::Unknown
               && std::ranges::any_of(m_problem.model.steps, [](const Step& step) { return step.kind == "round"; });
    }

    /// The largest multiple of the unit whose exact cost is within the budget.
    Fitted roundedBase(double level)
    {
        const auto unit = static_cast<double>(fit().parameters.get<Money>("round_down_to")->toMinor());
        double rounded = std::floor(level / unit + 1e-9) * unit;
        Fitted fitted = paid(rounded);
        while (fitted.cost > *m_problem.budget && rounded >= unit)
            fitted = paid(rounded -= unit);
        fitted.levelBeforeRounding = level;
        return fitted;
    }

    /// Payslips round on-costs, so the exact cost of rounded pay may pass the budget by cents: then one stair lower.
    Fitted roundedPay(double level)
    {
        Fitted fitted = paid(level);
        for (double target = budget(); fitted.cost > *m_problem.budget && level > 0.0;) {
            target -= static_cast<double>((fitted.cost - *m_problem.budget).toMinor()) + 1.0;
            level = levelFor(target, level);
            fitted = paid(level);
        }
        return fitted;
    }

    /// Awards at a level, each rounded by itself: half to even, and up where the law's minimum holds it.
    Fitted paid(double level)
    {
        std::vector<Claim> claims = claimsAt(level, true);
        PayOnItsWay pay = onItsWay(claims, level, true);
        std::vector<Money> awards;
        for (std::size_t i = 0; i < size(); ++i)
            awards.push_back(std::max(roundToMinor(pay.amounts[i](level)), legalLower(i)));
        return explained(claims, pay, level,
                         EmployerCost(m_problem.claimants, m_problem.pools, m_problem.payroll, awards));
    }

    Fitted spent(double level)
    {
        std::vector<Claim> claims = m_form == Form::Unknown ? claimsAt(level, true) : std::move(m_claims);
        PayOnItsWay pay = onItsWay(claims, level, true);
        Spending spending{.amounts = Eigen::VectorXd(static_cast<Eigen::Index>(size())),
                          .lower = {},
                          .upper = {},
                          .ratioCap = fit().parameters.get<Decimal>("ratio_cap", Decimal{}).toDouble(),
                          .budget = *m_problem.budget};
        for (std::size_t i = 0; i < size(); ++i) {
            const double amount = pay.amounts[i](level);
            spending.amounts[static_cast<Eigen::Index>(i)] = amount;
            const Bounds bounds = boundsOf(fit(), m_problem.claimants[i].person, m_problem.fullTime);
            const Money lower = std::max(ceilToMinor(bounds.floor), legalLower(i));
            const double most = m_form == Form::Rule ? std::max(amount, claims[i].total(level))
                                : amount > 0.0       ? infinity
                                                     : 0.0;
            spending.lower.push_back(lower);
            spending.upper.push_back(std::max(lower, floorToMinor(std::min({bounds.cap, most, mostMoney}))));
        }
        Fitted fitted =
            explained(claims, pay, level, spend(spending, m_problem.claimants, m_problem.pools, m_problem.payroll));
        for (std::size_t i = 0; i < size(); ++i) {
            const Money award = fitted.awards[i].amount;
            const Money outside = std::max({Money{}, spending.lower[i] - award, award - spending.upper[i]});
            double& violation = fitted.certificate.boundViolation;
            violation = std::max(violation, static_cast<double>(outside.toMinor()));
        }
        return fitted;
    }

    /// What the law asks, before salary sacrifice as payslips round it.
    Money legalLower(std::size_t i) const
    {
        const Claimant& claimant = m_problem.claimants[i];
        if (claimant.person.legalMinimum <= 0.0)
            return {};
        const Money floor = ceilToMinor(claimant.person.legalMinimum);
        return claimant.person.beforeSacrifice ? grossForFloor(claimant.payroll, floor, m_problem.payroll) : floor;
    }

    static Money ceilToMinor(double minor) { return -floorToMinor(-minor); }

    Fitted explained(std::vector<Claim>& claims, PayOnItsWay& pay, double level, const EmployerCost& cost) const
    {
        Fitted fitted;
        fitted.level = level;
        fitted.cost = cost.total();
        fitted.awards.reserve(size());
        for (std::size_t i = 0; i < size(); ++i) {
            double& moved = fitted.certificate.fixedPointResidual;
            moved = std::max(moved, std::fabs(static_cast<double>(cost.awards()[i].toMinor()) - pay.amounts[i](level)));
            fitted.claims.push_back(claims[i].total(0.0));
            fitted.awards.push_back({.member = m_problem.claimants[i].person.member->id,
                                     .amount = cost.awards()[i],
                                     .lines = {},
                                     .pay = {}});
            explain(fitted.awards.back(), claims[i].lines, pay.lines[i]);
        }
        return fitted;
    }

    /// Rounds each line half to even; what the roundings come to is a line of its own.
    static void explain(Award& award, std::vector<ClaimLine>& claim, std::vector<ClaimLine>& limits)
    {
        Money explained;
        award.lines.reserve(claim.size() + limits.size() + 1);
        for (std::vector<ClaimLine>* lines : {&claim, &limits}) {
            for (ClaimLine& line : *lines) {
                award.lines.push_back({.label = std::move(line.words.label),
                                       .amount = roundToMinor(line.amount(0.0)),
                                       .because = std::move(line.words.because),
                                       .input = std::move(line.words.input),
                                       .category = std::string(line.category)});
                explained += award.lines.back().amount;
            }
        }
        if (explained != award.amount)
            award.lines.push_back({"Rounding", award.amount - explained,
                                   "whole pence or cents that add up to the total", "", "rounding"});
    }

    static constexpr double mostMoney = static_cast<double>(Money::maxMinor);

    const FitProblem& m_problem;
    const Rule* m_rule = nullptr;
    Form m_form = Form::PayTheClaim;
    Unknown m_unknown;
    std::vector<Claim> m_claims; ///< as functions of the unknown; where there is none, with their words
    std::string m_extraPointStep;
};

} // namespace

Fitted fitClaims(const FitProblem& problem) { return Fitting(problem).run(); }

std::vector<double> onePointMore(const FitProblem& problem, const Fitted& fitted)
{
    return Fitting(problem).pointMore(fitted);
}

} // namespace purse
