// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/value_scale.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
const QLocale british(QStringLiteral("en_GB"));
const Comparison twelve = made::comparison(made::document());
const Format pounds({"GBP", 2}, {}, british);

std::vector<ChartSpec> everyChart(const Comparison& comparison, const Format& format)
{
    std::vector<ChartSpec> all{payChart(comparison, format)};
    for (std::size_t outcome = 0; outcome < comparison.outcomes.size(); ++outcome) {
        all.push_back(coverageChart(comparison, outcome, format));
        all.push_back(changeChart(comparison, outcome, format));
        for (const MemberOutcome& member : comparison.outcomes[outcome].members)
            all.push_back(whyChart(QStringLiteral("Amina"), QStringLiteral("Needs first"), member.award, format));
    }
    return all;
}

/// Where each mark or bar of a row begins and ends.
std::vector<double> reaches(const ChartSpec& spec, std::size_t row)
{
    std::vector<double> ends;
    double stacked = 0.0;
    for (const ChartSpec::Series& series : spec.series) {
        if (!series.values.at(row))
            continue;
        const bool stacks = spec.form == ChartSpec::Form::Stack;
        const double start = stacks ? stacked : series.starts.empty() ? 0.0 : series.starts.at(row);
        stacked += stacks ? *series.values[row] : 0.0;
        ends.push_back(start + *series.values[row]);
        if (!series.starts.empty())
            ends.push_back(start);
    }
    return ends;
}

TEST(EveryChart, KeepsEveryPointInsideItsAxis)
{
    for (const ChartSpec& spec : everyChart(twelve, pounds)) {
        const ValueScale scale = scaleOf(spec, 5);
        for (std::size_t row = 0; row < spec.categories.size(); ++row)
            for (const double end : reaches(spec, row)) {
                EXPECT_GE(end, scale.low) << spec.title.toStdString();
                EXPECT_LE(end, scale.high) << spec.title.toStdString();
            }
    }
}

TEST(EveryChart, FollowsTheOrderOfTheTable)
{
    for (const ChartSpec& spec :
         {payChart(twelve, pounds), coverageChart(twelve, 1, pounds), changeChart(twelve, 1, pounds)}) {
        ASSERT_EQ(spec.categories.size(), twelve.members.size());
        for (std::size_t row = 0; row < twelve.members.size(); ++row)
            EXPECT_EQ(spec.categories[row].toStdString(), twelve.members[row].name);
    }
    EXPECT_EQ(payChart(twelve, pounds).series[2].name.toStdString(), twelve.outcomes[2].title);
}

TEST(EveryChart, KeepsTheSignOfTheCurrency)
{
    for (const auto& [code, sign] : {std::pair("GBP", "£"), std::pair("EUR", "€"), std::pair("PLN", "zł")})
        for (const ChartSpec& spec : everyChart(twelve, Format({code, 2}, {}, british)))
            EXPECT_EQ(spec.unit, QStringLiteral("%1 a year").arg(QString::fromUtf8(sign)));
}

TEST(EveryChart, HasOneValueAndOneTextForEachRow)
{
    for (const ChartSpec& spec : everyChart(twelve, pounds))
        for (const ChartSpec::Series& series : spec.series) {
            EXPECT_EQ(series.values.size(), spec.categories.size());
            EXPECT_EQ(series.texts.size(), spec.categories.size());
        }
}

TEST(CoverageChart, CountsPeopleInItsTitle)
{
    std::size_t notCovered = 0;
    for (const MemberOutcome& member : twelve.outcomes[3].members)
        notCovered += member.notCovered > Money() ? 1 : 0;

    EXPECT_TRUE(coverageChart(twelve, 3, pounds)
                    .title.startsWith(QStringLiteral("%1 of 12 people: costs not yet covered").arg(notCovered)));
}

TEST(CoverageChart, SaysWhenEverythingIsCovered)
{
    Comparison rich = twelve;
    for (MemberOutcome& member : rich.outcomes[0].members)
        member.notCovered = Money();

    EXPECT_EQ(coverageChart(rich, 0, pounds).title, QStringLiteral("“Today” covers every cost that was stated"));
}

TEST(CoverageChart, HasWordsInsteadOfABarWhereNothingWasStated)
{
    Comparison silent = twelve;
    silent.outcomes[0].members[2].needStated = false;
    const ChartSpec spec = coverageChart(silent, 0, pounds);

    for (const ChartSpec::Series& series : spec.series) {
        EXPECT_FALSE(series.values[2].has_value());
        EXPECT_TRUE(series.texts[2].isEmpty());
    }
    EXPECT_EQ(spec.notes[2], QStringLiteral("none stated"));
}

TEST(CoverageChart, SaysWhenNobodyHasStatedCosts)
{
    Comparison silent = twelve;
    for (MemberOutcome& member : silent.outcomes[0].members) {
        member.needStated = false;
        member.notCovered = Money();
    }

    EXPECT_EQ(coverageChart(silent, 0, pounds).title, QStringLiteral("Nobody has stated costs"));
}

TEST(EveryChart, ShowsTheIdOfAMemberWithoutAName)
{
    Comparison nameless = twelve;
    nameless.members[1].name.clear();

    EXPECT_EQ(payChart(nameless, pounds).categories[1].toStdString(), nameless.members[1].id);
}

TEST(ChangeChart, IsFlatAgainstItself)
{
    const ChartSpec spec = changeChart(twelve, twelve.baseline, pounds);

    for (const QString& note : spec.notes)
        EXPECT_EQ(note, QStringLiteral("no change"));
}

TEST(WhyChart, EndsAtTheAward)
{
    const Award& award = twelve.outcomes[2].members[3].award;
    const ChartSpec spec = whyChart(QStringLiteral("Dmitri"), QStringLiteral("Needs first"), award, pounds);

    EXPECT_EQ(spec.categories.size(), award.lines.size() + 1);
    EXPECT_DOUBLE_EQ(*spec.series[2].values.back(), pounds.plotted(award.amount));
}

TEST(EveryChart, LivesWithAScenarioWithoutSolution)
{
    Comparison none = twelve;
    none.outcomes[1].members.clear();
    none.outcomes[1].status = Status::TooSmall;

    for (const ChartSpec& spec :
         {payChart(none, pounds), coverageChart(none, 1, pounds), changeChart(none, 1, pounds)}) {
        EXPECT_FALSE(spec.title.isEmpty());
        EXPECT_GT(scaleOf(spec, 5).high, scaleOf(spec, 5).low);
    }
}

TEST(ValueScale, TakesRoundSteps)
{
    const ValueScale scale = roundScale(0, 31234, 5);

    EXPECT_DOUBLE_EQ(scale.step, 10000);
    EXPECT_DOUBLE_EQ(scale.high, 40000);
    EXPECT_EQ(scale.ticks(), 5);
}

TEST(ValueScale, LivesWithOneValue)
{
    const ValueScale scale = roundScale(7, 7, 5);

    EXPECT_LE(scale.low, 7);
    EXPECT_GT(scale.high, 7);
}
} // namespace
} // namespace purse::gui
