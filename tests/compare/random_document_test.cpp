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
            cost += member.award.pay.cost;
        }
        RC_ASSERT(cost == outcome.totalCost);
        if (outcome.budget)
            RC_ASSERT(cost + outcome.leftover == *outcome.budget);
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
        if (levy == made::levies().end() || !budget)
            return;
        for (const MemberOutcome& member : outcome.members) {
            const Member* person = findById(document.members, member.award.member);
            if (!person || person->work.kind != WorkKind::Employee)
                continue;
            const WageFloor* floor = legalFloor(levy->second, person->payroll, budget->from);
            if (floor)
                RC_ASSERT(static_cast<double>(member.award.amount.toMinor())
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

} // namespace
} // namespace purse
