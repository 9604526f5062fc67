// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/outlook/outlook.hpp>

#include <atomic>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace purse::gui {

class ChartPanel;
class NumberField;

/// How sure are we? Every scenario again and again on inputs within ranges that the group states, with counts while it
/// runs and a button that stops it; what is done by then is shown. It changes nothing in the document.
class OutlookPanel : public QWidget {
    Q_OBJECT

public:
    explicit OutlookPanel(Session& session, QWidget* parent = nullptr);
    ~OutlookPanel() override;

    void refresh();
    void run();
    void stop();
    void finish(); ///< waits for the runs, as tests and pictures do

    NumberField* hours() const { return m_hours; }
    NumberField* costs() const { return m_costs; }
    NumberField* budget() const { return m_budget; }
    NumberField* prices() const { return m_prices; }
    QComboBox* hire() const { return m_hire; }
    NumberField* chance() const { return m_chance; }
    QSpinBox* runs() const { return m_runs; }
    QSpinBox* seed() const { return m_seed; }
    QPushButton* runButton() const { return m_run; }
    QPushButton* stopButton() const { return m_stopButton; }
    QProgressBar* progress() const { return m_progress; }
    QComboBox* measure() const { return m_measure; }
    ChartPanel* chart() const { return m_chart; }
    QLabel* sentence() const { return m_sentence; }
    const std::shared_ptr<const Outlook>& outlook() const { return m_outlook; }

private:
    QWidget* makeInputs();
    QWidget* makeRunLine();
    OutlookSettings settings() const;
    QString variedWords() const;
    void take(std::shared_ptr<const Outlook> outlook, const QString& trouble);
    void fillHire();
    void fillMeasures();
    void fillChart();
    void refreshButtons();

    Session& m_session;
    NumberField* m_hours = nullptr;
    NumberField* m_costs = nullptr;
    NumberField* m_budget = nullptr;
    NumberField* m_prices = nullptr;
    QComboBox* m_hire = nullptr;
    NumberField* m_chance = nullptr;
    QSpinBox* m_runs = nullptr;
    QSpinBox* m_seed = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_stopButton = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_sentence = nullptr;
    QComboBox* m_measure = nullptr;
    QWidget* m_result = nullptr;
    ChartPanel* m_chart = nullptr;
    std::shared_ptr<const Document> m_for; ///< what the runs were made on
    OutlookSettings m_made;
    QString m_madeWords;
    QString m_trouble;
    std::shared_ptr<const Outlook> m_outlook;
    std::shared_ptr<std::atomic<bool>> m_stop;
    Worker m_worker; ///< last, so that it has stopped before anything goes
};

} // namespace purse::gui
