// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.hpp"

#include "gui/assembly/assembly_window.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/budget_page.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/decide/decide_page.hpp"
#include "gui/pages/group_page.hpp"
#include "gui/pages/model_page.hpp"
#include "gui/pages/new_document_dialog.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/pages/problems_bar.hpp"
#include "gui/pages/problems_dialog.hpp"
#include "gui/pages/scenarios/scenarios_page.hpp"
#include "gui/pages/start_page.hpp"
#include "gui/pages/why_panel.hpp"
#include "gui/panels/panels.hpp"
#include "gui/panels/shortcuts_dialog.hpp"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
constexpr int mostRecent = 5;
const QString recentKey = QStringLiteral("recentFiles");
const QString themeKey = QStringLiteral("theme");
const QString textSizeKey = QStringLiteral("textSize");
const QString geometryKey = QStringLiteral("window");
const QString filter = QStringLiteral("*.purse.json *.json");
const QString modelEnding = QStringLiteral(".purse-model.json");
const QString modelFilter = QStringLiteral("*.purse-model.json");

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}
} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_places(new QStackedWidget), m_start(new StartPage(session.engine())),
      m_group(new GroupPage(session)), m_budget(new BudgetPage(session)), m_people(new PeoplePage(session)),
      m_model(new ModelPage(session)), m_scenarios(new ScenariosPage(session)), m_compare(new ComparePage(session)),
      m_decide(new DecidePage(session)), m_panels(new Panels(session, *this)), m_why(new WhyPanel(session)),
      m_problems(new ProblemsBar(session)), m_whyDock(new QDockWidget(tr("Why")))
{
    setAcceptDrops(true);
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(1280, 800);
    for (QWidget* place :
         {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_group), static_cast<QWidget*>(m_budget),
          static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_model), static_cast<QWidget*>(m_scenarios),
          static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_decide)}) // as in Place
        m_places->addWidget(place);
    auto* middle = new QWidget;
    auto* layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeRail());
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
    connect(m_model, &ModelPage::fileAsked, this, &MainWindow::addModelByDialog);
    connect(m_model, &ModelPage::saveAsked, this, &MainWindow::saveModelByDialog);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::openByDialog);
    connect(m_start, &StartPage::fileAsked, this, &MainWindow::openFile);
    connect(m_compare, &ComparePage::whyAsked, this, &MainWindow::askWhy);
    connect(m_why, &WhyPanel::closed, m_whyDock, &QWidget::hide);
    connect(m_why, &WhyPanel::chosen, m_compare, &ComparePage::chooseMember);
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
    m_start->setRecent(recentFiles());
    refreshActions();
    refreshTitle();
    goTo(Place::Start);
}

