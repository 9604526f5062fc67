// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/limits.hpp>

#include <purse/claims/legal_minimum.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::string rateWords(const Rate& rate, int minorDigits)
{
    return fmt::format("{} {} {}", moneyWords(static_cast<double>(rate.amount.toMinor()), minorDigits),
                       rate.per == Per::Hour ? "an" : "a", toText(rate.per));
}

/// The hourly rates of everybody with paid hours.
std::vector<PiecewiseLinear> ratesOf(const PayOnItsWay& pay, std::span<const Claimant> claimants)
{
    std::vector<PiecewiseLinear> rates;
    for (std::size_t i = 0; i < claimants.size(); ++i)
        if (claimants[i].person.hoursPerYear > 0.0)
            rates.push_back((1.0 / claimants[i].person.hoursPerYear) * pay.amounts[i]);
    return rates;
}

class Limits {
public:
    Limits(PayOnItsWay& pay, const LimitContext& context) : m_pay(pay), m_context(context) {}

    void floor()
    {
        const Rate* rate = parameters().get<Rate>("floor");
        if (!rate)
            return;
        const ClaimLine words =
            line("Lowest pay", "nobody is paid less than " + rateWords(*rate, m_context.minorDigits), "/floor");
        for (std::size_t i = 0; i < size(); ++i)
            moveTo(m_pay, i, max(m_pay.amounts[i], PiecewiseLinear::constant(bounds(i).floor)), words);
    }

    void cap()
    {
        const Rate* rate = parameters().get<Rate>("cap");
        if (!rate)
            return;
        const ClaimLine words =
            line("Highest pay", "nobody is paid more than " + rateWords(*rate, m_context.minorDigits), "/cap");
        for (std::size_t i = 0; i < size(); ++i)
            moveTo(m_pay, i, min(m_pay.amounts[i], PiecewiseLinear::constant(bounds(i).cap)), words);
    }

    void legalMinimum(bool withAllowances)
    {
        const PiecewiseLinear none;
        for (std::size_t i = 0; i < size(); ++i) {
            const Person& person = m_context.claimants[i].person;
            if (person.legalMinimum <= 0.0)
                continue;
            PiecewiseLinear raised =
                withLegalMinimum(person, m_pay.amounts[i], withAllowances ? m_pay.notCounted[i] : none);
            if (raised.isConstant() && m_pay.amounts[i].isConstant() && raised(0.0) == m_pay.amounts[i](0.0))
                continue;
            moveTo(m_pay, i, std::move(raised), m_pay.lines.empty() ? ClaimLine{} : legalLine(person));
        }
    }

    void ratioCap()
    {
        const Decimal* cap = parameters().get<Decimal>("ratio_cap");
        const std::vector<PiecewiseLinear> rates =
            cap ? ratesOf(m_pay, m_context.claimants) : std::vector<PiecewiseLinear>{};
        if (rates.empty())
            return;
        const double ratio = cap->toDouble();
        const ClaimLine words =
            line("Pay ratio", fmt::format("the highest hourly rate is at most {} times the lowest", numberWords(ratio)),
                 "/ratio_cap");
        if (parameters().get<std::string>("ratio_direction", "lower_the_top") == "raise_the_bottom")
            holdRates((1.0 / ratio) * upperEnvelope(rates), max, words);
        else
            holdRates(ratio * lowerEnvelope(rates), min, words);
    }

private:
    using Pick = PiecewiseLinear (*)(const PiecewiseLinear&, const PiecewiseLinear&);

    void holdRates(const PiecewiseLinear& limit, Pick pick, const ClaimLine& words)
    {
        for (std::size_t i = 0; i < size(); ++i)
            if (const double hours = m_context.claimants[i].person.hoursPerYear; hours > 0.0)
                moveTo(m_pay, i, pick(m_pay.amounts[i], hours * limit), words);
    }

    const Parameters& parameters() const { return m_context.fit.parameters; }
    std::size_t size() const { return m_context.claimants.size(); }
    Bounds bounds(std::size_t i) const
    {
        return boundsOf(m_context.fit, m_context.claimants[i].person, m_context.fullTime);
    }

    ClaimLine line(std::string label, std::string because, const std::string& key) const
    {
        return {
            .step = "fit", .category = "limit", .words = {std::move(label), std::move(because), m_context.where + key}};
    }

    ClaimLine legalLine(const Person& person) const
    {
        return {.step = "fit",
                .category = "legal",
                .words = {legalMinimumLabel(), legalMinimumReason(person, m_context.minorDigits),
                          person.where + "/work/hours_per_week"}};
    }

    PayOnItsWay& m_pay;
    const LimitContext& m_context;
};

} // namespace

void moveTo(PayOnItsWay& pay, std::size_t member, PiecewiseLinear amount, const ClaimLine& words)
{
    if (!pay.lines.empty()) {
        PiecewiseLinear difference = amount - pay.amounts[member];
        if (difference.isConstant() && difference(0.0) == 0.0)
            return;
        pay.lines[member].push_back(words);
        pay.lines[member].back().amount = std::move(difference);
    }
    pay.amounts[member] = std::move(amount);
}

Bounds boundsOf(const Fit& fit, const Person& person, const FullTime& fullTime)
{
    const Rate* floor = fit.parameters.get<Rate>("floor");
    const Rate* cap = fit.parameters.get<Rate>("cap");
    return {floor ? yearlyFor(person, *floor, fullTime, true) : 0.0,
            cap ? yearlyFor(person, *cap, fullTime, true) : infinity};
}

void applyLimits(PayOnItsWay& pay, const LimitContext& context)
{
    Limits limits(pay, context);
    limits.floor();
    limits.legalMinimum(true);
    limits.cap();
    limits.ratioCap();
    if (context.fit.parameters.has("cap") || context.fit.parameters.has("ratio_cap"))
        limits.legalMinimum(false);
}

} // namespace purse
