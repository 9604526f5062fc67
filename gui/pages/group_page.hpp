// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <functional>

class QComboBox;
class QLineEdit;

namespace purse::gui {

class NumberField;

/// What holds for the whole group: its name, its hours and what its employer answers.
class GroupPage : public QWidget {
    Q_OBJECT

public:
    explicit GroupPage(Session& session, QWidget* parent = nullptr);

    QLineEdit* groupName() const { return m_name; }

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
    bool m_stale = true;
};

} // namespace purse::gui
