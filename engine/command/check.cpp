// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/file_kind.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/text.hpp>

#include <purse/compare/comparison.hpp>
#include <purse/compare/statements.hpp>
#include <purse/document/accounts_file.hpp>
#include <purse/document/levy_file.hpp>
#include <purse/document/member_file.hpp>
#include <purse/document/pb_file.hpp>
#include <purse/document/read_document.hpp>

#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace purse::command {
namespace {

struct Options {
    std::vector<std::string> files;
    bool json = false;
};

/// What was found in one file.
struct Finding {
    std::string file;
    std::string what; ///< "a document with 5 members", when it could be read
    int code = done;
    Problems problems;
    Notices notices;
};

std::string counted(std::size_t count, const std::string& one, const std::string& many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// Every scenario is solved too: some answers only turn out to be of no use to a model then.
void solveAll(const Document& document, Finding& finding)
{
    const Found<LevyLibrary> levies = loadLevies();
    if (!levies) {
        finding.problems = levies.error().problems;
        return;
    }
    for (const Scenario& scenario : document.scenarios)
        for (const Problem& problem : solveScenario(document, scenario.id, *levies).problems)
            if (std::ranges::find(finding.problems, problem) == finding.problems.end())
                finding.problems.push_back(problem);
}

void checkDocument(const std::string& text, Finding& finding)
{
    const Result<Document> document = readDocument(text, &finding.notices);
    if (!document) {
        finding.problems = document.error();
        return;
    }
    finding.what = "a document: " + counted(document->members.size(), "member", "members") + ", "
                   + counted(document->models.size(), "model", "models") + ", "
                   + counted(document->scenarios.size(), "scenario", "scenarios");
    solveAll(*document, finding);
}

void checkModel(const std::string& text, Finding& finding)
{
    const Result<ModelFile> file = readModelFile(text, &finding.notices);
    if (!file)
        finding.problems = file.error();
    else
        finding.what = "a pay model: " + counted(file->model.steps.size(), "step", "steps") + ", "
                       + counted(file->questions.size(), "question", "questions");
}

void checkLevy(const std::string& text, Finding& finding)
{
    const Result<Levy> levy = readLevy(text);
    if (!levy)
        finding.problems = levy.error();
    else
        finding.what = "a levy file: " + levy->title + ", from " + toText(levy->from) + " until " + toText(levy->until);
}

void checkAccounts(const std::string& text, Finding& finding)
{
    const Result<AccountsFile> file = readAccounts(text, &finding.notices);
    if (!file) {
        finding.problems = file.error();
        return;
    }
    finding.what = "accounts: " + counted(file->accounts.size(), "account", "accounts") + ", "
                   + counted(file->members.size(), "member", "members") + ", "
                   + counted(file->periods.size(), "period", "periods");
    if (const auto statements = statementsOf(*file); !statements)
        finding.problems = statements.error();
}

void checkQuestions(const std::string& text, Finding& finding)
{
    const Result<QuestionFile> file = readQuestionFile(text, &finding.notices);
    if (!file)
        finding.problems = file.error();
    else
        finding.what = "questions: " + counted(file->questions.size(), "question", "questions");
}

void checkBallots(const std::string& text, Finding& finding)
{
    const Result<PbFile> file = readPb(text);
    if (!file) {
        finding.problems = file.error();
        return;
    }
    finding.what = "ballots: " + counted(file->election.ballots.size(), "vote", "votes") + " on "
                   + counted(file->election.projects.size(), "project", "projects");
    finding.notices = file->notices;
}

void checkMember(const std::string& text, Finding& finding)
{
    const Result<MemberFile> file = readMemberFile(text, &finding.notices);
    if (!file) {
        finding.problems = file.error();
        return;
    }
    if (const auto* own = std::get_if<OwnFile>(&*file))
        finding.what = "somebody's own member file, not to be handed on: "
                       + counted(own->asked.questions.size(), "question", "questions") + ", "
                       + counted(own->sendings.size(), "sending", "sendings");
    else
        finding.what = fmt::format("what a member sent: sending {} of {}, ", std::get<SentFile>(*file).sending.revision,
                                   toText(std::get<SentFile>(*file).sending.on))
                       + counted(std::get<SentFile>(*file).sending.statement.answers.size(), "answer", "answers");
}

using Checking = void (*)(const std::string&, Finding&);

Checking checkingOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Model:
        return checkModel;
    case FileKind::Levy:
        return checkLevy;
    case FileKind::Questions:
        return checkQuestions;
    case FileKind::Accounts:
        return checkAccounts;
    case FileKind::Ballots:
        return checkBallots;
    case FileKind::Member:
        return checkMember;
    case FileKind::Document:
        break;
    }
    return checkDocument;
}

Finding check(const std::string& file)
{
    Finding finding{.file = file, .what = {}, .code = done, .problems = {}, .notices = {}};
    const Found<std::string> text = load(file);
    if (!text) {
        finding.code = text.error().code;
        finding.problems = text.error().problems;
        return finding;
    }
    checkingOf(kindOf(*text))(*text, finding);
    finding.code = finding.problems.empty() ? done : refused;
    return finding;
}

std::string findingText(const Finding& finding)
{
    const std::string file = visible(finding.file);
    std::string text = finding.problems.empty()
                           ? paragraph("", file + ": fine; " + visible(finding.what))
                           : paragraph("", file + ": " + counted(finding.problems.size(), "problem", "problems"))
                                 + problemsText(finding.problems);
    for (const Notice& notice : finding.notices)
        text += problemText({notice.where, notice.what, notice.hint});
    return text;
}

nlohmann::json findingJson(const Finding& finding)
{
    return {{"file", finding.file},
            {"what", finding.what},
            {"problems", toJson(finding.problems)},
            {"notices", toJson(finding.notices, Currency{})}};
}

Printed run(const Options& options)
{
    Printed printed;
    nlohmann::json files = nlohmann::json::array();
    for (const std::string& file : options.files) {
        const Finding finding = check(file);
        printed.code = std::max(printed.code, finding.code);
        printed.out += findingText(finding);
        files.push_back(findingJson(finding));
    }
    if (options.json)
        printed.out = jsonText({{"schema_version", 1}, {"files", files}});
    return printed;
}

} // namespace

void addCheck(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("check", "Say what is wrong with files");
    command->add_option("FILE", options->files, "Files of any kind that the program reads")->required();
    command->add_flag("--json", options->json, "The same for programs");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
