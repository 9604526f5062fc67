// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QComboBox;
class QLabel;
class QTabWidget;
class QTableView;

namespace purse::gui {

class ChartPanel;
class LinesModel;
class OneMoreView;

/// Why this figure: the lines of one award as a waterfall and as a table, down to take-home pay and employer cost; what
/// would change it; and the model it comes from.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(Session& session, QWidget* parent = nullptr);

    void choose(const QString& member, std::size_t outcome);
    ChartPanel* chart() const { return m_chart; }
    LinesModel* lines() const { return m_lines; }
    QTableView* table() const { return m_table; }
    QTabWidget* tabs() const { return m_tabs; }
    OneMoreView* oneMore() const { return m_oneMore; }

signals:
    void chosen(const QString& member, std::size_t outcome);
    void closed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fillChoices();
    void showAward();
    QString modelWords(const Outcome& outcome) const;

    Session& m_session;
    QComboBox* m_member = nullptr;
    QComboBox* m_outcome = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_assumptions = nullptr;
    ChartPanel* m_chart = nullptr;
    LinesModel* m_lines = nullptr;
    QTableView* m_table = nullptr;
    QTabWidget* m_tabs = nullptr;
    OneMoreView* m_oneMore = nullptr;
    bool m_stale = true;
};

} // namespace purse::gui
