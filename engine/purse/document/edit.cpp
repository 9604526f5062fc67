// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/edit.hpp>

#include <purse/compare/catalogue.hpp>
#include <purse/compare/model_questions.hpp>
#include <purse/document/check.hpp>
#include <purse/document/json.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace purse {
namespace {

bool meansTheSame(const Question& a, const Question& b)
{
    return a.kind == b.kind && a.text == b.text && a.per == b.per && a.choices == b.choices && a.covers == b.covers;
}

/// Takes the questions of a file into the document. @return by their names in the file, those in the document
std::map<std::string, std::string> takeQuestions(Document& document, const std::vector<Question>& questions)
{
    std::map<std::string, std::string> names;
    const std::size_t had = document.questions.size();
    for (const Question& question : questions) {
        const Question* known = findById(document.questions, question.id);
        if (known && meansTheSame(*known, question)) {
            names[question.id] = question.id;
            continue;
        }
        names[question.id] = known ? freeId(document.questions, question.id) : question.id;
        document.questions.push_back(question);
        document.questions.back().id = names[question.id];
    }
    for (std::size_t i = had; i < document.questions.size(); ++i)
        for (std::string& covered : document.questions[i].covers)
            covered = names.at(covered);
    return names;
}

PayModel withoutUnknown(PayModel model)
{
    model.unknown.clear();
    model.fit.unknown.clear();
    for (Step& step : model.steps)
        step.unknown.clear();
    return model;
}

Question withoutUnknown(Question question)
{
    question.unknown.clear();
    for (Question::Choice& choice : question.choices)
        choice.unknown.clear();
    return question;
}

template <class T>
void eraseId(std::vector<T>& all, const std::string& id)
{
    std::erase_if(all, [&](const T& one) { return one.id == id; });
}

std::string nameOf(const Step& step)
{
    const Kind* kind = findStepKind(step.kind);
    return shown(!step.label.empty() ? step.label : kind ? kind->title : step.kind);
}

/// Steps and fits that name a step which is not before them.
Problems lostSteps(const PayModel& model)
{
    Problems problems;
    std::set<std::string> before;
    const auto look = [&](const std::string& who, const Parameters& settings, const Kind* kind) {
        for (const std::string& id : kind ? stepsNamedBy(settings, kind->parameters) : std::set<std::string>{})
            if (!before.contains(id))
                problems.push_back({"/models", who + " names a step that would no longer be before it.",
                                    "Change its setting that names steps first."});
    };
    for (const Step& step : model.steps) {
        look("The step " + nameOf(step), step.parameters, findStepKind(step.kind));
        before.insert(step.id);
    }
    look("How the budget is met", model.fit.parameters, findFitKind(model.fit.kind));
    return problems;
}

/// Puts the steps in place where nothing is lost by it.
Problems replaceSteps(PayModel& model, std::vector<Step> steps)
{
    PayModel changed = model;
    changed.steps = std::move(steps);
    Problems problems = lostSteps(changed);
    if (problems.empty())
        model = std::move(changed);
    return problems;
}

/// A row of a table holds for one choice, or from a number on.
void setStart(Parameters& row, const Question* question)
{
    row.remove("is");
    row.remove("from");
    if (question && !question->choices.empty())
        row.set("is", {question->choices.front().id});
    else
        row.set("from", {Decimal{0}});
}

/// The least disturbing value of a setting that cannot be left out.
class Neutral {
public:
    Neutral(const std::string& step, const PayModel& model, const std::vector<Question>& questions)
        : m_step(step), m_model(model), m_questions(questions)
    {
    }

    Parameters settings(std::span<const ParameterKind> kinds, const std::string& owner = {})
    {
        Parameters parameters;
        for (const ParameterKind& kind : kinds)
            if (kind.required)
                parameters.set(kind.key, {value(kind, owner.empty() ? kind.key : owner)});
        return parameters;
    }

    Problems problems;

private:
    Decimal number(const ParameterKind& kind, Decimal wanted) const
    {
        if (kind.least)
            wanted = std::max(wanted, *kind.least);
        return kind.most ? std::min(wanted, *kind.most) : wanted;
    }

