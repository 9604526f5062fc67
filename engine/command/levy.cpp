// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/numbers.hpp>
#include <command/text.hpp>

#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace purse::command {
namespace {

struct Options {
    bool list = false; ///< the files at hand, nothing else
    std::string place;
    std::string year;
    std::string period = "year";
    std::string category = "standard";
    std::vector<std::string> loans;
    std::string amount;
    bool fromNet = false;
    bool json = false;
};

/// An amount as typed: "30000" or "1850.50".
std::optional<Money> moneyFromText(const std::string& text, int minorDigits)
{
    const std::optional<Decimal> decimal = Decimal::fromText(text);
    std::int64_t perMinor = Decimal::scale;
    for (int digit = 0; digit < minorDigits; ++digit)
        perMinor /= 10;
    if (!decimal || decimal->toBillionths() < 0 || decimal->toBillionths() % perMinor != 0)
        return std::nullopt;
    return Money::fromMinor(decimal->toBillionths() / perMinor);
}

bool isTooLarge(const std::string& text)
{
    constexpr std::size_t places = 9; // before the point; Decimal has no more
    const std::size_t point = text.find('.');
    const std::string whole = text.substr(0, point);
    const std::string rest = point == std::string::npos ? "0" : text.substr(point + 1);
    const auto allDigits = [](const std::string& part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
    };
    return whole.size() > places && allDigits(whole) && allDigits(rest);
}

Problem problemOfAmount(const std::string& text)
{
    if (isTooLarge(text))
        return {"AMOUNT", "This amount is too large: " + text + ".",
                "Give one of at most nine digits before the point."};
    return {"AMOUNT", "This is not an amount: \"" + text + "\".",
            "Write digits and a point, for example 30000 or 1850.50."};
}

/// Problems of a person, each with the option that it comes from. Bands of the minimum wage play no part here.
Problems problemsOfOptions(const PayrollCase& person)
{
    Problems problems = problemsOf(person);
    std::erase_if(problems, [](const Problem& problem) { return problem.where == "/payroll/wage_band"; });
    for (Problem& problem : problems) {
        if (problem.where == "/payroll/category")
            problem.where = "--category";
        else if (problem.where.starts_with("/payroll/loans"))
            problem.where = "--loan";
        else if (problem.where == "/place")
            problem.where = "--place";
    }
    return problems;
}

bool isAt(const Levy& levy, const std::string& place)
{
    return place == levy.place || place.starts_with(levy.place + "-");
}

std::string idsOf(const LevyLibrary& levies)
{
    std::string known;
    for (const auto& [id, levy] : levies)
        known += (known.empty() ? "" : ", ") + levy.place + " " + levy.year;
    return known;
}

const Levy* findLevy(const LevyLibrary& levies, const Options& options)
{
    const auto found = std::ranges::find_if(levies, [&](const auto& entry) {
        return isAt(entry.second, options.place) && entry.second.year == options.year;
    });
    return found == levies.end() ? nullptr : &found->second;
}

/// Pay for one period, computed over a year of such periods.
class PayPeriod {
public:
    explicit PayPeriod(const std::string& name) : m_isMonth(name == "month") {}

