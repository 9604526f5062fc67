// SPDX-License-Identifier: GPL-3.0-or-later
// Three people on the pages of the budget: a member alone, a finance group, an assembly. Where PURSE_PICTURES names a
// folder, each stop of a journey is saved there to be looked at.
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/main_window.hpp"
#include "gui/models/side_by_side_model.hpp"
#include "gui/pages/ballots_page.hpp"
#include "gui/pages/ballots_why.hpp"
#include "gui/pages/bidding_panel.hpp"
#include "gui/pages/budget/budget_form.hpp"
#include "gui/pages/budget/budget_outcome_view.hpp"
#include "gui/pages/budget/budget_page.hpp"
#include "gui/pages/budget/line_row.hpp"
#include "gui/pages/budget/pile_mover.hpp"
#include "gui/pages/budget/pile_page.hpp"
#include "gui/pages/contributions_page.hpp"
#include "gui/pages/proposal_entry.hpp"
#include "gui/pages/proposals_page.hpp"
#include "gui/picture.hpp"
#include "tests/gui/support/hand.hpp"

#include <purse/budget/lines/round.hpp>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::gui {
namespace {

class BudgetJourney : public testing::Test {
protected:
    void begin(const char* example)
    {
        ASSERT_TRUE(session.open(QString::fromStdString((session.engine().examples / example).string())).empty());
        session.finishSolving();
        window.resize(1280, 800);
        window.show();
        window.goTo(MainWindow::Place::Budget);
        QApplication::processEvents();
    }
    void goTo(BudgetPage::Part part)
    {
        window.budgetPage()->showPart(part);
        QApplication::processEvents();
    }
    void look(const char* stop)
    {
        QApplication::processEvents();
        const QString folder = qEnvironmentVariable("PURSE_PICTURES");
        const QString path = folder + QLatin1Char('/') + QLatin1String(stop) + QStringLiteral(".png");
        EXPECT_TRUE(folder.isEmpty() || window.grab().save(path)) << stop;
    }
    /// Whether a text can be read anywhere in the window.
    bool isShown(const QString& text) const
    {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    /// The last round is open again, and nobody has said anything in it.
    void reopen()
    {
        Document document = session.document();
        document.budgets[0].round->proposals.clear();
        document.budgets[0].round->closed = false;
        document.budgets[0].round->fingerprint = fingerprintOf(document.budgets[0]);
        document.contributions[0].bidding->closed = 0;
        document.contributions[0].bidding->bids.clear();
        session.setDocument(std::move(document));
        QApplication::processEvents();
    }

    Session session{installedEngine()};
    MainWindow window{session};
    Hand hand;
};

/// Asha says alone how she would divide the money and what she can bring in; nobody after her can read it.
TEST_F(BudgetJourney, OfAMemberSaysWhatSheWantsAndWhatSheCanGive)
{
    begin("a-food-co-op.purse.json");
    reopen();
    goTo(BudgetPage::Part::Proposals);
    auto* proposals = window.findChild<ProposalsPage*>();
    look("member-1-proposals");
    hand.choose(proposals->entry()->member(), 0);
    for (const auto& [line, part] : {std::pair{0U, 45}, {1U, 40}, {2U, 15}})
        proposals->entry()->part(line)->setValue(part);
    look("member-2-her-proposal");
    hand.click(proposals->entry()->storeButton());
    EXPECT_EQ(session.document().budgets[0].round->proposals.size(), 1U);
    EXPECT_EQ(proposals->entry()->part(0)->value(), 0);
    EXPECT_FALSE(isShown(QStringLiteral("45")));
    look("member-3-stored");

    goTo(BudgetPage::Part::Contributions);
    auto* contributions = window.findChild<ContributionsPage*>();
    look("member-4-contributions");
    hand.choose(contributions->bidding()->member(), 0);
    hand.type(contributions->bidding()->amount(), QStringLiteral("83.5"));
    look("member-5-her-bid");
    hand.click(contributions->bidding()->sealButton());
    ASSERT_EQ(session.document().contributions[0].bidding->bids.size(), 1U);
    EXPECT_EQ(session.document().contributions[0].bidding->bids[0].amount, Money::fromMinor(83'50));
    EXPECT_FALSE(isShown(QStringLiteral("83")));
    EXPECT_FALSE(contributions->bidding()->closeButton()->isEnabled());
    look("member-6-sealed");

    session.undoStack()->undo();
    session.undoStack()->undo();
    EXPECT_TRUE(session.document().budgets[0].round->proposals.empty());
    EXPECT_TRUE(session.document().contributions[0].bidding->bids.empty());
}

/// The finance group puts more into the reserve, sees it in everybody's pay and in the account, and takes it back.
TEST_F(BudgetJourney, OfAFinanceGroupFollowsTheReserveIntoPay)
{
    begin("a-whole-budget.purse.json");
    const Document before = session.document();
    BudgetForm* form = window.budgetPage()->form();
    BudgetOutcomeView* outcome = window.budgetPage()->outcome();
    look("finance-1-lines");
    const Money payBefore = session.comparison()->outcomes.at(0).totalCost;
    NumberField* reserve = form->line(0)->percent();
    reserve->setFocus();
    reserve->selectAll();
    hand.type(reserve, QStringLiteral("15"));
    session.finishSolving();
    QApplication::processEvents();
    EXPECT_LT(session.comparison()->outcomes.at(0).totalCost, payBefore);
    look("finance-2-more-reserve");
    outcome->showPart(BudgetOutcomeView::Part::Change);
    EXPECT_FALSE(outcome->chart(BudgetOutcomeView::Part::Change)->view()->spec().title.isEmpty());
    look("finance-3-before-and-after");
    outcome->showPart(BudgetOutcomeView::Part::Cash);
    look("finance-4-months");
    goTo(BudgetPage::Part::SideBySide);
    look("finance-5-two-budgets");
    window.goTo(MainWindow::Place::Compare);
    look("finance-6-everybodys-pay");

    while (session.undoStack()->canUndo())
        session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
}

/// The assembly moves money by hand, looks at what its proposals come to, and asks why a project went without.
TEST_F(BudgetJourney, OfAnAssemblyMovesLooksAndAsksWhy)
{
    begin("a-food-co-op.purse.json");
    goTo(BudgetPage::Part::Pile);
    PilePage* pile = window.budgetPage()->pile();
    look("assembly-1-pile");
    const std::size_t moves = session.document().piles[0].moves.size();
    pile->mover()->amount()->setValue(15.0);
    hand.click(pile->mover()->giveButton());
    EXPECT_EQ(session.document().piles[0].moves.size(), moves + 1);
    hand.click(pile->undoButton());
    EXPECT_EQ(session.document().piles[0].moves.size(), moves);
    hand.click(pile->redoButton());
    look("assembly-2-moved");

    goTo(BudgetPage::Part::Proposals);
    auto* proposals = window.findChild<ProposalsPage*>();
    EXPECT_TRUE(proposals->chart()->isVisible());
    look("assembly-3-what-proposals-come-to");
    hand.click(proposals->allRules());
    look("assembly-4-by-every-rule");

    goTo(BudgetPage::Part::Ballots);
    BallotsPage* ballots = window.budgetPage()->ballots();
    hand.click(ballots->madeUpButton());
    ballots->finish();
    const auto& rows = ballots->model()->all().rows;
    const auto unfunded =
        std::ranges::find_if(rows, [](const auto& row) { return row.ruleDecides() && !row.funded[0]; });
    ASSERT_NE(unfunded, rows.end());
    ballots->showWhy(static_cast<std::size_t>(unfunded - rows.begin()), 0);
    ballots->finish();
    EXPECT_TRUE(ballots->why()->text().contains(QStringLiteral("would have been funded")))
        << ballots->why()->text().toStdString();
    look("assembly-5-why-not");
}

} // namespace
} // namespace purse::gui
