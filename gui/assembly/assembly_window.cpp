// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assembly/assembly_window.hpp"

#include "gui/assembly/screen_view.hpp"
#include "gui/assembly/start_view.hpp"
#include "gui/assembly/what_if_bar.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/charts/palette.hpp"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
constexpr int secondsOfBlank = 2; ///< after which a blank screen says how to come back
} // namespace

AssemblyWindow::AssemblyWindow(Session& session, QWidget* parent)
    : QWidget(parent, Qt::Window), m_session(session), m_pages(new QStackedWidget), m_start(new StartView),
      m_view(new ScreenView), m_whatIf(new WhatIfBar(session))
{
    setObjectName(QStringLiteral("assembly"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("The assembly's view"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The assembly's view"));
    m_look.dark = isDark(QApplication::palette());
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_view);
    m_pages->addWidget(makeBlank());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_whatIf);
    layout->addWidget(makeFooter());
    m_whatIf->hide();
    m_footer->hide();

    connect(m_start, &StartView::beginAsked, this, &AssemblyWindow::begin);
    connect(m_start, &StartView::leaveAsked, this, &AssemblyWindow::leave);
    connect(m_view, &ScreenView::nextAsked, this, [this] { go(m_current + 1); });
    connect(m_view, &ScreenView::backAsked, this, [this] { go(m_current - 1); });
    connect(m_whatIf, &WhatIfBar::changed, this, [this] {
        if (!m_whatIf->isHidden())
            draw();
    });
    connect(m_whatIf, &WhatIfBar::kept, this, [this] {
        setWhatIf(false);
        const auto found =
            std::ranges::find(m_screens.rbegin(), m_screens.rend(), Screen::Kind::Amendment, &Screen::kind);
        go(static_cast<int>(m_screens.rend() - found) - 1);
        say(tr("Kept as an amendment"));
    });
    connect(&m_session, &Session::opened, this, &AssemblyWindow::leave);
    connect(&m_session, &Session::refreshed, this, &AssemblyWindow::readSession);
    connect(&m_clock, &QTimer::timeout, this, &AssemblyWindow::drawTime);
    connect(&m_hint, &QTimer::timeout, m_blankWords, &QWidget::show);
    connect(&m_quiet, &QTimer::timeout, this, [this] { m_status->clear(); });
    m_hint.setSingleShot(true);
    m_quiet.setSingleShot(true);
    m_clock.start(std::chrono::seconds(10));
    readSession();
}

QWidget* AssemblyWindow::makeBlank()
{
    m_blank = new QWidget;
    m_blank->setObjectName(QStringLiteral("blank"));
    m_blank->setAttribute(Qt::WA_StyledBackground);
    m_blank->setAccessibleName(tr("The screen is blank"));
    m_blankWords = hallLabel(tr("B or any key brings the screen back"), HallText::Small, m_look);
    m_blankWords->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(m_blank);
    layout->addStretch(1);
    layout->addWidget(m_blankWords);
    return m_blank;
}

/// Small, but there: where we are, how much time the plan leaves, and what a mouse needs.
QWidget* AssemblyWindow::makeFooter()
{
    m_footer = new QWidget;
    auto* layout = new QHBoxLayout(m_footer);
    layout->setContentsMargins(20, 4, 20, 8);
    layout->setSpacing(10);
    m_place = hallLabel({}, HallText::Small, m_look);
    m_time = hallLabel({}, HallText::Small, m_look);
    m_status = hallLabel({}, HallText::Small, m_look);
    for (QLabel* label : {m_place, m_time})
        label->setWordWrap(false);
    m_back = hallButton(tr("Back"), tr("The screen before (Left)"), m_look);
    m_next = hallButton(tr("Next"), tr("The next screen (Right, Space)"), m_look);
    m_table = hallButton(tr("Table"), tr("The figures of the chart as a table (T)"), m_look);
    m_try = hallButton(tr("What if…"), tr("Try another number in an option (W)"), m_look);
    m_keys = hallButton(tr("Keys"), tr("What the keys do (?)"), m_look);
    m_table->setCheckable(true);
    m_try->setCheckable(true);
    layout->addWidget(m_place);
    layout->addWidget(m_time);
    layout->addWidget(m_status, 1);
    for (QPushButton* button : {m_keys, m_try, m_table, m_back, m_next}) {
        layout->addWidget(button);
        button->installEventFilter(this);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_current + 1); });
    connect(m_table, &QPushButton::clicked, this, &AssemblyWindow::setTable);
    connect(m_try, &QPushButton::clicked, this, &AssemblyWindow::setWhatIf);
    connect(m_keys, &QPushButton::clicked, this, &AssemblyWindow::showKeys);
    return m_footer;
}

/// The document may change while the assembly looks on: made-up names stay while the people are the same.
void AssemblyWindow::readSession()
{
    const auto comparison = m_session.comparison();
    if (m_mayClose || !m_session.isOpen() || !comparison)
        return;
    if (!m_masks.fits(m_session.document()))
        m_masks = Masks(m_session.document(), *comparison, QRandomGenerator::securelySeeded());
    m_screens = screensOf({m_session.document(), *comparison, m_masks, m_session.format()});
    if (m_plan.perScreen > 0 && m_plan.breakMinutes == 0)
        std::erase_if(m_screens, [](const Screen& screen) { return screen.kind == Screen::Kind::Break; });
    m_current = std::min(m_current, static_cast<int>(m_screens.size()) - 1);
    draw();
}

