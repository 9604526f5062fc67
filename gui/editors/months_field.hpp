// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <vector>

class QToolButton;

namespace purse::gui {

/// The months in which money moves: twelve buttons. None pressed: every month.
class MonthsField : public QWidget {
    Q_OBJECT

public:
    /// @param name what moves, for those who hear the page: "Comes in"
    MonthsField(const QString& name, const QLocale& locale, QWidget* parent = nullptr);

    void setValue(const std::vector<int>& months);
    std::vector<int> value() const; ///< 1 to 12, in order
    QToolButton* button(int month) const { return m_buttons.at(static_cast<std::size_t>(month - 1)); }

signals:
    void entered();

private:
    std::array<QToolButton*, 12> m_buttons{};
};

} // namespace purse::gui
