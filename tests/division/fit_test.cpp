// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_fit.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

Money minor(std::int64_t amount) { return Money::fromMinor(amount); }

/// 30,000 a year and 5% for each child, by hours: Ada full time with two children asks 33,000, Bo half time 15,000.
struct AdaAndBo : testing::Test {
    MadeFit made;

    AdaAndBo()
    {
        made.group.questions = {question("children", QuestionKind::Count), question("wealth", QuestionKind::Count)};
        made.group.add(member("ada")).answers = {{"children", Decimal{2}}};
        made.group.add(member("bo", "18.75")).answers = {{"children", Decimal{0}}};
        made.group.model.steps = {base(30000, Per::Year), uplift({item("children", "5")}), proRate()};
    }
    void use(Fit fit) { made.group.model.fit = std::move(fit); }
    void expectAwards(double budget, double ada, double bo)
    {
        const Fitted fitted = made.fit(pounds(budget));
        EXPECT_EQ(fitted.status, Status::Feasible);
        EXPECT_EQ(amountsOf(fitted.awards), (std::vector{pounds(ada), pounds(bo)}));
        EXPECT_LE(fitted.cost, pounds(budget));
    }
};

TEST_F(AdaAndBo, GetTheirClaimsWhateverTheBudgetWhereTheFitPaysTheClaim)
{
    EXPECT_EQ(amountsOf(made.fit(std::nullopt).awards), (std::vector{pounds(33000), pounds(15000)}));
    EXPECT_EQ(made.fit(pounds(1)).cost, pounds(48000));
}

TEST_F(AdaAndBo, GetTheBaseRateThatTheBudgetAllows)
{
    use(solveFor("base_rate"));

    EXPECT_DOUBLE_EQ(made.fit(pounds(24000)).level, 1'500'000.0);
    expectAwards(24000, 16500, 7500);
    expectAwards(96000, 66000, 30000);
}

TEST_F(AdaAndBo, GetTheBaseRateThatLeavesRoomForPensions)
{
    made.employer.pension = PensionScheme{.base = PensionScheme::Base::AllPay, .employer = percent("3"), .unknown = {}};
    use(solveFor("base_rate"));

    expectAwards(1.03 * 48000, 33000, 15000);
    EXPECT_EQ(made.fit(pounds(1.03 * 48000)).cost, pounds(1.03 * 48000));
}

TEST_F(AdaAndBo, GetTheShareOfUpliftsThatTheBudgetAllows)
{
    use(solveFor("uplift_factor"));

    EXPECT_NEAR(made.fit(pounds(46500)).level, 0.5, 1e-12);
    expectAwards(46500, 31500, 15000);
}

TEST_F(AdaAndBo, GetOneShareOfEveryClaim)
{
    use(solveFor("common_factor"));

    expectAwards(24000, 16500, 7500);
}

TEST_F(AdaAndBo, GetWhatARuleGives)
{
    use(divideBy("proportional"));
    expectAwards(24000, 16500, 7500);
    use(divideBy("cea"));
    expectAwards(40000, 25000, 15000);
    use(divideBy("cel"));
    expectAwards(40000, 29000, 11000);
}

TEST_F(AdaAndBo, GetWhatARuleGivesByWeights)
{
    made.weights = {3.0, 1.0};
    use(divideBy("cea"));
    expectAwards(40000, 30000, 10000);
}

TEST_F(AdaAndBo, GetTheirClaimsWhereARuleHasMoreThanEnough)
{
    use(divideBy("cea"));

    expectAwards(50000, 33000, 15000);
    EXPECT_EQ(made.fit(pounds(50000)).cost, pounds(48000));
}

TEST_F(AdaAndBo, HearHowMuchIsMissing)
{
    use(solveFor("uplift_factor"));

    const Fitted fitted = made.fit(pounds(40000)); // the base alone is 45,000

    EXPECT_EQ(fitted.status, Status::TooSmall);
    EXPECT_EQ(fitted.distance, pounds(5000));
    EXPECT_TRUE(fitted.awards.empty());
}

TEST_F(AdaAndBo, HearHowMuchIsLeftWhereEverybodyIsAtTheCap)
{
    use(solveFor("base_rate", {{"cap", {rate(20000, Per::Year)}}}));

    const Fitted fitted = made.fit(pounds(35000));

    EXPECT_EQ(fitted.status, Status::TooLarge);
    EXPECT_EQ(fitted.distance, pounds(5000));
}

