// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/protection.hpp>

#include <purse/claims/catalogue.hpp>
#include <purse/compare/effects.hpp>
#include <purse/compare/overrides.hpp>
#include <purse/division/fit_kinds.hpp>

#include <algorithm>
#include <stdexcept>

namespace purse {
namespace {

constexpr const char* limitsOfFits[] = {"floor", "cap", "ratio_cap", "ratio_direction"};

template <class T>
std::string unusedId(const std::vector<T>& all, const std::string& wanted)
{
    std::string id = wanted;
    for (int number = 2; findById(all, id); ++number)
        id = wanted + "-" + std::to_string(number);
    return id;
}

/// A document to change one scenario of, with a model that is this scenario's alone.
class Draft {
public:
    Draft(const Document& document, const std::string& scenario, const LevyLibrary& levies)
        : m_document(document), m_id(scenario), m_levies(levies)
    {
        const auto own = std::ranges::find(m_document.scenarios, scenario, &Scenario::id);
        if (own == m_document.scenarios.end())
            throw std::invalid_argument("no such scenario: " + scenario);
        const bool isShared = std::ranges::count(m_document.scenarios, own->model, &Scenario::model) > 1;
        if (isShared || !own->parameterOverrides.empty())
            giveOwnModel(*own);
        m_model = static_cast<std::size_t>(std::ranges::find(m_document.models, own->model, &PayModel::id)
                                           - m_document.models.begin());
    }

    PayModel& model() { return m_document.models.at(m_model); }
    const PayModel& model() const { return m_document.models.at(m_model); }
    Scenario& scenario() { return *std::ranges::find(m_document.scenarios, m_id, &Scenario::id); }
    std::string where() const { return "/models/" + std::to_string(m_model); }
    Outcome solved() const { return solveScenario(m_document, m_id, m_levies); }
    Change change() && { return {std::move(m_document), {}, {}}; }
    Change solvedChange() &&
    {
        Outcome outcome = solved();
        return {std::move(m_document), std::move(outcome), {}};
    }

    bool finds(const std::string& unknown) const
    {
        const Fit& fit = model().fit;
        return fit.kind == "solve" && fit.parameters.get<std::string>("unknown", "") == unknown;
    }

    void setFit(Fit fit)
    {
        for (const char* key : limitsOfFits)
            if (const auto found = model().fit.parameters.all().find(key); found != model().fit.parameters.all().end())
                fit.parameters.set(key, found->second);
        fit.unknown = model().fit.unknown;
        model().fit = std::move(fit);
    }

    /// The claim is paid, at the base rate that the budget found: of the model as it is; where there is none, of the model
    /// without what keeps pay near today's; then without floors too.
    /// @return why not
    Problems payTheClaim()
    {
        if (model().fit.kind == "pay_the_claim")
            return {};
        const std::string fit = where() + "/fit";
        if (!finds("base_rate"))
            return {{fit,
                     "How the budget is met moves pay after all steps, so what the steps say cannot be paid as it is.",
                     "Choose \"Solve one figure\" with the base rate, or \"Pay what the model says\"."}};
        std::optional<Rate> base = foundBase(solved());
        for (const bool withoutFloors : {false, true})
            if (!base)
                base = foundBase(withoutKeeping(withoutFloors).solved());
        if (!base)
            return {{fit, "The budget finds no base rate for this model.",
                     "Look at what the comparison says of this scenario."}};
        Step& step = baseStep();
        step.parameters.set("rate", {*base});
        setFit({});
        if (base->amount > Money::fromMinor(1)
            && overBudget(withoutKeeping(true).solved()) > Money{}) // not by rounding up
            step.parameters.set("rate", {Rate{base->amount - Money::fromMinor(1), base->per}});
        return {};
    }

    /// The last step, where it keeps pay near today's and may still be told to; else a new one.
    Step& transition(const std::string& setting)
    {
        std::vector<Step>& steps = model().steps;
        if (steps.empty() || steps.back().kind != "transition" || steps.back().parameters.has("until")
            || (setting == "share" && steps.back().parameters.has(setting)))
            steps.push_back({.id = unusedId(steps, "today"), .kind = "transition"});
        return steps.back();
    }

private:
    void giveOwnModel(Scenario& scenario)
    {
        PayModel own = modelOf(m_document, scenario);
        if (!scenario.title.empty())
            own.title = scenario.title;
        own.id = unusedId(m_document.models, own.id);
        scenario.model = own.id;
        std::erase_if(scenario.parameterOverrides,
                      [](const ParameterOverride& each) { return each.unknown == UnknownKeys{}; });
        for (ParameterOverride& each : scenario.parameterOverrides) // settings of another program stay
            each.parameters = {};
        m_document.models.push_back(std::move(own));
    }

