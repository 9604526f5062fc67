// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/delegates/answer_editor.hpp"
#include "gui/main_window.hpp"
#include "gui/models/answers_model.hpp"
#include "gui/models/lines_model.hpp"
#include "gui/models/pay_table_model.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/pages/problems_dialog.hpp"
#include "gui/pages/why_panel.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
/// A window on the made-up co-op, at the People page.
class Window : public testing::Test {
protected:
    Window()
    {
        session.setDocument(made::document());
        window.resize(1280, 800);
        window.show();
        go(MainWindow::Place::People);
    }

    void go(MainWindow::Place place)
    {
        window.goTo(place);
        QApplication::processEvents();
    }

    /// Opens the editor of an answer as a person does, by a double click.
    AnswerEditor* editorOf(int row)
    {
        QTableView* table = window.peoplePage()->answersTable();
        const QModelIndex index = table->model()->index(row, AnswersModel::AnswerColumn);
        table->setCurrentIndex(index);
        table->edit(index);
        QApplication::processEvents();
        return table->viewport()->findChild<AnswerEditor*>();
    }

    void typeHours(const char* hours)
    {
        AnswerEditor* editor = editorOf(0);
        ASSERT_NE(editor, nullptr);
        auto* line = editor->spinBox()->findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(hours));
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
    }

    QString payOf(int member, int scenario)
    {
        const QAbstractItemModel* model = window.comparePage()->payTable()->model();
        return model->data(model->index(member, scenario), PayTableModel::LevelRole).toString();
    }

    WeeklyHours hours() const { return session.document().members[0].work.hoursPerWeek; }

    Session session{made::engine()};
    MainWindow window{session};
};

TEST_F(Window, ChangesHoursInTheFormAndEverythingFollows)
{
    go(MainWindow::Place::Compare);
    const QString before = payOf(0, 1);
    go(MainWindow::Place::People);

    typeHours("20");

    EXPECT_EQ(hours(), WeeklyHours{Decimal{20}});
    EXPECT_TRUE(window.isWindowModified());
    const QAbstractItemModel* result = window.peoplePage()->payTable()->model();
    EXPECT_EQ(result->data(result->index(1, 0)).toString(), QStringLiteral("£17,056"));
    go(MainWindow::Place::Compare);
    EXPECT_NE(payOf(0, 1), before);
    EXPECT_EQ(payOf(0, 1), QStringLiteral("£17,056"));
}

TEST_F(Window, UndoesAndRedoesByKeyboard)
{
    const WeeklyHours before = hours();
    typeHours("20");

    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(hours(), before);
    EXPECT_FALSE(window.isWindowModified());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(hours(), WeeklyHours{Decimal{20}});
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(hours(), WeeklyHours{Decimal{20}});
}

TEST_F(Window, LeavesAnAnswerAloneThatNobodyTouched)
{
    AnswerEditor* editor = editorOf(2);
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor->spinBox(), Qt::Key_Return);
    QApplication::processEvents();

    EXPECT_EQ(session.undoStack()->count(), 0);
}

TEST_F(Window, TakesRatherNotSayForAnAnswer)
{
    AnswerEditor* editor = editorOf(2);
    ASSERT_NE(editor, nullptr);
    editor->ratherNotSay()->setChecked(true);
    EXPECT_FALSE(editor->spinBox()->isEnabled());

    window.peoplePage()->answersTable()->model()->setData(
        window.peoplePage()->answersTable()->model()->index(2, AnswersModel::AnswerColumn),
        QVariant::fromValue(editor->value()));

    EXPECT_EQ(session.document().members[0].answers.at("rent"), Answer(NotStated{}));
}

TEST_F(Window, KeepsWhatWasTypedWhenTheFocusGoesElsewhere)
{
    window.activateWindow();
    AnswerEditor* editor = editorOf(0);
    ASSERT_NE(editor, nullptr);
    editor->spinBox()->setValue(20);

    window.peoplePage()->membersTable()->setFocus();
    QApplication::processEvents();

    EXPECT_EQ(hours(), WeeklyHours{Decimal{20}});
}

TEST_F(Window, SavesWhatIsStillBeingTyped)
{
    ASSERT_TRUE(session.saveAs(QStringLiteral("/made/typed.purse.json")).empty());
    AnswerEditor* editor = editorOf(0);
    ASSERT_NE(editor, nullptr);
    editor->spinBox()->setValue(20);

    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);

    ASSERT_TRUE(session.open(QStringLiteral("/made/typed.purse.json")).empty());
    EXPECT_EQ(hours(), WeeklyHours{Decimal{20}});
}

TEST_F(Window, TakesAChoice)
{
    AnswerEditor* editor = editorOf(4);
    ASSERT_NE(editor, nullptr);
    ASSERT_NE(editor->choices(), nullptr);
    EXPECT_EQ(editor->choices()->count(), 2);
    editor->choices()->setCurrentIndex(1);

    EXPECT_EQ(editor->value(), EntryValue(std::string("country")));
}

