// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what an installation has besides the program itself, from its help: purse_pages man, purse_pages bash.
#include <command/pages/bash_completion.hpp>
#include <command/pages/man_page.hpp>
#include <command/program.hpp>

#include <CLI/CLI.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    CLI::App program;
    purse::command::Job job;
    purse::command::describe(program, job);
    const std::string asked = argc == 2 ? argv[1] : "";
    if (asked == "man")
        std::cout << purse::command::manPage(program, PURSE_VERSION) << std::flush;
    else if (asked == "bash")
        std::cout << purse::command::bashCompletion(program) << std::flush;
    else
        std::cerr << "purse_pages man, or purse_pages bash\n";
    return std::cout && (asked == "man" || asked == "bash") ? 0 : 2;
}
