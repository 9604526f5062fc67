// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/load.hpp>
#include <command/text.hpp>

#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <CLI/CLI.hpp>

#include <memory>

namespace purse::command {
namespace {

struct Options {
    std::vector<std::string> ids;
    bool json = false;
};

std::string answerWords(const Question& question)
{
    std::string words(toText(question.kind));
    if (question.kind == QuestionKind::Money)
        words += " a " + std::string(toText(question.per));
    if (!question.unit.empty())
        words += ", " + question.unit;
    if (question.least && question.most)
        words += ", " + question.least->toText() + " to " + question.most->toText();
    return words;
}

std::string questionText(const Question& question)
{
    std::string text = paragraph("", visible(question.id + ": " + question.text));
    text += paragraph("  ", visible("Why we ask: " + question.why));
    text += paragraph("  ", visible("Answer: " + answerWords(question) + "." + (question.sensitive ? " Sensitive." : "")
                                    + (question.need ? " Counts as a need." : "")));
    if (!question.covers.empty())
        text += paragraph("  ", visible("In its place one may say a total of some others."));
    if (question.concerns && kindOf(*question.concerns).isProtected)
        text += paragraph("  ", visible(adviceOn(*question.concerns)));
    return text;
}

/// The questions that are asked for, or all of them; problems for names that nobody has.
Problems choose(const std::vector<std::string>& ids, std::vector<Question>& questions)
{
    Problems problems;
    std::string known;
    for (const Question& question : questions)
        known += (known.empty() ? "" : ", ") + question.id;
    std::vector<Question> chosen;
    for (const std::string& id : ids)
        if (const Question* question = findById(questions, id))
            chosen.push_back(*question);
        else
            problems.push_back({"ID", "There is no question \"" + id + "\" here.", "Use some of: " + known + "."});
    if (!ids.empty())
        questions = std::move(chosen);
    return problems;
}

Printed run(const Options& options)
{
    const Found<std::string> text = load(scenariosFolder() / "questions" / "library.json");
    if (!text)
        return refusal(text.error(), options.json);
    Result<QuestionFile> file = readQuestionFile(*text);
    if (!file)
        return refusal({refused, file.error()}, options.json);
    if (const Problems problems = choose(options.ids, file->questions); !problems.empty())
        return refusal({refused, problems}, options.json);
    Printed printed;
    if (options.json)
        printed.out = writeQuestions(file->questions, file->currency);
    else
        for (const Question& question : file->questions)
            printed.out += (printed.out.empty() ? "" : "\n") + questionText(question);
    return printed;
}

} // namespace

void addQuestions(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("questions", "Questions to take into a model or a document");
    command->add_option("ID", options->ids, "Only these; all of them without");
    command->add_flag("--json", options->json, "To be put under \"questions\" of a model or a document");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
