// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/compare_tables.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/text.hpp>

#include <purse/compare/one_more.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace purse::command {
namespace {

struct Options {
    std::string file;
    std::string member;
    std::string scenario;
    bool json = false;
};

/// Amounts under each other, with the reason of each line below it.
class Sum {
public:
    explicit Sum(const Numbers& numbers) : m_numbers(numbers) {}

    void add(const Line& line, Money amount)
    {
        addRow(line.label, m_numbers.money(amount));
        if (!line.because.empty())
            text += paragraph("    ", visible(line.because), because);
    }
    void addTotal(const std::string& label, Money amount)
    {
        text += std::string(page - width, ' ') + std::string(width, '-') + "\n";
        addRow(label, m_numbers.money(amount));
    }
    void addRow(const std::string& label, const std::string& amount)
    {
        const std::vector<std::string> lines = wrapped(visible(label), page - width - 4);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool isLast = i + 1 == lines.size();
            text += "  " + (isLast ? padRight(lines[i], page - width - 2) + padLeft(amount, width) : lines[i]) + "\n";
        }
    }
    std::string text;

private:
    static constexpr std::size_t page = 76;
    static constexpr std::size_t width = 18;
    static constexpr std::size_t because = 60;
    const Numbers& m_numbers;
};

std::string needText(const MemberOutcome& member, const Numbers& numbers)
{
    if (!member.needStated)
        return "  No costs are stated, so nothing is said about how far pay covers them.\n";
    std::string text =
        "Costs stated " + numbers.money(member.need) + " a year; take-home pay covers " + numbers.money(member.covered);
    if (member.notCovered > Money{})
        text += ", and does not yet cover " + numbers.money(member.notCovered);
    else
        text += ", and is above them by " + numbers.money(member.aboveNeed);
    return paragraph("  ", text + ".");
}

/// The payslip of somebody abroad, in its own currency.
std::string localText(const LocalPay& pay)
{
    const Numbers numbers(userLocale(), pay.currency);
    Sum sum(numbers);
    sum.text = "\n  The same in " + visible(pay.currency.code) + ", as the payslip has it\n";
    sum.addRow("Gross pay", numbers.money(pay.gross));
    for (const Line& line : pay.deductions)
        sum.add(line, -line.amount);
    sum.addTotal("Take-home pay", pay.net);
    sum.addRow("Employer cost of this person", numbers.money(pay.cost));
    return sum.text;
}

std::string awardText(const MemberOutcome& member, const Numbers& numbers)
{
    const Pay& pay = member.award.pay;
    Sum sum(numbers);
    for (const Line& line : member.award.lines)
        sum.add(line, line.amount);
    sum.addTotal(pay.title, member.award.amount);
    for (const Line& line : pay.deductions)
        sum.add(line, -line.amount);
    sum.addTotal("Take-home pay", pay.net);
    sum.text += "\n";
    sum.addRow(pay.title, numbers.money(pay.gross));
    for (const Line& line : pay.onCosts)
        sum.add(line, line.amount);
    sum.addTotal("Employer cost of this person", pay.cost);
    if (pay.dayRate)
        sum.add({.label = "A day", .amount = {}, .because = pay.dayRate->because, .input = {}, .category = {}},
                pay.dayRate->amount);
    if (pay.payslipDifference != Money{})
        sum.addRow("Over twelve payslips it costs more (less: -) by", numbers.money(pay.payslipDifference));
    if (pay.local)
        sum.text += localText(*pay.local);
    sum.text += "\n" + needText(member, numbers);
    for (const std::string& assumption : pay.assumptions)
        sum.text += paragraph("  - ", visible(assumption));
    for (const Notice& notice : member.notices) {
        const std::string amount = notice.amount ? " (" + numbers.money(*notice.amount) + ")" : "";
        sum.text += paragraph("  - ", visible(notice.what + amount + " " + notice.hint));
    }
    return sum.text;
}

/// The model that the figures come from, with its source.
std::string modelText(const Outcome& outcome, const Document& document)
{
    const Scenario* scenario = findById(document.scenarios, outcome.scenario);
    const PayModel* model = scenario ? findById(document.models, scenario->model) : nullptr;
    if (!model)
        return {};
    const std::string source = model->source.empty() ? "" : " Source: " + model->source;
    return paragraph("  ",
                     "Model: " + visible(model->title.empty() ? model->id : model->title) + "." + visible(source));
}

std::string withSign(Money amount, const Numbers& numbers)
{
    return (amount > Money{} ? "+" : "") + numbers.money(amount);
}

/// What one more of each answer would change, solved again.
std::string oneMoreText(const std::vector<OneMore>& all, const Numbers& numbers)
{
    if (all.empty())
        return {};
    Sum sum(numbers);
    for (const OneMore& one : all) {
        sum.addRow(one.about + (one.about.ends_with('?') ? " " : ": ") + one.change, withSign(one.gross, numbers));
        if (one.others != Money{})
            sum.text += paragraph("    ", "all others together " + withSign(one.others, numbers));
    }
    return "\n  What would change the gross pay, everything else as it is:\n" + sum.text;
}

nlohmann::json oneMoreJson(const std::vector<OneMore>& all, const Currency& currency)
{
    nlohmann::json list = nlohmann::json::array();
    for (const OneMore& one : all)
        list.push_back({{"question", one.question},
                        {"about", one.about},
                        {"change", one.change},
                        {"gross", toJson(one.gross, currency)},
                        {"net", toJson(one.net, currency)},
                        {"others", toJson(one.others, currency)}});
    return list;
}

