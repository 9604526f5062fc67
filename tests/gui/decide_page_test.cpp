// SPDX-License-Identifier: GPL-3.0-or-later
// What matters, what was said, and what was decided: real widgets on the example of needs and flat pay.
#include "gui/editors/day_field.hpp"
#include "gui/main_window.hpp"
#include "gui/models/decision_words.hpp"
#include "gui/models/figures_model.hpp"
#include "gui/pages/decide/attention_panel.hpp"
#include "gui/pages/decide/decide_page.hpp"
#include "gui/pages/decide/decision_form.hpp"
#include "gui/pages/decide/remarks_panel.hpp"
#include "gui/panels/help_panel.hpp"
#include "gui/panels/panels.hpp"
#include "gui/panels/shortcuts_dialog.hpp"
#include "tests/gui/support/hand.hpp"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>
#include <QUndoStack>
#include <QUndoView>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {

class Deciding : public testing::Test {
protected:
    void SetUp() override
    {
        const auto path = session.engine().examples / "needs-and-flat.purse.json";
        ASSERT_TRUE(session.open(QString::fromStdString(path.string())).empty());
        session.finishSolving();
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        window.goTo(MainWindow::Place::Decide);
        QApplication::processEvents();
    }

    void write(QPlainTextEdit* field, const QString& text)
    {
        field->setFocus();
        hand.type(field, text);
    }
    DecidePage& page() { return *window.decidePage(); }
    DecisionForm& form() { return *page().form(); }
    const std::vector<Decision>& decisions() const { return session.document().decisions; }

    Session session{installedEngine()};
    MainWindow window{session};
    Hand hand;
};

TEST_F(Deciding, BeginsWithNoDecisionAndKeepsTodaysPay)
{
    EXPECT_TRUE(page().sentence()->text().contains(QStringLiteral("today's pay continues")));
    EXPECT_FALSE(form().isVisible());

    hand.click(page().addButton());

    ASSERT_EQ(decisions().size(), 1U);
    EXPECT_EQ(decisions()[0].outcome, Decision::Outcome::None);
    EXPECT_TRUE(decisions()[0].scenario.empty());
    EXPECT_FALSE(form().scenario()->isEnabled());
    EXPECT_TRUE(page().sentence()->text().contains(QStringLiteral("nothing was decided")));
    session.undoStack()->undo();
    EXPECT_TRUE(decisions().empty());
}

