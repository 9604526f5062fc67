// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.hpp"
#include "gui/models/side_by_side_model.hpp"
#include "gui/models/table_text.hpp"
#include "gui/pages/ballots_page.hpp"
#include "gui/pages/ballots_settings.hpp"
#include "gui/pages/ballots_why.hpp"
#include "gui/session/made_ballots.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"
#include "tests/support/made_election.hpp"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::gui {
namespace {
const QString street = QStringLiteral(PURSE_SOURCE_DIR "/tests/command/data/street.pb");
const QString mistakes = QStringLiteral(PURSE_SOURCE_DIR "/tests/command/data/street_mistakes.pb");

class Ballots : public testing::Test {
protected:
    Ballots()
    {
        session.setDocument(made::document());
        page.resize(1100, 740);
        page.show();
    }

    void open(const QString& path)
    {
        page.openFile(path);
        page.finish();
        QApplication::processEvents();
    }
    void click(QToolButton* button)
    {
        hand.click(button);
        page.finish();
        QApplication::processEvents();
    }
    QString cell(int row, int column) const { return page.model()->index(row, column).data().toString(); }
    /// The cells of a project under every rule.
    std::vector<bool> fundedOf(const std::string& id) const
    {
        const auto& all = page.model()->all();
        for (const auto& row : all.rows)
            if (projects.at(row.project).id == id)
                return row.funded;
        return {};
    }

