// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/one_more.hpp>

#include <purse/compare/model_questions.hpp>
#include <purse/compare/overrides.hpp>
#include <purse/model/words.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace purse {
namespace {

/// Another answer, or other hours, and how to call the difference.
struct Trial {
    std::string question;
    std::string about;
    std::string change;
    Answer answer;
    std::optional<WeeklyHours> hours;
};

Decimal plus(Decimal a, Decimal b) { return Decimal::fromBillionths(a.toBillionths() + b.toBillionths()); }

/// Solves the scenario again and again with another answer of one member.
class Trying {
public:
    Trying(const Document& document, const std::string& scenario, const std::string& member, const LevyLibrary& levies)
        : m_document(document), m_levies(levies), m_member(member)
    {
        std::erase_if(m_document.scenarios, [&](const Scenario& each) { return each.id != scenario; });
        if (m_document.scenarios.empty())
            throw std::invalid_argument("no such scenario: " + scenario);
        m_before = solve(m_document);
    }

    std::vector<OneMore> all() const
    {
        std::vector<OneMore> found;
        for (const Trial& trial : trials())
            if (const std::optional<OneMore> one = tried(trial))
                found.push_back(*one);
        return found;
    }

private:
    Outcome solve(const Document& document) const
    {
        return solveScenario(document, document.scenarios.front().id, m_levies);
    }

    std::vector<Trial> trials() const
    {
        std::vector<Trial> all;
        const Scenario& scenario = m_document.scenarios.front();
        const std::vector<Participant> people = participantsOf(m_document, scenario);
        const auto found =
            std::ranges::find(people, m_member, [](const Participant& person) { return person.member.id; });
        if (found == people.end() || !m_before.isSolved())
            return all;
        if (const Work& work = found->member.work; work.changes.empty() && !work.daysPerYear)
            addHours(all, work.hoursPerWeek); // other hours would be those of the whole year
        const std::set<std::string> asked = questionsOf(modelOf(m_document, scenario), m_document.questions);
        for (const Question& question : m_document.questions)
            if (asked.contains(question.id)) {
                const auto answer = found->member.answers.find(question.id);
                addQuestion(all, question, answer == found->member.answers.end() ? NotStated{} : answer->second);
            }
        return all;
    }

    static void addHours(std::vector<Trial>& all, WeeklyHours hours)
    {
        const Decimal more = plus(hours.value, Decimal{1});
        if (more <= Decimal{168})
            all.push_back({"", "Paid hours", "one more hour a week", NotStated{}, WeeklyHours{more}});
    }

    void addQuestion(std::vector<Trial>& all, const Question& question, const Answer& answer) const
    {
        const auto add = [&](std::string change, Answer next) {
            all.push_back({question.id, question.text, std::move(change), std::move(next), std::nullopt});
        };
        switch (question.kind) {
        case QuestionKind::Count:
        case QuestionKind::Number:
        case QuestionKind::Points:
            addNumber(question, answer, add);
            break;
        case QuestionKind::Money:
            addMoney(question, answer, add);
            break;
        case QuestionKind::YesNo: {
            const bool* said = std::get_if<bool>(&answer);
            add(!said   ? "yes instead of no answer"
                : *said ? "no instead of yes"
                        : "yes instead of no",
                !said || !*said);
            break;
        }
        case QuestionKind::Choice:
            for (const Question::Choice& choice : question.choices)
                if (answer != Answer(choice.id))
                    add(choiceWords(question, choice, answer), choice.id);
            break;
        }
    }

    template <class Add>
    static void addNumber(const Question& question, const Answer& answer, const Add& add)
    {
        const auto* total = std::get_if<DeclaredTotal>(&answer);
        const auto* said = total ? std::get_if<Decimal>(&total->total) : std::get_if<Decimal>(&answer);
        const bool declares = !question.covers.empty();
        const auto of = [&](Decimal value) { return declares ? Answer(DeclaredTotal{value}) : Answer(value); };
        const Decimal one{1};
        const Decimal more = said ? plus(*said, one) : std::max(one, question.least.value_or(one));
        const std::string unit = question.kind == QuestionKind::Points ? " percentage point" : "";
        if (!question.most || more <= *question.most)
            add(said ? "one more" + unit : numberWords(more.toDouble()) + " instead of no answer", of(more));
        else if (said && plus(*said, Decimal{-1}) >= question.least.value_or(Decimal{0}))
            add("one less" + (unit.empty() ? "" : unit), of(plus(*said, Decimal{-1})));
    }

    template <class Add>
    void addMoney(const Question& question, const Answer& answer, const Add& add) const
    {
        const int digits = m_document.group.currency.minorDigits;
        const auto* total = std::get_if<DeclaredTotal>(&answer);
        const auto* said = total ? std::get_if<Money>(&total->total) : std::get_if<Money>(&answer);
        const Money step = roundToMinor(100.0 * minorUnitsPerMajor(digits));
        const Money more = (said ? *said : Money{}) + step;
        const double limit = question.most ? question.most->toDouble() * minorUnitsPerMajor(digits) : 1e14;
        if (static_cast<double>(more.toMinor()) > limit)
            return;
        const std::string amount = moneyWords(static_cast<double>(step.toMinor()), digits);
        const std::string period = " a " + std::string(toText(question.per));
        add(said ? amount + " more" + period : amount + period + " instead of no answer",
            question.covers.empty() ? Answer(more) : Answer(DeclaredTotal{more}));
    }

    static std::string choiceWords(const Question& question, const Question::Choice& choice, const Answer& answer)
    {
        const auto* id = std::get_if<std::string>(&answer);
        const Question::Choice* said = id ? findById(question.choices, *id) : nullptr;
        return "\"" + choice.text + "\" instead of " + (said ? "\"" + said->text + "\"" : "no answer");
    }

    std::optional<OneMore> tried(const Trial& trial) const
    {
        Document document = m_document;
        std::vector<MemberOverride>& overrides = document.scenarios.front().memberOverrides;
        auto own = std::ranges::find(overrides, m_member, &MemberOverride::member);
        if (own == overrides.end())
            own = overrides.insert(overrides.end(), MemberOverride{.member = m_member});
        if (trial.hours)
            own->hoursPerWeek = trial.hours;
        else
            own->answers[trial.question] = trial.answer;
        const Outcome after = solve(document);
        const MemberOutcome* was = m_before.find(m_member);
        const MemberOutcome* is = after.find(m_member);
        if (!after.isSolved() || !was || !is)
            return std::nullopt;
        const Money gross = is->award.amount - was->award.amount;
        return OneMore{trial.question,
                       trial.about,
                       trial.change,
                       gross,
                       is->award.pay.net - was->award.pay.net,
                       after.totalPay - m_before.totalPay - gross};
    }

    Document m_document; ///< with the one scenario
    const LevyLibrary& m_levies;
    const std::string& m_member;
    Outcome m_before;
};

} // namespace

std::vector<OneMore> oneMoreOfEach(const Document& document, const std::string& scenario, const std::string& member,
                                   const LevyLibrary& levies)
{
    return Trying(document, scenario, member, levies).all();
}

} // namespace purse
