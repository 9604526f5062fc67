// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/payroll_tables.hpp>

#include <command/compare_tables.hpp>
#include <command/json_text.hpp>
#include <command/table.hpp>
#include <command/text.hpp>
#include <purse/document/csv.hpp>

#include <purse/document/words.hpp>

#include <fmt/format.h>

#include <numeric>

namespace purse::command {
namespace {

using nlohmann::json;

constexpr std::size_t monthsOfYear = 12;

std::string nameOf(const PersonPlan& person)
{
    return visible(person.name.empty() ? person.member : person.name) + (person.hypothetical ? " (hypothetical)" : "");
}

Money sumOf(const auto& amountIn)
{
    Money sum;
    for (std::size_t k = 0; k < monthsOfYear; ++k)
        sum += amountIn(k);
    return sum;
}

Money onTop(const PersonPlan& person, std::size_t month) { return person.costIn(month) - person.paidIn(month); }

std::string yearTable(const MonthPlan& plan, const Numbers& numbers)
{
    Table table("The year");
    for (const char* head : {"award", "paid", "on top", "cost", "back pay"})
        table.addColumn(head, 0);
    for (const PersonPlan& person : plan.people)
        table.addRow(nameOf(person), {numbers.money(person.award),
                                      numbers.money(sumOf([&](std::size_t k) { return person.paidIn(k); })),
                                      numbers.money(sumOf([&](std::size_t k) { return onTop(person, k); })),
                                      numbers.money(sumOf([&](std::size_t k) { return person.costIn(k); })),
                                      person.backPay ? numbers.change(person.backPay->amount) : "-"});
    return table.empty() ? "" : table.print() + "\n";
}

std::vector<std::string> cellsOf(const Numbers& numbers, const auto& amountIn)
{
    std::vector<std::string> cells;
    for (std::size_t k = 0; k < monthsOfYear; ++k)
        cells.push_back(numbers.money(amountIn(k)));
    return cells;
}

std::string monthTable(const MonthPlan& plan, const Numbers& numbers)
{
    Table table("Paid, month from");
    for (std::size_t k = 0; k < monthsOfYear; ++k)
        table.addColumn(toText(plan.starts[k]), k);
    for (const PersonPlan& person : plan.people)
        table.addRow(nameOf(person), cellsOf(numbers, [&](std::size_t k) { return person.paidIn(k); }));
    table.addRow("On top of pay", cellsOf(numbers, [&](std::size_t k) { return plan.costIn(k) - plan.paidIn(k); }));
    table.addRow("Cost", cellsOf(numbers, [&](std::size_t k) { return plan.costIn(k); }));
    return table.print() + "\n";
}

std::string rowText(const PlanRow& row, const Numbers& numbers)
{
    return paragraph("  - ", fmt::format("{}: {} in the year. {}", visible(row.label), numbers.change(row.year()),
                                         visible(row.because)));
}

std::string leaveText(const LeaveRight& right, const Numbers& numbers)
{
    const std::string inDays = right.days ? fmt::format(" ({} days)", numbers.decimal(*right.days, 1)) : "";
    return paragraph("  - ", fmt::format("{}: {} hours{}. {}", right.label, numbers.decimal(right.hours, 1), inDays,
                                         visible(right.because)));
}

std::string personText(const PersonPlan& person, const Numbers& numbers)
{
    std::string text;
    for (const PlanRow& row : person.rows)
        if (row.category != "pay")
            text += rowText(row, numbers);
    if (person.backPay)
        text += paragraph("  - ", fmt::format("Back pay: {}. {}", numbers.change(person.backPay->amount),
                                              visible(person.backPay->because)));
    for (const LeaveRight& right : person.leave)
        text += leaveText(right, numbers);
    return text.empty() ? "" : paragraph("", nameOf(person)) + text;
}

std::string timeText(const MonthPlan& plan)
{
    const std::string decided = plan.decidedOn ? "Decided on " + toText(*plan.decidedOn) : "Not decided";
    return decided + "; holds from " + toText(plan.effectiveFrom) + ".";
}

class Writer {
public:
    explicit Writer(const Currency& currency) : m_currency(currency) {}

