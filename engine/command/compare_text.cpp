// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/compare_tables.hpp>

#include <command/table.hpp>
#include <command/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace purse::command {
namespace {

constexpr const char* nothing = "-";

std::string figureText(const Figure& figure, const Numbers& numbers)
{
    if (const Money* money = std::get_if<Money>(&figure.value))
        return numbers.money(*money);
    const double* value = std::get_if<double>(&figure.value);
    if (!value)
        return nothing;
    switch (figure.kind) {
    case Figure::Kind::Count:
        return numbers.decimal(*value, 0);
    case Figure::Kind::Ratio:
        return numbers.decimal(*value, 2) + " : 1";
    case Figure::Kind::Share:
        return numbers.decimal(*value * 100.0, 1) + "%";
    case Figure::Kind::Months:
        return numbers.decimal(std::floor(*value * 10.0) / 10.0, 1);
    case Figure::Kind::Money:
    case Figure::Kind::Index:
        break;
    }
    return numbers.decimal(*value, 4);
}

std::string solvedText(const SolvedUnknown& solved, const Numbers& numbers)
{
    if (const Rate* rate = std::get_if<Rate>(&solved.value))
        return numbers.rate(*rate);
    return numbers.percent(std::get<Percent>(solved.value));
}

std::string heading(const std::string& title) { return title + "\n" + std::string(displayWidth(title), '=') + "\n"; }

std::string columnHead(const Comparison& comparison, std::size_t index)
{
    return (index == comparison.baseline ? "* " : "") + visible(comparison.outcomes[index].title);
}

/// A table with one column for each scenario that has a solution, and a row for each thing that any of them has.
class ByScenario {
public:
    ByScenario(const Comparison& comparison, std::string corner)
        : m_outcomes(comparison.outcomes), m_table(std::move(corner))
    {
        for (std::size_t i = 0; i < m_outcomes.size(); ++i)
            if (m_outcomes[i].isSolved())
                m_table.addColumn(columnHead(comparison, i), i);
    }

    /// @param textOf of an outcome: optional text
    void addRow(const std::string& name, const auto& textOf)
    {
        std::vector<std::string> cells;
        bool found = false;
        for (const Outcome& outcome : m_outcomes) {
            if (!outcome.isSolved())
                continue;
            const std::optional<std::string> text = textOf(outcome);
            cells.push_back(text.value_or(nothing));
            found = found || text;
        }
        if (found)
            m_table.addRow(visible(name), cells);
    }
    std::string print() const { return m_table.empty() ? "" : m_table.print(); }

private:
    const std::vector<Outcome>& m_outcomes;
    Table m_table;
};

std::vector<std::string> solvedTitles(const Comparison& comparison)
{
    std::vector<std::string> titles;
    for (const Outcome& outcome : comparison.outcomes)
        if (outcome.solved && std::ranges::find(titles, outcome.solved->title) == titles.end())
            titles.push_back(outcome.solved->title);
    return titles;
}

/// What everybody's amounts are called: gross pay, or a share of a surplus.
std::vector<std::string> payTitles(const Comparison& comparison)
{
    std::vector<std::string> titles;
    for (const Outcome& outcome : comparison.outcomes)
        if (outcome.isSolved() && std::ranges::find(titles, outcome.payTitle) == titles.end())
            titles.push_back(outcome.payTitle);
    return titles;
}

/// Each figure that any outcome has, once, in the engine's order: one that earlier outcomes lack comes after the figure
/// that it follows in its own.
std::vector<const Figure*> figuresIn(const Comparison& comparison)
{
    std::vector<const Figure*> figures;
    for (const Outcome& outcome : comparison.outcomes) {
        auto next = figures.begin();
        for (const Figure& figure : outcome.figures) {
            auto at = std::ranges::find(figures, figure.id, [](const Figure* f) { return f->id; });
            if (at == figures.end())
                at = figures.insert(next, &figure);
            next = at + 1;
        }
    }
    return figures;
}

std::string headlineTable(const Comparison& comparison, const Numbers& numbers)
{
    ByScenario table(comparison, "Figures");
    using Text = std::optional<std::string>;
    for (const std::string& title : solvedTitles(comparison))
        table.addRow(title, [&](const Outcome& outcome) {
            return outcome.solved && outcome.solved->title == title ? Text(solvedText(*outcome.solved, numbers))
                                                                    : Text();
        });
    for (const std::string& title : payTitles(comparison))
        table.addRow(title + " of everybody", [&](const Outcome& outcome) {
            return outcome.payTitle == title ? Text(numbers.money(outcome.totalPay)) : Text();
        });
    for (const Figure* wanted : figuresIn(comparison))
        table.addRow(wanted->title, [&](const Outcome& outcome) {
            const auto figure = std::ranges::find(outcome.figures, wanted->id, &Figure::id);
            return figure == outcome.figures.end() ? Text() : Text(figureText(*figure, numbers));
        });
    return table.print();
}

std::vector<std::string> memberCells(const Comparison& comparison, const std::string& id, const Numbers& numbers)
{
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < comparison.outcomes.size(); ++i) {
        const Outcome& outcome = comparison.outcomes[i];
        if (!outcome.isSolved())
            continue;
        const MemberOutcome* member = outcome.find(id);
        cells.push_back(member ? numbers.money(member->award.amount) : nothing);
        const std::optional<Money> change = changeOf(comparison, outcome, id);
        if (i != comparison.baseline)
            cells.push_back(change ? numbers.change(*change) : nothing);
    }
    return cells;
}

