// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/pages/gifts_panel.hpp"
#include "gui/pages/matching_form.hpp"
#include "gui/pages/matching_page.hpp"
#include "tests/gui/support/cells.hpp"
#include "tests/gui/support/words.hpp"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
/// The food co-op of the examples, with the real engine, so that an edit the engine would refuse is refused.
class MatchedGifts : public testing::Test {
protected:
    MatchedGifts()
    {
        EXPECT_TRUE(session.open(QStringLiteral(PURSE_SOURCE_DIR "/scenarios/a-food-co-op.purse.json")).empty());
        page.resize(1100, 740);
        page.show();
        QApplication::processEvents();
    }

    const Matching& matching() const { return session.document().matchings.at(0); }
    QString cell(int row, int column) const { return page.model()->index(row, column).data().toString(); }
    QString refusal() const
    {
        return session.refused().empty() ? QString() : QString::fromStdString(session.refused().front().what);
    }
    void give(const QString& giver, int project, const QString& amount)
    {
        hand.type(page.gifts()->giver(), giver);
        if (project >= 0)
            hand.choose(page.gifts()->project(), project);
        hand.type(page.gifts()->amount(), amount);
        hand.click(page.gifts()->addButton());
    }

    Session session{installedEngine()};
    MatchingPage page{session};
    Hand hand;
};

