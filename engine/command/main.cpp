// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/program.hpp>

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

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
    CLI::App program;
    command::Job job;
    command::describe(program, job);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? command::done : command::refused;
    }
    return print(job());
}
