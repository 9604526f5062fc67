// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/column_words.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::Columns)
};

using Choices = std::vector<std::pair<QString, ColumnPlan>>;

void addHours(Choices& choices)
{
    for (const auto& [words, unit] : {std::pair(Words::tr("hours a week"), HoursUnit::HoursPerWeek),
                                      std::pair(Words::tr("days a week"), HoursUnit::DaysPerWeek),
                                      std::pair(Words::tr("percent of full time"), HoursUnit::PercentOfFullTime)})
        choices.emplace_back(words, ColumnPlan{.target = Target::Hours, .hours = unit});
}

void addPay(Choices& choices)
{
    const auto add = [&](const QString& words, std::optional<PayUnit> unit) {
        choices.emplace_back(words, ColumnPlan{.target = Target::CurrentPay, .pay = unit});
    };
    add(Words::tr("pay an hour"), PayUnit{Per::Hour, false});
    add(Words::tr("pay a day"), PayUnit{Per::Day, false});
    add(Words::tr("pay a week"), PayUnit{Per::Week, false});
    add(Words::tr("pay a month"), PayUnit{Per::Month, false});
    add(Words::tr("pay a year"), PayUnit{Per::Year, false});
    add(Words::tr("full-time pay a month"), PayUnit{Per::Month, true});
    add(Words::tr("full-time pay a year"), PayUnit{Per::Year, true});
    add(Words::tr("pay; another column says its unit"), std::nullopt);
}

void addPlain(Choices& choices, std::initializer_list<std::pair<QString, Target>> all)
{
    for (const auto& [words, target] : all)
        choices.emplace_back(words, ColumnPlan{.target = target});
}
} // namespace

std::vector<std::pair<QString, ColumnPlan>> columnChoices(const Document& document)
{
    Choices choices;
    addPlain(choices, {{Words::tr("nothing: leave it out"), Target::Ignore},
                       {Words::tr("name"), Target::Name},
                       {Words::tr("given name"), Target::GivenName},
                       {Words::tr("family name"), Target::FamilyName},
                       {Words::tr("id in this document"), Target::Id}});
    addHours(choices);
    addPay(choices);
    addPlain(choices, {{Words::tr("unit of pay"), Target::UnitOfPay},
                       {Words::tr("employee, freelancer or partner"), Target::Kind},
                       {Words::tr("place"), Target::Place},
                       {Words::tr("first day of work"), Target::Start},
                       {Words::tr("last day of work"), Target::End},
                       {Words::tr("days a year that a freelancer bills"), Target::DaysPerYear},
                       {Words::tr("leave, and which"), Target::Leave},
                       {Words::tr("first day of leave"), Target::LeaveFrom},
                       {Words::tr("last day of leave"), Target::LeaveUntil}});
    for (const Question& question : document.questions)
        choices.emplace_back(Words::tr("answer: %1").arg(shown(question.text)),
                             ColumnPlan{.target = Target::AnswerTo, .question = question.id});
    return choices;
}

} // namespace purse::gui
