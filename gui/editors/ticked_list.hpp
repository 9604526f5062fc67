// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <string>
#include <utility>
#include <vector>

namespace purse::gui {

/// Names to tick: lines of a budget, members.
class TickedList : public QListWidget {
    Q_OBJECT

public:
    using Names = std::vector<std::pair<std::string, QString>>; ///< id and name

    explicit TickedList(const QString& accessibleName, QWidget* parent = nullptr);

    void setNames(const Names& names);
    void setValue(const std::vector<std::string>& ids);
    std::vector<std::string> value() const; ///< in the order of the names

    QSize sizeHint() const override;

signals:
    void entered();

private:
    Names m_names;
};

} // namespace purse::gui
