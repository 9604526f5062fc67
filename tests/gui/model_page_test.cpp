// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editors/number_field.hpp"
#include "gui/editors/setting_editor.hpp"
#include "gui/main_window.hpp"
#include "gui/models/steps_model.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/budget/budget_form.hpp"
#include "gui/pages/budget/budget_page.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/effect_panel.hpp"
#include "gui/pages/library_dialog.hpp"
#include "gui/pages/model_page.hpp"
#include "gui/pages/one_more_view.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/pages/problems_bar.hpp"
#include "gui/pages/problems_dialog.hpp"
#include "gui/pages/question_dialog.hpp"
#include "gui/pages/step_form.hpp"
#include "gui/pages/why_panel.hpp"
#include "gui/session/library.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <purse/compare/catalogue.hpp>
#include <purse/document/edit.hpp>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
const QLocale british(QStringLiteral("en_GB"));

TEST(NumberField, TakesExactNumbersInTheReadersWay)
{
    const auto read = [](const char* text, const char* locale) {
        return decimalFromText(QString::fromUtf8(text), QLocale(QString::fromLatin1(locale)));
    };
    EXPECT_EQ(read("1,234.5", "en_GB"), Decimal::fromText("1234.5"));
    EXPECT_EQ(read("1.234,5", "de_DE"), Decimal::fromText("1234.5"));
    EXPECT_EQ(read("1 234,5", "fr_FR"), Decimal::fromText("1234.5"));
    EXPECT_EQ(read("−3", "en_GB"), Decimal{-3});
    EXPECT_EQ(read("0.1", "en_GB"), Decimal::fromText("0.1"));
    EXPECT_EQ(read("1.5", "de_DE"), std::nullopt) << "the dot groups thousands there, so this is nothing";
    for (const char* wrong : {"", "abc", "1,23", "1e3", "5%", "--1", "1234567890123"})
        EXPECT_EQ(read(wrong, "en_GB"), std::nullopt) << wrong;
}

TEST(NumberField, MarksWhatItDoesNotTake)
{
    NumberField field({Decimal{0}, Decimal{500}, 9, true}, british);
    field.setValue(Decimal{5});
    int entered = 0;
    QObject::connect(&field, &NumberField::entered, [&entered] { ++entered; });

    QTest::keyClicks(&field, QStringLiteral("000"));

    EXPECT_EQ(field.value(), Decimal{500});
    EXPECT_EQ(entered, 2);
    EXPECT_EQ(field.trouble(), QStringLiteral("At most 500."));
    EXPECT_TRUE(field.property("wrong").toBool());
}

TEST(NumberField, KeepsTheTextThatIsBeingTyped)
{
    NumberField field({}, british);
    QTest::keyClicks(&field, QStringLiteral("12.50"));

    field.setValue(field.value());

    EXPECT_EQ(field.text(), QStringLiteral("12.50"));
}

/// Every setting of every kind of step and fit comes back from its editor as it went in.
TEST(SettingEditors, GiveBackWhatTheyWereGiven)
{
    Choosable choosable;
    choosable.questions = [](const std::string&) {
        return std::vector<Choosable::Named>{{"children", QStringLiteral("Children?")},
                                             {"rent", QStringLiteral("Rent?")}};
    };
    choosable.steps = {{"base", QStringLiteral("Base pay")}};
    choosable.format = Format({"GBP", 2}, {}, british);
    const Document document{.questions = {{.id = "children", .text = "Children?"},
                                          {.id = "rent", .text = "Rent?", .kind = QuestionKind::Money},
                                          {.id = "points", .text = "Points?", .kind = QuestionKind::Points}}};
    PayModel model;
    model.steps.push_back({.id = "base", .kind = "base", .parameters = {{"rate", {Rate{}}}}});
    int settings = 0;
    const auto tryKind = [&](const Kind& kind, const std::string& step) {
        for (const ParameterKind& setting : kind.parameters) {
            ParameterKind needed = setting;
            needed.required = true;
            const Result<Parameters> values = newSettings(std::span(&needed, 1), step, model, document.questions);
            ASSERT_TRUE(values) << kind.id << "/" << setting.key;
            const std::unique_ptr<SettingEditor> editor(makeSettingEditor(needed, choosable));
            const Parameter value = values->all().begin()->second;
            if (std::holds_alternative<std::string>(value.value) && std::get<std::string>(value.value) == "points")
                continue; // is not among those to choose from here
            editor->setValue(value);
            EXPECT_EQ(editor->value(), std::optional(value)) << kind.id << "/" << setting.key;
            ++settings;
        }
    };
    for (const Kind& kind : stepKinds())
        tryKind(kind, kind.id);
    for (const Kind& kind : fitKinds())
        tryKind(kind, "fit");
    EXPECT_GT(settings, 100);
}

