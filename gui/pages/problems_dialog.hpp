// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <purse/model/problem.hpp>

class QTableView;

namespace purse::gui {

/// Lists why something was refused: what we found, what to do next, where.
class ProblemsDialog : public QDialog {
    Q_OBJECT

public:
    ProblemsDialog(const QString& title, const QString& sentence, Problems problems, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }

private:
    QTableView* m_table = nullptr;
};

} // namespace purse::gui
