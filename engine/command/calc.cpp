// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/calc_columns.hpp>
#include <command/calc_lines.hpp>
#include <command/commands.hpp>
#include <command/text.hpp>

#include <purse/calc/calculation.hpp>
#include <purse/document/json.hpp>
#include <purse/solve/parallel.hpp>

#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <optional>
#include <vector>

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

struct Reply {
    std::string text;
    bool hasResult = false;
};

Reply replyTo(const TextLine& line)
{
    const auto request = parse(line);
    const calc::Answer answer = request ? answerTo(*request) : calc::Answer(tl::unexpected(request.error()));
    calc::Json reply{{"id", request ? request->value("id", calc::Json()) : idOf(line)}};
    if (answer)
        reply["result"] = *answer;
    else
        reply["problems"] = problemsJson(answer.error());
    return {reply.dump(-1, ' ', false, calc::Json::error_handler_t::replace) + "\n", answer.has_value()};
}

bool isEmpty(const TextLine& line) { return line.text.find_first_not_of(" \t\r") == std::string::npos; }

/// Lines that are there already, at least one and no more than are worth answering at once; none at the end.
std::vector<TextLine> nextLines(std::istream& in, unsigned threads)
{
    constexpr std::size_t linesForEach = 256;
    std::vector<TextLine> lines;
    std::size_t bytes = 0;
    while (const std::optional<TextLine> line = nextLine(in)) {
        bytes += line->text.size();
        lines.push_back(*line);
        const bool isEnough = threads <= 1 || lines.size() >= linesForEach * threads || bytes > longestLine;
        if (isEnough || in.rdbuf()->in_avail() <= 0)
            break;
    }
    return lines;
}

/// Answers on the standard streams, with buffers of their own: those of stdio do not say what is there already.
Printed runLines(unsigned threads)
{
    std::ios::sync_with_stdio(false);
    std::vector<char> buffer(std::size_t{1} << 20);
    std::cin.rdbuf()->pubsetbuf(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    try {
        const int code = answerLines(std::cin, std::cout, threads) ? done : refused;
        return {.out = {}, .err = {}, .code = code};
    } catch (const std::ios::failure&) {
        return refusal({fileTrouble,
                        {{"standard input", "It could not be read to its end.",
                          "See that it is a file or a pipe, not a folder: purse calc < questions.jsonl."}}},
                       false);
    }
}

} // namespace

bool answerLines(std::istream& in, std::ostream& out, unsigned threads)
{
    bool allAnswered = true;
    for (std::vector<TextLine> lines = nextLines(in, threads); !lines.empty(); lines = nextLines(in, threads)) {
        std::erase_if(lines, isEmpty);
        std::vector<Reply> replies(lines.size());
        inParallel(
            lines.size(), [&](std::size_t i) { replies[i] = replyTo(lines[i]); }, threads);
        for (const Reply& reply : replies) {
            out << reply.text;
            allAnswered = allAnswered && reply.hasResult;
        }
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
        rules += "  " + calculation.rule + "\n" + paragraph("    ", calculation.does) + paragraph("    ", fields);
    }
    command->footer(rules);
    const auto threads = std::make_shared<unsigned>(1);
    command->add_option("--threads", *threads, "How many lines to answer at a time")->check(CLI::Range(1, 64));
    const auto columns = std::make_shared<ColumnsOptions>();
    addColumnsOptions(*command, *columns);
    command->callback([threads, columns, &job] {
        if (columns->areGiven())
            job = [columns] { return calcColumns(*columns); };
        else
            job = [threads] { return runLines(*threads); };
    });
}

} // namespace purse::command
