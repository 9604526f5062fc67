// SPDX-License-Identifier: GPL-3.0-or-later
#include "portion_checks.hpp"

#include <purse/budget/election/per_unit_knapsack.hpp>
#include <purse/budget/portioning/best_overlap.hpp>
#include <purse/budget/portioning/portion_words.hpp>

#include <gtest/gtest.h>

namespace purse::test {
namespace {

Proposals proposals(std::initializer_list<std::initializer_list<double>> rows) { return {Eigen::MatrixXd(rows)}; }

const PortioningRule& rule(const char* id) { return *findPortioningRule(id); }

/// The whole of a catalogue entry can be shown.
TEST(PortioningRules, SayWhatTheyPromiseAndWhereFrom)
{
    for (const PortioningRule& each : portioningRules()) {
        EXPECT_FALSE(each.title.empty() || each.promise.empty() || each.source.empty()) << each.id;
        EXPECT_EQ(findPortioningRule(each.id), &each);
        for (const PortionProperty property : each.undecided)
            EXPECT_FALSE(each.properties.contains(property)) << each.id;
    }
}

TEST(Portion, AddsUpAndCanBeCheckedForEveryRule)
{
    constexpr double small = 1e-7;
    for (const PortioningRule& each : portioningRules())
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const PortionCase made = portionCase(each.ballot, seed, each.mostLines == 2 ? 2 : 4, 8);
            if (!objectionTo(each, made.proposals).empty())
                continue;
            const Portion found = portion(each, made.proposals);
            EXPECT_NEAR(found.shares.sum(), 1.0, 1e-12) << each.id;
            EXPECT_GE(found.shares.minCoeff(), 0.0) << each.id;
            for (const CheckFigure& figure : found.certificate)
                EXPECT_TRUE(!figure.isResidual || std::fabs(figure.value) <= small)
                    << each.id << ": " << figure.id << " " << figure.value << "\n"
                    << made.proposals.rows;
        }
}

TEST(Portion, SaysWhichLinesAreOutsideEveryProposal)
{
    const Portion found = portion(rule("moving_independent_markets"), proposals({{0.6, 0.2, 0.2}, {0.6, 0.1, 0.3}}));

    ASSERT_EQ(found.outOfRange.size(), 1U);
    EXPECT_EQ(found.outOfRange[0].line, 0);
    EXPECT_NEAR(found.outOfRange[0].share, 8.0 / 15.0, 1e-12);
    EXPECT_EQ(found.outOfRange[0].least, 0.6);
    EXPECT_EQ(found.outOfRange[0].most, 0.6);
}

TEST(Portion, SaysInWordsWhatEachLineGets)
{
    const PortioningRule& markets = rule("moving_independent_markets");
    const std::vector<std::string> names{"Pay", "Rent", "Reserve"};
    const Proposals two = proposals({{0.6, 0.2, 0.2}, {0.6, 0.1, 0.3}});
    const Portion found = portion(markets, two);

    const auto sentences = sentencesOf(found, markets, names, amountsOf(found, Money::fromMinor(3'000'000)));
    ASSERT_EQ(sentences.size(), 4U);
    EXPECT_EQ(sentences[0], "Pay gets 53.33%, 16,000.00; everybody proposed more, 60% at least.");
    EXPECT_EQ(sentences[1], "Rent gets 20%, 6,000.00.");
    const LineBounds bounds{.least = Eigen::Vector3d(0.6, 0.0, 0.0), .most = {}};
    const Portion bounded = portion(markets, two, bounds);
    EXPECT_EQ(sentencesOf(bounded, markets, names, amountsOf(bounded, Money::fromMinor(3'000'000)))[0],
              "Pay gets 60%, 18,000.00 (53.33% before the bounds).");
    const Portion none = portion(markets, two, {.least = Eigen::Vector3d(0.6, 0.6, 0.0), .most = {}});
    EXPECT_EQ(sentencesOf(none, markets, names, {}).front(),
              "The least shares together are more than the whole by 20%.");
}

TEST(Portion, KeepsTheBoundsOfLinesUnderEveryRule)
{
    const LineBounds bounds{.least = Eigen::Vector4d(0.3, 0.0, 0.1, 0.0), .most = Eigen::Vector4d(1.0, 0.2, 0.5, 0.4)};
    for (const PortioningRule& each : portioningRules()) {
        const PortionCase made = portionCase(each.ballot, 5, 4, 8);
        if (!objectionTo(each, made.proposals).empty())
            continue;
        const Portion found = portion(each, made.proposals, bounds);
        EXPECT_GE((found.shares - bounds.least).minCoeff(), -1e-12) << each.id;
        EXPECT_GE((bounds.most - found.shares).minCoeff(), -1e-12) << each.id;
        EXPECT_NEAR(found.shares.sum(), 1.0, 1e-12) << each.id;
    }
}

TEST(Portion, SaysByHowMuchBoundsCannotBeMet)
{
    const Proposals two = proposals({{0.5, 0.5}});

    const Portion tooMuch = portion(rule("mean"), two, {.least = Eigen::Vector2d(0.7, 0.5), .most = {}});
    EXPECT_EQ(tooMuch.status, Status::TooSmall);
    EXPECT_NEAR(tooMuch.distance, 0.2, 1e-12);
    const Portion tooLittle = portion(rule("mean"), two, {.least = {}, .most = Eigen::Vector2d(0.3, 0.4)});
    EXPECT_EQ(tooLittle.status, Status::TooLarge);
    EXPECT_NEAR(tooLittle.distance, 0.3, 1e-12);
}

TEST(Portion, RefusesWhatIsNoProposal)
{
    EXPECT_THROW(portion(rule("mean"), proposals({{0.5, 0.6}})), std::invalid_argument);
    EXPECT_THROW(portion(rule("mean"), proposals({{1.5, -0.5}})), std::invalid_argument);
    EXPECT_THROW(portion(rule("nash_linear"), proposals({{0.0, 0.0}})), std::invalid_argument);
    EXPECT_THROW(portion(rule("uniform_phantom2"), proposals({{0.5, 0.3, 0.2}})), std::invalid_argument);
    EXPECT_THROW(portion(rule("geometric"), proposals({{1.0, 0.0}, {0.0, 1.0}})), std::invalid_argument);
    EXPECT_THROW(portion(rule("mean"), Proposals{}), std::invalid_argument);
}

TEST(Amounts, AddUpToTheCentAndGoByDrawsWhereLinesAreEqual)
{
    const double third = 1.0 / 3.0;
    const Portion thirds = portion(rule("mean"), proposals({{third, third, third}}));
    const std::vector<std::uint64_t> draws{7, 3, 5};

    const std::vector<Money> amounts = amountsOf(thirds, Money::fromMinor(100), draws);

    EXPECT_EQ(amounts, (std::vector<Money>{Money::fromMinor(33), Money::fromMinor(34), Money::fromMinor(33)}));
}

/// Several portions have the same largest distance here: the one nearest to the mean is the mean itself.
TEST(LeastLargestDistance, TakesTheNearestToTheMeanOfThoseThatAreAsGood)
{
    const Portion found = portion(rule("l1_max"), proposals({{0.3, 0.2, 0.1, 0.3, 0.1}, {0.2, 0.1, 0.3, 0.1, 0.3}}));

    EXPECT_LE(
        (found.shares - Eigen::VectorXd(Eigen::Matrix<double, 5, 1>(0.25, 0.15, 0.2, 0.2, 0.2))).cwiseAbs().maxCoeff(),
        1e-5);
}

/// The same as counting whole units, where proposals are tenths of ten units.
TEST(Knapsack, IsThePerUnitKnapsackOfWholeUnits)
{
    constexpr std::int64_t units = 10;
    for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
        const PortionCase made = portionCase(Ballot::Shares, seed, 2 + static_cast<int>(seed % 4), 6);
        std::vector<std::vector<std::int64_t>> ideals;
        for (const auto& line : made.proposals.rows.colwise()) {
            std::vector<std::int64_t>& ideal = ideals.emplace_back();
            for (const double share : line)
                ideal.push_back(std::llround(share * units));
        }
        const auto counted = election::perUnitKnapsack(ideals, units, election::PartialUnits::Fractional);
        const Portion found = portion(rule("knapsack"), made.proposals);
        for (std::size_t j = 0; j < counted.size(); ++j)
            EXPECT_NEAR(found.shares[static_cast<Eigen::Index>(j)] * units, counted[j].toDouble(), 1e-9) << seed;
    }
}