std::string memberTable(const Comparison& comparison, const Numbers& numbers)
{
    const std::vector<std::string> titles = payTitles(comparison);
    Table table((titles.size() == 1 ? titles.front() : "Paid") + " a year");
    for (std::size_t i = 0; i < comparison.outcomes.size(); ++i) {
        if (!comparison.outcomes[i].isSolved())
            continue;
        table.addColumn(columnHead(comparison, i), i);
        if (i != comparison.baseline)
            table.addColumn("change", i);
    }
    for (const MemberHead& head : comparison.members)
        table.addRow(visible(head.name.empty() ? head.id : head.name) + (head.hypothetical ? " (hypothetical)" : ""),
                     memberCells(comparison, head.id, numbers));
    return table.empty() ? "" : table.print();
}

std::string moneyWords(const Outcome& outcome, const Numbers& numbers)
{
    std::string text = "Employer cost " + numbers.money(outcome.totalCost);
    if (!outcome.budget)
        return text + "; no budget for pay is named.";
    text += "; budget for pay " + numbers.money(*outcome.budget);
    if (outcome.setAside != Money{})
        text += "; set aside " + numbers.money(outcome.setAside);
    if (outcome.leftover < Money{})
        return text + "; a gap of " + numbers.money(-outcome.leftover) + ".";
    return text + "; left over " + numbers.money(outcome.leftover) + ".";
}

/// The model of an outcome; nothing where the document has none of that name.
const PayModel* modelOf(const Opened& opened, const Outcome& outcome)
{
    const Scenario* scenario = findById(opened.document.scenarios, outcome.scenario);
    return scenario ? findById(opened.document.models, scenario->model) : nullptr;
}

/// The title of the model; without one, its id.
std::string modelName(const Opened& opened, const Outcome& outcome)
{
    const PayModel* model = outcome.modelTitle.empty() ? modelOf(opened, outcome) : nullptr;
    return model ? model->id : outcome.modelTitle;
}

std::string certificateText(const Outcome& outcome, const PayModel* model)
{
    const Certificate& c = outcome.certificate;
    const bool looksForBudget = !model || model->fit.kind != "pay_the_claim";
    const std::string budget = looksForBudget
                                   ? fmt::format("the exact amounts miss the budget by {:.3g}", c.budgetResidual)
                                   : "this fit does not look for the budget";
    return paragraph("  ",
                     fmt::format("Certificate, in minor units: {}; whole ones move nobody by more than {:.3g} and "
                                 "pass a bound by {:.3g}.",
                                 budget, c.fixedPointResidual, c.boundViolation));
}

/// What is said of every scenario that has a solution, and so only once.
Notices commonNotices(const Comparison& comparison)
{
    std::vector<const Outcome*> solved;
    for (const Outcome& outcome : comparison.outcomes)
        if (outcome.isSolved())
            solved.push_back(&outcome);
    Notices common;
    if (solved.size() < 2)
        return common;
    for (const Notice& notice : solved.front()->notices)
        if (std::ranges::all_of(solved, [&](const Outcome* outcome) {
                return std::ranges::find(outcome->notices, notice) != outcome->notices.end();
            }))
            common.push_back(notice);
    return common;
}

std::string scenarioText(const Comparison& comparison, std::size_t index, const Opened& opened, const Numbers& numbers,
                         bool certificates)
{
    const Outcome& outcome = comparison.outcomes[index];
    std::string text =
        paragraph("", visible(outcome.title) + (index == comparison.baseline ? " * (the baseline)" : ""));
    text +=
        paragraph("  ", "Model: " + visible(modelName(opened, outcome)) + ". Fit: " + visible(outcome.fitTitle) + ".");
    text += paragraph("  ", "Levies: " + visible(levyText(opened, outcome.scenario)) + ".");
    if (!outcome.isSolved())
        return text + troubleText(outcome, numbers);
    text += paragraph("  ", moneyWords(outcome, numbers));
    if (outcome.solved && outcome.solved->beforeRounding)
        text += paragraph("  ", visible(outcome.solved->title)
                                    + " before rounding down: " + numbers.rate(*outcome.solved->beforeRounding) + ".");
    for (const Line& line : outcome.organisationLines)
        text +=
            paragraph("  ", visible(line.label) + ": " + numbers.change(line.amount) + ". " + visible(line.because));
    for (const BudgetPart& part : outcome.parts)
        text += paragraph("  ", visible(part.label) + ": " + numbers.money(part.amount)
                                    + (part.forMembers ? " of pay. " : " set aside. ") + visible(part.words) + ".");
    if (certificates)
        text += certificateText(outcome, modelOf(opened, outcome));
    const Notices common = commonNotices(comparison);
    for (const Notice& notice : outcome.notices)
        if (std::ranges::find(common, notice) == common.end())
            text += noticeText(notice, numbers);
    return text;
}

