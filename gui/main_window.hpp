// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "gui/session/session.hpp"
#include "gui/theme.hpp"

class QAction;
class QActionGroup;
class QButtonGroup;
class QDockWidget;
class QFrame;
class QMenu;
class QStackedWidget;

namespace purse::gui {

class ComparePage;
class PeoplePage;
class StartPage;
class WhyPanel;

/// The window: places on the left, the place in the middle, the Why panel on the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class Place { Start, People, Compare };

    explicit MainWindow(Session& session, QWidget* parent = nullptr);

    bool openFile(const QString& path); ///< shows why when the file is refused
    void goTo(Place place);
    void askWhy(const QString& member, std::size_t outcome);

    ComparePage* comparePage() const { return m_compare; }
    PeoplePage* peoplePage() const { return m_people; }
    WhyPanel* whyPanel() const { return m_why; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QFrame* makeRail();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void fillBaselineMenu();
    void rememberFile(const QString& path);
    QStringList recentFiles() const;
    void openByDialog();
    bool save();
    bool saveAs();
    bool reportSaved(const Problems& problems);
    bool mayDrop(const QString& question); ///< asks about unsaved changes
    void refreshTitle();
    void refreshActions();
    void showAbout();

    Session& m_session;
    QStackedWidget* m_places = nullptr;
    QButtonGroup* m_railButtons = nullptr;
    StartPage* m_start = nullptr;
    PeoplePage* m_people = nullptr;
    ComparePage* m_compare = nullptr;
    WhyPanel* m_why = nullptr;
    QDockWidget* m_whyDock = nullptr;
    QMenu* m_baselineMenu = nullptr;
    QAction* m_save = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_exact = nullptr;
    QActionGroup* m_periods = nullptr;
};

} // namespace purse::gui
