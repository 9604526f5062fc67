// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/model/matching.hpp>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStringListModel;
class QTableView;
class QToolButton;

namespace purse::gui {

class EntryTableModel;
class NumberField;

/// The gifts of one matching: who gives how much to which project, entered one by one.
class GiftsPanel : public QWidget {
    Q_OBJECT

public:
    explicit GiftsPanel(Session& session, QWidget* parent = nullptr);

    /// @param matching index into the document's matchings
    void show(std::size_t matching);
    void clearEntry(); ///< what somebody has typed and not added
    QLineEdit* giver() const { return m_giver; }
    QComboBox* project() const { return m_project; }
    NumberField* amount() const { return m_amount; }
    QToolButton* addButton() const { return m_add; }
    QTableView* table() const { return m_table; }
    EntryTableModel* model() const { return m_model; }
    QToolButton* removeButton() const { return m_remove; }

private:
    QWidget* makeEntry();
    void makeAmount();
    void prepareGifts();
    void fillEntry(const Matching& matching);
    void fillTable(const Matching& matching);
    void add();
    void remove();
    void refuse(const QString& what, const QString& hint);
    void change(const QString& what, const std::function<void(Matching&)>& edit);
    const Matching* matching() const;

    Session& m_session;
    std::size_t m_matching = 0;
    QString m_madeFor; ///< the currency that the field was made for
    QFormLayout* m_entry = nullptr;
    QLineEdit* m_giver = nullptr;
    QStringListModel* m_known = nullptr; ///< names that are offered
    QComboBox* m_project = nullptr;
    NumberField* m_amount = nullptr;
    QLabel* m_trouble = nullptr;
    QToolButton* m_add = nullptr;
    QTableView* m_table = nullptr;
    EntryTableModel* m_model = nullptr;
    QToolButton* m_remove = nullptr;
};

} // namespace purse::gui