    Parameter::Value value(const ParameterKind& kind, const std::string& owner)
    {
        using Type = ParameterKind::Type;
        switch (kind.type) {
        case Type::YesNo:
            return false;
        case Type::Number:
            return number(kind, Decimal{m_step == "table" ? 0 : 1});
        case Type::Percent:
            return Percent{number(kind, Decimal{0})};
        case Type::Money:
            return kind.least > Decimal{0} ? Money::fromMinor(100) : Money{};
        case Type::Rate:
            return Rate{Money{}, Per::Year};
        case Type::Day:
            return Budget{}.from;
        case Type::Choice:
            return kind.choices.empty() ? std::string{} : kind.choices.front();
        case Type::Text:
            return std::string{};
        case Type::Question:
            return question(owner);
        case Type::Questions:
            return std::vector<std::string>{question(owner)};
        case Type::Steps:
            return steps();
        case Type::Items:
            return std::vector<Parameters>{item(kind)};
        }
        return false;
    }

    std::string question(const std::string& setting)
    {
        const std::vector<const Question*> usable = usableQuestions(m_questions, m_step, setting);
        if (!usable.empty())
            return usable.front()->id;
        const std::vector<QuestionKind> kinds = usableKindsOf(m_step, setting);
        problems.push_back({"/questions", "There is no question yet that this could use.",
                            kinds.empty() ? "Add a question first."
                                          : fmt::format("Add a question first whose answer is {}.",
                                                        kinds.front() == QuestionKind::Money    ? "an amount of money"
                                                        : kinds.front() == QuestionKind::Points ? "percentage points"
                                                                                                : "a number")});
        return {};
    }

    std::vector<std::string> steps()
    {
        if (!m_model.steps.empty())
            return {m_model.steps.front().id};
        problems.push_back(
            {"/models", "There is no step yet that this could be about.", "Add a step to the model first."});
        return {};
    }

    Parameters item(const ParameterKind& kind)
    {
        Parameters parameters = settings(kind.items, kind.key);
        const std::vector<const Question*> usable = usableQuestions(m_questions, m_step, "question");
        if (m_step == "table")
            setStart(parameters, usable.empty() ? nullptr : usable.front());
        if (m_step == "factor")
            parameters.set("factor", {Decimal{1}});
        return parameters;
    }

    const std::string& m_step;
    const PayModel& m_model;
    const std::vector<Question>& m_questions;
};

} // namespace

std::string idFrom(std::string_view title)
{
    constexpr std::size_t longest = 40;
    std::string id;
    for (const char c : title) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isLetter || isCapital)
            id += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    id.resize(std::min(id.size(), longest));
    while (id.ends_with('-'))
        id.pop_back();
    return id.empty() || id == "fit" ? "new" : id;
}

Result<std::string> addModel(Document& document, const ModelFile& file)
{
    const Currency& ours = document.group.currency;
    if (file.currency.minorDigits != ours.minorDigits)
        return tl::unexpected(
            Problems{{"/currency",
                      fmt::format("The amounts of this model are in {}, which has other coins than {}.",
                                  file.currency.code, ours.code),
                      "Write the model anew in your currency."}});
    const std::map<std::string, std::string> names = takeQuestions(document, file.questions);
    PayModel model = file.model;
    eachQuestionId(model, [&](std::string& id) {
        if (const auto found = names.find(id); found != names.end())
            id = found->second;
    });
    model.id = freeId(document.models, model.id);
    document.models.push_back(std::move(model));
    return document.models.back().id;
}

ModelFile modelFileOf(const Document& document, const PayModel& model)
{
    ModelFile file;
    file.currency = document.group.currency;
    file.model = withoutUnknown(model);
    std::set<std::string> asked = questionsOf(model, document.questions);
    for (const Question& question : document.questions)
        if (asked.contains(question.id))
            for (const std::string& covered : question.covers)
                asked.insert(covered);
    for (const Question& question : document.questions)
        if (asked.contains(question.id))
            file.questions.push_back(withoutUnknown(question));
    return file;
}

std::size_t addScenario(Document& document, const std::string& model, const std::string& title)
{
    Scenario scenario;
    scenario.id = freeId(document.scenarios, title);
    scenario.title = title;
    scenario.model = model;
    if (!document.budgets.empty())
        scenario.budget = document.budgets.front().id;
    if (!document.scenarios.empty()) {
        scenario.levy = document.scenarios.back().levy;
        scenario.payroll = document.scenarios.back().payroll;
        scenario.hypotheticalMembers = document.scenarios.back().hypotheticalMembers;
    }
    document.scenarios.push_back(std::move(scenario));
    return document.scenarios.size() - 1;
}