TEST_F(MatchedGifts, ShowWhatThePotAddsToEachProject)
{
    EXPECT_EQ(page.finding()->text(), QStringLiteral("£400.00 matched + £0.00 stays in the pot = £400.00"));
    ASSERT_EQ(page.model()->rowCount(), 4);
    EXPECT_EQ(cell(0, 1), QStringLiteral("£45.00"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("8"));
    EXPECT_EQ(cell(0, 4), QStringLiteral("£172.60"));
    EXPECT_EQ(cell(0, 5), QStringLiteral("£217.60"));

    hand.clickCell(page.table(), 3, 2);
    EXPECT_EQ(page.reason()->text(), QStringLiteral("Films in the barn (example): One person gave 30.00; gifts are "
                                                    "matched from two people on."));
    QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(MatchedGifts, HaveAChartWithTheSameFiguresAsATable)
{
    page.chart()->showAsTable(true);
    const QAbstractItemModel* figures = page.chart()->tableModel();
    ASSERT_EQ(figures->rowCount(), 4);
    for (int row = 0; row < 4; ++row) {
        EXPECT_EQ(figures->index(row, 0).data().toString(), cell(row, 1));
        EXPECT_EQ(figures->index(row, 1).data().toString(), cell(row, 4));
        EXPECT_EQ(figures->index(row, 2).data().toString(), cell(row, 5));
    }
}

TEST_F(MatchedGifts, AreEnteredOneByOneAndUndone)
{
    const Document before = session.document();
    give(QStringLiteral("Nora"), 3, QStringLiteral("4"));
    ASSERT_EQ(matching().gifts.size(), 17U);
    EXPECT_EQ(matching().gifts.back().giver, "Nora");
    EXPECT_EQ(matching().gifts.back().project, "film");
    EXPECT_EQ(cell(3, 2), QStringLiteral("2"));
    EXPECT_NE(cell(3, 4), QStringLiteral("£0.00"));
    EXPECT_EQ(page.gifts()->giver()->text(), QString());
    EXPECT_EQ(page.gifts()->amount()->text(), QString());
    give(QStringLiteral("Nora"), -1, QStringLiteral("3"));
    EXPECT_EQ(matching().gifts.back().project, "film") << "the same project as before";
    EXPECT_EQ(cell(3, 2), QStringLiteral("2")) << "gifts of one person count together";

    session.undoStack()->undo();
    session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
}

TEST_F(MatchedGifts, AreRefusedWithoutAGiverOrAnAmount)
{
    const Document before = session.document();
    give(QStringLiteral("  "), 0, QStringLiteral("5"));
    EXPECT_EQ(refusal(), QStringLiteral("This gift has no giver."));
    page.gifts()->clearEntry();
    give(QStringLiteral("Nora"), 0, QStringLiteral("five"));
    EXPECT_EQ(refusal(), QStringLiteral("This gift has no amount."));
    EXPECT_EQ(page.gifts()->giver()->text(), QStringLiteral("Nora")) << "what was typed stays to be mended";
    EXPECT_TRUE(typeIntoCell(hand, page.gifts()->table(), 0, 0, QStringLiteral(" ")));
    EXPECT_EQ(refusal(), QStringLiteral("This gift has no giver."));
    EXPECT_EQ(session.document(), before);
    EXPECT_EQ(page.gifts()->model()->index(0, 0).data().toString(), QStringLiteral("Asha"));
}

TEST_F(MatchedGifts, AreChangedAndRemovedInTheList)
{
    QTableView* table = page.gifts()->table();
    ASSERT_TRUE(typeIntoCell(hand, table, 0, 2, QStringLiteral("7.50")));
    EXPECT_EQ(matching().gifts[0].amount, Money::fromMinor(750));
    ASSERT_TRUE(typeIntoCell(hand, table, 0, 0, QStringLiteral("Bo")));
    EXPECT_EQ(cell(0, 2), QStringLiteral("7")) << "Bo has given twice, and counts once";
    table->setCurrentIndex(table->model()->index(1, 1));
    hand.click(page.gifts()->removeButton());
    EXPECT_EQ(matching().gifts.size(), 15U);
    EXPECT_EQ(session.undoStack()->count(), 3);
    session.undoStack()->undo();
    EXPECT_EQ(matching().gifts.size(), 16U);
}

TEST_F(MatchedGifts, GoToProjectsThatAreAddedRenamedAndRemoved)
{
    const Document before = session.document();
    hand.click(page.addProjectButton());
    ASSERT_EQ(matching().projects.size(), 5U);
    QLineEdit* name = openField(page.table());
    ASSERT_TRUE(name) << "its name is ready to be typed";
    hand.type(name, QStringLiteral("A bench"));
    hand.press(name, Qt::Key_Return);
    EXPECT_EQ(matching().projects.back().title, "A bench");
    EXPECT_EQ(page.gifts()->project()->itemText(4), QStringLiteral("A bench"));

    page.table()->setCurrentIndex(page.model()->index(0, 0));
    hand.click(page.removeProjectButton());
    EXPECT_EQ(matching().projects.size(), 4U);
    EXPECT_EQ(matching().gifts.size(), 8U) << "gifts to the pond go with it";
    for (int step = 0; step < 3; ++step)
        session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
}

TEST_F(MatchedGifts, FollowThePotTheCapAndTheWholePot)
{
    page.form()->pot()->selectAll();
    hand.type(page.form()->pot(), QStringLiteral("1000"));
    EXPECT_EQ(session.undoStack()->count(), 1) << "typed digits are one step";
    EXPECT_EQ(page.finding()->text(), QStringLiteral("£497.97 matched + £502.03 stays in the pot = £1,000.00"));
    page.form()->cap()->selectAll();
    hand.press(page.form()->cap(), Qt::Key_Delete);
    EXPECT_FALSE(matching().cap);
    EXPECT_EQ(cell(0, 4), cell(0, 3)) << "all that is called for";
    hand.press(page.form()->scaleUp(), Qt::Key_Space);
    EXPECT_TRUE(matching().scaleUp);
    EXPECT_EQ(page.finding()->text(), QStringLiteral("£1,000.00 matched + £0.00 stays in the pot = £1,000.00"));
    page.form()->pot()->selectAll();
    hand.type(page.form()->pot(), QStringLiteral("-"));
    EXPECT_EQ(matching().pot, Money::fromMinor(100'000)) << "what is no number changes nothing";
}

TEST_F(MatchedGifts, BeginWithAnEmptyPotAndGoAgain)
{
    const Document before = session.document();
    hand.click(page.removeButton());
    EXPECT_TRUE(session.document().matchings.empty());
    EXPECT_FALSE(page.table()->isVisible());
    hand.click(page.addButton());
    ASSERT_EQ(session.document().matchings.size(), 1U);
    EXPECT_EQ(page.finding()->text(), QStringLiteral("Add the projects that people can give to."));
    give(QStringLiteral("Nora"), -1, QStringLiteral("5"));
    EXPECT_EQ(refusal(), QStringLiteral("There is no project yet that a gift could be for."));
    hand.click(page.addProjectButton());
    hand.press(openField(page.table()), Qt::Key_Escape);
    hand.click(page.gifts()->addButton());
    EXPECT_EQ(matching().gifts.size(), 1U);

    while (session.undoStack()->canUndo())
        session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
}

TEST_F(MatchedGifts, FitIntoANarrowWindowWhateverTheirNames)
{
    Document document = session.document();
    for (auto& each : document.matchings)
        each.title = std::string(300, 'w');
    session.setDocument(document);
    QApplication::processEvents();
    constexpr int narrow = 900;
    EXPECT_LE(page.minimumSizeHint().width(), narrow);
}
} // namespace
} // namespace purse::gui