    Session session{made::engine()};
    BallotsPage page{session};
    std::vector<election::Project> projects = madeBallots().election.projects;
    Hand hand;
};

TEST_F(Ballots, AreTriedAndExplainedWithoutAFile)
{
    click(page.madeUpButton());

    const auto& all = page.model()->all();
    ASSERT_EQ(all.columns.size(), 5U);
    ASSERT_EQ(all.rows.size(), 12U);
    EXPECT_GT(all.decidedByRule(), 0U);
    EXPECT_TRUE(page.summary()->text().contains(QStringLiteral("150 people"))) << page.summary()->text().toStdString();
    const auto loser = std::ranges::find_if(all.rows, [](const auto& row) { return !row.funded[2]; });
    ASSERT_NE(loser, all.rows.end());
    const int row = SideBySideModel::FigureCount + static_cast<int>(loser - all.rows.begin());
    hand.clickCell(page.table(), row, SideBySideModel::FirstRuleColumn + 2);
    page.finish();

    EXPECT_EQ(cell(row, SideBySideModel::FirstRuleColumn + 2), QStringLiteral("– not"));
    EXPECT_TRUE(page.why()->text().contains(QStringLiteral("is not funded"))) << page.why()->text().toStdString();
    EXPECT_TRUE(page.why()->text().contains(QStringLiteral("it would have been funded")))
        << page.why()->text().toStdString();
    EXPECT_TRUE(page.why()->text().contains(QStringLiteral("supporters had"))) << page.why()->text().toStdString();
    EXPECT_EQ(session.undoStack()->count(), 0);
}

TEST_F(Ballots, SayWhoPaidInCounts)
{
    click(page.madeUpButton());
    const auto& rows = page.model()->all().rows;
    const auto paid = std::ranges::find_if(rows, [](const auto& row) { return row.funded[2]; });
    ASSERT_NE(paid, rows.end());

    page.showWhy(static_cast<std::size_t>(paid - rows.begin()), 2);
    page.finish();

    EXPECT_TRUE(page.why()->text().contains(QStringLiteral("is funded, as number")))
        << page.why()->text().toStdString();
    EXPECT_TRUE(page.why()->text().contains(QStringLiteral("people paid"))) << page.why()->text().toStdString();
}

TEST_F(Ballots, AreCountedAsTheEngineCountsThem)
{
    click(page.madeUpButton());
    const PbFile file = madeBallots();
    const auto choices = choicesOf({}, file.election.kind);
    const Result<election::SideBySide> expected = sideBySide(file.election, choices);
    ASSERT_TRUE(expected.has_value());

    const auto& all = page.model()->all();
    ASSERT_EQ(all.rows.size(), expected->rows.size());
    for (std::size_t row = 0; row < all.rows.size(); ++row) {
        EXPECT_EQ(all.rows[row].project, expected->rows[row].project);
        EXPECT_EQ(all.rows[row].funded, expected->rows[row].funded);
    }
    for (std::size_t column = 0; column < all.columns.size(); ++column)
        EXPECT_EQ(all.columns[column].counted.cost, expected->columns[column].counted.cost);
}

TEST_F(Ballots, OfAFileAreCountedByEveryRuleWithItsSettings)
{
    open(street);
    ASSERT_EQ(page.model()->all().columns.size(), 5U);

    hand.click(page.full());
    page.finish();
    ASSERT_EQ(page.model()->all().columns.size(), election::electionRules().size());
    EXPECT_TRUE(page.settings()->isVisible());
    hand.choose(page.settings()->completion(), 3);
    page.finish();

    for (const auto& column : page.model()->all().columns)
        EXPECT_EQ(column.choice.completion, election::Completion::None) << column.title;
    EXPECT_TRUE(page.summary()->text().contains(QStringLiteral("14 people"))) << page.summary()->text().toStdString();
}

TEST_F(Ballots, TakeEverySettingOfARule)
{
    open(street);
    hand.click(page.full());
    page.finish();
    BallotsSettings& settings = *page.settings();
    hand.choose(settings.ties(), 2);
    ASSERT_TRUE(settings.listedTies()->isVisible());
    QTest::keyClicks(settings.listedTies(), QStringLiteral("fence, bikes"));
    settings.step()->setValue(5);
    settings.threshold()->setValue(40);
    hand.choose(settings.arithmetic(), 1);
    for (QCheckBox* box : {settings.stopsWhenExhaustive(), settings.startsWhole(), settings.comparison()})
        hand.click(box);
    page.finish();

    const auto& columns = page.model()->all().columns;
    const auto shares = std::ranges::find(columns, "equal_shares", [](const auto& each) { return each.choice.rule; });
    ASSERT_NE(shares, columns.end());
    const election::RuleChoice& choice = shares->choice;
    EXPECT_EQ(choice.ties.ids, (std::vector<std::string>{"fence", "bikes"}));
    EXPECT_EQ(choice.step, 5);
    EXPECT_EQ(choice.threshold, 40);
    EXPECT_EQ(choice.arithmetic, election::Arithmetic::Double);
    EXPECT_TRUE(choice.stopsWhenExhaustive && choice.startsWhole && choice.comparison);
}

TEST_F(Ballots, SayThatAnOrderNamesAProjectThatIsNotThere)
{
    open(street);
    hand.click(page.full());
    hand.choose(page.settings()->ties(), 2);
    QTest::keyClicks(page.settings()->listedTies(), QStringLiteral("moon"));
    QTest::keyClick(page.settings()->listedTies(), Qt::Key_Return);
    page.finish();

    EXPECT_TRUE(page.model()->all().columns.empty() || page.model()->rowCount() == 0);
    EXPECT_TRUE(page.remarks()->text().contains(QStringLiteral("moon"))) << page.remarks()->text().toStdString();
}

TEST_F(Ballots, OfManyPeopleAreNotCountedAgainForLongerThanAnybodyWaits)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("city.pb"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(test::madePbText(5000, 60, 7)));
    file.close();
    open(path);
    const auto& rows = page.model()->all().rows;
    const auto unfunded = std::ranges::find_if(rows, [](const auto& row) { return !row.funded[2]; });
    ASSERT_NE(unfunded, rows.end());
    page.showWhy(static_cast<std::size_t>(unfunded - rows.begin()), 2);
    page.finish();
    ASSERT_TRUE(page.why()->moreButton()->isVisible());

    page.why()->moreButton()->click();
    EXPECT_TRUE(page.why()->stopButton()->isVisible());
    page.why()->stopButton()->click();
    page.finish();

    EXPECT_TRUE(page.why()->text().contains(QStringLiteral("was stopped"))) << page.why()->text().toStdString();
    EXPECT_TRUE(page.why()->moreButton()->isVisible());
    EXPECT_FALSE(page.why()->stopButton()->isVisible());
}

TEST_F(Ballots, WithMistakesListThemByLine)
{
    open(mistakes);

    const QAbstractItemModel* problems = page.problemsTable()->model();
    ASSERT_NE(problems, nullptr);
    ASSERT_GT(problems->rowCount(), 1);
    EXPECT_TRUE(page.problemsTable()->isVisible());
    EXPECT_TRUE(problems->index(0, 2).data().toString().startsWith(QStringLiteral("line ")))
        << problems->index(0, 2).data().toString().toStdString();
    EXPECT_EQ(page.model()->rowCount(), 0);

    open(street);
    EXPECT_FALSE(page.problemsTable()->isVisible());
    EXPECT_GT(page.model()->rowCount(), 0);
}

