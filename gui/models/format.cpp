// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/format.hpp"

#include <array>
#include <cmath>

namespace purse::gui {
namespace {
constexpr QChar minusSign(0x2212);
constexpr QChar enDash(0x2013);

struct Sign {
    const char* code;
    const char16_t* symbol;
};
constexpr std::array<Sign, 24> signs{
    {{"GBP", u"£"},   {"EUR", u"€"},   {"USD", u"$"},  {"PLN", u"zł"},  {"JPY", u"¥"},  {"CNY", u"CN¥"},
     {"INR", u"₹"},   {"KRW", u"₩"},   {"UAH", u"₴"},  {"TRY", u"₺"},   {"CZK", u"Kč"}, {"HUF", u"Ft"},
     {"RON", u"lei"}, {"BGN", u"лв."}, {"SEK", u"kr"}, {"NOK", u"kr"},  {"DKK", u"kr"}, {"CAD", u"CA$"},
     {"AUD", u"A$"},  {"NZD", u"NZ$"}, {"BRL", u"R$"}, {"MXN", u"MX$"}, {"ZAR", u"R"},  {"ILS", u"₪"}}};

Money absolute(Money amount) { return amount < Money() ? -amount : amount; }
} // namespace

QString currencySymbol(const std::string& code)
{
    for (const Sign& sign : signs)
        if (code == sign.code)
            return QString::fromUtf16(sign.symbol);
    return QString::fromStdString(code);
}

QString perWords(Per per)
{
    switch (per) {
    case Per::Hour:
        return Format::tr("an hour");
    case Per::Day:
        return Format::tr("a day");
    case Per::Week:
        return Format::tr("a week");
    case Per::Month:
        return Format::tr("a month");
    case Per::Year:
        break;
    }
    return Format::tr("a year");
}

Format::Format(Currency currency, Choices choices, const QLocale& locale)
    : m_currency(std::move(currency)), m_choices(choices), m_locale(locale), m_symbol(currencySymbol(m_currency.code))
{
}

Money Format::inPeriod(Money yearly) const
{
    if (m_choices.period == Period::Year)
        return yearly;
    return roundToMinor(static_cast<double>(yearly.toMinor()) / 12.0);
}

double Format::plotted(Money yearly) const
{
    const double minor = static_cast<double>(yearly.toMinor()) / (m_choices.period == Period::Year ? 1.0 : 12.0);
    return minor / std::pow(10.0, m_currency.minorDigits);
}

QString Format::money(Money amount, bool exact) const
{
    const double major = static_cast<double>(absolute(amount).toMinor()) / std::pow(10.0, m_currency.minorDigits);
    const QString text = m_locale.toCurrencyString(major, m_symbol, exact ? m_currency.minorDigits : 0);
    const bool isZero = !exact && std::llround(major) == 0;
    return amount < Money() && !isZero ? minusSign + text : text;
}

QString Format::amount(Money yearly) const { return money(inPeriod(yearly), m_choices.exact); }

QString Format::exactAmount(Money yearly) const { return money(inPeriod(yearly), true); }

QString Format::change(Money yearly) const
{
    const Money shown = inPeriod(yearly);
    if (shown == Money())
        return tr("no change");
    const QString text = money(absolute(shown), m_choices.exact);
    return (shown < Money() ? QString(minusSign) : QStringLiteral("+")) + text;
}

QString Format::exactChange(Money yearly) const
{
    const Money shown = inPeriod(yearly);
    if (shown == Money())
        return money(shown, true);
    return (shown < Money() ? QString(minusSign) : QStringLiteral("+")) + money(absolute(shown), true);
}

QString Format::changeInWords(Money yearly) const
{
    const Money shown = inPeriod(yearly);
    if (shown == Money())
        return tr("no change");
    const QString text = money(absolute(shown), true);
    return shown < Money() ? tr("%1 less").arg(text) : tr("%1 more").arg(text);
}

QString Format::rate(const Rate& rate) const { return tr("%1 %2").arg(money(rate.amount, true), perWords(rate.per)); }

QString Format::percent(const Percent& percent) const { return tr("%1%").arg(decimal(percent.value)); }

QString Format::number(double value, int decimals) const
{
    QString text = m_locale.toString(std::abs(value), 'f', decimals);
    return value < 0 ? minusSign + text : text;
}

QString Format::decimal(const Decimal& value) const
{
    const QString text = QString::fromStdString(value.toText());
    const auto point = text.indexOf(QLatin1Char('.'));
    return number(value.toDouble(), point < 0 ? 0 : static_cast<int>(text.size() - point - 1));
}

QString Format::figure(const Figure& figure) const
{
    if (const Money* money = std::get_if<Money>(&figure.value))
        return amount(*money);
    const double* value = std::get_if<double>(&figure.value);
    if (!value || !std::isfinite(*value))
        return enDash;
    switch (figure.kind) {
    case Figure::Kind::Ratio:
        return tr("%1 : 1").arg(number(*value, 2));
    case Figure::Kind::Share:
        return tr("%1%").arg(number(*value * 100.0, 1));
    case Figure::Kind::Index:
        return number(*value, 4);
    case Figure::Kind::Months:
        return number(std::floor(*value * 10.0) / 10.0, 1);
    case Figure::Kind::Count:
    case Figure::Kind::Money:
        break;
    }
    return number(*value, std::trunc(*value) == *value ? 0 : 2);
}

QString Format::perPeriod() const { return m_choices.period == Period::Year ? tr("a year") : tr("a month"); }

QString Format::unit() const { return tr("%1 %2").arg(m_symbol, perPeriod()); }

} // namespace purse::gui