    /// The model without what keeps pay near today's, and without what else keeps it up.
    Draft withoutKeeping(bool withoutFloors) const
    {
        Draft without = *this;
        std::erase_if(without.model().steps, [](const Step& step) { return step.kind == "transition"; });
        for (const char* key : {"floor", "ratio_cap", "ratio_direction"})
            if (withoutFloors)
                without.model().fit.parameters.remove(key);
        return without;
    }

    static std::optional<Rate> foundBase(const Outcome& outcome)
    {
        const auto* rate = outcome.solved ? std::get_if<Rate>(&outcome.solved->value) : nullptr;
        return rate ? std::optional(*rate) : std::nullopt;
    }

    Step& baseStep() { return *std::ranges::find(model().steps, solvedBase(model())->id, &Step::id); }

    Document m_document;
    std::string m_id;
    const LevyLibrary& m_levies;
    std::size_t m_model = 0;
};

} // namespace

Result<Change> keepToday(const Document& document, const std::string& scenario, const LevyLibrary& levies)
{
    Draft draft(document, scenario, levies);
    if (Outcome before = draft.solved(); !before.isSolved())
        return tl::unexpected(!before.problems.empty()
                                  ? before.problems
                                  : Problems{{draft.where() + "/fit", before.statusText,
                                              "Find a solution first; then see what keeping today's pay costs."}});
    if (!draft.finds("uplift_factor"))
        if (Problems problems = draft.payTheClaim(); !problems.empty())
            return tl::unexpected(std::move(problems));
    draft.transition("most_down").parameters.set("most_down", {Percent{}});
    return std::move(draft).solvedChange();
}

Result<Change> solveAgain(const Document& document, const std::string& scenario, const LevyLibrary& levies)
{
    Draft draft(document, scenario, levies);
    Fit fit{.kind = "solve", .parameters = {{"unknown", {std::string("base_rate")}}}, .unknown = {}};
    if (draft.finds("base_rate") || draft.finds("uplift_factor"))
        return std::move(draft).solvedChange(); // it looks for it already
    if (!solvedBase(draft.model()))
        return tl::unexpected(
            Problems{{draft.where() + "/steps", "The model has no base rate that the budget could find.",
                      "Add a base step, or take one of the other ways."}});
    draft.setFit(std::move(fit));
    return std::move(draft).solvedChange();
}

Result<Change> phaseIn(const Document& document, const std::string& scenario, const LevyLibrary& levies)
{
    Draft draft(document, scenario, levies);
    if (Problems problems = draft.payTheClaim(); !problems.empty())
        return tl::unexpected(std::move(problems));
    Step& step = draft.transition("share");
    step.parameters.set("of", {std::string("raises")});
    const auto sharing = [&](std::int64_t hundredths) {
        const Percent share{Decimal::fromBillionths(hundredths * (Decimal::scale / 100))};
        step.parameters.set("share", {share});
        return share;
    };
    const auto fits = [&](std::int64_t hundredths) {
        sharing(hundredths);
        const Outcome outcome = draft.solved();
        return outcome.isSolved() && overBudget(outcome) == Money{};
    };
    constexpr std::int64_t whole = 100'00;
    std::int64_t least = 0; // no raise at all; where even that is too much, the outcome says by how much
    std::int64_t most = whole + 1;
    while (most - least > 1) {
        const std::int64_t middle = least + (most - least) / 2;
        (fits(middle) ? least : most) = middle;
    }
    const Percent share = sharing(least);
    Change change = std::move(draft).solvedChange();
    change.share = share;
    return change;
}

Result<Change> showTheGap(const Document& document, const std::string& scenario, const LevyLibrary& levies,
                          const std::string& words)
{
    Draft draft(document, scenario, levies);
    if (Problems problems = draft.payTheClaim(); !problems.empty())
        return tl::unexpected(std::move(problems));
    if (!words.empty())
        draft.scenario().remarks.push_back({.kind = Remark::Kind::Note, .text = words, .answer = {}, .unknown = {}});
    return std::move(draft).solvedChange();
}

} // namespace purse
