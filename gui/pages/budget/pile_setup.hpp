// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/editors/ticked_list.hpp"
#include "gui/models/format.hpp"

#include <purse/model/document.hpp>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace purse::gui {

class NumberField;

/// What a pile is: its name, how much, and between whom. How much and whom can be changed until money moves.
class PileSetup : public QWidget {
    Q_OBJECT

public:
    explicit PileSetup(QWidget* parent = nullptr);

    void show(const Document& document, const Pile& pile, const Format& format);

    QLineEdit* title() const { return m_title; }
    NumberField* total() const { return m_total; }
    QComboBox* between() const { return m_between; }
    TickedList* holders() const { return m_holders; }
    QToolButton* more() const { return m_more; }

signals:
    /// @param field which of its fields, so that what is typed into one is undone together
    void edited(const Pile& pile, const QString& what, const QString& field);

private:
    void makeTotal(const Format& format);
    void change(const QString& what, const QString& field, const std::function<void(Pile&)>& edit);
    void changeBetween();

    Pile m_pile;
    std::string m_symbol; ///< of the currency that the field of the total was made for
    TickedList::Names m_members;
    std::vector<std::pair<std::string, TickedList::Names>> m_lines; ///< by budget
    QLineEdit* m_title = nullptr;
    QLabel* m_totalLabel = nullptr;
    NumberField* m_total = nullptr;
    QToolButton* m_more = nullptr;
    QWidget* m_fold = nullptr;
    QComboBox* m_between = nullptr;
    TickedList* m_holders = nullptr;
    QLabel* m_fixed = nullptr;
    QLabel* m_trouble = nullptr;
};

} // namespace purse::gui
