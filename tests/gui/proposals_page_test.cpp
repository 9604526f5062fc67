// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/pages/proposal_entry.hpp"
#include "gui/pages/proposals_page.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/words.hpp"

#include <purse/compare/budget_outcome.hpp>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
/// The food co-op of the examples, with the real engine, so that an edit the engine would refuse is refused.
class ProposalsRound : public testing::Test {
protected:
    ProposalsRound()
    {
        EXPECT_TRUE(session.open(QStringLiteral(PURSE_SOURCE_DIR "/scenarios/a-food-co-op.purse.json")).empty());
        page.resize(1100, 740);
        page.show();
        QApplication::processEvents();
    }

    const Budget& budget() const { return session.document().budgets.at(0); }
    const ProposalRound& round() const { return *budget().round; }

    /// Before anything began: no proposals, the round not open.
    void reset()
    {
        Document document = session.document();
        document.budgets[0].round->proposals.clear();
        document.budgets[0].round->closed = false;
        session.setDocument(std::move(document));
        QApplication::processEvents();
    }
    void propose(int member, const std::vector<int>& parts)
    {
        hand.choose(page.entry()->member(), member);
        for (std::size_t line = 0; line < parts.size(); ++line)
            page.entry()->part(line)->setValue(parts[line]);
        hand.click(page.entry()->storeButton());
    }

    Session session{installedEngine()};
    ProposalsPage page{session};
    Hand hand;
};

TEST_F(ProposalsRound, IsOpenedFilledClosedAndDividesTheMoney)
{
    reset();
    EXPECT_FALSE(page.entry()->isVisible());
    hand.choose(page.rule(), page.rule()->findData(QStringLiteral("mean")));
    EXPECT_EQ(round().rule, "mean");

    hand.click(page.openButton());
    EXPECT_EQ(round().fingerprint, fingerprintOf(budget()));
    EXPECT_FALSE(page.rule()->isEnabled());
    EXPECT_TRUE(page.entry()->isVisible());
    propose(0, {50, 30, 20});
    propose(1, {20, 60, 20});
    EXPECT_FALSE(page.closeButton()->isEnabled());
    propose(2, {35, 45, 20});
    EXPECT_TRUE(page.state()->text().contains(QStringLiteral("so far: 3"))) << page.state()->text().toStdString();
    EXPECT_FALSE(page.chart()->isVisible());
    hand.click(page.closeButton());

    EXPECT_TRUE(round().closed);
    EXPECT_TRUE(page.chart()->isVisible());
    const ChartSpec& spec = page.chart()->view()->spec();
    ASSERT_EQ(spec.categories.size(), 3U);
    EXPECT_EQ(spec.notes.at(0), QStringLiteral("35.0%"));
    EXPECT_EQ(spec.notes.at(1), QStringLiteral("45.0%"));
    EXPECT_EQ(spec.notes.at(2), QStringLiteral("20.0%"));
}

TEST_F(ProposalsRound, ShowsWhatThePlanOfTheBudgetPays)
{
    const auto plan = planOf(session.document(), budget());
    ASSERT_TRUE(plan.has_value());
    const auto results = resultsOf(session.document(), budget(), {findPortioningRule(round().rule)});

    ASSERT_EQ(results.size(), 1U);
    ASSERT_EQ(results[0].result.amounts.size(), 3U);
    for (std::size_t at = 0; at < 3; ++at) {
        const auto line = std::ranges::find(plan->lines, results[0].result.lines[at], &LinePlan::id);
        EXPECT_EQ(results[0].result.amounts[at], line->planned) << line->id;
    }
}

TEST_F(ProposalsRound, KeepsProposalsToThoseWhoMadeThem)
{
    reset();
    hand.click(page.openButton());
    propose(0, {51, 29, 20});

    for (std::size_t line = 0; line < 3; ++line)
        EXPECT_EQ(page.entry()->part(line)->value(), 0);
    EXPECT_EQ(page.entry()->member()->currentIndex(), -1);
    hand.choose(page.entry()->member(), 0);
    EXPECT_EQ(page.entry()->part(0)->value(), 0) << "nobody looks at another's by choosing a name";
    for (const QLabel* label : page.findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("51"))) << label->text().toStdString();
    propose(0, {10, 10, 10});
    ASSERT_EQ(round().proposals.size(), 1U);
    EXPECT_EQ(round().proposals[0].parts.at("seeds"), Decimal{10});
}

