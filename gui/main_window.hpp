// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "gui/place.hpp"
#include "gui/session/session.hpp"
#include "gui/theme.hpp"

#include <QPointer>

#include <map>

class QAction;
class QActionGroup;
class QDockWidget;
class QMenu;
class QStackedWidget;
class QUndoGroup;

namespace purse::gui {

class AssemblyWindow;
class BudgetPage;
class ComparePage;
class DecidePage;
class GroupPage;
class ModelPage;
class MyResultPage;
class NeedsPage;
class Panels;
class PayrollWizard;
class PeoplePage;
class ProblemsBar;
class Rail;
class ScenariosPage;
class StartPage;
class WhyPanel;

/// The window: places on the left, the place in the middle, the Why panel on the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    using Place = gui::Place;

    /// What the program ends with where it only wants its window made anew, with text of another size.
    static constexpr int makeAnew = 1000;

    explicit MainWindow(Session& session, QWidget* parent = nullptr);

    bool openFile(const QString& path); ///< shows why when the file is refused; a pay model begins a new document
    void newDocument(const ModelFile* model = nullptr); ///< asks what it begins with
    PayrollWizard* beginWithPayroll();                  ///< nullptr: what is open was not to be dropped
    bool addModelFile(const QString& path);             ///< adds a pay model of a file to the document
    bool saveModelFile(const QString& path);            ///< the model in view, without anybody's names or answers
    void goTo(Place place); ///< Start, where nothing is open or whoever looks does not go there
    Place place() const;
    void setView(const View& view);
    void showWhere(const QString& where); ///< a place in the document, where it can be changed
    bool remembersFiles() const;          ///< whether the start page lists what was open before
    void setRemembersFiles(bool remembers);
    void askWhy(const QString& member, std::size_t outcome);
    AssemblyWindow* openAssembly(); ///< the view without names, not yet shown; the one that is open, where there is one
    AssemblyWindow* assembly() const; ///< null: none is open

    /// A page is made when somebody first goes there, or asks for it.
    BudgetPage* budgetPage() { return made(m_budget, Place::Budget); }
    ComparePage* comparePage() { return made(m_compare, Place::Compare); }
    DecidePage* decidePage() { return made(m_decide, Place::Decide); }
    Panels* panels() const { return m_panels; }
    Rail* rail() const { return m_rail; }
    GroupPage* groupPage() { return made(m_group, Place::Group); }
    ModelPage* modelPage() { return made(m_model, Place::Model); }
    ScenariosPage* scenariosPage() { return made(m_scenarios, Place::Scenarios); }
    MyResultPage* resultPage() { return made(m_result, Place::Result); }
    NeedsPage* needsPage() { return made(m_needs, Place::Needs); }
    PeoplePage* peoplePage() { return made(m_people, Place::People); }
    ProblemsBar* problemsBar() const { return m_problems; }
    WhyPanel* whyPanel() const { return m_why; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    template <class Page>
    Page* made(Page*& member, Place place)
    {
        page(place);
        return member;
    }
    QWidget* page(Place place);
    QWidget* makePage(Place place);
    void finishEditing(); ///< what stands in an open field is taken
    void followView();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void makeViewChoices(QMenu& view);
    void makeTextSizeMenu(QMenu& view);
    void fillBaselineMenu();
    void rememberFile(const QString& path);
    QStringList recentFiles() const;
    void showRecent();
    void openByDialog();
    void addModelByDialog();
    void takeInMemberFiles();
    void saveModelByDialog();
    void showProblems(const QString& title, const QString& sentence, Problems problems);
    std::optional<ModelFile> readModel(const QString& path); ///< shows why when it is refused
    bool save();
    bool saveAs();
    bool reportSaved(const Problems& problems);
    bool mayDrop(const QString& question); ///< asks about unsaved changes
    void refreshTitle();
    void refreshActions();
    void showHelp(); ///< on the place in view
    void showShortcuts();
    void showAbout();
    void setTextSize(int percent);
    void printPlace(); ///< the comparison, or one member's page

    Session& m_session;
    QStackedWidget* m_places = nullptr;
    std::map<Place, QWidget*> m_pages;
    Place m_place = Place::Start;
    StartPage* m_start = nullptr;
    GroupPage* m_group = nullptr;
    BudgetPage* m_budget = nullptr;
    PeoplePage* m_people = nullptr;
    ModelPage* m_model = nullptr;
    ScenariosPage* m_scenarios = nullptr;
    NeedsPage* m_needs = nullptr;
    QUndoGroup* m_undo = nullptr;
    ComparePage* m_compare = nullptr;
    DecidePage* m_decide = nullptr;
    MyResultPage* m_result = nullptr;
    Panels* m_panels = nullptr;
    Rail* m_rail = nullptr;
    WhyPanel* m_why = nullptr;
    ProblemsBar* m_problems = nullptr;
    QDockWidget* m_whyDock = nullptr;
    QPointer<AssemblyWindow> m_assembly;
    QMenu* m_baselineMenu = nullptr;
    std::map<Place, QAction*> m_toPlaces;
    QList<QAction*> m_forFinance; ///< what changes the document beyond a decision
    QActionGroup* m_modes = nullptr;
    QAction* m_everything = nullptr;
    QAction* m_showToAssembly = nullptr;
    QAction* m_save = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_print = nullptr;
    QAction* m_exact = nullptr;
    QActionGroup* m_periods = nullptr;
};

} // namespace purse::gui
