// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/budget_charts.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/charts/value_scale.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <purse/compare/budget_outcome.hpp>

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
const QLocale british(QStringLiteral("en_GB"));
const Format pounds({"GBP", 2}, {}, british);
const Document document = made::document();

PurseFlow flow(std::size_t budget) { return flowOf(document, document.budgets.at(budget)); }

TEST(PurseFlow, ComesInAsMuchAsGoesOutAndIsLeft)
{
    for (std::size_t at = 0; at < document.budgets.size(); ++at) {
        Money in;
        Money out = flow(at).left;
        for (const PurseFlow::Part& part : flow(at).in)
            in += part.amount;
        for (const PurseFlow::Part& part : flow(at).out)
            out += part.amount;
        EXPECT_EQ(in, out);
    }
}

TEST(PurseFlow, OfABudgetWithoutIncomeIsAsItsAmountsSay)
{
    Document plain;
    Budget budget{.id = "plain"};
    budget.lines = {{.id = "pay", .title = "Pay", .amount = {Money::fromMinor(90'000'00), Per::Year}, .pay = true},
                    {.id = "fees", .title = "Fees", .amount = {Money::fromMinor(-1'000'00), Per::Month}}};

    const PurseFlow flow = flowOf(plain, budget);

    EXPECT_EQ(flow.of("pay"), Money::fromMinor(90'000'00));
    ASSERT_EQ(flow.in.size(), 1U);
    EXPECT_EQ(flow.in[0].amount, Money::fromMinor(12'000'00));
    EXPECT_EQ(flow.left, Money::fromMinor(-78'000'00));
}

TEST(PurseChart, SaysInItsTitleWhatPayGivesUp)
{
    EXPECT_EQ(purseChart(flow(0), flow(1), pounds).title,
              QStringLiteral("£21,000.00 more for “Into the reserve”, £21,000.00 less for pay"));
    EXPECT_EQ(purseChart(flow(1), flow(0), pounds).title,
              QStringLiteral("£21,000.00 more for pay, £21,000.00 less for “Into the reserve”"));
    EXPECT_EQ(purseChart(flow(0), flow(0), pounds).title,
              QStringLiteral("Pay stays the same in “A twentieth into the reserve”"));
    EXPECT_EQ(purseChart({}, flow(1), pounds).title, QStringLiteral("£426,000.00 comes in, and all of it has a line"));
}

TEST(PurseChart, ShowsBothOnOneScaleFromZero)
{
    const ChartSpec spec = purseChart(flow(0), flow(1), pounds);
    const ValueScale scale = scaleOf(spec, 5);

    ASSERT_EQ(spec.series.size(), 2U);
    EXPECT_EQ(scale.low, 0.0);
    EXPECT_GE(scale.high, 420'000.0);
    EXPECT_EQ(spec.headings, (std::vector<std::size_t>{0, 3}));
    for (const ChartSpec::Series& series : spec.series) {
        EXPECT_EQ(series.values.size(), spec.categories.size());
        EXPECT_EQ(series.texts.size(), spec.categories.size());
        for (const std::size_t heading : spec.headings)
            EXPECT_FALSE(series.values[heading]);
    }
    EXPECT_EQ(spec.series[0].texts[4], QStringLiteral("£21,000"));
    EXPECT_EQ(spec.series[1].texts[4], QStringLiteral("£42,000"));
}

TEST(PurseChart, DrawsTheFirstSeriesUppermostInEachRow)
{
    ChartView view;
    view.resize(700, 600);
    view.setSpec(purseChart(flow(0), flow(1), pounds));
    view.show();
    QApplication::processEvents();
    const auto* bars = qobject_cast<QHorizontalBarSeries*>(view.chart()->series().constFirst());
    ASSERT_NE(bars, nullptr);

    ASSERT_EQ(view.visibleRows(), static_cast<int>(view.spec().categories.size()));
    const QList<QBarSet*> sets = bars->barSets();
    ASSERT_EQ(sets.size(), 2);
    const int fromBelow = view.visibleRows() - 1 - 4; // the row of the reserve; bars are counted from below
    EXPECT_DOUBLE_EQ(sets[1]->at(fromBelow), 21'000.0);
    EXPECT_DOUBLE_EQ(sets[0]->at(fromBelow), 42'000.0);
}

TEST(CashChart, MarksTheLowestMonth)
{
    const BudgetPlan plan = planOf(document, document.budgets[0]).value();
    const ChartSpec spec = cashChart(plan.cash, true, pounds);

    ASSERT_EQ(spec.categories.size(), 12U);
    EXPECT_EQ(spec.categories[0], QStringLiteral("6 Apr – 5 May 2025"));
    for (std::size_t month = 0; month < 12; ++month) {
        EXPECT_NE(spec.series[0].values[month].has_value(), spec.series[1].values[month].has_value());
        EXPECT_EQ(spec.series[1].values[month].has_value(), month == plan.cash.lowest);
    }
    EXPECT_TRUE(spec.title.contains(pounds.money(plan.cash.months[plan.cash.lowest].balance, true)));
}

TEST(CashChart, NamesCalendarMonths)
{
    Budget budget = document.budgets[0];
    budget.from = Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};
    const ChartSpec spec = cashChart(planOf(document, budget)->cash, false, pounds);

    EXPECT_EQ(spec.categories[0], QStringLiteral("January 2026"));
    EXPECT_TRUE(spec.subtitle.startsWith(QStringLiteral("Counted from nothing")));
}

TEST(PileChart, SaysHowFarApartPeopleAre)
{
    Pile pile{
        .id = "p", .title = {}, .total = Money::fromMinor(100'00), .budget = {}, .holders = {"a", "b"}, .moves = {}};
    const PileDraw draw = [](const std::string& id) { return id.size(); };
    const std::vector<QString> names{QStringLiteral("A"), QStringLiteral("B")};

    EXPECT_EQ(pileChart(pile, standingOf(pile, draw), names, pounds).title,
              QStringLiteral("£100.00 in equal parts: nothing has moved yet"));
    pile.moves = {{1, "a", "b", Money::fromMinor(10'00), {}, {}}};
    const ChartSpec spec = pileChart(pile, standingOf(pile, draw), names, pounds);

    EXPECT_EQ(spec.title, QStringLiteral("Moves so far: 1. Everybody has between £40.00 and £60.00, £100.00 in all"));
    EXPECT_EQ(spec.notes[0], QStringLiteral("−£10.00"));
    EXPECT_EQ(spec.notes[1], QStringLiteral("+£10.00"));
}
} // namespace
} // namespace purse::gui
