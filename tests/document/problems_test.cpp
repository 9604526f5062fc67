// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/examples.hpp"

#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <gtest/gtest.h>

#include <set>

namespace purse {
namespace {

using nlohmann::json;
using test::completeDocument;
using test::completeWith;

Problems problemsIn(const std::string& text)
{
    const Result<Document> document = readDocument(text);
    return document ? Problems{} : document.error();
}

std::set<std::string> placesOf(const Problems& problems)
{
    std::set<std::string> places;
    for (const Problem& problem : problems)
        places.insert(problem.where);
    return places;
}

std::string printed(const Problems& problems)
{
    std::string text;
    for (const Problem& problem : problems)
        text += problem.where + ": " + problem.what + " " + problem.hint + "\n";
    return text;
}

TEST(TwentyMistakes, GetTwentyProblemsInOneRun)
{
    const Problems problems = problemsIn(test::textOf(test::dataFile("twenty_mistakes.purse.json")));

    const std::set<std::string> expected{
        // type
        "/group/employer/pension/employee", "/members/0/current_pay/amount", "/members/0/payroll/director",
        "/members/0/answers/city", "/models/1/steps/2/items/0/percent",
        // range
        "/members/0/work/hours_per_week", "/group/full_time/days_per_week", "/members/0/answers/children",
        "/models/1/steps/6/share", "/members/0/answers/food",
        // reference
        "/baseline", "/scenarios/0/model", "/scenarios/1/overrides/members/0/member",
        "/scenarios/1/overrides/parameters/0/step", "/models/1/steps/1/steps/0",
        // meaning
        "/members/0/work/end", "/members/0/answers/where", "/budgets/1/lines", "/scenarios/2/budget",
        "/models/3/steps/0"};
    EXPECT_EQ(placesOf(problems), expected) << printed(problems);
    EXPECT_EQ(problems.size(), 20U);
    for (const Problem& problem : problems) {
        EXPECT_FALSE(problem.what.empty()) << problem.where;
        EXPECT_FALSE(problem.hint.empty()) << problem.where;
    }
}

TEST(Problems, StopAtTwentyAndSayHowManyMore)
{
    json document = completeDocument();
    for (int i = 0; i < 25; ++i)
        document["decisions"].push_back({{"scenario", "never-" + std::to_string(i)}, {"date", "2025-01-01"}});

    const Problems problems = problemsIn(document.dump());

    ASSERT_EQ(problems.size(), 21U);
    EXPECT_EQ(problems.back().what, "And 5 more.");
}

TEST(Problems, SayWhatWasFound)
{
    const Problems problems = problemsIn(completeWith("/members/0/work/hours_per_week", 30));

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].what, "Hours per week should be a number in quotes; this is 30.");
}

/// One mistake in a document that has no other.
struct Mistake {
    const char* place;
    json value;
    const char* where = nullptr; ///< where the problem is said to be; nullptr: at the place itself
};

void PrintTo(const Mistake& mistake, std::ostream* out) { *out << mistake.place << " = " << mistake.value.dump(); }

class OneMistake : public testing::TestWithParam<Mistake> {};

