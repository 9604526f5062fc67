// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/needs/needs_words.hpp"

#include "gui/models/text.hpp"

#include <purse/document/member_edit.hpp>

#include <QDate>

#include <algorithm>
#include <cmath>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::NeedsPage)
};

Currency currencyOf(const Questionnaire& asked, const MemberStatement& statement)
{
    return statement.currency ? *statement.currency : asked.currency;
}

QString joined(const std::vector<std::string>& names)
{
    QStringList all;
    for (const std::string& name : names)
        all << shown(name);
    return QLocale().createSeparatedList(all);
}

/// What a statement says beside its answers.
std::vector<SeenRow> aboutRows(const Questionnaire& asked, const MemberStatement& statement, const Format& format)
{
    std::vector<SeenRow> rows;
    const auto add = [&](const QString& what, const QString& now) { rows.push_back({what, now, {}, {}}); };
    const auto number = [&](const std::optional<Decimal>& value) { return value ? format.decimal(*value) : QString(); };
    add(Words::tr("Name"), shown(statement.name));
    add(Words::tr("Short name in the group's document"), shown(statement.member));
    add(Words::tr("Hours a week"), statement.hoursPerWeek ? format.decimal(statement.hoursPerWeek->value) : QString());
    add(Words::tr("Days a week"), number(statement.daysPerWeek));
    add(Words::tr("Weeks a year"), number(statement.weeksPerYear));
    add(Words::tr("Where you are taxed"), shown(statement.place));
    add(Words::tr("Currency of the amounts"), QString::fromStdString(currencyOf(asked, statement).code));
    add(Words::tr("Left out of pictures that everybody sees"), !statement.hidden   ? QString()
                                                               : *statement.hidden ? Words::tr("Yes")
                                                                                   : Words::tr("No"));
    return rows;
}

std::vector<SeenRow> allRows(const Questionnaire& asked, const Sending& sending)
{
    const MemberStatement& statement = sending.statement;
    const Format format(currencyOf(asked, statement), {});
    std::vector<SeenRow> rows = aboutRows(asked, statement, format);
    for (const Question& question : asked.questions) {
        const auto told = statement.answers.find(question.id);
        SeenRow row{questionWords(question), {}, {}, question.id};
        row.isWithdrawn = std::ranges::find(sending.withdrawn, question.id) != sending.withdrawn.end();
        if (told != statement.answers.end()) {
            row.now = answerWords(question, told->second, format);
            row.isAnswer = !std::holds_alternative<NotStated>(told->second);
        } else if (row.isWithdrawn) {
            row.now = Words::tr("withdrawn");
        }
        rows.push_back(std::move(row));
    }
    rows.push_back({Words::tr("Number and day of this sending"),
                    Words::tr("%1, %2").arg(format.locale().toString(sending.revision), dayWords(sending.on)),
                    {},
                    {}});
    return rows;
}
} // namespace

QString questionWords(const Question& question) { return shownName(question.text, question.id); }

QString periodUnit(const Question& question, const Format& format)
{
    if (question.kind == QuestionKind::Money)
        return Words::tr("%1 %2").arg(format.symbol(), perWords(question.per));
    if (question.kind == QuestionKind::Points)
        return Words::tr("percentage points");
    return shown(question.unit);
}

QString answerWords(const Question& question, const Answer& answer, const Format& format)
{
    if (const auto* total = std::get_if<DeclaredTotal>(&answer)) {
        const Answer sum = std::visit([](const auto& plain) { return Answer{plain}; }, total->total);
        return Words::tr("%1, as one total").arg(answerWords(question, sum, format));
    }
    if (const auto* money = std::get_if<Money>(&answer))
        return Words::tr("%1 %2").arg(format.money(*money, true), perWords(question.per));
    if (const auto* number = std::get_if<Decimal>(&answer)) {
        const QString unit = periodUnit(question, format);
        const QString text = format.decimal(*number);
        return unit.isEmpty() ? text : Words::tr("%1 %2").arg(text, unit);
    }
    if (const auto* yes = std::get_if<bool>(&answer))
        return *yes ? Words::tr("Yes") : Words::tr("No");
    if (const auto* id = std::get_if<std::string>(&answer)) {
        const auto choice = std::ranges::find(question.choices, *id, &Question::Choice::id);
        return choice == question.choices.end() ? shown(*id) : shownName(choice->text, choice->id);
    }
    return Words::tr("rather not say");
}

QString standInSentence(const Question& question, const Format& group)
{
    switch (question.standIn.kind) {
    case StandIn::Kind::Nothing:
        return Words::tr("Whoever does not say counts with nothing here. The group chose that beforehand.");
    case StandIn::Kind::GroupMedian:
        return Words::tr("Whoever does not say counts with the middle of the group's answers. The group chose that "
                         "beforehand.");
    case StandIn::Kind::Value:
        break;
    }
    const Answer value = std::visit([](const auto& plain) { return Answer{plain}; }, question.standIn.value);
    return Words::tr("Whoever does not say counts with: %1. The group chose that beforehand.")
        .arg(answerWords(question, value, group));
}

