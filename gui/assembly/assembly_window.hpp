// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/assembly/look.hpp"
#include "gui/assembly/screen.hpp"
#include "gui/assembly/time_plan.hpp"
#include "gui/session/session.hpp"

#include <QElapsedTimer>
#include <QTimer>

class QDialog;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace purse::gui {

class ScreenView;
class StartView;
class WhatIfBar;

/// The assembly's view: one screen at a time on a projector, large, calm, and without a name.
class AssemblyWindow : public QWidget {
    Q_OBJECT

public:
    explicit AssemblyWindow(Session& session, QWidget* parent = nullptr);

    bool begin(); ///< @return false while a small group has not said that it knows
    void go(int screen);
    void goTo(Screen::Kind kind); ///< the first of that kind
    void setBlank(bool blank);
    void setTable(bool asTable);
    void setWhatIf(bool open);
    void askLeave();
    void leave(); ///< without asking

    bool isBlank() const;
    int current() const { return m_current; }
    const std::vector<Screen>& screens() const { return m_screens; }
    const HallLook& look() const { return m_look; }
    StartView* start() const { return m_start; }
    ScreenView* view() const { return m_view; }
    WhatIfBar* whatIf() const { return m_whatIf; }
    QDialog* dialog() const; ///< the question or the list of keys that is open; null: none
    QString status() const;  ///< the sentence in the footer

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* makeFooter();
    QWidget* makeBlank();
    bool takeKey(int key);
    bool takeMove(int key);
    bool takeSetting(int key);
    void readSession();
    void draw();
    void drawFooter();
    void drawTime();
    void announce(const QString& sentence);
    void say(const QString& sentence);
    void showKeys();
    QDialog* ask(const QString& title, const QStringList& lines, const QString& yes, const QString& no);
    void scaleText(double factor);
    void toggleFull();

    Session& m_session;
    Masks m_masks;
    HallLook m_look;
    TimePlan m_plan;
    int m_minutesMore = 0; ///< for the screen in view
    std::vector<Screen> m_screens;
    int m_current = -1; ///< -1: not begun
    bool m_asTable = false;
    bool m_mayClose = false;
    QStackedWidget* m_pages = nullptr;
    StartView* m_start = nullptr;
    ScreenView* m_view = nullptr;
    QWidget* m_blank = nullptr;
    QLabel* m_blankWords = nullptr;
    WhatIfBar* m_whatIf = nullptr;
    QWidget* m_footer = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_table = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_keys = nullptr;
    QTimer m_clock;
    QTimer m_hint;  ///< until a blank screen says how to come back
    QTimer m_quiet; ///< until a sentence in the footer goes
    QElapsedTimer m_spent;
};

} // namespace purse::gui
