// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/json_text.hpp>

#include <fmt/format.h>

#include <charconv>

namespace purse::command {

using nlohmann::json;

std::string jsonText(const json& value) { return value.dump(2, ' ', false, json::error_handler_t::replace) + "\n"; }

std::string toJson(Money amount, const Currency& currency) { return toText(amount, currency.minorDigits); }

json toJson(const Problems& problems)
{
    json list = json::array();
    for (const Problem& problem : problems)
        list.push_back({{"where", problem.where}, {"what", problem.what}, {"hint", problem.hint}});
    return list;
}

json toJson(const Notices& notices, const Currency& currency)
{
    json list = json::array();
    for (const Notice& notice : notices)
        list.push_back({{"where", notice.where},
                        {"what", notice.what},
                        {"amount", notice.amount ? json(toJson(*notice.amount, currency)) : json()},
                        {"hint", notice.hint}});
    return list;
}

json toJson(const std::vector<Line>& lines, const Currency& currency)
{
    json list = json::array();
    for (const Line& line : lines)
        list.push_back({{"label", line.label},
                        {"amount", toJson(line.amount, currency)},
                        {"because", line.because},
                        {"input", line.input},
                        {"category", line.category}});
    return list;
}

json toJson(Rate rate, const Currency& currency)
{
    return {{"amount", toJson(rate.amount, currency)}, {"per", toText(rate.per)}};
}

json localPayJson(const Pay& pay)
{
    if (!pay.local)
        return {};
    const LocalPay& local = *pay.local;
    return {{"currency", local.currency.code},
            {"gross", toJson(local.gross, local.currency)},
            {"net", toJson(local.net, local.currency)},
            {"cost", toJson(local.cost, local.currency)},
            {"deductions", toJson(local.deductions, local.currency)},
            {"on_costs", toJson(local.onCosts, local.currency)}};
}

double sixDigits(double value)
{
    const std::string digits = fmt::format("{:.6g}", value);
    double rounded = value;
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    return rounded;
}

} // namespace purse::command
