// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/editors/ticked_list.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/absences.hpp"
#include "gui/pages/bidding_panel.hpp"
#include "gui/pages/contribution_form.hpp"
#include "gui/pages/contributions_page.hpp"
#include "gui/pages/taking_part.hpp"
#include "tests/gui/support/cells.hpp"
#include "tests/gui/support/words.hpp"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
/// The food co-op of the examples, with the real engine, so that an edit the engine would refuse is refused.
class Contributions : public testing::Test {
protected:
    Contributions()
    {
        EXPECT_TRUE(session.open(QStringLiteral(PURSE_SOURCE_DIR "/scenarios/a-food-co-op.purse.json")).empty());
        page.resize(1100, 740);
        page.show();
        QApplication::processEvents();
    }

    const ContributionPlan& plan() const { return session.document().contributions.at(0); }
    QString finding() const { return page.finding()->text(); }

    /// The round before the last one, as the evening saw it.
    void reopen(int closed)
    {
        Document document = session.document();
        document.contributions[0].bidding->closed = closed;
        std::erase_if(document.contributions[0].bidding->bids,
                      [closed](const MemberBid& bid) { return bid.round > closed; });
        session.setDocument(std::move(document));
        QApplication::processEvents();
    }
    void bid(int member, const QString& amount)
    {
        hand.choose(page.bidding()->member(), member);
        hand.type(page.bidding()->amount(), amount);
        hand.click(page.bidding()->sealButton());
    }

    Session session{installedEngine()};
    ContributionsPage page{session};
    Hand hand;
};

TEST_F(Contributions, OfAnEveningAreBidSealedAndCounted)
{
    reopen(0);
    EXPECT_EQ(finding(), QStringLiteral("12 people want to bring in £14,400.00 together."));
    EXPECT_FALSE(page.bidding()->closeButton()->isEnabled());

    for (int member = 0; member < 12; ++member)
        bid(member, QStringLiteral("100"));
    EXPECT_TRUE(page.bidding()->state()->text().startsWith(QStringLiteral("12 of 12")));
    EXPECT_EQ(page.bidding()->amount()->text(), QString());
    hand.click(page.bidding()->closeButton());

    EXPECT_EQ(plan().bidding->closed, 1);
    EXPECT_EQ(finding(), QStringLiteral("Round 1 holds: it reaches the target of £14,400.00 exactly."));
    EXPECT_FALSE(page.bidding()->closeButton()->isVisible());
    EXPECT_FALSE(page.bidding()->amount()->isEnabled());
}

TEST_F(Contributions, HideAmountsAsTheyAreTypedAndAfterwards)
{
    reopen(0);
    bid(3, QStringLiteral("77.31"));

    EXPECT_EQ(page.bidding()->amount()->echoMode(), QLineEdit::Password);
    for (const QLabel* label : page.findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("77.31"))) << label->text().toStdString();
    hand.choose(page.bidding()->member(), 4);
    hand.type(page.bidding()->amount(), QStringLiteral("55"));
    hand.choose(page.bidding()->member(), 5);
    EXPECT_EQ(page.bidding()->amount()->text(), QString()) << "one person's amount for another";
}

TEST_F(Contributions, TakeALaterBidOfTheRoundForTheEarlierOne)
{
    reopen(0);
    bid(3, QStringLiteral("77"));
    bid(3, QStringLiteral("78"));

    const auto& bids = plan().bidding->bids;
    EXPECT_EQ(std::ranges::count(bids, 1, &MemberBid::round), 1);
    EXPECT_EQ(bids.back().amount, Money::fromMinor(7800));
    EXPECT_TRUE(page.bidding()->state()->text().startsWith(QStringLiteral("1 of 12")));
}

TEST_F(Contributions, AreNotClosedWithFewBidsUnlessSomebodyInsists)
{
    reopen(0);
    bid(0, QStringLiteral("90"));
    EXPECT_FALSE(page.bidding()->closeButton()->isEnabled());

    hand.press(page.bidding()->closeAnyway(), Qt::Key_Space);
    hand.click(page.bidding()->closeButton());

    EXPECT_EQ(plan().bidding->closed, 1);
}

