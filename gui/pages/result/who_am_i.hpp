// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QLineEdit;
class QListWidget;
class QToolButton;

namespace purse::gui {

/// Asks who sits here. Names are in its list only while it is open.
class WhoAmI : public QWidget {
    Q_OBJECT

public:
    explicit WhoAmI(Session& session, QWidget* parent = nullptr);

    void fill();
    void empty(); ///< no name stays behind
    QListWidget* list() const { return m_list; }
    QLineEdit* search() const { return m_search; }
    QToolButton* button() const { return m_go; }

signals:
    void chosen(const QString& member); ///< id

private:
    void filter();
    void choose();

    Session& m_session;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QToolButton* m_go = nullptr;
};

} // namespace purse::gui
