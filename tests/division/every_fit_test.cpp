// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_fit.hpp"
#include "support/random_functions.hpp"
#include "support/random_steps.hpp"

#include <purse/division/employer_cost.hpp>
#include <purse/division/fit_kinds.hpp>
#include <purse/division/limits.hpp>
#include <purse/division/rule.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

void setGates(Parameters& part)
{
    if (*rc::gen::inRange(0, 4) == 0)
        part.set("keep", {pounds(*rc::gen::inRange(0, 40'000))});
    if (*rc::gen::inRange(0, 4) == 0)
        part.set("all_or_nothing", {true});
    if (*rc::gen::inRange(0, 8) == 0)
        part.set("runway", {Decimal{3}});
}

/// Parts of a budget in any order, each divided in any way.
void setShares(Fit& fit, const PayModel& model)
{
    std::vector<Parameters> shares;
    for (int k = *rc::gen::inRange(1, 5); k > 0; --k) {
        Parameters share{{"label", {"part " + std::to_string(k)}}};
        share.set("divided",
                  {*rc::gen::element<std::string>("up_to_claims", "in_proportion", "equally", "not_for_members")});
        share.set("left_over", {*rc::gen::element<std::string>("next", "stays")});
        share.set("of", {*rc::gen::element<std::string>("budget", "rest")});
        if (*rc::gen::inRange(0, 3) > 0)
            share.set("percent", {Percent{Decimal{*rc::gen::inRange(0, 26)}}});
        if (*rc::gen::arbitrary<bool>())
            share.set("steps", {std::vector<std::string>{(*rc::gen::elementOf(model.steps)).id}});
        setGates(share);
        shares.push_back(std::move(share));
    }
    fit.parameters.set("shares", {shares});
}

/// Classes by an answer, a reference, or tiers of any steps of the model.
void setNesting(Fit& fit, const PayModel& model)
{
    const auto anyRule = [] {
        return *rc::gen::element<std::string>("proportional", "cea", "cel", "talmud", "piniles");
    };
    fit.parameters.set("within", {anyRule()});
    if (fit.kind == "priority_classes")
        fit.parameters.set("classes", {std::string("children")});
    if (fit.kind == "claims_with_references")
        fit.parameters.set("reference", {rate(*rc::gen::inRange(0, 30000), Per::Year)});
    if (fit.kind != "priority_tiers")
        return;
    std::vector<Parameters> tiers;
    for (int k = *rc::gen::inRange(1, 4); k > 0; --k) {
        const std::string step = (*rc::gen::elementOf(model.steps)).id;
        tiers.push_back({{"label", {"tier " + std::to_string(k)}}, {"steps", {std::vector<std::string>{step}}}});
        if (*rc::gen::arbitrary<bool>())
            tiers.back().set("within", {anyRule()});
        setGates(tiers.back());
    }
    fit.parameters.set("tiers", {tiers});
}

rc::Gen<Fit> anyFit(const PayModel& model)
{
    return rc::gen::exec([&model] {
        Fit fit{.kind = (*rc::gen::elementOf(fitKinds())).id, .parameters = {}, .unknown = {}};
        if (fit.kind == "solve") {
            const auto unknown = *rc::gen::element<std::string>("base_rate", "uplift_factor", "common_factor");
            fit.parameters.set("unknown", {unknown});
            if (unknown == "base_rate" && *rc::gen::inRange(0, 3) == 0)
                fit.parameters.set("round_down_to", {pounds(*rc::gen::element(1, 10, 50))});
        }
        if (const Rule* rule = findRule(fit.kind); rule && rule->isNested())
            setNesting(fit, model);
        if (fit.kind == "split")
            setShares(fit, model);
        if (*rc::gen::inRange(0, 4) == 0)
            fit.parameters.set("floor", {rate(*rc::gen::inRange(0, 12000), Per::Year)});
        if (*rc::gen::inRange(0, 4) == 0)
            fit.parameters.set("cap", {rate(*rc::gen::inRange(15000, 90000), Per::Year)});
        if (*rc::gen::inRange(0, 4) == 0) {
            fit.parameters.set("ratio_cap", {Decimal{*rc::gen::inRange(1, 8)}});
            fit.parameters.set("ratio_direction",
                               {*rc::gen::element<std::string>("lower_the_top", "raise_the_bottom")});
        }
        return fit;
    });
}

/// A few people with any answers, any steps, any fit, and a budget; without levies, with a pension, or in the United
/// Kingdom.
struct Case {
    MadeFit made;
    Money budget;
};

void showValue(const Case& any, std::ostream& out)
{
    const MadeFit& made = any.made;
    out << toText(any.budget) << (made.levy ? " with levies" : "") << (made.employer.pension ? " with pension" : "")
        << (made.payroll == Scenario::Payroll::Year ? "" : " twelve payslips") << " legal " << made.legalPerHour
        << "\n";
    const std::vector<Person> people = made.group.people();
    for (std::size_t i = 0; i < people.size(); ++i)
        out << people[i].member->id << " " << people[i].hoursPerYear << " hours, claim "
            << made.group.claim(i).total(0.0) << "\n";
    PayModel model = made.group.model;
    model.steps.push_back(step("fit", model.fit.kind, model.fit.parameters));
    showValue(model, out);
}

rc::Gen<Case> anyCase()
{
    return rc::gen::exec([] {
        Case any;
        MadeFit& made = any.made;
        made.group.questions = manyQuestions();
        const int people = *rc::gen::inRange(1, 7);
        for (int i = 0; i < people; ++i)
            made.group.add(anyMember("m" + std::to_string(i)));
        made.group.model = *anyModel(true);
        made.group.model.fit = *anyFit(made.group.model);
        if (*rc::gen::arbitrary<bool>())
            made.employer.pension =
                PensionScheme{.arrangement = *rc::gen::element(PensionScheme::Arrangement::ReliefAtSource,
                                                               PensionScheme::Arrangement::SalarySacrifice),
                              .base = PensionScheme::Base::AllPay,
                              .employee = percent("5"),
                              .employer = percent("3"),
                              .unknown = {}};
        if (*rc::gen::arbitrary<bool>()) {
            made.levy = &unitedKingdom();
            made.employer.allowance = *rc::gen::element(Employer::Claimed::Yes, Employer::Claimed::No);
            for (Member& member : made.group.members)
                member.place = "gb";
        }
        made.payroll = *rc::gen::element(Scenario::Payroll::Year, Scenario::Payroll::TwelvePayslips);
        made.legalPerHour = *rc::gen::element(0.0, 500.0, 1221.0);
        any.budget = Money::fromMinor(*rc::gen::inRange<std::int64_t>(500'000, 6'000'000) * people);
        return any;
    });
}

bool isSolved(const Fitted& fitted) { return fitted.status == Status::Feasible && fitted.problems.empty(); }

Money setAside(const Fitted& fitted)
{
    Money sum;
    for (const BudgetPart& part : fitted.parts)
        sum += part.forMembers ? Money{} : part.amount;
    return sum;
}

bool has(const MadeFit& made, const char* kind)
{
    return std::ranges::any_of(made.group.model.steps, [&](const Step& step) { return step.kind == kind; });
}

/// Whether there is a reason why this member gets no spare unit: a cap, the own claim, nothing due.
bool isAtABound(const MadeFit& made, const Fitted& fitted, std::size_t i)
{
    const Fit& fit = made.group.model.fit;
    const Money amount = fitted.awards[i].amount;
    if (amount == Money{} || fit.parameters.has("ratio_cap"))
        return true;
    const Bounds bounds = boundsOf(fit, made.group.people()[i], made.group.fullTime);
    if (static_cast<double>(amount.toMinor()) + 1.0 > bounds.cap)
        return true;
    return findRule(fit.kind) && static_cast<double>(amount.toMinor()) + 1.0 > made.group.claim(i).total(0.0);
}

RC_GTEST_PROP(EveryFit, CostsNoMoreThanTheBudgetAndLeavesLessThanOneMoreUnit, ())
{
    const auto [made, budget] = *anyCase();

    const Fitted fitted = made.fit(budget);

    RC_CLASSIFY(isSolved(fitted), "solved");
    RC_CLASSIFY(!fitted.problems.empty(), "falls");
    if (!isSolved(fitted))
        return;
    RC_ASSERT(fitted.cost == made.costOfAwards(fitted.awards));
    if (made.group.model.fit.kind == "pay_the_claim")
        return;
    RC_ASSERT(fitted.cost + setAside(fitted) <= budget);
    if (!fitted.parts.empty()) // what stays, and why, is tested with the parts
        return;
    if (has(made, "round") || made.group.model.fit.parameters.has("round_down_to"))
        return;
    const std::vector<Claimant> claimants = made.claimants();
    const std::vector<OrganisationPool> pools = made.pools();
    const EmployerCost cost(claimants, pools, made.payroll, amountsOf(fitted.awards));
    for (std::size_t i = 0; i < fitted.awards.size(); ++i)
        if (!isAtABound(made, fitted, i))
            RC_ASSERT(cost.totalIf(i, fitted.awards[i].amount + Money::fromMinor(1)) > budget);
}

RC_GTEST_PROP(EveryFit, ExplainsEachAwardToTheCent, ())
{
    const auto [made, budget] = *anyCase();

    const Fitted fitted = made.fit(budget);

    if (isSolved(fitted)) {
        RC_ASSERT(fitted.awards.size() == made.group.members.size());
        for (const Award& award : fitted.awards) {
            RC_ASSERT(isExplained(award));
            RC_ASSERT(award.amount >= Money{});
        }
    }
}

RC_GTEST_PROP(EveryFit, RoundsByCentsOnly, ())
{
    const auto [made, budget] = *anyCase();

    const Fitted fitted = made.fit(budget);

    for (const Award& award : fitted.awards)
        for (const Line& line : award.lines)
            if (line.label == "Rounding")
                RC_ASSERT(std::abs(line.amount.toMinor()) <= static_cast<std::int64_t>(50 + award.lines.size()));
}

RC_GTEST_PROP(EveryFit, GivesTheSameInWhateverOrderMembersAreListed, ())
{
    const auto [made, budget] = *anyCase();
    std::vector<std::size_t> order = made.inOrder();
    std::ranges::reverse(order);
    const auto shift = static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, order.size()));
    std::rotate(order.begin(), order.begin() + shift, order.end());

    const Fitted listed = made.fit(budget);
    const Fitted turned = made.fit(budget, order);

    RC_ASSERT(listed.status == turned.status);
    RC_ASSERT(amountsOf(listed.awards) == amountsOf(turned.awards));
}

RC_GTEST_PROP(EveryFit, KeepsFloorsAndTheLegalMinimumAndPassesNoCap, ())
{
    const auto [made, budget] = *anyCase();
    const Fit& fit = made.group.model.fit;
    const Fitted fitted = made.fit(budget);
    if (!isSolved(fitted))
        return;
    const std::vector<Claimant> claimants = made.claimants();
    for (std::size_t i = 0; i < fitted.awards.size(); ++i) {
        const Person& person = claimants[i].person;
        const Money amount = fitted.awards[i].amount;
        const auto pay = static_cast<double>(amount.toMinor());
        const double towards =
            static_cast<double>(payTowardsFloor(claimants[i].payroll, amount, made.payroll).toMinor());
        RC_ASSERT(towards >= person.legalMinimum - 1e-6);
        const Bounds bounds = boundsOf(fit, person, made.group.fullTime);
        const bool isHeldByLaw = person.legalMinimum > 0.0;
        if (!fit.parameters.has("ratio_cap"))
            RC_ASSERT(pay >= std::min(bounds.floor, bounds.cap) - 1.0);
        if (!isHeldByLaw)
            RC_ASSERT(pay <= bounds.cap + 1.0);
    }
}

/// Too little and too much are said with the amount that would do.
RC_GTEST_PROP(EveryFit, HasASolutionOnceTheMissingAmountIsThereAndTheRestIsGone, ())
{
    auto [made, budget] = *anyCase();
    made.payroll = Scenario::Payroll::Year;
    const Fitted fitted = made.fit(budget);
    const Money cents =
        Money::fromMinor(10 * static_cast<std::int64_t>(made.group.members.size())); // rounding of on-costs
    RC_CLASSIFY(fitted.status == Status::TooSmall, "too small");
    RC_CLASSIFY(fitted.status == Status::TooLarge, "too large");

    if (fitted.status == Status::TooSmall) {
        RC_ASSERT(fitted.distance > Money{});
        RC_ASSERT(made.fit(budget + fitted.distance + cents).status != Status::TooSmall);
        if (fitted.distance > cents)
            RC_ASSERT(made.fit(budget + fitted.distance - cents).status == Status::TooSmall);
    }
    if (fitted.status == Status::TooLarge) {
        RC_ASSERT(fitted.distance > Money{});
        RC_ASSERT(made.fit(budget - fitted.distance - cents).status != Status::TooLarge);
    }
}

RC_GTEST_PROP(EveryRuleInAFit, GivesNobodyMoreThanTheClaimUnlessAFloorDoes, ())
{
    auto [made, budget] = *anyCase();
    made.group.model.fit = divideBy((*rc::gen::elementOf(fitKinds().subspan(2))).id.c_str());
    made.legalPerHour = 0.0;

    const Fitted fitted = made.fit(budget);

    RC_ASSERT(isSolved(fitted));
    for (std::size_t i = 0; i < fitted.awards.size(); ++i)
        RC_ASSERT(static_cast<double>(fitted.awards[i].amount.toMinor())
                  <= std::max(0.0, made.group.claim(i).total(0.0)) + 1e-6);
}

} // namespace
} // namespace purse::test
