// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/answer_book.hpp>

#include <algorithm>
#include <ranges>

namespace purse {
namespace {

constexpr std::size_t fewest = 3; // the middle of fewer answers is somebody's own

double median(std::vector<double> values)
{
    if (values.empty())
        return 0.0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

bool isStated(const Answer& answer)
{
    return !std::holds_alternative<NotStated>(answer) && !std::holds_alternative<DeclaredTotal>(answer);
}

} // namespace

AnswerBook::AnswerBook(std::span<const Question> questions, std::span<const Person> people, const FullTime& fullTime)
    : m_questions(questions), m_people(people), m_fullTime(fullTime)
{
    for (const Question& question : questions)
        m_byId.emplace(question.id, &question);
    for (const Question& question : questions) {
        if (question.standIn.kind != StandIn::Kind::GroupMedian)
            continue;
        std::vector<double> stated;
        for (const Person& person : people) {
            const auto found = person.member->answers.find(question.id);
            if (found != person.member->answers.end() && isStated(found->second))
                stated.push_back(amountOf(question, found->second, &person));
        }
        if (stated.size() >= fewest)
            m_medians[question.id] = median(std::move(stated));
    }
    std::vector<double> today;
    for (const Person& person : people)
        if (person.member->currentPay)
            today.push_back(perYear(*person.member->currentPay, fullTime));
    if (today.size() >= fewest)
        m_medianToday = median(std::move(today));
}

const Question* AnswerBook::question(const std::string& id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

double AnswerBook::amountOf(const Question& question, const Answer& answer, const Person* person) const
{
    const double toGroup = person && person->conversion ? person->conversion->groupPerLocal : 1.0;
    return std::visit(Overloaded{
                          [](Decimal number) { return number.toDouble(); },
                          [&](Money money) {
                              return toGroup * perYear({money, question.per}, m_fullTime);
                          },
                          [](bool yes) { return yes ? 1.0 : 0.0; },
                          [](const auto&) { return 0.0; },
                      },
                      answer);
}

Told AnswerBook::standIn(const Question& question) const
{
    Told told;
    const auto middle = m_medians.find(question.id);
    told.counts = question.standIn.kind == StandIn::Kind::Value
                  || (middle != m_medians.end() && question.kind != QuestionKind::Choice);
    switch (question.standIn.kind) {
    case StandIn::Kind::Nothing:
        told.remark = "not stated: nothing is counted";
        break;
    case StandIn::Kind::GroupMedian:
        told.number = middle == m_medians.end() ? 0.0 : middle->second;
        told.remark = middle == m_medians.end()
                          ? "not stated: fewer than three people answered, so nothing is counted"
                          : "not stated: the middle answer of the group is counted, as the group agreed";
        break;
    case StandIn::Kind::Value:
        std::visit(
            [&](const auto& value) {
                told.number = amountOf(question, Answer{value}, nullptr);
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                    told.choice = value;
            },
            question.standIn.value);
        told.remark = "not stated: a value that the group agreed on is counted";
        break;
    }
    return told;
}

Told AnswerBook::told(const Person& person, const std::string& id) const
{
    const Question* asked = question(id);
    if (!asked)
        return {};
    const auto found = person.member->answers.find(id);
    const bool stated = found != person.member->answers.end() && isStated(found->second);
    Told told = stated ? Told{.number = amountOf(*asked, found->second, &person), .stated = true, .counts = true}
                       : standIn(*asked);
    if (const auto* choice = stated ? std::get_if<std::string>(&found->second) : nullptr)
        told.choice = *choice;
    told.person = &person;
    told.question = asked;
    return told;
}

std::string Told::input() const
{
    if (!question)
        return {};
    const bool isAnswered = stated || person->member->answers.contains(question->id);
    return isAnswered ? person->where + "/answers/" + question->id : person->where;
}

bool AnswerBook::declaresTotals(const Person& person) const
{
    return std::ranges::any_of(person.member->answers,
                               [](const auto& answer) { return std::holds_alternative<DeclaredTotal>(answer.second); });
}

std::optional<ToldTotal> AnswerBook::total(const Person& person, std::span<const std::string> questions) const
{
    for (const auto& [id, answer] : person.member->answers) {
        const auto* declared = std::get_if<DeclaredTotal>(&answer);
        const Question* asked = question(id);
        if (!declared || !asked)
            continue;
        const bool covers = std::ranges::any_of(questions, [&](const std::string& part) {
            return std::ranges::find(asked->covers, part) != asked->covers.end();
        });
        if (!covers)
            continue;
        const double amount =
            std::visit([&](const auto& total) { return amountOf(*asked, Answer{total}, &person); }, declared->total);
        return ToldTotal{asked, amount, person.where + "/answers/" + id};
    }
    return std::nullopt;
}

} // namespace purse
