// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/program.hpp>

#include <CLI/CLI.hpp>

namespace purse::command {
namespace {

constexpr const char* about = "Compare pay models and budgets on the same people, by what they need.";
constexpr const char* footer = "\nExit codes: 0 done; 2 the input was refused; 3 there is no solution;\n"
                               "4 a file could not be read or written. See docs/command.md.";

} // namespace

void describe(CLI::App& program, Job& job)
{
    program.name("purse");
    program.description(about);
    program.footer(footer);
    program.set_version_flag("--version", "purse " PURSE_VERSION, "Print the version and exit");
    program.require_subcommand(1);
    addCompare(program, job);
    addExplain(program, job);
    addOutlook(program, job);
    addPayroll(program, job);
    addCheck(program, job);
    addLevy(program, job);
    addModels(program, job);
    addNew(program, job);
    addImport(program, job);
    addQuestions(program, job);
    addRules(program, job);
    addAccounts(program, job);
    addBudget(program, job);
    addPb(program, job);
    addCalc(program, job);
}

} // namespace purse::command
