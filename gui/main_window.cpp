// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.hpp"

#include "gui/assembly/assembly_window.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/budget_page.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/decide/decide_page.hpp"
#include "gui/pages/group_page.hpp"
#include "gui/pages/model_page.hpp"
#include "gui/pages/needs/needs_page.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/pages/problems_bar.hpp"
#include "gui/pages/problems_dialog.hpp"
#include "gui/pages/result/my_result_page.hpp"
#include "gui/pages/scenarios/scenarios_page.hpp"
#include "gui/pages/start_page.hpp"
#include "gui/pages/why_panel.hpp"
#include "gui/panels/notices_panel.hpp"
#include "gui/panels/panels.hpp"
#include "gui/print/papers.hpp"
#include "gui/window/rail.hpp"
#include "gui/window/spot.hpp"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoGroup>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const QString geometryKey = QStringLiteral("window");
const QString levelKey = QStringLiteral("level");

QString modeWords(Mode mode)
{
    switch (mode) {
    case Mode::Individual:
        return MainWindow::tr("one member");
    case Mode::Assembly:
        return MainWindow::tr("assembly, without names");
    case Mode::Finance:
        break;
    }
    return MainWindow::tr("finance group");
}
} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_places(new QStackedWidget), m_start(new StartPage(session.engine())),
      m_panels(new Panels(session, *this)), m_rail(new Rail), m_why(new WhyPanel(session)),
      m_problems(new ProblemsBar(session)), m_whyDock(new QDockWidget(tr("Why")))
{
    setAcceptDrops(true);
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(1280, 800);
    m_pages[Place::Start] = m_start;
    m_places->addWidget(m_start);
    auto* middle = new QWidget;
    auto* layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_places, 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(20, 0, 20, 12);
    below->addWidget(m_problems);
    column->addLayout(below);
    layout->addLayout(column, 1);
    setCentralWidget(middle);

    m_whyDock->setWidget(m_why);
    m_whyDock->setTitleBarWidget(new QWidget); // the panel has its own heading
    m_whyDock->setFeatures(QDockWidget::DockWidgetClosable);
    addDockWidget(Qt::RightDockWidgetArea, m_whyDock);
    m_whyDock->hide();
    makeMenus();

    connect(m_start, &StartPage::newAsked, this, [this] { newDocument(); });
    connect(m_start, &StartPage::needsAsked, this, [this] {
        setView({Mode::Individual, m_session.view().level});
        goTo(Place::Needs);
    });
    connect(m_start, &StartPage::payrollAsked, this, &MainWindow::beginWithPayroll);
    connect(m_start, &StartPage::rememberAsked, this, &MainWindow::setRemembersFiles);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::openByDialog);
    connect(m_start, &StartPage::fileAsked, this, &MainWindow::openFile);
    connect(m_why, &WhyPanel::closed, m_whyDock, &QWidget::hide);
    connect(&m_session, &Session::opened, this, &MainWindow::refreshActions);
    connect(&m_session, &Session::refreshed, this, &MainWindow::fillBaselineMenu);
    connect(&m_session, &Session::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::trouble, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence); });
    connect(&m_session, &Session::solvingChanged, this, [this](bool solving) {
        if (solving && isVisible())
            statusBar()->showMessage(tr("Working it out…"));
        else if (!solving)
            statusBar()->clearMessage();
    });
    connect(m_panels->notices(), &NoticesPanel::whereAsked, this, &MainWindow::showWhere);
    connect(m_rail, &Rail::placeAsked, this, &MainWindow::goTo);
    connect(m_rail, &Rail::viewAsked, this, &MainWindow::setView);
    connect(&m_session, &Session::viewChanged, this, &MainWindow::followView);
    showRecent();
    followView();
    refreshActions();
    refreshTitle();
    goTo(Place::Start);
}

QWidget* MainWindow::page(Place place)
{
    QWidget*& page = m_pages[place];
    if (!page) {
        page = makePage(place);
        m_places->addWidget(page);
    }
    return page;
}

QWidget* MainWindow::makePage(Place place)
{
    switch (place) {
    case Place::Start:
        break;
    case Place::Needs: {
        auto* needs = m_session.findChild<OwnNeeds*>(); // it outlives a window that is made anew
        if (!needs)
            needs = new OwnNeeds(m_session.engine(), &m_session);
        m_needs = new NeedsPage(*needs);
        m_undo->addStack(needs->undoStack());
        connect(&m_session, &Session::opened, m_needs, [this] { m_needs->offerDocument(m_session.sharedDocument()); });
        connect(m_needs, &NeedsPage::stateChanged, this, &MainWindow::refreshActions);
        m_needs->offerDocument(m_session.sharedDocument());
        return m_needs;
    }
    case Place::People:
        return m_people = new PeoplePage(m_session);
    case Place::Budget:
        return m_budget = new BudgetPage(m_session);
    case Place::Group:
        return m_group = new GroupPage(m_session);
    case Place::Model:
        m_model = new ModelPage(m_session);
        connect(m_model, &ModelPage::fileAsked, this, &MainWindow::addModelByDialog);
        connect(m_model, &ModelPage::saveAsked, this, &MainWindow::saveModelByDialog);
        m_model->setSimple(m_session.view().level == Level::Simple);
        return m_model;
    case Place::Scenarios:
        return m_scenarios = new ScenariosPage(m_session);
    case Place::Compare:
        m_compare = new ComparePage(m_session);
        connect(m_compare, &ComparePage::whyAsked, this, &MainWindow::askWhy);
        connect(m_compare, &ComparePage::whereAsked, this, &MainWindow::showWhere);
        connect(m_why, &WhyPanel::chosen, m_compare, &ComparePage::chooseMember);
        return m_compare;
    case Place::Decide:
        return m_decide = new DecidePage(m_session);
    case Place::Result:
        return m_result = new MyResultPage(m_session);
    }
    return m_start;
}

