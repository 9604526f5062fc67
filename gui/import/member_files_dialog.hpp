// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session.hpp"

#include <purse/import/member_files.hpp>

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace purse::gui {

/// Takes in what members sent: one file, many, or a folder of them. It shows what is new, newer, the same or older, and
/// what is wrong with each; nothing is done until somebody says so, and then it is one edit.
class MemberFilesDialog : public QDialog {
    Q_OBJECT

public:
    explicit MemberFilesDialog(Session& session, QWidget* parent = nullptr);

    /// Files or folders. Files that are in the list already are read again.
    void add(const QStringList& paths);
    void accept() override;

    QTableWidget* table() const { return m_table; }
    QLabel* summary() const { return m_summary; }
    QCheckBox* leaveOut() const { return m_leaveOut; }
    QCheckBox* addPeople() const { return m_addPeople; }
    QPushButton* takeButton() const { return m_take; }
    QToolButton* removeButton() const { return m_remove; }
    class QComboBox* who(int row) const; ///< whom a file is from
    const ArrivalPreview& preview() const { return m_preview; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeButtons();
    void addFile(const QString& path);
    void removeChosen();
    void replan();
    void showRow(int row);
    QString summaryOf() const;

    Session& m_session;
    std::vector<ArrivedFile> m_files;
    ArrivalPlan m_plan;
    ArrivalPreview m_preview;
    QTableWidget* m_table = nullptr;
    QLabel* m_summary = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    QCheckBox* m_addPeople = nullptr;
    QToolButton* m_remove = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace purse::gui
