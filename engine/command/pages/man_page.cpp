// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/pages/command_line.hpp>
#include <command/pages/man_page.hpp>

#include <CLI/CLI.hpp>

namespace purse::command {
namespace {

/// Text that troff prints as it stands.
std::string plain(const std::string& text)
{
    std::string safe;
    for (const char sign : text) {
        if ((sign == '.' || sign == '\'') && (safe.empty() || safe.back() == '\n'))
            safe += "\\&"; // or it would be an order
        if (sign == '\\')
            safe += "\\e";
        else if (sign == '-')
            safe += "\\-";
        else
            safe += sign;
    }
    return safe;
}

std::string bold(const std::string& text) { return "\\fB" + plain(text) + "\\fP"; }
std::string slanted(const std::string& text) { return "\\fI" + plain(text) + "\\fP"; }

std::string joined(const std::vector<std::string>& words, const std::string& between)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

std::string valueOf(const CLI::Option& option)
{
    const std::vector<std::string> choices = choicesOf(option);
    if (!choices.empty())
        return bold(joined(choices, "|"));
    const std::string name = option.get_lnames().empty() ? "value" : option.get_lnames().front();
    return slanted(name == "out" || name == "output" ? "file" : name);
}

std::string headOf(const CLI::Option& option)
{
    std::string text;
    for (const std::string& name : namesOf(option))
        text += (text.empty() ? "" : ", ") + (option.get_positional() ? slanted(name) : bold(name));
    return option.get_positional() || !takesValue(option) ? text : text + " " + valueOf(option);
}

std::string sentenceOf(const CLI::Option& option)
{
    std::string text = option.get_description() + ".";
    if (option.get_required() && !option.get_positional())
        text += " Has to be given.";
    if (!option.get_excludes().empty()) {
        std::vector<std::string> others;
        for (const CLI::Option* other : option.get_excludes())
            others.push_back(namesOf(*other).back());
        text += " Not together with " + joined(others, " or ") + ".";
    }
    return plain(text);
}

std::string paragraphOf(const CLI::Option& option)
{
    return ".TP\n" + headOf(option) + "\n" + sentenceOf(option) + "\n";
}

/// "purse compare FILE", with brackets around what may be left out.
std::string usageOf(const CLI::App& command, const std::string& words)
{
    std::string text = bold("purse " + words);
    if (!optionsOf(command).empty())
        text += " [" + slanted("options") + "]";
    for (const CLI::Option* positional : positionalsOf(command)) {
        const std::string many = positional->get_expected_max() > 1 ? "..." : "";
        const std::string name = slanted(positional->get_name(true)) + many;
        text += positional->get_required() ? " " + name : " [" + name + "]";
    }
    return text;
}

std::string sectionOf(const CLI::App& command, const std::string& words)
{
    std::string text = ".SS " + words + "\n" + usageOf(command, words) + "\n.PP\n";
    text += plain(command.get_description()) + ".\n";
    for (const CLI::Option* option : positionalsOf(command))
        text += paragraphOf(*option);
    for (const CLI::Option* option : optionsOf(command))
        if (option != command.get_help_ptr())
            text += paragraphOf(*option);
    if (const std::string more = footerOf(command); !more.empty())
        text += ".PP\n.nf\n" + plain(more) + "\n.fi\n";
    return text;
}

constexpr const char* ending = R"(.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 2
The input was refused, or an option was wrong.
.TP
.B 3
There is no solution for at least one scenario; the others are printed.
.TP
.B 4
A file could not be read or written.
.SH ENVIRONMENT
.TP
.B PURSE_DATA
A folder with levies and models, looked at before those that came with the program.
.TP
.BR LC_ALL ", " LC_NUMERIC ", " LANG
The signs in printed numbers. What is printed for programs does not depend on them.
.SH FILES
.TP
.I /usr/share/common\-purse/scenarios
Examples, pay models to start from, and levies by country and year.
.TP
.I /usr/share/common\-purse/docs
The documentation.
.SH SEE ALSO
.BR common\-purse (1)
)";

} // namespace

std::string manPage(const CLI::App& program, const std::string& version)
{
    std::string text = ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n";
    text += ".TH PURSE 1 \"\" \"purse " + version + "\" \"Common Purse\"\n";
    text += ".SH NAME\npurse \\- compare pay models and budgets on the same people\n";
    text += ".SH SYNOPSIS\n" + bold("purse") + " " + slanted("subcommand") + " [" + slanted("options") + "]\n";
    text += ".SH DESCRIPTION\n" + plain(program.get_description()) + "\n";
    text += "Tables are for people; what the options for programs print does not change with the locale.\n";
    text += "The desktop program is\n.BR common\\-purse (1).\n";
    text += ".SH OPTIONS\nEach subcommand has " + bold("-h") + " and " + bold("--help") + " as well.\n";
    for (const CLI::Option* option : optionsOf(program))
        text += paragraphOf(*option);
    text += ".SH SUBCOMMANDS\n";
    forEachCommand(program, [&](const CLI::App& command, const std::string& words) {
        if (!words.empty())
            text += sectionOf(command, words);
    });
    return text + ending;
}

} // namespace purse::command