TEST(Steps, KeepThePromisesOfAModelAndAskForAMove)
{
    StepsModel steps;
    QAbstractItemModelTester tester(&steps, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PayModel model;
    model.steps = {{.id = "a", .kind = "base"}, {.id = "b", .kind = "uplift"}, {.id = "c", .kind = "clamp"}};
    steps.show(model);
    std::pair<int, int> asked{-1, -1};
    QObject::connect(&steps, &StepsModel::moved, [&asked](int from, int to) { asked = {from, to}; });
    const std::unique_ptr<QMimeData> dragged(steps.mimeData({steps.index(0, 0)}));

    EXPECT_FALSE(steps.dropMimeData(dragged.get(), Qt::MoveAction, 2, 0, {}));

    EXPECT_EQ(asked, std::pair(0, 1));
    EXPECT_EQ(steps.rowCount(), 4);
    EXPECT_FALSE(steps.flags(steps.index(3, 0)).testFlag(Qt::ItemIsDragEnabled));
}

TEST(TextTable, KeepsThePromisesOfAModel)
{
    TextTableModel model({{QStringLiteral("Person")}, {QStringLiteral("Pay"), Qt::AlignRight}});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const int rows : {2, 2, 0, 3}) {
        model.show(std::vector<TextTableModel::Row>(std::size_t(rows), {QStringLiteral("Bo"), QStringLiteral("£1")}));
        EXPECT_EQ(model.rowCount(), rows);
    }
    EXPECT_EQ(model.data(model.index(0, 1), Qt::AccessibleTextRole).toString(), QStringLiteral("Bo, Pay: £1"));
}

TEST(Library, HasModelsWithWhatTheySayOfThemselves)
{
    const std::vector<LibraryModel> models = libraryOf(installedEngine());
    ASSERT_GT(models.size(), 10U);
    for (const LibraryModel& model : models) {
        EXPECT_FALSE(model.file.model.about.empty()) << model.path.toStdString();
        EXPECT_FALSE(model.file.model.source.empty()) << model.path.toStdString();
    }
    const std::vector<Question> usual = usualQuestions(installedEngine());
    EXPECT_GT(usual.size(), 20U);
    EXPECT_EQ(usual.front().id, "children");
}

/// A window on the example of twelve people, at the pay model by needs.
class Model : public testing::Test {
protected:
    Model()
    {
        Engine engine = installedEngine();
        engine.patience = std::chrono::hours(1);
        const std::filesystem::path example = engine.examples / "needs-and-flat.purse.json";
        session = std::make_unique<Session>(std::move(engine));
        session->open(QString::fromStdString(example.string()));
        window = std::make_unique<MainWindow>(*session);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        window->goTo(MainWindow::Place::Model);
        QApplication::processEvents();
        for (std::size_t at = 0; at < session->document().models.size(); ++at)
            for (std::size_t step = 0; step < session->document().models[at].steps.size(); ++step)
                if (session->document().models[at].steps[step].kind == "uplift" && uplift == 0) {
                    index = at;
                    uplift = step;
                }
        page().chooseModel(index);
        page().chooseStep(uplift);
    }

