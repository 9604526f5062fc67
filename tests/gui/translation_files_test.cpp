// SPDX-License-Identifier: GPL-3.0-or-later
// The files of translators: texts that can be translated, translations that keep their places, and the words of a glossary.
#include "gui/language/language.hpp"
#include "tests/gui/support/words.hpp"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace purse::gui {
namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each form of the plural
    bool numerus = false;
    bool finished = false;
};

Message messageIn(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!message.numerus)
                message.translations << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& code)
{
    QFile file(QStringLiteral(PURSE_SOURCE_DIR "/gui/translations/common-purse_%1.ts").arg(code));
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << file.fileName().toStdString();
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement();        // <TS>
    while (xml.readNextStartElement()) // <context>
        while (xml.readNextStartElement())
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else
                messages.push_back(messageIn(xml, context));
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

const QStringList translated{QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es")};

bool isComplete(const std::vector<Message>& messages) { return std::ranges::all_of(messages, &Message::finished); }

TEST(English, HasAFormForOneAndAFormForMany)
{
    for (const Message& each : messagesOf(QStringLiteral("en"))) {
        EXPECT_TRUE(each.finished && each.translations.size() == 2) << each.source.toStdString();
        for (const QString& form : each.translations)
            EXPECT_FALSE(form.isEmpty()) << each.source.toStdString();
    }
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d|n)"));
    QStringList places;
    for (auto each = place.globalMatch(text); each.hasNext();)
        places << each.next().captured().remove(QLatin1Char('L'));
    places.sort();
    return places;
}

TEST(Translations, KeepThePlacesForValues)
{
    for (const QString& code : translated)
        for (const Message& each : messagesOf(code))
            for (const QString& form : each.finished ? each.translations : QStringList()) {
                QStringList places = placesIn(each.source);
                if (each.numerus && !placesIn(form).contains(QLatin1String("%n")))
                    places.removeAll(QStringLiteral("%n")); // "one person"
                EXPECT_EQ(placesIn(form), places) << code.toStdString() << ": " << each.source.toStdString();
                EXPECT_EQ(form.count(QRegularExpression(QStringLiteral("&(?=\\w)"))) > 0,
                          each.source.count(QRegularExpression(QStringLiteral("&(?=\\w)"))) > 0)
                    << code.toStdString() << ": " << each.source.toStdString();
            }
}

/// What is open in each language; a complete one is offered, and no other.
TEST(Translations, AreOfferedWhenNothingIsOpen)
{
    for (const QString& code : translated) {
        const std::vector<Message> messages = messagesOf(code);
        const auto open = std::ranges::count(messages, false, &Message::finished);
        std::printf("%s: %td of %zu texts are open\n", qPrintable(code), open, messages.size());
        EXPECT_EQ(isLanguage(code), isComplete(messages)) << code.toStdString();
    }
}

struct Term {
    QString english;
    QStringList words;
    bool tested = false;
};

std::vector<Term> glossaryOf(const QString& code)
{
    QFile file(QStringLiteral(PURSE_SOURCE_DIR "/docs/glossary/%1.md").arg(code));
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << file.fileName().toStdString();
    std::vector<Term> terms;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() == 5 && !cells[1].contains(QLatin1String("---"))
            && cells[1].trimmed() != QLatin1String("English"))
            terms.push_back(
                {cells[1].trimmed(), cells[2].trimmed().split(QStringLiteral(" / ")), !cells[3].trimmed().isEmpty()});
    }
    return terms;
}

/// Words change their ends: "Szenario", "Szenarien".
QString stemOf(const QString& word)
{
    const QString first = word.section(QLatin1Char(' '), 0, 0);
    return first.left(std::max<qsizetype>(4, first.size() - 3)).toCaseFolded();
}

TEST(Glossaries, HaveEveryWordOfOurs)
{
    QFile file(QStringLiteral(PURSE_SOURCE_DIR "/docs/glossary.md"));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    static const QRegularExpression row(QStringLiteral("^\\| \\*\\*([^*]+)\\*\\*"),
                                        QRegularExpression::MultilineOption);
    std::set<QString> ours;
    const QString glossary = QString::fromUtf8(file.readAll());
    for (auto each = row.globalMatch(glossary); each.hasNext();)
        for (const QString& term : each.next().captured(1).split(QStringLiteral(", ")))
            ours.insert(term);
    EXPECT_GT(ours.size(), 40U);
    for (const QString& code : translated) {
        std::set<QString> theirs;
        for (const Term& term : glossaryOf(code)) {
            theirs.insert(term.english);
            EXPECT_FALSE(term.words.front().isEmpty()) << code.toStdString() << ": " << term.english.toStdString();
        }
        for (const QString& term : ours)
            EXPECT_TRUE(theirs.contains(term)) << code.toStdString() << ": " << term.toStdString();
    }
}

TEST(Glossaries, AreFollowedByFinishedTranslations)
{
    for (const QString& code : translated) {
        const std::vector<Term> terms = glossaryOf(code);
        for (const Message& each : messagesOf(code)) {
            if (!each.finished)
                continue;
            for (const Term& term : terms) {
                const QRegularExpression used(
                    QStringLiteral("\\b%1s?\\b").arg(QRegularExpression::escape(term.english)),
                    QRegularExpression::CaseInsensitiveOption);
                if (!term.tested || !used.match(QString(each.source).remove(QLatin1Char('&'))).hasMatch())
                    continue;
                const QString said = each.translations.join(QLatin1Char(' ')).remove(QLatin1Char('&')).toCaseFolded();
                EXPECT_TRUE(
                    std::ranges::any_of(term.words, [&](const QString& word) { return said.contains(stemOf(word)); }))
                    << code.toStdString() << ": “" << term.english.toStdString() << "” in “"
                    << each.source.toStdString() << "” is “" << said.toStdString() << "”";
            }
        }
    }
}

} // namespace
} // namespace purse::gui
