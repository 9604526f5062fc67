// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace purse::gui {

/// The period that amounts are shown for. The engine's amounts are a year.
enum class Period { Year, Month };

/// How amounts become words: the one place of the program that knows the reader's locale.
class Format {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::Format)

public:
    struct Choices {
        Period period = Period::Year;
        bool exact = false; ///< with minor units; else whole pounds, euros, ...

        friend bool operator==(const Choices&, const Choices&) = default;
    };

    Format() = default;
    Format(Currency currency, Choices choices, const QLocale& locale = QLocale());

    QString amount(Money yearly) const;      ///< "£28,450" for the chosen period
    QString exactAmount(Money yearly) const; ///< "£28,450.12"
    QString change(Money yearly) const;      ///< "+£1,200", "−£300", "no change"
    QString exactChange(Money yearly) const;
    QString changeInWords(Money yearly) const; ///< "£1,200 more", "£300 less", "no change"
    QString rate(const Rate& rate) const;      ///< "£15.60 an hour", in the rate's own period
    QString percent(const Percent& percent) const;
    QString number(double value, int decimals) const;
    QString decimal(const Decimal& value) const;
    QString figure(const Figure& figure) const; ///< "–" where the figure has no meaning
    QString perPeriod() const;                  ///< "a year"
    QString unit() const;                       ///< "£ a year"
    QString symbol() const { return m_symbol; }
    QString money(Money amount, bool exact) const; ///< as it is, whatever its period

    double plotted(Money yearly) const; ///< major units for the chosen period
    Money inPeriod(Money yearly) const; ///< for display only: months are rounded one by one
    const Currency& currency() const { return m_currency; }
    const Choices& choices() const { return m_choices; }
    const QLocale& locale() const { return m_locale; }

private:
    Currency m_currency;
    Choices m_choices;
    QLocale m_locale;
    QString m_symbol = QStringLiteral("£");
};

/// "£" for GBP, "zł" for PLN; the code itself where no sign is in common use.
QString currencySymbol(const std::string& code);

/// "a year", "a month", "an hour".
QString perWords(Per per);

} // namespace purse::gui
