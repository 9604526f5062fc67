// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/panels/notices_panel.hpp"
#include "gui/panels/panels.hpp"
#include "gui/window/spot.hpp"

#include <QApplication>
#include <QDockWidget>
#include <QTableView>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
TEST(SpotOf, LeadsEveryPartOfADocumentToItsPlace)
{
    const Result<Document> document = installedEngine().read(installedEngine().examples / "needs-and-flat.purse.json");
    ASSERT_TRUE(document);
    const auto spot = [&](const char* where) { return spotOf(QString::fromLatin1(where), *document); };

    EXPECT_EQ(spot("/members/2/work/hours_per_week"), (Spot{Place::People, QStringLiteral("members"), 2}));
    EXPECT_EQ(spot("/budgets/0/lines/1"), (Spot{Place::Budget, QStringLiteral("budgets"), 0}));
    EXPECT_EQ(spot("/models/1/steps/0/rate"), (Spot{Place::Model, QStringLiteral("models"), 1, 0}));
    EXPECT_EQ(spot("/models/1/fit"),
              (Spot{Place::Model, QStringLiteral("models"), 1, document->models[1].steps.size()}));
    EXPECT_EQ(spot("/group/name"), (Spot{Place::Group, QStringLiteral("group")}));
    EXPECT_EQ(spot("/members/9999/name"), (Spot{Place::People, QStringLiteral("members")}));
    EXPECT_EQ(spot("/levies/3"), std::nullopt);
    EXPECT_EQ(spot(""), std::nullopt);
}

class NoticesPanelTest : public testing::Test {
protected:
    NoticesPanelTest()
    {
        EXPECT_TRUE(
            session.open(QString::fromStdString((session.engine().examples / "needs-and-flat.purse.json").string()))
                .empty());
        session.finishSolving();
        window.resize(1280, 800);
        window.show();
        window.panels()->noticesDock()->show();
        QApplication::processEvents();
    }

    QAbstractItemModel* rows() { return window.panels()->notices()->table()->model(); }

    Session session{installedEngine()};
    MainWindow window{session};
};

TEST_F(NoticesPanelTest, ListsWhatRidesAlongWithTheComparison)
{
    std::size_t notices = 0;
    for (const Outcome& outcome : session.comparison()->outcomes)
        notices += outcome.notices.size();
    EXPECT_GT(notices, 0U);
    EXPECT_GT(rows()->rowCount(), 0);
    EXPECT_LE(rows()->rowCount(), static_cast<int>(notices)) << "those that scenarios share are one row";
}

TEST_F(NoticesPanelTest, PutsWhatWasRefusedFirstAndLeadsToTheField)
{
    session.refuse({{"/members/3/name", "This name is too long.", "Shorten it."}});
    QApplication::processEvents();
    const QModelIndex first = rows()->index(0, 1);
    ASSERT_EQ(first.data().toString(), QStringLiteral("This name is too long."));

    emit window.panels()->notices()->table()->activated(first);
    QApplication::processEvents();
    EXPECT_EQ(window.place(), Place::People);
    EXPECT_EQ(window.peoplePage()->membersTable()->currentIndex().row(), 3);
}

TEST_F(NoticesPanelTest, IsNotThereBeforeAnAssembly)
{
    window.setView({Mode::Assembly, Level::Simple});
    EXPECT_FALSE(window.panels()->noticesDock()->isVisible());
    EXPECT_FALSE(window.panels()->noticesDock()->toggleViewAction()->isEnabled());
}
} // namespace
} // namespace purse::gui
