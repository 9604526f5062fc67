// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <functional>

class QComboBox;
class QLineEdit;

namespace purse::gui {

class NumberField;
class ScenariosForm;

/// What holds for the whole group: its name and hours, and the scenarios that are compared.
class GroupPage : public QWidget {
    Q_OBJECT

public:
    explicit GroupPage(Session& session, QWidget* parent = nullptr);

    QLineEdit* groupName() const { return m_name; }
    ScenariosForm* scenarios() const { return m_scenarios; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeGroup();
    void refresh();
    void change(const QString& what, const std::function<void(Document&)>& edit, const QString& typing);

    Session& m_session;
    QLineEdit* m_name = nullptr;
    NumberField* m_hours = nullptr;
    NumberField* m_weeks = nullptr;
    QComboBox* m_allowance = nullptr;
    ScenariosForm* m_scenarios = nullptr;
    bool m_stale = true;
};

} // namespace purse::gui
