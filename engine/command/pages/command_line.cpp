// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/pages/command_line.hpp>

#include <CLI/CLI.hpp>

#include <sstream>

namespace purse::command {
namespace {

void visitBelow(const CLI::App& command, const std::string& words,
                const std::function<void(const CLI::App&, const std::string&)>& visit)
{
    visit(command, words);
    for (const CLI::App* below : command.get_subcommands([](const CLI::App*) { return true; }))
        visitBelow(*below, words + (words.empty() ? "" : " ") + below->get_name(), visit);
}

std::vector<const CLI::Option*> optionsWhere(const CLI::App& command, bool positional)
{
    return command.get_options([positional](const CLI::Option* option) {
        return option->get_positional() == positional && !option->get_group().empty();
    });
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of('\n');
    const auto last = text.find_last_not_of('\n');
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

} // namespace

void forEachCommand(const CLI::App& program, const std::function<void(const CLI::App&, const std::string&)>& visit)
{
    visitBelow(program, {}, visit);
}

std::vector<const CLI::Option*> optionsOf(const CLI::App& command) { return optionsWhere(command, false); }

std::vector<const CLI::Option*> positionalsOf(const CLI::App& command) { return optionsWhere(command, true); }

std::vector<std::string> namesOf(const CLI::Option& option)
{
    if (option.get_positional())
        return {option.get_name(true)};
    std::vector<std::string> names;
    for (const std::string& letter : option.get_snames())
        names.push_back("-" + letter);
    for (const std::string& word : option.get_lnames())
        names.push_back("--" + word);
    return names;
}

bool takesValue(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

std::vector<std::string> choicesOf(const CLI::Option& option)
{
    const std::string type = option.get_type_name();
    const auto from = type.find('{');
    const auto to = type.find('}');
    if (from == std::string::npos || to == std::string::npos)
        return {};
    std::vector<std::string> choices;
    std::istringstream words(type.substr(from + 1, to - from - 1));
    for (std::string word; std::getline(words, word, ',');)
        if (!word.empty() && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string::npos)
            choices.push_back(word);
    return choices;
}

std::string footerOf(const CLI::App& command)
{
    std::string text = command.get_footer();
    const CLI::App* above = command.get_parent();
    while (above && above->get_parent())
        above = above->get_parent();
    const std::string common = above ? trimmed(above->get_footer()) : std::string();
    if (const auto at = common.empty() ? std::string::npos : text.find(common); at != std::string::npos)
        text.erase(at, common.size());
    return trimmed(text);
}

} // namespace purse::command
