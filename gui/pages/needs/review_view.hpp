// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/pages/needs/needs_words.hpp"
#include "gui/pages/needs/own_needs.hpp"

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace purse::gui {

class TextTableModel;

/// Exactly what the finance group will see, who can open it, and what stays with the member; then the file to send.
class ReviewView : public QWidget {
    Q_OBJECT

public:
    explicit ReviewView(OwnNeeds& needs, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    QLabel* readers() const { return m_readers; }
    QLabel* kept() const { return m_kept; }
    QPushButton* sendButton() const { return m_send; }
    QToolButton* withdrawButton() const { return m_withdraw; }
    QToolButton* withdrawAllButton() const { return m_withdrawAll; }
    QToolButton* printButton() const { return m_print; }
    QToolButton* pdfButton() const { return m_pdf; }

    void refresh();
    void choose(const std::string& question); ///< its row

signals:
    void sendAsked();
    void printAsked();
    void pdfAsked();

private:
    const SeenRow* chosen() const;
    void refreshButtons();
    void withdraw();

    OwnNeeds& m_needs;
    std::vector<SeenRow> m_rows;
    TextTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_readers = nullptr;
    QLabel* m_kept = nullptr;
    QPushButton* m_send = nullptr;
    QToolButton* m_withdraw = nullptr;
    QToolButton* m_withdrawAll = nullptr;
    QToolButton* m_print = nullptr;
    QToolButton* m_pdf = nullptr;
};

/// What was sent, and when.
class SentView : public QWidget {
    Q_OBJECT

public:
    explicit SentView(OwnNeeds& needs, QWidget* parent = nullptr);
    QTableView* list() const { return m_list; }
    QTableView* table() const { return m_table; }
    void refresh();

private:
    void showChosen();

    OwnNeeds& m_needs;
    TextTableModel* m_sendings = nullptr;
    TextTableModel* m_model = nullptr;
    QTableView* m_list = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_none = nullptr;
    QWidget* m_both = nullptr;
};

} // namespace purse::gui
