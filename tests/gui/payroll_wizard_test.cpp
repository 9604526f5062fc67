// SPDX-License-Identifier: GPL-3.0-or-later
// The first hour: our own payroll, reproduced; then one small change. Where PURSE_PICTURES names a folder, each stop is
// saved there to be looked at.
#include "gui/editors/number_field.hpp"
#include "gui/import/import_dialog.hpp"
#include "gui/main_window.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/pages/start/beginning_form.hpp"
#include "gui/pages/start/paid_people.hpp"
#include "gui/pages/start/payroll_check.hpp"
#include "gui/pages/start/payroll_wizard.hpp"
#include "tests/gui/support/hand.hpp"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
class PayrollWizardTest : public testing::Test {
protected:
    PayrollWizardTest()
    {
        Engine engine = installedEngine();
        engine.patience = std::chrono::hours(1);
        session = std::make_unique<Session>(std::move(engine));
        window = std::make_unique<MainWindow>(*session);
        window->resize(1280, 800);
        window->show();
        wizard = window->beginWithPayroll();
        QApplication::processEvents();
        hand.type(wizard->form()->name(), QStringLiteral("Hedge and Ditch"));
        hand.choose(wizard->form()->place(), wizard->form()->place()->findData(QStringLiteral("gb-2025-26")));
        hand.click(wizard->nextButton());
    }

    EntryTableModel* rows() { return qobject_cast<EntryTableModel*>(wizard->people()->table()->model()); }

    void add(const char* name, const char* hours, const char* pay)
    {
        const int row = rows()->rowCount() - 1;
        rows()->enter(rows()->index(row, PaidPeople::NameColumn), QString::fromLatin1(name));
        rows()->enter(rows()->index(row, PaidPeople::HoursColumn), Decimal::fromText(hours));
        rows()->enter(rows()->index(row, PaidPeople::PayColumn), Decimal::fromText(pay));
    }

    void addThree()
    {
        add("Amina", "35", "2400");
        add("Bo", "21", "1350.50");
        add("Chidi", "28", "1900");
    }

    void look(const char* stop)
    {
        QApplication::processEvents();
        const QString folder = qEnvironmentVariable("PURSE_PICTURES");
        const QString path = folder + QLatin1Char('/') + QLatin1String(stop) + QStringLiteral(".png");
        EXPECT_TRUE(folder.isEmpty() || wizard->grab().save(path)) << stop;
    }

    QString together(int column)
    {
        const QAbstractItemModel* table = wizard->check()->table()->model();
        return table->index(table->rowCount() - 1, column).data().toString();
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    PayrollWizard* wizard = nullptr;
    Hand hand;
};

TEST_F(PayrollWizardTest, ReproducesLastMonthToThePenny)
{
    EXPECT_FALSE(wizard->nextButton()->isEnabled()) << "nobody is there yet";
    addThree();
    EXPECT_TRUE(wizard->people()->missing()->text().contains(QStringLiteral("3 people")));
    EXPECT_EQ(rows()->index(1, PaidPeople::HoursColumn).data().toString(), QStringLiteral("21"));
    EXPECT_EQ(rows()->index(1, PaidPeople::PayColumn).data().toString(), QStringLiteral("£1,350.50"));
    look("payroll-people");
    hand.click(wizard->nextButton());

    EXPECT_EQ(together(1), QStringLiteral("£5,650.50"));
    hand.type(wizard->check()->gross(), QStringLiteral("5650.50"));
    EXPECT_TRUE(wizard->check()->verdict()->text().contains(QStringLiteral("comes out to the penny")));
    hand.type(wizard->check()->cost(), QStringLiteral("5650.50"));
    EXPECT_TRUE(wizard->check()->verdict()->text().contains(QStringLiteral("more here")))
        << "contributions come on top";
    look("payroll-check");
}

TEST_F(PayrollWizardTest, SaysHowMuchAndWhereToLookWhenItDoesNotComeOut)
{
    addThree();
    hand.click(wizard->nextButton());
    hand.type(wizard->check()->gross(), QStringLiteral("5700"));
    const QString words = wizard->check()->verdict()->text();
    EXPECT_TRUE(words.contains(QStringLiteral("£49.50 less here"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("missing")));
}

TEST_F(PayrollWizardTest, BeginsADocumentThatPaysTodaysPayBesideOneChangeForTheSameMoney)
{
    addThree();
    hand.click(wizard->nextButton());
    hand.click(wizard->nextButton());
    ASSERT_GT(wizard->beside()->count(), 1);
    wizard->beside()->setCurrentRow(1);
    look("payroll-beside");
    hand.click(wizard->nextButton());
    session->finishSolving();
    QApplication::processEvents();

    ASSERT_TRUE(session->isOpen());
    EXPECT_TRUE(session->isModified());
    EXPECT_EQ(window->place(), Place::Compare);
    const Comparison& comparison = *session->comparison();
    ASSERT_EQ(comparison.outcomes.size(), 2U);
    const Outcome& today = comparison.outcomes[0];
    EXPECT_EQ(comparison.baseline, 0U);
    EXPECT_EQ(today.find("bo")->award.amount, Money::fromMinor(12 * 135'050));
    EXPECT_EQ(today.leftover, Money()) << "the money for pay is what today's pay costs";
    EXPECT_TRUE(comparison.outcomes[1].isSolved());
    EXPECT_TRUE(session->document().questions.empty());
}

TEST_F(PayrollWizardTest, TakesPeopleFromASpreadsheet)
{
    QApplication::clipboard()->setText(QStringLiteral("Name\tHours a week\tGross pay a month\n"
                                                      "Amina\t35\t2400\nBo\t21\t1350.50\n"));
    hand.click(wizard->people()->pasteButton());
    auto* import = wizard->findChild<ImportDialog*>();
    ASSERT_NE(import, nullptr);
    ASSERT_TRUE(import->importButton()->isEnabled()) << import->summary()->text().toStdString();
    hand.click(import->importButton());
    ASSERT_EQ(rows()->rowCount(), 3);
    EXPECT_EQ(rows()->index(0, PaidPeople::NameColumn).data().toString(), QStringLiteral("Amina"));
    EXPECT_EQ(rows()->cell(rows()->index(1, PaidPeople::PayColumn)).number, Decimal::fromText("1350.5"));
}

TEST_F(PayrollWizardTest, KeepsThePeopleWhenSomebodyGoesBack)
{
    addThree();
    hand.click(wizard->backButton());
    hand.choose(wizard->form()->place(), wizard->form()->place()->count() - 1); // another place: no levies
    hand.click(wizard->nextButton());
    EXPECT_EQ(rows()->rowCount(), 4);
    hand.click(wizard->nextButton());
    EXPECT_EQ(together(1), together(3)) << "nothing comes on top where nothing is counted";
}
} // namespace
} // namespace purse::gui
