// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/pages/result/answer_control.hpp"
#include "gui/pages/result/my_result_page.hpp"
#include "gui/pages/result/what_if_panel.hpp"
#include "gui/pages/result/who_am_i.hpp"
#include "gui/print/paper_text.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace purse::gui {
namespace {
Money pounds(double amount) { return roundToMinor(amount * 100.0); }

OwnView::Column figure(double pay, std::optional<double> today)
{
    OwnView::Column column;
    column.title = QStringLiteral("Needs first");
    column.hasLevy = true;
    column.mine.emplace();
    column.mine->award.amount = column.mine->award.pay.gross = pounds(pay);
    if (today)
        column.mine->today = pounds(*today);
    return column;
}

const Format aMonth(Currency{}, {Period::Month, false}, QLocale(QStringLiteral("en_GB")));

TEST(PaySentence, SaysHowMuchMoreOrLessThanToday)
{
    EXPECT_EQ(
        paySentence(figure(14880, 14160), aMonth),
        QStringLiteral("In the scenario “Needs first” you would have £1,240 a month before tax, £60 more than today."));
    EXPECT_EQ(
        paySentence(figure(14160, 14880), aMonth),
        QStringLiteral("In the scenario “Needs first” you would have £1,180 a month before tax, £60 less than today."));
    EXPECT_EQ(
        paySentence(figure(14880, 14880), aMonth),
        QStringLiteral("In the scenario “Needs first” you would have £1,240 a month before tax, the same as today."));
}

TEST(PaySentence, NeverCallsAFewPenceNothing)
{
    EXPECT_TRUE(paySentence(figure(14880, 14878.80), aMonth).endsWith(QStringLiteral("£0.10 more than today.")))
        << paySentence(figure(14880, 14878.80), aMonth).toStdString();
}

TEST(PaySentence, SaysWhenThePayOfTodayIsNotKnown)
{
    EXPECT_EQ(
        paySentence(figure(14880, {}), aMonth),
        QStringLiteral("In the scenario “Needs first” you would have £1,240 a month before tax. Your pay of today is "
                       "not in the document, so there is nothing to set it beside."));
}

TEST(PaySentence, SaysWhyThereIsNoFigure)
{
    OwnView::Column column = figure(1, 1);
    column.mine.reset();
    column.trouble = QStringLiteral("The budget is £900 too small.");

    EXPECT_EQ(
        paySentence(column, aMonth),
        QStringLiteral("In the scenario “Needs first” there is no figure for you yet: The budget is £900 too small."));
    EXPECT_EQ(netSentence(column, aMonth), QString());
    EXPECT_EQ(coverageSentence(column, aMonth), QString());
}

TEST(PaySentence, DoesNotSetASurplusBesidePay)
{
    OwnView::Column column = figure(1200, 14880);
    column.isSurplus = true;

    EXPECT_EQ(paySentence(column, aMonth),
              QStringLiteral("In the scenario “Needs first” your share of the surplus would be £100 a month, on top of "
                             "your pay."));
}

TEST(PaySentence, CallsFeesFees)
{
    OwnView::Column column = figure(14880, 14880);
    column.mine->award.pay.title = "Fees";

    EXPECT_TRUE(paySentence(column, aMonth).contains(QStringLiteral("£1,240 a month (Fees), the same as today.")));
}

TEST(CoverageSentence, SaysWhatIsCoveredAndWhatIsNotYet)
{
    OwnView::Column column = figure(14880, {});
    EXPECT_TRUE(coverageSentence(column, aMonth).startsWith(QStringLiteral("You stated no costs")));

    column.mine->needStated = true;
    column.mine->need = pounds(16800);
    column.mine->covered = pounds(12000);
    column.mine->notCovered = pounds(4800);
    EXPECT_EQ(
        coverageSentence(column, aMonth),
        QStringLiteral("Of the costs that you stated, £1,400 a month, it covers £1,000; £400 are not yet covered."));

    column.mine->covered = column.mine->need;
    column.mine->notCovered = {};
    column.mine->aboveNeed = pounds(1200);
    EXPECT_EQ(coverageSentence(column, aMonth),
              QStringLiteral("It covers the costs that you stated, £1,400 a month, and leaves £100 above them."));
}

TEST(NetSentence, NeedsALevy)
{
    OwnView::Column column = figure(14880, {});
    EXPECT_EQ(netSentence(column, aMonth), QString());
    column.mine->award.pay.deductions = {{"Income tax", pounds(1200), "", "", ""}};
    column.mine->award.pay.net = pounds(13680);
    EXPECT_EQ(netSentence(column, aMonth),
              QStringLiteral("Of this, £1,140 a month would reach you after tax and contributions."));
    column.mine->award.pay.deductions.clear();
    column.hasLevy = false;
    EXPECT_TRUE(netSentence(column, aMonth).contains(QStringLiteral("not counted")));
}

/// Everything that a person, a screen reader or a mouse pointer can find on a page.
class AllWords {
public:
    QStringList words;

