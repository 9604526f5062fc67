// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QSplitter;
class QTableView;
class QTabWidget;

namespace purse::gui {

class ChartPanel;
class FiguresModel;
class NoticesModel;
class PayTableModel;

/// Scenarios side by side on the same people: measures, pay, charts and what to know.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    enum class Part { Table, Pay, Coverage, Change, Notices };

    explicit ComparePage(Session& session, QWidget* parent = nullptr);

    void showPart(Part part);
    void chooseMember(const QString& member, std::size_t outcome);
    ChartPanel* chart(Part part) const;
    std::size_t chosenOutcome() const; ///< of the charts
    QTableView* payTable() const { return m_payTable; }

signals:
    void whyAsked(const QString& member, std::size_t outcome);
    void whereAsked(const QString& where); ///< place in the document

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Widths {
        int names = 0;
        std::vector<int> columns;
        int sum() const;
    };
    static Widths widthsOf(QTableView* table);
    static void giveWidths(QTableView* table, const Widths& widths, int room);
    QWidget* makeHead();
    QWidget* makeChartPage(ChartPanel* panel);
    void makeTables();
    void refresh();
    void refreshHead();
    void refreshFigures();
    void refreshChart();
    void followView();
    void layTablesOut();
    void showWholeColumns(const Widths& widths);
    void setWide(bool wide);
    void cellChosen(const QModelIndex& index);

    Session& m_session;
    QBoxLayout* m_head = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QComboBox* m_baseline = nullptr;
    QComboBox* m_period = nullptr;
    QComboBox* m_outcome = nullptr;
    QCheckBox* m_allMeasures = nullptr;
    QTableView* m_figuresTable = nullptr;
    QTableView* m_payTable = nullptr;
    QTableView* m_noticesTable = nullptr;
    FiguresModel* m_figures = nullptr;
    PayTableModel* m_pay = nullptr;
    NoticesModel* m_notices = nullptr;
    QSplitter* m_sides = nullptr;
    QWidget* m_payPage = nullptr;
    QWidget* m_coveragePage = nullptr;
    QWidget* m_noticesPage = nullptr;
    QTabWidget* m_tabs = nullptr;
    ChartPanel* m_payChart = nullptr;
    ChartPanel* m_coverageChart = nullptr;
    ChartPanel* m_changeChart = nullptr;
    QString m_member;
    bool m_wide = false;
    bool m_stale = true;
};

} // namespace purse::gui
