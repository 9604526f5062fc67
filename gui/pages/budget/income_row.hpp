// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/editors/ticked_list.hpp"
#include "gui/models/format.hpp"

#include <purse/model/budget.hpp>
#include <purse/model/problem.hpp>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace purse::gui {

class MonthsField;
class RateField;

/// One income of a budget: what it is, how much; folded away, what it may be used for and when it comes.
class IncomeRow : public QFrame {
    Q_OBJECT

public:
    /// What an income may be for.
    struct Choosable {
        TickedList::Names lines;
        TickedList::Names members;
    };

    IncomeRow(std::size_t index, const Format& format, QWidget* parent = nullptr);

    void show(const Income& income, const Choosable& choosable);
    /// Problems whose place is within this income: "/only_for/0".
    void showProblems(const Problems& problems);
    QLineEdit* title() const { return m_title; }
    RateField* rate() const { return m_rate; }
    QComboBox* use() const { return m_use; }
    TickedList* lines() const { return m_lines; }
    TickedList* members() const { return m_members; }
    MonthsField* months() const { return m_months; }
    QToolButton* more() const { return m_more; }
    QToolButton* away() const { return m_away; }

signals:
    /// @param field which of its fields, so that what is typed into one is undone together
    void edited(const Income& income, const QString& what, const QString& field);
    void awayAsked();

private:
    enum Use { Free, ForLines, ForPosts };

    QWidget* makeHead();
    QWidget* makeMore();
    void connectFields();
    void change(const QString& what, const QString& field, const std::function<void(Income&)>& edit);
    void changeUse();
    void showTrouble(const QString& what);

    std::size_t m_index;
    Income m_income;
    bool m_isChoosing = false; ///< what it is for is chosen, but no line or person yet
    QLineEdit* m_title = nullptr;
    RateField* m_rate = nullptr;
    QToolButton* m_more = nullptr;
    QToolButton* m_away = nullptr;
    QWidget* m_fold = nullptr;
    QComboBox* m_use = nullptr;
    TickedList* m_lines = nullptr;
    TickedList* m_members = nullptr;
    MonthsField* m_months = nullptr;
    QLabel* m_told = nullptr; ///< what is folded away, in a line
    QLabel* m_trouble = nullptr;
};

} // namespace purse::gui