TEST_F(Ballots, OfAFileThatIsNotThereAreAProblem)
{
    open(QStringLiteral("/nowhere/at-all.pb"));

    ASSERT_NE(page.problemsTable()->model(), nullptr);
    EXPECT_EQ(page.problemsTable()->model()->rowCount(), 1);
}

TEST_F(Ballots, ThatAreStoppedWhileTheyAreReadChangeNothing)
{
    click(page.madeUpButton());
    const QString before = page.summary()->text();

    page.openFile(street);
    page.stop();
    page.finish();

    EXPECT_EQ(page.summary()->text(), before);
}

TEST_F(Ballots, OfManyPeopleAreCountedOffTheWindowsThread)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("city.pb"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(test::madePbText(5000, 60, 7)));
    file.close();
    const auto start = std::chrono::steady_clock::now();

    page.openFile(path);
    const auto answered = std::chrono::steady_clock::now() - start;
    page.finish();

    EXPECT_LT(answered, std::chrono::milliseconds(100)) << "the window goes on";
    EXPECT_TRUE(page.summary()->text().contains(QStringLiteral("5,000 people")));
    EXPECT_FALSE(page.why()->text().contains(QStringLiteral("would have been"))) << "only when it is asked for";
}

TEST_F(Ballots, AreDroppedOnThePage)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(street)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&page, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

    QApplication::sendEvent(&page, &drop);
    page.finish();

    EXPECT_GT(page.model()->rowCount(), 0);
}

TEST_F(Ballots, AreCopiedAndSavedAsATable)
{
    click(page.madeUpButton());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rules.csv"));

    page.copyTable();
    EXPECT_TRUE(page.saveTable(path).empty());

    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(QLatin1Char('\n')), page.model()->rowCount() + 1);
    EXPECT_TRUE(copied.contains(QStringLiteral("Bicycle stands\t")));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    EXPECT_TRUE(saved.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(saved.contains("\"14,000\"")) << saved.toStdString();
    EXPECT_FALSE(page.saveTable(QStringLiteral("/nowhere/at-all.csv")).empty());
}

TEST_F(Ballots, KeepTheModelsPromisesToViews)
{
    QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    click(page.madeUpButton());
    hand.click(page.full());
    page.finish();
    open(mistakes);

    EXPECT_EQ(page.model()->rowCount(), 0);
}

TEST(CountOneByOne, StopsBetweenTwoRules)
{
    const PbFile file = madeBallots();
    const auto choices = choicesOf({}, file.election.kind);
    std::atomic<bool> stop = false;

    const BallotsCount count = countOneByOne(file.election, choices, stop, [&](int number) { stop = number == 1; });

    EXPECT_TRUE(count.wasStopped);
    EXPECT_EQ(count.all.columns.size(), 2U);
    for (const auto& row : count.all.rows)
        EXPECT_EQ(row.funded.size(), 2U);
}

TEST(CountOneByOne, GoesOnAfterARuleThatDoesNotSuit)
{
    const PbFile file = madeBallots();
    std::vector<election::RuleChoice> choices = choicesOf({}, file.election.kind);
    choices.front().utility = election::Utility::Points;

    const BallotsCount count = countOneByOne(file.election, choices, false, [](int) {});

    EXPECT_EQ(count.all.columns.size(), choices.size() - 1);
    EXPECT_FALSE(count.problems.empty());
}

TEST(CsvText, KeepsFormulasFromBeingCalculated)
{
    PbFile file = madeBallots();
    file.election.projects[0].name = "=1+1, \"now\"";
    Result<election::SideBySide> all = sideBySide(file.election, choicesOf({}, file.election.kind));
    ASSERT_TRUE(all.has_value());
    SideBySideModel model(QLocale(QStringLiteral("en_GB")));
    model.show(std::make_shared<const election::Election>(file.election), *all);

    EXPECT_TRUE(csvText(model).contains(QStringLiteral("\"'=1+1, \"\"now\"\"\",")));
}
} // namespace
} // namespace purse::gui
