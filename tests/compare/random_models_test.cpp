// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>
#include <support/random_document.hpp>

#include <purse/division/fit_kinds.hpp>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

// The same promises on whole random documents: every kind of step, every fit, answers in all three forms, scenarios with
// settings, answers and people of their own.

namespace purse {
namespace {

test::Shape everything()
{
    return {.mostMembers = 7,
            .mostModels = 3,
            .mostScenarios = 4,
            .unknownKeys = false,
            .levies = {"gb-2024-25", "gb-2025-26", "gb-2026-27"}};
}

using Check = std::function<void(const Document&, const Outcome&)>;

void forEveryOutcome(const Document& document, const Check& check)
{
    int solved = 0;
    for (const Outcome& outcome : compare(document, made::levies()).outcomes) {
        if (outcome.problems.empty() && outcome.status != Status::Feasible)
            RC_ASSERT(outcome.distance > Money{});
        if (!outcome.isSolved())
            continue;
        ++solved;
        check(document, outcome);
    }
    RC_TAG(solved > 0 ? "solved" : "none solved");
}

Money sum(const std::vector<Line>& lines)
{
    Money total;
    for (const Line& line : lines)
        total += line.amount;
    return total;
}

bool isFitted(const Document& document, const Outcome& outcome)
{
    const Scenario& scenario = *findById(document.scenarios, outcome.scenario);
    return findById(document.models, scenario.model)->fit.kind != "pay_the_claim";
}

RC_GTEST_PROP(RandomDocuments, AddUpToTheCent, ())
{
    forEveryOutcome(*test::documents(everything()), [](const Document& document, const Outcome& outcome) {
        Money cost = sum(outcome.organisationLines);
        for (const MemberOutcome& member : outcome.members) {
            RC_ASSERT(sum(member.award.lines) == member.award.amount);
            RC_ASSERT(member.award.pay.gross == member.award.amount);
            RC_ASSERT(member.award.amount - sum(member.award.pay.deductions) == member.award.pay.net);
            RC_ASSERT(member.award.amount + sum(member.award.pay.onCosts) == member.award.pay.cost);
            RC_ASSERT(member.award.amount >= Money{});
            if (const auto& local = member.award.pay.local) {
                RC_ASSERT(local->gross - sum(local->deductions) == local->net);
                RC_ASSERT(local->gross + sum(local->onCosts) == local->cost);
            }
            cost += member.award.pay.cost;
        }
        RC_ASSERT(cost == outcome.totalCost);
        if (outcome.budget)
            RC_ASSERT(cost + outcome.setAside + outcome.leftover == *outcome.budget);
        if (isFitted(document, outcome))
            RC_ASSERT(outcome.leftover >= Money{});
    });
}

RC_GTEST_PROP(RandomDocuments, GiveTheSameWhateverTheOrderOfRows, ())
{
    const Document document = *test::documents(everything());
    Document turned = document;
    std::ranges::reverse(turned.members);
    for (Scenario& scenario : turned.scenarios)
        std::ranges::reverse(scenario.hypotheticalMembers);

    forEveryOutcome(document, [&](const Document&, const Outcome& outcome) {
        const Outcome other = solveScenario(turned, outcome.scenario, made::levies());
        RC_ASSERT(other.isSolved());
        for (const MemberOutcome& member : outcome.members)
            RC_ASSERT(other.find(member.award.member)->award.amount == member.award.amount);
    });
}

RC_GTEST_PROP(RandomDocuments, PayTheLegalMinimumWhateverTheModelSays, ())
{
    forEveryOutcome(*test::documents(everything()), [](const Document& document, const Outcome& outcome) {
        const Scenario& scenario = *findById(document.scenarios, outcome.scenario);
        const auto levy = made::levies().find(scenario.levy);
        const Budget* budget = findById(document.budgets, scenario.budget);
        const bool isWage =
            scenario.notWages.empty() && findById(document.models, scenario.model)->paysOut == PayModel::PaysOut::Wages;
        if (levy == made::levies().end() || !budget || !isWage)
            return;
        for (const MemberOutcome& member : outcome.members) {
            const Member* person = findById(document.members, member.award.member);
            if (!person || person->work.kind != WorkKind::Employee)
                continue;
            const Levy* own = &levy->second;
            for (const std::string& abroad : scenario.leviesAbroad)
                if (const Levy& other = made::levies().at(abroad); other.place == person->place)
                    own = &other;
            if (person->place == "it" || (own == &levy->second && person->currency))
                continue; // under no file
            const WageFloor* floor = legalFloorWithin(*own, person->payroll, budget->from, person->work);
            const Money gross = member.award.pay.local ? member.award.pay.local->gross : member.award.amount;
            if (floor)
                RC_ASSERT(static_cast<double>(gross.toMinor())
                          >= static_cast<double>(floor->perHour.toMinor()) * member.hoursPerYear - 1e-6);
        }
    });
}

RC_GTEST_PROP(RandomDocuments, PointAtPlacesThatExplain, ())
{
    forEveryOutcome(*test::documents(everything()), [](const Document&, const Outcome& outcome) {
        for (const MemberOutcome& member : outcome.members)
            for (const Line& line : member.award.lines) {
                RC_ASSERT(!line.label.empty());
                RC_ASSERT(!line.because.empty());
                RC_ASSERT(line.category == "rounding" || line.category == "limit" || line.input.starts_with('/'));
            }
    });
}

RC_GTEST_PROP(RandomDocuments, PayFromAFundWhatIsThereOrAllThatIsAskedFor, ())
{
    forEveryOutcome(*test::documents(everything()), [](const Document&, const Outcome& outcome) {
        for (const FundOutcome& fund : outcome.funds) {
            Money asked;
            Money paid;
            for (const FundShare& share : fund.shares) {
                RC_ASSERT(share.paid >= Money{});
                RC_ASSERT(share.paid <= share.asked);
                asked += share.asked;
                paid += share.paid;
            }
            RC_ASSERT(asked == fund.asked);
            RC_ASSERT(paid == fund.paid);
            RC_ASSERT(paid == std::min(fund.amount, asked));
        }
    });
}

/// The answer, a little higher where it is a number; nothing where it is none, or not stated.
std::optional<Answer> raised(const Answer& answer)
{
    if (const auto* number = std::get_if<Decimal>(&answer))
        return Answer{Decimal::fromBillionths(number->toBillionths() + Decimal::scale)};
    if (const auto* money = std::get_if<Money>(&answer))
        return Answer{*money + Money::fromMinor(10'000)};
    return std::nullopt;
}

struct Rise {
    Document document; ///< with one answer of one of the people one higher
    std::string who;
    std::string question;
};

std::optional<Rise> riseIn(const Document& document)
{
    std::vector<std::pair<std::size_t, std::string>> answers;
    for (std::size_t i = 0; i < document.members.size(); ++i)
        for (const auto& [question, answer] : document.members[i].answers)
            if (raised(answer))
                answers.emplace_back(i, question);
    if (answers.empty())
        return std::nullopt;
    const auto [i, question] = *rc::gen::elementOf(answers);
    Rise rise{document, document.members[i].id, question};
    Answer& answer = rise.document.members[i].answers[question];
    answer = *raised(answer);
    return rise;
}

Outcome claimsOf(Document document, const std::string& scenario)
{
    for (PayModel& model : document.models)
        model.fit = {};
    return solveScenario(document, scenario, made::levies());
}

/// Whether the claim of this one rose, and nobody else's moved.
bool onlyRises(const std::string& who, const Outcome& before, const Outcome& after)
{
    if (!before.isSolved() || !after.isSolved())
        return false;
    return std::ranges::all_of(before.members, [&](const MemberOutcome& member) {
        const Money then = after.find(member.award.member)->award.amount;
        return member.award.member == who ? then > member.award.amount : then == member.award.amount;
    });
}

/// Whether a setting of the fit itself, as its classes or weights, is this question.
bool reads(const Fit& fit, const std::string& question)
{
    return std::ranges::any_of(fit.parameters.all(), [&](const auto& parameter) {
        const auto* text = std::get_if<std::string>(&parameter.second.value);
        return text && *text == question;
    });
}

/// A part of the budget that is paid in full or not at all may close over a higher claim; one that goes by some steps
/// reads their lines, which may fall while the claim rises.
bool mayClose(const Fit& fit)
{
    const auto& shares = fit.parameters.orEmpty<std::vector<Parameters>>("shares");
    const auto& tiers = fit.parameters.orEmpty<std::vector<Parameters>>("tiers");
    const auto closes = [](const Parameters& part) { return part.get<bool>("all_or_nothing", false); };
    return std::ranges::any_of(shares, [&](const Parameters& share) { return closes(share) || share.has("steps"); })
           || std::ranges::any_of(tiers, closes);
}

/// Pay lifted to the legal minimum is that minimum and what the fit leaves of the allowances on top: it says nothing of
/// what the rule does with claims.
bool isLifted(const Award& award)
{
    return std::ranges::any_of(award.lines, [](const Line& line) { return line.category == "legal"; });
}

RC_GTEST_PROP(RandomDocuments, NeverGiveLessToWhoNeedsMore, ())
{
    const Document document = *test::documents(everything());
    const std::optional<Rise> rise = riseIn(document);
    if (!rise)
        return;
    forEveryOutcome(document, [&](const Document&, const Outcome& outcome) {
        const Scenario& scenario = *findById(document.scenarios, outcome.scenario);
        const Fit& fit = findById(document.models, scenario.model)->fit;
        if (reads(fit, rise->question)) // it says who comes first or weighs how much, and is no claim
            return;
        if (fit.parameters.has("ratio_cap")) // a higher claim may lower the lowest pay, and with it the highest
            return;
        if (fit.parameters.has("round_down_to")) // what the base loses to its rounding is left over, however much it is
            return;
        if (mayClose(fit))
            return;
        if (!onlyRises(rise->who, claimsOf(document, scenario.id), claimsOf(rise->document, scenario.id)))
            return;
        const Outcome then = solveScenario(rise->document, scenario.id, made::levies());
        if (!then.isSolved())
            return;
        const Award& less = outcome.find(rise->who)->award;
        const Award& more = then.find(rise->who)->award;
        if (isLifted(less) || isLifted(more))
            return;
        RC_TAG(fit.kind);
        if (more.amount + Money::fromMinor(1) < less.amount) // rounding to the budget may cost a cent
            RC_FAIL(rise->who + " in " + scenario.id + " by " + fit.kind);
    });
}

} // namespace
} // namespace purse
