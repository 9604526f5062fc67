// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/ballot_count.hpp"
#include "gui/session/session.hpp"

#include <purse/document/pb_file.hpp>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace purse::gui {

class BallotsSettings;
class BallotsWhy;
class SideBySideModel;

/// Ballots of a .pb file, counted by several rules side by side, and why. It looks at files and changes no document.
class BallotsPage : public QWidget {
    Q_OBJECT

public:
    explicit BallotsPage(Session& session, QWidget* parent = nullptr);
    ~BallotsPage() override;

    void openFile(const QString& path); ///< off the window's thread; problems of the file are listed
    void tryMadeUp();
    void showWhy(std::size_t project, std::size_t rule); ///< indices into rows and columns of the table's model
    Problems saveTable(const QString& path) const;       ///< as CSV
    void copyTable() const;
    void finish(); ///< waits for what is being worked out, as pictures and tests do
    void stop();

    QTableView* table() const { return m_table; }
    SideBySideModel* model() const { return m_model; }
    QTableView* problemsTable() const { return m_problems; }
    BallotsWhy* why() const { return m_why; }
    BallotsSettings* settings() const { return m_settings; }
    QLabel* summary() const { return m_summary; }
    QLabel* remarks() const { return m_remarks; }
    QCheckBox* full() const { return m_full; }
    QToolButton* madeUpButton() const { return m_madeUp; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using File = std::shared_ptr<const PbFile>;
    using Stop = std::shared_ptr<std::atomic<bool>>;

    QWidget* makeHead();
    QWidget* makeProgress();
    QWidget* makeWelcome();
    QWidget* makeResult();
    void take(Result<PbFile> file, const QString& path);
    void takeCount(BallotsCount count);
    void count();
    void fitColumns();
    void begin(const QString& what, int steps);
    void end();
    void showProblems(Problems problems, const QString& sentence);
    void showSummary();
    void chooseCell(const QModelIndex& index);
    void openByDialog();
    void saveByDialog();

    Session& m_session;
    File m_file;
    Problems m_ruleProblems;
    Stop m_stop;
    bool m_wasStopped = false;
    QLabel* m_summary = nullptr;
    QLabel* m_remarks = nullptr;
    QToolButton* m_again = nullptr;
    BallotsSettings* m_settings = nullptr;
    QStackedWidget* m_stack = nullptr;
    SideBySideModel* m_model = nullptr;
    QToolButton* m_open = nullptr;
    QToolButton* m_madeUp = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_save = nullptr;
    QCheckBox* m_full = nullptr;
    QWidget* m_progressRow = nullptr;
    QLabel* m_doing = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_problemsHead = nullptr;
    QTableView* m_problems = nullptr;
    QTableView* m_table = nullptr;
    BallotsWhy* m_why = nullptr;
    Worker m_worker; ///< last, so that it has stopped before anything goes
};

} // namespace purse::gui
