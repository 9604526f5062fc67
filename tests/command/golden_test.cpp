// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command prints, word for word. To add an output, add a line to the table; to write what the command prints
// now into golden/ (look at the difference before it is committed):
//
//     PURSE_UPDATE_GOLDEN=1 ./dev test -R command
#include "run.hpp"

#include <command/text.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>
#include <vector>

namespace purse::test {
namespace {

struct Golden {
    const char* name;
    const char* arguments;
};

constexpr Golden all[]{
    {"help", "--help"},
    {"rules", "rules"},
    {"models", "models"},
    {"models_small", "models tests/command/data/small.purse.json"},
    {"models_show", "models show base-and-uplifts"},
    {"models_show_plain", "models show les-tilleuls --plain"},
    {"levy_list", "levy --list"},
    {"levy_net", "levy net 30000 --place gb --year 2025-26"},
    {"levy_gross_month", "levy gross 2000 --place gb-sct --year 2025-26 --period month --loan plan_2"},
    {"levy_cost", "levy cost 30400 --place gb --year 2025-26 --json"},
    {"budget_compare", "budget compare scenarios/a-whole-budget.purse.json"},
    {"budget_contributions", "budget contributions scenarios/a-food-co-op.purse.json"},
    {"budget_payouts", "budget payouts scenarios/a-food-co-op.purse.json"},
    {"budget_payouts_json", "budget payouts scenarios/a-food-co-op.purse.json --member gul --json"},
    {"budget_proposals", "budget explain scenarios/a-food-co-op.purse.json"},
    {"budget_explain", "budget explain scenarios/a-whole-budget.purse.json --budget fifth"},
    {"check_small", "check tests/command/data/small.purse.json"},
    {"check_ballots", "check tests/command/data/street.pb"},
    {"check_problems", "check tests/command/data/mistakes.purse.json"},
    {"compare_small", "compare tests/command/data/small.purse.json"},
    {"compare_small_csv", "compare tests/command/data/small.purse.json --csv"},
    {"compare_small_json", "compare tests/command/data/small.purse.json --json"},
    {"compare_unsolved", "compare tests/command/data/unsolved.purse.json --certificates"},
    {"explain_small", "explain tests/command/data/small.purse.json --member bo --scenario children"},
    {"payroll", "payroll scenarios/a-year-of-payroll.purse.json"},
    {"payroll_csv", "payroll scenarios/a-year-of-payroll.purse.json --csv"},
    {"payroll_compare", "payroll scenarios/a-year-of-payroll.purse.json --scenario today --compare "
                        "scenarios/a-year-of-payroll.payslips.csv"},
    {"compare_years", "compare scenarios/a-year-of-payroll.purse.json --years"},
    {"explain_freelancer", "explain scenarios/a-year-of-payroll.purse.json --member dot --scenario new"},
    {"compare_catalyst", "compare scenarios/catalyst.purse.json"},
    {"compare_hypha", "compare scenarios/hypha.purse.json"},
    {"compare_les_tilleuls", "compare scenarios/les-tilleuls.purse.json"},
    {"outlook", "outlook tests/command/data/small.purse.json --hours 5 --costs 10 --budget 5 --hire bo --runs 40"},
    {"outlook_json", "outlook tests/command/data/small.purse.json --hours 5 --budget 3 --seed 7 --runs 20 --json"},
    {"pb", "pb tests/command/data/street.pb"},
    {"pb_json", "pb tests/command/data/street.pb --completion add1u --json"},
    {"pb_compare", "pb tests/command/data/street.pb --compare"},
    {"pb_explain", "pb tests/command/data/street.pb --explain fence"},
    {"pb_explain_funded", "pb tests/command/data/street.pb --explain bikes"},
    {"pb_explain_greedy", "pb tests/command/data/street.pb --rule greedy --explain benches"},
    {"pb_mistakes", "pb tests/command/data/street_mistakes.pb"},
    {"pb_help", "pb --help"},
    {"compare_needs_and_flat", "compare scenarios/needs-and-flat.purse.json"},
};

std::ostream& operator<<(std::ostream& out, const Golden& golden) { return out << golden.name; }

class GoldenOutput : public testing::TestWithParam<Golden> {};

TEST_P(GoldenOutput, IsWhatItWas)
{
    const std::string path = std::string(PURSE_SOURCE_DIR "/tests/command/golden/") + GetParam().name + ".txt";
    const Ran ran = run(GetParam().arguments);
    const std::string said = ran.out + ran.err;
    if (std::getenv("PURSE_UPDATE_GOLDEN"))
        write(path, said);

    EXPECT_EQ(said, textOf(path)) << "purse " << GetParam().arguments
                                  << "\nIf this is meant: PURSE_UPDATE_GOLDEN=1 ./dev test -R command";
}

/// What is for people to read: neither JSON nor CSV.
std::vector<Golden> texts()
{
    std::vector<Golden> found;
    for (const Golden& golden : all)
        if (const std::string arguments = golden.arguments;
            arguments.find("--json") == std::string::npos && arguments.find("--csv") == std::string::npos)
            found.push_back(golden);
    return found;
}

class GoldenText : public testing::TestWithParam<Golden> {};

TEST_P(GoldenText, FitsEightyColumns)
{
    std::istringstream lines(run(GetParam().arguments).out);
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(command::displayWidth(line), 80U) << line;
}

const auto nameOf = [](const auto& tested) { return std::string(tested.param.name); };

INSTANTIATE_TEST_SUITE_P(Every, GoldenOutput, testing::ValuesIn(all), nameOf);
INSTANTIATE_TEST_SUITE_P(Every, GoldenText, testing::ValuesIn(texts()), nameOf);

} // namespace
} // namespace purse::test
