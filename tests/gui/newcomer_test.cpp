// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty document to the family model of PAY-MODELS, as somebody does who sees the program for the first time:
// one base rate that the budget decides, brought down to the hours worked, and three uplifts, for five people.
#include "gui/delegates/answer_editor.hpp"
#include "gui/editors/items_editor.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/main_window.hpp"
#include "gui/models/answers_model.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/effect_panel.hpp"
#include "gui/pages/model_page.hpp"
#include "gui/pages/new_document_dialog.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/pages/problems_bar.hpp"
#include "gui/pages/question_dialog.hpp"
#include "gui/pages/start/beginning_form.hpp"
#include "gui/pages/start_page.hpp"
#include "gui/pages/step_form.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/words.hpp"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
struct Person {
    const char* name;
    const char* hours;
    const char* children;
    const char* adults;
    const char* years;
};
constexpr Person people[] = {{"Amina", "35", "2", "", "6"},
                             {"Bo", "21", "", "", "2"},
                             {"Chidi", "28", "1", "1", "9"},
                             {"Dilan", "35", "", "", "1"},
                             {"Ewa", "14", "3", "", "4"}};

class Newcomer : public testing::Test {
protected:
    Newcomer()
    {
        Engine engine = installedEngine();
        engine.patience = std::chrono::hours(1);
        session = std::make_unique<Session>(std::move(engine));
        window = std::make_unique<MainWindow>(*session);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        QApplication::processEvents();
    }

    void go(const QString& place)
    {
        for (QPushButton* button : window->findChildren<QPushButton*>())
            if (button->text() == place && button->isVisible())
                return hand.click(button);
        ADD_FAILURE() << place.toStdString();
    }

    void beginDocument()
    {
        go(QStringLiteral("An empty document…"));
        auto* dialog = window->findChild<NewDocumentDialog*>();
        ASSERT_NE(dialog, nullptr);
        hand.type(dialog->form()->name(), QStringLiteral("Hedge and Ditch"));
        hand.choose(dialog->form()->place(), dialog->form()->place()->findData(QStringLiteral("gb-2025-26")));
        hand.type(dialog->budget(), QStringLiteral("150,000"));
        hand.click(dialog->createButton());
    }

    void addPeople()
    {
        PeoplePage* page = window->peoplePage();
        for (const Person& person : people) {
            hand.click(page->addPersonButton());
            hand.type(window->focusWidget(), QString::fromLatin1(person.name));
            hand.press(window->focusWidget(), Qt::Key_Return);
            typeAnswer(0, person.hours);
        }
    }

    /// Typing in a chosen row begins the answer.
    void typeAnswer(int row, const char* text)
    {
        QTableView* table = window->peoplePage()->answersTable();
        if (table->currentIndex().row() != row || table->currentIndex().column() != AnswersModel::AnswerColumn)
            hand.clickCell(table, row, AnswersModel::AnswerColumn);
        hand.type(table, QString::fromLatin1(text).left(1));
        auto* editor = table->viewport()->findChild<AnswerEditor*>();
        ASSERT_NE(editor, nullptr) << row;
        hand.type(editor->spinBox(), QString::fromLatin1(text).mid(1));
        hand.press(editor->spinBox(), Qt::Key_Return);
    }

    void addQuestions()
    {
        hand.click(window->peoplePage()->addQuestionsButton());
        auto* dialog = window->findChild<QuestionDialog*>();
        ASSERT_NE(dialog, nullptr);
        for (const char* text : {"How many children do you look after?", "How many adults do you care for?",
                                 "How many years have you worked with us?"}) {
            const auto found = dialog->usualList()->findItems(QString::fromLatin1(text), Qt::MatchStartsWith);
            ASSERT_FALSE(found.isEmpty()) << text;
            ++hand.clicks;
            found.front()->setCheckState(Qt::Checked);
        }
        hand.click(dialog->addButton());
    }

    void answer()
    {
        for (int row = 0; row < 5; ++row) {
            hand.clickCell(window->peoplePage()->membersTable(), row);
            int question = 1;
            for (const char* text : {people[row].children, people[row].adults, people[row].years}) {
                if (*text)
                    typeAnswer(question, text);
                ++question;
            }
        }
    }

