// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/plan.hpp>

#include <array>

namespace purse {
namespace {

using namespace std::string_view_literals;

template <class T>
struct Named {
    std::string_view word;
    T value;
};

constexpr std::array targets{
    Named<Target>{"ignore", Target::Ignore},
    Named<Target>{"id", Target::Id},
    Named<Target>{"name", Target::Name},
    Named<Target>{"given_name", Target::GivenName},
    Named<Target>{"family_name", Target::FamilyName},
    Named<Target>{"hours", Target::Hours},
    Named<Target>{"current_pay", Target::CurrentPay},
    Named<Target>{"pay_unit", Target::UnitOfPay},
    Named<Target>{"kind", Target::Kind},
    Named<Target>{"place", Target::Place},
    Named<Target>{"start", Target::Start},
    Named<Target>{"end", Target::End},
    Named<Target>{"days_per_year", Target::DaysPerYear},
    Named<Target>{"absence", Target::Leave},
    Named<Target>{"absence_from", Target::LeaveFrom},
    Named<Target>{"absence_until", Target::LeaveUntil},
    Named<Target>{"answer", Target::AnswerTo},
};

constexpr std::array hoursUnits{Named<HoursUnit>{"hours_per_week", HoursUnit::HoursPerWeek},
                                Named<HoursUnit>{"days_per_week", HoursUnit::DaysPerWeek},
                                Named<HoursUnit>{"percent", HoursUnit::PercentOfFullTime}};

constexpr std::array payUnits{Named<PayUnit>{"hour", {Per::Hour, false}},
                              Named<PayUnit>{"day", {Per::Day, false}},
                              Named<PayUnit>{"week", {Per::Week, false}},
                              Named<PayUnit>{"month", {Per::Month, false}},
                              Named<PayUnit>{"year", {Per::Year, false}},
                              Named<PayUnit>{"full_time_week", {Per::Week, true}},
                              Named<PayUnit>{"full_time_month", {Per::Month, true}},
                              Named<PayUnit>{"full_time_year", {Per::Year, true}}};

template <class T, std::size_t n>
std::string wordOf(const std::array<Named<T>, n>& all, const T& value)
{
    for (const Named<T>& each : all)
        if (each.value == value)
            return std::string(each.word);
    return {};
}

template <class T, std::size_t n>
std::optional<T> valueOf(const std::array<Named<T>, n>& all, std::string_view word)
{
    for (const Named<T>& each : all)
        if (each.word == word)
            return each.value;
    return std::nullopt;
}

} // namespace

std::string toText(const ColumnPlan& plan)
{
    std::string text = wordOf(targets, plan.target);
    if (plan.target == Target::Hours)
        text += ":" + wordOf(hoursUnits, plan.hours);
    else if (plan.target == Target::CurrentPay && plan.pay)
        text += ":" + wordOf(payUnits, *plan.pay);
    else if (plan.target == Target::AnswerTo)
        text += ":" + plan.question;
    return text;
}

std::optional<ColumnPlan> columnPlanFromText(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view unit = colon == std::string_view::npos ? std::string_view{} : text.substr(colon + 1);
    const std::optional<Target> target = valueOf(targets, text.substr(0, colon));
    if (!target)
        return std::nullopt;
    ColumnPlan plan{.target = *target};
    if (plan.target == Target::AnswerTo) {
        plan.question = std::string(unit);
        return unit.empty() ? std::nullopt : std::optional(plan);
    }
    if (colon == std::string_view::npos)
        return plan;
    if (plan.target == Target::Hours) {
        const std::optional<HoursUnit> hours = valueOf(hoursUnits, unit);
        plan.hours = hours.value_or(plan.hours);
        return hours ? std::optional(plan) : std::nullopt;
    }
    if (plan.target == Target::CurrentPay)
        plan.pay = valueOf(payUnits, unit);
    return plan.pay ? std::optional(plan) : std::nullopt;
}

std::string columnPlanWords()
{
    const auto listed = [](const auto& all) {
        std::string text;
        for (const auto& each : all)
            text += (text.empty() ? "" : ", ") + std::string(each.word);
        return text;
    };
    return "Write one of: " + listed(targets) + "; with a unit as in current_pay:month (" + listed(payUnits)
           + "), hours:percent (" + listed(hoursUnits) + ") and answer:ID of a question.";
}

std::string headOf(const Table& table, const ImportPlan& plan, std::size_t column)
{
    const std::string& head = plan.headRow ? table.at(*plan.headRow, column).text : std::string();
    return head.empty() ? "column " + columnName(column) : head;
}

} // namespace purse
