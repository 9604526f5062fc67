// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assembly/assembly_window.hpp"

#include "gui/assembly/screen_view.hpp"
#include "gui/assembly/start_view.hpp"
#include "gui/assembly/what_if_bar.hpp"
#include "gui/charts/chart_view.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
const QString example = QStringLiteral(PURSE_SOURCE_DIR "/scenarios/needs-and-flat.purse.json");

/// Every word that eyes or ears meet in a window, in all its children.
QString wordsOf(QWidget& window)
{
    QStringList words{window.windowTitle()};
    QList<QWidget*> all = window.findChildren<QWidget*>();
    all << &window;
    for (QWidget* widget : all) {
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (auto* label = qobject_cast<QLabel*>(widget))
            words << label->text();
        if (auto* button = qobject_cast<QAbstractButton*>(widget))
            words << button->text();
        if (auto* box = qobject_cast<QComboBox*>(widget))
            for (int at = 0; at < box->count(); ++at)
                words << box->itemText(at);
        if (QAccessibleInterface* node = QAccessible::queryAccessibleInterface(widget))
            words << node->text(QAccessible::Name) << node->text(QAccessible::Description);
        if (auto* chart = qobject_cast<ChartView*>(widget)) {
            const ChartSpec& spec = chart->spec();
            words << spec.title << spec.subtitle << spec.categoryTitle << spec.notesTitle;
            for (const auto* list : {&spec.categories, &spec.notes, &spec.ids})
                words << QStringList(list->begin(), list->end());
            for (const ChartSpec::Series& series : spec.series)
                words << series.name << QStringList(series.texts.begin(), series.texts.end());
        }
        if (auto* table = qobject_cast<QTableView*>(widget))
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                words << table->model()->headerData(row, Qt::Vertical).toString();
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        words << table->model()->index(row, column).data(role).toString();
            }
    }
    return words.join(QLatin1Char('\n'));
}

QStringList namesIn(const QString& words, const Document& document)
{
    QStringList found;
    for (const Member& member : document.members)
        for (const QString& part : QString::fromStdString(member.name).split(QLatin1Char(' '))) {
            const QRegularExpression whole(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(part)),
                                           QRegularExpression::UseUnicodePropertiesOption);
            if (part.size() > 1 && part.front().isUpper() && words.contains(whole))
                found << part;
        }
    return found;
}

class Assembly : public testing::Test {
protected:
    void SetUp() override { open(made::document()); }
    void TearDown() override { delete window; }

    void open(const Document& document)
    {
        delete window;
        session.setDocument(document);
        start();
    }
    void openExample()
    {
        delete window;
        ASSERT_TRUE(real.open(example).empty());
        real.finishSolving();
        window = new AssemblyWindow(real);
        showAndBegin();
    }
    void start()
    {
        window = new AssemblyWindow(session);
        showAndBegin();
    }
    void showAndBegin()
    {
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (window->start()->known())
            return;
        window->begin();
        QApplication::processEvents();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(window, key);
        QApplication::processEvents();
    }
    ChartSpec change()
    {
        window->goTo(Screen::Kind::Change);
        return *window->view()->screen().chart;
    }

    Session session{made::engine()};
    Session real{installedEngine()};
    QPointer<AssemblyWindow> window;
};

TEST_F(Assembly, MovesByKeysAndStaysWithinItsScreens)
{
    const int last = static_cast<int>(window->screens().size()) - 1;
    for (const auto& [key, place] :
         {std::pair(Qt::Key_Right, 1), std::pair(Qt::Key_Space, 2), std::pair(Qt::Key_PageDown, 3),
          std::pair(Qt::Key_Left, 2), std::pair(Qt::Key_PageUp, 1), std::pair(Qt::Key_End, last),
          std::pair(Qt::Key_Right, last), std::pair(Qt::Key_Home, 0), std::pair(Qt::Key_Left, 0)}) {
        press(key);
        EXPECT_EQ(window->current(), place) << QKeySequence(key).toString().toStdString();
    }
}

TEST_F(Assembly, MovesByKeysThatAChartWouldTake)
{
    window->goTo(Screen::Kind::Change);
    const int before = window->current();
    window->view()->chart()->setFocus();

    QTest::keyClick(window->view()->chart(), Qt::Key_PageDown);

    EXPECT_EQ(window->current(), before + 1);
}

