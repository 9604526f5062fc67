// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/text.hpp"

#include <algorithm>

namespace purse::gui {
namespace {
constexpr QChar visibleMark(0x25AF); // a white rectangle
constexpr QChar isolate(0x2068);
constexpr QChar endIsolate(0x2069);

bool isHidden(QChar c)
{
    const ushort code = c.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x200B || (code >= 0x202A && code <= 0x202E)
           || (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029;
}

bool turnsTheLine(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }
} // namespace

QString shown(const std::string& text)
{
    QString result = QString::fromStdString(text);
    std::replace_if(result.begin(), result.end(), isHidden, visibleMark);
    if (std::any_of(result.cbegin(), result.cend(), turnsTheLine))
        result = isolate + result + endIsolate;
    return result;
}

QString shownName(const std::string& name, const std::string& id)
{
    return shown(name.find_first_not_of(" \t\n") == std::string::npos ? id : name);
}

QString firstSentence(const QString& text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    return end < 0 ? text : text.left(end + 1);
}

QString inTwoLines(const QString& title)
{
    constexpr qsizetype oneLine = 13;
    if (title.size() <= oneLine)
        return title;
    const qsizetype middle = title.size() / 2;
    const qsizetype before = title.lastIndexOf(QLatin1Char(' '), middle);
    const qsizetype after = title.indexOf(QLatin1Char(' '), middle);
    if (before < 0 && after < 0)
        return title;
    const bool takeAfter = before < 0 || (after >= 0 && after - middle < middle - before);
    QString lines = title;
    lines[takeAfter ? after : before] = QLatin1Char('\n');
    return lines;
}

} // namespace purse::gui
