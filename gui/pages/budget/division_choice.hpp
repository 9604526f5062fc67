// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QComboBox;
class QLabel;

namespace purse::gui {

/// The rule that divides shared lines where there is too little: a few that most groups need, below them the others.
class DivisionChoice : public QWidget {
    Q_OBJECT

public:
    explicit DivisionChoice(QWidget* parent = nullptr);

    void setValue(const std::string& rule);
    QComboBox* rules() const { return m_rules; }
    static std::string usual(); ///< the rule of a budget that has not chosen yet

signals:
    void entered(const std::string& rule);

private:
    QComboBox* m_rules = nullptr;
    QLabel* m_promise = nullptr;
};

} // namespace purse::gui