TEST_F(Assembly, MovesByClicks)
{
    QTest::mouseClick(window->view(), Qt::LeftButton, {}, {20, 20});
    EXPECT_EQ(window->current(), 1);
    QTest::mouseClick(window->view(), Qt::RightButton, {}, {20, 20});
    EXPECT_EQ(window->current(), 0);
}

TEST_F(Assembly, ShowsEveryKindOfScreenInOrder)
{
    std::vector<Screen::Kind> kinds;
    for (const Screen& screen : window->screens())
        if (kinds.empty() || kinds.back() != screen.kind)
            kinds.push_back(screen.kind);

    using K = Screen::Kind;
    EXPECT_EQ(kinds, (std::vector{K::Question, K::Figures, K::Change, K::Covered, K::Money, K::Remarks, K::Amendment,
                                  K::CheckIn, K::Break, K::LastRound, K::Decision}));
}

TEST_F(Assembly, BlanksTheScreenAndSaysHowToComeBack)
{
    press(Qt::Key_Right);
    press(Qt::Key_B);
    ASSERT_TRUE(window->isBlank());
    const auto hint = [&] {
        for (QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("brings the screen back")))
                return true;
        return false;
    };
    EXPECT_FALSE(hint());
    EXPECT_TRUE(QTest::qWaitFor(hint, 4000));

    press(Qt::Key_Right);

    EXPECT_FALSE(window->isBlank());
    EXPECT_EQ(window->current(), 1);
}

TEST_F(Assembly, AsksBeforeLeaving)
{
    press(Qt::Key_Escape);
    ASSERT_NE(window->dialog(), nullptr);
    window->dialog()->reject();
    EXPECT_TRUE(window && window->isVisible());

    window->close();
    ASSERT_TRUE(window && window->isVisible());
    ASSERT_NE(window->dialog(), nullptr);
    window->dialog()->accept();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window; }, 2000));
}

TEST_F(Assembly, ListsItsKeysAndNeverShowsNames)
{
    press(Qt::Key_Question);
    ASSERT_NE(window->dialog(), nullptr);
    window->dialog()->reject();

    press(Qt::Key_N);
    EXPECT_TRUE(window->status().contains(QStringLiteral("never"))) << window->status().toStdString();
}

TEST_F(Assembly, KeepsItsTextLargeEnoughForTheLastRow)
{
    const double before = window->look().points;
    EXPECT_GE(before, 24.0);
    press(Qt::Key_Plus);
    EXPECT_GT(window->look().points, before);
    for (int time = 0; time < 12; ++time)
        press(Qt::Key_Minus);
    EXPECT_GE(window->look().points, 24.0);

    window->resize(3840, 2160);
    QApplication::processEvents();
    EXPECT_GT(window->look().points, 40.0);
}

TEST_F(Assembly, ShowsTheFiguresOfAChartAsATable)
{
    window->goTo(Screen::Kind::Change);
    ASSERT_TRUE(window->view()->chart()->isVisible());

    press(Qt::Key_T);

    EXPECT_FALSE(window->view()->chart()->isVisible());
    EXPECT_TRUE(window->view()->table()->isVisible());
    EXPECT_EQ(window->view()->table()->model()->rowCount(), 12);
}

TEST_F(Assembly, SaysWhichScreenIsInView)
{
    press(Qt::Key_Right);

    EXPECT_TRUE(window->accessibleDescription().contains(window->screens()[1].title));
}

TEST_F(Assembly, ShowsNoNameAnywhere)
{
    openExample();
    Document document = real.document();
    document.scenarios[1].note = "Amina Yusuf's idea, with Ewan and idris bevan.";
    document.scenarios[1].title = "Kasia's pay";
    document.scenarios[1].remarks = {{Remark::Kind::Concern, "Jo needs more.", "Luca will ask.", {}}};
    document.group.name = "Gwen & Co";
    document.decisions = {
        {Decision::Outcome::Trial, "flat", Date{}, {}, {}, "Devi says yes", "if Farida agrees", {}, {}}};
    document.decisions[0].date = *dateFromText("2026-01-02");
    real.setDocument(document);
    real.finishSolving();
    delete window;
    window = new AssemblyWindow(real);
    window->resize(1280, 800);
    window->show();
    EXPECT_EQ(namesIn(wordsOf(*window), document), QStringList());
    window->begin();
    for (int screen = 0; screen < int(window->screens().size()); ++screen)
        for (const bool asTable : {false, true}) {
            window->go(screen);
            window->setTable(asTable);
            QApplication::processEvents();
            EXPECT_EQ(namesIn(wordsOf(*window), document), QStringList())
                << window->screens()[screen].title.toStdString();
        }
    window->setWhatIf(true);
    EXPECT_EQ(namesIn(wordsOf(*window), document), QStringList());
}

