// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/file_kind.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/text.hpp>

#include <purse/compare/catalogue.hpp>
#include <purse/compare/notices.hpp>
#include <purse/compare/plain_model.hpp>
#include <purse/document/read_document.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace purse::command {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string file;
    bool json = false;
    bool plain = false;
};

std::string titleOf(const Kind* kind, const std::string& otherwise) { return kind ? kind->title : otherwise; }

/// What is said of the rules that look at what the law protects.
std::vector<std::string> adviceOn(const ModelFile& file)
{
    std::vector<std::string> all;
    for (const Step& step : file.model.steps)
        for (const std::string& advice : purse::adviceOn(step.parameters, file.questions))
            all.push_back((step.label.empty() ? step.id : step.label) + ": " + advice);
    return all;
}

std::string modelText(const ModelFile& file)
{
    const PayModel& model = file.model;
    std::string steps;
    for (const Step& step : model.steps)
        steps += (steps.empty() ? "" : "; ")
                 + (step.label.empty() ? titleOf(findStepKind(step.kind), step.kind) : step.label);
    std::string text = paragraph("", visible(model.id + ": " + model.title));
    if (!model.about.empty())
        text += paragraph("  ", visible(model.about));
    text += paragraph("  ", visible("Steps: " + (steps.empty() ? "none" : steps) + "."));
    text += paragraph("  ", visible("Fit: " + titleOf(findFitKind(model.fit.kind), model.fit.kind) + "."));
    if (!model.source.empty())
        text += paragraph("  ", visible("Source: " + model.source));
    for (const std::string& advice : adviceOn(file))
        text += paragraph("  - ", visible(advice));
    return text;
}

nlohmann::json modelJson(const ModelFile& file)
{
    const PayModel& model = file.model;
    nlohmann::json steps = nlohmann::json::array();
    for (const Step& step : model.steps)
        steps.push_back({{"id", step.id}, {"kind", step.kind}, {"label", step.label}});
    return {{"id", model.id}, {"title", model.title},  {"about", model.about},    {"source", model.source},
            {"steps", steps}, {"fit", model.fit.kind}, {"advice", adviceOn(file)}};
}

std::string partText(const std::string& first, const PlainPart& part)
{
    std::string text = paragraph(first, visible(part.title));
    for (const std::string& sentence : part.sentences)
        text += paragraph("   ", visible(sentence));
    return text;
}

/// One page for members: no names, no settings by their keys.
std::string plainText(const PlainModel& plain)
{
    std::string text = paragraph("", visible(plain.title)) + "\n";
    if (!plain.about.empty())
        text += paragraph("", visible(plain.about)) + "\n";
    text += "How pay is worked out\n---------------------\n";
    int number = 0;
    for (const PlainPart& step : plain.steps)
        text += partText(std::to_string(++number) + ". ", step);
    text += "\nWhat happens with the budget\n----------------------------\n" + partText("", plain.fit);
    if (!plain.questions.empty())
        text += "\nWhat members are asked\n----------------------\n";
    for (const PlainPart& question : plain.questions)
        text += partText("", question);
    return text + (plain.source.empty() ? "" : "\n" + paragraph("Source: ", visible(plain.source)));
}

Printed listed(const std::vector<ModelFile>& files, const Options& options)
{
    Printed printed;
    nlohmann::json list = nlohmann::json::array();
    for (const ModelFile& file : files) {
        printed.out +=
            (printed.out.empty() ? "" : "\n") + (options.plain ? plainText(inPlainWords(file)) : modelText(file));
        list.push_back(modelJson(file));
    }
    if (files.empty())
        printed.out = "There are no pay models here.\n";
    if (options.json)
        printed.out = jsonText({{"schema_version", 1}, {"models", list}});
    return printed;
}

/// The models of a file, each with the questions and the currency that it stands among.
Found<std::vector<ModelFile>> modelsIn(const fs::path& path)
{
    const Found<std::string> text = load(path);
    if (!text)
        return tl::unexpected(text.error());
    if (kindOf(*text) == FileKind::Model) {
        const Result<ModelFile> file = readModelFile(*text);
        return file ? Found<std::vector<ModelFile>>({*file}) : tl::unexpected(Trouble{refused, file.error()});
    }
    const Result<Document> document = readDocument(*text);
    if (!document)
        return tl::unexpected(Trouble{refused, document.error()});
    std::vector<ModelFile> files;
    for (const PayModel& model : document->models)
        files.push_back({document->group.currency, model, document->questions, {}});
    return files;
}

std::vector<fs::path> shippedFiles()
{
    std::vector<fs::path> files;
    std::error_code missing;
    for (const fs::directory_entry& entry : fs::directory_iterator(scenariosFolder() / "models", missing))
        if (entry.path().filename().string().ends_with(".purse-model.json"))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

Printed run(const Options& options)
{
    const std::vector<fs::path> paths = options.file.empty() ? shippedFiles() : std::vector<fs::path>{options.file};
    std::vector<ModelFile> files;
    for (const fs::path& path : paths) {
        const Found<std::vector<ModelFile>> found = modelsIn(path);
        if (!found)
            return refusal(found.error(), options.json);
        files.insert(files.end(), found->begin(), found->end());
    }
    return listed(files, options);
}

/// A model to start from goes by the name of its file; anything else is a path.
std::string pathOf(const std::string& name)
{
    const auto isMeant = [&](const fs::path& path) { return path.filename().string() == name + ".purse-model.json"; };
    const std::vector<fs::path> files = shippedFiles();
    const auto found = std::ranges::find_if(files, isMeant);
    return found == files.end() ? name : found->string();
}

} // namespace

void addModels(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("models", "List the pay models to start from, or of a file");
    command->add_option("FILE", options->file, "A document or a pay model");
    command->add_flag("--json", options->json, "The same for programs");
    command->callback([options, &job] { job = [options] { return run(*options); }; });

    CLI::App* show = command->add_subcommand("show", "Show one of them");
    show->add_option("NAME", options->file, "A model to start from, such as hypha, or a file")->required();
    show->add_flag("--plain", options->plain, "One page of plain language, to be handed to members");
    show->callback([options, &job] {
        options->file = pathOf(options->file);
        job = [options] { return run(*options); };
    });
}

} // namespace purse::command
