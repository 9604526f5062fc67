// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace purse::gui {

class TextTableModel;

/// The scenarios of the document: which model on which money, in which tax year.
class ScenariosForm : public QWidget {
    Q_OBJECT

public:
    explicit ScenariosForm(Session& session, QWidget* parent = nullptr);

    void refresh();
    QTableView* table() const { return m_table; }
    QToolButton* addButton() const { return m_add; }
    QLineEdit* title() const { return m_title; }
    QComboBox* model() const { return m_model; }

private:
    QWidget* makeForm();
    void refreshForm();
    void add();
    void copy();
    void remove();
    std::size_t chosen() const;
    void change(const QString& what, const std::function<void(Scenario&)>& edit, const QString& typing = {});

    Session& m_session;
    QTableView* m_table = nullptr;
    TextTableModel* m_rows = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_remove = nullptr;
    QWidget* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_model = nullptr;
    QComboBox* m_budget = nullptr;
    QComboBox* m_levy = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace purse::gui
