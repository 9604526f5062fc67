// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

const Range anyNumber{};

/// The range that answers have to keep to.
Range answerRange(const Question& question)
{
    const bool startsAtZero = question.kind == QuestionKind::Count || question.kind == QuestionKind::Money;
    return {question.least || !startsAtZero ? question.least : Decimal{0}, question.most};
}

Question::Choice readChoice(const Field& field)
{
    Question::Choice choice;
    Fields fields(field, choice.unknown);
    choice.id = fields.required("id").id();
    choice.text = fields.optional("text").text();
    fields.keepRest();
    return choice;
}

std::string readChosen(const Field& field, const Question& question)
{
    std::vector<std::string_view> ids;
    for (const Question::Choice& choice : question.choices)
        ids.emplace_back(choice.id);
    const std::optional<std::size_t> found = field.indexIn(ids);
    return found ? question.choices[*found].id : std::string{};
}

/// In which currency an amount is told: with the group's the range of the question holds, with another it has no meaning.
struct Told {
    int minorDigits = 2;
    bool isOwn = false; ///< the person's, not the group's

    Range rangeOf(const Question& question) const
    {
        const Range range = answerRange(question);
        if (!isOwn)
            return range;
        return {range.least && *range.least >= Decimal{0} ? std::optional{Decimal{0}} : std::nullopt, {}};
    }
};

/// A plain value of the question's kind.
using Value = std::variant<Decimal, Money, bool, std::string>;
Value readValue(const Field& field, const Question& question, const Told& told)
{
    switch (question.kind) {
    case QuestionKind::Count:
        return field.count(answerRange(question));
    case QuestionKind::Number:
    case QuestionKind::Points:
        return field.decimal(answerRange(question));
    case QuestionKind::Money:
        return field.money(told.minorDigits, told.rangeOf(question));
    case QuestionKind::YesNo:
        return field.yesNo();
    case QuestionKind::Choice:
        return readChosen(field, question);
    }
    return Decimal{};
}

StandIn readStandIn(const Field& field, const Question& question, const Reading& reading)
{
    StandIn standIn;
    if (!field.isPresent())
        return standIn;
    if (field.json()->as<Json::Object>()) {
        Fields fields(field);
        const Field value = fields.required("value");
        standIn.kind = StandIn::Kind::Value;
        if (value.isPresent())
            standIn.value = readValue(value, question, {.minorDigits = reading.minorDigits});
        fields.keepRest();
    } else {
        standIn.kind = field.oneOf(words::standIns, standIn.kind);
    }
    return standIn;
}

DeclaredTotal readDeclared(const Field& field, const Question& question, const Told& told)
{
    const Range notNegative{question.kind == QuestionKind::Money ? std::optional{Decimal{0}} : std::nullopt, {}};
    if (question.kind == QuestionKind::Money)
        return {field.money(told.minorDigits, notNegative)};
    return {field.decimal(anyNumber)};
}

Answer readAnswer(const Field& field, const Question& question, const Told& told)
{
    if (!field.json()->as<Json::Object>())
        return std::visit([](auto value) { return Answer{std::move(value)}; }, readValue(field, question, told));
    Fields fields(field);
    const Field total = fields.optional("declared_total");
    const Field notStated = fields.optional("not_stated");
    fields.keepRest();
    if (total.isPresent() && !notStated.isPresent()) {
        if (question.covers.empty())
            field.refuse(fmt::format("The question {} does not take a declared total.", shown(question.id)),
                         "Answer it with a value, or let the question list in \"covers\" what its total stands for.");
        return readDeclared(total, question, told);
    }
    if (!notStated.isPresent() || total.isPresent())
        field.refuseType("a value, {\"not_stated\": true} or {\"declared_total\": …}",
                         "Choose one of these three forms.");
    else if (!notStated.yesNo(true))
        notStated.refuse("Not stated should be true; this is false.", "Give the answer itself, or write true.");
    return NotStated{};
}

} // namespace

Question readQuestion(const Field& field, Reading& reading)
{
    Question question;
    Fields fields(field, question.unknown);
    question.id = fields.required("id").id();
    question.text = fields.required("text").text();
    question.why = fields.optional("why").text();
    question.unit = fields.optional("unit").text();
    question.kind = fields.required("kind").oneOf(words::questionKinds, question.kind);
    question.per = fields.optional("per").oneOf(words::periods, question.per);
    question.choices = fields.optional("choices").listOf(readChoice);
    if (const Field least = fields.optional("least"); least.isPresent())
        question.least = least.decimal();
    if (const Field most = fields.optional("most"); most.isPresent()) {
        question.most = most.decimal();
        if (question.least && *question.most < *question.least)
            most.refuse(fmt::format("The most is {}, which is below the least, {}.", question.most->toText(),
                                    question.least->toText()),
                        "Swap them, or leave one out.");
    }
    question.sensitive = fields.optional("sensitive").yesNo();
    if (const Field concerns = fields.optional("concerns"); concerns.isPresent())
        question.concerns = concerns.oneOf(words::subjectIds, Subject::Age);
    if (const Field topic = fields.optional("topic"); topic.isPresent())
        question.topic = topic.oneOf(words::topics, Topic::Me);
    question.need = fields.optional("need").yesNo();
    question.covers = fields.optional("covers").listOf([](const Field& item) { return item.id(); });
    const bool isReadable = !field.findings().touches(field.where());
    const Field standIn = fields.optional("stand_in");
    if (isReadable)
        question.standIn = readStandIn(standIn, question, reading);
    fields.keepRest();
    if (!isReadable)
        reading.badQuestions.insert(question.id);
    return question;
}

std::map<std::string, Answer> readAnswers(const Field& field, const Reading& reading,
                                          const std::optional<Currency>& own)
{
    const Told told{.minorDigits = own ? own->minorDigits : reading.minorDigits, .isOwn = own.has_value()};
    std::map<std::string, Answer> answers;
    for (const auto& [id, answer] : field.entries()) {
        const Question* question = reading.question(id);
        if (question && !reading.badQuestions.contains(id))
            answers.emplace(id, readAnswer(answer, *question, told));
        else if (!question)
            answer.refuse(fmt::format("There is no question {}.", shown(id)),
                          "Use the id of one of the questions, or add the question.");
    }
    return answers;
}

} // namespace purse