QFrame* MainWindow::makeRail()
{
    auto* rail = new QFrame;
    rail->setObjectName(QStringLiteral("rail"));
    QFont bold = font();
    bold.setBold(true);
    const int words = QFontMetrics(bold).horizontalAdvance(tr("Pay model"));
    rail->setFixedWidth(std::max(124, words + 44)); // with the room that the style gives
    auto* layout = new QVBoxLayout(rail);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(2);
    m_railButtons = new QButtonGroup(this);
    const auto add = [&](const QString& text, const QString& tip, Place place) {
        auto* button = new QPushButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_railButtons->addButton(button, static_cast<int>(place));
        layout->addWidget(button);
    };
    add(tr("Start"), tr("Open a document or try an example"), Place::Start);
    add(tr("Group"), tr("The group and its hours"), Place::Group);
    add(tr("Budget"), tr("What comes in, what it is for, and money divided by hand"), Place::Budget);
    add(tr("People"), tr("Hours and answers of each member"), Place::People);
    add(tr("Pay model"), tr("The steps by which pay is worked out"), Place::Model);
    add(tr("Scenarios"), tr("What is compared, what it costs, and how sure that is"), Place::Scenarios);
    add(tr("Compare"), tr("Scenarios side by side"), Place::Compare);
    add(tr("Decide"), tr("What was said, and what was decided or not"), Place::Decide);
    layout->addStretch();
    connect(m_railButtons, &QButtonGroup::idClicked, this, [this](int id) { goTo(static_cast<Place>(id)); });
    return rail;
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New…"), QKeySequence::New, this, [this] { newDocument(); });
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::openByDialog);
    QMenu* examples = menu->addMenu(tr("Open &example"));
    for (const QString& path : documentsIn(m_session.engine().examples))
        examples->addAction(titleOfFile(path), this, [this, path] { openFile(path); });
    examples->setEnabled(!examples->isEmpty());
    menu->addSeparator();
    m_save = menu->addAction(tr("&Save"), QKeySequence::Save, this, &MainWindow::save);
    m_saveAs = menu->addAction(tr("Save &as…"), QKeySequence::SaveAs, this, &MainWindow::saveAs);
    m_needsDocument << menu->addAction(tr("&Add a pay model from a file…"), this, &MainWindow::addModelByDialog);
    m_needsDocument << menu->addAction(tr("Save the &pay model as a file…"), this, &MainWindow::saveModelByDialog);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_session.undoStack()->createUndoAction(this, tr("&Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    QAction* redo = m_session.undoStack()->createRedoAction(this, tr("&Redo"));
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo); // one of them is not enough
    for (const auto& keys : {QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))})
        if (!redoKeys.contains(keys))
            redoKeys << keys;
    redo->setShortcuts(redoKeys);
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    m_needsDocument << menu->addAction(tr("Add a &person"), QKeySequence(tr("Ctrl+Shift+P")), this, [this] {
        goTo(Place::People);
        m_people->addPerson();
    });
    m_needsDocument << menu->addAction(tr("Add &questions…"), QKeySequence(tr("Ctrl+Shift+Q")), this, [this] {
        goTo(Place::People);
        m_people->askQuestions();
    });
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (const auto& [text, place] :
         {std::pair(tr("&Start"), Place::Start), std::pair(tr("&Group"), Place::Group),
          std::pair(tr("&Budget"), Place::Budget), std::pair(tr("&People"), Place::People),
          std::pair(tr("Pay &model"), Place::Model), std::pair(tr("S&cenarios"), Place::Scenarios),
          std::pair(tr("&Compare"), Place::Compare), std::pair(tr("&Decide"), Place::Decide)})
        menu->addAction(text, QKeySequence(tr("Ctrl+%1").arg(static_cast<int>(place) + 1)), this,
                        [this, each = place] { goTo(each); });
    menu->addSeparator();
    QAction* assembly = menu->addAction(tr("Show to the &assembly"), QKeySequence(Qt::Key_F5), this, [this] {
        m_people->finishEditing();
        openAssembly()->showFullScreen();
    });
    assembly->setEnabled(false);
    connect(&m_session, &Session::opened, assembly, [assembly] { assembly->setEnabled(true); });
    m_baselineMenu = menu->addMenu(tr("Base&line"));
    m_periods = new QActionGroup(this);
    for (const auto& [text, period] :
         {std::pair(tr("Amounts a &year"), Period::Year), std::pair(tr("Amounts a &month"), Period::Month)}) {
        QAction* action = menu->addAction(text, this, [this, chosen = period] {
            Format::Choices choices = m_session.format().choices();
            choices.period = chosen;
            m_session.setChoices(choices);
        });
        action->setCheckable(true);
        action->setChecked(period == Period::Year);
        action->setData(static_cast<int>(period));
        m_periods->addAction(action);
    }
    m_exact = menu->addAction(tr("&Exact amounts"), this, [this](bool exact) {
        Format::Choices choices = m_session.format().choices();
        choices.exact = exact;
        m_session.setChoices(choices);
    });
    m_exact->setCheckable(true);
    menu->addSeparator();
    QAction* why = m_whyDock->toggleViewAction();
    why->setText(tr("&Why panel"));
    why->setShortcut(QKeySequence(tr("Ctrl+W")));
    menu->addAction(why);
    m_panels->addTo(*menu);
    makeTextSizeMenu(*menu);
    QMenu* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const QString chosen = QSettings().value(themeKey, QStringLiteral("system")).toString();
    for (const auto& [text, theme] : {std::pair(tr("As the &system"), Theme::System),
                                      std::pair(tr("&Light"), Theme::Light), std::pair(tr("&Dark"), Theme::Dark)}) {
        QAction* action = themes->addAction(text, this, [each = theme] {
            QSettings().setValue(themeKey, toText(each));
            applyTheme(each);
        });
        action->setCheckable(true);
        action->setChecked(chosen == toText(theme));
        group->addAction(action);
    }
}