TEST_F(Contributions, SayTheGapToTheTargetAndGoOn)
{
    reopen(0);
    for (int member = 0; member < 12; ++member)
        bid(member, QStringLiteral("50"));
    hand.click(page.bidding()->closeButton());

    EXPECT_EQ(finding(), QStringLiteral("After round 1 the gap to the target of £14,400.00 is £7,200.00."));
    EXPECT_TRUE(page.bidding()->amount()->isEnabled());
    EXPECT_EQ(page.bidding()->closeButton()->text(), QStringLiteral("Close round 2"));
}

TEST_F(Contributions, AreUndoneStepByStep)
{
    reopen(0);
    const Document before = session.document();
    bid(0, QStringLiteral("90"));
    hand.press(page.bidding()->closeAnyway(), Qt::Key_Space);
    hand.click(page.bidding()->closeButton());
    hand.choose(page.form()->basis(), 0);
    hand.choose(page.form()->silent(), 4);
    page.form()->payments()->setValue(6);
    hand.press(page.form()->hasBidding(), Qt::Key_Space);
    hand.click(page.addButton());
    hand.click(page.removeButton());
    EXPECT_EQ(session.undoStack()->count(), 8);

    for (int step = 0; step < 8; ++step)
        session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
    for (int step = 0; step < 8; ++step)
        session.undoStack()->redo();
    EXPECT_FALSE(plan().bidding.has_value());
    EXPECT_EQ(session.document().contributions.size(), 1U);
}

TEST_F(Contributions, MergeWhatIsTypedIntoOneUndo)
{
    page.form()->target()->selectAll();
    hand.type(page.form()->target(), QStringLiteral("15000"));

    EXPECT_EQ(plan().target, Money::fromMinor(1'500'000));
    EXPECT_EQ(session.undoStack()->count(), 1);
}

TEST_F(Contributions, AskByAScaleWithNamesOnlyWhenTicked)
{
    page.tabs()->setCurrentIndex(1);
    const QAbstractItemModel* model = page.scaleModel();
    ASSERT_EQ(model->rowCount(), 12);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("Person 1"));
    EXPECT_EQ(model->index(0, 1).data().toString(), QStringLiteral("£300.00"));

    hand.press(page.names(), Qt::Key_Space);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("Asha"));
    session.setDocument(session.document());
    QApplication::processEvents();
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("Person 1"));
}

