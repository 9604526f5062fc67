// SPDX-License-Identifier: GPL-3.0-or-later
// The screens in words: the question, what was said, the conversation, the decision.
#include "gui/assembly/model_number.hpp"
#include "gui/assembly/screen.hpp"
#include "gui/models/text.hpp"

#include <purse/compare/overrides.hpp>

#include <QDate>

#include <algorithm>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::AssemblyDeck)
};

using Kind = Screen::Kind;

/// A part of the options that one screen has room for.
std::vector<std::vector<std::size_t>> inParts(const std::vector<std::size_t>& all, std::size_t most)
{
    std::vector<std::vector<std::size_t>> parts;
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (at % most == 0)
            parts.emplace_back();
        parts.back().push_back(all[at]);
    }
    return parts;
}

/// The baseline stands at the left of every part, so that there is something to compare with.
std::vector<std::vector<std::size_t>> besideBaseline(const Hall& hall, const std::vector<std::size_t>& all)
{
    constexpr std::size_t columns = 4;
    std::vector<std::size_t> others = all;
    std::erase(others, hall.comparison.baseline);
    if (others.empty())
        return {all};
    auto parts = inParts(others, columns - 1);
    for (auto& part : parts)
        part.insert(part.begin(), hall.comparison.baseline);
    return parts;
}

const Scenario* scenarioOf(const Hall& hall, std::size_t outcome)
{
    return findById(hall.document.scenarios, hall.comparison.outcomes.at(outcome).scenario);
}

std::vector<std::size_t> ownOptions(const Hall& hall)
{
    std::vector<std::size_t> own;
    for (std::size_t at = 0; at < hall.comparison.outcomes.size(); ++at)
        if (const Scenario* scenario = scenarioOf(hall, at); !scenario || scenario->amends.empty())
            own.push_back(at);
    return own;
}

Screen::Card cardOf(const Hall& hall, const Remark& remark)
{
    const QString text = hall.masks.words(remark.text);
    return {remark.kind == Remark::Kind::Concern ? Words::tr("Concern") : Words::tr("Remark"), text,
            remark.answer.empty() ? QString()
                                  : Words::tr("What was done with it: %1").arg(hall.masks.words(remark.answer))};
}

QString dayWords(Date date, const Format& format)
{
    return format.locale().toString(QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))),
                                    QStringLiteral("d MMMM yyyy"));
}

QString headingOf(const Hall& hall, const Decision& decision)
{
    const Scenario* scenario = findById(hall.document.scenarios, decision.scenario);
    const QString title = hall.masks.words(scenario ? scenario->title : decision.scenario);
    switch (decision.outcome) {
    case Decision::Outcome::Adopted:
        return Words::tr("Adopted: “%1”").arg(title);
    case Decision::Outcome::Trial:
        return Words::tr("On trial: “%1”").arg(title);
    case Decision::Outcome::None:
        break;
    }
    return Words::tr("No decision: today's pay continues");
}

QString voiceWords(const Voices& voices, const Format& format)
{
    QStringList words;
    const auto add = [&](const std::optional<int>& count, const QString& what) {
        if (count)
            words << Words::tr("%1 %2").arg(format.number(double(*count), 0), what);
    };
    add(voices.support, Words::tr("in support"));
    add(voices.concern, Words::tr("with a concern"));
    add(voices.standAside, Words::tr("standing aside"));
    add(voices.block, Words::tr("against going ahead"));
    add(voices.notReady, Words::tr("not ready to say"));
    return words.isEmpty() ? QString() : Words::tr("Voices: %1.").arg(words.join(QStringLiteral(", ")));
}

Screen::Card cardOf(const Hall& hall, const Decision& decision)
{
    QStringList text;
    if (!decision.text.empty())
        text << hall.masks.words(decision.text);
    if (!decision.conditions.empty())
        text << Words::tr("Conditions: %1").arg(hall.masks.words(decision.conditions));
    text << voiceWords(decision.voices, hall.format);
    text.removeAll(QString());
    QStringList days{Words::tr("Decided on %1").arg(dayWords(decision.date, hall.format))};
    if (decision.effectiveFrom)
        days << Words::tr("from %1 on").arg(dayWords(*decision.effectiveFrom, hall.format));
    if (decision.review)
        days << Words::tr("looked at again on %1").arg(dayWords(*decision.review, hall.format));
    return {headingOf(hall, decision), text.join(QLatin1Char('\n')), days.join(QStringLiteral(", "))};
}
} // namespace

QString sentenceOf(const Hall& hall, const Scenario& scenario)
{
    if (!scenario.note.empty())
        return firstSentence(hall.masks.words(scenario.note));
    const PayModel* model = findById(hall.document.models, scenario.model);
    return model ? firstSentence(hall.masks.words(model->about)) : QString();
}

