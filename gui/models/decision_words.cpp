// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/decision_words.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::Decision)
};

QString dayWords(Date date, const QLocale& locale)
{
    const QDate day(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                    static_cast<int>(static_cast<unsigned>(date.day())));
    return locale.toString(day, QStringLiteral("d MMMM yyyy"));
}
} // namespace

QString outcomeWords(Decision::Outcome outcome)
{
    switch (outcome) {
    case Decision::Outcome::Adopted:
        return Words::tr("adopted");
    case Decision::Outcome::Trial:
        return Words::tr("adopted as a trial");
    case Decision::Outcome::None:
        break;
    }
    return Words::tr("no decision: today's pay continues");
}

QString remarkWords(Remark::Kind kind)
{
    return kind == Remark::Kind::Concern ? Words::tr("Concern") : Words::tr("Note");
}

QString scenarioWords(const Document& document, const std::string& scenario)
{
    const Scenario* found = findById(document.scenarios, scenario);
    return found ? shownName(found->title, found->id) : QStringLiteral("–");
}

QString voicesWords(const Voices& voices, const QLocale& locale)
{
    QStringList words;
    const auto add = [&](const std::optional<int>& count, const QString& text) {
        if (count)
            words << text.arg(locale.toString(*count));
    };
    add(voices.support, Words::tr("in support: %1"));
    add(voices.concern, Words::tr("with a concern: %1"));
    add(voices.standAside, Words::tr("standing aside: %1"));
    add(voices.block, Words::tr("blocking: %1"));
    add(voices.notReady, Words::tr("not yet ready: %1"));
    return words.join(Words::tr(", "));
}

QString decisionWords(const Document& document, const Decision& decision, const QLocale& locale)
{
    const QString day = dayWords(decision.date, locale);
    if (decision.outcome == Decision::Outcome::None)
        return Words::tr("On %1 nothing was decided, and today's pay continues.").arg(day);
    const QString what = scenarioWords(document, decision.scenario);
    QString text = decision.outcome == Decision::Outcome::Trial
                       ? Words::tr("On %1 “%2” was adopted as a trial.").arg(day, what)
                       : Words::tr("On %1 “%2” was adopted.").arg(day, what);
    if (decision.effectiveFrom)
        text += QLatin1Char(' ') + Words::tr("It holds from %1.").arg(dayWords(*decision.effectiveFrom, locale));
    if (decision.review)
        text +=
            QLatin1Char(' ') + Words::tr("The group looks at it again on %1.").arg(dayWords(*decision.review, locale));
    return text;
}

} // namespace purse::gui
