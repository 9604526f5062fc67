// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/pseudo_translator.hpp"

#include <QRegularExpression>

namespace purse::gui {
namespace {
const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const QString accented = QStringLiteral("àƀçďéƒğĥîĵķļɱñöþǫŕšţüṽŵẋýžÀƁÇĎÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÜṼŴẊÝŽ");
const QString arabic = QStringLiteral("ابجدهوزحطيكلمنسعفصقرشتثخذضابجدهوزحطيكلمنسعفصقرشتثخذض");

/// What a translation takes over as it is: places for values, marks of keys, markup.
const QRegularExpression& keptAsIs()
{
    static const QRegularExpression kept(QStringLiteral("%L?(\\d+|n)|%%|&(?=\\w)|<[^>]*>|&\\w+;"));
    return kept;
}

/// "Ctrl+W" is a key and not a word.
bool isKey(const QString& text)
{
    static const QRegularExpression key(QStringLiteral("^((Ctrl|Alt|Shift|Meta)\\+)+.+$|^F\\d+$"));
    return key.match(text).hasMatch();
}

QString lettersOf(const QString& text, const QString& letters)
{
    QString made;
    for (const QChar sign : text) {
        const auto at = plain.indexOf(sign);
        made += at < 0 ? sign : letters[at];
    }
    return made;
}
} // namespace

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.trimmed().isEmpty() || isKey(text) || qstrcmp(context, "QShortcut") == 0)
        return {};
    const QString& letters = m_letters == Letters::Arabic ? arabic : accented;
    QString made;
    qsizetype from = 0;
    for (auto each = keptAsIs().globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        made += lettersOf(text.mid(from, match.capturedStart() - from), letters) + match.captured();
        from = match.capturedEnd();
    }
    made += lettersOf(text.mid(from), letters);
    const qsizetype longer = text.size() * 2 / 5;
    for (qsizetype more = 0; more < longer; ++more)
        made += more % 6 == 0 ? QChar(u' ') : m_letters == Letters::Arabic ? QChar(u'ت') : QChar(u'ö');
    return QString::fromUcs4(&before, 1) + made + QString::fromUcs4(&after, 1);
}

} // namespace purse::gui
