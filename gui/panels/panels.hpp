// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session.hpp"

#include <QObject>

class QDockWidget;
class QMainWindow;
class QMenu;
class QUndoView;

namespace purse::gui {

class HelpPanel;
class NoticesPanel;

/// What stands beside every place when it is asked for: help and its words, the history of edits, and what to know and
/// to mend.
class Panels : public QObject {
    Q_OBJECT

public:
    Panels(Session& session, QMainWindow& window);

    void addTo(QMenu& view) const;
    void showHelp(const QString& page); ///< of the documentation
    HelpPanel* help() const { return m_help; }
    QUndoView* history() const { return m_history; }
    NoticesPanel* notices() const { return m_notices; }
    QDockWidget* noticesDock() const { return m_noticesDock; }
    QDockWidget* helpDock() const { return m_helpDock; }
    QDockWidget* historyDock() const { return m_historyDock; }

private:
    HelpPanel* m_help = nullptr;
    QUndoView* m_history = nullptr;
    NoticesPanel* m_notices = nullptr;
    QDockWidget* m_noticesDock = nullptr;
    QDockWidget* m_helpDock = nullptr;
    QDockWidget* m_historyDock = nullptr;
};

} // namespace purse::gui