    void read(QWidget* page)
    {
        QList<QWidget*> all = page->findChildren<QWidget*>();
        all.prepend(page);
        for (QWidget* widget : all) {
            words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
                  << widget->windowTitle() << widget->statusTip() << widget->whatsThis();
            for (const char* property : {"text", "title", "placeholderText", "suffix", "plainText"})
                words << widget->property(property).toString();
            if (const auto* view = qobject_cast<QAbstractItemView*>(widget))
                readModel(view->model());
            if (const auto* box = qobject_cast<QComboBox*>(widget))
                readModel(box->model());
            if (auto* panel = qobject_cast<ChartPanel*>(widget)) {
                words << panel->view()->spoken();
                readSpec(panel->view()->spec());
                readSpec(panel->shared());
                panel->showAsTable(true);
                readModel(panel->tableModel());
                panel->showAsTable(false);
            }
            for (const QAction* action : widget->actions())
                words << action->text() << action->toolTip();
        }
        walk(QAccessible::queryAccessibleInterface(page));
    }

    void readModel(const QAbstractItemModel* model)
    {
        for (int row = 0; model && row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                      int(Qt::AccessibleDescriptionRole), int(Qt::UserRole)})
                    words << model->index(row, column).data(role).toString()
                          << model->headerData(row, Qt::Vertical, role).toString()
                          << model->headerData(column, Qt::Horizontal, role).toString();
    }

    void readSpec(const ChartSpec& spec)
    {
        words << spec.title << spec.subtitle << spec.unit << spec.source << spec.person << spec.notesTitle;
        for (const auto* list : {&spec.categories, &spec.notes, &spec.ids})
            words << QStringList(list->begin(), list->end());
        for (const ChartSpec::Series& series : spec.series)
            words << series.name << QStringList(series.texts.begin(), series.texts.end());
    }

    bool contain(const QString& name) const
    {
        return std::ranges::any_of(words, [&](const QString& each) { return each.contains(name); });
    }

private:
    void walk(QAccessibleInterface* node)
    {
        if (!node || !node->isValid())
            return;
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            words << node->text(kind);
        for (int child = 0; child < node->childCount(); ++child)
            walk(node->child(child));
    }
};

/// An engine whose explanations and titles name others, as careless documents do.
Engine talkative()
{
    Engine engine = made::engine();
    engine.compare = [](const Document& document, const LevyLibrary&, const std::string& baseline) {
        Comparison comparison = made::comparison(document, baseline);
        for (Outcome& outcome : comparison.outcomes)
            for (MemberOutcome& member : outcome.members) {
                member.award.lines.front().because = "As much as Carla, and Dmitri's share";
                member.award.lines.front().label = "Like Farouk";
                member.notices.push_back({"/members/3", "Bao would lose a benefit.", {}, "Ask Grace."});
                member.award.pay.assumptions.push_back("Hana pays the pension");
                member.today = member.award.amount - Money::fromMinor(6000);
            }
        return comparison;
    };
    return engine;
}

class MyResult : public testing::Test {
protected:
    explicit MyResult(Engine engine = made::engine()) : session(std::move(engine)), page(session)
    {
        page.resize(1150, 800);
        page.show();
    }
    void open(Document document = made::document())
    {
        session.setDocument(std::move(document));
        QApplication::processEvents();
    }
    void be(const char* member)
    {
        page.chooseMember(QString::fromLatin1(member));
        QApplication::processEvents();
    }
    AnswerControl* hours() { return page.whatIf()->control({}); }

