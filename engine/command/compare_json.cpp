// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/compare_tables.hpp>

#include <command/json_text.hpp>
#include <purse/document/csv.hpp>

#include <purse/document/words.hpp>

#include <fmt/format.h>

namespace purse::command {
namespace {

using nlohmann::json;

constexpr int schemaVersion = 1;

class Writer {
public:
    Writer(const Comparison& comparison, const Opened& opened) : m_comparison(comparison), m_opened(opened) {}

    json all() const
    {
        json members = json::array();
        for (const MemberHead& head : m_comparison.members)
            members.push_back({{"id", head.id}, {"name", head.name}, {"hypothetical", head.hypothetical}});
        json scenarios = json::array();
        for (const Outcome& outcome : m_comparison.outcomes)
            scenarios.push_back(scenario(outcome));
        return {{"schema_version", schemaVersion},
                {"group", m_comparison.group},
                {"currency", m_comparison.currency.code},
                {"minor_digits", m_comparison.currency.minorDigits},
                {"period", "year"},
                {"baseline", m_comparison.outcomes[m_comparison.baseline].scenario},
                {"members", members},
                {"scenarios", scenarios},
                {"notices", toJson(m_opened.notices, m_comparison.currency)}};
    }

private:
    json scenario(const Outcome& outcome) const
    {
        json all{{"id", outcome.scenario},
                 {"title", outcome.title},
                 {"model", outcome.modelTitle},
                 {"fit", outcome.fitTitle},
                 {"status", outcome.problems.empty() ? std::string(toText(outcome.status)) : "refused"},
                 {"status_text", outcome.statusText},
                 {"distance", money(outcome.distance)},
                 {"budget", optional(outcome.budget)},
                 {"notices", toJson(outcome.notices, m_comparison.currency)},
                 {"problems", toJson(outcome.problems)}};
        addSettings(all, outcome.scenario);
        if (outcome.isSolved())
            addSolution(all, outcome);
        return all;
    }

    void addSettings(json& all, const std::string& id) const
    {
        const Scenario* scenario = findById(m_opened.document.scenarios, id);
        all["levy"] = scenario ? scenario->levy : "";
        all["levies_abroad"] = scenario ? scenario->leviesAbroad : std::vector<std::string>{};
        const bool isYear = !scenario || scenario->payroll == Scenario::Payroll::Year;
        all["payroll"] = isYear ? "year" : "twelve_payslips";
    }

    void addSolution(json& all, const Outcome& outcome) const
    {
        all["pay_title"] = outcome.payTitle;
        all["total_pay"] = money(outcome.totalPay);
        all["total_cost"] = money(outcome.totalCost);
        all["leftover"] = outcome.budget ? json(money(outcome.leftover)) : json();
        if (!outcome.parts.empty())
            addParts(all, outcome);
        if (outcome.atHand)
            all["runway"] = outcome.runway ? json(sixDigits(*outcome.runway)) : json();
        if (!outcome.funds.empty())
            addFunds(all, outcome);
        all["organisation_lines"] = toJson(outcome.organisationLines, m_comparison.currency);
        all["certificate"] = {{"budget_residual", outcome.certificate.budgetResidual},
                              {"bound_violation", outcome.certificate.boundViolation},
                              {"fixed_point_residual", outcome.certificate.fixedPointResidual}};
        all["solved"] = outcome.solved ? solved(*outcome.solved) : json();
        all["figures"] = figures(outcome.figures);
        all["more_figures"] = figures(outcome.moreFigures);
        all["years"] = json::array();
        for (const YearOutcome& each : outcome.years)
            all["years"].push_back(year(each));
        all["members"] = json::array();
        for (const MemberOutcome& each : outcome.members)
            all["members"].push_back(member(outcome, each));
    }

    void addFunds(json& all, const Outcome& outcome) const
    {
        all["funds"] = json::array();
        for (const FundOutcome& fund : outcome.funds) {
            json shares = json::array();
            for (const FundShare& share : fund.shares)
                shares.push_back(
                    {{"member", share.member}, {"asked", money(share.asked)}, {"paid", money(share.paid)}});
            all["funds"].push_back({{"line", fund.line},
                                    {"title", fund.title},
                                    {"rule", fund.ruleTitle},
                                    {"amount", money(fund.amount)},
                                    {"asked", money(fund.asked)},
                                    {"paid", money(fund.paid)},
                                    {"shares", shares}});
        }
    }

    void addParts(json& all, const Outcome& outcome) const
    {
        all["set_aside"] = money(outcome.setAside);
        all["parts"] = json::array();
        for (const BudgetPart& part : outcome.parts)
            all["parts"].push_back({{"label", part.label},
                                    {"words", part.words},
                                    {"for_members", part.forMembers},
                                    {"amount", money(part.amount)},
                                    {"closed", part.closed}});
    }