    json all(const MonthPlan& plan) const
    {
        json people = json::array();
        for (const PersonPlan& each : plan.people)
            people.push_back(person(each));
        json months = json::array();
        for (const Date start : plan.starts)
            months.push_back(toText(start));
        return {{"schema_version", 1},
                {"scenario", plan.scenario},
                {"title", plan.title},
                {"pay_title", plan.payTitle},
                {"levy", plan.levy},
                {"currency", m_currency.code},
                {"months", months},
                {"decided_on", plan.decidedOn ? json(toText(*plan.decidedOn)) : json()},
                {"effective_from", toText(plan.effectiveFrom)},
                {"people", people},
                {"organisation_rows", rows(plan.organisationRows)},
                {"notices", toJson(plan.notices, m_currency)}};
    }

private:
    json person(const PersonPlan& person) const
    {
        return {{"id", person.member},
                {"name", person.name},
                {"work", words::of(words::workKinds, person.work)},
                {"hypothetical", person.hypothetical},
                {"award", money(person.award)},
                {"rows", rows(person.rows)},
                {"back_pay", backPay(person)},
                {"leave", leave(person)}};
    }

    json rows(const std::vector<PlanRow>& rows) const
    {
        json all = json::array();
        for (const PlanRow& row : rows) {
            json months = json::array();
            for (const Money month : row.months)
                months.push_back(money(month));
            all.push_back({{"category", row.category},
                           {"label", row.label},
                           {"months", months},
                           {"year", money(row.year())},
                           {"because", row.because}});
        }
        return all;
    }

    json backPay(const PersonPlan& person) const
    {
        if (!person.backPay)
            return {};
        return {{"amount", money(person.backPay->amount)},
                {"months", sixDigits(person.backPay->months)},
                {"because", person.backPay->because}};
    }

    static json leave(const PersonPlan& person)
    {
        json all = json::array();
        for (const LeaveRight& right : person.leave)
            all.push_back({{"label", right.label},
                           {"hours", sixDigits(right.hours)},
                           {"days", right.days ? json(sixDigits(*right.days)) : json()},
                           {"because", right.because}});
        return all;
    }

    std::string money(Money amount) const { return toJson(amount, m_currency); }

    const Currency& m_currency;
};

/// @param who cells for the person: id, name, kind of work
std::string csvOf(const PlanRow& row, std::vector<std::string> who, const MonthPlan& plan, const Currency& currency,
                  const std::string& backPay)
{
    std::vector<std::string> cells = std::move(who);
    cells.insert(cells.end(), {csvText(currency.code), toText(plan.effectiveFrom), row.category, csvText(row.label),
                               toJson(row.year(), currency)});
    for (const Money month : row.months)
        cells.push_back(toJson(month, currency));
    cells.push_back(row.category == "pay" ? backPay : "");
    return csvRow(cells);
}

} // namespace

std::string planText(const MonthPlan& plan, const std::string& levy, const Numbers& numbers)
{
    std::string text = paragraph("", fmt::format("Payroll by months: {}. {}", visible(plan.title), timeText(plan)));
    text += paragraph("", fmt::format("Amounts are {}. Levies: {}, each payslip by itself.",
                                      visible(numbers.currency().code), visible(levy)));
    text += "\n" + yearTable(plan, numbers) + monthTable(plan, numbers);
    for (const PersonPlan& person : plan.people)
        text += personText(person, numbers);
    if (!plan.organisationRows.empty())
        text += "Everybody together\n";
    for (const PlanRow& row : plan.organisationRows)
        text += rowText(row, numbers);
    if (!plan.notices.empty())
        text += "\nNotices\n";
    for (const Notice& notice : plan.notices)
        text += noticeText(notice, numbers);
    return text;
}

std::string planJson(const MonthPlan& plan, const Currency& currency) { return jsonText(Writer(currency).all(plan)); }

std::string planCsv(const MonthPlan& plan, const Currency& currency)
{
    std::vector<std::string> head{"member", "name", "work", "currency", "effective_from", "line", "label", "year"};
    for (const Date start : plan.starts)
        head.push_back("month_from_" + toText(start));
    head.emplace_back("back_pay");
    std::string text = csvRow(head);
    for (const PersonPlan& person : plan.people)
        for (const PlanRow& row : person.rows)
            text += csvOf(row, {csvText(person.member), csvText(person.name), words::of(words::workKinds, person.work)},
                          plan, currency, person.backPay ? toJson(person.backPay->amount, currency) : "");
    for (const PlanRow& row : plan.organisationRows)
        text += csvOf(row, {"", "", ""}, plan, currency, "");
    return text;
}

} // namespace purse::command