QString dayWords(Date day)
{
    return QLocale().toString(QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                                    static_cast<int>(static_cast<unsigned>(day.day()))),
                              QLocale::LongFormat);
}

Date today()
{
    const QDate day = QDate::currentDate();
    return {std::chrono::year{day.year()}, std::chrono::month{static_cast<unsigned>(day.month())},
            std::chrono::day{static_cast<unsigned>(day.day())}};
}

std::vector<SeenRow> seenRows(const Questionnaire& asked, const Sending& sending)
{
    std::vector<SeenRow> rows = allRows(asked, sending);
    std::erase_if(rows, [](const SeenRow& row) { return row.now.isEmpty(); });
    return rows;
}

std::vector<SeenRow> seenRows(const OwnFile& file)
{
    std::vector<SeenRow> rows = allRows(file.asked, nextSending(file, today()).sending);
    if (!file.sendings.empty()) {
        const std::vector<SeenRow> before = allRows(file.asked, file.sendings.back());
        for (std::size_t i = 0; i < rows.size(); ++i) // the same questions, so the same rows
            rows[i].before = before[i].now;
    }
    std::erase_if(rows, [](const SeenRow& row) { return row.now.isEmpty() && row.before.isEmpty(); });
    return rows;
}

Answered answeredOf(const OwnFile& file, const std::vector<std::string>& questions)
{
    Answered answered;
    for (const std::string& id : questions) {
        ++answered.all;
        answered.done += whereIs(file, id) == Where::Nowhere ? 0 : 1;
    }
    return answered;
}

QStringList soFar(const OwnFile& file)
{
    const Format format(currencyOf(file.asked, file.statement), {});
    QStringList sentences;
    std::vector<std::string> asked;
    int silent = 0;
    for (const Question& question : file.asked.questions) {
        if (question.covers.empty())
            asked.push_back(question.id);
        silent += whereIs(file, question.id) == Where::Silent ? 1 : 0;
    }
    const StatedCosts costs = statedCosts(file);
    const QString told = format.money(costs.told, true);
    if (costs.asTotal)
        sentences << Words::tr("So far you have stated costs of %1 a month, as one total.").arg(told);
    else if (costs.told != Money())
        sentences << Words::tr("So far you have stated costs of %1 a month.").arg(told);
    else
        sentences << Words::tr("So far you have stated no costs.");
    if (costs.kept != Money())
        sentences << Words::tr("%1 a month stays in your own file.").arg(format.money(costs.kept, true));
    const Answered answered = answeredOf(file, asked);
    sentences << Words::tr("%1 of %2 questions are done; none has to be.").arg(answered.done).arg(answered.all);
    if (silent > 0)
        sentences << Words::tr("Of %n question(s) you would rather not say.", nullptr, silent);
    if (file.statement.hoursPerWeek && file.asked.fullTime.hoursPerWeek.toDouble() > 0.0) {
        const double share = file.statement.hoursPerWeek->toDouble() / file.asked.fullTime.hoursPerWeek.toDouble();
        sentences << Words::tr("%1 hours a week: %2% of a full-time post.")
                         .arg(format.decimal(file.statement.hoursPerWeek->value))
                         .arg(std::lround(share * 100.0));
    }
    return sentences;
}

QStringList readersSentences(const OwnFile& file)
{
    const QString group = shown(file.asked.drawnFrom.group);
    QStringList sentences;
    if (!file.asked.drawnFrom.readers.empty())
        sentences
            << (group.isEmpty()
                    ? Words::tr("These people read what members send: %1.").arg(joined(file.asked.drawnFrom.readers))
                    : Words::tr("In the group %1 these people read what members send: %2.")
                          .arg(group, joined(file.asked.drawnFrom.readers)));
    else
        sentences << Words::tr("The group has not written down who reads what members send. Ask before you send it.");
    sentences << Words::tr("The file is not locked: whoever has it can open it. Give it to nobody else, and delete "
                           "copies that are left over, such as in your mail.");
    return sentences;
}

QStringList keptSentences(const OwnFile& file)
{
    QStringList sentences;
    QStringList answers;
    for (const Question& question : file.asked.questions)
        if (file.kept.answers.contains(question.id))
            answers << questionWords(question);
    if (!answers.isEmpty())
        sentences << Words::tr("Answers that stay with you: %1.").arg(QLocale().createSeparatedList(answers));
    if (!file.kept.notes.empty())
        sentences << Words::tr("Notes for yourself that stay with you: %1.").arg(file.kept.notes.size());
    if (sentences.isEmpty())
        sentences << Words::tr("You keep nothing to yourself so far.");
    return sentences;
}

} // namespace purse::gui
