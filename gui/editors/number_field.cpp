// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editors/number_field.hpp"

#include <QRegularExpression>
#include <QStyle>

#include <cmath>

namespace purse::gui {
namespace {
/// Billionths of a major unit in a minor one.
std::int64_t billionthsOf(int minorDigits)
{
    std::int64_t step = Decimal::scale;
    for (int digit = 0; digit < minorDigits; ++digit)
        step /= 10;
    return step;
}
} // namespace

Money moneyOf(Decimal major, int minorDigits)
{
    return Money::fromMinor(major.toBillionths() / billionthsOf(minorDigits));
}

Decimal decimalOf(Money money, int minorDigits)
{
    return Decimal::fromBillionths(money.toMinor() * billionthsOf(minorDigits));
}

std::optional<Decimal> decimalFromText(const QString& text, const QLocale& locale)
{
    const QString point = QRegularExpression::escape(locale.decimalPoint());
    QString mark = locale.groupSeparator();
    if (mark.trimmed().isEmpty()) // a narrow space, where people type a plain one
        mark = QStringLiteral("[\\x{20}\\x{A0}\\x{202F}]");
    else
        mark = QRegularExpression::escape(mark);
    const QRegularExpression form(
        QStringLiteral("^([-\\x{2212}]?)(\\d+|\\d{1,3}(?:%1\\d{3})+)(?:%2(\\d*))?$").arg(mark, point),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(2);
    whole.remove(QRegularExpression(QStringLiteral("\\D")));
    const QString part = match.captured(3).isEmpty() ? QString() : QLatin1Char('.') + match.captured(3);
    const QString sign = match.captured(1).isEmpty() ? QString() : QStringLiteral("-");
    return Decimal::fromText((sign + whole + part).toStdString());
}

QString decimalText(const Decimal& value, const QLocale& locale)
{
    const QStringList parts = QString::fromStdString(value.toText()).split(QLatin1Char('.'));
    QString text = locale.toString(parts[0].toLongLong());
    if (parts[0] == QStringLiteral("-0"))
        text.prepend(locale.negativeSign());
    return parts.size() < 2 ? text : text + locale.decimalPoint() + parts[1];
}

NumberField::NumberField(Limits limits, const QLocale& locale, QWidget* parent)
    : QLineEdit(parent), m_limits(limits), m_locale(locale)
{
    setAlignment(Qt::AlignRight);
    setMinimumHeight(28);
    connect(this, &QLineEdit::textEdited, this, &NumberField::read);
}

void NumberField::setValue(const std::optional<Decimal>& value)
{
    const bool says = text().trimmed().isEmpty() ? !value : value && decimalFromText(text(), m_locale) == value;
    m_value = value;
    if (!says)
        setText(value ? decimalText(*value, m_locale) : QString());
    setProperty("wrong", false);
    style()->polish(this);
    emit troubleChanged({});
}

QString NumberField::trouble() const
{
    const QString written = text().trimmed();
    if (written.isEmpty())
        return m_limits.mayBeEmpty ? QString() : tr("A number is needed here.");
    const std::optional<Decimal> number = decimalFromText(written, m_locale);
    if (!number)
        return tr("This is not a number such as %1.").arg(m_locale.toString(1234.5, 'f', 1));
    const auto shown = [this](const Decimal& limit) { return decimalText(limit, m_locale); };
    if (m_limits.least && *number < *m_limits.least)
        return tr("At least %1.").arg(shown(*m_limits.least));
    if (m_limits.most && *number > *m_limits.most)
        return tr("At most %1.").arg(shown(*m_limits.most));
    const std::int64_t step = billionthsOf(m_limits.decimals);
    if (step > 1 && number->toBillionths() % step != 0)
        return m_limits.decimals == 0 ? tr("A whole number is needed here.")
                                      : tr("At most %n digit(s) after the point.", nullptr, m_limits.decimals);
    return {};
}

void NumberField::read()
{
    const QString what = trouble();
    setProperty("wrong", !what.isEmpty());
    style()->polish(this);
    emit troubleChanged(what);
    if (!what.isEmpty())
        return;
    const auto next = text().trimmed().isEmpty() ? std::nullopt : decimalFromText(text(), m_locale);
    if (next == m_value)
        return;
    m_value = next;
    emit entered();
}

} // namespace purse::gui
