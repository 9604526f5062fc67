// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/row_parts.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QAccessible>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::BudgetForm)
};
} // namespace

QLineEdit* titleField(const QString& accessibleName)
{
    auto* field = new QLineEdit;
    field->setAccessibleName(accessibleName);
    field->setPlaceholderText(Words::tr("what it is"));
    keepHeight(field);
    return field;
}

QToolButton* foldButton(const QString& accessibleName)
{
    QToolButton* button = textButton(Words::tr("More"), Words::tr("What is rarely needed"));
    button->setAccessibleName(accessibleName);
    button->setCheckable(true);
    return button;
}

QToolButton* awayButton(const QString& accessibleName)
{
    QToolButton* button = textButton(QStringLiteral("×"), accessibleName);
    button->setAccessibleName(accessibleName);
    return button;
}

QLabel* troubleLabel()
{
    QLabel* label = plainLabel({}, TextStyle::Body);
    label->setObjectName(QStringLiteral("trouble"));
    label->hide();
    return label;
}

void tellTrouble(QLabel* label, const QString& what)
{
    const bool isNew = !what.isEmpty() && what != label->text();
    label->setText(what);
    label->setVisible(!what.isEmpty());
    if (!isNew)
        return;
    QAccessibleEvent spoken(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void markWrong(NumberField* field)
{
    field->setProperty("wrong", true);
    field->style()->polish(field);
}

void setText(QLineEdit* field, const std::string& text)
{
    const QString next = QString::fromStdString(text);
    if (next == field->text())
        return;
    field->setText(next);
    field->setCursorPosition(0);
    field->setToolTip(escaped(next));
}

void addNamed(QFormLayout* form, const QString& name, QWidget* field)
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    keepHeight(field);
    QLabel* label = plainLabel(name);
    label->setWordWrap(false);
    label->setMinimumHeight(field->minimumHeight());
    label->setBuddy(field);
    form->addRow(label, field);
}

void showRow(QFormLayout* form, QWidget* field, bool shown)
{
    field->setVisible(shown);
    if (QWidget* label = form->labelForField(field))
        label->setVisible(shown);
}

std::vector<QWidget*> fieldsOf(QWidget* row)
{
    std::vector<QWidget*> fields;
    for (QWidget* field : row->findChildren<QWidget*>()) {
        const bool isPopup = field->window() != row->window(); // the list of a combo box
        if ((field->focusPolicy() & Qt::TabFocus) != 0 && !field->focusProxy() && !isPopup)
            fields.push_back(field);
    }
    return fields;
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString inSentences(const Problems& problems)
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences << shown(problem.what) + QLatin1Char(' ') + shown(problem.hint);
    return sentences.join(QLatin1Char('\n'));
}

QString monthNames(const std::vector<int>& months)
{
    QStringList names;
    for (const int month : months)
        names << QLocale().standaloneMonthName(month, QLocale::LongFormat);
    return QLocale().createSeparatedList(names);
}

QString namesOf(const TickedList::Names& names, const std::vector<std::string>& ids)
{
    QStringList found;
    for (const auto& [id, name] : names)
        if (std::ranges::find(ids, id) != ids.end())
            found << name;
    return QLocale().createSeparatedList(found);
}

} // namespace purse::gui
