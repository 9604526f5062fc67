// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/panels.hpp"

#include "gui/pages/parts.hpp"
#include "gui/panels/help_panel.hpp"
#include "gui/panels/notices_panel.hpp"

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>
#include <QUndoView>

namespace purse::gui {
namespace {
constexpr int panelWidth = 380;

/// A heading, and a way to close the panel that can be seen and reached by key.
QWidget* titleFor(QDockWidget* dock, const QString& title)
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 10, 12, 0);
    layout->addWidget(plainLabel(title, TextStyle::Heading), 1);
    QToolButton* close = textButton(QStringLiteral("×"), Panels::tr("Close"));
    close->setAccessibleName(Panels::tr("Close: %1").arg(title));
    QObject::connect(close, &QToolButton::clicked, dock, &QWidget::hide);
    layout->addWidget(close);
    return bar;
}

QDockWidget* dockFor(QWidget* panel, const QString& title, const QString& name, QMainWindow& window)
{
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(name); // so that the window knows it again
    dock->setWidget(panel);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setAccessibleName(title);
    dock->setTitleBarWidget(titleFor(dock, title));
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
    return dock;
}
} // namespace

Panels::Panels(Session& session, QMainWindow& window)
    : QObject(&window), m_help(new HelpPanel(session.engine().examples.parent_path() / "docs")),
      m_history(new QUndoView(session.undoStack())), m_notices(new NoticesPanel(session))
{
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setEmptyLabel(tr("As it was opened"));
    m_history->setAccessibleName(tr("Edits since the document was opened; choose one to go back to it"));
    m_helpDock = dockFor(m_help, tr("Help"), QStringLiteral("help"), window);
    m_historyDock = dockFor(m_history, tr("History"), QStringLiteral("history"), window);
    m_noticesDock = dockFor(m_notices, tr("What to know and to mend"), QStringLiteral("notices"), window);
    for (QDockWidget* dock : {m_helpDock, m_historyDock, m_noticesDock})
        connect(dock, &QDockWidget::visibilityChanged, &window, [dock, &window](bool shown) {
            if (shown && dock->width() < panelWidth / 2)
                window.resizeDocks({dock}, {panelWidth}, Qt::Horizontal);
        });
}

void Panels::addTo(QMenu& view) const
{
    QAction* history = m_historyDock->toggleViewAction();
    history->setText(tr("&History of edits"));
    history->setShortcut(QKeySequence(tr("Ctrl+H")));
    view.addAction(history);
    QAction* notices = m_noticesDock->toggleViewAction();
    notices->setText(tr("&What to know and to mend"));
    notices->setShortcut(QKeySequence(tr("Ctrl+M")));
    view.addAction(notices);
    QAction* help = m_helpDock->toggleViewAction();
    help->setText(tr("&Help and words"));
    view.addAction(help);
}

void Panels::showHelp(const QString& page)
{
    m_help->showPage(page);
    m_helpDock->show();
    m_helpDock->raise();
}

} // namespace purse::gui