    ModelPage& page() { return *window->modelPage(); }
    const PayModel& model() { return session->document().models[index]; }
    std::vector<std::string> ids()
    {
        std::vector<std::string> all;
        for (const Step& step : model().steps)
            all.push_back(step.id);
        return all;
    }
    QString cell(QTableView* table, int row, int column)
    {
        return table->model()->data(table->model()->index(row, column)).toString();
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    std::size_t index = 0;
    std::size_t uplift = 0;
    Hand hand;
};

TEST_F(Model, ShowsTheEffectOfASettingOnEverybodyAtOnce)
{
    auto* field = page().form()->editor("items")->findChild<NumberField*>();
    ASSERT_NE(field, nullptr);
    const QString before = cell(page().effect()->people(), 0, 1);
    ASSERT_EQ(cell(page().effect()->people(), 0, 2), QStringLiteral("no change"));

    field->selectAll();
    hand.type(field, QStringLiteral("42"));

    QStringList changes;
    for (int row = 0; row < page().effect()->people()->model()->rowCount(); ++row)
        changes << cell(page().effect()->people(), row, 2);
    EXPECT_GT(changes.removeAll(QStringLiteral("no change")) + changes.size(), 11);
    EXPECT_FALSE(changes.isEmpty());
    EXPECT_EQ(session->undoStack()->count(), 1) << "what is typed in one go is one undo";
    session->undoStack()->undo();
    EXPECT_EQ(cell(page().effect()->people(), 0, 1), before);
    EXPECT_EQ(field->text(), decimalText(model()
                                             .steps[uplift]
                                             .parameters.get<std::vector<Parameters>>("items", {})[0]
                                             .get<Percent>("percent", Percent{})
                                             .value,
                                         british));
}

TEST_F(Model, KeepsWhatWasBeforeAsAScenario)
{
    const std::size_t scenarios = session->document().scenarios.size();
    const PayModel before = model();
    auto* field = page().form()->editor("items")->findChild<NumberField*>();
    field->selectAll();
    hand.type(field, QStringLiteral("42"));

    hand.click(page().effect()->keepBefore());

    ASSERT_EQ(session->document().scenarios.size(), scenarios + 1);
    EXPECT_EQ(session->document().models.back().steps, before.steps);
    EXPECT_EQ(session->comparison()->outcomes.size(), scenarios + 1);
}

TEST_F(Model, MovesCopiesAndRemovesAStepByItsButtons)
{
    const std::vector<std::string> before = ids();
    page().chooseStep(uplift);
    ASSERT_GT(uplift, 0U);

    hand.click(page().copyButton());
    EXPECT_EQ(ids().size(), before.size() + 1);
    hand.click(page().removeButton());
    EXPECT_EQ(ids(), before);
    page().chooseStep(uplift);
    hand.press(&page(), Qt::Key_Up, Qt::AltModifier);
    std::vector<std::string> moved = before;
    std::swap(moved[uplift], moved[uplift - 1]);

    EXPECT_EQ(ids(), moved);
    EXPECT_EQ(page().stepsTable()->currentIndex().row(), static_cast<int>(uplift) - 1);
}

TEST_F(Model, SaysBelowThePageWhatAStepStillNeeds)
{
    for (std::size_t guard = 0; guard < 20 && model().steps.front().kind == "base"; ++guard) {
        page().chooseStep(0);
        hand.click(page().removeButton());
    }

    EXPECT_TRUE(window->problemsBar()->text().contains(QStringLiteral("Still to do: ")))
        << window->problemsBar()->text().toStdString();
    EXPECT_EQ(window->findChild<ProblemsDialog*>(), nullptr) << "no box in anybody's way";
    session->undoStack()->undo();
    EXPECT_EQ(window->problemsBar()->text(), QString());
}

TEST_F(Model, RenamesAStepAndSaysItInPlainWords)
{
    page().form()->name()->selectAll();
    hand.type(page().form()->name(), QStringLiteral("For our families"));

    EXPECT_EQ(model().steps[uplift].label, "For our families");
    EXPECT_EQ(session->undoStack()->count(), 1);
    EXPECT_TRUE(cell(page().stepsTable(), static_cast<int>(uplift), 0).endsWith(QStringLiteral("For our families")));
}

TEST_F(Model, AddsEveryKindOfStepFromTheCatalogue)
{
    for (const Kind& kind : stepKinds()) {
        const std::size_t before = model().steps.size();
        hand.chooseAction(page().addButton(), QString::fromStdString(kind.id));
        EXPECT_TRUE(model().steps.size() == before + 1 || !session->refused().empty()) << kind.id;
        if (model().steps.size() == before + 1) {
            session->undoStack()->undo();
        }
    }
}

TEST_F(Model, MeetsTheBudgetInEveryWayOfTheCatalogue)
{
    page().chooseStep(model().steps.size());
    for (int at = 0; at < page().form()->fits()->count(); ++at) {
        hand.choose(page().form()->fits(), at);
        const std::string kind = page().form()->fits()->itemData(at).toString().toStdString();
        EXPECT_TRUE(model().fit.kind == kind || !session->refused().empty()) << kind;
    }
}

TEST_F(Model, OffersOnlyQuestionsThatAStepCanUse)
{
    auto* box = page().form()->editor("items")->findChild<QComboBox*>();
    ASSERT_NE(box, nullptr);
    for (int at = 0; at < box->count(); ++at) {
        const Question* question = findById(session->document().questions, box->itemData(at).toString().toStdString());
        ASSERT_NE(question, nullptr);
        EXPECT_NE(question->kind, QuestionKind::Money) << question->id;
    }
}

TEST_F(Model, TakesAModelOfTheLibraryAndComparesIt)
{
    page().openLibrary();
    auto* dialog = window->findChild<LibraryDialog*>();
    ASSERT_NE(dialog, nullptr);
    hand.clickCell(dialog->table(), 2);
    const std::string title = dialog->chosen()->model.title;
    const std::size_t before = session->comparison()->outcomes.size();

    hand.click(dialog->addButton());

    EXPECT_TRUE(session->document().models.back().title == title || !session->refused().empty());
    EXPECT_EQ(session->comparison()->outcomes.size(), before + (session->refused().empty() ? 1 : 0));
}

TEST_F(Model, IsSavedWithoutAnybodyAndComesBackTheSame)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shared.purse-model.json"));

