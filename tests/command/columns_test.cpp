// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.hpp"

#include <command/columns_file.hpp>
#include <support/instances.hpp>

#include <nlohmann/json.hpp>

#include <cstring>
#include <limits>

namespace purse::test {
namespace {

using command::Columns;

Column columnOf(const std::vector<double>& values)
{
    Column column(values.size());
    std::ranges::copy(values, column.data());
    return column;
}

Columns columnsOf(const std::string& rule, double budget,
                  const std::vector<std::pair<std::string, std::vector<double>>>& named)
{
    Columns columns{rule, budget, {}};
    for (const auto& [name, values] : named)
        columns.columns.push_back({name, columnOf(values)});
    return columns;
}

struct Solved {
    Ran ran;
    nlohmann::json line;
};

Solved solved(const std::string& bytes, const std::string& options = {})
{
    const std::string path = temporary("columns");
    write(path, bytes);
    const Ran ran = run("calc --columns '" + path + "' " + options);
    return {ran, nlohmann::json::parse(ran.out, nullptr, false)};
}

Solved solved(const Columns& columns) { return solved(command::columnsBytes(columns)); }

TEST(Columns, FindTheExactLevelOfClaims)
{
    const auto cents = ceaU(10'000);
    const Solved found = solved(columnsOf("cea", sixTenths(cents), {{"claim", inPounds(cents)}}));

    EXPECT_EQ(found.ran.code, 0) << found.ran.err;
    EXPECT_DOUBLE_EQ(found.line["level"].get<double>(), 1846.3231286508048);
    EXPECT_EQ(found.line["status"], "feasible");
    EXPECT_EQ(found.line["rows"], 10'000);
    EXPECT_NEAR(found.line["residual"].get<double>(), 0.0, 1e-6);
}

TEST(Columns, FindTheLevelOfBoundedAmountsAndTheBaseRate)
{
    const GeneralInstance made = general(200);
    const Solved water = solved(
        columnsOf("water_level", made.budget,
                  {{"offset", made.offset}, {"slope", made.slope}, {"lower", made.lower}, {"upper", made.upper}}));
    EXPECT_DOUBLE_EQ(water.line["level"].get<double>(), 1401.5994254937166) << water.ran.err;

    const RateInstance payroll = members(200);
    std::vector<double> schedule, kinkSchedule, threshold, increment;
    for (std::size_t g = 0; g < 4; ++g) {
        schedule.insert(schedule.end(), payroll.first[g + 1] - payroll.first[g], double(g));
        kinkSchedule.insert(kinkSchedule.end(), 4, double(g));
        threshold.insert(threshold.end(), rateThresholds[g].begin(), rateThresholds[g].end());
        increment.insert(increment.end(), rateIncrements[g].begin(), rateIncrements[g].end());
    }
    const Solved rate = solved(columnsOf("base_rate", payroll.budget,
                                         {{"units", payroll.units},
                                          {"supplement", payroll.supplement},
                                          {"fte", payroll.fte},
                                          {"schedule", schedule},
                                          {"kink_schedule", kinkSchedule},
                                          {"kink_threshold", threshold},
                                          {"kink_increment", increment}}));
    EXPECT_DOUBLE_EQ(rate.line["level"].get<double>(), 2173.15448506053) << rate.ran.err;
}

TEST(Columns, WriteAwardsInTheOrderOfTheRows)
{
    const std::string out = temporary("awards");
    const Solved found =
        solved(command::columnsBytes(columnsOf("cel", 25.0, {{"claim", {10, 0, 30, 20}}})), "--out '" + out + "'");

    const auto awards = command::readColumns(out);

    ASSERT_TRUE(awards) << found.ran.err;
    const auto* column = awards->find("award");
    ASSERT_NE(column, nullptr);
    const std::vector<double> values(column->values.span().begin(), column->values.span().end());
    EXPECT_EQ(values, (std::vector<double>{0.0, 0.0, 17.5, 7.5}));
    EXPECT_EQ(found.line["spent"], 25.0);
    const Ran streamed = run("calc --columns '" + out + "'"); // awards are no claims
    EXPECT_EQ(streamed.code, 2);
}

TEST(Columns, ReadCentsAsHundredths)
{
    std::string bytes = command::columnsBytes(columnsOf("cea", 2.0, {{"claim", {0.0, 0.0}}}));
    const std::uint32_t kind = 2;
    const std::int64_t cents[2] = {150, 250};
    std::memcpy(bytes.data() + 48 + 24, &kind, sizeof kind);
    std::memcpy(bytes.data() + 128, cents, sizeof cents);
    EXPECT_EQ(solved(bytes).line["level"], 1.0);

    const std::int64_t huge = std::numeric_limits<std::int64_t>::min();
    std::memcpy(bytes.data() + 128, &huge, sizeof huge);
    EXPECT_EQ(solved(bytes).ran.code, 2);
}

TEST(Columns, SayWhenTheBudgetIsOutOfReach)
{
    const Solved claims = solved(columnsOf("cea", 50.0, {{"claim", {10, 30}}}));
    EXPECT_EQ(claims.ran.code, 0);
    EXPECT_EQ(claims.line["status"], "too_large");
    EXPECT_EQ(claims.line["distance"], 10.0);
    const Solved water =
        solved(columnsOf("water_level", 5.0, {{"offset", {0}}, {"slope", {1}}, {"lower", {9}}, {"upper", {10}}}));
    EXPECT_EQ(water.ran.code, 3);
    EXPECT_EQ(water.line["status"], "too_small");
    EXPECT_EQ(solved(columnsOf("cea", 0.0, {{"claim", {}}})).ran.code, 0);
}

TEST(Columns, ThatTheRuleDoesNotReadAreNamed)
{
    const Solved found = solved(columnsOf("cea", 25.0, {{"claim", {10, 30}}, {"age", {40, 50}}, {"cost", {1, 1}}}));

    EXPECT_EQ(found.ran.code, 0);
    EXPECT_EQ(found.line["ignored"], (nlohmann::json{"age", "cost"}));
    EXPECT_FALSE(solved(columnsOf("cea", 25.0, {{"claim", {10, 30}}})).line.contains("ignored"));
}

TEST(Columns, AreRefusedWithAReason)
{
    const double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
    const std::vector<std::pair<Columns, std::string>> wrong = [&] {
        std::vector<std::pair<Columns, std::string>> list;
        list.emplace_back(columnsOf("cea", 5.0, {{"clam", {1}}}), "The column claim is missing");
        list.emplace_back(columnsOf("cea", 5.0, {{"claim", {1}}, {"claim", {2}}}), "more than once");
        list.emplace_back(columnsOf("cea", 5.0, {{"claim", {1, -2}}}), "column claim, row 2");
        list.emplace_back(columnsOf("cea", 5.0, {{"claim", {nan}}}), "not negative");
        list.emplace_back(columnsOf("cea", 5.0, {{"claim", {infinity}}}), "not negative");
        list.emplace_back(columnsOf("cea", -5.0, {{"claim", {1}}}), "budget");
        list.emplace_back(columnsOf("cea", nan, {{"claim", {1}}}), "budget");
        list.emplace_back(columnsOf("talmud", 5.0, {{"claim", {1}}}), "no rule for columns");
        list.emplace_back(
            columnsOf("water_level", 5.0, {{"offset", {1, 2}}, {"slope", {1}}, {"lower", {0}}, {"upper", {1}}}),
            "one length");
        list.emplace_back(
            columnsOf("water_level", 5.0, {{"offset", {1}}, {"slope", {1}}, {"lower", {3}}, {"upper", {1}}}),
            "above the upper bound");
        const auto rate = [](double schedule, double increment) {
            return columnsOf("base_rate", 5.0,
                             {{"units", {1}},
                              {"supplement", {0}},
                              {"fte", {1}},
                              {"schedule", {schedule}},
                              {"kink_schedule", {0}},
                              {"kink_threshold", {100}},
                              {"kink_increment", {increment}}});
        };
        list.emplace_back(rate(0.5, 0.1), "Schedules have the numbers");
        list.emplace_back(rate(1e18, 0.1), "Schedules have the numbers");
        list.emplace_back(rate(0, -1.5), "cost falls");
        return list;
    }();
    for (const auto& [columns, why] : wrong) {
        const Solved found = solved(columns);
        EXPECT_EQ(found.ran.code, 2) << why;
        EXPECT_NE(found.ran.err.find(why), std::string::npos) << why << "\n" << found.ran.err;
    }
}

TEST(Columns, CutOffOrChangedAnywhereAreRefusedOrSolvedButNeverACrash)
{
    const std::string whole = command::columnsBytes(columnsOf("cea", 25.0, {{"claim", {10, 0, 30}}}));
    const std::string path = temporary("cut");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        write(path, whole.substr(0, size));
        EXPECT_FALSE(command::readColumns(path)) << size;
    }
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const char change : {'\x01', '\x80', '\xff'}) {
            std::string bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ change);
            write(path, bytes);
            const auto read = command::readColumns(path);
            EXPECT_TRUE(read || !read.error().problems.empty()) << at;
        }
    write(path, whole + "x");
    EXPECT_FALSE(command::readColumns(path));
    EXPECT_EQ(run("calc --columns no/such/file").code, 4);
}

TEST(ColumnsFromCsv, AreThoseOfTheTable)
{
    const std::string table = temporary("table.csv"), out = temporary("made");
    write(table, "claim, \"note\"\r\n10,1\r\n0,\r\n30,\r\n");

    const Ran made = run("calc --columns-from-csv '" + table + "' --rule cea --budget 25 --out '" + out + "'");

    EXPECT_EQ(made.code, 0) << made.err;
    EXPECT_EQ(solved(textOf(out)).line["level"], 15.0);
    EXPECT_EQ(nlohmann::json::parse(run("calc --columns-from-csv '" + table + "' --rule cea --budget 25").out)["level"],
              15.0);
}

TEST(ColumnsFromCsv, SayWhichLineIsWrong)
{
    const std::string table = temporary("table.csv");
    for (const auto& [text, why] : std::vector<std::pair<std::string, std::string>>{
             {"claim\n1\nx\n", "line 3: \"x\" is no number"},
             {"claim\n1,2\n", "line 2: There are more cells"},
             {"claim,b\n,1\n1,1\n", "line 3: A number follows an empty cell"},
             {"claim\nnan\n", "This is nan"}}) {
        write(table, text);
        const Ran ran = run("calc --columns-from-csv '" + table + "' --rule cea --budget 25");
        EXPECT_EQ(ran.code, 2) << why;
        EXPECT_NE(ran.err.find(why), std::string::npos) << ran.err;
    }
    write(table, "");
    EXPECT_EQ(run("calc --columns-from-csv '" + table + "' --rule cea --budget 25").code, 4);
    EXPECT_EQ(run("calc --columns a --columns-from-csv b").code, 2);
}

} // namespace
} // namespace purse::test
