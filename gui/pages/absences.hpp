// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <purse/model/document.hpp>

#include <optional>
#include <string>
#include <vector>

class QTableView;
class QToolButton;

namespace purse::gui {

class EntryTableModel;

/// Who cannot come, from which round of bids on. What concerns rounds that are closed stays as it was: a sum that changes
/// afterwards would tell a bid. Folded until somebody asks.
class Absences : public QWidget {
    Q_OBJECT

public:
    explicit Absences(QWidget* parent = nullptr);

    void show(const Document& document, const ContributionPlan& plan);
    QToolButton* more() const { return m_more; }
    QTableView* table() const { return m_table; }
    EntryTableModel* model() const { return m_model; }

signals:
    /// @param round the first one at which the member is away; nothing: there at all
    void entered(const std::string& member, const std::optional<int>& round);
    void refused(const QString& what);

private:
    std::vector<std::string> m_members; ///< by row
    QToolButton* m_more = nullptr;
    QTableView* m_table = nullptr;
    EntryTableModel* m_model = nullptr;
};

} // namespace purse::gui
