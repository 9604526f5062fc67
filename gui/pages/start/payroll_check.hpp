// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QLabel;
class QTableView;

namespace purse::gui {

class NumberField;
class TextTableModel;

/// Last month's payroll as the program works it out, beside what the group's own papers say.
class PayrollCheck : public QWidget {
    Q_OBJECT

public:
    explicit PayrollCheck(Session& draft, QWidget* parent = nullptr);

    void refresh();
    NumberField* gross() const { return m_gross; }
    NumberField* cost() const { return m_cost; }
    QLabel* verdict() const { return m_verdict; }
    QTableView* table() const { return m_table; }

private:
    void makeFields();
    void fillTable(const Comparison& comparison, const Outcome& outcome);
    void judge();
    QString difference(const QString& what, const NumberField& field, Money ours) const;

    Session& m_draft;
    TextTableModel* m_rows = nullptr;
    QTableView* m_table = nullptr;
    NumberField* m_gross = nullptr;
    NumberField* m_cost = nullptr;
    QLabel* m_verdict = nullptr;
    Money m_grossMonth;
    Money m_costMonth;
};

} // namespace purse::gui
