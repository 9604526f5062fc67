// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/pages/needs/own_needs.hpp"

#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace purse::gui {

class NumberField;

/// One question: why it is asked, the answer, "rather not say", and a note that stays with the member.
class QuestionCard : public QFrame {
    Q_OBJECT

public:
    QuestionCard(OwnNeeds& needs, const std::string& question, QWidget* parent = nullptr);

    const std::string& question() const { return m_id; }
    NumberField* number() const { return m_number; } ///< nullptr: something to choose from
    QComboBox* choice() const { return m_choice; }
    QCheckBox* silent() const { return m_silent; }
    QToolButton* noteButton() const { return m_noteButton; }
    QLineEdit* note() const { return m_note; }
    QToolButton* tellButton() const { return m_tell; }
    QLabel* status() const { return m_status; }

    void refresh();

private:
    const Question& asked() const;
    QWidget* makeField();
    void makeNumber();
    void makeChoice();
    void makeNote();
    void take(Answer answer);
    void showAnswer();
    void showStatus();

    OwnNeeds& m_needs;
    std::string m_id;
    NumberField* m_number = nullptr;
    QComboBox* m_choice = nullptr;
    QLabel* m_unit = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_status = nullptr;
    QCheckBox* m_silent = nullptr;
    QToolButton* m_tell = nullptr;
    QToolButton* m_noteButton = nullptr;
    QLineEdit* m_note = nullptr;
};

/// One sum in place of the answers that it stands for: only the sum is told.
class TotalCard : public QFrame {
    Q_OBJECT

public:
    TotalCard(OwnNeeds& needs, const std::string& question, QWidget* parent = nullptr);

    const std::string& question() const { return m_id; }
    QCheckBox* only() const { return m_only; }
    NumberField* sum() const { return m_sum; }
    QToolButton* takeSum() const { return m_takeSum; }

    void refresh();

private:
    const Question& asked() const;
    int decimals() const;
    void declare(const DeclaredTotal& total);
    DeclaredTotal written() const;

    OwnNeeds& m_needs;
    std::string m_id;
    QCheckBox* m_only = nullptr;
    NumberField* m_sum = nullptr;
    QLabel* m_unit = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_parts = nullptr;
    QToolButton* m_takeSum = nullptr;
};

/// The limits that a question sets for a number.
struct NumberLimits {
    std::optional<Decimal> least;
    std::optional<Decimal> most;
    int decimals = 9;
};
NumberLimits limitsOf(const Question& question, const Format& format, bool isOwnCurrency);

} // namespace purse::gui
