// SPDX-License-Identifier: GPL-3.0-or-later
// People from tables: pasted and from files, with what is missing said first, and one edit to undo.
#include "gui/import/import_dialog.hpp"
#include "gui/main_window.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/pages/problems_dialog.hpp"
#include "tests/gui/support/hand.hpp"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {

const QString pasted = QStringLiteral("Name\tHours\tSalary\n"
                                      "Ines\t30\t2100\n"
                                      "Jonas\t\t1900\n"
                                      "Kari\t35\t2.450,50\n");

class Importing : public testing::Test {
protected:
    void SetUp() override
    {
        const auto path = session.engine().examples / "needs-and-flat.purse.json";
        ASSERT_TRUE(session.open(QString::fromStdString(path.string())).empty());
        session.finishSolving();
        window.resize(1280, 800);
        window.show();
        window.goTo(MainWindow::Place::People);
        QApplication::processEvents();
        people = session.document().members.size();
    }

    ImportDialog* paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        hand.click(window.peoplePage()->pasteButton());
        return window.findChild<ImportDialog*>();
    }
    /// Says what a column becomes, as the list has it.
    void choose(ImportDialog& dialog, int column, const char* plan)
    {
        QComboBox* box = dialog.becomes(column);
        ASSERT_NE(box, nullptr);
        ASSERT_GE(box->findData(QString::fromLatin1(plan)), 0) << plan;
        hand.choose(box, box->findData(QString::fromLatin1(plan)));
    }

    Session session{installedEngine()};
    MainWindow window{session};
    std::size_t people = 0;
    Hand hand;
};

TEST_F(Importing, SaysWhatIsMissingAndTakesTheOthersWhenAsked)
{
    ImportDialog* dialog = paste(pasted);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->columns()->rowCount(), 3);
    choose(*dialog, 2, "current_pay:month");
    hand.choose(dialog->decimal(), 2);
    EXPECT_TRUE(dialog->summary()->text().contains(QStringLiteral("is missing: 1")))
        << dialog->summary()->text().toStdString();
    EXPECT_FALSE(dialog->importButton()->isEnabled());
    EXPECT_TRUE(dialog->result()->model()->index(0, 0).data().toString().contains(QStringLiteral("B3")));

    hand.click(dialog->leaveOut());
    const QString folder = qEnvironmentVariable("PURSE_PICTURES");
    EXPECT_TRUE(folder.isEmpty() || dialog->grab().save(folder + QStringLiteral("/import.png")));
    ASSERT_TRUE(dialog->importButton()->isEnabled());
    hand.click(dialog->importButton());

    ASSERT_EQ(session.document().members.size(), people + 2);
    const Member& kari = session.document().members.back();
    EXPECT_EQ(kari.name, "Kari");
    ASSERT_TRUE(kari.currentPay);
    EXPECT_EQ(kari.currentPay->amount, Money::fromMinor(2'450'50));
    EXPECT_EQ(kari.currentPay->per, Per::Month);
    session.undoStack()->undo();
    EXPECT_EQ(session.document().members.size(), people) << "one edit, one step back";
}

TEST_F(Importing, DoesNothingUntilItIsToldTo)
{
    const Document before = session.document();
    ImportDialog* dialog = paste(pasted);
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
    EXPECT_EQ(session.document(), before);
    EXPECT_FALSE(session.undoStack()->canUndo());
}

TEST_F(Importing, ChangesPeopleWhoAreThereAlready)
{
    const std::string name = session.document().members[0].name;
    ImportDialog* dialog = paste(QStringLiteral("Name\tHours per week\n%1\t12\n").arg(QString::fromStdString(name)));
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->summary()->text().contains(QStringLiteral("changed: 1")))
        << dialog->summary()->text().toStdString();
    hand.click(dialog->importButton());
    EXPECT_EQ(session.document().members.size(), people);
    EXPECT_EQ(session.document().members[0].work.hoursPerWeek, WeeklyHours{Decimal{12}});
}

TEST_F(Importing, ReadsFilesAndSaysWhyOneIsRefused)
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    window.peoplePage()->importFile(write("people.csv", "Name;Hours per week\nIda;20\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    hand.click(dialog->importButton());
    EXPECT_EQ(session.document().members.back().name, "Ida");

    window.peoplePage()->importFile(write("broken.xlsx", "PK\x03\x04 and no more"));
    const auto* problems = window.findChild<ProblemsDialog*>();
    ASSERT_NE(problems, nullptr);
    EXPECT_GT(problems->table()->model()->rowCount(), 0);
}

} // namespace
} // namespace purse::gui