TEST_F(Assembly, LeavesOutThoseWhoAskedAndOthersWithThem)
{
    const ChartSpec all = change();
    Document document = made::document();
    document.members[0].hidden = true;
    open(document);

    const ChartSpec fewer = change();

    EXPECT_EQ(all.categories.size(), 12u);
    EXPECT_EQ(fewer.categories.size(), 9u); // one alone could be found from the sums
    const QString amount = session.format().amount(session.comparison()->outcomes[1].members[0].award.amount);
    const auto& shown = fewer.series[1].texts;
    const auto& before = all.series[1].texts;
    EXPECT_EQ(std::ranges::count(shown, amount) + 1, std::ranges::count(before, amount));
    EXPECT_TRUE(window->view()->screen().foot.contains(QStringLiteral("3 of 12 people are left out")));
}

TEST_F(Assembly, DrawsOrderAndNamesAnewAtEachStart)
{
    const ChartSpec first = change();
    delete window;
    start();
    const ChartSpec second = change();

    const auto sorted = [](std::vector<QString> texts) {
        std::ranges::sort(texts);
        return texts;
    };
    EXPECT_NE(first.categories, second.categories);
    EXPECT_NE(first.series[0].texts, second.series[0].texts);
    EXPECT_EQ(sorted(first.series[0].texts), sorted(second.series[0].texts));
    EXPECT_EQ(sorted(first.notes), sorted(second.notes));
}

TEST_F(Assembly, KeepsMadeUpNamesWhileItIsOpen)
{
    const ChartSpec first = change();
    Document document = session.document();
    document.scenarios[2].title = "Needs, but otherwise";
    session.edit(document, QStringLiteral("Rename"));

    EXPECT_EQ(change().categories, first.categories);
}

TEST_F(Assembly, WarnsASmallGroupAndWaitsForItsYes)
{
    open(made::document(9));
    ASSERT_NE(window->start()->known(), nullptr);
    EXPECT_TRUE(wordsOf(*window).contains(QStringLiteral("In a small group people may recognise each other")));
    EXPECT_FALSE(window->begin());
    press(Qt::Key_Return);
    EXPECT_EQ(window->current(), -1);

    window->start()->known()->click();
    window->start()->begin()->click();

    EXPECT_EQ(window->current(), 0);
    open(made::document(10));
    EXPECT_EQ(window->start()->known(), nullptr);
}

TEST_F(Assembly, ShowsNoSinglePeopleOfTooFew)
{
    open(made::document(2));
    window->start()->known()->click();
    window->begin();

    for (const Screen& screen : window->screens())
        if (screen.kind == Screen::Kind::Change || screen.kind == Screen::Kind::Covered) {
            EXPECT_FALSE(screen.chart) << screen.title.toStdString();
        } else if (screen.kind == Screen::Kind::Figures) {
            EXPECT_EQ(screen.table->rows.size(), 3u); // what it costs, and nobody's pay
        }
}

TEST(CountWords, TellNothingOfOneOrTwo)
{
    const Format format;
    EXPECT_EQ(countWords(0, 12, format), QStringLiteral("0"));
    EXPECT_EQ(countWords(1, 12, format), countWords(2, 12, format));
    EXPECT_EQ(countWords(3, 12, format), QStringLiteral("3"));
    EXPECT_EQ(countWords(10, 12, format), countWords(11, 12, format));
    EXPECT_EQ(countWords(12, 12, format), QStringLiteral("12"));
}

