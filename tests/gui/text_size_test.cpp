// SPDX-License-Identifier: GPL-3.0-or-later
// Text of any size: pages made with it hold it, and the same document goes on in a window made anew.
#include "gui/main_window.hpp"
#include "gui/picture.hpp"
#include "gui/theme.hpp"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {

class TextSize : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(session.open(example).empty()); }
    void TearDown() override
    {
        QSettings().remove(QStringLiteral("textSize"));
        applyTextSize(100);
    }

    QString example = QStringLiteral(PURSE_SOURCE_DIR "/scenarios/needs-and-flat.purse.json");
    Session session{installedEngine()};
};

TEST_F(TextSize, DoublesTheTextOfEveryPlace)
{
    const qreal usual = QApplication::font().pointSizeF();
    applyTextSize(200);
    MainWindow window(session);
    window.resize(1600, 1000);
    window.show();
    for (const auto place : {MainWindow::Place::Group, MainWindow::Place::People, MainWindow::Place::Scenarios,
                             MainWindow::Place::Compare, MainWindow::Place::Decide}) {
        window.goTo(place);
        QApplication::processEvents();
        for (const QLabel* label : window.findChildren<QLabel*>())
            EXPECT_TRUE(!label->isVisible() || label->font().pointSizeF() >= 1.7 * usual)
                << label->text().toStdString();
        for (const QCheckBox* box : window.findChildren<QCheckBox*>())
            EXPECT_GE(box->sizeHint().height(), QFontMetrics(box->font()).height() * 8 / 10);
    }
    EXPECT_EQ(window.size(), QSize(1600, 1000)) << "no place asks for more than there is";
}

TEST_F(TextSize, IsChosenInTheMenuAndKeepsTheDocumentAndItsHistory)
{
    Member changed = session.document().members.at(0);
    changed.name = "Somebody else";
    session.editMember(0, changed, QStringLiteral("Change a name"));
    MainWindow window(session);
    window.show();
    QAction* larger = nullptr;
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcuts().contains(QKeySequence(QKeySequence::ZoomIn)))
            larger = action;
    ASSERT_NE(larger, nullptr);
    QTimer::singleShot(0, larger, &QAction::trigger);

    EXPECT_EQ(QApplication::exec(), MainWindow::makeAnew);

    EXPECT_EQ(QSettings().value(QStringLiteral("textSize")).toInt(), 125);
    MainWindow anew(session);
    anew.goTo(MainWindow::Place::People);
    anew.show();
    EXPECT_EQ(session.document().members.at(0).name, "Somebody else");
    session.undoStack()->undo();
    EXPECT_NE(session.document().members.at(0).name, "Somebody else");
}

} // namespace
} // namespace purse::gui