    Session session;
    MyResultPage page;
    Hand hand;
};

TEST_F(MyResult, AsksWhoSitsHereAndForgetsTheNames)
{
    open();
    EXPECT_TRUE(page.whoAmI()->isVisible());
    EXPECT_EQ(page.whoAmI()->list()->count(), 12);

    hand.type(page.whoAmI()->search(), QStringLiteral("eil"));
    hand.press(page.whoAmI()->search(), Qt::Key_Return);

    EXPECT_EQ(page.member(), QStringLiteral("m5"));
    EXPECT_FALSE(page.whoAmI()->isVisible());
    EXPECT_EQ(page.whoAmI()->list()->count(), 0);
    EXPECT_TRUE(page.sentence().startsWith(QStringLiteral("In the scenario “Equal hourly pay” you would have")))
        << page.sentence().toStdString();
}

TEST_F(MyResult, IsRememberedByTheSessionAndByNoFile)
{
    open();
    be("m2");
    MyResultPage another(session);
    EXPECT_EQ(another.member(), QStringLiteral("m2"));
    EXPECT_TRUE(QSettings().allKeys().filter(QStringLiteral("member"), Qt::CaseInsensitive).isEmpty());
    EXPECT_EQ(session.document(), made::document());
    EXPECT_FALSE(session.isModified());

    open();
    EXPECT_TRUE(page.member().isEmpty());
    EXPECT_TRUE(page.whoAmI()->isVisible());
}

TEST_F(MyResult, DoesNotAskInAFileOfOnesOwn)
{
    open(made::document(1, 2));

    EXPECT_EQ(page.member(), QStringLiteral("m1"));
    EXPECT_FALSE(page.payChart()->view()->spec().crowd.empty());
    for (const auto& row : page.payChart()->view()->spec().crowd)
        EXPECT_TRUE(row.empty());
}

TEST_F(MyResult, DrawsTheOthersInNoOrder)
{
    open();
    be("m1");
    const ChartSpec& spec = page.payChart()->view()->spec();

    ASSERT_EQ(spec.crowd.size(), 4U);
    for (const std::vector<double>& row : spec.crowd) {
        EXPECT_EQ(row.size(), 11U);
        EXPECT_TRUE(std::ranges::is_sorted(row));
    }
    EXPECT_TRUE(spec.ids.empty());
}

TEST_F(MyResult, LeavesOutThoseWhoAskedToBeNoDot)
{
    Document document = made::document();
    document.members[3].hidden = true;
    open(document);
    be("m1");
    const ChartSpec& spec = page.payChart()->view()->spec();
    const double theirs = session.format().plotted(session.comparison()->outcomes[0].members[3].award.amount);

    // The one who asked, and two more by lot, so that nobody can tell who it was.
    for (const std::vector<double>& row : spec.crowd)
        EXPECT_EQ(row.size(), 8U);
    EXPECT_EQ(std::ranges::count(spec.crowd[0], theirs), 0);
    EXPECT_TRUE(spec.subtitle.contains(QStringLiteral("3 people are left out"))) << spec.subtitle.toStdString();
}

TEST_F(MyResult, DrawsNobodyWhereEverybodyCouldBeTold)
{
    open(made::document(3, 2));
    be("m1");

    for (const auto& row : page.payChart()->view()->spec().crowd)
        EXPECT_TRUE(row.empty());
    EXPECT_TRUE(page.payChart()->view()->spec().subtitle.startsWith(QStringLiteral("Others are not drawn")));
}

struct Talkative : MyResult {
    Talkative() : MyResult(talkative()) {}
};

