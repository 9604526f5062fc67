// SPDX-License-Identifier: GPL-3.0-or-later
// A whole budget in the window: its form, what becomes of it, and what that means for pay.
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/editors/months_field.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/editors/rate_field.hpp"
#include "gui/main_window.hpp"
#include "gui/models/pay_table_model.hpp"
#include "gui/pages/budget/budget_form.hpp"
#include "gui/pages/budget/budget_outcome_view.hpp"
#include "gui/pages/budget/budget_page.hpp"
#include "gui/pages/budget/division_choice.hpp"
#include "gui/pages/budget/income_row.hpp"
#include "gui/pages/budget/line_row.hpp"
#include "gui/pages/budget/pile_page.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/problems_bar.hpp"
#include "gui/picture.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/words.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
Money pounds(std::int64_t amount) { return Money::fromMinor(amount * 100); }

/// The window on the example of a whole budget: reserve, premises, pay, training, school kitchens, care.
class WholeBudget : public testing::Test {
protected:
    enum Line { Reserve, Premises, PayLine, Training, Kitchen, Care };

    void SetUp() override
    {
        const auto path = session.engine().examples / "a-whole-budget.purse.json";
        ASSERT_TRUE(session.open(QString::fromStdString(path.string())).empty());
        session.finishSolving();
        window.resize(1280, 800);
        window.show();
        go(MainWindow::Place::Budget);
        before = session.document();
    }

    void go(MainWindow::Place place)
    {
        window.goTo(place);
        QApplication::processEvents();
    }
    BudgetForm* form() { return window.budgetPage()->form(); }
    BudgetOutcomeView* outcome() { return window.budgetPage()->outcome(); }
    const Budget& budget() const { return session.document().budgets[0]; }

    void retype(NumberField* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        hand.type(field, text);
    }
    QString gets(int line)
    {
        const QAbstractItemModel* rows = outcome()->table()->model();
        return rows->data(rows->index(line, 3)).toString();
    }
    QString flatPay()
    {
        session.finishSolving();
        const QAbstractItemModel* pay = window.comparePage()->payTable()->model();
        return pay->data(pay->index(0, 0), PayTableModel::LevelRole).toString();
    }

    Session session{installedEngine()};
    MainWindow window{session};
    Hand hand;
    Document before;
};

TEST_F(WholeBudget, ShowsInPayWhatGoesIntoTheReserve)
{
    EXPECT_EQ(gets(Reserve), QStringLiteral("£20,950"));
    EXPECT_EQ(gets(PayLine), QStringLiteral("£340,000"));
    go(MainWindow::Place::Compare);
    const QString payBefore = flatPay();
    go(MainWindow::Place::Budget);

    retype(form()->line(Reserve)->percent(), QStringLiteral("10"));

    EXPECT_EQ(budget().lines[Reserve].percent, Percent{Decimal{10}});
    EXPECT_EQ(gets(Reserve), QStringLiteral("£41,900"));
    EXPECT_EQ(gets(PayLine), QStringLiteral("£319,300"));
    go(MainWindow::Place::Compare);
    const QString payAfter = flatPay();
    EXPECT_NE(payAfter, payBefore);
    EXPECT_LT(QString(payAfter).remove(QRegularExpression(QStringLiteral("\\D"))).toInt(),
              QString(payBefore).remove(QRegularExpression(QStringLiteral("\\D"))).toInt());

    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); // both keys together

    EXPECT_EQ(session.document(), before);
    EXPECT_EQ(flatPay(), payBefore);
    go(MainWindow::Place::Budget);
    EXPECT_EQ(gets(PayLine), QStringLiteral("£340,000"));
    EXPECT_EQ(form()->line(Reserve)->percent()->text(), QStringLiteral("5"));
}

TEST_F(WholeBudget, SaysWhyALineGetsWhatItGets)
{
    const QAbstractItemModel* rows = outcome()->table()->model();

    EXPECT_TRUE(rows->data(rows->index(Reserve, 0), Qt::UserRole).toString().contains(QStringLiteral("5%")));
    EXPECT_EQ(rows->data(rows->index(Reserve, 3), Qt::AccessibleTextRole).toString(),
              QStringLiteral("Into the reserve (example), Gets: £20,950"));
    EXPECT_TRUE(outcome()->finding()->text().startsWith(QStringLiteral("£419,000.00 of free income")));
}

