// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.hpp"

#include <purse/import/guess_columns.hpp>
#include <purse/import/words.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

std::string head(std::string_view text)
{
    const auto plan = targetOfHead(text);
    return plan ? toText(*plan) : "none";
}

/// What every column is taken for.
std::string guessed(const std::string& text, const Document& document = group())
{
    std::string words;
    for (const ColumnPlan& plan : guessColumns(csv(text), document).plan.columns)
        words += (words.empty() ? "" : " ") + toText(plan);
    return words;
}

TEST(Heads, AreKnownInFourLanguages)
{
    for (const char* name : {"Name", "Member", "Mitglied", "Nom", "Nombre"})
        EXPECT_EQ(head(name), "name") << name;
    for (const char* hours :
         {"Hours", "Hours per week", "Std./Woche", "Wochenstunden", "Heures par semaine", "Horas semanales"})
        EXPECT_EQ(head(hours), "hours:hours_per_week") << hours;
    for (const char* share :
         {"FTE", "% of full time", "Beschäftigungsgrad (%)", "Stellenanteil", "ETP", "Quotité", "Porcentaje"})
        EXPECT_EQ(head(share), "hours:percent") << share;
    for (const char* pay : {"Monthly pay", "Salary (month)", "Bruttomonatslohn", "Monatsgehalt", "Salaire mensuel brut",
                            "Salario mensual"})
        EXPECT_EQ(head(pay), "current_pay:month") << pay;
    for (const char* pay : {"Hourly rate", "Pay/h", "Stundenlohn", "Salaire horaire", "Salario por hora"})
        EXPECT_EQ(head(pay), "current_pay:hour") << pay;
    for (const char* pay : {"FTE salary p.a.", "Full-time pay per year", "Vollzeit-Jahresgehalt",
                            "Salaire annuel temps plein", "Salario anual a jornada completa"})
        EXPECT_EQ(head(pay), "current_pay:full_time_year") << pay;
    EXPECT_EQ(head("Days per week"), "hours:days_per_week");
    EXPECT_EQ(head("Jours par semaine"), "hours:days_per_week");
    EXPECT_EQ(head("Tage pro Woche"), "hours:days_per_week");
    for (const char* start : {"Start", "Eintritt", "Date d'entrée", "Fecha de inicio"})
        EXPECT_EQ(head(start), "start") << start;
    for (const char* place : {"Country", "Standort", "Pays", "País"})
        EXPECT_EQ(head(place), "place") << place;
    EXPECT_EQ(head("Vorname"), "given_name");
    EXPECT_EQ(head("Apellidos"), "family_name");
    EXPECT_EQ(head("Pay"), "current_pay") << "the unit is never guessed";
}

TEST(Heads, OfOtherThingsAreNotTaken)
{
    for (const char* other :
         {"", "Notes", "Birthday", "Hours per month", "Monatsstunden", "Heures par an", "Shoe size"})
        EXPECT_EQ(head(other), "none") << other;
}

TEST(Guess, FindsTheHeadsBelowATitle)
{
    const GuessedPlan guess =
        guessColumns(csv("Our people,,\n,,\nName,Hours,Monthly pay\nAda,30,2000\nTotal,30,2000\n"), group());

    EXPECT_EQ(guess.plan.headRow, 2U);
    EXPECT_EQ(guess.plan.skipRows, std::set<std::size_t>{4});
}

TEST(Guess, LooksAtQuestionsPeopleAndCells)
{
    EXPECT_EQ(guessed("Name,children,Do you live in the city?\nAda,2,yes\n"), "name answer:children answer:city");
    EXPECT_EQ(guessed("Who is it,Number,Hours\nBo Larch,7,30\n", group({member("bo", "Bo Larch")})),
              "name ignore hours:hours_per_week");
    EXPECT_EQ(guessed("bo,80%,£2000.00,2026-09-01\n", group({member("bo", "Bo Larch")})),
              "id hours:percent current_pay start");
    EXPECT_EQ(guessed("Name,FTE\nAda,0.8\nBo,80%\n"), "name hours:percent");
    EXPECT_EQ(guessed("Name,Hours,Full-time equivalent\nAda,30,36000\n"), "name hours:hours_per_week current_pay");
}

TEST(Guess, TakesEveryTargetOnceAndSaysWhy)
{
    const GuessedPlan guess =
        guessColumns(csv("Name,Hours,Hours worked,Monthly pay,Hourly pay\nAda,30,28,2000,\n"), group());

    EXPECT_EQ(toText(guess.plan.columns[2]), "ignore");
    EXPECT_NE(guess.columns[2].because.find("already"), std::string::npos);
    EXPECT_EQ(toText(guess.plan.columns[3]), "current_pay:month");
    EXPECT_EQ(guess.columns[4].because, "it is empty");
}

TEST(Guess, SeesTheSignsOfTexts)
{
    const GuessedPlan guess = guessColumns(csv("Name;Hourly pay;Start\nAda;15,60 € brutto;4/25/2026\n"), group());

    EXPECT_EQ(guess.plan.dates, DateOrder::MonthFirst);
}

TEST(ColumnWords, ReadAsTheyAreWritten)
{
    for (const char* words :
         {"ignore", "id", "name", "hours:percent", "hours:days_per_week", "current_pay", "current_pay:month",
          "current_pay:full_time_year", "pay_unit", "answer:children", "absence_from"})
        EXPECT_EQ(toText(columnPlanFromText(words).value_or(ColumnPlan{})), words);
    for (const char* none : {"", "pay", "current_pay:decade", "hours:month", "answer:", "answer"})
        EXPECT_FALSE(columnPlanFromText(none)) << none;
    EXPECT_EQ(toText(*columnPlanFromText("hours")), "hours:hours_per_week");
}

RC_GTEST_PROP(Guess, SurvivesEveryTable, ())
{
    const auto cell =
        rc::gen::element<std::string>("Name", "Hours", "Pay", "30", "1,234", "€ 5", "x", "", "80%", "FTE", "Ä\u202E",
                                      "1/2/2026", "Total", "per month", "2026-01-01", "\xC3\x9F");
    const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(4, cell));
    std::string text;
    for (const auto& row : rows)
        text += row[0] + ";" + row[1] + ";" + row[2] + ";" + row[3] + "\n";

    const Table table = csv(text);
    const GuessedPlan guess = guessColumns(table, group({member("x", "x")}));

    RC_ASSERT(guess.plan.columns.size() == table.columns());
}

} // namespace
} // namespace purse::test
