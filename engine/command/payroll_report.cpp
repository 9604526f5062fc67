// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/payroll_tables.hpp>

#include <command/json_text.hpp>
#include <command/table.hpp>
#include <command/text.hpp>
#include <purse/document/csv.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse::command {
namespace {

using nlohmann::json;

std::string monthOf(const PaidSlip& slip)
{
    return fmt::format("{:04}-{:02}", static_cast<int>(slip.month.year()), static_cast<unsigned>(slip.month.month()));
}

std::string partsTable(const std::string& corner, const std::vector<SlipPart>& parts, const Numbers& numbers)
{
    Table table(corner);
    for (const char* head : {"paid", "counted", "difference"})
        table.addColumn(head, 0);
    for (const SlipPart& part : parts)
        table.addRow(part.title,
                     {numbers.money(part.paid), numbers.money(part.counted), numbers.change(part.difference())});
    return table.print();
}

std::string slipText(const SlipCheck& slip, const Numbers& numbers)
{
    std::string text = "\n" + partsTable(visible(slip.paid.member) + ", " + monthOf(slip.paid), slip.parts, numbers);
    if (slip.agrees)
        return text + "  The same, within the tolerance.\n";
    for (const std::string& cause : slip.causes)
        text += paragraph("  - ", "Explained by " + visible(cause) + ".");
    for (const SlipPart& part : slip.unexplained)
        text += paragraph(
            "  - ", fmt::format("{}: no cause that was tried leads to {}.", part.title, numbers.money(part.paid)));
    return text;
}

json partsJson(const std::vector<SlipPart>& parts, const Currency& currency)
{
    json all = json::array();
    for (const SlipPart& part : parts)
        all.push_back({{"id", part.id},
                       {"title", part.title},
                       {"paid", toJson(part.paid, currency)},
                       {"counted", toJson(part.counted, currency)},
                       {"difference", toJson(part.difference(), currency)}});
    return all;
}

std::string joined(const std::vector<std::string>& texts) { return fmt::format("{}", fmt::join(texts, "; ")); }

} // namespace

std::string reportText(const PayslipReport& report, const Numbers& numbers)
{
    const auto agree = std::ranges::count_if(report.slips, &SlipCheck::agrees);
    std::string text =
        paragraph("", fmt::format("{} of {} payslips are what the program counts, within {} for each part.", agree,
                                  report.slips.size(), numbers.money(report.tolerance)));
    text += paragraph("", "A cause is named only where counting with it leads to the payslip. Where several do, the "
                          "payslip does not tell which; look it up.");
    for (const SlipCheck& slip : report.slips)
        text += slipText(slip, numbers);
    return text + "\n" + partsTable("All payslips", report.totals, numbers);
}

std::string reportJson(const PayslipReport& report, const Currency& currency)
{
    json slips = json::array();
    for (const SlipCheck& slip : report.slips)
        slips.push_back({{"member", slip.paid.member},
                         {"month", monthOf(slip.paid)},
                         {"agrees", slip.agrees},
                         {"parts", partsJson(slip.parts, currency)},
                         {"causes", slip.causes},
                         {"unexplained", partsJson(slip.unexplained, currency)}});
    return jsonText({{"schema_version", 1},
                     {"currency", currency.code},
                     {"tolerance", toJson(report.tolerance, currency)},
                     {"payslips", slips},
                     {"totals", partsJson(report.totals, currency)}});
}

std::string reportCsv(const PayslipReport& report, const Currency& currency)
{
    std::string text = csvRow({"member", "month", "part", "paid", "counted", "difference", "agrees", "causes"});
    for (const SlipCheck& slip : report.slips)
        for (const SlipPart& part : slip.parts)
            text += csvRow({csvText(slip.paid.member), monthOf(slip.paid), part.id, toJson(part.paid, currency),
                            toJson(part.counted, currency), toJson(part.difference(), currency),
                            slip.agrees ? "yes" : "no", csvText(joined(slip.causes))});
    return text;
}

} // namespace purse::command
