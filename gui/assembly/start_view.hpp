// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/assembly/look.hpp"
#include "gui/assembly/time_plan.hpp"
#include "gui/session/masks.hpp"

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace purse::gui {

/// Before anything is shown: what the hall will see and not see, and the time plan. A small group says first that it
/// knows that people may recognise each other.
class StartView : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t smallGroup = 10; ///< people; below it the page asks. The figure is ours.

    explicit StartView(QWidget* parent = nullptr);

    void show(const Masks& masks, const Format& format, const HallLook& look);
    bool mayBegin() const;
    TimePlan plan() const;
    QCheckBox* known() const { return m_known; } ///< null where the group is not small
    QPushButton* begin() const { return m_begin; }
    QSpinBox* minutes() const { return m_minutes; }
    QSpinBox* pause() const { return m_pause; }

signals:
    void beginAsked();
    void leaveAsked();

private:
    QWidget* makeWarning(const HallLook& look, bool wasKnown);
    QWidget* makePlan(const HallLook& look, const TimePlan& plan);
    QWidget* makeButtons(const HallLook& look);

    QWidget* m_inside = nullptr;
    QCheckBox* m_known = nullptr;
    QPushButton* m_begin = nullptr;
    QSpinBox* m_minutes = nullptr;
    QSpinBox* m_pause = nullptr;
};

} // namespace purse::gui
