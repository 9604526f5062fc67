// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/charts/chart_spec.hpp"
#include "gui/export/names.hpp"

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace purse::gui {

class ChartKey;
class ChartTableModel;
class ChartView;

/// A chart with its finding as the title, its key, and the same figures as a table at the press of a button.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void setSpec(const ChartSpec& spec);
    void setChosenRow(int row);
    void showAsTable(bool asTable);
    void setNames(Names names);         ///< whether copies and files of this chart may name people
    void setTitleVisible(bool visible); ///< where the panel around it says the same
    ChartView* view() const { return m_view; }
    ChartTableModel* tableModel() const { return m_model; }
    QTableView* table() const { return m_table; }
    QToolButton* share() const { return m_share; }
    ChartSpec shared() const; ///< the chart as it is copied and saved

signals:
    void rowChosen(int row);

private:
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    ChartKey* m_key = nullptr;
    QToolButton* m_asTable = nullptr;
    QToolButton* m_share = nullptr;
    Names m_names = Names::Shown;
    QStackedWidget* m_stack = nullptr;
    ChartView* m_view = nullptr;
    QTableView* m_table = nullptr;
    ChartTableModel* m_model = nullptr;
};

} // namespace purse::gui
