// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QLocale>

#include <purse/units/decimal.hpp>
#include <purse/units/money.hpp>

#include <optional>

namespace purse::gui {

/// A field for one exact number, in the reader's way of writing it. What is no number, or out of range, is marked and
/// said, and not taken.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    struct Limits {
        std::optional<Decimal> least;
        std::optional<Decimal> most;
        int decimals = 9;
        bool mayBeEmpty = true;
    };

    NumberField(Limits limits, const QLocale& locale, QWidget* parent = nullptr);

    void setValue(const std::optional<Decimal>& value); ///< leaves a text alone that says the same
    std::optional<Decimal> value() const { return m_value; }
    QString trouble() const; ///< what is wrong with the text; empty when all is well

signals:
    void entered(); ///< another value that can be taken
    void troubleChanged(const QString& what);

private:
    void read();

    Limits m_limits;
    QLocale m_locale;
    std::optional<Decimal> m_value;
};

/// "1,234.5" in the locale's way; nothing for what is no number there.
std::optional<Decimal> decimalFromText(const QString& text, const QLocale& locale);
/// With as few digits as it has.
QString decimalText(const Decimal& value, const QLocale& locale);

/// Exact, both ways: "12.50" in pounds is 1250 pence.
Money moneyOf(Decimal major, int minorDigits);
Decimal decimalOf(Money money, int minorDigits);

} // namespace purse::gui
