// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/text.hpp>

#include <purse/document/files.hpp>
#include <purse/document/member_file.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>
#include <purse/import/member_files.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <system_error>

namespace purse::command {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string into;
    std::vector<std::string> files;
    std::vector<std::string> who;
    std::string output;
    bool add = false;
    bool leaveOut = false;
    bool dryRun = false;
    bool json = false;
};

constexpr std::string_view ending = ".purse-member.json";

/// A folder stands for the member files in it, by name.
std::vector<std::string> expanded(const std::vector<std::string>& given)
{
    std::vector<std::string> files;
    for (const std::string& each : given) {
        std::error_code error;
        if (!fs::is_directory(each, error)) {
            files.push_back(each);
            continue;
        }
        std::vector<std::string> inside;
        for (const fs::directory_entry& entry : fs::directory_iterator(each, error))
            if (entry.path().string().ends_with(ending))
                inside.push_back(entry.path().string());
        std::ranges::sort(inside);
        std::ranges::move(inside, std::back_inserter(files));
    }
    return files;
}

/// "answers/amina.purse-member.json=amina": who a file is from.
Problems takeWho(const Options& options, const std::vector<std::string>& files, ArrivalPlan& plan)
{
    Problems problems;
    for (const std::string& said : options.who) {
        const std::size_t equals = said.rfind('=');
        const std::string file = said.substr(0, equals);
        if (equals == std::string::npos || std::ranges::find(files, file) == files.end())
            problems.push_back({"--who", fmt::format("\"{}\" does not say who a file is from.", said),
                                "Write FILE=ID, with a file that is named here and the id of a member."});
        else
            plan.who[file] = said.substr(equals + 1);
    }
    return problems;
}

/// @return the exit code that a disk asks for, with every file read as far as it goes
int readAll(const std::vector<std::string>& files, std::vector<ArrivedFile>& arrived)
{
    int code = done;
    for (const std::string& path : files) {
        const Found<std::string> text = load(path);
        if (!text)
            code = std::max(code, text.error().code);
        arrived.push_back({path, text ? readSentFile(*text) : tl::unexpected(text.error().problems)});
    }
    return code;
}

std::string rowLine(const ArrivedRow& row)
{
    if (!row.problems.empty())
        return "problem";
    return std::string(toText(row.standing));
}

std::string changesText(const ArrivedRow& row)
{
    std::string text;
    for (const FieldChange& change : row.changes)
        text += (text.empty() ? "" : "; ") + change.field + " "
                + (row.index ? (change.before.empty() ? "not stated" : change.before) + " -> " : "")
                + (change.after.empty() ? "not stated" : change.after);
    if (!row.takesIn)
        return "nothing is taken in";
    return text.empty() ? "says what the document says" : text;
}

std::string rowText(const ArrivedRow& row)
{
    std::string text = "  " + padRight(rowLine(row), 9) + visible(row.name) + "\n";
    if (row.revision > 0)
        text += paragraph("           ",
                          visible(fmt::format("{}, sending {} of {}{}", row.who, row.revision, toText(row.on),
                                              row.index || !row.takesIn ? "" : ", somebody new")));
    if (row.problems.empty())
        text += paragraph("           ", visible(changesText(row)));
    for (const Notice& notice : row.notices)
        text += problemText({notice.where, notice.what, notice.hint}, "           ");
    return text + problemsText(row.problems, "           ");
}

std::string ended(const ArrivalPreview& preview, const std::string& written)
{
    const auto count = [&](Standing standing) {
        return std::ranges::count_if(
            preview.rows, [&](const ArrivedRow& row) { return row.problems.empty() && row.standing == standing; });
    };
    const auto problems =
        std::ranges::count_if(preview.rows, [](const ArrivedRow& row) { return !row.problems.empty(); });
    const std::string counts =
        fmt::format("{} new, {} newer, {} the same, {} older, {} with problems.", count(Standing::New),
                    count(Standing::Newer), count(Standing::Same), count(Standing::Older), problems);
    return paragraph("", written.empty() ? "Nothing was written. " + counts
                                         : "Written to " + visible(written) + ": " + counts);
}