std::string everywhereText(const Comparison& comparison, const Opened& opened, const Numbers& numbers)
{
    Notices notices = commonNotices(comparison);
    notices.insert(notices.end(), opened.notices.begin(), opened.notices.end());
    std::string text;
    for (const Notice& notice : notices)
        text += noticeText(notice, numbers);
    return text.empty() ? "" : "\nEvery scenario\n" + text;
}

std::string unsolvedText(const Comparison& comparison)
{
    std::string titles;
    for (const Outcome& outcome : comparison.outcomes)
        if (!outcome.isSolved())
            titles += (titles.empty() ? "\"" : ", \"") + visible(outcome.title) + "\"";
    return titles.empty() ? "" : paragraph("", "Without a solution, so not in the tables: " + titles + ".");
}

std::string headText(const Comparison& comparison, const Numbers& numbers)
{
    const Outcome& baseline = comparison.outcomes[comparison.baseline];
    return paragraph("", fmt::format("{}: {} {}, {} {}", visible(comparison.group), comparison.outcomes.size(),
                                     comparison.outcomes.size() == 1 ? "scenario" : "scenarios",
                                     comparison.members.size(), comparison.members.size() == 1 ? "person" : "people"))
           + paragraph("", fmt::format("Amounts are {} a year. Changes are against \"{}\", marked *.",
                                       visible(numbers.currency().code), visible(baseline.title)))
           + unsolvedText(comparison);
}

} // namespace

std::optional<Money> changeOf(const Comparison& comparison, const Outcome& outcome, const std::string& member)
{
    const MemberOutcome* now = outcome.find(member);
    const MemberOutcome* before = comparison.outcomes[comparison.baseline].find(member);
    if (!now || !before)
        return std::nullopt;
    return now->award.amount - before->award.amount;
}

namespace {

/// "Ireland 2026 (ie-2026)".
std::string levyName(const Opened& opened, const std::string& id)
{
    const auto levy = opened.levies.find(id);
    return levy == opened.levies.end() ? id : levy->second.title + " (" + id + ")";
}

} // namespace

std::string levyText(const Opened& opened, const std::string& scenarioId)
{
    const Scenario* scenario = findById(opened.document.scenarios, scenarioId);
    if (!scenario || (scenario->levy.empty() && scenario->leviesAbroad.empty()))
        return "none, so gross pay is take-home pay";
    std::string names = scenario->levy.empty() ? "none at the group's place" : levyName(opened, scenario->levy);
    for (const std::string& id : scenario->leviesAbroad)
        names += "; abroad " + levyName(opened, id);
    return names + (scenario->payroll == Scenario::Payroll::Year ? ", on the year as a whole" : ", on twelve payslips");
}

std::string troubleText(const Outcome& outcome, const Numbers& numbers)
{
    if (!outcome.problems.empty())
        return "  There is no solution:\n" + problemsText(outcome.problems, "    ");
    std::string text = "There is no solution. " + visible(outcome.statusText);
    if (outcome.status == Status::TooSmall)
        text += " Missing: " + numbers.money(outcome.distance) + ".";
    if (outcome.status == Status::TooLarge)
        text += " Left beyond every limit: " + numbers.money(outcome.distance) + ".";
    return paragraph("  ", text);
}

std::string noticeText(const Notice& notice, const Numbers& numbers)
{
    std::string text = visible(notice.what);
    if (notice.amount)
        text += " Amount: " + numbers.money(*notice.amount) + ".";
    if (!notice.hint.empty())
        text += " " + visible(notice.hint);
    return paragraph("  - ", text);
}

std::string comparisonText(const Comparison& comparison, const Opened& opened, const Numbers& numbers,
                           bool certificates)
{
    std::string text = headText(comparison, numbers) + "\n";
    for (const std::string& table : {headlineTable(comparison, numbers), memberTable(comparison, numbers)})
        text += table.empty() ? "" : table + "\n";
    text += heading("Scenarios and notices");
    for (std::size_t i = 0; i < comparison.outcomes.size(); ++i)
        text += (i == 0 ? "" : "\n") + scenarioText(comparison, i, opened, numbers, certificates);
    return text + everywhereText(comparison, opened, numbers);
}

} // namespace purse::command