TEST_F(AdaAndBo, HearHowMuchTheFloorsAloneAreMissing)
{
    use(divideBy("proportional", {{"floor", {rate(20000, Per::Year)}}}));

    const Fitted fitted = made.fit(pounds(25000)); // 20,000 and 10,000

    EXPECT_EQ(fitted.status, Status::TooSmall);
    EXPECT_EQ(fitted.distance, pounds(5000));
}

TEST_F(AdaAndBo, GetABaseRoundedDownAndSeeWhatIsLeft)
{
    for (const auto& [unit, rounded] : {std::pair{1.0, 29999.0}, {10.0, 29990.0}, {50.0, 29950.0}}) {
        use(solveFor("base_rate", {{"round_down_to", {pounds(unit)}}}));

        const Fitted fitted = made.fit(pounds(47999));

        EXPECT_DOUBLE_EQ(fitted.level, 100.0 * rounded);
        EXPECT_NEAR(fitted.levelBeforeRounding.value_or(0.0), 100.0 * 47999 / 1.6, 1e-3);
        EXPECT_EQ(fitted.cost, pounds(1.6 * rounded));
        EXPECT_TRUE(std::ranges::all_of(fitted.awards, isExplained));
    }
}

TEST(FitClaims, TakesOneUnitMoreOffABaseWhosePenniesPassTheBudget)
{
    MadeFit made;
    for (const char* id : {"a", "b", "c"})
        made.group.add(member(id, "25"));
    made.group.model.steps = {base(1, Per::Year), proRate()};
    made.group.model.fit = solveFor("base_rate", {{"round_down_to", {pounds(10)}}});

    const Fitted fitted = made.fit(pounds(20000)); // two thirds of 10,000 are 6,666.67 each, a penny too much

    EXPECT_EQ(fitted.status, Status::Feasible);
    EXPECT_DOUBLE_EQ(fitted.level, 999'000.0);
    EXPECT_EQ(fitted.cost, pounds(19980));
}

TEST_F(AdaAndBo, KeepARoundBaseThatMeetsTheBudgetExactly)
{
    use(solveFor("base_rate", {{"round_down_to", {pounds(50)}}}));

    EXPECT_DOUBLE_EQ(made.fit(pounds(48000)).level, 3'000'000.0);
}

TEST_F(AdaAndBo, AreToldWhichStepMakesPayFall)
{
    made.group.members[1].answers["wealth"] = Decimal{2};
    made.group.model.steps = {base(30000, Per::Year), proRate(), uplift({item("wealth", "-60")})};
    use(solveFor("base_rate"));

    const Fitted fitted = made.fit(pounds(20000));

    ASSERT_EQ(fitted.problems.size(), 1U);
    EXPECT_EQ(fitted.problems[0].where, "/models/0/steps/2");
}

TEST_F(AdaAndBo, AreNotToldSoWhereTheItemsOfAStepTogetherAdd)
{
    made.group.members[0].answers["wealth"] = Decimal{1};
    made.group.model.steps = {base(30000, Per::Year), uplift({item("wealth", "-5"), item("children", "5")})};
    use(solveFor("uplift_factor"));

    const Fitted fitted = made.fit(pounds(30000 + 30000 + 750));

    EXPECT_TRUE(fitted.problems.empty());
    EXPECT_NEAR(fitted.level, 0.5, 1e-9);
}

TEST_F(AdaAndBo, AreNotToldSoWhereALaterStepHoldsPay)
{
    made.group.members[1].answers["wealth"] = Decimal{1};
    made.group.model.steps = {base(30000, Per::Year), uplift({item("wealth", "-10")}),
                              step("clamp", "clamp", {{"floor", {rate(40000, Per::Year)}}, {"pro_rated", {false}}})};
    made.group.model.steps.push_back(uplift({item("children", "5")}, {}, "more"));
    use(solveFor("uplift_factor"));

    const Fitted fitted = made.fit(pounds(40000 + 40000 + 1500));

    EXPECT_TRUE(fitted.problems.empty());
    EXPECT_NEAR(fitted.level, 0.5, 1e-9);
}

TEST_F(AdaAndBo, GetWholePoundsWhereAStepRoundsPay)
{
    made.group.model.steps.push_back(step("round", "round", {{"unit", {pounds(1)}}}));
    use(solveFor("base_rate"));

    const Fitted fitted = made.fit(pounds(24001.37));

    EXPECT_EQ(fitted.status, Status::Feasible);
    EXPECT_LE(fitted.cost, pounds(24001.37));
    EXPECT_GT(fitted.cost, pounds(24001.37 - 2));
    for (const Award& award : fitted.awards) {
        EXPECT_EQ(award.amount.toMinor() % 100, 0);
        EXPECT_TRUE(isExplained(award));
    }
}

TEST_F(AdaAndBo, HearHowMuchIsLeftAlsoWhereAStepRoundsPay)
{
    made.group.model.steps.push_back(step("round", "round", {{"unit", {pounds(1)}}}));
    use(solveFor("base_rate", {{"cap", {rate(20000, Per::Year)}}}));

    const Fitted fitted = made.fit(pounds(35000));

    EXPECT_EQ(fitted.status, Status::TooLarge);
    EXPECT_EQ(fitted.distance, pounds(5000));
}

TEST_F(AdaAndBo, GetAFactorOnUpliftsOfTheRunningTotalByARoot)
{
    made.group.members[1].answers["children"] = Decimal{1};
    made.group.model.steps = {base(30000, Per::Year), uplift({item("children", "5")}),
                              uplift({item("children", "10")}, {{"of", {std::string("running_total")}}}, "again"),
                              proRate()};
    use(solveFor("uplift_factor"));

    const Fitted fitted = made.fit(pounds(50000)); // 30,000 (1 + f/10)(1 + f/5) + 15,000 (1 + f/20)(1 + f/10)

    EXPECT_EQ(fitted.cost, pounds(50000));
    const double f = fitted.level;
    EXPECT_NEAR(30000 * (1 + f / 10) * (1 + f / 5) + 15000 * (1 + f / 20) * (1 + f / 10), 50000, 0.01);
    EXPECT_TRUE(std::ranges::all_of(fitted.awards, isExplained));
}

TEST_F(AdaAndBo, EndAtZeroWhereMoreIsTakenAwayThanAdded)
{
    made.group.model.steps.push_back(
        step("due", "amount", {{"amount", {rate(-20000, Per::Year)}}})); // 13,000 and -5,000
    for (const Fit& fit : {solveFor("common_factor"), divideBy("proportional"), divideBy("cea"), divideBy("cel")}) {
        use(fit);
        expectAwards(6500, 6500, 0);
        for (const Award& award : made.fit(pounds(6500)).awards) {
            EXPECT_TRUE(isExplained(award)) << fit.kind;
            EXPECT_NE(award.lines.back().label, "Rounding") << fit.kind;
        }
    }
}

TEST_F(AdaAndBo, LeaveNotEvenASpareCentForSomebodyWithoutHours)
{
    made.group.add(member("carla", "0")).answers = {{"children", Decimal{3}}};
    made.employer.pension =
        PensionScheme{.base = PensionScheme::Base::AllPay, .employer = percent("60"), .unknown = {}};
    for (const Fit& fit :
         {solveFor("base_rate"), solveFor("uplift_factor"), solveFor("common_factor"), divideBy("cel")}) {
        use(fit);
        for (int cents = 0; cents < 40; ++cents)
            EXPECT_EQ(made.fit(pounds(74000) + minor(cents)).awards[2].amount, Money{}) << fit.kind << cents;
    }
}

TEST_F(AdaAndBo, NeedABudgetUnlessTheFitPaysTheClaim)
{
    use(solveFor("base_rate"));

    EXPECT_THROW(made.fit(std::nullopt), std::invalid_argument);
}

TEST_F(AdaAndBo, SeeWhatOnePointMoreWouldAdd)
{
    made.group.model.fit = {};
    const std::vector<Claimant> claimants = made.claimants();
    const std::vector<Person> people = made.group.people();
    const AnswerBook answers(made.group.questions, people, made.group.fullTime);
    const FitProblem problem{.model = made.group.model,
                             .where = "",
                             .claimants = claimants,
                             .answers = answers,
                             .fullTime = made.group.fullTime,
                             .budget = {}};

    const std::vector<double> more = onePointMore(problem, fitClaims(problem));

    ASSERT_EQ(more.size(), 2U);
    EXPECT_NEAR(more[0], 30'000.0, 1e-6); // 1% of 30,000 in pence
    EXPECT_NEAR(more[1], 15'000.0, 1e-6);
}

TEST_F(AdaAndBo, AreRefusedAmountsBeyondTheRangeOfMoney)
{
    made.group.model.steps = {
        base(9'000'000'000'000, Per::Year),
        step("factor", "factor", {{"items", {std::vector{Parameters{{"factor", {Decimal{100}}}}}}}})};

    EXPECT_THROW(made.fit(std::nullopt), AmountOutOfRange);
}

} // namespace
} // namespace purse::test