std::string reportText(const ArrivalPreview& preview, const std::string& written)
{
    std::string text;
    for (const ArrivedRow& row : preview.rows)
        text += rowText(row);
    return text + "\n" + ended(preview, written);
}

std::string reportJson(const ArrivalPreview& preview, const std::string& written)
{
    using nlohmann::json;
    json files = json::array();
    for (const ArrivedRow& row : preview.rows) {
        json changes = json::array();
        for (const FieldChange& change : row.changes)
            changes.push_back({{"field", change.field}, {"before", change.before}, {"after", change.after}});
        files.push_back({{"file", row.name},
                         {"is", rowLine(row)},
                         {"takes_in", row.takesIn},
                         {"who", row.who},
                         {"member", row.takesIn ? json(row.member.id) : json()},
                         {"revision", row.revision > 0 ? json(row.revision) : json()},
                         {"on", row.revision > 0 ? json(toText(row.on)) : json()},
                         {"changes", changes},
                         {"problems", toJson(row.problems)},
                         {"notices", toJson(row.notices, Currency{})}});
    }
    return jsonText({{"schema_version", 1}, {"files", files}, {"written", written.empty() ? json() : json(written)}});
}

/// Reads again what it writes, so that nothing is taken in that leaves a document which cannot be opened.
Found<std::string> write(const Options& options, const Document& document, const ArrivalPreview& preview)
{
    const Result<Document> changed = applyArrivals(document, preview);
    if (!changed)
        return tl::unexpected(Trouble{refused, changed.error()});
    const std::string text = writeDocument(*changed);
    if (const Result<Document> again = readDocument(text); !again)
        return tl::unexpected(Trouble{refused, again.error()});
    if (options.dryRun || *changed == document)
        return std::string();
    const std::string& path = options.output.empty() ? options.into : options.output;
    if (const FileResult<void> written = writeFileSafely(path, text); !written)
        return tl::unexpected(Trouble{fileTrouble, {written.error().problem}});
    return path;
}

Printed run(const Options& options)
{
    const Found<std::string> text = load(options.into);
    if (!text)
        return refusal(text.error(), options.json);
    const Result<Document> document = readDocument(*text);
    if (!document)
        return refusal({refused, document.error()}, options.json);
    if (isFromNewerProgram(*document))
        return refusal({refused,
                        {{options.into, "This document was written by a newer version of the program.",
                          "Import with that version."}}},
                       options.json);
    const std::vector<std::string> files = expanded(options.files);
    ArrivalPlan plan{.addsPeople = options.add, .leavesOutProblems = options.leaveOut, .who = {}};
    if (const Problems problems = takeWho(options, files, plan); !problems.empty())
        return refusal({refused, problems}, options.json);
    std::vector<ArrivedFile> arrived;
    const int code = readAll(files, arrived);
    const ArrivalPreview preview = planArrivals(*document, arrived, plan);
    std::string written;
    if (!preview.isRefused) {
        Found<std::string> path = write(options, *document, preview);
        if (!path)
            return refusal(path.error(), options.json);
        written = *std::move(path);
    }
    return {.out = options.json ? reportJson(preview, written) : reportText(preview, written),
            .err = {},
            .code = std::max(code, preview.isRefused ? static_cast<int>(refused) : static_cast<int>(done))};
}

} // namespace

void addImportAnswers(CLI::App& import, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = import.add_subcommand("answers", "What members sent: *.purse-member.json");
    command->add_option("INTO", options->into, "The document, *.purse.json")->required();
    command->add_option("FILE", options->files, "Files that members sent, or folders of them")->required();
    command->add_option("--who", options->who, "Who a file is from: FILE=ID; repeat it");
    command->add_flag("--add", options->add, "Who is not in the document becomes a new member");
    command->add_flag("--leave-out", options->leaveOut, "Take in the other files where some have problems");
    command->add_flag("--dry-run", options->dryRun, "Write nothing");
    command->add_flag("--json", options->json, "The same for programs");
    command->add_option("-o,--out", options->output, "Write here, and leave the document as it is");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