void AssemblyWindow::draw()
{
    m_look.fit(size());
    const QString sheet = m_look.styleSheet();
    if (styleSheet() != sheet) {
        setPalette(m_look.palette());
        setStyleSheet(sheet);
    }
    if (m_current < 0)
        m_start->show(m_masks, m_session.format(), m_look);
    else
        m_view->show(m_whatIf->isHidden() ? m_screens.at(std::size_t(m_current)) : m_whatIf->screen(), m_look,
                     m_asTable, this);
    if (!isBlank())
        m_pages->setCurrentWidget(m_current < 0 ? static_cast<QWidget*>(m_start) : m_view);
    m_footer->setVisible(m_current >= 0 && !isBlank());
    drawFooter();
}

void AssemblyWindow::drawFooter()
{
    for (QWidget* widget :
         {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_status),
          static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_table),
          static_cast<QWidget*>(m_try), static_cast<QWidget*>(m_keys), static_cast<QWidget*>(m_blankWords)})
        widget->setFont(m_look.text(0.55));
    m_whatIf->setLook(m_look);
    if (m_current < 0)
        return;
    const int count = static_cast<int>(m_screens.size());
    m_place->setText(tr("Screen %1 of %2").arg(m_current + 1).arg(count));
    m_back->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < count);
    m_table->setEnabled(m_view->hasTwin());
    m_table->setChecked(m_asTable);
    m_try->setChecked(!m_whatIf->isHidden());
    drawTime();
}

void AssemblyWindow::drawTime()
{
    if (m_current >= 0)
        m_time->setText(timeWords(m_plan, m_screens, std::size_t(m_current),
                                  m_spent.elapsed() / 1000 - 60 * m_minutesMore, QTime::currentTime(),
                                  m_session.format().locale()));
}

bool AssemblyWindow::begin()
{
    if (!m_start->mayBegin() || m_screens.empty())
        return false;
    m_plan = m_start->plan();
    m_current = 0;
    m_spent.start();
    readSession();
    go(0);
    return true;
}

void AssemblyWindow::go(int screen)
{
    if (m_current < 0 || m_screens.empty())
        return;
    const int next = std::clamp(screen, 0, static_cast<int>(m_screens.size()) - 1);
    m_whatIf->hide();
    if (next != m_current) {
        m_spent.start();
        m_minutesMore = 0;
    }
    m_current = next;
    draw();
    setFocus();
    const Screen& now = m_screens.at(std::size_t(m_current));
    announce(tr("Screen %1 of %2: %3. %4").arg(m_current + 1).arg(m_screens.size()).arg(now.title, now.lead));
}

void AssemblyWindow::goTo(Screen::Kind kind)
{
    const auto found = std::ranges::find(m_screens, kind, &Screen::kind);
    if (found != m_screens.end())
        go(static_cast<int>(found - m_screens.begin()));
}

bool AssemblyWindow::isBlank() const { return m_pages->currentWidget() == m_blank; }

void AssemblyWindow::setBlank(bool blank)
{
    if (m_current < 0 || blank == isBlank())
        return;
    m_blankWords->hide();
    m_pages->setCurrentWidget(blank ? m_blank : static_cast<QWidget*>(m_view));
    m_footer->setVisible(!blank);
    if (blank) {
        m_whatIf->hide();
        m_hint.start(std::chrono::seconds(secondsOfBlank));
        setFocus();
        announce(tr("The screen is blank. %1.").arg(m_blankWords->text()));
    } else {
        m_hint.stop();
        go(m_current);
    }
}

void AssemblyWindow::setTable(bool asTable)
{
    m_asTable = asTable;
    draw();
    if (m_view->hasTwin())
        announce(asTable ? tr("The figures are shown as a table") : tr("The figures are shown as a chart"));
}

void AssemblyWindow::setWhatIf(bool open)
{
    if (m_current < 0)
        return;
    if (open) {
        m_whatIf->show(m_masks, m_look);
        m_whatIf->options()->setFocus();
        announce(tr("What if: choose an option and a number, then more or less"));
    } else {
        m_whatIf->hide();
        setFocus();
    }
    draw();
}

void AssemblyWindow::leave()
{
    m_mayClose = true;
    close();
}

QString AssemblyWindow::status() const { return m_status->text(); }

/// For ears: assistive programs read it when the window says that something has changed.
void AssemblyWindow::announce(const QString& sentence)
{
    setAccessibleDescription(sentence);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// For eyes and ears: a sentence in the footer that goes by itself.
void AssemblyWindow::say(const QString& sentence)
{
    m_status->setText(sentence);
    m_quiet.start(std::chrono::seconds(6));
    announce(sentence);
}

void AssemblyWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_screens.empty())
        draw();
}

void AssemblyWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose || m_current < 0)
        return event->accept();
    event->ignore();
    askLeave();
}

void AssemblyWindow::mousePressEvent(QMouseEvent*)
{
    if (isBlank())
        setBlank(false);
}

} // namespace purse::gui
