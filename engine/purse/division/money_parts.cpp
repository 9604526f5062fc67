// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/money_parts.hpp>

#include <purse/division/rule.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace purse {
namespace {

using Divided = MoneyPart::Divided;
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double noise = 1e-6; // of a minor unit: sums of doubles that should be equal

const Rule* ruleOr(const Parameters& parameters, const Rule* otherwise)
{
    const auto* id = parameters.get<std::string>("within");
    return id ? findRule(*id) : otherwise;
}

Divided dividedBy(const std::string& word)
{
    return word == "in_proportion"     ? Divided::InProportion
           : word == "equally"         ? Divided::Equally
           : word == "not_for_members" ? Divided::NotForMembers
                                       : Divided::UpToClaims;
}

double minorOf(const Parameters& item, const char* key)
{
    return static_cast<double>(item.get<Money>(key, Money{}).toMinor());
}

MoneyPart partOf(const Parameters& item, const Rule* usual)
{
    const auto& label = item.orEmpty<std::string>("label");
    MoneyPart part{.label = label.empty() ? "Part of the budget" : label,
                   .divided = dividedBy(item.get<std::string>("divided", "")),
                   .ofRest = item.get<std::string>("of", "budget") == "rest",
                   .steps = item.get<std::vector<std::string>>("steps", {}),
                   .within = ruleOr(item, usual),
                   .keep = minorOf(item, "keep"),
                   .runway = item.get<Decimal>("runway", Decimal{}).toDouble(),
                   .allOrNothing = item.get<bool>("all_or_nothing", false),
                   .passesOn = item.get<std::string>("left_over", "next") == "next"};
    if (const auto* percent = item.get<Percent>("percent"))
        part.share = percent->value.toDouble() / 100.0;
    return part;
}

bool hasGate(const Parameters& tier)
{
    return tier.has("keep") || tier.has("runway") || tier.get<bool>("all_or_nothing", false);
}

/// One way through the parts of one budget.
class Paying {
public:
    Paying(const FitProblem& problem, std::span<const Claim> claims, double perMoney)
        : m_problem(problem), m_claims(claims), m_perMoney(perMoney),
          m_budget(static_cast<double>(problem.budget->toMinor())), m_rest(m_budget), m_there(m_budget)
    {
        const auto n = static_cast<Eigen::Index>(claims.size());
        m_unclaimed = Eigen::VectorXd(n);
        for (Eigen::Index i = 0; i < n; ++i)
            m_unclaimed[i] = std::max(0.0, claims[static_cast<std::size_t>(i)].total(0.0));
        m_paid.most = Eigen::VectorXd::Zero(n);
        m_used = Eigen::VectorXd::Zero(n);
    }

    PaidParts run(std::span<const MoneyPart> parts)
    {
        for (const MoneyPart& part : parts)
            m_paid.parts.push_back(pay(part));
        m_paid.left += m_rest + m_carried;
        return std::move(m_paid);
    }

private:
    PaidPart pay(const MoneyPart& part)
    {
        const double money = take(part);
        PaidPart paid;
        const double open = opened(part, money, paid);
        paid.forMembers = part.divided != Divided::NotForMembers;
        if (!paid.forMembers)
            paid.money = open;
        else
            divide(part, open, paid);
        m_there -= paid.money;
        const double left = money - paid.money;
        const bool isPassedOn = part.passesOn && paid.closed.empty();
        m_carried = isPassedOn ? left : 0.0;
        m_paid.left += isPassedOn ? 0.0 : left;
        return paid;
    }

    /// The money of a part, with what the one before it passes on: that comes on top of a share of the budget, and is
    /// part of the rest.
    double take(const MoneyPart& part)
    {
        const bool isOfBudget = part.share && !part.ofRest;
        if (!isOfBudget)
            m_rest += std::exchange(m_carried, 0.0);
        const double wanted = isOfBudget   ? *part.share * m_budget
                              : part.share ? *part.share * std::max(0.0, m_rest - part.keep)
                                           : m_rest;
        const double own = std::min(wanted, m_rest);
        m_rest = m_rest - own < noise ? 0.0 : m_rest - own;
        return own + m_carried;
    }

    /// What the gates of a part let through.
    double opened(const MoneyPart& part, double money, PaidPart& paid) const
    {
        if (part.runway > 0.0 && m_problem.runway.value_or(0.0) < part.runway) {
            paid.closed = m_problem.runway
                              ? fmt::format("the money at hand lasts {} months", numberWords(*m_problem.runway))
                              : "the money at hand is not known";
            return 0.0;
        }
        return std::clamp(m_there - part.keep, 0.0, money);
    }

    void divide(const MoneyPart& part, double open, PaidPart& paid)
    {
        const Eigen::VectorXd claims = claimsOn(part);
        const double gross = m_perMoney * open;
        paid.claimed = claims.sum();
        paid.awards = Eigen::VectorXd::Zero(claims.size());
        // where money buys no gross pay at all it is used up, as it is where it buys very little
        const bool isClaimed =
            part.divided == Divided::Equally ? claims.size() > 0 : paid.claimed > 0.0 && !part.allOrNothing;
        if (part.divided == Divided::UpToClaims)
            divideUpToClaims(part, claims, gross, paid);
        else if (const Eigen::VectorXd weights =
                     part.divided == Divided::Equally ? Eigen::VectorXd::Ones(claims.size()).eval() : claims;
                 weights.sum() > 0.0)
            paid.awards = gross / weights.sum() * weights;
        paid.money = m_perMoney > 0.0 ? std::min(open, paid.awards.sum() / m_perMoney) : isClaimed ? open : 0.0;
        if (part.divided == Divided::UpToClaims)
            useUp(claims, paid.awards);
        else
            m_paid.most = (paid.awards.array() > 0.0).select(infinity, m_paid.most);
    }

