// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/session/session.hpp"

class QLabel;

namespace purse::gui {

/// What refused the last edit, and what keeps scenarios from being solved: in words, below the page, in nobody's way.
class ProblemsBar : public QFrame {
    Q_OBJECT

public:
    explicit ProblemsBar(Session& session, QWidget* parent = nullptr);

    QString text() const;

private:
    void refresh();

    Session& m_session;
    QLabel* m_words = nullptr;
};

} // namespace purse::gui
