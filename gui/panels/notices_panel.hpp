// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QLabel;
class QTableView;

namespace purse::gui {

class NoticesModel;

/// What keeps scenarios from being solved, and what rides along with them. Choosing one leads to where it can be
/// changed.
class NoticesPanel : public QWidget {
    Q_OBJECT

public:
    explicit NoticesPanel(Session& session, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }

signals:
    void whereAsked(const QString& where); ///< place in the document

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Session& m_session;
    NoticesModel* m_rows = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace purse::gui
