// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/export/names.hpp"
#include "gui/pages/result/own_view.hpp"
#include "gui/print/paper.hpp"
#include "gui/session/session.hpp"

class QBoxLayout;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;

namespace purse::gui {

class ChartPanel;
class LinesModel;
class WhatIfPanel;
class WhoAmI;

/// The place of one member: what each scenario would mean for me, why, and what if my answers were others. Nobody
/// else's name is on it. Who sits here is remembered for the session and written nowhere.
class MyResultPage : public QWidget {
    Q_OBJECT

public:
    enum class Part { Why, WhatIf };

    explicit MyResultPage(Session& session, QWidget* parent = nullptr);

    void chooseMember(const QString& member); ///< empty: asks
    void chooseScenario(const std::string& scenario);
    void showPart(Part part);
    void setNames(Names names); ///< whether copies, files and print-outs may carry the member's own name
    Paper paper() const;        ///< my page, for print; without parts where there is nobody
    void print();

    QString member() const;
    const OwnView& view() const { return m_view; }
    QString sentence() const;
    WhoAmI* whoAmI() const { return m_who; }
    WhatIfPanel* whatIf() const { return m_whatIf; }
    ChartPanel* payChart() const { return m_pay; }
    ChartPanel* coverageChart() const { return m_coverage; }
    ChartPanel* whyChart() const { return m_why; }
    QTableView* lines() const { return m_table; }
    QComboBox* scenarios() const { return m_scenarios; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFigures();
    QWidget* makeReasons();
    void refresh();
    void fillScenarios();
    void showScenario();
    const OwnView::Column* column() const;

    Session& m_session;
    OwnView m_view;
    std::string m_scenario; ///< id of the one that is explained
    Names m_names = Names::Shown;
    bool m_stale = true;
    QStackedWidget* m_stack = nullptr;
    WhoAmI* m_who = nullptr;
    QWidget* m_result = nullptr;
    QBoxLayout* m_sides = nullptr;
    QBoxLayout* m_head = nullptr;
    QLabel* m_title = nullptr;
    QComboBox* m_scenarios = nullptr;
    QComboBox* m_period = nullptr;
    QToolButton* m_other = nullptr;
    QToolButton* m_print = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_net = nullptr;
    QLabel* m_covered = nullptr;
    QLabel* m_small = nullptr;
    ChartPanel* m_pay = nullptr;
    ChartPanel* m_coverage = nullptr;
    ChartPanel* m_why = nullptr;
    LinesModel* m_lines = nullptr;
    QTableView* m_table = nullptr;
    QTabWidget* m_tabs = nullptr;
    WhatIfPanel* m_whatIf = nullptr;
};

} // namespace purse::gui
