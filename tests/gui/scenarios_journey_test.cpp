// SPDX-License-Identifier: GPL-3.0-or-later
// A finance group that has reproduced its payroll: it picks a model, solves the base to the budget, keeps everybody at
// today's pay, sees what that costs, and looks at each of the three ways on. Where PURSE_PICTURES names a folder, each
// stop is saved there to be looked at.
#include "gui/main_window.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/model_page.hpp"
#include "gui/pages/scenarios/effects_strip.hpp"
#include "gui/pages/scenarios/outlook_panel.hpp"
#include "gui/pages/scenarios/protection_panel.hpp"
#include "gui/pages/scenarios/scenario_form.hpp"
#include "gui/pages/scenarios/scenario_list.hpp"
#include "gui/pages/scenarios/scenarios_page.hpp"
#include "gui/pages/step_form.hpp"
#include "gui/session/library.hpp"
#include "tests/gui/support/hand.hpp"

#include <purse/compare/effects.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::gui {
namespace {

class ScenariosJourney : public testing::Test {
protected:
    ScenariosJourney()
    {
        Engine engine = installedEngine();
        engine.patience = std::chrono::hours(1);
        session = std::make_unique<Session>(std::move(engine));
        window = std::make_unique<MainWindow>(*session);
    }
    /// Twelve people whose pay of today is known, and the scenario that pays it.
    void begin()
    {
        const auto path = session->engine().examples / "needs-and-flat.purse.json";
        ASSERT_TRUE(session->open(QString::fromStdString(path.string())).empty());
        window->resize(1280, 800);
        window->show();
        window->goTo(MainWindow::Place::Scenarios);
        QApplication::processEvents();
    }
    void look(const char* stop)
    {
        page().protection()->finish();
        for (int round = 0; round < 8; ++round)
            QApplication::processEvents(); // layouts that follow from other layouts
        const QString folder = qEnvironmentVariable("PURSE_PICTURES");
        const QString path = folder + QLatin1Char('/') + QLatin1String(stop) + QStringLiteral(".png");
        EXPECT_TRUE(folder.isEmpty() || window->grab().save(path)) << stop;
    }
    ScenariosPage& page() { return *window->scenariosPage(); }
    ProtectionPanel& ways() { return *page().protection(); }
    const Outcome& outcome()
    {
        ways().finish();
        return session->comparison()->outcomes.at(page().list()->chosen());
    }
    int below() { return effectsOf(session->document(), outcome())->belowToday; }

    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    Hand hand;
};

TEST_F(ScenariosJourney, OfAFinanceGroupKeepsTodaysPayAndFindsTheMoney)
{
    begin();
    look("scenarios-1-list");

    // a model, and a scenario of it
    hand.click(page().list()->addButton());
    const auto& models = session->document().models;
    const auto flat = std::ranges::find(models, "flat", &PayModel::id);
    ASSERT_NE(flat, models.end());
    hand.press(QApplication::focusWidget(), Qt::Key_Escape); // its name will do
    hand.choose(page().form()->model(), page().form()->model()->findData(QStringLiteral("uplifts")));
    page().form()->title()->selectAll();
    hand.type(page().form()->title(), QStringLiteral("Uplifts, agreed"));
    ASSERT_EQ(session->document().scenarios.back().title, "Uplifts, agreed");
    ASSERT_TRUE(outcome().isSolved());
    ASSERT_TRUE(outcome().solved.has_value());
    EXPECT_GE(outcome().leftover, Money{});
    EXPECT_GT(below(), 0);
    look("scenarios-2-solved");

    // what keeping today's pay costs is said before it is done
    EXPECT_TRUE(ways().isVisible());
    EXPECT_TRUE(ways().keepButton()->isEnabled());
    EXPECT_TRUE(ways().words().contains(QStringLiteral("above the budget"))) << ways().words().toStdString();
    const Document unprotected = session->document();
    hand.click(ways().keepButton());
    EXPECT_EQ(below(), 0);
    const Money over = overBudget(outcome());
    EXPECT_GT(over, Money{});
    EXPECT_TRUE(page().strip()->words().contains(QStringLiteral("above the budget")));
    look("scenarios-3-kept");

    // one way after the other, each undone
    const Document kept = session->document();
    hand.click(ways().solveAgainButton());
    EXPECT_EQ(below(), 0);
    EXPECT_GE(outcome().leftover, Money{});
    EXPECT_LT(outcome().leftover, Money::fromMinor(20));
    look("scenarios-4-solved-again");
    session->undoStack()->undo();
    EXPECT_EQ(session->document(), kept);
    ways().finish();

    hand.click(ways().phaseInButton());
    EXPECT_EQ(below(), 0);
    EXPECT_GE(outcome().leftover, Money{});
    look("scenarios-5-phased-in");
    session->undoStack()->undo();
    EXPECT_EQ(session->document(), kept);
    ways().finish();

    hand.click(ways().showGapButton());
    EXPECT_EQ(overBudget(outcome()), over);
    EXPECT_EQ(session->document().scenarios.back().remarks.size(), 1U);
    EXPECT_FALSE(ways().showGapButton()->isEnabled()) << "once is enough";
    look("scenarios-6-gap");
    session->undoStack()->undo();
    session->undoStack()->undo();
    EXPECT_EQ(session->document(), unprotected);

    page().showPart(ScenariosPage::Part::Outlook);
    page().outlook()->runs()->setValue(40);
    hand.click(page().outlook()->runButton());
    page().outlook()->finish();
    look("scenarios-7-how-sure");
    window->goTo(MainWindow::Place::Model);
    look("scenarios-8-model-with-effects");
}

} // namespace
} // namespace purse::gui