void MainWindow::makeTextSizeMenu(QMenu& view)
{
    QMenu* sizes = view.addMenu(tr("Te&xt size"));
    auto* group = new QActionGroup(this);
    const int chosen = QSettings().value(textSizeKey, textSizes.front()).toInt();
    for (const int percent : textSizes) {
        QAction* action = sizes->addAction(tr("%1 %").arg(percent), this, [this, percent] { setTextSize(percent); });
        action->setCheckable(true);
        action->setChecked(percent == chosen);
        group->addAction(action);
    }
    const auto step = [this](int by) {
        const auto at = std::ranges::find(textSizes, QSettings().value(textSizeKey, textSizes.front()).toInt());
        const auto next = at - textSizes.begin() + by;
        if (next >= 0 && next < static_cast<std::ptrdiff_t>(textSizes.size()))
            setTextSize(textSizes[static_cast<std::size_t>(next)]);
    };
    sizes->addSeparator();
    sizes->addAction(tr("&Larger"), QKeySequence::ZoomIn, this, [step] { step(1); });
    sizes->addAction(tr("&Smaller"), QKeySequence::ZoomOut, this, [step] { step(-1); });
}

/// Rows, fields and charts know their heights from when they are made: the window is made anew around the same document.
void MainWindow::setTextSize(int percent)
{
    m_people->finishEditing();
    QSettings().setValue(textSizeKey, percent);
    applyTextSize(percent);
    QApplication::exit(makeAnew);
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("Help on this &page"), QKeySequence::HelpContents, this, &MainWindow::showHelp);
    menu->addAction(tr("&Contents"), this, [this] { m_panels->showHelp(QStringLiteral("index.md")); });
    menu->addAction(tr("&Words we use"), this, [this] { m_panels->showHelp(QStringLiteral("glossary.md")); });
    menu->addAction(tr("&Keys…"), QKeySequence(tr("Ctrl+/")), this, &MainWindow::showShortcuts);
    menu->addSeparator();
    menu->addAction(tr("&About Common Purse"), this, &MainWindow::showAbout);
}

void MainWindow::fillBaselineMenu()
{
    m_baselineMenu->clear();
    const auto comparison = m_session.comparison();
    for (std::size_t at = 0; comparison && at < comparison->outcomes.size(); ++at) {
        QString title = shown(comparison->outcomes[at].title).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = m_baselineMenu->addAction(title, this, [this, at] { m_session.setBaseline(at); });
        action->setCheckable(true);
        action->setChecked(at == comparison->baseline);
    }
    for (QAction* action : m_periods->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_session.format().choices().period));
}

MainWindow::Place MainWindow::place() const { return static_cast<Place>(m_places->currentIndex()); }

void MainWindow::goTo(Place place)
{
    if (!m_session.isOpen())
        place = Place::Start;
    for (int at = 0; at < m_places->count(); ++at) { // a page that is not in view asks for no room
        const auto policy = at == static_cast<int>(place) ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_places->widget(at)->setSizePolicy(policy, policy);
    }
    m_places->setCurrentIndex(static_cast<int>(place));
    m_railButtons->button(static_cast<int>(place))->setChecked(true);
    if (QWidget* first = m_places->currentWidget()->focusWidget())
        first->setFocus();
    else
        m_places->currentWidget()->setFocus();
    if (place != Place::People && place != Place::Compare)
        m_whyDock->hide();
}

