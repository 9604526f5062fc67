// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/calc_columns.hpp>
#include <command/calc_lines.hpp>
#include <command/commands.hpp>

#include <purse/calc/calculation.hpp>
#include <purse/document/json.hpp>

#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>

namespace purse::command {
namespace {

constexpr std::size_t longestLine = std::size_t{16} << 20;

struct TextLine {
    std::string text;
    bool isTooLong = false;
};

/// The next line, of which no more is kept than a line may have.
std::optional<TextLine> nextLine(std::istream& in)
{
    constexpr int end = std::char_traits<char>::eof();
    std::streambuf& buffer = *in.rdbuf();
    TextLine line;
    int c = buffer.sbumpc();
    if (c == end)
        return std::nullopt;
    for (; c != end && c != '\n'; c = buffer.sbumpc()) {
        line.isTooLong = line.isTooLong || line.text.size() == longestLine;
        if (!line.isTooLong)
            line.text.push_back(static_cast<char>(c));
    }
    return line;
}

calc::Refusals refusalsOf(const Problems& problems)
{
    calc::Refusals refusals;
    for (const Problem& problem : problems)
        refusals.push_back({problem.where, problem.what, problem.hint});
    return refusals;
}

/// Reads a line twice: once strictly (depth, keys given twice, size), once as the values that rules read.
tl::expected<calc::Json, calc::Refusals> parse(const TextLine& line)
{
    if (line.isTooLong)
        return tl::unexpected(calc::Refusals{{"", "This line is longer than 16 MiB.", "Ask in smaller parts."}});
    const JsonLimits limits{.bytes = longestLine, .values = 4'000'000};
    if (const Result<Json> strict = parseJson(line.text, limits); !strict)
        return tl::unexpected(refusalsOf(strict.error()));
    calc::Json json = calc::Json::parse(line.text, nullptr, false);
    if (json.is_object() && json.contains("rule") && json["rule"].is_string())
        return json;
    return tl::unexpected(calc::Refusals{{"/rule", "The rule is missing, or is no text.",
                                          "Write {\"id\": ..., \"rule\": \"cea\", \"inputs\": {...}} on one line."}});
}

calc::Answer answerTo(const calc::Json& request)
{
    try {
        return calc::calculate(request["rule"].get<std::string>(), request.value("inputs", calc::Json()));
    } catch (const std::exception& error) { // a bug of ours must not cost the other lines
        return tl::unexpected(calc::Refusals{
            {"", fmt::format("This program failed: {}.", error.what()), "Please report it with this line."}});
    }
}

calc::Json problemsJson(const calc::Refusals& refusals)
{
    calc::Json list = calc::Json::array();
    for (const calc::Refusal& refusal : refusals)
        list.push_back(calc::toJson(refusal));
    return list;
}

/// The id of a line, also where the rest of it is refused.
calc::Json idOf(const TextLine& line)
{
    const calc::Json json = line.isTooLong ? calc::Json() : calc::Json::parse(line.text, nullptr, false);
    return json.is_object() ? json.value("id", calc::Json()) : calc::Json();
}

/// @return whether there is a result
bool answerLine(const TextLine& line, std::ostream& out)
{
    const auto request = parse(line);
    const calc::Answer answer = request ? answerTo(*request) : calc::Answer(tl::unexpected(request.error()));
    calc::Json reply{{"id", request ? request->value("id", calc::Json()) : idOf(line)}};
    if (answer)
        reply["result"] = *answer;
    else
        reply["problems"] = problemsJson(answer.error());
    out << reply.dump(-1, ' ', false, calc::Json::error_handler_t::replace) << '\n';
    return answer.has_value();
}

/// Answers on the standard streams.
Printed runLines()
{
    const int code = answerLines(std::cin, std::cout) ? done : refused;
    if (!std::ferror(stdin)) // which std::cin does not tell from an end
        return {.out = {}, .err = {}, .code = code};
    return refusal({fileTrouble,
                    {{"standard input", "It could not be read to its end.",
                      "See that it is a file or a pipe, not a folder: purse calc < questions.jsonl."}}},
                   false);
}

} // namespace

bool answerLines(std::istream& in, std::ostream& out)
{
    bool allAnswered = true;
    while (const std::optional<TextLine> line = nextLine(in)) {
        if (line->text.find_first_not_of(" \t\r") != std::string::npos)
            allAnswered = answerLine(*line, out) && allAnswered;
        if (in.rdbuf()->in_avail() <= 0) // somebody may be waiting before they ask on
            out.flush();
    }
    return allAnswered;
}

void addCalc(CLI::App& program, Job& job)
{
    CLI::App* command = program.add_subcommand("calc", "Calculate on plain numbers: JSON Lines in and out");
    std::string rules = "\nEach line in is {\"id\": ..., \"rule\": ..., \"inputs\": {...}}.\n"
                        "The rules, and what they read:\n";
    for (const calc::Calculation& calculation : calc::calculations()) {
        std::string fields;
        for (const std::string& field : calculation.fields)
            fields += (fields.empty() ? "" : ", ") + field;
        rules += fmt::format("  {}\n    {}\n    {}\n", calculation.rule, calculation.does, fields);
    }
    command->footer(rules);
    const auto options = std::make_shared<ColumnsOptions>();
    addColumnsOptions(*command, *options);
    command->callback([&job, options] {
        if (options->areGiven())
            job = [options] { return calcColumns(*options); };
        else
            job = runLines;
    });
}

} // namespace purse::command
