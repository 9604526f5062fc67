// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.hpp"
#include "gui/pages/problems_dialog.hpp"
#include "gui/picture.hpp"
#include "tests/gui/support/made_comparison.hpp"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
struct Walk {
    int nodes = 0;
    QStringList unnamed;

    void visit(QAccessibleInterface* node, const QString& path)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        ++nodes;
        const QString here = path + QLatin1Char('/')
                             + (node->object() ? QString::fromLatin1(node->object()->metaObject()->className())
                                               : QString::number(node->role()));
        if (node->state().focusable && node->text(QAccessible::Name).trimmed().isEmpty())
            unnamed << here;
        if (node->role() == QAccessible::Table)
            return; // cells are checked where their models are
        for (int child = 0; child < node->childCount(); ++child)
            visit(node->child(child), here);
    }
};

class EveryPage : public testing::TestWithParam<QString> {
protected:
    EveryPage()
    {
        session.setDocument(made::document());
        window.resize(1280, 800);
        window.show();
        showPage(window, session, GetParam());
        QApplication::processEvents();
        window.activateWindow();
    }
    Session session{made::engine()};
    MainWindow window{session};
};

TEST_P(EveryPage, NamesEverythingThatTakesTheFocus)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&window), {});

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
