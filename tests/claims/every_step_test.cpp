// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_functions.hpp"
#include "support/random_steps.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace purse::test {
namespace {

Workplace anyWorkplace(bool mayTakeAway)
{
    Workplace group;
    group.questions = manyQuestions();
    for (const char* id : {"one", "two", "three"})
        group.add(anyMember(id));
    group.model = *anyModel(mayTakeAway);
    return group;
}

Unknown anyUnknown()
{
    const Unknown baseRate{.kind = Unknown::Kind::BaseRate, .step = "base"};
    const Unknown upliftFactor{.kind = Unknown::Kind::UpliftFactor};
    return *rc::gen::element(baseRate, upliftFactor);
}

double anyLevel(const Unknown& unknown)
{
    return unknown.kind == Unknown::Kind::BaseRate ? static_cast<double>(*rc::gen::inRange(0, 5'000'000))
                                                   : *number(0, 3);
}

RC_GTEST_PROP(EveryStep, AddsLinesThatAddUpAtAnyLevel, ())
{
    const Workplace group = anyWorkplace(true);
    const Unknown unknown = anyUnknown();

    for (std::size_t i = 0; i < group.members.size(); ++i) {
        const Claim claim = group.claim(i, unknown);
        RC_ASSERT(addsUp(claim, anyLevel(unknown)));
        RC_ASSERT(addsUp(group.claim(i), 0.0));
    }
}

RC_GTEST_PROP(EveryStep, CountsNoMoreThanThereIsWhereNothingIsTakenAway, ())
{
    const Workplace group = anyWorkplace(false);

    for (std::size_t i = 0; i < group.members.size(); ++i)
        RC_ASSERT(group.claim(i).counted(0.0) <= group.claim(i).total(0.0) + 1e-3);
}

RC_GTEST_PROP(EveryStep, SaysTheSameAsAFunctionAndAtALevel, ())
{
    const Workplace group = anyWorkplace(true);
    Unknown unknown = anyUnknown();
    const double level = anyLevel(unknown);
    for (std::size_t i = 0; i < group.members.size(); ++i) {
        unknown.value.reset();
        const Claim function = group.claim(i, unknown);
        unknown.value = level;
        const Claim figure = group.claim(i, unknown);

        RC_ASSERT(figure.isPiecewiseLinear);
        RC_ASSERT(figure.total.isConstant());
        if (function.isPiecewiseLinear) {
            RC_ASSERT(isNear(function.total(level), figure.total(0.0), 1e6));
            RC_ASSERT(isNear(function.counted(level), figure.counted(0.0), 1e6));
            RC_ASSERT(isNear(function.base(level), figure.base(0.0), 1e6));
        }
    }
}

RC_GTEST_PROP(EveryStep, GivesReasonsThatRestOnAnAnswerOrASetting, ())
{
    const Workplace group = anyWorkplace(true);

    for (const ClaimLine& line : group.claim(0).lines) {
        RC_ASSERT(!line.words.label.empty());
        RC_ASSERT(!line.words.because.empty());
        RC_ASSERT(line.words.input.starts_with("/members/0") || line.words.input.starts_with("/models/0/steps/"));
    }
}

TEST(Catalogue, ListsEachKindOnceWithWords)
{
    std::set<std::string> ids;
    for (const StepRule& rule : stepRules()) {
        EXPECT_TRUE(ids.insert(rule.kind.id).second) << rule.kind.id;
        EXPECT_FALSE(rule.kind.title.empty() || rule.kind.promise.empty() || rule.kind.source.empty()) << rule.kind.id;
        EXPECT_EQ(findStepRule(rule.kind.id), &rule);
        EXPECT_NE(rule.apply, nullptr);
    }
    EXPECT_EQ(findStepRule("no such step"), nullptr);
}

TEST(ClaimOf, RefusesAKindOfStepThatNobodyListed)
{
    Workplace group;
    group.add(member("one"));
    group.model.steps = {step("one", "no such step", {})};

    EXPECT_THROW(group.claim(), std::invalid_argument);
}

} // namespace
} // namespace purse::test
