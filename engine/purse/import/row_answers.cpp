// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/row_reader.hpp>
#include <purse/import/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

std::string choicesOf(const Question& question)
{
    std::string words;
    for (const Question::Choice& choice : question.choices)
        words += (words.empty() ? "" : ", ") + choice.id;
    return words;
}

bool isWithin(const Number& number, const Question& question)
{
    const std::optional<Rounded> billionths = inUnits(number, 9);
    return billionths && (!question.least || billionths->units >= question.least->toBillionths())
           && (!question.most || billionths->units <= question.most->toBillionths());
}

std::string rangeWords(const Question& question)
{
    const std::string least = question.least ? "at least " + question.least->toText() : "";
    const std::string most = question.most ? "at most " + question.most->toText() : "";
    return least + (least.empty() || most.empty() ? "" : " and ") + most;
}

} // namespace

void RowReader::readAnswers(Member& member)
{
    for (std::size_t column = 0; column < m_plan.columns.size(); ++column) {
        if (m_plan.columns[column].target != Target::AnswerTo || m_table.at(m_row, column).isEmpty())
            continue;
        const Question* question = findById(m_document.questions, m_plan.columns[column].question);
        if (!question)
            continue; // said once, for the column
        if (std::optional<Answer> read = answerOf(*question, column, member))
            member.answers[question->id] = *std::move(read);
    }
}

std::optional<Answer> RowReader::answerOf(const Question& question, std::size_t column, const Member& member)
{
    const Cell& cell = m_table.at(m_row, column);
    if (isNotStated(cell.text))
        return NotStated{};
    if (question.kind == QuestionKind::YesNo) {
        const std::optional<bool> yes = cell.kind == Cell::Kind::YesNo ? std::optional(cell.yes) : yesNoOf(cell.text);
        if (yes)
            return Answer{*yes};
        refuse(column, fmt::format("\"{}\" is neither yes nor no.", cell.text), "Write yes or no.");
        return std::nullopt;
    }
    if (question.kind == QuestionKind::Choice) {
        for (const Question::Choice& choice : question.choices)
            if (cell.text == choice.id || folded(cell.text) == folded(choice.text))
                return Answer{choice.id};
        refuse(column, fmt::format("\"{}\" is none of the choices.", cell.text),
               "Write one of: " + choicesOf(question) + ".");
        return std::nullopt;
    }
    return numberAnswer(question, column, member);
}

std::optional<Answer> RowReader::numberAnswer(const Question& question, std::size_t column, const Member& member)
{
    std::optional<WrittenNumber> read = numberOf(column);
    if (!read)
        return std::nullopt;
    if (read->isPercent && question.kind == QuestionKind::Points)
        read->number = Number::fromText(read->number.toText() + "E2").value_or(read->number);
    const bool isMoney = question.kind == QuestionKind::Money;
    const Currency& currency = member.currency ? *member.currency : m_document.group.currency;
    if (isMoney && (!isOurs(read->currency, member) || read->isPercent || read->number.isNegative())) {
        refuse(column, fmt::format("\"{}\" is no amount in {}.", m_table.at(m_row, column).text, currency.code),
               fmt::format("Write an amount a {}, not below nothing.", toText(question.per)));
        return std::nullopt;
    }
    if (!isMoney && !read->currency.empty()) {
        refuse(column, "This should be a number, and no amount of money.", "Write the number alone.");
        return std::nullopt;
    }
    if (!isWithin(read->number, question)) {
        refuse(column, fmt::format("{} is not {}.", read->number.toText(), rangeWords(question)),
               "Look at the answer and its unit.");
        return std::nullopt;
    }
    const std::optional<Rounded> units = inUnits(read->number, isMoney ? currency.minorDigits : 9);
    const std::int64_t most = isMoney ? Money::maxMinor : Decimal::scale * Decimal::scale - 1;
    const bool isWhole = question.kind != QuestionKind::Count || inUnits(read->number, 0).value_or(Rounded{}).isExact;
    if (!units || units->units > most || units->units < -most || !isWhole) {
        refuse(column,
               isWhole ? "This number is larger than this program can count." : "This should be a whole number.",
               "Look at the answer.");
        return std::nullopt;
    }
    if (isMoney) {
        const Money money = Money::fromMinor(units->units);
        if (!units->isExact)
            remark(column,
                   fmt::format("{} is rounded to {}.", read->number.toText(), toText(money, currency.minorDigits)));
        if (!question.covers.empty())
            return DeclaredTotal{money};
        return money;
    }
    const Decimal number = Decimal::fromBillionths(units->units);
    if (!question.covers.empty())
        return DeclaredTotal{number};
    return number;
}

} // namespace purse
