// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the assembly's view, and what it asks.
#include "gui/assembly/assembly_window.hpp"
#include "gui/assembly/screen_view.hpp"
#include "gui/assembly/start_view.hpp"
#include "gui/assembly/what_if_bar.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {

bool AssemblyWindow::takeMove(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_current + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        go(m_current - 1);
        return true;
    case Qt::Key_Home:
        go(0);
        return true;
    case Qt::Key_End:
        go(static_cast<int>(m_screens.size()) - 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_view->scroll(key == Qt::Key_Up ? -1 : 1);
        return true;
    default:
        return false;
    }
}

bool AssemblyWindow::takeSetting(int key)
{
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period: // what presenters send
        setBlank(true);
        return true;
    case Qt::Key_T:
        setTable(!m_asTable);
        return true;
    case Qt::Key_W:
        setWhatIf(m_whatIf->isHidden());
        return true;
    case Qt::Key_M:
        m_minutesMore += 5;
        drawTime();
        say(m_plan.perScreen > 0 ? tr("Five minutes more for this screen") : tr("There is no time plan"));
        return true;
    case Qt::Key_N:
        say(tr("Names are never shown here"));
        return true;
    default:
        return false;
    }
}

/// @return whether the key means something here
bool AssemblyWindow::takeKey(int key)
{
    if (isBlank()) {
        setBlank(false);
        return true;
    }
    switch (key) {
    case Qt::Key_Escape:
        if (!m_whatIf->isHidden())
            setWhatIf(false);
        else
            m_current < 0 ? leave() : askLeave();
        return true;
    case Qt::Key_C:
        m_look.dark = !m_look.dark;
        draw();
        return true;
    case Qt::Key_F:
    case Qt::Key_F11:
        toggleFull();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        scaleText(1.1);
        return true;
    case Qt::Key_Minus:
        scaleText(1.0 / 1.1);
        return true;
    case Qt::Key_Question:
    case Qt::Key_F1:
        showKeys();
        return true;
    default:
        break;
    }
    if (m_current < 0) {
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        return isEnter && begin();
    }
    return takeMove(key) || takeSetting(key);
}

void AssemblyWindow::keyPressEvent(QKeyEvent* event)
{
    const auto other = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (other || !takeKey(event->key()))
        QWidget::keyPressEvent(event);
}

/// Charts, tables and buttons leave the keys of the view to it; a button keeps those that press it.
bool AssemblyWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* pressed = static_cast<QKeyEvent*>(event);
    const int key = pressed->key();
    const bool presses = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isButton = qobject_cast<QAbstractButton*>(watched) != nullptr;
    const bool hasOther = pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (hasOther || (isButton && presses) || key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return QWidget::eventFilter(watched, event);
    return takeKey(key) || QWidget::eventFilter(watched, event);
}

void AssemblyWindow::scaleText(double factor)
{
    const double before = m_look.points;
    m_look.zoom = std::clamp(m_look.zoom * factor, 0.5, 2.0);
    draw();
    if (factor < 1.0 && m_look.points >= before) {
        m_look.zoom = std::max(m_look.zoom, 1.0);
        say(tr("The text stays large enough for the last row"));
    }
}

void AssemblyWindow::toggleFull()
{
    if (isFullScreen())
        showNormal();
    else
        showFullScreen();
}

QDialog* AssemblyWindow::dialog() const
{
    for (QDialog* each : findChildren<QDialog*>())
        if (each->isVisible())
            return each;
    return nullptr;
}

/// @param yes empty: there is nothing to say yes to
QDialog* AssemblyWindow::ask(const QString& title, const QStringList& lines, const QString& yes, const QString& no)
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPalette(m_look.palette());
    dialog->setWindowTitle(title);
    dialog->setAccessibleDescription(lines.join(QLatin1Char(' ')));
    auto* layout = new QVBoxLayout(dialog);
    const int room = static_cast<int>(m_look.points);
    layout->setContentsMargins(room, room, room, room);
    layout->addWidget(hallLabel(title, HallText::Heading, m_look));
    for (const QString& line : lines) {
        QLabel* label = hallLabel(line, HallText::Body, m_look);
        label->setFont(m_look.text(lines.size() > 3 ? 0.62 : 0.8));
        layout->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* stay = hallButton(no, {}, m_look);
    stay->setDefault(true);
    connect(stay, &QPushButton::clicked, dialog, &QDialog::reject);
    if (!yes.isEmpty()) {
        auto* go = hallButton(yes, {}, m_look);
        connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
        buttons->addWidget(go);
    }
    buttons->addWidget(stay);
    layout->addLayout(buttons);
    dialog->setMinimumWidth(std::min(width() - 2 * room, 30 * room));
    dialog->open();
    stay->setFocus();
    return dialog;
}

void AssemblyWindow::askLeave()
{
    if (QDialog* open = dialog())
        open->reject();
    QDialog* asked =
        ask(tr("Leave the assembly's view?"), {tr("Names will be visible again.")}, tr("Leave"), tr("Stay"));
    connect(asked, &QDialog::accepted, this, &AssemblyWindow::leave);
}

void AssemblyWindow::showKeys()
{
    if (dialog())
        return;
    ask(tr("Keys"),
        {tr("Right, Space, Page Down, a click: next"), tr("Left, Page Up, a click with the right button: back"),
         tr("Home, End: the first, the last"), tr("Up, Down: more of a long list"), tr("B: a blank screen"),
         tr("T: a chart as a table"), tr("W: what if, to try another number"), tr("C: light or dark"),
         tr("+ and −: larger, smaller text"), tr("F or F11: the whole screen, or a window"),
         tr("M: five minutes more here, where there is a time plan"), tr("N: says that names are never shown"),
         tr("Esc: leave, after a question")},
        {}, tr("Close"));
}

} // namespace purse::gui