    json year(const YearOutcome& year) const
    {
        json members = json::array();
        for (const YearPay& each : year.members)
            members.push_back({{"id", each.member}, {"gross", money(each.gross)}, {"cost", money(each.cost)}});
        return {{"from", toText(year.from)},
                {"assumed", true},
                {"raise", year.raise.value.toText()},
                {"budget_raise", year.budgetRaise.value.toText()},
                {"levy", year.levy},
                {"total_pay", money(year.totalPay)},
                {"total_cost", money(year.totalCost)},
                {"budget", optional(year.budget)},
                {"leftover", year.budget ? json(money(year.leftover)) : json()},
                {"members", members},
                {"notices", toJson(year.notices, m_comparison.currency)}};
    }

    json solved(const SolvedUnknown& solved) const
    {
        json all{{"title", solved.title}, {"rate", nullptr}, {"percent", nullptr}, {"before_rounding", nullptr}};
        if (const Rate* rate = std::get_if<Rate>(&solved.value))
            all["rate"] = toJson(*rate, m_comparison.currency);
        else
            all["percent"] = std::get<Percent>(solved.value).value.toText();
        if (solved.beforeRounding)
            all["before_rounding"] = toJson(*solved.beforeRounding, m_comparison.currency);
        return all;
    }

    json figures(const std::vector<Figure>& figures) const
    {
        json all = json::array();
        for (const Figure& each : figures)
            all.push_back(figure(each));
        return all;
    }

    json figure(const Figure& figure) const
    {
        static constexpr const char* kinds[] = {"money", "count", "ratio", "share", "index", "months"};
        json value;
        if (const Money* amount = std::get_if<Money>(&figure.value))
            value = money(*amount);
        else if (const double* number = std::get_if<double>(&figure.value))
            value = sixDigits(*number);
        return {{"id", figure.id},
                {"title", figure.title},
                {"kind", kinds[static_cast<std::size_t>(figure.kind)]},
                {"value", value},
                {"convention", figure.convention}};
    }

    json member(const Outcome& outcome, const MemberOutcome& member) const
    {
        const Pay& pay = member.award.pay;
        const Currency& currency = m_comparison.currency;
        return {{"id", member.award.member},
                {"gross", money(member.award.amount)},
                {"net", money(pay.net)},
                {"cost", money(pay.cost)},
                {"change", optional(changeOf(m_comparison, outcome, member.award.member))},
                {"today", optional(member.today)},
                {"hours_per_year", sixDigits(member.hoursPerYear)},
                {"need", member.needStated ? json(money(member.need)) : json()},
                {"covered", money(member.covered)},
                {"not_covered", money(member.notCovered)},
                {"above_need", money(member.aboveNeed)},
                {"lines", toJson(member.award.lines, currency)},
                {"deductions", toJson(pay.deductions, currency)},
                {"on_costs", toJson(pay.onCosts, currency)},
                {"work", words::of(words::workKinds, member.work)},
                {"day_rate", pay.dayRate ? json(money(pay.dayRate->amount)) : json()},
                {"payslip_difference", money(pay.payslipDifference)},
                {"local", localPayJson(pay)},
                {"assumptions", pay.assumptions},
                {"notices", toJson(member.notices, currency)}};
    }

    std::string money(Money amount) const { return toJson(amount, m_comparison.currency); }
    json optional(const std::optional<Money>& amount) const { return amount ? json(money(*amount)) : json(); }

    const Comparison& m_comparison;
    const Opened& m_opened;
};

} // namespace

std::string comparisonJson(const Comparison& comparison, const Opened& opened)
{
    return jsonText(Writer(comparison, opened).all());
}

std::string comparisonCsv(const Comparison& comparison)
{
    const auto money = [&](Money amount) { return toJson(amount, comparison.currency); };
    std::string text = csvRow({"scenario", "scenario_title", "member", "name", "hypothetical", "currency", "period",
                               "gross", "change", "net", "cost", "hours_per_year", "need", "covered", "not_covered"});
    for (const Outcome& outcome : comparison.outcomes)
        for (const MemberHead& head : comparison.members) {
            const MemberOutcome* member = outcome.find(head.id);
            if (!member)
                continue;
            const std::optional<Money> change = changeOf(comparison, outcome, head.id);
            text += csvRow({csvText(outcome.scenario), csvText(outcome.title), csvText(head.id), csvText(head.name),
                            head.hypothetical ? "yes" : "no", csvText(comparison.currency.code), "year",
                            money(member->award.amount), change ? money(*change) : "", money(member->award.pay.net),
                            money(member->award.pay.cost), fmt::format("{:.6g}", member->hoursPerYear),
                            member->needStated ? money(member->need) : "", money(member->covered),
                            money(member->notCovered)});
        }
    return text;
}

} // namespace purse::command