TEST_F(Contributions, ShowBidsInBandsOfThreeOrMore)
{
    const ChartSpec& spec = page.bands()->view()->spec();
    ASSERT_FALSE(spec.categories.empty());
    for (const auto& value : spec.series.at(0).values)
        EXPECT_GE(value.value_or(0.0), 3.0);
    QAbstractItemModelTester tester(page.bands()->tableModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.bands()->showAsTable(true);
    EXPECT_EQ(page.bands()->tableModel()->rowCount(), static_cast<int>(spec.categories.size()));
}

TEST_F(Contributions, AreMadeAnewWithAnEmptyPage)
{
    hand.click(page.removeButton());
    EXPECT_TRUE(session.document().contributions.empty());
    EXPECT_FALSE(page.removeButton()->isVisible());

    hand.click(page.addButton());
    ASSERT_EQ(session.document().contributions.size(), 1U);
    EXPECT_TRUE(page.form()->hasScale()->isChecked());
    hand.press(page.form()->hasBidding(), Qt::Key_Space);
    EXPECT_TRUE(plan().bidding.has_value());
    EXPECT_TRUE(page.bidding()->isVisible());
    hand.press(page.rehearse(), Qt::Key_Space);
    EXPECT_TRUE(page.sentences()->text().contains(QStringLiteral("If"))) << page.sentences()->text().toStdString();
}

TEST_F(Contributions, RehearseWithoutASumThatTellsABid)
{
    reopen(0);
    const QString sums = QStringLiteral("for those who have not bid");
    const auto said = [&] { return page.sentences()->text(); };
    EXPECT_FALSE(said().contains(sums)) << "only when it is asked for";
    hand.press(page.rehearse(), Qt::Key_Space);
    EXPECT_TRUE(said().contains(sums)) << said().toStdString();

    for (int member = 0; member < 12; ++member) {
        bid(member, QStringLiteral("90"));
        const bool isShown = said().contains(sums);
        EXPECT_EQ(isShown, member % 3 == 2) << member << ": " << said().toStdString();
    }
    bid(0, QStringLiteral("91"));
    EXPECT_FALSE(said().contains(sums)) << "one bid that is changed";
}

TEST_F(Contributions, AreOfThoseWhoAreTicked)
{
    reopen(0);
    Document fresh = session.document();
    fresh.contributions[0].bidding->bids.clear();
    fresh.contributions[0].bidding->absent = {{"bo", 1}};
    session.setDocument(fresh);
    QApplication::processEvents();
    TickedList* list = page.form()->members()->list();
    EXPECT_EQ(page.form()->members()->more()->text(), QStringLiteral("Who takes part: everybody"));

    list->item(1)->setCheckState(Qt::Unchecked);
    QApplication::processEvents();
    EXPECT_EQ(plan().members.size(), 11U);
    EXPECT_TRUE(plan().bidding->absent.empty()) << "Bo is no longer in it";
    EXPECT_EQ(finding(), QStringLiteral("11 people want to bring in £14,400.00 together."));
    EXPECT_EQ(page.form()->absences()->model()->rowCount(), 11);
    session.undoStack()->undo();
    EXPECT_EQ(session.document(), fresh);
    bid(0, QStringLiteral("90"));
    list->item(0)->setCheckState(Qt::Unchecked);
    QApplication::processEvents();
    ASSERT_EQ(session.refused().size(), 1U) << "a sealed bid is not lost";
    EXPECT_TRUE(plan().members.empty());
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
}

TEST_F(Contributions, KnowWhoCannotComeToRoundsThatAreOpen)
{
    reopen(1);
    Absences* absences = page.form()->absences();
    hand.click(absences->more());
    Document before = session.document();
    ASSERT_TRUE(typeIntoCell(hand, absences->table(), 0, 1, QStringLiteral("2")));
    EXPECT_EQ(plan().bidding->absent.at("asha"), 2);
    ASSERT_TRUE(typeIntoCell(hand, absences->table(), 1, 1, QStringLiteral("1")));
    EXPECT_EQ(session.refused().size(), 1U) << "round 1 is closed: a sum that changes would tell a bid";
    EXPECT_FALSE(plan().bidding->absent.contains("bo"));
    ASSERT_TRUE(typeIntoCell(hand, absences->table(), 0, 1, {}));
    EXPECT_EQ(session.document(), before);
    EXPECT_EQ(session.undoStack()->count(), 2);

    before.contributions[0].bidding->absent = {{"bo", 1}};
    session.setDocument(before);
    QApplication::processEvents();
    EXPECT_FALSE(typeIntoCell(hand, absences->table(), 1, 1, QStringLiteral("3"))) << "settled with round 1";
}

TEST_F(Contributions, FitIntoANarrowWindow)
{
    constexpr int narrow = 900;
    EXPECT_LE(page.minimumSizeHint().width(), narrow);
    reopen(0);
    EXPECT_LE(page.minimumSizeHint().width(), narrow);
}

TEST(BidsChart, IsWithheldWhereThereAreTooFew)
{
    const std::vector<Money> bids{Money::fromMinor(5000), Money::fromMinor(6000)};

    const ChartSpec spec = bidsChart(bandsOf(bids, Money::fromMinor(2000), 3), Format());

    EXPECT_TRUE(spec.categories.empty());
    EXPECT_TRUE(spec.title.contains(QStringLiteral("too few")));
}
} // namespace
} // namespace purse::gui
