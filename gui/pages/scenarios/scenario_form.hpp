// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace purse::gui {

class TickedList;
class YearsEditor;

/// One scenario: which model on which money, by which levies, and what is noted of it.
class ScenarioForm : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioForm(Session& session, QWidget* parent = nullptr);

    void showScenario(const std::string& id); ///< empty: none
    void refresh();

    QLineEdit* title() const { return m_title; }
    QComboBox* model() const { return m_model; }
    QComboBox* budget() const { return m_budget; }
    QComboBox* levy() const { return m_levy; }
    QComboBox* payroll() const { return m_payroll; }
    QComboBox* amends() const { return m_amends; }
    TickedList* leviesAbroad() const { return m_abroad; }
    TickedList* assumed() const { return m_assumed; } ///< people not there yet
    YearsEditor* years() const { return m_years; }
    QLineEdit* notWages() const { return m_notWages; }
    QPlainTextEdit* note() const { return m_note; }

private:
    QLabel* addRow(QFormLayout* form, const QString& title, QWidget* field, const QString& tip = {});
    void addMore(QFormLayout* form);
    void connectFields();
    const Scenario* scenario() const;
    void change(const QString& what, const std::function<void(Scenario&)>& edit, const QString& typing = {});
    std::vector<Member> assumedPeople() const;
    void fillLists(const Document& document, const Scenario& own);

    Session& m_session;
    std::string m_scenario;
    QLineEdit* m_title = nullptr;
    QComboBox* m_model = nullptr;
    QComboBox* m_budget = nullptr;
    QComboBox* m_levy = nullptr;
    QComboBox* m_payroll = nullptr;
    QComboBox* m_amends = nullptr;
    TickedList* m_abroad = nullptr;
    TickedList* m_assumed = nullptr;
    QLabel* m_assumedTitle = nullptr;
    YearsEditor* m_years = nullptr;
    QLineEdit* m_notWages = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace purse::gui