void MainWindow::askWhy(const QString& member, std::size_t outcome)
{
    m_why->choose(member, outcome);
    m_compare->chooseMember(member, outcome);
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

void MainWindow::openByDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a document"), QString(),
                                                      tr("Documents and pay models (%1)").arg(filter));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::showProblems(const QString& title, const QString& sentence, Problems problems)
{
    auto* dialog = new ProblemsDialog(title, sentence, std::move(problems), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MainWindow::openFile(const QString& path)
{
    if (path.endsWith(modelEnding)) {
        const std::optional<ModelFile> model = readModel(path);
        if (model)
            newDocument(&*model);
        return model.has_value();
    }
    if (!mayDrop(tr("Save the changes before opening another document?")))
        return false;
    Problems problems = m_session.open(QFileInfo(path).absoluteFilePath());
    if (!problems.empty()) {
        showProblems(tr("“%1” was not opened").arg(shown(QFileInfo(path).fileName().toStdString())),
                     tr("Nothing was changed, and what was open before is still open. "
                        "These are the things to mend:"),
                     std::move(problems));
        return false;
    }
    rememberFile(m_session.path());
    goTo(Place::Compare);
    return true;
}

void MainWindow::newDocument(const ModelFile* model)
{
    if (!mayDrop(tr("Save the changes before starting a new document?")))
        return;
    auto* dialog = new NewDocumentDialog(m_session.engine(), model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.setNewDocument(dialog->document());
        goTo(Place::People);
    });
    dialog->open();
}

std::optional<ModelFile> MainWindow::readModel(const QString& path)
{
    if (!m_session.engine().readModel)
        return std::nullopt;
    Result<ModelFile> file = m_session.engine().readModel(QFileInfo(path).absoluteFilePath().toStdString());
    if (file)
        return *std::move(file);
    showProblems(tr("“%1” was not opened").arg(shown(QFileInfo(path).fileName().toStdString())),
                 tr("Nothing was changed. These are the things to mend:"), file.error());
    return std::nullopt;
}

bool MainWindow::addModelFile(const QString& path)
{
    const std::optional<ModelFile> model = readModel(path);
    if (!model || !m_session.isOpen())
        return false;
    goTo(Place::Model);
    m_model->addModel(*model);
    return true;
}

bool MainWindow::saveModelFile(const QString& path)
{
    if (!m_model->hasModel() || !m_session.engine().writeModel)
        return false;
    Problems problems = m_session.engine().writeModel(path.toStdString(), m_model->modelFile());
    const bool fine = problems.empty();
    if (fine)
        statusBar()->showMessage(tr("Saved: the steps and the questions, nobody's names or answers"), 8000);
    else
        showProblems(tr("The pay model was not saved"), tr("It is still here, in the document."), std::move(problems));
    return fine;
}

void MainWindow::addModelByDialog()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Add a pay model"), QString(), tr("Pay models (%1)").arg(modelFilter));
    if (!path.isEmpty())
        addModelFile(path);
}

void MainWindow::saveModelByDialog()
{
    goTo(Place::Model);
    QString path = QFileDialog::getSaveFileName(this, tr("Save the pay model as"), QString(),
                                                tr("Pay models (%1)").arg(modelFilter));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".json")))
        path += modelEnding;
    saveModelFile(path);
}

bool MainWindow::save()
{
    m_people->finishEditing();
    return m_session.path().isEmpty() ? saveAs() : reportSaved(m_session.save());
}

