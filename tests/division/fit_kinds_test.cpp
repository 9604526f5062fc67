// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_fit.hpp"

#include <purse/division/fit_kinds.hpp>
#include <purse/division/rule.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::test {
namespace {

TEST(FitKinds, ListEachRuleButTheQueueBesidePayingAndSolving)
{
    EXPECT_EQ(fitKinds().size(), 3U + rules().size() - 1U);
    for (const Rule& rule : rules()) {
        if (rule.id == "priority")
            continue;
        ASSERT_NE(findFitKind(rule.id), nullptr) << rule.id;
        EXPECT_EQ(findFitKind(rule.id)->title, rule.title);
    }
    EXPECT_EQ(findFitKind("no such fit"), nullptr);
}

PayModel modelWith(std::vector<Step> steps, Fit fit)
{
    PayModel model;
    model.steps = std::move(steps);
    model.fit = std::move(fit);
    return model;
}

TEST(FitKinds, RefuseToSolveForWhatTheModelDoesNotHave)
{
    const Step noBase = uplift({item("children", "5")});
    const Step noUplift = base(20000, Per::Year);

    EXPECT_EQ(problemsOfFit(modelWith({noBase}, solveFor("base_rate")), "/models/0").size(), 1U);
    EXPECT_EQ(problemsOfFit(modelWith({noUplift}, solveFor("uplift_factor")), "/models/0").size(), 1U);
    EXPECT_EQ(
        problemsOfFit(modelWith({noUplift}, solveFor("common_factor", {{"round_down_to", {pounds(1)}}})), "")[0].where,
        "/fit/round_down_to");
    EXPECT_TRUE(
        problemsOfFit(modelWith({noUplift, noBase}, solveFor("base_rate", {{"round_down_to", {pounds(1)}}})), "")
            .empty());
    EXPECT_TRUE(problemsOfFit(modelWith({noUplift, noBase}, solveFor("uplift_factor")), "").empty());
}

TEST(FitKinds, SolveTheBaseThatTheFitNames)
{
    const PayModel model = modelWith({base(1, Per::Hour, "first"), base(2, Per::Hour, "second")},
                                     solveFor("base_rate", {{"base", {std::vector<std::string>{"second"}}}}));

    EXPECT_EQ(solvedBase(model)->id, "second");
    EXPECT_EQ(solvedBase(modelWith(model.steps, solveFor("base_rate")))->id, "first");
    EXPECT_EQ(solvedBase(modelWith({}, solveFor("base_rate"))), nullptr);
}

} // namespace
} // namespace purse::test