    ASSERT_TRUE(window->saveModelFile(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const Member& member : session->document().members)
        EXPECT_FALSE(text.contains(member.name.c_str())) << member.name;
    const std::vector<Question> questions = session->document().questions;
    const PayModel own = model();
    ASSERT_TRUE(window->addModelFile(path));

    EXPECT_EQ(session->document().questions, questions) << "the same questions are shared";
    EXPECT_EQ(session->document().models.back().steps, own.steps);
    EXPECT_EQ(session->document().scenarios.back().model, session->document().models.back().id);
}

TEST_F(Model, SaysWhatOneMoreOfEachAnswerWouldChange)
{
    window->askWhy(QString::fromStdString(session->document().members[0].id), 1);
    window->whyPanel()->tabs()->setCurrentIndex(1);
    QApplication::processEvents();
    window->whyPanel()->oneMore()->finish();

    const TextTableModel* rows = window->whyPanel()->oneMore()->rows();
    ASSERT_GT(rows->rowCount(), 0);
    EXPECT_EQ(rows->data(rows->index(0, 0)).toString(), QStringLiteral("Paid hours"));
    EXPECT_TRUE(rows->data(rows->index(0, 0), TextTableModel::ReasonRole)
                    .toString()
                    .startsWith(QStringLiteral("one more hour a week")));
}

TEST_F(Model, CutsNoColumnBesideTheWhyPanel)
{
    window->goTo(MainWindow::Place::Compare);
    window->askWhy(QString::fromStdString(session->document().members[0].id), 1);
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();

    const QTableView* table = window->comparePage()->payTable();
    const int width = table->columnWidth(0);
    ASSERT_LT(table->viewport()->width(), width * table->model()->columnCount()) << "not all of them fit";
    EXPECT_LT(table->viewport()->width() % width, table->model()->columnCount());
    for (int column = 0; column < table->model()->columnCount(); ++column)
        EXPECT_EQ(table->columnWidth(column), width);
}

TEST_F(Model, AddsAQuestionInOurOwnWordsAndRemovesIt)
{
    window->goTo(MainWindow::Place::People);
    hand.click(window->peoplePage()->addQuestionsButton());
    auto* dialog = window->findChild<QuestionDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->addButton()->isEnabled());
    dialog->tabs()->setCurrentIndex(1);
    hand.type(dialog->ownText(), QStringLiteral("How many cats?"));
    hand.click(dialog->addButton());
    ASSERT_EQ(session->document().questions.back().id, "how-many-cats");

    const int row = static_cast<int>(session->document().questions.size());
    hand.clickCell(window->peoplePage()->answersTable(), row, 0);
    hand.click(window->peoplePage()->removeQuestionButton());

    EXPECT_EQ(findById(session->document().questions, std::string("how-many-cats")), nullptr);
}

TEST_F(Model, DoesNotRemoveAQuestionThatAModelCounts)
{
    window->goTo(MainWindow::Place::People);
    QApplication::processEvents();
    const std::size_t before = session->document().questions.size();
    const std::string counted =
        model().steps[uplift].parameters.get<std::vector<Parameters>>("items", {})[0].get<std::string>("question", "");
    int row = 1;
    for (const Question& question : session->document().questions) {
        if (question.id == counted)
            break;
        ++row;
    }
    hand.clickCell(window->peoplePage()->answersTable(), row, 0);
    hand.click(window->peoplePage()->removeQuestionButton());

    EXPECT_EQ(session->document().questions.size(), before);
    EXPECT_TRUE(window->problemsBar()->text().startsWith(QStringLiteral("Not done: ")));
}

TEST_F(Model, ChangesTheMoney)
{
    window->goTo(MainWindow::Place::Budget);
    QApplication::processEvents();
    BudgetForm* form = window->budgetPage()->form();
    form->pay()->selectAll();
    hand.type(form->pay(), QStringLiteral("300,000"));
    EXPECT_EQ(session->document().budgets[0].lines[0].amount.amount, Money::fromMinor(30'000'000));
    hand.type(form->atHand(), QStringLiteral("60,000"));
    EXPECT_EQ(session->document().budgets[0].atHand, Money::fromMinor(6'000'000));
    form->atHand()->selectAll();
    QTest::keyClick(form->atHand(), Qt::Key_Delete);
    EXPECT_EQ(session->document().budgets[0].atHand, std::nullopt);
}
} // namespace
} // namespace purse::gui