namespace {

/// A grant for this member's pay alone is then for all pay: it does not become free.
void forgetMember(Budget& budget, const std::string& id)
{
    for (BudgetLine& line : budget.lines)
        if (line.fund)
            std::erase_if(line.fund->requests, [&](const FundRequest& each) { return each.member == id; });
    for (Income& income : budget.income)
        if (std::erase(income.posts, id) > 0 && income.posts.empty())
            for (const BudgetLine& line : budget.lines)
                if (line.pay)
                    income.onlyFor = {line.id};
    if (budget.round)
        std::erase_if(budget.round->proposals, [&](const Proposal& each) { return each.member == id; });
}

/// @return whether nobody is left of those who take part
bool forgetMember(ContributionPlan& plan, const std::string& id)
{
    if (plan.bidding) {
        std::erase_if(plan.bidding->bids, [&](const MemberBid& each) { return each.member == id; });
        plan.bidding->absent.erase(id);
    }
    return std::erase(plan.members, id) > 0 && plan.members.empty();
}

/// @return whether nobody is left of those who take part
bool forgetMember(Payout& payout, const std::string& id)
{
    if (payout.takes) {
        payout.takes->last.erase(id);
        payout.takes->asked.erase(id);
    }
    if (payout.catchUp) {
        payout.catchUp->credit.erase(id);
        payout.catchUp->paid.erase(id);
    }
    for (WorkStream& stream : payout.streams)
        stream.hours.erase(id);
    return std::erase(payout.members, id) > 0 && payout.members.empty();
}

} // namespace

void removeMember(Document& document, std::size_t index)
{
    const std::string id = document.members.at(index).id;
    document.members.erase(document.members.begin() + static_cast<std::ptrdiff_t>(index));
    for (Scenario& scenario : document.scenarios)
        std::erase_if(scenario.memberOverrides, [&](const MemberOverride& each) { return each.member == id; });
    for (Budget& budget : document.budgets)
        forgetMember(budget, id);
    std::erase_if(document.contributions, [&](ContributionPlan& plan) { return forgetMember(plan, id); });
    std::erase_if(document.payouts, [&](Payout& payout) { return forgetMember(payout, id); });
    std::erase_if(document.piles, [&](const Pile& pile) {
        const bool takesPart = pile.budget.empty() && std::ranges::find(pile.holders, id) != pile.holders.end();
        return takesPart && (!pile.moves.empty() || pile.holders.size() == 1);
    });
    for (Pile& pile : document.piles)
        if (pile.budget.empty())
            std::erase(pile.holders, id);
}

Problems removeQuestion(Document& document, const std::string& id)
{
    Problems problems;
    for (PayModel& model : document.models) {
        bool isNamed = false;
        eachQuestionId(model, [&](std::string& named) { isNamed = isNamed || named == id; });
        if (isNamed)
            problems.push_back({"/questions", fmt::format("The model {} counts this answer.", shown(model.title)),
                                "Take it out of the model first."});
    }
    for (const Question& question : document.questions)
        if (question.covers == std::vector{id})
            problems.push_back({"/questions", fmt::format("The total {} stands for this answer.", shown(question.text)),
                                "Take the total away first."});
    for (const ContributionPlan& plan : document.contributions)
        if (plan.scale && plan.scale->question == id)
            problems.push_back({"/questions",
                                fmt::format("The contributions {} look at this answer.", shown(plan.title)),
                                "Choose another question for them first."});
    if (!problems.empty())
        return problems;
    eraseId(document.questions, id);
    for (Question& question : document.questions)
        std::erase(question.covers, id);
    const auto forget = [&](auto& all) {
        for (auto& one : all)
            one.answers.erase(id);
    };
    forget(document.members);
    for (Scenario& scenario : document.scenarios) {
        forget(scenario.memberOverrides);
        forget(scenario.hypotheticalMembers);
    }
    return {};
}

Problems removeModel(Document& document, const std::string& id)
{
    for (const Scenario& scenario : document.scenarios)
        if (scenario.model == id)
            return {{"/models", fmt::format("The scenario {} is made with this model.", shown(scenario.title)),
                     "Take the scenario away first, or give it another model."}};
    eraseId(document.models, id);
    return {};
}

Problems removeScenario(Document& document, const std::string& id)
{
    for (const Decision& decision : document.decisions)
        if (decision.scenario == id)
            return {{"/scenarios", "A decision of the group names this scenario.",
                     "Scenarios that something was decided on stay in the document."}};
    if (document.group.emergency && document.group.emergency->scenario == id)
        return {{"/scenarios", "The group goes over to this scenario when money is short.",
                 "Name another one for that first."}};
    eraseId(document.scenarios, id);
    for (Scenario& scenario : document.scenarios)
        if (scenario.amends == id)
            scenario.amends.clear();
    if (document.baseline == id)
        document.baseline.clear();
    return {};
}