    void divideUpToClaims(const MoneyPart& part, const Eigen::VectorXd& claims, double gross, PaidPart& paid)
    {
        const double all = claims.sum();
        const bool isEnough = gross >= all - noise;
        if (!isEnough && paid.closed.empty() && part.allOrNothing)
            paid.closed = "there is not enough for all of it";
        else if (!isEnough && paid.closed.empty() && part.keep > 0.0)
            paid.closed = fmt::format("{} must stay", moneyWords(part.keep, m_problem.minorDigits));
        if (isEnough && paid.closed.empty())
            paid.awards = claims;
        else if (!part.allOrNothing)
            paid.awards = awards(*part.within, {.claims = claims, .endowment = gross});
    }

    /// What is paid is due no more.
    void useUp(const Eigen::VectorXd& claims, const Eigen::VectorXd& awards)
    {
        m_paid.most = m_paid.most.cwiseMax(m_used + claims);
        m_used += awards;
        m_unclaimed = (m_unclaimed - awards).cwiseMax(0.0);
    }

    /// Nobody claims the same twice: each part goes by what its steps add, no more than earlier parts leave unpaid.
    Eigen::VectorXd claimsOn(const MoneyPart& part) const
    {
        if (part.divided == Divided::Equally)
            return Eigen::VectorXd::Zero(m_unclaimed.size());
        Eigen::VectorXd claimed(m_unclaimed.size());
        for (Eigen::Index i = 0; i < claimed.size(); ++i) {
            const Claim& claim = m_claims[static_cast<std::size_t>(i)];
            const bool isCeiling = part.divided == Divided::UpToClaims;
            const double left = isCeiling ? m_unclaimed[i] : std::max(0.0, claim.total(0.0));
            claimed[i] = part.steps.empty() ? left : std::clamp(amountOf(claim, part.steps), 0.0, left);
        }
        return claimed;
    }

    static double amountOf(const Claim& claim, const std::vector<std::string>& steps)
    {
        double amount = 0.0;
        for (const ClaimLine& line : claim.lines)
            if (std::ranges::find(steps, line.step) != steps.end())
                amount += line.amount(0.0);
        return amount;
    }

    const FitProblem& m_problem;
    std::span<const Claim> m_claims;
    double m_perMoney;
    double m_budget;
    double m_rest;               ///< what no part has taken yet
    double m_there;              ///< what is not yet paid or set aside
    double m_carried = 0.0;      ///< what the part before passes on
    Eigen::VectorXd m_unclaimed; ///< what is due and not yet paid
    Eigen::VectorXd m_used;      ///< what parts up to claims have paid
    PaidParts m_paid;
};

} // namespace

double PaidParts::setAside() const
{
    double money = 0.0;
    for (const PaidPart& part : parts)
        money += part.forMembers ? 0.0 : part.money;
    return money;
}

bool dividesInParts(const Fit& fit)
{
    const auto& tiers = fit.parameters.orEmpty<std::vector<Parameters>>("tiers");
    return fit.kind == "split" || (fit.kind == "priority_tiers" && std::ranges::any_of(tiers, hasGate));
}

std::vector<MoneyPart> partsOf(const PayModel& model)
{
    const Parameters& settings = model.fit.parameters;
    const Rule* usual = ruleOr(settings, findRule("proportional"));
    const bool isSplit = model.fit.kind == "split";
    std::vector<MoneyPart> parts;
    for (const Parameters& item : settings.orEmpty<std::vector<Parameters>>(isSplit ? "shares" : "tiers"))
        parts.push_back(partOf(item, usual));
    if (!isSplit)
        parts.push_back({.label = "The rest", .within = usual});
    return parts;
}

PaidParts payParts(const FitProblem& problem, std::span<const MoneyPart> parts, std::span<const Claim> claims,
                   double perMoney)
{
    return Paying(problem, claims, perMoney).run(parts);
}

std::string wordsOf(const MoneyPart& part, int minorDigits)
{
    const std::string percent = part.share ? percentWords(100.0 * *part.share) : "";
    std::string words = !part.share   ? "what is left of the budget"
                        : part.ofRest ? percent + " of what is left"
                                      : percent + " of the budget";
    if (part.divided == Divided::UpToClaims)
        words += fmt::format(", up to what is due ({})", part.within->title);
    if (part.divided == Divided::InProportion)
        words += ", in proportion to what the steps say";
    if (part.divided == Divided::Equally)
        words += ", the same for everybody";
    if (part.keep > 0.0)
        words += fmt::format("; {} must stay after it", moneyWords(part.keep, minorDigits));
    if (part.runway > 0.0)
        words += fmt::format("; only while the money at hand lasts {} months", numberWords(part.runway));
    return words + (part.allOrNothing ? "; all of it or nothing" : "");
}

} // namespace purse