bool MainWindow::saveAs()
{
    m_people->finishEditing();
    QString path = QFileDialog::getSaveFileName(this, tr("Save the document as"), m_session.path(),
                                                tr("Common Purse documents (%1)").arg(filter));
    if (path.isEmpty())
        return false;
    if (!path.endsWith(QStringLiteral(".json")))
        path += QStringLiteral(".purse.json");
    return reportSaved(m_session.saveAs(path));
}

bool MainWindow::reportSaved(const Problems& problems)
{
    if (problems.empty()) {
        statusBar()->showMessage(tr("Saved"), 4000);
        rememberFile(m_session.path());
        return true;
    }
    showProblems(tr("The document was not saved"),
                 tr("Your changes are still here, in this window. The file on disk is as it was."), problems);
    return false;
}

bool MainWindow::mayDrop(const QString& question)
{
    m_people->finishEditing();
    if (!m_session.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), escaped(question),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayDrop(tr("Save the changes before closing?")))
        return event->ignore();
    QSettings().setValue(geometryKey, saveGeometry());
    if (m_assembly)
        m_assembly->leave();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

QStringList MainWindow::recentFiles() const
{
    QStringList paths = QSettings().value(recentKey).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths.mid(0, mostRecent);
}

void MainWindow::rememberFile(const QString& path)
{
    const QString examples = QString::fromStdString(m_session.engine().examples.string());
    if (path.isEmpty() || (!examples.isEmpty() && path.startsWith(QFileInfo(examples).absoluteFilePath())))
        return;
    QStringList paths = recentFiles();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey, paths.mid(0, mostRecent));
    m_start->setRecent(paths.mid(0, mostRecent));
}

void MainWindow::refreshTitle()
{
    if (!m_session.isOpen()) {
        setWindowTitle(tr("Common Purse"));
        return;
    }
    const QString name =
        m_session.path().isEmpty() ? tr("not saved yet") : shown(QFileInfo(m_session.path()).fileName().toStdString());
    setWindowTitle(
        tr("%1[*] – Common Purse").arg(QString(name).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))));
    setWindowModified(m_session.isModified());
    m_save->setEnabled(!m_session.isReadOnly());
}

void MainWindow::refreshActions()
{
    const bool open = m_session.isOpen();
    for (const Place place :
         {Place::Group, Place::Budget, Place::People, Place::Model, Place::Scenarios, Place::Compare, Place::Decide})
        m_railButtons->button(static_cast<int>(place))->setEnabled(open);
    for (QAction* action : m_needsDocument)
        action->setEnabled(open && !m_session.isReadOnly());
    m_save->setEnabled(open && !m_session.isReadOnly());
    m_saveAs->setEnabled(open && !m_session.isReadOnly());
    m_baselineMenu->setEnabled(open);
    m_whyDock->toggleViewAction()->setEnabled(open);
}

void MainWindow::showHelp()
{
    switch (place()) {
    case Place::Budget:
        return m_panels->showHelp(m_budget->helpPage());
    case Place::Model:
        return m_panels->showHelp(QStringLiteral("how-to/build-a-pay-model.md"));
    case Place::Scenarios:
        return m_panels->showHelp(QStringLiteral("how-to/try-scenarios.md"));
    case Place::Decide:
        return m_panels->showHelp(QStringLiteral("how-to/decide-together.md"));
    case Place::Compare:
    case Place::People:
        return m_panels->showHelp(QStringLiteral("glossary.md"));
    case Place::Start:
    case Place::Group:
        return m_panels->showHelp(QStringLiteral("index.md"));
    }
}

void MainWindow::showShortcuts()
{
    QList<QAction*> actions;
    for (const QAction* menu : menuBar()->actions())
        if (menu->menu())
            actions << menu->menu()->actions();
    auto* dialog = new ShortcutsDialog(actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Common Purse"),
        tr("<b>Common Purse %1</b><p>Compares pay models and budgets on the same people, by their needs. "
           "Free software under the GNU General Public License, version 3 or later.</p>"
           "<p>It works on this computer only and sends nothing anywhere.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace purse::gui
