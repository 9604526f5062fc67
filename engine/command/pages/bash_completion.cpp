// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/pages/bash_completion.hpp>
#include <command/pages/command_line.hpp>

#include <purse/budget/election/rule.hpp>
#include <purse/division/rule.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <optional>

namespace purse::command {
namespace {

using Kind = Completion::Kind;

std::vector<std::string> divisionRules()
{
    std::vector<std::string> ids;
    for (const Rule& rule : rules())
        ids.push_back(rule.id);
    return ids;
}

std::vector<std::string> electionRules()
{
    std::vector<std::string> ids;
    for (const election::Rule& rule : election::electionRules())
        ids.push_back(rule.id);
    return ids;
}

std::vector<std::string> choicesOfSetting(const std::string& id)
{
    for (const election::SettingKind& setting : election::settingKinds())
        if (setting.id == id)
            return setting.choices;
    return {};
}

/// "*.purse.json" in a description says which files an option takes.
std::vector<std::string> endingsIn(const std::string& description)
{
    const auto from = description.find("*.");
    if (from == std::string::npos)
        return {};
    const auto to = description.find_first_not_of("abcdefghijklmnopqrstuvwxyz-.", from + 2);
    return {description.substr(from + 2, to == std::string::npos ? to : to - from - 2)};
}

std::optional<Completion> completionOf(const std::string& words, const CLI::Option& option)
{
    const std::string name = namesOf(option).back();
    const std::vector<Completion> further = furtherCompletions();
    const auto found = std::ranges::find_if(
        further, [&](const Completion& each) { return each.command == words && each.option == name; });
    if (found != further.end())
        return *found;
    if (const auto choices = choicesOf(option); !choices.empty())
        return Completion{words, name, Kind::Words, choices};
    if (const auto endings = endingsIn(option.get_description()); !endings.empty())
        return Completion{words, name, Kind::Files, endings};
    return std::nullopt;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string call(const Completion& completion)
{
    switch (completion.kind) {
    case Kind::Words:
        return "_purse_words '" + joined(completion.words) + "'";
    case Kind::Files:
        return completion.words.empty() ? "_purse_files" : "_purse_files " + joined(completion.words);
    case Kind::Models:
        return "_purse_files " + joined(completion.words) + "; _purse_named models purse-model.json";
    case Kind::Levies:
        return "_purse_named levies json";
    }
    return {};
}

/// The branches of a case over "SUBCOMMAND OPTION", or "SUBCOMMAND 1" for the first positional.
std::string branches(const CLI::App& program)
{
    std::string text;
    const auto add = [&text](const std::string& pattern, const std::optional<Completion>& completion) {
        if (completion)
            text += "    " + pattern + ") " + call(*completion) + " ;;\n";
    };
    forEachCommand(program, [&](const CLI::App& command, const std::string& words) {
        for (const CLI::Option* option : optionsOf(command))
            for (const std::string& name : namesOf(*option))
                if (takesValue(*option))
                    add("'" + words + " " + name + "'", completionOf(words, *option));
        int place = 0;
        for (const CLI::Option* positional : positionalsOf(command)) {
            const bool many = positional->get_expected_max() > 1;
            add("'" + words + " '" + (many ? "[1-9]*" : std::to_string(++place)), completionOf(words, *positional));
        }
    });
    return text;
}

/// An entry for each subcommand: what may come next when no value is asked for.
std::string table(const CLI::App& program, bool options)
{
    std::string text;
    forEachCommand(program, [&](const CLI::App& command, const std::string& words) {
        std::vector<std::string> next;
        if (options)
            for (const CLI::Option* option : optionsOf(command))
                std::ranges::copy(namesOf(*option), std::back_inserter(next));
        else
            for (const CLI::App* below : command.get_subcommands([](const CLI::App*) { return true; }))
                next.push_back(below->get_name());
        if (!next.empty())
            text += "    '" + words + "') echo '" + joined(next) + "' ;;\n";
    });
    return text;
}

constexpr const char* functions = R"bash(# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of purse for bash. Made from the program's own help when it is built.

_purse_words() { mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$1" -- "$word"); }

# Folders, and files with one of the endings; with none, all files.
_purse_files() {
  local each ending
  compopt -o filenames 2>/dev/null
  mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$word")
  while IFS= read -r each; do
    [ ! -d "$each" ] || continue
    [ $# -gt 0 ] || COMPREPLY+=("$each")
    for ending in "$@"; do
      [[ $each != *."$ending" ]] || { COMPREPLY+=("$each"); break; }
    done
  done < <(compgen -f -- "$word")
}

# The names of what came with the program.
_purse_named() {
  local program folder each
  program=$(type -P -- "${COMP_WORDS[0]}") || return
  for folder in "${PURSE_DATA:-}" "$(dirname -- "$(dirname -- "$program")")/share/common-purse/scenarios"; do
    [ -d "$folder/$1" ] || continue
    for each in "$folder/$1"/*."$2"; do
      each=${each##*/}
      [[ ${each%".$2"} != "$word"* ]] || COMPREPLY+=("${each%".$2"}")
    done
    break
  done
}
)bash";

constexpr const char* driver = R"bash(
_purse() {
  local word=${COMP_WORDS[COMP_CWORD]} path='' before='' places=0 at each next
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    each=${COMP_WORDS[at]}
    if [ -n "$before" ]; then
      before=''
    elif [[ $each == -* ]]; then
      ! _purse_takes_value "$path $each" || before=$each
    elif next=" $(_purse_subcommands "$path") " && [[ $next == *" $each "* ]]; then
      path=${path:+$path }$each
    else
      places=$((places + 1))
    fi
  done
  if [ -n "$before" ]; then
    _purse_value "$path $before"
  elif [[ $word == -* ]]; then
    _purse_words "$(_purse_options "$path")"
  else
    [ "$places" != 0 ] || _purse_words "$(_purse_subcommands "$path")"
    _purse_value "$path $((places + 1))"
  fi
}
complete -F _purse purse
)bash";

std::string valuesTaken(const CLI::App& program)
{
    std::string text;
    forEachCommand(program, [&](const CLI::App& command, const std::string& words) {
        for (const CLI::Option* option : optionsOf(command))
            for (const std::string& name : namesOf(*option))
                if (takesValue(*option))
                    text += std::string(text.empty() ? "    " : " | \\\n    ") + "'" + words + " " + name + "'";
    });
    return text;
}

} // namespace

std::vector<Completion> furtherCompletions()
{
    return {{"accounts", "--answers", Kind::Files, {"purse.json"}},
            {"calc", "--columns", Kind::Files, {}},
            {"calc", "--columns-from-csv", Kind::Files, {"csv"}},
            {"calc", "--out", Kind::Files, {}},
            {"check", "FILE", Kind::Files, {"json", "pb"}},
            {"import people", "FILE", Kind::Files, {"csv", "tsv", "txt", "xlsx", "ods"}},
            {"import people", "--out", Kind::Files, {"purse.json"}},
            {"models", "FILE", Kind::Files, {"purse.json", "purse-model.json"}},
            {"models show", "NAME", Kind::Models, {"purse.json", "purse-model.json"}},
            {"new", "--model", Kind::Models, {"purse-model.json"}},
            {"new", "--levy", Kind::Levies, {}},
            {"new", "--output", Kind::Files, {"purse.json"}},
            {"payroll", "--compare", Kind::Files, {"csv"}},
            {"pb", "FILE", Kind::Files, {"pb"}},
            {"pb", "--rule", Kind::Words, electionRules()},
            {"pb", "--utility", Kind::Words, choicesOfSetting("utility")},
            {"pb", "--completion", Kind::Words, choicesOfSetting("completion")},
            {"pb", "--arithmetic", Kind::Words, choicesOfSetting("arithmetic")},
            {"rules", "RULE", Kind::Words, divisionRules()}};
}

std::string bashCompletion(const CLI::App& program)
{
    std::string text = functions;
    text += "\n_purse_subcommands() {\n  case $1 in\n" + table(program, false) + "  esac\n}\n";
    text += "\n_purse_options() {\n  case $1 in\n" + table(program, true) + "  esac\n}\n";
    text +=
        "\n_purse_takes_value() {\n  case $1 in\n" + valuesTaken(program) + ") return 0 ;;\n  esac\n  return 1\n}\n";
    text += "\n# $1: the subcommand, and an option or the number of a place.\n";
    text += "_purse_value() {\n  case $1 in\n" + branches(program) + "  esac\n}\n";
    return text + driver;
}

} // namespace purse::command