TEST_F(ProposalsRound, SumsUpWhatIsMoved)
{
    reset();
    hand.click(page.openButton());
    hand.choose(page.entry()->member(), 0);
    EXPECT_FALSE(page.entry()->storeButton()->isEnabled());

    hand.press(page.entry()->slider(0), Qt::Key_Right);
    EXPECT_EQ(page.entry()->part(0)->value(), 1);
    page.entry()->part(1)->setValue(99);

    EXPECT_TRUE(page.entry()->sum()->text().contains(QStringLiteral("100")))
        << page.entry()->sum()->text().toStdString();
    EXPECT_TRUE(page.entry()->storeButton()->isEnabled());
}

TEST_F(ProposalsRound, IsUndoneStepByStep)
{
    reset();
    const Document before = session.document();
    hand.choose(page.rule(), page.rule()->findData(QStringLiteral("mean")));
    hand.click(page.openButton());
    for (int member = 0; member < 3; ++member)
        propose(member, {40, 40, 20});
    hand.click(page.closeButton());
    hand.click(page.openButton());
    EXPECT_TRUE(round().proposals.empty()) << "a new round asks again";
    EXPECT_EQ(session.undoStack()->count(), 7);

    for (int step = 0; step < 7; ++step)
        session.undoStack()->undo();

    EXPECT_EQ(session.document(), before);
}

TEST_F(ProposalsRound, LaysRulesSideBySideOnceItIsClosed)
{
    const QAbstractItemModel* five = page.sideBySide()->model();
    ASSERT_NE(five, nullptr);
    EXPECT_EQ(five->columnCount(), 6);
    EXPECT_EQ(five->rowCount(), 5);
    QStringList heads;
    for (int column = 0; column < five->columnCount(); ++column)
        heads << five->headerData(column, Qt::Horizontal).toString();
    EXPECT_EQ(heads.filter(QStringLiteral("✓")).size(), 1);

    hand.press(page.allRules(), Qt::Key_Space);
    EXPECT_GT(page.sideBySide()->model()->columnCount(), 6);
    EXPECT_GT(page.rule()->count(), 5);
}

TEST_F(ProposalsRound, SaysWhatEachRulePromises)
{
    reset();
    for (int at = 0; at < page.rule()->count(); ++at) {
        hand.choose(page.rule(), at);
        const PortioningRule* rule = findPortioningRule(page.rule()->currentData().toString().toStdString());
        ASSERT_NE(rule, nullptr);
        EXPECT_TRUE(page.promise()->text().startsWith(QString::fromStdString(rule->promise)));
        EXPECT_EQ(page.promise()->text().count(QStringLiteral("✓")), static_cast<qsizetype>(rule->properties.size()));
    }
}

TEST_F(ProposalsRound, KeepsTheTableTwinOfItsChart)
{
    QAbstractItemModelTester tester(page.chart()->tableModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    page.chart()->showAsTable(true);

    EXPECT_EQ(page.chart()->tableModel()->rowCount(), 3);
    EXPECT_EQ(page.chart()->tableModel()->columnCount(), 2);
}

TEST(ProposalsChart, MarksWhatLiesOutsideAllProposals)
{
    Budget budget;
    budget.lines = {{.id = "a", .title = "A", .amount = {}}, {.id = "b", .title = "B", .amount = {}}};
    RoundResult result{
        .lines = {"a", "b"}, .amounts = {Money::fromMinor(3000), Money::fromMinor(7000)}, .portion = {}, .why = {}};
    result.portion.shares = Eigen::Vector2d(0.3, 0.7);
    result.portion.utilities = Eigen::Vector3d::Ones();
    result.portion.outOfRange = {{.line = 1, .share = 0.7, .least = 0.1, .most = 0.6}};

    const ChartSpec spec = proposalsChart(budget, result, QStringLiteral("Mean"), Format());

    EXPECT_EQ(spec.notes.at(0), QStringLiteral("30.0%"));
    EXPECT_EQ(spec.notes.at(1), QStringLiteral("70.0% ◆ outside"));
}
} // namespace
} // namespace purse::gui