TEST_F(Assembly, TriesANumberAndLeavesTheDocumentAlone)
{
    openExample();
    const Document before = real.document();
    press(Qt::Key_W);
    ASSERT_TRUE(window->whatIf()->isVisible());

    window->whatIf()->more()->click();
    window->whatIf()->finish();

    EXPECT_EQ(real.document(), before);
    EXPECT_EQ(real.undoStack()->count(), 0);
    const Screen screen = window->whatIf()->screen();
    ASSERT_TRUE(screen.table);
    EXPECT_TRUE(std::ranges::any_of(screen.table->rows, [](const auto& row) { return row[1] != row[2]; }));
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->whatIf()->isVisible());
    EXPECT_EQ(window->dialog(), nullptr);
}

TEST_F(Assembly, KeepsATriedNumberAsAnAmendmentInOneStep)
{
    openExample();
    const Document before = real.document();
    window->setWhatIf(true);
    const QString option = window->whatIf()->options()->currentText();
    window->whatIf()->more()->click();
    window->whatIf()->finish();

    window->whatIf()->keep()->click();
    real.finishSolving();
    QApplication::processEvents();

    ASSERT_EQ(real.document().scenarios.size(), before.scenarios.size() + 1);
    const Scenario& kept = real.document().scenarios.back();
    EXPECT_FALSE(kept.amends.empty());
    EXPECT_EQ(real.undoStack()->count(), 1);
    window->goTo(Screen::Kind::Amendment);
    EXPECT_TRUE(window->view()->screen().lead.contains(option)) << window->view()->screen().lead.toStdString();
    ASSERT_TRUE(window->view()->screen().table);
    real.undoStack()->undo();
    EXPECT_EQ(real.document(), before);
}

TEST_F(Assembly, DrawsNoBarThatTellsOfOneOrTwo)
{
    for (const Screen& screen : window->screens()) {
        if (screen.kind != Screen::Kind::Covered || !screen.chart)
            continue;
        const ChartSpec& spec = *screen.chart;
        EXPECT_EQ(spec.categories.size(), spec.series[0].values.size());
        for (const ChartSpec::Series& series : spec.series)
            for (const auto& value : series.values)
                EXPECT_TRUE(!value || *value == 0.0 || *value >= 3.0) << *value;
    }
}

TEST_F(Assembly, PutsWhatMattersToTheGroupFirst)
{
    Document document = made::document();
    document.group.attention = {{"pay_ratio", 3}, {"lowest", 1}, {"leftover", 2}};
    open(document);
    window->goTo(Screen::Kind::Figures);

    const auto& rows = window->view()->screen().table->rows;
    EXPECT_EQ(rows[0][0], QStringLiteral("Highest to lowest, an hour"));
    EXPECT_EQ(rows[1][0], QStringLiteral("Money left over"));
    EXPECT_EQ(rows[2][0], QStringLiteral("Lowest pay"));
}

TEST_F(Assembly, SaysCalmlyHowMuchTimeIsLeft)
{
    const TimePlan plan{5, 15};
    const auto& screens = window->screens();
    const QLocale british(QStringLiteral("en_GB"));
    const auto words = [&](qint64 spent) { return timeWords(plan, screens, 0, spent, QTime(14, 0), british); };

    EXPECT_TRUE(words(0).contains(QStringLiteral("5 minutes left"))) << words(0).toStdString();
    EXPECT_TRUE(words(290).contains(QStringLiteral("about a minute"))) << words(290).toStdString();
    EXPECT_TRUE(words(9999).contains(QStringLiteral("take the time it needs"))) << words(9999).toStdString();
    EXPECT_EQ(timeWords({}, screens, 0, 9999, QTime(14, 0), british),
              british.toString(QTime(14, 0), QLocale::ShortFormat));
}

TEST_F(Assembly, LeavesTheBreakOutOfAPlanWithoutOne)
{
    const auto hasBreak = [&] {
        return std::ranges::any_of(window->screens(),
                                   [](const Screen& one) { return one.kind == Screen::Kind::Break; });
    };
    EXPECT_TRUE(hasBreak());
    delete window;
    window = new AssemblyWindow(session);
    window->start()->minutes()->setValue(5);
    window->start()->pause()->setValue(0);
    window->begin();

    EXPECT_FALSE(hasBreak());
}
} // namespace
} // namespace purse::gui
