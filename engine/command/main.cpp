// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

constexpr const char* about = "Compare pay models and budgets on the same people, by what they need.";
constexpr const char* footer = "\nExit codes: 0 done; 2 the input was refused; 3 there is no solution;\n"
                               "4 a file could not be read or written. See docs/command.md.";

int print(const purse::command::Printed& printed)
{
    std::cout << printed.out << std::flush;
    std::cerr << printed.err << std::flush;
    if (std::cout)
        return printed.code;
    std::cerr << "standard output: It could not be written.\n  See that the disk is not full.\n";
    return purse::command::fileTrouble;
}

} // namespace

int main(int argc, char** argv)
{
    namespace command = purse::command;
    CLI::App program(about, "purse");
    command::Job job;
    program.footer(footer);
    program.set_version_flag("--version", "purse " PURSE_VERSION, "Print the version and exit");
    program.require_subcommand(1);
    command::addCompare(program, job);
    command::addExplain(program, job);
    command::addOutlook(program, job);
    command::addPayroll(program, job);
    command::addCheck(program, job);
    command::addLevy(program, job);
    command::addModels(program, job);
    command::addNew(program, job);
    command::addImport(program, job);
    command::addQuestions(program, job);
    command::addRules(program, job);
    command::addAccounts(program, job);
    command::addBudget(program, job);
    command::addPb(program, job);
    command::addCalc(program, job);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? command::done : command::refused;
    }
    return print(job());
}