TEST_F(WholeBudget, KeepsWhatDoesNotCountYetAndSaysWhy)
{
    NumberField* wanted = form()->line(PayLine)->wanted()->amount();

    retype(wanted, QStringLiteral("35"));

    EXPECT_EQ(session.document(), before);
    EXPECT_EQ(wanted->text(), QStringLiteral("35"));
    EXPECT_FALSE(form()->pending().isEmpty());
    EXPECT_TRUE(form()->line(PayLine)->trouble()->isVisible());
    EXPECT_TRUE(form()->line(PayLine)->trouble()->text().startsWith(QStringLiteral("The least is above")));
    EXPECT_FALSE(form()->line(Care)->trouble()->isVisible());
    EXPECT_TRUE(form()->line(PayLine)->least()->amount()->property("wrong").toBool());
    EXPECT_TRUE(form()->line(PayLine)->least()->isVisible());

    hand.type(wanted, QStringLiteral("0000"));

    EXPECT_EQ(budget().lines[PayLine].amount.amount, pounds(350'000));
    EXPECT_TRUE(form()->pending().isEmpty());
    EXPECT_FALSE(form()->line(PayLine)->trouble()->isVisible());
    EXPECT_FALSE(form()->line(PayLine)->least()->amount()->property("wrong").toBool());
    session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
}

TEST_F(WholeBudget, DropsWhatDoesNotCountWhenSomethingIsUndone)
{
    retype(form()->line(Reserve)->percent(), QStringLiteral("10"));
    retype(form()->line(PayLine)->wanted()->amount(), QStringLiteral("3"));
    ASSERT_FALSE(form()->pending().isEmpty());

    session.undoStack()->undo();

    EXPECT_EQ(session.document(), before);
    EXPECT_TRUE(form()->pending().isEmpty());
    EXPECT_EQ(form()->line(PayLine)->wanted()->amount()->text(), QStringLiteral("340,000"));
}

TEST_F(WholeBudget, MarksANumberThatIsNoneWhereItStands)
{
    retype(form()->line(Premises)->wanted()->amount(), QStringLiteral("lots"));

    EXPECT_TRUE(form()->line(Premises)->trouble()->isVisible());
    EXPECT_EQ(session.document(), before);
}

TEST_F(WholeBudget, UndoesEveryKindOfEdit)
{
    const auto press = [this](QAbstractButton* button) { hand.click(button); };
    const auto tick = [](TickedList* list, int row) {
        list->item(row)->setCheckState(list->item(row)->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    };
    const std::vector<std::pair<const char*, std::function<void()>>> edits{
        {"name a budget", [&] { hand.type(form()->title(), QStringLiteral("x")); }},
        {"its first day",
         [&] {
             form()->from()->selectAll();
             hand.type(form()->from(), QStringLiteral("2026-04-06"));
         }},
        {"in the account", [&] { retype(form()->atHand(), QStringLiteral("5")); }},
        {"name an income", [&] { hand.type(form()->income(0)->title(), QStringLiteral("x")); }},
        {"an income", [&] { retype(form()->income(0)->rate()->amount(), QStringLiteral("9")); }},
        {"its period", [&] { hand.choose(form()->income(0)->rate()->per(), 1); }},
        {"its months", [&] { press(form()->income(0)->months()->button(3)); }},
        {"what it is for", [&] { tick(form()->income(3)->lines(), 1); }},
        {"free again", [&] { hand.choose(form()->income(2)->use(), 0); }},
        {"no income", [&] { press(form()->income(1)->away()); }},
        {"one more income", [&] { press(form()->addIncomeButton()); }},
        {"name a line", [&] { hand.type(form()->line(0)->title(), QStringLiteral("x")); }},
        {"its kind", [&] { hand.choose(form()->line(Premises)->kind(), 2); }},
        {"its share", [&] { retype(form()->line(Reserve)->percent(), QStringLiteral("7.5")); }},
        {"its least", [&] { retype(form()->line(Care)->least()->amount(), QStringLiteral("100")); }},
        {"its most", [&] { retype(form()->line(Training)->most()->amount(), QStringLiteral("13,000")); }},
        {"its turn", [&] { form()->line(Care)->turn()->setValue(3); }},
        {"its gate", [&] { retype(form()->line(Care)->gateAtHand(), QStringLiteral("100")); }},
        {"its months of money", [&] { retype(form()->line(Care)->gateMonths(), QStringLiteral("2")); }},
        {"when it is spent", [&] { press(form()->line(Care)->months()->button(12)); }},
        {"where pay comes from", [&] { form()->line(Training)->pay()->click(); }},
        {"no line", [&] { press(form()->line(Care)->away()); }},
        {"one more line", [&] { press(form()->addLineButton()); }},
        {"how it is divided", [&] { hand.choose(form()->division()->rules(), 0); }},
        {"one more budget", [&] { press(form()->addBudgetButton()); }},
    };
    for (std::size_t at = 0; at < form()->incomeCount(); ++at)
        form()->income(at)->more()->setChecked(true);
    for (std::size_t at = 0; at < form()->lineCount(); ++at)
        form()->line(at)->more()->setChecked(true);
    QApplication::processEvents();
    for (const auto& [name, edit] : edits) {
        edit();
        QApplication::processEvents();
        EXPECT_NE(session.document(), before) << name;
        EXPECT_EQ(session.undoStack()->count(), 1) << name;
        session.undoStack()->undo();
        QApplication::processEvents();
        EXPECT_EQ(session.document(), before) << name;
        session.undoStack()->clear();
        form()->choose(0);
        for (std::size_t at = 0; at < form()->lineCount(); ++at)
            form()->line(at)->more()->setChecked(true);
        for (std::size_t at = 0; at < form()->incomeCount(); ++at)
            form()->income(at)->more()->setChecked(true);
        QApplication::processEvents();
    }
}

TEST_F(WholeBudget, AsksWhatAGrantIsForBeforeItChangesAnything)
{
    IncomeRow* sales = form()->income(0);
    hand.choose(sales->use(), 1);
    EXPECT_EQ(session.document(), before);
    EXPECT_TRUE(sales->lines()->isVisibleTo(sales->lines()->parentWidget()));

    sales->lines()->item(0)->setCheckState(Qt::Checked);

    EXPECT_EQ(budget().income[0].onlyFor, std::vector<std::string>{"premises"});
}

TEST_F(WholeBudget, LetsAGrantBeForThePayOfSomePeople)
{
    IncomeRow* grant = form()->income(2);
    hand.choose(grant->use(), 2);
    grant->members()->item(1)->setCheckState(Qt::Checked);

    EXPECT_EQ(budget().income[2].posts, std::vector<std::string>{"bronagh"});
    EXPECT_TRUE(budget().income[2].onlyFor.empty());
    EXPECT_EQ(outcome()->table()->model()->index(PayLine, 4).data().toString(), QStringLiteral("£9,000"));
}

TEST_F(WholeBudget, DoesNotMakeAGrantFreeWhenItsLineGoes)
{
    hand.click(form()->line(Training)->away()); // "apprentice" is for it alone
    QApplication::processEvents();

    EXPECT_EQ(session.document(), before);
    EXPECT_FALSE(form()->pending().isEmpty());
    hand.choose(form()->income(2)->use(), 0);
    EXPECT_TRUE(form()->pending().isEmpty());
    EXPECT_EQ(budget().lines.size(), 5U);
    EXPECT_TRUE(budget().income[2].isFree());
}

TEST_F(WholeBudget, BecomesPlainAgainWithoutIncomeAndKeepsWhatLinesGot)
{
    while (form()->incomeCount() > 0) {
        const std::size_t count = form()->incomeCount();
        hand.click(form()->income(count - 1)->away());
        QApplication::processEvents();
        ASSERT_LT(form()->incomeCount(), count);
    }

    EXPECT_TRUE(budget().income.empty());
    for (const BudgetLine& line : budget().lines)
        EXPECT_EQ(line.kind, BudgetLine::Kind::Fixed);
    EXPECT_FALSE(form()->line(0)->kind()->isVisible());
    hand.click(form()->addIncomeButton());
    EXPECT_EQ(budget().income.size(), 1U);
    EXPECT_TRUE(form()->line(0)->kind()->isVisible());
}

TEST_F(WholeBudget, IsNotTakenAwayWhileAScenarioUsesIt)
{
    hand.click(form()->removeBudgetButton());

    EXPECT_EQ(session.document(), before);
    EXPECT_TRUE(window.problemsBar()->text().contains(QStringLiteral("uses this budget")));
}

TEST_F(WholeBudget, ShowsBeforeAndAfterAsAChartAndAsATable)
{
    form()->choose(1);
    outcome()->showPart(BudgetOutcomeView::Part::Change);
    QApplication::processEvents();
    EXPECT_EQ(outcome()->before()->currentText(), QStringLiteral("A twentieth into the reserve"));
    const ChartPanel* chart = outcome()->chart(BudgetOutcomeView::Part::Change);
    EXPECT_TRUE(chart->view()->spec().title.endsWith(QStringLiteral("£20,700.00 less for pay")));

    outcome()->chart(BudgetOutcomeView::Part::Change)->showAsTable(true);

    const QAbstractItemModel* table = chart->table()->model();
    EXPECT_EQ(table->columnCount(), 2);
    EXPECT_EQ(table->data(table->index(6, 1)).toString(), QStringLiteral("£41,900"));
}

TEST_F(WholeBudget, ComparesABudgetWithHowItWasWhenOpened)
{
    outcome()->showPart(BudgetOutcomeView::Part::Change);
    outcome()->before()->setCurrentIndex(outcome()->before()->count() - 1);
    retype(form()->line(Reserve)->percent(), QStringLiteral("10"));
    QApplication::processEvents();

    EXPECT_TRUE(outcome()
                    ->chart(BudgetOutcomeView::Part::Change)
                    ->view()
                    ->spec()
                    .title.endsWith(QStringLiteral("£20,700.00 less for pay")));
}

TEST_F(WholeBudget, ShowsTheAccountMonthByMonth)
{
    outcome()->showPart(BudgetOutcomeView::Part::Cash);
    QApplication::processEvents();

    EXPECT_EQ(outcome()->chart(BudgetOutcomeView::Part::Cash)->view()->spec().title,
              QStringLiteral("The account is lowest on 5 September 2025: £25,416.67"));
}

TEST_F(WholeBudget, LetsTabGoFromTopToBottom)
{
    window.activateWindow();
    form()->atHand()->setFocus();
    QList<QWidget*> visited;
    for (int press = 0; press < 200 && QApplication::focusWidget() != form()->division()->rules(); ++press) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited << QApplication::focusWidget();
    }
    QList<qsizetype> places;
    for (QWidget* field :
         {static_cast<QWidget*>(form()->income(0)->title()), static_cast<QWidget*>(form()->income(0)->rate()->amount()),
          static_cast<QWidget*>(form()->income(3)->title()), static_cast<QWidget*>(form()->addIncomeButton()),
          static_cast<QWidget*>(form()->line(0)->title()), static_cast<QWidget*>(form()->line(0)->percent()),
          static_cast<QWidget*>(form()->line(Care)->wanted()->amount()), static_cast<QWidget*>(form()->addLineButton()),
          static_cast<QWidget*>(form()->division()->rules())})
        places << visited.indexOf(field);

    EXPECT_FALSE(places.contains(-1));
    EXPECT_TRUE(std::ranges::is_sorted(places));
}

/// Restores the font, whatever happens.
class LargeText {
public:
    LargeText() : m_font(QApplication::font())
    {
        QFont large = m_font;
        large.setPointSizeF(2.0 * m_font.pointSizeF());
        QApplication::setFont(large);
    }
    ~LargeText() { QApplication::setFont(m_font); }

private:
    QFont m_font;
};

TEST(BudgetPages, CutNoWordAtTwiceTheTextSize)
{
    const LargeText large;
    Session session{installedEngine()};
    MainWindow window{session};
    const auto path = session.engine().examples / "a-whole-budget.purse.json";
    ASSERT_TRUE(session.open(QString::fromStdString(path.string())).empty());
    window.resize(1280, 800);
    window.show();
    for (const char* page : {"budget", "budget-change", "budget-months", "budgets", "pile"}) {
        showPage(window, session, QString::fromLatin1(page));
        if (QString::fromLatin1(page) == QStringLiteral("pile"))
            window.budgetPage()->pile()->addButton()->click();
        window.resize(1280, 800); // as low as this page allows
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
        EXPECT_EQ(window.size(), QSize(1280, 800)) << page;
        for (const QAbstractButton* button : window.budgetPage()->findChildren<QAbstractButton*>())
            if (button->isVisible() && !qobject_cast<QTabBar*>(button->parentWidget())) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width())
                    << page << ": " << button->text().toStdString();
                EXPECT_GE(button->height(), std::min(28, button->sizeHint().height())) << page;
            }
    }
}

TEST_F(WholeBudget, StandsBesideTheOthers)
{
    window.budgetPage()->showPart(BudgetPage::Part::SideBySide);
    QApplication::processEvents();
    const QAbstractItemModel* model = window.budgetPage()->budgets()->table()->model();

    EXPECT_EQ(model->columnCount(), 2);
    EXPECT_EQ(model->data(model->index(6, 1)).toString(), QStringLiteral("£319,300 (−£20,700)"));
}
} // namespace
} // namespace purse::gui