std::string outcomeText(const Outcome& outcome, const std::string& member, const Opened& opened, const Numbers& numbers)
{
    std::string text = paragraph("", "Scenario \"" + visible(outcome.title)
                                         + "\". Levies: " + visible(levyText(opened, outcome.scenario)) + ".");
    if (!outcome.isSolved())
        return text + troubleText(outcome, numbers);
    const MemberOutcome* found = outcome.find(member);
    return text
           + (found ? awardText(*found, numbers) + modelText(outcome, opened.document)
                    : "  Nobody with this id is in this scenario.\n");
}

nlohmann::json dayRateJson(const Pay& pay, const Currency& currency)
{
    if (!pay.dayRate)
        return {};
    return {{"amount", toJson(pay.dayRate->amount, currency)},
            {"days", sixDigits(pay.dayRate->days)},
            {"because", pay.dayRate->because}};
}

nlohmann::json outcomeJson(const Outcome& outcome, const std::string& id, const Currency& currency)
{
    nlohmann::json json{{"scenario", outcome.scenario},
                        {"title", outcome.title},
                        {"status", outcome.problems.empty() ? std::string(toText(outcome.status)) : "refused"},
                        {"status_text", outcome.statusText},
                        {"distance", toJson(outcome.distance, currency)},
                        {"problems", toJson(outcome.problems)}};
    const MemberOutcome* member = outcome.find(id);
    if (!member)
        return json;
    const Pay& pay = member->award.pay;
    json["gross"] = toJson(member->award.amount, currency);
    json["net"] = toJson(pay.net, currency);
    json["cost"] = toJson(pay.cost, currency);
    json["lines"] = toJson(member->award.lines, currency);
    json["deductions"] = toJson(pay.deductions, currency);
    json["on_costs"] = toJson(pay.onCosts, currency);
    json["pay_title"] = pay.title;
    json["day_rate"] = dayRateJson(pay, currency);
    json["payslip_difference"] = toJson(pay.payslipDifference, currency);
    json["need"] = member->needStated ? nlohmann::json(toJson(member->need, currency)) : nlohmann::json();
    json["covered"] = toJson(member->covered, currency);
    json["not_covered"] = toJson(member->notCovered, currency);
    json["local"] = localPayJson(pay);
    json["assumptions"] = pay.assumptions;
    json["notices"] = toJson(member->notices, currency);
    return json;
}

const MemberHead* headOf(const Comparison& comparison, const std::string& id)
{
    const auto found = std::ranges::find(comparison.members, id, &MemberHead::id);
    return found == comparison.members.end() ? nullptr : &*found;
}

/// Every scenario, or the one that was asked for.
Comparison solveAsked(const Opened& opened, const std::string& scenario)
{
    if (scenario.empty())
        return compare(opened.document, opened.levies);
    Document one = opened.document;
    std::erase_if(one.scenarios, [&](const Scenario& each) { return each.id != scenario; });
    return compare(one, opened.levies);
}

Problems problemsOfMember(const Comparison& comparison, const std::string& id)
{
    std::string known;
    for (const MemberHead& head : comparison.members)
        known += (known.empty() ? "" : ", ") + head.id;
    if (headOf(comparison, id))
        return {};
    return {{"--member", "The document has no member \"" + id + "\".",
             known.empty() ? "It has no members at all." : "Choose one of: " + known + "."}};
}

Printed explained(const Comparison& comparison, const Opened& opened, const Options& options)
{
    const MemberHead& head = *headOf(comparison, options.member);
    const Numbers numbers(userLocale(), comparison.currency);
    Printed printed{.out = paragraph("", visible(head.name.empty() ? head.id : head.name)
                                             + ": how the pay of each scenario comes about")
                           + paragraph("", "Amounts are " + visible(comparison.currency.code) + " a year."),
                    .err = {},
                    .code = std::ranges::all_of(comparison.outcomes, &Outcome::isSolved) ? done : noSolution};
    nlohmann::json scenarios = nlohmann::json::array();
    for (const Outcome& outcome : comparison.outcomes) {
        const std::vector<OneMore> more =
            oneMoreOfEach(opened.document, outcome.scenario, options.member, opened.levies);
        printed.out += "\n" + outcomeText(outcome, options.member, opened, numbers) + oneMoreText(more, numbers);
        scenarios.push_back(outcomeJson(outcome, options.member, comparison.currency));
        scenarios.back()["one_more"] = oneMoreJson(more, comparison.currency);
    }
    if (options.json)
        printed.out = jsonText({{"schema_version", 1},
                                {"member", head.id},
                                {"name", head.name},
                                {"currency", comparison.currency.code},
                                {"period", "year"},
                                {"scenarios", scenarios}});
    return printed;
}

Printed run(const Options& options)
{
    const Found<Opened> opened = open(options.file);
    if (!opened)
        return refusal(opened.error(), options.json);
    if (const Problems problems = problemsOfScenario(opened->document, options.scenario, "--scenario");
        !problems.empty())
        return refusal({refused, problems}, options.json);
    const Comparison comparison = solveAsked(*opened, options.scenario);
    if (const Problems problems = problemsOfMember(comparison, options.member); !problems.empty())
        return refusal({refused, problems}, options.json);
    return explained(comparison, *opened, options);
}

} // namespace

void addExplain(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("explain", "Say how one member's pay comes about, line by line");
    command->add_option("FILE", options->file, "A document, *.purse.json")->required();
    command->add_option("--member", options->member, "Id of the member")->required();
    command->add_option("--scenario", options->scenario, "Id of the scenario; all of them without it");
    command->add_flag("--json", options->json, "The same for programs");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