/// No other of many portions has a larger sum of overlaps: from this follow that it is efficient, and that nobody does
/// better by staying away.
TEST(Knapsack, HasTheLargestSumOfOverlaps)
{
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const PortionCase made = portionCase(Ballot::Shares, seed, 3, 6);
        const double best = bestOverlap(made.proposals.rows, Eigen::VectorXd::Ones(made.proposals.rows.rows())).value;
        EXPECT_NEAR(overlaps(made.proposals, portion(rule("knapsack"), made.proposals).shares).sum(), best, 1e-9);
    }
}

/// The best weighted overlap is no less than that of any of many other portions.
TEST(BestOverlap, IsNoLessThanAnyOther)
{
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const PortionCase made = portionCase(Ballot::Shares, seed, 3, 6);
        const Eigen::VectorXd prices = Eigen::VectorXd::LinSpaced(made.proposals.rows.rows(), 0.5, 2.0);
        const BestOverlap best = bestOverlap(made.proposals.rows, prices);
        EXPECT_NEAR(prices.dot(overlaps(made.proposals, best.shares)), best.value, 1e-12);
        for (Eigen::Index i = 0; i < made.proposals.rows.rows(); ++i) {
            const Eigen::VectorXd other = made.proposals.rows.row(i).transpose();
            EXPECT_LE(prices.dot(overlaps(made.proposals, other)), best.value + 1e-12);
        }
    }
}

} // namespace
} // namespace purse::test