Problems removeStep(Document& document, std::size_t model, std::size_t step)
{
    PayModel& changed = document.models.at(model);
    const std::string id = changed.steps.at(step).id;
    for (const Scenario& scenario : document.scenarios)
        if (scenario.model == changed.id
            && std::ranges::find(scenario.parameterOverrides, id, &ParameterOverride::step)
                   != scenario.parameterOverrides.end())
            return {{"/scenarios",
                     fmt::format("The scenario {} has settings of its own for this step.", shown(scenario.title)),
                     "Take the scenario away first."}};
    std::vector<Step> steps = changed.steps;
    steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(step));
    return replaceSteps(changed, std::move(steps));
}

Problems moveStep(Document& document, std::size_t model, std::size_t from, std::size_t to)
{
    std::vector<Step> steps = document.models.at(model).steps;
    Step moved = steps.at(from);
    steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(from));
    steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(std::min(to, steps.size())), std::move(moved));
    return replaceSteps(document.models[model], std::move(steps));
}

Problems changeFit(Document& document, std::size_t model, const std::string& kind)
{
    PayModel& changed = document.models.at(model);
    const Kind* known = findFitKind(kind);
    if (!known)
        return {{"/fit", "There is no such way to meet a budget.", "Choose one of the list."}};
    Result<Parameters> settings = newSettings(known->parameters, "fit", changed, document.questions);
    if (!settings)
        return settings.error();
    const Kind* old = findFitKind(changed.fit.kind);
    for (const ParameterKind& each : known->parameters)
        for (const ParameterKind& was : old ? old->parameters : std::vector<ParameterKind>{})
            if (was.key == each.key && was.type == each.type && changed.fit.parameters.has(each.key))
                settings->set(each.key, changed.fit.parameters.all().find(each.key)->second);
    changed.fit.kind = kind;
    changed.fit.parameters = *std::move(settings);
    return {};
}

std::vector<const Question*> usableQuestions(const std::vector<Question>& questions, const std::string& step,
                                             const std::string& setting)
{
    const std::vector<QuestionKind> kinds = usableKindsOf(step, setting);
    std::vector<const Question*> usable;
    for (const Question& question : questions)
        if (kinds.empty() || std::ranges::find(kinds, question.kind) != kinds.end())
            usable.push_back(&question);
    return usable;
}

void fitRowsToQuestion(Step& table, const std::vector<Question>& questions)
{
    const Question* question = findById(questions, table.parameters.get<std::string>("question", ""));
    auto rows = table.parameters.get<std::vector<Parameters>>("rows", {});
    if (table.kind != "table" || !question || rows.empty())
        return;
    const Parameters first = rows.front();
    std::erase_if(rows, [&](const Parameters& row) {
        const auto* is = row.get<std::string>("is");
        return is ? !findById(question->choices, *is) : !question->choices.empty();
    });
    if (rows.empty()) {
        rows.push_back(first);
        setStart(rows.front(), question);
    }
    table.parameters.set("rows", {std::move(rows)});
}

Result<Parameters> newSettings(std::span<const ParameterKind> kinds, const std::string& step, const PayModel& model,
                               const std::vector<Question>& questions)
{
    Neutral neutral(step, model, questions);
    Parameters parameters = neutral.settings(kinds);
    if (!neutral.problems.empty())
        return tl::unexpected(Problems{neutral.problems.front()});
    return parameters;
}

Result<Step> newStep(const PayModel& model, const std::vector<Question>& questions, const std::string& kind)
{
    const Kind* known = findStepKind(kind);
    if (!known)
        return tl::unexpected(Problems{{"/steps", "There is no such kind of step.", "Choose one of the list."}});
    Result<Parameters> settings = newSettings(known->parameters, kind, model, questions);
    if (!settings)
        return tl::unexpected(settings.error());
    if (kind == "table" && questions.empty())
        settings->set("by", {std::string("hours_per_week")});
    else if (kind == "table")
        settings->set("question", {questions.front().id});
    return Step{.id = freeId(model.steps, kind), .kind = kind, .label = {}, .parameters = *std::move(settings)};
}

} // namespace purse