TEST_F(Window, SavesAndOpensAgainEqual)
{
    typeHours("20");
    ASSERT_TRUE(session.saveAs(QStringLiteral("/made/co-op.purse.json")).empty());
    EXPECT_FALSE(window.isWindowModified());
    const Document saved = session.document();

    ASSERT_TRUE(session.open(QStringLiteral("/made/co-op.purse.json")).empty());

    EXPECT_EQ(session.document(), saved);
}

TEST_F(Window, ComparesWithAnotherBaseline)
{
    go(MainWindow::Place::Compare);
    const QAbstractItemModel* model = window.comparePage()->payTable()->model();

    session.setBaseline(1);

    EXPECT_EQ(model->data(model->index(0, 1), PayTableModel::ChangeRole).toString(), QString());
    EXPECT_NE(model->data(model->index(0, 0), PayTableModel::ChangeRole).toString(), QString());
}

TEST_F(Window, NamesANamelessGroupByItsFile)
{
    Document document = made::document();
    document.group.name.clear();

    session.setDocument(document, QStringLiteral("/made/bakery.purse.json"));

    EXPECT_EQ(session.groupName(), QStringLiteral("bakery.purse.json"));
}

TEST_F(Window, ShowsAmountsAMonth)
{
    go(MainWindow::Place::Compare);
    ASSERT_EQ(payOf(0, 1), QStringLiteral("£31,980"));

    session.setChoices({Period::Month, false});

    EXPECT_EQ(payOf(0, 1), QStringLiteral("£2,665"));
}

TEST_F(Window, ExplainsTheChosenAmount)
{
    go(MainWindow::Place::Compare);
    QTableView* table = window.comparePage()->payTable();
    const QModelIndex index = table->model()->index(3, 2);

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    QApplication::processEvents();

    ASSERT_TRUE(window.whyPanel()->isVisible());
    const ChartSpec& spec = window.whyPanel()->chart()->view()->spec();
    EXPECT_TRUE(spec.title.startsWith(QStringLiteral("Dmitri in “Needs first”"))) << spec.title.toStdString();
    EXPECT_GT(window.whyPanel()->lines()->rowCount(), 4);
}

TEST_F(Window, GivesEveryChartATable)
{
    go(MainWindow::Place::Compare);
    for (const auto part : {ComparePage::Part::Pay, ComparePage::Part::Coverage, ComparePage::Part::Change}) {
        window.comparePage()->showPart(part);
        QApplication::processEvents();
        ChartPanel* panel = window.comparePage()->chart(part);
        panel->showAsTable(true);

        EXPECT_TRUE(panel->table()->isVisible());
        EXPECT_EQ(panel->tableModel()->rowCount(), 12);
        EXPECT_GE(panel->tableModel()->columnCount(), 3);
    }
}

TEST_F(Window, SaysWhyAFileWasRefusedAndKeepsTheOldOne)
{
    EXPECT_FALSE(window.openFile(QStringLiteral("/made/nothing.purse.json")));

    auto* dialog = window.findChild<ProblemsDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->table()->model()->rowCount(), 1);
    EXPECT_EQ(session.document().members.size(), 12);
    dialog->reject();
}

TEST_F(Window, OpensWhatIsDroppedOnIt)
{
    session.saveAs(QStringLiteral("/made/dropped.purse.json"));
    session.setDocument(made::document(3));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/made/dropped.purse.json"))});

    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &drop);

    EXPECT_EQ(session.document().members.size(), 12);
}

TEST_F(Window, ShowsThreeHundredPeople)
{
    session.setDocument(made::document(300, 6));
    go(MainWindow::Place::Compare);
    window.comparePage()->showPart(ComparePage::Part::Pay);
    QApplication::processEvents();

    EXPECT_EQ(window.comparePage()->payTable()->model()->rowCount(), 300);
    EXPECT_LT(window.comparePage()->chart(ComparePage::Part::Pay)->view()->visibleRows(), 60);
}

TEST(InstalledProgram, OpensEditsAndSavesEveryExample)
{
    const Engine engine = installedEngine();
    ASSERT_TRUE(engine.levyProblems.empty()) << engine.levyProblems.front().what;
    const QTemporaryDir folder;
    const QDir examples(QString::fromStdString(engine.examples.string()));
    for (const QString& name : examples.entryList({QStringLiteral("*.purse.json")})) {
        Session session(engine);
        const Problems problems = session.open(examples.filePath(name));
        ASSERT_TRUE(problems.empty()) << name.toStdString() << ": " << problems.front().what;
        Member after = session.document().members.at(0);
        after.work.hoursPerWeek = WeeklyHours{Decimal{12}};
        session.editMember(0, after, QStringLiteral("Change hours"));
        const Document edited = session.document();

        ASSERT_TRUE(session.saveAs(folder.filePath(name)).empty());
        Session again(engine);
        ASSERT_TRUE(again.open(folder.filePath(name)).empty());

        EXPECT_EQ(again.document(), edited) << name.toStdString();
        EXPECT_FALSE(again.isModified());
    }
}
} // namespace
} // namespace purse::gui
