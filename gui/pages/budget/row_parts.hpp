// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editors/ticked_list.hpp"

#include <purse/model/problem.hpp>

#include <QString>

#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QWidget;

namespace purse::gui {

class NumberField;

/// What the rows of the budget form have in common.
QLineEdit* titleField(const QString& accessibleName);
QToolButton* foldButton(const QString& accessibleName); ///< opens what is rarely used
QToolButton* awayButton(const QString& accessibleName);
QLabel* troubleLabel(); ///< hidden until there is trouble
/// Shows it, and says it to those who hear the page; without words it goes away.
void tellTrouble(QLabel* label, const QString& what);
void markWrong(NumberField* field); ///< until its next value

/// Leaves a text alone that is the same already, so that the cursor stays.
void setText(QLineEdit* field, const std::string& text);

/// A field with its name beside it, on one height.
void addNamed(QFormLayout* form, const QString& name, QWidget* field);

/// Shows or hides a field with its name.
void showRow(QFormLayout* form, QWidget* field, bool shown);

/// What takes the focus in a row, from top to bottom.
std::vector<QWidget*> fieldsOf(QWidget* row);

QString withCapital(QString text);
QString inSentences(const Problems& problems);
QString monthNames(const std::vector<int>& months);
/// The names of these ids: "a, b and c".
QString namesOf(const TickedList::Names& names, const std::vector<std::string>& ids);

} // namespace purse::gui
