// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.hpp"

#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>
#include <purse/import/dates.hpp>
#include <purse/import/guess_columns.hpp>
#include <purse/import/preview.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace purse::test {
namespace {

struct Imported {
    Table table;
    ImportPlan plan;
    ImportPreview preview;
};

/// With what is guessed, but for some columns.
Imported imported(const std::string& text, const Document& document = group(),
                  const std::vector<std::pair<std::size_t, std::string>>& said = {})
{
    Imported all;
    all.table = csv(text);
    all.plan = guessColumns(all.table, document).plan;
    for (const auto& [column, words] : said)
        all.plan.columns.at(column) = columnPlanFromText(words).value();
    all.preview = planImport(document, all.table, all.plan);
    return all;
}

/// "C5 (Hours): what", one line each.
std::string problems(const Imported& all)
{
    std::string text;
    for (const CellRemark& each : all.preview.problems)
        text += placeOf(each, all.table, all.plan) + ": " + each.what + "\n";
    return text;
}

std::string payOf(const Imported& all, std::size_t row = 0)
{
    if (all.preview.rows.size() <= row)
        return problems(all);
    const auto& pay = all.preview.rows[row].member.currentPay;
    return pay ? toText(pay->amount, 2) + "/" + std::string(toText(pay->per)) : "none";
}

std::string hoursOf(const std::string& head, const std::string& cell)
{
    const Imported all = imported("Name;" + head + "\nAda;" + cell + "\n");
    return all.preview.rows.empty() ? problems(all) : all.preview.rows[0].member.work.hoursPerWeek.value.toText();
}

std::string data(const std::string& name) { return textOf(PURSE_SOURCE_DIR "/tests/import/data/" + name); }

TEST(Team, HasTwoPeopleWithoutHours)
{
    const Imported all = imported(data("team.csv"));

    EXPECT_EQ(problems(all), "B9 (Hours a week): The hours of Gul Reed are missing.\n"
                             "B10 (Hours a week): The hours of Hana Moss are missing.\n");
    EXPECT_TRUE(all.preview.isRefused);
    EXPECT_FALSE(applyImport(group(), all.preview));
    EXPECT_EQ(all.preview.rows.size(), 10U);
    EXPECT_EQ(all.plan.skipRows, std::set<std::size_t>{14});
}

TEST(Team, LeavesThemOutOnlyWhenAsked)
{
    Imported all = imported(data("team.csv"));
    all.plan.leavesOutProblems = true;

    const ImportPreview preview = planImport(group(), all.table, all.plan);
    const auto document = applyImport(group(), preview);

    ASSERT_TRUE(document);
    EXPECT_EQ(document->members.size(), 10U);
    EXPECT_EQ(preview.problems.size(), 2U);
}

TEST(Team, BecomesMembersOnceTheHoursAreThere)
{
    const Imported all = imported(data("team_answered.csv"));
    const auto document = applyImport(group(), all.preview);

    ASSERT_TRUE(document) << problems(all);
    ASSERT_EQ(document->members.size(), 12U);
    const std::vector<std::string> pay{"2450.00/month", "2100.00/month", "15.60/hour",    "14.25/hour",
                                       "20160.00/year", "2474.67/month", "2200.00/month", "15.60/hour",
                                       "2450.00/month", "2100.00/month", "320.00/day",    "19800.00/year"};
    for (std::size_t i = 0; i < pay.size(); ++i)
        EXPECT_EQ(payOf(all, i), pay[i]);
    const Member& ivo = document->members[8];
    EXPECT_EQ(toText(*ivo.work.start), "2026-09-01");
    const Member& jun = document->members[9];
    ASSERT_EQ(jun.work.absences.size(), 1U);
    EXPECT_EQ(jun.work.absences[0].kind, Absence::Kind::Parental);
    EXPECT_EQ(toText(jun.work.absences[0].until), "2026-10-31");
    const Member& kit = document->members[10];
    EXPECT_EQ(kit.work.kind, WorkKind::Freelancer);
    EXPECT_EQ(kit.work.daysPerYear, Decimal{80});
    EXPECT_EQ(document->members[11].work.hoursPerWeek.value, *Decimal::fromText("22.5"));
    EXPECT_TRUE(readDocument(writeDocument(*document))) << "what is imported can be opened";
}

TEST(Team, SaysTheSameASecondTime)
{
    const auto once = applyImport(group(), imported(data("team_answered.csv")).preview);
    ASSERT_TRUE(once);

    const Imported again = imported(data("team_answered.csv"), *once);
    const auto twice = applyImport(*once, again.preview);

    ASSERT_TRUE(twice) << problems(again);
    EXPECT_EQ(*twice, *once);
    for (const ImportedRow& row : again.preview.rows) {
        EXPECT_TRUE(row.index);
        EXPECT_TRUE(row.changes.empty()) << row.member.name << " " << row.changes.front().field;
    }
}

TEST(Rows, AreAboutIdsThenNamesThenSomebodyNew)
{
    const Document document =
        group({member("ada", "Ada Brook"), member("bo", "Bo"), member("bo-2", "Bo"), member("cy", "Cy")});
    const Imported all = imported("id;Name;Hours\nada;Ada Larch;20\n;Cy;21\n;cy;22\nbo-2;Bo;23\nbo;Bo;24\n", document);

    ASSERT_EQ(problems(all), "");
    ASSERT_EQ(all.preview.rows.size(), 5U);
    EXPECT_EQ(all.preview.rows[0].member.name, "Ada Larch");
    EXPECT_EQ(all.preview.rows[0].changes.size(), 2U);
    EXPECT_EQ(all.preview.rows[1].index, 3U);
    EXPECT_FALSE(all.preview.rows[2].index) << "names are the same to the letter, or not at all";
    EXPECT_EQ(all.preview.rows[2].member.id, "cy-2");
    EXPECT_EQ(all.preview.rows[3].index, 2U);
}

TEST(Rows, WithIdsOfTheirOwnAreFoundByName)
{
    const Document document = group({member("ada", "Ada"), member("bo", "Bo")});

    const Imported numbered = imported("id;Name;Hours\n17;Ada;20\n18;Cy;21\n", document);
    EXPECT_EQ(numbered.preview.rows.at(0).member.id, "ada");
    EXPECT_NE(numbered.preview.remarks.at(0).what.find("found by name"), std::string::npos);
    EXPECT_EQ(numbered.preview.rows.at(1).member.id, "18");

    const Imported namesakes = imported("id;Name;Hours\nbo;Bo;20\nbo-2;Bo;21\n;Bo 2;22\n", document);
    ASSERT_EQ(problems(namesakes), "");
    EXPECT_EQ(namesakes.preview.rows.at(0).index, 1U);
    EXPECT_EQ(namesakes.preview.rows.at(1).member.id, "bo-2");
    EXPECT_EQ(namesakes.preview.rows.at(2).member.id, "bo-2-2") << "an id that the table gives is taken";
}

TEST(Rows, SayWhoElseIsInTheDocument)
{
    const Document document = group({member("ada", "Ada"), member("bo", "Bo")});
    const Imported all = imported("Name;Hours\nAda;20\n", document);

    EXPECT_EQ(all.preview.absent, std::vector<std::string>{"bo"});
    EXPECT_EQ(applyImport(document, all.preview)->members[1], document.members[1]);
}

TEST(Rows, ChangeNothingWhereCellsAreEmpty)
{
    Member ada = member("ada", "Ada", "21");
    ada.currentPay = Rate{Money::fromMinor(123456), Per::Month};
    ada.answers["children"] = Decimal{2};
    const Document document = group({ada});

    const Imported all = imported("Name;Hours;Monthly pay;children\nAda;;;\n", document);

    ASSERT_EQ(problems(all), "");
    EXPECT_EQ(all.preview.rows.at(0).member, ada);
}

TEST(Rows, WithAProblemNameItsPlaceAndTheNextStep)
{
    const Document document = group({member("x", "Bo"), member("y", "Bo")});
    const auto said = [&](const std::string& row) {
        const Imported all = imported("Name;Hours;Monthly pay;Start;Kind;Leave\n" + row + "\n", document);
        EXPECT_TRUE(
            std::ranges::all_of(all.preview.problems, [](const CellRemark& each) { return !each.hint.empty(); }));
        return problems(all);
    };
    EXPECT_EQ(said("Ada;thirty;;;;"), "B2 (Hours): \"thirty\" is no number.\n");
    EXPECT_EQ(said("Ada;200;;;;"), "B2 (Hours): A week has 168 hours; this says 200.\n");
    EXPECT_EQ(said("Ada;-1;;;;"), "B2 (Hours): A week has 168 hours; this says -1.\n");
    EXPECT_EQ(said("Ada;30;a lot;;;"), "C2 (Monthly pay): \"a lot\" is no amount.\n");
    EXPECT_EQ(said("Ada;30;2k;;;"), "C2 (Monthly pay): \"2k\" is no amount.\n");
    EXPECT_EQ(said("Ada;30;-5;;;"), "C2 (Monthly pay): Pay cannot be less than nothing.\n");
    EXPECT_EQ(said("Ada;30;€2000.00;;;"),
              "C2 (Monthly pay): This amount is in EUR; this person's pay is counted in GBP.\n");
    EXPECT_EQ(said("Ada;30;;soon;;"), "D2 (Start): \"soon\" is no day of the calendar.\n");
    EXPECT_EQ(said("Ada;30;;September;;"), "D2 (Start): \"September\" does not say the year.\n");
    EXPECT_EQ(said("Ada;30;;3/4/2026;;"), "D2 (Start): \"3/4/2026\" may be 2026-04-03 or 2026-03-04.\n");
    EXPECT_EQ(said("Ada;30;;;wizard;"), "E2 (Kind): \"wizard\" is no kind of work that we know.\n");
    EXPECT_EQ(said("Ada;30;;;;parental leave"), "F2 (Leave): The first and the last day of the leave are missing.\n");
    EXPECT_EQ(said("Bo;30;;;;"), "row 2: 2 people of the document are called Bo.\n");
    EXPECT_EQ(said("Zed;30;;;;\n;30;;;;"), "row 3: This row has no name.\n");
    EXPECT_EQ(said("Ada;30;;;;\nAda;20;;;;"), "row 3: Ada is in row 2 already.\n");
}

TEST(Tables, WithoutNamesOrPeopleAreRefused)
{
    EXPECT_EQ(problems(imported("Hours;Monthly pay\n30;2000.00\n")), ": No column holds names or ids.\n");
    EXPECT_EQ(problems(imported("Name;Hours\n;\n")), ": No column holds names or ids.\n");
    EXPECT_EQ(problems(imported("Name;Hours;Pay\nAda;30;2000.00\n", group(), {{2, "hours"}})),
              "column C (Pay): Hours is taken for the same.\n");
}

TEST(Pay, HasTheUnitThatCellRowOrColumnSays)
{
    const auto pay = [](const std::string& head, const std::string& cell) {
        return payOf(imported("Name;Hours;" + head + "\nAda;30;" + cell + "\n"));
    };
    EXPECT_EQ(pay("Monthly pay", "2000.00"), "2000.00/month");
    EXPECT_EQ(pay("Monthly pay", "£15.60/h"), "15.60/hour");
    EXPECT_EQ(pay("Monthly pay", "15,60 per hour"), "15.60/hour");
    EXPECT_EQ(pay("Pay", "2,000.50 a month"), "2000.50/month");
    EXPECT_EQ(pay("Pay per year", "36,000.50 FTE"), "28800.40/year");
    EXPECT_EQ(pay("Pay;level", "2,000 a month;1.5"), "2000.00/month") << "another cell shows the sign";
    EXPECT_EQ(pay("Pay", "2000.00"), "C2 (Pay): Nothing says what this amount is for.\n");
    EXPECT_EQ(pay("Pay;Per", "15.60;Stunde"), "15.60/hour");
    EXPECT_EQ(pay("Pay;Per", "36000;an, temps plein"), "28800.00/year");
    EXPECT_EQ(pay("Pay;Per", "15.60;moon"), "D2 (Per): \"moon\" does not say what the pay is for.\n");
    EXPECT_EQ(pay("Monthly pay", "-"), "none");
    EXPECT_EQ(pay("Monthly pay;Hourly pay", "2000.00;15.60"),
              "D2 (Hourly pay): Monthly pay and Hourly pay both give this person's pay.\n");
    EXPECT_EQ(pay("Monthly pay;Hourly pay", ";15.60"), "15.60/hour");
    EXPECT_EQ(pay("Monthly pay", "1,234"), "C2 (Monthly pay): 1,234 may be 1234 or 1.234.\n");
}

TEST(Pay, IsRoundedOnce)
{
    const Imported all = imported("Name;Hours;Full-time pay per year\nAda;33.333%;30000.01\n");

    EXPECT_EQ(payOf(all), "9999.90/year");
    EXPECT_NE(all.preview.remarks.back().what.find("rounded"), std::string::npos);
    EXPECT_EQ(payOf(imported("Name;Hours;Pay per hour\nAda;30;15.605\n", group(), {})),
              "C2 (Pay per hour): 15.605 may be 15.605 or 15605.\n");
    EXPECT_EQ(payOf(imported("Name;Hours;Pay per hour\nAda;30;15.605\nBo;30;15.60\n")), "15.60/hour") << "half to even";
}

TEST(Hours, AreOfAWeekWhateverTheColumnSays)
{
    EXPECT_EQ(hoursOf("Hours", "37,5"), "37.5");
    EXPECT_EQ(hoursOf("Hours", "80%"), "30");
    EXPECT_EQ(hoursOf("Days per week", "4"), "30");
    EXPECT_EQ(hoursOf("Days per week", "2.5"), "18.75");
    EXPECT_EQ(hoursOf("FTE", "0.8"), "30");
    EXPECT_EQ(hoursOf("FTE", "1"), "37.5");
    EXPECT_EQ(hoursOf("FTE", "80"), "30");
    EXPECT_EQ(hoursOf("FTE", "80 %"), "30");
    EXPECT_EQ(hoursOf("FTE", "3"), "B2 (FTE): 3 is neither a share of a full-time post nor a percentage.\n");
}

TEST(Answers, AreOfTheKindOfTheirQuestion)
{
    const Imported all = imported("Name;Hours;children;level;points;housing;city;role;needs\n"
                                  "Ada;30;2;1.5;5%;£650.50;oui;baker;1200.50\n"
                                  "Bo;30;keine Angabe;0.25;12.5;;nein;velo rider;\n");

    ASSERT_EQ(problems(all), "");
    const auto& ada = all.preview.rows.at(0).member.answers;
    EXPECT_EQ(ada.at("children"), Answer{Decimal{2}});
    EXPECT_EQ(ada.at("level"), Answer{*Decimal::fromText("1.5")});
    EXPECT_EQ(ada.at("points"), Answer{Decimal{5}});
    EXPECT_EQ(ada.at("housing"), Answer{Money::fromMinor(65050)});
    EXPECT_EQ(ada.at("city"), Answer{true});
    EXPECT_EQ(ada.at("role"), Answer{std::string("baker")});
    EXPECT_EQ(ada.at("needs"), Answer{DeclaredTotal{Money::fromMinor(120050)}});
    const auto& bo = all.preview.rows.at(1).member.answers;
    EXPECT_EQ(bo.at("children"), Answer{NotStated{}});
    EXPECT_EQ(bo.at("role"), Answer{std::string("rider")});
    EXPECT_FALSE(bo.contains("housing"));
}

TEST(Answers, OutOfPlaceAreProblems)
{
    EXPECT_EQ(problems(imported("Name;Hours;children;city;role;housing\nAda;30;1.5;maybe;king;much\nBo;30;21;;;-5\n")),
              "C2 (children): This should be a whole number.\n"
              "D2 (city): \"maybe\" is neither yes nor no.\n"
              "E2 (role): \"king\" is none of the choices.\n"
              "F2 (housing): \"much\" is no number.\n"
              "C3 (children): 21 is not at most 20.\n"
              "F3 (housing): \"-5\" is no amount in GBP.\n");
}

TEST(Places, AreNamedOrIds)
{
    const auto place = [](const std::string& cell) {
        const Imported all = imported("Name;Hours;Country\nAda;30;" + cell + "\n");
        return all.preview.rows.empty() ? problems(all) : all.preview.rows[0].member.place;
    };
    EXPECT_EQ(place("Deutschland"), "de");
    EXPECT_EQ(place("Schottland"), "gb-sct");
    EXPECT_EQ(place("fr"), "fr");
    EXPECT_EQ(place("United Kingdom"), "") << "the group's";
    EXPECT_EQ(place("The Moon"), "C2 (Country): \"The Moon\" is no place that we know.\n");
}

TEST(Days, AreReadAsPeopleWriteThem)
{
    const auto day = [](std::string_view text, DateOrder order = DateOrder::NotSaid) {
        const auto read = readDay(text, order);
        return read ? toText(*read) : "no";
    };
    for (const char* first :
         {"2026-09-01", "1.9.2026", "01.09.26", "1 September 2026", "Sept 2026", "1er septembre 2026",
          "1. September 2026", "1 de septiembre de 2026", "September 1st, 2026", "2026/9/1", "2026-09-01T08:00:00"})
        EXPECT_EQ(day(first), "2026-09-01") << first;
    EXPECT_EQ(day("25/9/2026"), "2026-09-25");
    EXPECT_EQ(day("9/25/2026"), "2026-09-25");
    EXPECT_EQ(day("3/4/2026", DateOrder::DayFirst), "2026-04-03");
    EXPECT_EQ(day("3/4/2026", DateOrder::MonthFirst), "2026-03-04");
    EXPECT_EQ(day("5/5/2026"), "2026-05-05");
    for (const char* none : {"", "31.2.2026", "2026", "1.13.2026", "soon", "1 2 3 4", "99999999999999"})
        EXPECT_EQ(day(none), "no") << none;
}

RC_GTEST_PROP(Days, SurviveEveryText, ())
{
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789./- septmberajnuy")));

    (void)daysIn(text, DateOrder::NotSaid);
    if (const auto day = readDay(text, DateOrder::NotSaid))
        RC_ASSERT(day->ok());
}

RC_GTEST_PROP(Plan, MakesADocumentThatCanBeOpenedOrSaysWhy, ())
{
    const auto cell = rc::gen::element<std::string>(
        "Ada", "30", "1,234.50", "15,60 €/h", "x", "", "80%", "FTE", "yes", "month", "1/2/2026", "2026-09-01",
        "freelancer", "-5", "parental 2026-01-01 2026-02-01", "99999999999", "£20", "1e9", "a\u202Eb");
    const auto target = rc::gen::element<std::string>(
        "ignore", "id", "name", "hours", "hours:percent", "hours:days_per_week", "current_pay:month",
        "current_pay:full_time_year", "pay_unit", "kind", "start", "end", "days_per_year", "absence", "absence_from",
        "place", "answer:children", "answer:housing", "answer:role", "answer:points", "answer:needs");
    const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(5, cell));
    const Document document = group({member("ada", "Ada"), member("x", "y")});
    Table table;
    for (const auto& row : rows) {
        table.rows.emplace_back();
        for (const std::string& text : row) {
            Cell each;
            each.kind = text.empty() ? Cell::Kind::Empty : Cell::Kind::Text;
            each.text = text;
            table.rows.back().push_back(each);
        }
    }
    ImportPlan plan;
    plan.columns.push_back({.target = Target::Name});
    for (int i = 0; i < 4; ++i)
        plan.columns.push_back(*columnPlanFromText(*target));
    plan.leavesOutProblems = *rc::gen::arbitrary<bool>();

    const ImportPreview preview = planImport(document, table, plan);
    const auto changed = applyImport(document, preview);

    RC_ASSERT(changed.has_value() != preview.isRefused);
    if (changed) {
        const auto again = readDocument(writeDocument(*changed));
        if (!again)
            RC_FAIL(again.error().front().where + ": " + again.error().front().what);
        RC_ASSERT(*again == *changed);
    }
}

} // namespace
} // namespace purse::test
