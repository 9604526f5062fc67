// SPDX-License-Identifier: GPL-3.0-or-later
// Who looks decides what there is to see: one member, the finance group, an assembly.
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/main_window.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/start_page.hpp"
#include "gui/pages/why_panel.hpp"
#include "gui/window/rail.hpp"
#include "tests/gui/support/made_comparison.hpp"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
class ViewTest : public testing::Test {
protected:
    ViewTest()
    {
        session.setDocument(made::document());
        window.resize(1280, 800);
        window.show();
        QApplication::processEvents();
    }
    ~ViewTest() override { QSettings().clear(); }

    void look(Mode mode)
    {
        QComboBox* box = window.rail()->mode();
        box->setCurrentIndex(box->findData(static_cast<int>(mode)));
        emit box->activated(box->currentIndex());
        QApplication::processEvents();
    }

    /// Every text that the page shows, in its tables too.
    QStringList texts()
    {
        QStringList all{window.windowTitle()};
        const QWidget* page = window.comparePage();
        for (const QLabel* label : page->findChildren<QLabel*>())
            all << label->text() << label->toolTip() << label->accessibleDescription();
        for (const QTableView* table : page->findChildren<QTableView*>()) {
            if (!table->isVisible())
                continue;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                all << table->model()->headerData(row, Qt::Vertical).toString();
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        all << table->model()->index(row, column).data(role).toString();
            }
        }
        for (const ComparePage::Part part : {ComparePage::Part::Pay, ComparePage::Part::Change})
            for (const QString& row : window.comparePage()->chart(part)->view()->spec().categories)
                all << row;
        return all;
    }

    bool showsANameOfTheGroup()
    {
        const QString all = texts().join(QLatin1Char('\n'));
        return std::ranges::any_of(session.document().members, [&](const Member& member) {
            return all.contains(QString::fromStdString(member.name));
        });
    }

    Session session{made::engine()};
    MainWindow window{session};
};

TEST_F(ViewTest, TheFinanceGroupSeesNamesAndEveryPlace)
{
    window.goTo(Place::Compare);
    window.comparePage()->showPart(ComparePage::Part::Table);

    EXPECT_TRUE(showsANameOfTheGroup());
    for (const Place place : {Place::People, Place::Budget, Place::Group, Place::Model, Place::Compare, Place::Decide})
        EXPECT_TRUE(window.rail()->button(place)->isVisible());
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("finance group")));
}

TEST_F(ViewTest, AnAssemblySeesNoNamesAndNobodysReasons)
{
    window.goTo(Place::Compare);
    look(Mode::Assembly);
    for (const ComparePage::Part part : {ComparePage::Part::Table, ComparePage::Part::Pay, ComparePage::Part::Change}) {
        window.comparePage()->showPart(part);
        QApplication::processEvents();
        EXPECT_FALSE(showsANameOfTheGroup());
    }
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("assembly, without names")));
    EXPECT_FALSE(window.rail()->button(Place::People)->isVisible());

    window.askWhy(QString::fromStdString(session.document().members.front().id), 0);
    EXPECT_FALSE(window.whyPanel()->isVisible());
    window.goTo(Place::People);
    EXPECT_EQ(window.place(), Place::Start);
}

TEST_F(ViewTest, AnAssemblyDrawsItsMadeUpNamesAnewAndKeepsThemWhileItLooks)
{
    look(Mode::Assembly);
    const auto first = session.shownComparison();
    Format::Choices choices = session.format().choices();
    choices.exact = !choices.exact;
    session.setChoices(choices);
    const auto second = session.shownComparison();
    ASSERT_EQ(first->members.size(), second->members.size());
    for (std::size_t at = 0; at < first->members.size(); ++at)
        EXPECT_EQ(first->members[at].name, second->members[at].name);
    EXPECT_NE(first->members.front().name, session.document().members.front().name);
}

TEST_F(ViewTest, OneMemberSeesNoPlaceOfTheFinanceGroup)
{
    window.goTo(Place::People);
    look(Mode::Individual);

    EXPECT_EQ(window.place(), Place::Start);
    for (const Place place : {Place::People, Place::Budget, Place::Group, Place::Model, Place::Compare, Place::Decide})
        EXPECT_FALSE(window.rail()->button(place)->isVisible());
    for (const QAction* menu : window.menuBar()->actions())
        for (const QAction* action : menu->menu()->actions())
            if (action->text().contains(QStringLiteral("person")) || action->text().contains(QStringLiteral("Peo"))) {
                EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
            }
    look(Mode::Finance);
    EXPECT_TRUE(window.rail()->button(Place::People)->isVisible());
}

TEST_F(ViewTest, EverythingToChooseFromIsRemembered)
{
    window.setView({Mode::Finance, Level::Full});
    EXPECT_EQ(QSettings().value(QStringLiteral("level")).toInt(), static_cast<int>(Level::Full));
    bool allMeasures = false;
    for (const QCheckBox* box : window.comparePage()->findChildren<QCheckBox*>())
        allMeasures = allMeasures || box->isChecked();
    EXPECT_TRUE(allMeasures);
}

TEST_F(ViewTest, WhatWasOpenIsForgottenWhereThatIsWanted)
{
    QSettings().setValue(QStringLiteral("recentFiles"), QStringList{QApplication::applicationFilePath()});
    MainWindow other(session);
    auto* start = other.findChild<StartPage*>();
    ASSERT_NE(start, nullptr);
    EXPECT_TRUE(start->remembers()->isChecked());
    start->remembers()->click();
    EXPECT_FALSE(other.remembersFiles());
    EXPECT_TRUE(QSettings().value(QStringLiteral("recentFiles")).toStringList().isEmpty());
    start->remembers()->click();
    EXPECT_TRUE(other.remembersFiles());
}
} // namespace
} // namespace purse::gui
