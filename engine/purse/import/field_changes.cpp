// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/field_changes.hpp>

#include <set>
#include <type_traits>
#include <utility>

namespace purse {
namespace {

std::string kindText(WorkKind kind)
{
    return kind == WorkKind::Employee     ? "employee"
           : kind == WorkKind::Freelancer ? "freelancer"
                                          : "self-employed partner";
}

std::string absenceText(const std::vector<Absence>& absences)
{
    std::string text;
    for (const Absence& each : absences)
        text += (text.empty() ? "" : "; ")
                + std::string(each.kind == Absence::Kind::Parental   ? "parental leave"
                              : each.kind == Absence::Kind::Sickness ? "sick leave"
                                                                     : "unpaid leave")
                + " " + toText(each.from) + " to " + toText(each.until);
    return text;
}

std::string answerText(const Answer& answer, int minorDigits)
{
    return std::visit(
        [&](const auto& value) -> std::string {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, NotStated>)
                return "not stated";
            else if constexpr (std::is_same_v<T, Decimal>)
                return value.toText();
            else if constexpr (std::is_same_v<T, Money>)
                return toText(value, minorDigits);
            else if constexpr (std::is_same_v<T, bool>)
                return value ? "yes" : "no";
            else if constexpr (std::is_same_v<T, std::string>)
                return value;
            else
                return "a total of "
                       + (std::holds_alternative<Money>(value.total) ? toText(std::get<Money>(value.total), minorDigits)
                                                                     : std::get<Decimal>(value.total).toText());
        },
        answer);
}

std::string rateText(const Rate& rate, int minorDigits)
{
    return toText(rate.amount, minorDigits) + (rate.per == Per::Hour ? " an " : " a ") + std::string(toText(rate.per));
}

/// Name of each field and its text, empty where nothing is stated.
using Fields = std::vector<std::pair<std::string, std::string>>;

Fields fieldsOf(const Document& document, const Member& member)
{
    const int minorDigits = (member.currency ? *member.currency : document.group.currency).minorDigits;
    const Work& work = member.work;
    const auto decimal = [](const std::optional<Decimal>& value) { return value ? value->toText() : std::string(); };
    const auto date = [](const std::optional<Date>& value) { return value ? toText(*value) : std::string(); };
    Fields fields{{"Name", member.name},
                  {"Kind of work", kindText(work.kind)},
                  {"Hours per week", work.hoursPerWeek.value.toText()},
                  {"Days per week", decimal(work.daysPerWeek)},
                  {"Days per year", decimal(work.daysPerYear)},
                  {"First day", date(work.start)},
                  {"Last day", date(work.end)},
                  {"Leave", absenceText(work.absences)},
                  {"Current pay", member.currentPay ? rateText(*member.currentPay, minorDigits) : ""},
                  {"Weeks per year", decimal(work.weeksPerYear)},
                  {"Place", member.place},
                  {"Currency", member.currency ? member.currency->code : ""},
                  {"Left out of pictures", member.hidden ? "yes" : ""}};
    for (const Question& question : document.questions) {
        const auto found = member.answers.find(question.id);
        fields.emplace_back(question.text.empty() ? question.id : question.text,
                            found == member.answers.end() ? "" : answerText(found->second, minorDigits));
    }
    return fields;
}

} // namespace

std::vector<FieldChange> changesOf(const Document& document, const Member* before, const Member& after)
{
    const Fields now = fieldsOf(document, after);
    const Fields then = before ? fieldsOf(document, *before) : Fields(now.size());
    std::vector<FieldChange> changes;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (now[i].second != then[i].second)
            changes.push_back({now[i].first, then[i].second, now[i].second});
    return changes;
}

} // namespace purse
