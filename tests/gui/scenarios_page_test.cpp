// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/charts/interval_chart.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/editors/ticked_list.hpp"
#include "gui/models/scenarios_model.hpp"
#include "gui/pages/scenarios/effects_strip.hpp"
#include "gui/pages/scenarios/outlook_panel.hpp"
#include "gui/pages/scenarios/protection_panel.hpp"
#include "gui/pages/scenarios/scenario_edits.hpp"
#include "gui/pages/scenarios/scenario_form.hpp"
#include "gui/pages/scenarios/scenario_list.hpp"
#include "gui/pages/scenarios/scenarios_page.hpp"
#include "gui/pages/scenarios/years_editor.hpp"
#include "gui/session/library.hpp"
#include "tests/gui/support/hand.hpp"

#include <purse/division/fit_kinds.hpp>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {

class Scenarios : public testing::Test {
protected:
    Scenarios()
    {
        Engine engine = installedEngine();
        engine.patience = std::chrono::hours(1);
        session = std::make_unique<Session>(std::move(engine));
        const auto path = session->engine().examples / "needs-and-flat.purse.json";
        EXPECT_TRUE(session->open(QString::fromStdString(path.string())).empty());
        page = std::make_unique<ScenariosPage>(*session);
        page->resize(1150, 760);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
    }
    const std::vector<Scenario>& all() const { return session->document().scenarios; }
    ScenarioList& list() const { return *page->list(); }
    /// Each edit can be undone, and then the document is as it was.
    void undoAll(const Document& before)
    {
        while (session->undoStack()->canUndo())
            session->undoStack()->undo();
        EXPECT_EQ(session->document(), before);
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<ScenariosPage> page;
    Hand hand;
};

TEST_F(Scenarios, AreAddedDuplicatedRenamedAndPutInOrder)
{
    const Document before = session->document();
    hand.click(list().addButton());
    ASSERT_EQ(all().size(), before.scenarios.size() + 1);
    EXPECT_EQ(list().chosen(), before.scenarios.size());

    list().choose(1);
    hand.click(list().copyButton());
    ASSERT_EQ(all().size(), before.scenarios.size() + 2);
    EXPECT_EQ(list().chosen(), 2U);
    EXPECT_EQ(all()[2].title, "Flat pay (copy)");
    EXPECT_NE(all()[2].model, all()[1].model);

    list().table()->model()->setData(list().table()->model()->index(2, 0), QStringLiteral("Flatter"));
    EXPECT_EQ(all()[2].title, "Flatter");
    hand.click(list().upButton());
    EXPECT_EQ(all()[1].title, "Flatter");
    EXPECT_EQ(list().chosen(), 1U);
    hand.press(list().table(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(all()[2].title, "Flatter");
    EXPECT_EQ(session->comparison()->outcomes[2].title, "Flatter");
    undoAll(before);
}

TEST_F(Scenarios, AreRenamedInPlaceByHand)
{
    list().choose(1);
    list().table()->edit(list().table()->currentIndex());
    auto* editor = list().table()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_FALSE(editor->accessibleName().isEmpty());
    editor->selectAll();
    hand.type(editor, QStringLiteral("One for all"));
    hand.press(editor, Qt::Key_Return);

    EXPECT_EQ(all()[1].title, "One for all");
    EXPECT_EQ(page->form()->title()->text(), QStringLiteral("One for all"));
}

TEST_F(Scenarios, KeepTheirBaselineWhenTheirOrderChanges)
{
    Document document = session->document();
    document.baseline.clear();
    session->setDocument(std::move(document));
    const std::string first = all().front().id;
    list().choose(0);
    hand.click(list().downButton());

    EXPECT_EQ(all()[1].id, first);
    EXPECT_EQ(session->comparison()->outcomes[session->baseline()].scenario, first);
}

TEST_F(Scenarios, HaveOneBaselineThatUndoGivesBack)
{
    const std::string was = session->comparison()->outcomes[session->baseline()].scenario;
    list().choose(3);
    hand.click(list().baselineButton());

    EXPECT_EQ(session->document().baseline, all()[3].id);
    EXPECT_EQ(session->baseline(), 3U);
    EXPECT_FALSE(list().baselineButton()->isEnabled());
    session->undoStack()->undo();
    EXPECT_EQ(session->comparison()->outcomes[session->baseline()].scenario, was);
}

TEST_F(Scenarios, GoAtOnceWhereNothingHangsOnThem)
{
    Document document = session->document();
    document.scenarios[1].remarks.clear();
    document.decisions.clear();
    session->setDocument(std::move(document));
    const std::size_t before = all().size();
    list().choose(1);
    hand.click(list().removeButton());

    EXPECT_EQ(all().size(), before - 1);
    EXPECT_EQ(page->findChild<QMessageBox*>(), nullptr);
}

TEST_F(Scenarios, AskBeforeRemarksAndDecisionsGo)
{
    Document document = session->document();
    document.scenarios[1].remarks = {{.kind = Remark::Kind::Concern, .text = "Too flat", .answer = {}, .unknown = {}}};
    document.decisions = {{.scenario = all()[1].id, .text = "Taken"}};
    session->setDocument(std::move(document));
    const Document before = session->document();
    const auto answer = [&](QMessageBox::ButtonRole role) {
        list().choose(1);
        hand.click(list().removeButton());
        auto* box = page->findChild<QMessageBox*>();
        ASSERT_NE(box, nullptr);
        EXPECT_TRUE(box->informativeText().contains(QStringLiteral("decisions on record")));
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == role) {
                hand.click(button);
                break;
            }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    answer(QMessageBox::RejectRole);
    EXPECT_EQ(session->document(), before);
    answer(QMessageBox::AcceptRole);

    EXPECT_EQ(all().size(), before.scenarios.size() - 1);
    EXPECT_TRUE(session->document().decisions.empty());
    undoAll(before);
}

TEST_F(Scenarios, AreDraggedToAnotherPlace)
{
    ScenariosModel model;
    model.show(session->document(), false);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy moved(&model, &ScenariosModel::moved);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
    EXPECT_FALSE(model.dropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved[0][0].toInt(), 0);
    EXPECT_EQ(moved[0][1].toInt(), 2); // before the fourth is the third place once it is gone

    Document document = session->document();
    moveScenario(document, 0, 2);
    EXPECT_EQ(document.scenarios[2].id, all()[0].id);
    EXPECT_EQ(document.scenarios[0].id, all()[1].id);
    moveScenario(document, 2, 0);
    EXPECT_EQ(document.scenarios, all());
}

TEST_F(Scenarios, AreFilledInAForm)
{
    const Document before = session->document();
    ScenarioForm& form = *page->form();
    list().choose(1);
    hand.choose(form.payroll(), 1);
    EXPECT_EQ(all()[1].payroll, Scenario::Payroll::TwelvePayslips);
    hand.choose(form.amends(), 1);
    EXPECT_EQ(all()[1].amends, all()[0].id);
    hand.choose(form.model(), 0);
    EXPECT_EQ(all()[1].model, session->document().models[0].id);
    hand.type(form.notWages(), QStringLiteral("A stipend"));
    EXPECT_EQ(all()[1].notWages, "A stipend");
    form.note()->setFocus();
    hand.type(form.note(), QStringLiteral("!"));
    EXPECT_NE(all()[1].note.find('!'), std::string::npos);
    hand.click(form.years()->addButton());
    ASSERT_EQ(all()[1].yearsAhead.size(), 1U);
    auto* raise = form.years()->findChild<NumberField*>();
    raise->selectAll();
    hand.type(raise, QStringLiteral("2.5"));
    EXPECT_EQ(all()[1].yearsAhead[0].raise, (Percent{*Decimal::fromText("2.5")}));
    EXPECT_EQ(session->comparison()->outcomes[1].years.size(), 1U);
    undoAll(before);
}

TEST_F(Scenarios, TakeInPeopleWhoAreNotThereYet)
{
    list().choose(3);
    ASSERT_TRUE(all()[3].hypotheticalMembers.empty());
    ASSERT_EQ(page->form()->assumed()->count(), 1);
    page->form()->assumed()->item(0)->setCheckState(Qt::Checked);
    ASSERT_EQ(all()[3].hypotheticalMembers.size(), 1U);
    EXPECT_EQ(all()[3].hypotheticalMembers, all()[5].hypotheticalMembers);
    page->form()->assumed()->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(all()[3].hypotheticalMembers.empty());
}

TEST_F(Scenarios, ShowTheirEffectsBesideTheBaseline)
{
    list().choose(3);
    const QString words = page->strip()->words();
    const std::optional<Effects> effects = effectsOf(session->document(), session->comparison()->outcomes[3]);
    ASSERT_TRUE(effects);

    EXPECT_TRUE(words.contains(session->format().amount(effects->totalCost))) << words.toStdString();
    EXPECT_TRUE(words.contains(session->format().amount(*effects->lowestFullTime)));
    EXPECT_TRUE(words.contains(belowTodayWords(*effects, session->format())));
    EXPECT_TRUE(words.contains(QStringLiteral("baseline")));
}

TEST_F(Scenarios, SayInWordsWhereThereIsNoSolution)
{
    Document document = session->document();
    for (PayModel& model : document.models)
        if (model.id == document.scenarios[3].model)
            model.fit.parameters.set("floor", {Rate{Money::fromMinor(9'000'000), Per::Year}});
    session->edit(std::move(document), QStringLiteral("floor"));
    list().choose(3);

    EXPECT_TRUE(page->strip()->words().contains(QStringLiteral("no solution"))) << page->strip()->words().toStdString();
    EXPECT_TRUE(page->strip()->words().contains(QStringLiteral("Missing: ")));
    page->protection()->finish();
    EXPECT_TRUE(page->protection()->isVisible());
    EXPECT_FALSE(page->protection()->solveAgainButton()->isEnabled());
    EXPECT_TRUE(page->protection()->words().contains(QStringLiteral("would be missing")))
        << page->protection()->words().toStdString();
    EXPECT_TRUE(page->protection()->showGapButton()->isEnabled());
}

TEST_F(Scenarios, SayWhyARuleCannotKeepTodaysPay)
{
    list().choose(4); // divided in proportion
    page->protection()->finish();
    if (!page->protection()->isVisible())
        GTEST_SKIP() << "nobody is below today there";

    EXPECT_FALSE(page->protection()->keepButton()->isEnabled());
    EXPECT_TRUE(page->protection()->words().contains(QStringLiteral("after all steps")));
}

TEST_F(Scenarios, AreRunAgainWithinRanges)
{
    OutlookPanel& panel = *page->outlook();
    page->showPart(ScenariosPage::Part::Outlook);
    panel.runs()->setValue(20);
    hand.click(panel.runButton());
    EXPECT_TRUE(panel.stopButton()->isVisible());
    EXPECT_TRUE(panel.progress()->isVisible());
    panel.finish();
    QApplication::processEvents();
    ASSERT_TRUE(panel.outlook());
    EXPECT_EQ(panel.outlook()->runs, 20U);
    EXPECT_FALSE(panel.outlook()->wasStopped);
    EXPECT_FALSE(panel.stopButton()->isVisible());
    EXPECT_EQ(panel.chart()->tableModel()->spec().categories.size(), all().size());
    EXPECT_TRUE(panel.chart()->tableModel()->spec().subtitle.contains(QStringLiteral("paid hours ± 5%")));
    const Outlook first = *panel.outlook();
    hand.click(panel.runButton());
    panel.finish();
    EXPECT_EQ(*panel.outlook(), first);

    hand.choose(panel.measure(), panel.measure()->count() - 1);
    EXPECT_EQ(panel.chart()->tableModel()->spec().categories.size(), panel.outlook()->scenarios.back().members.size());
    EXPECT_FALSE(panel.sentence()->text().contains(QStringLiteral("has changed since")));
    Document document = session->document();
    document.group.name += "!";
    session->edit(std::move(document), QStringLiteral("name"));
    EXPECT_TRUE(panel.sentence()->text().contains(QStringLiteral("has changed since")));
}

TEST_F(Scenarios, StopTheirRunsWhereAPersonSaysSo)
{
    OutlookPanel& panel = *page->outlook();
    page->showPart(ScenariosPage::Part::Outlook);
    panel.runs()->setValue(static_cast<int>(OutlookSettings::mostRuns));
    hand.click(panel.runButton());
    hand.click(panel.stopButton());
    panel.finish();

    ASSERT_TRUE(panel.outlook());
    EXPECT_TRUE(panel.outlook()->wasStopped);
    EXPECT_LT(panel.outlook()->runs, OutlookSettings::mostRuns);
    EXPECT_TRUE(panel.sentence()->text().contains(QStringLiteral("Stopped after")));
}

TEST_F(Scenarios, RefuseARangeThatIsNone)
{
    OutlookPanel& panel = *page->outlook();
    panel.hours()->selectAll();
    hand.type(panel.hours(), QStringLiteral("200"));

    EXPECT_FALSE(panel.runButton()->isEnabled());
}

TEST(IntervalChart, HasAMarkAtEachOfThreeValuesAndTheSameInItsTable)
{
    Outlook outlook{.runs = 10, .scenarios = {}, .notices = {}};
    outlook.scenarios.push_back(
        {.scenario = "a",
         .title = "A",
         .solved = 10,
         .figures = {{"total_cost", "Employer cost", Figure::Kind::Money, 10, {10000.0, 20000.0, 30000.0}}},
         .members = {{"m", 10, {100.0, 200.0, 300.0}}}});
    outlook.scenarios.push_back({.scenario = "b", .title = "B", .figures = {}, .members = {}});
    const Format format({"GBP", 2}, {}, QLocale(QLocale::English, QLocale::UnitedKingdom));
    const ChartSpec spec = figureIntervals(outlook, "total_cost", QStringLiteral("Varied: all."), format);

    ASSERT_EQ(spec.series.size(), 3U);
    EXPECT_EQ(spec.series[0].values[0], 100.0);
    EXPECT_EQ(spec.series[1].texts[0], QStringLiteral("£200"));
    EXPECT_EQ(spec.series[2].values[1], std::nullopt);
    EXPECT_EQ(spec.unit, format.unit());
    EXPECT_TRUE(spec.title.contains(QStringLiteral("“A”: from £100 to £300")));
    EXPECT_EQ(payIntervals(outlook, 0, Document{}, {}, format).categories.size(), 1U);
    EXPECT_TRUE(payIntervals(outlook, 1, Document{}, {}, format).title.contains(QStringLiteral("No run")));
}

TEST(FitsToOffer, AreFiveWhereLittleDetailIsChosen)
{
    EXPECT_EQ(fitsToOffer(true).size(), 5U);
    EXPECT_EQ(fitsToOffer(true, "cea").size(), 6U);
    EXPECT_EQ(fitsToOffer(false).size(), fitKinds().size());
    for (const LibraryModel& model : libraryOf(installedEngine()))
        EXPECT_EQ(fitsToOffer(true, model.file.model.fit.kind).size(), 5U) << model.path.toStdString();
}

} // namespace
} // namespace purse::gui
