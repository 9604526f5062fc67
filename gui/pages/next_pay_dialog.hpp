// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/models/format.hpp"

#include <purse/compare/payout_outcome.hpp>

class QLabel;
class QPushButton;

namespace purse::gui {

class NumberField;

/// Asks how much the next pay day pays out, and says what goes over to it.
class NextPayDialog : public QDialog {
    Q_OBJECT

public:
    NextPayDialog(const Payout& payout, const PayoutOutcome& outcome, const Format& format, QWidget* parent = nullptr);

    Money amount() const;
    NumberField* field() const { return m_amount; }
    QPushButton* beginButton() const { return m_begin; }

private:
    int m_digits = 2;
    NumberField* m_amount = nullptr;
    QLabel* m_trouble = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace purse::gui
