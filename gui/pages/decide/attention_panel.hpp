// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QTableWidget;

namespace purse::gui {

/// Which figures matter to the group. They come first in comparisons; nothing is added up from them.
class AttentionPanel : public QWidget {
    Q_OBJECT

public:
    explicit AttentionPanel(Session& session, QWidget* parent = nullptr);

    void refresh();
    /// @param weight 0: no more than others, to 3: most
    void give(const std::string& figure, int weight);
    QTableWidget* table() const { return m_table; }

private:
    void makeRow(int row, const Figure& figure, int weight);

    Session& m_session;
    QTableWidget* m_table = nullptr;
    std::vector<std::string> m_figures; ///< ids, as in the rows
};

} // namespace purse::gui