TEST_F(Deciding, AdoptsATrialWithADayToLookAtItAgain)
{
    hand.click(page().addButton());
    form().day()->setDate(QDate(2026, 2, 28));
    hand.choose(form().outcome(), 1);
    hand.choose(form().scenario(), 2);
    write(form().text(), QStringLiteral("We try it."));
    write(form().conditions(), QStringLiteral("The grant comes."));
    form().voice(0)->setValue(12);
    form().voice(2)->setValue(1);

    ASSERT_EQ(decisions().size(), 1U);
    const Decision& decision = decisions()[0];
    EXPECT_EQ(decision.outcome, Decision::Outcome::Trial);
    EXPECT_EQ(decision.scenario, session.document().scenarios[2].id);
    ASSERT_TRUE(decision.review);
    EXPECT_GT(*decision.review, decision.date);
    EXPECT_EQ(decision.text, "We try it.");
    EXPECT_EQ(decision.voices.support, 12);
    EXPECT_EQ(decision.voices.standAside, 1);
    EXPECT_EQ(decision.voices.block, std::nullopt);
    const QString sentence = page().sentence()->text();
    EXPECT_TRUE(sentence.contains(QStringLiteral("was adopted as a trial"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("in support: 12, standing aside: 1"))) << sentence.toStdString();

    form().review()->setDay(std::nullopt);
    emit form().review()->entered();
    EXPECT_TRUE(decisions()[0].review) << "a trial without a day to look at it again is none";
    hand.choose(form().outcome(), 2);
    EXPECT_TRUE(decisions()[0].scenario.empty());
    hand.click(page().removeButton());
    EXPECT_TRUE(decisions().empty());
}

TEST_F(Deciding, UndoesATypedTextInOneStep)
{
    hand.click(page().addButton());
    const int steps = session.undoStack()->index();
    write(form().text(), QStringLiteral("no decision yet"));
    EXPECT_EQ(session.undoStack()->index(), steps + 1);
    session.undoStack()->undo();
    EXPECT_TRUE(decisions()[0].text.empty());
    EXPECT_TRUE(form().text()->toPlainText().isEmpty());
}

TEST_F(Deciding, KeepsWhatWasSaidAboutEachScenario)
{
    RemarksPanel& remarks = *page().remarks();
    hand.choose(remarks.scenario(), 1);
    hand.click(remarks.addConcernButton());
    write(remarks.text(), QStringLiteral("Rent is not covered"));
    write(remarks.answer(), QStringLiteral("looked at in May"));
    hand.click(remarks.addNoteButton());

    const Scenario& scenario = session.document().scenarios[1];
    ASSERT_EQ(scenario.remarks.size(), 2U);
    EXPECT_EQ(scenario.remarks[0].kind, Remark::Kind::Concern);
    EXPECT_EQ(scenario.remarks[0].text, "Rent is not covered");
    EXPECT_EQ(scenario.remarks[0].answer, "looked at in May");
    EXPECT_EQ(scenario.remarks[1].kind, Remark::Kind::Note);
    hand.choose(remarks.scenario(), 0);
    EXPECT_EQ(remarks.table()->model()->rowCount(), 0);
    hand.choose(remarks.scenario(), 1);
    hand.clickCell(remarks.table(), 0);
    EXPECT_EQ(remarks.text()->toPlainText(), QStringLiteral("Rent is not covered"));
    hand.click(remarks.removeButton());
    EXPECT_EQ(session.document().scenarios[1].remarks.size(), 1U);
}

TEST_F(Deciding, BringsFiguresThatMatterToTheTop)
{
    page().attention()->give("pay_ratio", 3);
    page().attention()->give("median", 1);
    EXPECT_EQ(session.document().group.attention, (std::map<std::string, int>{{"median", 1}, {"pay_ratio", 3}}));

    FiguresModel figures;
    figures.show(session.comparison(), session.format(), FiguresModel::Detail::Headline,
                 session.document().group.attention);

    EXPECT_TRUE(figures.headerData(0, Qt::Vertical).toString().startsWith(QStringLiteral("◆")));
    EXPECT_TRUE(figures.headerData(1, Qt::Vertical).toString().startsWith(QStringLiteral("◆")));
    EXPECT_FALSE(figures.headerData(2, Qt::Vertical).toString().startsWith(QStringLiteral("◆")));
    page().attention()->give("pay_ratio", 0);
    EXPECT_EQ(session.document().group.attention.size(), 1U);
    session.undoStack()->undo();
    EXPECT_EQ(session.document().group.attention.size(), 2U);
}

TEST_F(Deciding, ShowsEveryEditInTheHistoryAndGoesBackToOne)
{
    window.panels()->historyDock()->show();
    hand.click(page().addButton());
    hand.choose(form().outcome(), 0);
    EXPECT_EQ(window.panels()->history()->model()->rowCount(), 3); // as it was opened, and two edits

    window.panels()->history()->setCurrentIndex(window.panels()->history()->model()->index(1, 0));
    EXPECT_EQ(decisions()[0].outcome, Decision::Outcome::None);
}

TEST_F(Deciding, OpensHelpOnThePageInView)
{
    hand.press(&window, Qt::Key_F1);
    HelpPanel& help = *window.panels()->help();
    EXPECT_TRUE(window.panels()->helpDock()->isVisible());
    EXPECT_TRUE(help.browser()->toPlainText().startsWith(QStringLiteral("Decide together")));
    hand.click(help.wordsButton());
    hand.type(help.search(), QStringLiteral("hypothetical member"));
    hand.press(help.search(), Qt::Key_Return);
    EXPECT_EQ(help.browser()->textCursor().selectedText(), QStringLiteral("hypothetical member"));
    hand.click(help.backButton());
    EXPECT_TRUE(help.browser()->toPlainText().startsWith(QStringLiteral("Decide together")));
}

TEST(Help, FollowsNoLinkOutOfTheDocumentation)
{
    HelpPanel help(std::filesystem::path(PURSE_SOURCE_DIR) / "docs");
    help.showPage(QStringLiteral("index.md"));
    const QUrl before = help.browser()->source();
    for (const char* link : {"https://example.org/", "../README.md", "/etc/passwd", "no-such-page.md"})
        emit help.browser()->anchorClicked(QUrl(QString::fromLatin1(link)));
    EXPECT_EQ(help.browser()->source(), before);
    emit help.browser()->anchorClicked(QUrl(QStringLiteral("glossary.md")));
    EXPECT_TRUE(help.browser()->source().path().endsWith(QStringLiteral("glossary.md")));
    help.showPage(QStringLiteral("gone.md"));
    EXPECT_TRUE(help.browser()->toPlainText().contains(QStringLiteral("gone.md is missing")));
}

TEST_F(Deciding, ListsEveryKeyOfTheMenus)
{
    hand.press(&window, Qt::Key_Slash, Qt::ControlModifier);
    const auto* dialog = window.findChild<ShortcutsDialog*>();
    ASSERT_NE(dialog, nullptr);
    QStringList keys;
    for (int row = 0; row < dialog->table()->model()->rowCount(); ++row)
        keys << dialog->table()->model()->index(row, 0).data().toString();
    for (const char* each : {"F1", "Ctrl+7", "Ctrl+H"})
        EXPECT_TRUE(keys.contains(QLatin1String(each))) << each;
}

} // namespace
} // namespace purse::gui
