// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assembly/assembly_window.hpp"
#include "gui/main_window.hpp"
#include "gui/pages/problems_dialog.hpp"
#include "gui/picture.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/walk.hpp"

#include <purse/budget/lines/round.hpp>

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <set>
#include <tuple>

namespace purse::gui {
namespace {
using test::Walk;

class EveryPage : public testing::TestWithParam<QString> {
protected:
    EveryPage()
    {
        session.setDocument(made::document());
        window.resize(1280, 800);
        window.show();
        showPage(window, session, GetParam());
        QApplication::processEvents();
        shown()->activateWindow();
    }
    Session session{made::engine()};
    MainWindow window{session};
    QWidget* shown() { return window.assembly() ? static_cast<QWidget*>(window.assembly()) : &window; }
};

TEST_P(EveryPage, NamesEverythingThatTakesTheFocus)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(shown()), {});

    EXPECT_GT(walk.nodes, 10);
    EXPECT_TRUE(walk.unnamed.isEmpty()) << walk.unnamed.join(QLatin1Char('\n')).toStdString();
}

TEST_P(EveryPage, LetsTabLeaveEveryTable)
{
    for (QTableView* table : window.findChildren<QTableView*>()) {
        if (!table->isVisible())
            continue;
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        if (table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Tab);
        EXPECT_NE(QApplication::focusWidget(), table) << table->accessibleName().toStdString();
    }
}

TEST_P(EveryPage, ShowsTextOfDocumentsAsPlainText)
{
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (!label->text().isEmpty() && label->isVisible()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        }
}

std::string testName(const testing::TestParamInfo<QString>& page)
{
    return QString(page.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
}

std::vector<QString> pages()
{
    const QStringList all = picturePages();
    return {all.begin(), all.end()};
}

INSTANTIATE_TEST_SUITE_P(Pages, EveryPage, testing::ValuesIn(pages()), testName);

/// The pages for rounds with everything on them: an example whose rounds are open, and as it is, closed.
class EveryRound : public testing::TestWithParam<std::tuple<QString, bool>> {
protected:
    EveryRound()
    {
        EXPECT_TRUE(session.open(QStringLiteral(PURSE_SOURCE_DIR "/scenarios/a-food-co-op.purse.json")).empty());
        if (std::get<1>(GetParam()))
            openRounds();
        window.resize(1280, 800);
        window.show();
        showPage(window, session, std::get<0>(GetParam()));
        QApplication::processEvents();
    }

    void openRounds()
    {
        Document document = session.document();
        document.contributions.at(0).bidding->closed = 0;
        Budget& budget = document.budgets.at(0);
        budget.round->closed = false;
        budget.round->fingerprint = fingerprintOf(budget);
        session.setDocument(std::move(document));
    }
    Session session{installedEngine()};
    MainWindow window{session};
};

TEST_P(EveryRound, NamesEverythingThatTakesTheFocus)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&window), {});

    EXPECT_GT(walk.nodes, 30);
    EXPECT_TRUE(walk.unnamed.isEmpty()) << walk.unnamed.join(QLatin1Char('\n')).toStdString();
}

TEST_P(EveryRound, ReachesEveryControlByTab)
{
    window.activateWindow();
    std::set<QWidget*> reached;
    QWidget* at = window.focusWidget();
    for (int press = 0; press < 200 && at && reached.insert(at).second; ++press) {
        QTest::keyClick(at, Qt::Key_Tab);
        at = window.focusWidget();
    }

    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && (qobject_cast<QComboBox*>(widget) || qobject_cast<QToolButton*>(widget)
                || qobject_cast<QCheckBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
                || qobject_cast<QSlider*>(widget))) {
            EXPECT_TRUE(reached.contains(widget)) << widget->accessibleName().toStdString();
        }
}

INSTANTIATE_TEST_SUITE_P(
    Pages, EveryRound,
    testing::Combine(testing::Values(QStringLiteral("contributions"), QStringLiteral("proposals"),
                                     QStringLiteral("payouts"), QStringLiteral("payouts-credit"),
                                     QStringLiteral("payouts-streams"), QStringLiteral("matched-gifts"),
                                     QStringLiteral("ballots")),
                     testing::Bool()),
    [](const auto& round) {
        return QString(std::get<0>(round.param)).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString()
               + (std::get<1>(round.param) ? "_open" : "_closed");
    });

TEST(ProblemsDialog, NamesEverythingThatTakesTheFocus)
{
    ProblemsDialog dialog(QStringLiteral("“a” was not opened"), QStringLiteral("These are the things to mend:"),
                          {{"/members/2", "A week has 168 hours; this says 200.", "Give hours per week."}});
    dialog.show();
    QApplication::processEvents();
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&dialog), {});

    EXPECT_TRUE(walk.unnamed.isEmpty()) << walk.unnamed.join(QLatin1Char('\n')).toStdString();
}
} // namespace
} // namespace purse::gui
