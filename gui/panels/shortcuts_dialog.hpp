// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QTableView;

namespace purse::gui {

/// Every key that does something, as the menus have them: nothing is written twice.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }

private:
    QTableView* m_table = nullptr;
};

} // namespace purse::gui