QString changesOf(const Hall& hall, const Scenario& amended, const Scenario& amendment)
{
    QStringList changes;
    const auto titleOf = [&](const auto& all, const std::string& id) {
        const auto* one = findById(all, id);
        return hall.masks.words(one && !one->title.empty() ? one->title : id);
    };
    if (amended.model != amendment.model)
        changes << Words::tr("pays by “%1”").arg(titleOf(hall.document.models, amendment.model));
    if (amended.budget != amendment.budget)
        changes << Words::tr("uses the budget “%1”").arg(titleOf(hall.document.budgets, amendment.budget));
    if (amended.model == amendment.model && findById(hall.document.models, amended.model)) {
        const auto before = numbersOf(hall.document, modelOf(hall.document, amended), hall.masks);
        for (const ModelNumber& number : numbersOf(hall.document, modelOf(hall.document, amendment), hall.masks))
            for (const ModelNumber& was : before)
                if (was.isSame(number) && was.value != number.value)
                    changes << Words::tr("%1: %2 instead of %3")
                                   .arg(number.title, numberWords(number, number.value, hall.format),
                                        numberWords(was, was.value, hall.format));
    }
    return changes.join(QStringLiteral("; "));
}

Screen questionScreen(const Hall& hall, const std::vector<std::size_t>& outcomes)
{
    Screen screen{Kind::Question, Words::tr("How do we want to share our money for pay?")};
    for (const std::size_t at : outcomes)
        if (const Scenario* scenario = scenarioOf(hall, at))
            screen.cards.push_back({hall.masks.words(scenario->title), sentenceOf(hall, *scenario)});
    return screen;
}

std::vector<Screen> remarkScreens(const Hall& hall)
{
    constexpr std::size_t most = 3;
    std::vector<Screen> screens;
    for (const Scenario& scenario : hall.document.scenarios)
        for (std::size_t at = 0; at < scenario.remarks.size(); ++at) {
            if (at % most == 0)
                screens.push_back({Kind::Remarks, Words::tr("Said about “%1”").arg(hall.masks.words(scenario.title))});
            screens.back().cards.push_back(cardOf(hall, scenario.remarks[at]));
        }
    if (screens.empty()) {
        Screen screen{Kind::Remarks, Words::tr("Remarks and concerns")};
        screen.lead = Words::tr("None are written down yet.");
        screen.cards = {{Words::tr("A question for everybody"),
                         Words::tr("What do you like about each option, and what would you need in order to live with "
                                   "it?")}};
        screens.push_back(screen);
    }
    return screens;
}

std::vector<Screen> talkScreens()
{
    Screen round{Kind::CheckIn, Words::tr("A round: where are we?")};
    round.lead = Words::tr("One after the other, without answers in between. Passing is fine.");
    round.cards = {{Words::tr("Each of us"), Words::tr("What have you understood, and what is still open for you?")},
                   {Words::tr("Then"), Words::tr("Which figure matters most to you, and what would you change?")}};
    Screen pause{Kind::Break, Words::tr("A break")};
    pause.lead = Words::tr("Time to breathe, to talk in twos, or to be quiet.");
    Screen last{Kind::LastRound, Words::tr("A last round")};
    last.lead = Words::tr("Everybody is heard once more before anything is decided.");
    last.cards = {{Words::tr("Each of us"), Words::tr("Can you live with this option? If not: what would it need?")},
                  {Words::tr("All of us"), Words::tr("Is this good enough for now, and when do we look at it again?")}};
    return {round, pause, last};
}

Screen decisionScreen(const Hall& hall)
{
    Screen screen{Kind::Decision, Words::tr("What is decided")};
    for (auto decision = hall.document.decisions.rbegin(); decision != hall.document.decisions.rend(); ++decision)
        screen.cards.push_back(cardOf(hall, *decision));
    if (screen.cards.empty()) {
        screen.lead = Words::tr("Nothing is recorded yet. Until something is decided, today's pay continues.");
        screen.cards = {{Words::tr("What will be recorded"),
                         Words::tr("Which option, from when, on which conditions, and when it is looked at again.")}};
    }
    return screen;
}

std::vector<Screen> screensOf(const Hall& hall)
{
    constexpr std::size_t cards = 6;
    constexpr std::size_t bars = 4;
    const std::vector<std::size_t> own = ownOptions(hall);
    std::vector<Screen> screens;
    const auto addAll = [&](std::vector<Screen> more) { std::ranges::move(more, std::back_inserter(screens)); };
    for (const auto& part : inParts(own, cards))
        screens.push_back(questionScreen(hall, part));
    for (const auto& part : besideBaseline(hall, own))
        screens.push_back(figuresScreen(hall, part));
    for (const std::size_t at : own)
        if (at != hall.comparison.baseline && (hall.masks.showsPeople() || at == own.back()))
            screens.push_back(changeScreen(hall, at));
    for (const auto& part : inParts(own, bars))
        screens.push_back(coveredScreen(hall, part));
    for (const auto& part : inParts(own, bars))
        screens.push_back(moneyScreen(hall, part));
    addAll(remarkScreens(hall));
    addAll(amendmentScreens(hall));
    addAll(talkScreens());
    screens.push_back(decisionScreen(hall));
    return screens;
}

} // namespace purse::gui