    NumberField* percentOf(int item)
    {
        int at = 0;
        for (NumberField* field : window->modelPage()->form()->editor("items")->findChildren<NumberField*>())
            if (field->accessibleName() == QStringLiteral("Adds for each one") && field->isVisible() && at++ == item)
                return field;
        return nullptr;
    }

    void fillPercent(int item, const char* percent)
    {
        NumberField* field = percentOf(item);
        ASSERT_NE(field, nullptr);
        ++hand.clicks;
        field->setFocus();
        field->selectAll();
        hand.type(field, QString::fromLatin1(percent));
    }

    void addAnother()
    {
        for (QToolButton* button : window->modelPage()->form()->editor("items")->findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("Add what counts"))
                return hand.click(button);
        FAIL();
    }

    void buildModel()
    {
        go(QStringLiteral("Pay model"));
        ModelPage* page = window->modelPage();
        for (const char* kind : {"base", "pro_rate", "uplift"})
            hand.chooseAction(page->addButton(), QString::fromLatin1(kind));
        addAnother();
        fillPercent(0, "5");
        addAnother();
        fillPercent(1, "4");
        addAnother();
        fillPercent(2, "0.5");
        hand.clickCell(page->stepsTable(), 3);
        hand.choose(page->form()->fits(), page->form()->fits()->findData(QStringLiteral("solve")));
    }

    Hand hand;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

TEST_F(Newcomer, BuildsTheFamilyModelForFivePeople)
{
    beginDocument();
    addPeople();
    addQuestions();
    answer();
    buildModel();

    ASSERT_EQ(window->problemsBar()->text(), QString());
    ASSERT_EQ(session->comparison()->outcomes.size(), 1U);
    const Outcome& outcome = session->comparison()->outcomes[0];
    ASSERT_TRUE(outcome.isSolved()) << outcome.statusText;
    ASSERT_EQ(outcome.members.size(), 5U);
    ASSERT_TRUE(outcome.solved.has_value());
    const double base = static_cast<double>(std::get<Rate>(outcome.solved->value).amount.toMinor());
    const auto award = [&](std::size_t i) { return static_cast<double>(outcome.members[i].award.amount.toMinor()); };
    const double uplifts[] = {0.13, 0.01, 0.135, 0.005, 0.17};
    const double hours[] = {35, 21, 28, 35, 14};
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_NEAR(award(i), base * hours[i] / 37.5 * (1.0 + uplifts[i]), 5.0) << people[i].name;
    EXPECT_LT(outcome.leftover, Money::fromMinor(5));
    EXPECT_GE(outcome.leftover, Money{});
    EXPECT_EQ(window->modelPage()->effect()->people()->model()->rowCount(), 5);

    RecordProperty("clicks", hand.clicks);
    RecordProperty("keys", hand.keys);

    EXPECT_LE(hand.clicks, 60) << "a newcomer has ten minutes";
    EXPECT_LE(hand.keys, 120);
}

TEST_F(Newcomer, UndoesItAllAndDoesItAgain)
{
    beginDocument();
    const Document empty = session->document();
    addPeople();
    addQuestions();
    answer();
    buildModel();
    const Document built = session->document();

    while (session->undoStack()->canUndo())
        session->undoStack()->undo();
    EXPECT_EQ(session->document(), empty);
    while (session->undoStack()->canRedo())
        session->undoStack()->redo();

    EXPECT_EQ(session->document(), built);
}

TEST_F(Newcomer, SavesAtAnyPointAndGoesOn)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ours.purse.json"));
    beginDocument();
    EXPECT_TRUE(session->isModified()) << "a document that is nowhere yet is worth asking about";
    addPeople();
    hand.click(window->peoplePage()->addPersonButton()); // somebody without a name
    go(QStringLiteral("Pay model"));
    hand.choose(window->modelPage()->form()->fits(),
                window->modelPage()->form()->fits()->findData(QStringLiteral("solve"))); // and without a base
    EXPECT_TRUE(window->problemsBar()->text().startsWith(QStringLiteral("Still to do: ")))
        << window->problemsBar()->text().toStdString();
    ASSERT_TRUE(session->saveAs(path).empty());
    const Document saved = session->document();

    ASSERT_TRUE(session->open(path).empty());

    EXPECT_EQ(session->document(), saved);
    EXPECT_FALSE(session->unfinished().empty());
}
} // namespace
} // namespace purse::gui