TEST_F(Talkative, PageNamesNobodyElse)
{
    Document document = made::document();
    document.scenarios[1].title = "As Ibrahim proposed";
    document.questions[0].why = "Jo asked for it";
    open(document);
    be("m1");
    hours()->field()->setValue(20);
    for (const char* scenario : {"today", "equal", "needs", "blend"}) {
        page.chooseScenario(scenario);
        AllWords all;
        all.read(&page);

        EXPECT_TRUE(all.contain(QStringLiteral("Amina")));
        for (std::size_t at = 1; at < document.members.size(); ++at) {
            const QString name = QString::fromStdString(document.members[at].name);
            EXPECT_FALSE(all.contain(name))
                << name.toStdString() << " in " << all.words.filter(name).join(QLatin1Char('|')).toStdString();
        }
    }
}

TEST_F(Talkative, PaperNamesNobodyElse)
{
    open();
    be("m1");
    const Paper paper = page.paper();
    AllWords all;
    for (const Paper::Part& part : paper.parts) {
        if (const auto* chart = std::get_if<Paper::Chart>(&part))
            all.readSpec(chart->spec);
        if (const auto* words = std::get_if<Paper::Paragraph>(&part))
            all.words << words->text;
        if (const auto* table = std::get_if<Paper::Table>(&part))
            for (const QStringList& row : table->rows)
                all.words << row;
    }
    all.words << paper.title << paper.imprint;

    EXPECT_GT(all.words.size(), 40);
    EXPECT_TRUE(paper.title.contains(QStringLiteral("Amina")));
    for (std::size_t at = 1; at < session.document().members.size(); ++at)
        EXPECT_FALSE(all.contain(QString::fromStdString(session.document().members[at].name)));
    page.setNames(Names::Hidden);
    EXPECT_FALSE(page.paper().title.contains(QStringLiteral("Amina")));
}

TEST_F(MyResult, FollowsThePeriod)
{
    open();
    be("m1");
    session.setChoices({Period::Month, false});

    EXPECT_TRUE(page.sentence().contains(QStringLiteral("a month"))) << page.sentence().toStdString();
}

TEST_F(MyResult, ChangesNothingWhileAnswersAreTried)
{
    open();
    be("m1");
    const Document before = session.document();
    const QString sentence = page.sentence();

    hours()->slider()->setValue(hours()->slider()->value() + 4);
    page.whatIf()->control("children")->slider()->setValue(3);
    page.whatIf()->finish();

    EXPECT_TRUE(page.whatIf()->isTrying());
    EXPECT_TRUE(page.whatIf()->sentence().contains(QStringLiteral("more than with the answers as they are")))
        << page.whatIf()->sentence().toStdString();
    EXPECT_EQ(session.document(), before);
    EXPECT_EQ(session.undoStack()->count(), 0);
    EXPECT_EQ(page.sentence(), sentence);

    hand.click(page.whatIf()->resetButton());
    EXPECT_FALSE(page.whatIf()->isTrying());
    EXPECT_EQ(hours()->field()->value(), 37.5);
    EXPECT_EQ(session.document(), before);
}

TEST_F(MyResult, KeepsAnswersAsOneEditThatCanBeUndone)
{
    open();
    be("m1");
    const Document before = session.document();
    hours()->field()->setValue(20);
    page.whatIf()->control("rent")->field()->setValue(700);
    page.whatIf()->control("night")->choices()->setCurrentIndex(0);
    hand.click(page.whatIf()->keepButton());

    const Member& kept = session.document().members[0];
    EXPECT_EQ(kept.work.hoursPerWeek, WeeklyHours{Decimal{20}});
    EXPECT_EQ(kept.answers.at("rent"), Answer(Money::fromMinor(70000)));
    EXPECT_EQ(kept.answers.at("night"), Answer(false));
    EXPECT_FALSE(page.whatIf()->isTrying());
    EXPECT_EQ(session.undoStack()->count(), 1);

    session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
    EXPECT_EQ(hours()->field()->value(), 37.5);
}

TEST_F(MyResult, StartsFromWhatTheScenarioSaysAndTakesItOutOfTheWay)
{
    Document document = made::document();
    document.scenarios[1].memberOverrides = {{"m1", {}, WeeklyHours{Decimal{10}}}};
    open(document);
    be("m1");
    page.chooseScenario(document.scenarios[1].id);
    EXPECT_EQ(hours()->field()->value(), 10.0);

    hours()->field()->setValue(12);
    page.whatIf()->keep();

    EXPECT_EQ(session.document().members[0].work.hoursPerWeek, WeeklyHours{Decimal{12}});
    EXPECT_FALSE(session.document().scenarios[1].memberOverrides[0].hoursPerWeek);
}

