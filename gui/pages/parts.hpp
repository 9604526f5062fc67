// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QMargins>
#include <QString>

class QFrame;
class QLabel;
class QScrollArea;
class QTableView;
class QToolButton;

namespace purse::gui {

enum class TextStyle { Title, Heading, Finding, Body, Muted };

/// A label that shows plain text only, whatever a document puts into it, and wraps.
QLabel* plainLabel(const QString& text, TextStyle style = TextStyle::Body);

/// What every table of the program needs: a name, calm lines, and a Tab key that leaves it.
void prepareTable(QTableView* table, const QString& accessibleName);

/// Long texts of a table take as many lines as they need. Call when the table has its model.
void wrapRows(QTableView* table);

/// A button that says what it does.
QToolButton* textButton(const QString& text, const QString& tip = {});

/// At least as high as a finger needs and its text asks for, also where a page has too little room.
void keepHeight(QWidget* widget);

/// A list that the mouse wheel does not change while it scrolls the page.
class QuietComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Whether a page is too narrow for two parts side by side, at the size of its text.
bool isNarrow(const QWidget* page);

/// A part that scrolls where it has too little room; it takes no focus itself.
QScrollArea* scrolling(QWidget* inside, const QString& accessibleName);

/// A raised surface with room inside.
QFrame* card();
/// The same around something.
QFrame* inCard(QWidget* inside, const QMargins& room = {16, 14, 16, 14});

} // namespace purse::gui
