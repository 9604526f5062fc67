// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/setting_words.hpp"

#include "gui/models/text.hpp"

#include <purse/division/fit_kinds.hpp>

#include <QCoreApplication>
#include <QHash>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::SettingWords)
};

QString spaced(const std::string& key)
{
    QString text = shown(key).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}
} // namespace

QString settingTitle(const std::string& key)
{
    static const QHash<QString, QString> titles{{QStringLiteral("question"), Words::tr("Counts the answer to")},
                                                {QStringLiteral("percent"), Words::tr("Adds for each one")},
                                                {QStringLiteral("cap"), Words::tr("At most")},
                                                {QStringLiteral("floor"), Words::tr("At least")},
                                                {QStringLiteral("consolidated"), Words::tr("Part of standard pay")},
                                                {QStringLiteral("label"), Words::tr("Called")},
                                                {QStringLiteral("items"), Words::tr("What counts")},
                                                {QStringLiteral("of"), Words::tr("Percentages of")},
                                                {QStringLiteral("points"), Words::tr("Points without a reason")},
                                                {QStringLiteral("forecast"), Words::tr("Somebody not yet hired")},
                                                {QStringLiteral("forecast_more"), Words::tr("On top of that")},
                                                {QStringLiteral("by"), Words::tr("Goes by")},
                                                {QStringLiteral("from"), Words::tr("From")},
                                                {QStringLiteral("is"), Words::tr("For")},
                                                {QStringLiteral("value"), Words::tr("Value")},
                                                {QStringLiteral("factor"), Words::tr("Times")},
                                                {QStringLiteral("yields"), Words::tr("The values are")},
                                                {QStringLiteral("is_base"), Words::tr("Is base pay")},
                                                {QStringLiteral("pro_rated"), Words::tr("By hours and months")},
                                                {QStringLiteral("steps"), Words::tr("Only for these steps")},
                                                {QStringLiteral("unknown"), Words::tr("What the budget decides")},
                                                {QStringLiteral("base"), Words::tr("Which base pay")},
                                                {QStringLiteral("round_down_to"), Words::tr("Rounded down to")},
                                                {QStringLiteral("ratio_cap"), Words::tr("Highest to lowest")},
                                                {QStringLiteral("ratio_direction"), Words::tr("How that is kept")},
                                                {QStringLiteral("within"), Words::tr("Rule inside")},
                                                {QStringLiteral("theta"), Words::tr("First part")},
                                                {QStringLiteral("legal_floor"), Words::tr("Legal minimum here")},
                                                {QStringLiteral("most_up"), Words::tr("Rises by at most")},
                                                {QStringLiteral("most_down"), Words::tr("Falls by at most")},
                                                {QStringLiteral("until"), Words::tr("Until")},
                                                {QStringLiteral("less"), Words::tr("Less other means")}};
    const auto found = titles.find(QString::fromStdString(key));
    return found == titles.end() ? spaced(key) : *found;
}

QString choiceTitle(const std::string& choice)
{
    static const QHash<QString, QString> titles{
        {QStringLiteral("question"), Words::tr("the answer to a question")},
        {QStringLiteral("base"), Words::tr("base pay")},
        {QStringLiteral("running_total"), Words::tr("everything so far (they multiply)")},
        {QStringLiteral("base_rate"), Words::tr("the base rate")},
        {QStringLiteral("uplift_factor"), Words::tr("one share of every uplift")},
        {QStringLiteral("common_factor"), Words::tr("one share of everybody's pay")},
        {QStringLiteral("lower_the_top"), Words::tr("the highest rates come down")},
        {QStringLiteral("raise_the_bottom"), Words::tr("the lowest rates go up")},
        {QStringLiteral("hours"), Words::tr("hours a week")},
        {QStringLiteral("months"), Words::tr("months in the year")},
        {QStringLiteral("hours_and_months"), Words::tr("hours and months")},
        {QStringLiteral("step"), Words::tr("the last row reached")},
        {QStringLiteral("linear"), Words::tr("between the rows along a straight line")},
        {QStringLiteral("brackets"), Words::tr("for the part above each start")},
        {QStringLiteral("percent"), Words::tr("percentages")},
        {QStringLiteral("factor"), Words::tr("factors on everything so far")},
        {QStringLiteral("amount"), Words::tr("amounts a year")}};
    const auto found = titles.find(QString::fromStdString(choice));
    if (found != titles.end())
        return *found;
    if (const Kind* kind = findFitKind(choice)) // the rule inside a tier
        return shown(kind->title);
    return spaced(choice).toLower();
}

} // namespace purse::gui
