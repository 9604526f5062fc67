// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/session/library.hpp"

class QPushButton;
class QTableView;

namespace purse::gui {

/// The pay models that come with the program, each with what it does and where it comes from.
class LibraryDialog : public QDialog {
    Q_OBJECT

public:
    explicit LibraryDialog(const Engine& engine, QWidget* parent = nullptr);

    const ModelFile* chosen() const; ///< nullptr when there is none
    QTableView* table() const { return m_table; }
    QPushButton* addButton() const { return m_add; }

private:
    std::vector<LibraryModel> m_models;
    QTableView* m_table = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace purse::gui