TEST_P(OneMistake, GetsOneProblemAtItsPlace)
{
    const Problems problems = problemsIn(completeWith(GetParam().place, GetParam().value));

    ASSERT_EQ(problems.size(), 1U) << printed(problems);
    EXPECT_EQ(problems[0].where, GetParam().where ? GetParam().where : GetParam().place) << printed(problems);
    EXPECT_FALSE(problems[0].hint.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Type, OneMistake,
    testing::Values(
        Mistake{"/schema_version", "1"}, Mistake{"/schema_version", 0}, Mistake{"/schema_version", 1.5},
        Mistake{"/id", "Has Capitals"}, Mistake{"/id", ""}, Mistake{"/id", std::string(65, 'a')}, Mistake{"/about", 3},
        Mistake{"/about", nullptr}, Mistake{"/decisions", json::object()}, Mistake{"/group/name", json::array()},
        Mistake{"/group/currency", "pounds"}, Mistake{"/group/full_time", "35"},
        Mistake{"/group/employer/allowance_claimed", "perhaps"}, Mistake{"/group/employer/pay_bill_elsewhere", 0},
        Mistake{"/members/0", "Amina"}, Mistake{"/members/0/work/kind", "boss"},
        Mistake{"/members/0/work/start", "6/1/25"}, Mistake{"/members/0/work/start", "2025-02-30"},
        Mistake{"/members/0/payroll/loans", "plan_2"}, Mistake{"/members/0/current_pay", "24500.00"},
        Mistake{"/members/0/current_pay/amount", "24,500.00"}, Mistake{"/members/0/current_pay/amount", "24500"},
        Mistake{"/members/0/current_pay/amount", "24500.0"}, Mistake{"/members/0/current_pay/amount", "24500.000"},
        Mistake{"/members/0/current_pay/amount", "£24500.00"}, Mistake{"/members/0/current_pay/per", "fortnight"},
        Mistake{"/members/0/answers/children", 2.5}, Mistake{"/members/0/answers/children", true},
        Mistake{"/members/0/answers/level", 1.5}, Mistake{"/members/0/answers/level", "1,5"},
        Mistake{"/members/0/answers/housing", 850}, Mistake{"/members/0/answers/city", 1},
        Mistake{"/members/0/answers/where", "rome"}, Mistake{"/members/0/answers/children", {{"perhaps", 1}}},
        Mistake{"/members/0/answers/city", {{"not_stated", false}}, "/members/0/answers/city/not_stated"},
        Mistake{"/models/0/steps/0/kind", "bass"}, Mistake{"/models/0/steps/0/rate", "30000.00"},
        Mistake{"/models/1/steps/2/of", "everything"}, Mistake{"/models/1/steps/2/items", json::object()},
        Mistake{"/models/1/fit/kind", "magic"}, Mistake{"/scenarios/0/payroll", "weekly"}));

INSTANTIATE_TEST_SUITE_P(
    Missing, OneMistake,
    testing::Values(Mistake{"/members/0/work", json::object(), "/members/0/work/hours_per_week"},
                    Mistake{"/models/0/steps/0", {{"id", "base"}, {"kind", "base"}}, "/models/0/steps/0/rate"},
                    Mistake{
                        "/models/1/steps/2/items/0", {{"question", "children"}}, "/models/1/steps/2/items/0/percent"},
                    Mistake{"/decisions/0", {{"scenario", "today"}}, "/decisions/0/date"},
                    Mistake{"/decisions/0", {{"date", "2025-05-01"}}, "/decisions/0/scenario"},
                    Mistake{"/decisions/0",
                            {{"scenario", "today"}, {"date", "2025-05-01"}, {"outcome", "trial"}},
                            "/decisions/0/review"},
                    Mistake{"/members/0/current_pay", {{"amount", "1.00"}}, "/members/0/current_pay/per"}));

INSTANTIATE_TEST_SUITE_P(
    Range, OneMistake,
    testing::Values(Mistake{"/members/0/work/hours_per_week", "168.5"}, Mistake{"/members/0/work/hours_per_week", "-1"},
                    Mistake{"/members/0/work/weeks_per_year", "54"}, Mistake{"/group/full_time/hours_per_week", "0"},
                    Mistake{"/group/employer/pension/employer", "101"},
                    Mistake{"/group/employer/allowance_used_elsewhere", "-0.01"},
                    Mistake{"/members/0/current_pay/amount", "10000000000000.01"},
                    Mistake{"/members/0/current_pay/amount", "-1.00"},
                    Mistake{"/members/0/current_pay/amount", std::string(300, '9') + ".00"},
                    Mistake{"/members/0/answers/children", -1}, Mistake{"/members/0/answers/children", 13},
                    Mistake{"/members/0/answers/points", "31"}, Mistake{"/members/0/answers/housing", "-850.00"},
                    Mistake{"/models/1/steps/2/items/0/percent", "501"},
                    Mistake{"/models/1/steps/3/items/0/factor", "-1"},
                    Mistake{"/models/1/steps/0/rate/amount", "-1.00", "/models/1/steps/0/rate/amount"},
                    Mistake{"/models/1/fit/round_down_to", "0.00"}, Mistake{"/models/1/fit/ratio_cap", "0.5"},
                    Mistake{"/group/emergency/below_months", "0"},
                    Mistake{"/budgets/0/lines/2/fund/requests/0/amount", "-1.00"}));

INSTANTIATE_TEST_SUITE_P(
    Reference, OneMistake,
    testing::Values(Mistake{"/baseline", "nowhere"}, Mistake{"/members/0/answers/dogs", 2},
                    Mistake{"/members/2", {{"id", "amina"}, {"work", {{"hours_per_week", "1"}}}}, "/members/2/id"},
                    Mistake{"/questions/5/covers/0", "rent"}, Mistake{"/models/1/steps/1/steps/0", "more"},
                    Mistake{"/models/1/steps/1/id", "base"}, Mistake{"/models/1/steps/2/points", "dots"},
                    Mistake{"/models/1/steps/6/questions/1", "drink"}, Mistake{"/models/2/fit/weights", "height"},
                    Mistake{"/scenarios/0/model", "flatt"}, Mistake{"/scenarios/0/budget", "plann"},
                    Mistake{"/scenarios/2/id", "today"}, Mistake{"/scenarios/1/hypothetical_members/0/id", "bo"},
                    Mistake{"/scenarios/1/hypothetical_members/0/answers/dogs", 2},
                    Mistake{"/scenarios/1/overrides/members/0/member", "boo"},
                    Mistake{"/scenarios/1/overrides/members/0/answers/dogs", 2},
                    Mistake{"/scenarios/1/overrides/parameters/0/step", "mor"},
                    Mistake{"/decisions/0/scenario", "never"}, Mistake{"/scenarios/0/amends", "never"},
                    Mistake{"/decisions/0/review", "2020-01-01"}, Mistake{"/budgets/0/lines/1/id", "pay"},
                    Mistake{"/group/emergency/scenario", "never"}, Mistake{"/budgets/0/lines/2/fund/rule", "luck"},
                    Mistake{"/budgets/0/lines/2/fund/rule", "priority_classes"},
                    Mistake{"/budgets/0/lines/2/fund/requests/0/member", "nobody"},
                    Mistake{"/questions/7/choices/2", {{"id", "town"}}, "/questions/7/choices/2/id"}));

INSTANTIATE_TEST_SUITE_P(
    Meaning, OneMistake,
    testing::Values(
        Mistake{"/members/0/work/end", "2025-05-31"}, Mistake{"/budgets/0/lines/1/pay", true, "/budgets/0/lines"},
        Mistake{"/budgets/0/lines/0/pay", false, "/budgets/0/lines"},
        Mistake{"/budgets/0/lines/0/amount/amount", "-1.00", "/budgets/0/lines/0/amount"},
        Mistake{"/budgets/0/lines/2/amount/amount", "-1.00", "/budgets/0/lines/2/amount"},
        Mistake{"/scenarios/2/budget", "", "/scenarios/2/budget"},
        Mistake{"/questions/4/covers", json::array({"needs_total"}), "/questions/4/covers"},
        Mistake{"/questions/5/covers/1", "children"}, Mistake{"/questions/6/need", true},
        Mistake{"/questions/0/least", "13", "/questions/0/most"},
        Mistake{"/questions/6/choices", json::array({{{"id", "x"}}}), "/questions/6/choices"},
        Mistake{"/questions/7/stand_in", "group_median"},
        Mistake{"/members/0/answers/housing", {{"declared_total", "1.00"}}},
        Mistake{"/models/1/steps/2/items/1/question", "where"}, Mistake{"/models/1/steps/2/points", "children"},
        Mistake{"/models/1/steps/6/questions/0", "children"}, Mistake{"/models/1/steps/5/rows/0/is", "village"},
        Mistake{"/models/0/steps/0/id", "fit"}, Mistake{"/models/0/steps/0/rate/per", "hour", "/models/0/steps/1"},
        Mistake{"/models/0/fit", {{"kind", "solve"}, {"unknown", "uplift_factor"}}, "/models/0/fit"},
        Mistake{"/scenarios/1/overrides/parameters/0", {{"step", "more"}, {"capp", "35"}}}));

TEST(Money, OfSomebodyAbroadHasTheDigitsOfTheirCurrency)
{
    json document = test::completeDocument();
    document["members"][0]["currency"] = "JPY";
    document["members"][0]["answers"] = {{"housing", "150000"}};
    document["members"][0]["work"]["absences"][0]["cover"]["amount"] = "60000";
    document["members"][0]["current_pay"] = {{"amount", "4500000"}, {"per", "year"}};
    const Result<Document> read = readDocument(document.dump());

    ASSERT_TRUE(read) << printed(read.error());
    EXPECT_EQ(std::get<Money>(read->members[0].answers.at("housing")), Money::fromMinor(150000));
    EXPECT_EQ(read->members[0].work.absences[0].cover->amount, Money::fromMinor(60000));
    EXPECT_EQ(readDocument(writeDocument(*read)), read);
}

TEST(Borders, HaveOneRateForACurrencyAndOneLevelForAPlace)
{
    json document = test::completeDocument();
    document["exchange_rates"].push_back(document["exchange_rates"][0]);
    document["price_levels"].push_back(document["price_levels"][0]);

    EXPECT_EQ(placesOf(problemsIn(document.dump())),
              (std::set<std::string>{"/exchange_rates/1/currency", "/price_levels/1/place"}));
}

TEST(Money, HasTheDigitsOfItsCurrency)
{
    json document = completeDocument();
    document["group"]["currency"] = "JPY";

    const Problems problems = problemsIn(document.dump());

    ASSERT_FALSE(problems.empty());
    EXPECT_NE(problems[0].hint.find("\"1850\""), std::string::npos) << problems[0].hint;
}

TEST(Money, IsNotJudgedByACurrencyThatCouldNotBeRead)
{
    json document = completeDocument();
    document["group"]["currency"] = "yen";

    EXPECT_EQ(placesOf(problemsIn(document.dump())), std::set<std::string>{"/group/currency"});
}

TEST(Question, ThatCannotBeReadDoesNotSpoilItsAnswers)
{
    EXPECT_EQ(placesOf(problemsIn(completeWith("/questions/0/kind", "amount"))),
              std::set<std::string>{"/questions/0/kind"});
}

TEST(Lists, HaveALimit)
{
    json document = completeDocument();
    document["decisions"] = json::array();
    for (int i = 0; i < 1001; ++i)
        document["decisions"].push_back({{"scenario", "today"}, {"date", "2025-01-01"}});

    EXPECT_EQ(placesOf(problemsIn(document.dump())), std::set<std::string>{"/decisions"});
}

TEST(Document, MustBeAnObject)
{
    for (const char* text : {"[]", "1", "null", "\"text\""})
        EXPECT_FALSE(problemsIn(text).empty()) << text;
}

TEST(Version, NewerOnesAreReadAndKeepTheirNumber)
{
    json document = completeDocument();
    document["schema_version"] = 2;
    document["dreams"] = json::array({1});

    const Result<Document> read = readDocument(document.dump());

    ASSERT_TRUE(read);
    EXPECT_EQ(read->schemaVersion, 2);
    EXPECT_TRUE(isFromNewerProgram(*read));
    EXPECT_EQ(json::parse(writeDocument(*read)), document);
}

TEST(Version, NewerOnesGiveANotice)
{
    Notices notices;
    ASSERT_TRUE(readDocument(completeWith("/schema_version", 2), &notices));

    ASSERT_FALSE(notices.empty());
    EXPECT_EQ(notices[0].where, "/schema_version");
    EXPECT_NE(notices[0].what.find("should not be saved"), std::string::npos);

    Notices none;
    ASSERT_TRUE(readDocument(completeDocument().dump(), &none));
    EXPECT_TRUE(none.empty());
}

TEST(Version, NewerOnesThatCannotBeReadSaySoFirst)
{
    json document = completeDocument();
    document["schema_version"] = 2;
    document["group"]["currency"] = json::array({"GBP", "EUR"});

    const Problems problems = problemsIn(document.dump());

    ASSERT_GE(problems.size(), 2U);
    EXPECT_EQ(problems[0].where, "/schema_version");
    EXPECT_EQ(problems[1].where, "/group/currency");
}

TEST(Kind, ThatIsMisspeltIsTheOnlyProblem)
{
    json document = completeDocument();
    for (json& model : document["models"])
        for (std::size_t i = 0; i < model["steps"].size(); ++i) {
            json changed = completeDocument();
            const auto at = &model - &document["models"][0];
            changed["models"][static_cast<std::size_t>(at)]["steps"][i]["kind"] = "bass";
            const Problems problems = problemsIn(changed.dump());
            ASSERT_EQ(problems.size(), 1U) << at << " " << i << " " << problems.back().where << problems.back().what;
            EXPECT_NE(problems[0].where.find("/kind"), std::string::npos);
        }
    for (std::size_t i = 0; i < document["models"].size(); ++i) {
        json changed = document;
        changed["models"][i]["fit"]["kind"] = "slove";
        const Problems problems = problemsIn(changed.dump());
        ASSERT_EQ(problems.size(), 1U) << i << " " << problems.back().where << problems.back().what;
        EXPECT_NE(problems[0].where.find("/fit/kind"), std::string::npos);
    }
}

TEST(ModelFile, MistakesHaveTheirPlaceInIt)
{
    json file = json::parse(test::textOf(test::dataFile("complete.purse-model.json")));
    file["model"]["steps"][0]["rate"]["amount"] = 28000;
    file["questions"].erase(0);

    const Result<ModelFile> read = readModelFile(file.dump());

    ASSERT_FALSE(read);
    EXPECT_TRUE(placesOf(read.error()).contains("/model/steps/0/rate/amount"));
    EXPECT_TRUE(placesOf(read.error()).contains("/model/steps/2/items/0/question")) << printed(read.error());
}

} // namespace
} // namespace purse