    Scenario::Payroll payroll() const
    {
        return m_isMonth ? Scenario::Payroll::TwelvePayslips : Scenario::Payroll::Year;
    }
    Money yearOf(Money amount) const { return Money::fromMinor(amount.toMinor() * count()); }
    Money partOf(Money year) const { return Money::fromMinor(year.toMinor() / count()); }
    Money partRoundedUp(Money year) const { return Money::fromMinor((year.toMinor() + count() - 1) / count()); }
    Pay partOf(Pay pay) const
    {
        for (Money* amount : {&pay.gross, &pay.net, &pay.cost})
            *amount = partOf(*amount);
        for (std::vector<Line>* lines : {&pay.deductions, &pay.onCosts})
            for (Line& line : *lines)
                line.amount = partOf(line.amount);
        return pay;
    }
    std::string words() const { return m_isMonth ? "a month, by payslips" : "a year"; }

private:
    std::int64_t count() const { return m_isMonth ? 12 : 1; }
    bool m_isMonth;
};

/// What the file itself has to say: what it lacks, what is from memory. Questions to an employer play no part here.
Notices noticesOfFile(const Levy& levy)
{
    Notices notices = noticesOn(levy, {}, levy.from);
    std::erase_if(notices, [](const Notice& notice) { return !notice.where.starts_with("/levies/"); });
    return notices;
}

std::string payText(const Pay& pay, const Levy& levy, const PayPeriod& period)
{
    constexpr std::size_t width = 56;
    const Numbers numbers(userLocale(), levy.currency);
    const auto row = [&](const std::string& label, const std::string& amount) {
        return padRight("  " + cut(visible(label), width - 4), width) + padLeft(amount, 18) + "\n";
    };
    std::string text = paragraph("", visible(levy.title + " (" + levy.id + ")") + "; amounts are " + levy.currency.code
                                         + " " + period.words());
    text += row("Gross pay", numbers.money(pay.gross));
    for (const Line& line : pay.deductions)
        text += row(line.label, numbers.money(-line.amount));
    text += row("Take-home pay", numbers.money(pay.net)) + "\n" + row("Gross pay", numbers.money(pay.gross));
    for (const Line& line : pay.onCosts)
        text += row(line.label, numbers.money(line.amount));
    text += row("Employer cost", numbers.money(pay.cost)) + "\n";
    for (const std::string& assumption : pay.assumptions)
        text += paragraph("- ", visible(assumption));
    text += "\n" + visible("About " + levy.id) + ":\n";
    for (const Notice& notice : noticesOfFile(levy))
        if (std::ranges::find(pay.assumptions, notice.what) == pay.assumptions.end()) // said once
            text += paragraph("- ", visible(notice.what));
    return text;
}

nlohmann::json payJson(const Pay& pay, const Levy& levy, const Options& options)
{
    return {{"schema_version", 1},
            {"levy", levy.id},
            {"place", options.place},
            {"currency", levy.currency.code},
            {"period", options.period},
            {"gross", toJson(pay.gross, levy.currency)},
            {"net", toJson(pay.net, levy.currency)},
            {"cost", toJson(pay.cost, levy.currency)},
            {"deductions", toJson(pay.deductions, levy.currency)},
            {"on_costs", toJson(pay.onCosts, levy.currency)},
            {"assumptions", pay.assumptions},
            {"notices", toJson(noticesOfFile(levy), levy.currency)}};
}

Printed printedPay(const Levy& levy, Money amount, const Options& options)
{
    PayrollFacts facts;
    facts.category = options.category;
    facts.loans = options.loans;
    const PayrollCase person{.levy = &levy,
                             .employer = nullptr,
                             .work = WorkKind::Employee,
                             .facts = facts,
                             .place = options.place,
                             .fullTime = {}};
    if (const Problems problems = problemsOfOptions(person); !problems.empty())
        return refusal({refused, problems}, options.json);

    const PayPeriod period(options.period);
    Money gross = amount;
    if (options.fromNet)
        gross = period.partRoundedUp(grossFromNet(person, period.yearOf(amount), period.payroll()));
    const Pay pay = period.partOf(payOf(person, period.yearOf(gross), period.payroll()));
    Printed printed;
    printed.out = options.json ? jsonText(payJson(pay, levy, options)) : payText(pay, levy, period);
    return printed;
}

Printed run(const Options& options)
{
    const Found<LevyLibrary> levies = loadLevies();
    if (!levies)
        return refusal(levies.error(), options.json);
    const Levy* levy = findLevy(*levies, options);
    if (!levy)
        return refusal({refused,
                        {{"--year", "There is no levy file for " + options.place + " in " + options.year + ".",
                          "At hand are: " + idsOf(*levies) + "."}}},
                       options.json);
    const std::optional<Money> amount = moneyFromText(options.amount, levy->currency.minorDigits);
    if (!amount)
        return refusal({refused, {problemOfAmount(options.amount)}}, options.json);
    try {
        return printedPay(*levy, *amount, options);
    } catch (const AmountOutOfRange&) {
        return refusal(
            {noSolution, {{"AMOUNT", "No gross pay within reach leads to this amount.", "Give a smaller amount."}}},
            options.json);
    }
}

Printed runList(bool asJson)
{
    const Found<LevyLibrary> levies = loadLevies();
    if (!levies)
        return refusal(levies.error(), asJson);
    Printed printed;
    nlohmann::json list = nlohmann::json::array();
    for (const auto& [id, levy] : *levies) {
        printed.out += paragraph("", visible(fmt::format("{}: {}, from {} until {}", id, levy.title, toText(levy.from),
                                                         toText(levy.until))));
        list.push_back({{"id", id},
                        {"place", levy.place},
                        {"year", levy.year},
                        {"title", levy.title},
                        {"currency", levy.currency.code},
                        {"from", toText(levy.from)},
                        {"until", toText(levy.until)}});
    }
    if (asJson)
        printed.out = jsonText({{"schema_version", 1}, {"levies", list}});
    return printed;
}

/// "Places: de, gb (also gb-sct)", of every file at hand.
std::string placesText()
{
    const Found<LevyLibrary> levies = loadLevies();
    std::map<std::string, std::set<std::string>> parts;
    if (levies)
        for (const auto& [id, levy] : *levies) {
            parts[levy.place];
            if (levy.incomeTax)
                for (const auto& [place, bands] : levy.incomeTax->regions)
                    parts[levy.place].insert(place);
            parts[levy.place].erase(levy.place);
        }
    std::string text;
    for (const auto& [place, within] : parts)
        text += (text.empty() ? "" : ", ") + place
                + (within.empty() ? "" : fmt::format(" (also {})", fmt::join(within, ", ")));
    return text.empty() ? "" : paragraph("", visible("Places: " + text + ". Years: purse levy --list."));
}

void addQuestion(CLI::App& levy, const std::string& name, const std::string& about,
                 const std::shared_ptr<Options>& options, Job& job)
{
    CLI::App* command = levy.add_subcommand(name, about);
    command->add_option("AMOUNT", options->amount, "Digits and a point: 30000 or 1850.50")->required();
    command->add_option("--place", options->place, "Where the person is taxed; see below")->required();
    command->add_option("--year", options->year, "Tax year, such as 2025-26")->required();
    command->add_option("--period", options->period, "What the amount is for: year or month")
        ->check(CLI::IsMember({"year", "month"}));
    command->add_option("--category", options->category, "Of contributions, as the levy file names it");
    command->add_option("--loan", options->loans, "A loan plan, as the levy file names it; repeatable")
        ->allow_extra_args(false);
    command->add_flag("--json", options->json, "The same for programs");
    command->footer(placesText);
    command->callback([options, &job, name] {
        options->fromNet = name == "gross";
        job = [options] { return run(*options); };
    });
}

} // namespace

void addLevy(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* levy = program.add_subcommand("levy", "Net, gross and employer cost by a country's levies");
    addQuestion(*levy, "net", "Take-home pay of a gross pay", options, job);
    addQuestion(*levy, "gross", "The gross pay that leaves a take-home pay", options, job);
    addQuestion(*levy, "cost", "Employer cost of a gross pay", options, job);
    levy->add_flag("--list", options->list, "Name the levy files at hand");
    levy->add_flag("--json", options->json, "The same for programs");
    levy->require_subcommand(0, 1);
    levy->callback([options, &job, levy] {
        if (options->list)
            job = [options] { return runList(options->json); };
        else if (levy->get_subcommands().empty())
            throw CLI::RequiredError("net, gross, cost or --list");
    });
}

} // namespace purse::command
