// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QBoxLayout;
class QSplitter;
class QTabWidget;

namespace purse::gui {

class EffectsStrip;
class OutlookPanel;
class ProtectionPanel;
class ScenarioForm;
class ScenarioList;

/// The scenarios of the group: which there are, what each comes to, what protecting today's pay costs, and how sure the
/// figures are.
class ScenariosPage : public QWidget {
    Q_OBJECT

public:
    enum class Part { Scenarios, Outlook };

    explicit ScenariosPage(Session& session, QWidget* parent = nullptr);

    void choose(std::size_t scenario);
    void showPart(Part part);

    ScenarioList* list() const { return m_list; }
    ScenarioForm* form() const { return m_form; }
    EffectsStrip* strip() const { return m_strip; }
    ProtectionPanel* protection() const { return m_protection; }
    OutlookPanel* outlook() const { return m_outlook; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showChosen();

    Session& m_session;
    ScenarioList* m_list = nullptr;
    ScenarioForm* m_form = nullptr;
    EffectsStrip* m_strip = nullptr;
    ProtectionPanel* m_protection = nullptr;
    OutlookPanel* m_outlook = nullptr;
    QTabWidget* m_tabs = nullptr;
    QSplitter* m_sides = nullptr;
    bool m_stale = true;
};

} // namespace purse::gui