TEST_F(MyResult, KeepsNothingInADocumentOfANewerVersion)
{
    Document document = made::document();
    document.schemaVersion = Document::currentVersion + 1;
    open(document);
    be("m1");
    hours()->field()->setValue(20);

    EXPECT_TRUE(session.isReadOnly());
    EXPECT_TRUE(page.whatIf()->isTrying());
    EXPECT_FALSE(page.whatIf()->keepButton()->isEnabled());
    page.whatIf()->keep();
    EXPECT_EQ(session.document(), document);
}

/// Has no solution for more than thirty hours.
Engine strict()
{
    Engine engine = made::engine();
    engine.compare = [](const Document& document, const LevyLibrary&, const std::string& baseline) {
        Comparison comparison = made::comparison(document, baseline);
        if (document.members[0].work.hoursPerWeek.toDouble() > 39.0)
            for (Outcome& outcome : comparison.outcomes) {
                outcome.members.clear();
                outcome.statusText = "The budget is too small for Carla and the others.";
            }
        return comparison;
    };
    return engine;
}
struct Strict : MyResult {
    Strict() : MyResult(strict()) {}
};

TEST_F(Strict, KeepsTheLastFiguresInViewWhereThereAreNone)
{
    open();
    be("m1");
    hours()->field()->setValue(38);
    const QString good = page.whatIf()->sentence();
    hours()->field()->setValue(40);

    EXPECT_EQ(page.whatIf()->sentence(), good);
    AllWords all;
    all.read(page.whatIf());
    EXPECT_TRUE(all.contain(QStringLiteral("There is no solution with these answers.")));
    EXPECT_FALSE(all.contain(QStringLiteral("Carla")));
}

TEST_F(MyResult, StaysResponsiveWithThreeHundred)
{
    open(made::document(300, 6));
    be("m1");
    QElapsedTimer clock;
    clock.start();
    for (int step = 0; step < 20; ++step)
        hours()->slider()->setValue(20 + step);
    page.whatIf()->finish();

    EXPECT_LT(clock.elapsed(), 20 * 250) << "each step waits for its figures here";
    EXPECT_EQ(page.payChart()->view()->spec().crowd[0].size(), 299U);
}

TEST(MyResultWithASlowEngine, ShowsWhatItHasUntilTheNewestIsWorkedOut)
{
    Engine engine = made::engine();
    engine.patience = std::chrono::milliseconds(1);
    auto gate = std::make_shared<std::atomic<bool>>(true);
    auto asked = std::make_shared<std::atomic<int>>(0);
    engine.compare = [gate, asked](const Document& document, const LevyLibrary&, const std::string& baseline) {
        ++*asked;
        while (!*gate)
            std::this_thread::yield();
        return made::comparison(document, baseline);
    };
    Session session(engine);
    MyResultPage page(session);
    page.resize(1150, 800);
    page.show();
    session.setDocument(made::document());
    session.finishSolving();
    page.chooseMember(QStringLiteral("m1"));
    const int before = *asked;
    *gate = false;
    AnswerControl* hours = page.whatIf()->control({});
    QElapsedTimer clock;
    clock.start();
    for (int step = 0; step < 50; ++step)
        hours->slider()->setValue(step);
    EXPECT_LT(clock.elapsed(), 5000);
    EXPECT_TRUE(page.whatIf()->isTrying());
    EXPECT_TRUE(page.sentence().startsWith(QStringLiteral("In the scenario"))) << page.sentence().toStdString();
    *gate = true;
    page.whatIf()->finish();

    EXPECT_LE(*asked - before, 3) << "of those that wait only the newest is asked";
    EXPECT_TRUE(page.whatIf()->sentence().startsWith(QStringLiteral("With these answers")))
        << page.whatIf()->sentence().toStdString();
    EXPECT_EQ(hours->field()->value(), 24.5);
}
} // namespace
} // namespace purse::gui