void MainWindow::printPlace()
{
    const auto comparison = m_session.comparison();
    if (place() == Place::Result)
        resultPage()->print();
    else if (comparison && !comparison->outcomes.empty())
        printWithPreview(comparisonPaper(m_session.document(), *comparison, m_compare ? m_compare->chosenOutcome() : 0,
                                         m_session.format(),
                                         m_session.view().showsNames() ? Names::Shown : Names::Hidden),
                         this);
}

void MainWindow::finishEditing()
{
    if (m_people)
        m_people->finishEditing();
}

Place MainWindow::place() const { return m_place; }

void MainWindow::goTo(Place place)
{
    if ((!m_session.isOpen() && place != Place::Needs) || !Rail::isFor(place, m_session.view().mode))
        place = Place::Start;
    m_place = place;
    QWidget* shown = page(place);
    for (const auto& [each, other] : m_pages) { // a page that is not in view asks for no room
        const auto policy = other == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        other->setSizePolicy(policy, policy);
    }
    m_places->setCurrentWidget(shown);
    m_rail->setCurrent(place);
    refreshActions();
    m_undo->setActiveStack(place == Place::Needs ? m_needs->undoStack() : m_session.undoStack());
    QWidget* first = shown->focusWidget();
    (first ? first : shown)->setFocus();
    if (place != Place::People && place != Place::Compare)
        m_whyDock->hide();
    refreshActions();
}

void MainWindow::setView(const View& view)
{
    finishEditing();
    QSettings().setValue(levelKey, static_cast<int>(view.level));
    m_session.setView(view);
}

/// Who looks decides what there is to see: the rest is not there, neither behind keys nor in menus.
void MainWindow::followView()
{
    const View& view = m_session.view();
    m_rail->setView(view);
    if (!Rail::isFor(m_place, view.mode))
        goTo(m_session.isOpen() && view.mode == Mode::Assembly ? Place::Compare : Place::Start);
    if (m_model)
        m_model->setSimple(view.level == Level::Simple);
    if (view.mode != Mode::Finance) {
        m_whyDock->hide();
        m_panels->historyDock()->hide();
        m_panels->noticesDock()->hide();
    }
    refreshActions();
    refreshTitle();
}

void MainWindow::showWhere(const QString& where)
{
    const std::optional<Spot> spot = m_session.isOpen() ? spotOf(where, m_session.document()) : std::nullopt;
    if (!spot)
        return;
    goTo(spot->place);
    if (spot->place == Place::Budget)
        budgetPage()->showPartOf(spot->part, spot->index);
    if (!spot->index)
        return;
    if (spot->place == Place::People)
        peoplePage()->chooseMember(*spot->index);
    if (spot->place == Place::Scenarios)
        scenariosPage()->choose(*spot->index);
    if (spot->place == Place::Model) {
        modelPage()->chooseModel(*spot->index);
        if (spot->inner)
            modelPage()->chooseStep(*spot->inner);
    }
}

void MainWindow::askWhy(const QString& member, std::size_t outcome)
{
    if (m_session.view().mode != Mode::Finance)
        return;
    m_why->choose(member, outcome);
    comparePage()->chooseMember(member, outcome);
    const bool wasHidden = m_whyDock->isHidden();
    m_whyDock->show();
    if (wasHidden)
        resizeDocks({m_whyDock}, {width() >= 1600 ? 460 : 372}, Qt::Horizontal);
}

AssemblyWindow* MainWindow::openAssembly()
{
    if (!m_assembly)
        m_assembly = new AssemblyWindow(m_session, this);
    return m_assembly;
}

AssemblyWindow* MainWindow::assembly() const { return m_assembly; }

void MainWindow::showProblems(const QString& title, const QString& sentence, Problems problems)
{
    auto* dialog = new ProblemsDialog(title, sentence, std::move(problems), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_needs && !m_needs->mayClose())
        return event->ignore();
    if (!mayDrop(tr("Save the changes before closing?")))
        return event->ignore();
    QSettings().setValue(geometryKey, saveGeometry());
    if (m_assembly)
        m_assembly->leave();
    event->accept();
}

void MainWindow::refreshTitle()
{
    if (!m_session.isOpen()) {
        setWindowTitle(tr("Common Purse"));
        return;
    }
    const QString name =
        m_session.path().isEmpty() ? tr("not saved yet") : shown(QFileInfo(m_session.path()).fileName().toStdString());
    setWindowTitle(tr("%1[*] – %2")
                       .arg(QString(name).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")),
                            modeWords(m_session.view().mode)));
    setWindowModified(m_session.isModified());
    m_save->setEnabled(!m_session.isReadOnly());
}

} // namespace purse::gui
