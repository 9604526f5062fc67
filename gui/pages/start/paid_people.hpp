// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/import/table.hpp>

class QLabel;
class QTableView;
class QToolButton;

namespace purse::gui {

class EntryTableModel;

/// Who was paid last month: a name, hours a week and gross pay, typed in, pasted or taken over from a file.
class PaidPeople : public QWidget {
    Q_OBJECT

public:
    enum Column { NameColumn, HoursColumn, PayColumn };

    explicit PaidPeople(Session& draft, QWidget* parent = nullptr);

    void finishEditing();
    QTableView* table() const { return m_table; }
    QToolButton* pasteButton() const { return m_paste; }
    QLabel* missing() const { return m_missing; }

private:
    void refresh();
    void enterName(int row, const QString& name);
    void enterNumber(int row, int column, const std::optional<Decimal>& number);
    void remove();
    void paste();
    void importByDialog();
    void showImport(Result<std::vector<Table>> sheets, const QString& source);
    QString missingWords() const;

    Session& m_draft;
    EntryTableModel* m_rows = nullptr;
    QTableView* m_table = nullptr;
    QToolButton* m_paste = nullptr;
    QToolButton* m_file = nullptr;
    QToolButton* m_remove = nullptr;
    QLabel* m_missing = nullptr;
};

} // namespace purse::gui
