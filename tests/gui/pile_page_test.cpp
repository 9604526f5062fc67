// SPDX-License-Identifier: GPL-3.0-or-later
// A money pile, divided by hand: by keys, by buttons, by dragging; the sum always kept.
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/main_window.hpp"
#include "gui/models/pile_model.hpp"
#include "gui/pages/budget/budget_page.hpp"
#include "gui/pages/budget/pile_mover.hpp"
#include "gui/pages/budget/pile_page.hpp"
#include "gui/pages/budget/pile_setup.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/words.hpp"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
class MoneyPile : public testing::Test {
protected:
    void SetUp() override
    {
        const auto path = session.engine().examples / "a-whole-budget.purse.json";
        ASSERT_TRUE(session.open(QString::fromStdString(path.string())).empty());
        session.finishSolving();
        window.resize(1280, 800);
        window.show();
        window.goTo(MainWindow::Place::Budget);
        window.budgetPage()->showPart(BudgetPage::Part::Pile);
        QApplication::processEvents();
        hand.click(page()->addButton());
    }

    PilePage* page() { return window.budgetPage()->pile(); }
    PileMover* mover() { return page()->mover(); }
    const Pile& pile() { return session.document().piles.at(0); }
    QString has(int row) { return page()->model()->index(row, PileModel::HasColumn).data().toString(); }

    Session session{installedEngine()};
    MainWindow window{session};
    Hand hand;
};

TEST_F(MoneyPile, BeginsWithTheSameForEverybody)
{
    EXPECT_EQ(pile().holders.size(), 12U);
    EXPECT_EQ(pile().total, Money::fromMinor(1'200'00));
    for (int row = 0; row < 12; ++row)
        EXPECT_EQ(has(row), QStringLiteral("£100.00"));
    EXPECT_TRUE(page()->chart()->view()->spec().title.endsWith(QStringLiteral("nothing has moved yet")));
}

TEST_F(MoneyPile, MovesByButtonsThatSayWhatTheyDo)
{
    mover()->amount()->setValue(12.5);
    hand.type(mover()->about(), QStringLiteral("late shifts"));
    EXPECT_EQ(mover()->giveButton()->accessibleName(), QStringLiteral("£12.50 from Bronagh Kelly to Amina Yusuf"));

    hand.click(mover()->giveButton());

    EXPECT_EQ(has(0), QStringLiteral("£112.50"));
    EXPECT_EQ(has(1), QStringLiteral("£87.50"));
    ASSERT_EQ(pile().moves.size(), 1U);
    EXPECT_EQ(pile().moves[0], (PileMove{1, "bronagh", "amina", Money::fromMinor(12'50), "late shifts", {}}));
    EXPECT_EQ(page()->log()->model()->index(0, 4).data().toString(), QStringLiteral("late shifts"));
    EXPECT_TRUE(mover()->about()->text().isEmpty());
    hand.click(mover()->takeButton());
    EXPECT_EQ(has(0), QStringLiteral("£100.00"));
}

TEST_F(MoneyPile, MovesByKeysAlone)
{
    page()->table()->setFocus();
    hand.press(page()->table(), Qt::Key_Down);
    hand.press(page()->table(), Qt::Key_Plus);
    hand.press(page()->table(), Qt::Key_Plus);
    hand.press(page()->table(), Qt::Key_Down);
    hand.press(page()->table(), Qt::Key_Minus);

    EXPECT_EQ(has(1), QStringLiteral("£120.00"));
    EXPECT_EQ(has(2), QStringLiteral("£90.00"));
    EXPECT_EQ(has(0), QStringLiteral("£90.00"));
    EXPECT_EQ(pile().moves.size(), 3U);
}

TEST_F(MoneyPile, MovesByDraggingOneOntoAnother)
{
    PileModel* model = page()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(3, 0)}));

    model->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model->index(5, 0));

    EXPECT_EQ(has(3), QStringLiteral("£90.00"));
    EXPECT_EQ(has(5), QStringLiteral("£110.00"));
    model->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model->index(3, 0));
    EXPECT_EQ(pile().moves.size(), 1U);
}

