// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QComboBox;
class QLabel;
class QScrollArea;
class QSplitter;
class QTableView;
class QToolButton;

namespace purse::gui {

class ChartPanel;
class PileModel;
class PileMover;
class PileSetup;
class TextTableModel;

/// A pile of money, divided by hand and together: equal parts at first, then amounts pushed and pulled in rounds. The
/// sum stays to the cent, and every move is an undo step.
class PilePage : public QWidget {
    Q_OBJECT

public:
    explicit PilePage(Session& session, QWidget* parent = nullptr);

    const Pile* pile() const; ///< the chosen one; null where there is none
    bool saveTable(const QString& path);

    QComboBox* piles() const { return m_piles; }
    QToolButton* addButton() const { return m_add; }
    QToolButton* removeButton() const { return m_remove; }
    QToolButton* roundButton() const { return m_nextRound; }
    QToolButton* undoButton() const { return m_undo; }
    QToolButton* redoButton() const { return m_redo; }
    PileSetup* setup() const { return m_setup; }
    PileMover* mover() const { return m_mover; }
    PileModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QTableView* log() const { return m_log; }
    ChartPanel* chart() const { return m_chart; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeDesk();
    QWidget* makeView();
    QWidget* makeRounds();
    void prepareTables();
    void refresh();
    void fillLog(const Pile& own);
    void add();
    void remove();
    void move(const std::string& from, const std::string& to, Money amount, const std::string& about);
    void nextRound();
    void saveByDialog();
    std::size_t chosenIndex() const;
    void change(const QString& what, const std::function<void(Pile&)>& edit, const QString& typing = {});
    QString nameOf(const Pile& own, const std::string& holder) const;

    Session& m_session;
    QComboBox* m_piles = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_save = nullptr;
    QLabel* m_none = nullptr;
    QScrollArea* m_scroll = nullptr;
    QSplitter* m_sides = nullptr;
    PileSetup* m_setup = nullptr;
    QTableView* m_table = nullptr;
    PileModel* m_model = nullptr;
    PileMover* m_mover = nullptr;
    QLabel* m_round = nullptr;
    QToolButton* m_nextRound = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    ChartPanel* m_chart = nullptr;
    QTableView* m_log = nullptr;
    TextTableModel* m_moves = nullptr;
};

} // namespace purse::gui
