// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window, and what they do themselves.
#include "gui/main_window.hpp"

#include "gui/assembly/assembly_window.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/budget_page.hpp"
#include "gui/pages/needs/needs_page.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/pages/start_page.hpp"
#include "gui/panels/panels.hpp"
#include "gui/panels/shortcuts_dialog.hpp"
#include "gui/window/rail.hpp"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QUndoGroup>

#include <algorithm>

namespace purse::gui {
namespace {
const QString themeKey = QStringLiteral("theme");
const QString textSizeKey = QStringLiteral("textSize");
} // namespace

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
    menu->addAction(tr("&Begin with our payroll…"), this, &MainWindow::beginWithPayroll);
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::openByDialog);
    QMenu* examples = menu->addMenu(tr("Open &example"));
    for (const QString& path : documentsIn(m_session.engine().examples))
        examples->addAction(titleOfFile(path), this, [this, path] { openFile(path); });
    examples->setEnabled(!examples->isEmpty());
    menu->addSeparator();
    m_save = menu->addAction(tr("&Save"), QKeySequence::Save, this, &MainWindow::save);
    m_saveAs = menu->addAction(tr("Save &as…"), QKeySequence::SaveAs, this, &MainWindow::saveAs);
    m_forFinance << menu->addAction(tr("&Take in what members sent…"), this, &MainWindow::takeInMemberFiles);
    m_forFinance << menu->addAction(tr("&Add a pay model from a file…"), this, &MainWindow::addModelByDialog);
    m_forFinance << menu->addAction(tr("Save the &pay model as a file…"), this, &MainWindow::saveModelByDialog);
    menu->addSeparator();
    m_print = menu->addAction(tr("P&rint…"), QKeySequence::Print, this, &MainWindow::printPlace);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = new QUndoGroup(this);
    m_undo->addStack(m_session.undoStack());
    QAction* undo = m_undo->createUndoAction(this, tr("&Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    QAction* redo = m_undo->createRedoAction(this, tr("&Redo"));
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo); // one of them is not enough
    for (const auto& keys : {QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))})
        if (!redoKeys.contains(keys))
            redoKeys << keys;
    redo->setShortcuts(redoKeys);
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    m_forFinance << menu->addAction(tr("Add a &person"), QKeySequence(tr("Ctrl+Shift+P")), this, [this] {
        goTo(Place::People);
        peoplePage()->addPerson();
    });
    m_forFinance << menu->addAction(tr("Add &questions…"), QKeySequence(tr("Ctrl+Shift+Q")), this, [this] {
        goTo(Place::People);
        peoplePage()->askQuestions();
    });
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    int number = 1;
    for (const auto& [text, place] :
         {std::pair(tr("&Start"), Place::Start), std::pair(tr("My &needs"), Place::Needs),
          std::pair(tr("My &result"), Place::Result), std::pair(tr("&People"), Place::People),
          std::pair(tr("&Budget"), Place::Budget), std::pair(tr("&Group"), Place::Group),
          std::pair(tr("Pay &model"), Place::Model), std::pair(tr("Sc&enarios"), Place::Scenarios),
          std::pair(tr("&Compare"), Place::Compare), std::pair(tr("&Decide"), Place::Decide)}) {
        QAction* action = menu->addAction(text, QKeySequence(tr("Ctrl+%1").arg(number++ % 10)), this,
                                          [this, each = place] { goTo(each); });
        m_toPlaces[place] = action;
    }
    menu->addSeparator();
    makeViewChoices(*menu);
    m_showToAssembly = menu->addAction(tr("Show to the &assembly"), QKeySequence(Qt::Key_F5), this, [this] {
        finishEditing();
        openAssembly()->showFullScreen();
    });
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

/// The same choices as below the places, for the keyboard.
void MainWindow::makeViewChoices(QMenu& view)
{
    QMenu* modes = view.addMenu(tr("Who is loo&king"));
    m_modes = new QActionGroup(this);
    for (const auto& [text, mode] :
         {std::pair(tr("&One member"), Mode::Individual), std::pair(tr("&Finance group"), Mode::Finance),
          std::pair(tr("&Assembly, without names"), Mode::Assembly)}) {
        QAction* action = modes->addAction(text, this, [this, chosen = mode] {
            setView({chosen, m_session.view().level});
        });
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        m_modes->addAction(action);
    }
    m_everything = view.addAction(tr("Choose from e&verything"), this, [this](bool full) {
        setView({m_session.view().mode, full ? Level::Full : Level::Simple});
    });
    m_everything->setCheckable(true);
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
    finishEditing();
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

void MainWindow::refreshActions()
{
    const bool open = m_session.isOpen();
    const bool changes = open && !m_session.isReadOnly();
    const View& view = m_session.view();
    m_rail->setOpen(open);
    for (const auto& [place, action] : m_toPlaces)
        action->setEnabled(place == Place::Start || place == Place::Needs || (open && Rail::isFor(place, view.mode)));
    for (QAction* action : m_forFinance)
        action->setEnabled(changes && view.mode == Mode::Finance);
    for (QAction* action : m_modes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(view.mode));
    m_everything->setChecked(view.level == Level::Full);
    m_save->setEnabled(m_place == Place::Needs ? m_needs && m_needs->isModified() : changes);
    m_saveAs->setEnabled(open);
    m_print->setEnabled(open && (place() == Place::Result || view.mode != Mode::Individual));
    m_showToAssembly->setEnabled(open && view.mode != Mode::Individual);
    m_baselineMenu->setEnabled(open);
    for (const QDockWidget* dock : {m_whyDock, m_panels->historyDock(), m_panels->noticesDock()})
        dock->toggleViewAction()->setEnabled(open && view.mode == Mode::Finance); // they name people
}

void MainWindow::showHelp()
{
    switch (place()) {
    case Place::Budget:
        return m_panels->showHelp(budgetPage()->helpPage());
    case Place::Model:
        return m_panels->showHelp(QStringLiteral("how-to/build-a-pay-model.md"));
    case Place::Scenarios:
        return m_panels->showHelp(QStringLiteral("how-to/try-scenarios.md"));
    case Place::Decide:
        return m_panels->showHelp(QStringLiteral("how-to/decide-together.md"));
    case Place::Result:
        return m_panels->showHelp(QStringLiteral("how-to/read-my-result.md"));
    case Place::Compare:
    case Place::People:
        return m_panels->showHelp(QStringLiteral("glossary.md"));
    case Place::Needs:
        return m_panels->showHelp(QStringLiteral("how-to/fill-in-my-needs.md"));
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