TEST_F(MoneyPile, MovesNothingThatIsNotThere)
{
    mover()->amount()->setValue(100.01);

    EXPECT_FALSE(mover()->giveButton()->isEnabled());
    EXPECT_EQ(mover()->trouble()->text(),
              QStringLiteral("Amina Yusuf has only £100.00. Bronagh Kelly has only £100.00."));
    hand.press(page()->table(), Qt::Key_Plus);
    EXPECT_TRUE(pile().moves.empty());
}

TEST_F(MoneyPile, UndoesAndRedoesEachMoveAndRound)
{
    const Document start = session.document();
    const int had = session.undoStack()->count();
    hand.click(mover()->giveButton());
    hand.click(page()->roundButton());
    hand.click(mover()->giveButton());
    EXPECT_EQ(pile().round, 2);
    EXPECT_EQ(pile().moves[1].round, 2);
    EXPECT_EQ(session.undoStack()->count(), had + 3);
    const Document end = session.document();

    for (int step = 0; step < 3; ++step)
        hand.click(page()->undoButton());
    EXPECT_EQ(session.document(), start);
    EXPECT_EQ(has(0), QStringLiteral("£100.00"));
    for (int step = 0; step < 3; ++step)
        hand.click(page()->redoButton());
    EXPECT_EQ(session.document(), end);
}

TEST_F(MoneyPile, ChangesWhatItIsUntilMoneyMoves)
{
    const Document start = session.document();
    PileSetup* setup = page()->setup();
    setup->more()->setChecked(true);
    hand.type(setup->title(), QStringLiteral(" of ours"));
    session.undoStack()->undo();
    setup->total()->selectAll();
    hand.type(setup->total(), QStringLiteral("60.01"));
    EXPECT_EQ(pile().total, Money::fromMinor(60'01));
    session.undoStack()->undo();
    setup->holders()->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(pile().holders.size(), 11U);
    session.undoStack()->undo();
    hand.choose(setup->between(), 1);
    EXPECT_EQ(pile().budget, "tenth");
    EXPECT_EQ(pile().holders.size(), 6U);
    session.undoStack()->undo();
    EXPECT_EQ(session.document(), start);

    hand.click(mover()->giveButton());

    EXPECT_FALSE(setup->total()->isEnabled());
    EXPECT_FALSE(setup->holders()->isEnabled());
}

TEST_F(MoneyPile, IsTakenAwayAndComesBack)
{
    const Document start = session.document();
    hand.click(page()->removeButton());
    EXPECT_TRUE(session.document().piles.empty());

    session.undoStack()->undo();

    EXPECT_EQ(session.document(), start);
}

TEST_F(MoneyPile, IsHandedOnAsATable)
{
    const QTemporaryDir folder;
    hand.click(mover()->giveButton());

    ASSERT_TRUE(page()->saveTable(folder.filePath(QStringLiteral("pile.csv"))));

    QFile file(folder.filePath(QStringLiteral("pile.csv")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.startsWith(QStringLiteral("who,start,gave,got,has\nAmina Yusuf,100.00,0.00,10.00,110.00\n")));
    EXPECT_TRUE(text.endsWith(QStringLiteral("1,Bronagh Kelly,Amina Yusuf,10.00,\n")));
    EXPECT_FALSE(page()->saveTable(folder.filePath(QStringLiteral("no such folder/pile.csv"))));
    EXPECT_FALSE(session.refused().empty());
}

TEST_F(MoneyPile, StaysWithTheDocument)
{
    const QTemporaryDir folder;
    hand.click(mover()->giveButton());
    const Document saved = session.document();
    const QString path = folder.filePath(QStringLiteral("pile.purse.json"));
    ASSERT_TRUE(session.saveAs(path).empty());

    ASSERT_TRUE(session.open(path).empty());
    QApplication::processEvents();

    EXPECT_EQ(session.document(), saved);
    EXPECT_EQ(has(0), QStringLiteral("£110.00"));
}
} // namespace
} // namespace purse::gui
