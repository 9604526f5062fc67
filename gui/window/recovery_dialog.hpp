// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/session/autosave.hpp"

class QVBoxLayout;

namespace purse::gui {

/// Offers changes that were not saved before the program ended. Nothing is thrown away until somebody says so.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(Session& session, QList<Leftover> leftovers, QWidget* parent = nullptr);

    void takeUp(int leftover); ///< opens the changes; saving writes them to the file that they belong to
    void throwAway(int leftover);

private:
    void addLeftover(QVBoxLayout* layout, int leftover);
    QString wordsOf(const Leftover& leftover) const;

    Session& m_session;
    QList<Leftover> m_leftovers;
    QList<QWidget*> m_parts;
};

} // namespace purse::gui
