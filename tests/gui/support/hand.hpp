// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace purse::gui {

/// A person's hand on mouse and keyboard, which counts what it does.
class Hand {
public:
    int clicks = 0;
    int keys = 0;

    void click(QAbstractButton* button)
    {
        ++clicks;
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    void clickCell(QTableView* table, int row, int column = 0)
    {
        ++clicks;
        table->scrollTo(table->model()->index(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, column)).center());
        QApplication::processEvents();
    }
    void type(QWidget* into, const QString& text)
    {
        keys += static_cast<int>(text.size());
        QTest::keyClicks(into, text);
        QApplication::processEvents();
    }
    void press(QWidget* on, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        QTest::keyClick(on, key, modifiers);
        QApplication::processEvents();
    }
    /// Opens the list and takes the entry: two clicks.
    void choose(QComboBox* box, int index)
    {
        clicks += 2;
        box->setCurrentIndex(index);
        emit box->activated(index);
        QApplication::processEvents();
    }
    /// Opens the menu of a button and takes the entry with this data: two clicks.
    void chooseAction(QToolButton* button, const QString& data)
    {
        clicks += 2;
        for (QAction* action : button->menu()->actions())
            if (action->data().toString() == data)
                action->trigger();
        QApplication::processEvents();
    }
};

} // namespace purse::gui
