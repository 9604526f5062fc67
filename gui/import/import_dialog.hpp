// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session.hpp"

#include <purse/import/preview.hpp>
#include <purse/import/table.hpp>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace purse::gui {

class TextTableModel;

/// Takes people over from a table: which column is what, what becomes of each row, and what is missing. Nothing is done
/// until somebody says so, and then it is one edit.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param sheets at least one
    /// @param source what they are from, for the title
    ImportDialog(Session& session, std::vector<Table> sheets, const QString& source, QWidget* parent = nullptr);

    void accept() override;

    QComboBox* sheet() const { return m_sheet; }
    QComboBox* decimal() const { return m_decimal; }
    QComboBox* dates() const { return m_dates; }
    QTableWidget* columns() const { return m_columns; }
    QComboBox* becomes(int column) const;
    QTableView* result() const { return m_result; }
    QLabel* summary() const { return m_summary; }
    QCheckBox* leaveOut() const { return m_leaveOut; }
    QPushButton* importButton() const { return m_import; }

private:
    void makeChoices();
    QWidget* makeColumns();
    QWidget* makeResult();
    void chooseSheet();
    void makeColumnRow(int column, const ColumnPlan& plan, const std::string& because);
    void replan();
    void showPreview();
    QString summaryOf() const;
    const Table& table() const;

    Session& m_session;
    std::vector<Table> m_sheets;
    ImportPlan m_plan;
    ImportPreview m_preview;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_decimal = nullptr;
    QComboBox* m_dates = nullptr;
    QTableWidget* m_columns = nullptr;
    QTableView* m_result = nullptr;
    TextTableModel* m_rows = nullptr;
    QLabel* m_summary = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace purse::gui
