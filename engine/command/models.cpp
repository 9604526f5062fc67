// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/file_kind.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/text.hpp>

#include <purse/compare/catalogue.hpp>
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
};

std::string titleOf(const Kind* kind, const std::string& otherwise) { return kind ? kind->title : otherwise; }

std::string modelText(const PayModel& model)
{
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
    return text;
}

nlohmann::json modelJson(const PayModel& model)
{
    nlohmann::json steps = nlohmann::json::array();
    for (const Step& step : model.steps)
        steps.push_back({{"id", step.id}, {"kind", step.kind}, {"label", step.label}});
    return {{"id", model.id},         {"title", model.title}, {"about", model.about},
            {"source", model.source}, {"steps", steps},       {"fit", model.fit.kind}};
}

Printed listed(const std::vector<PayModel>& models, bool asJson)
{
    Printed printed;
    nlohmann::json list = nlohmann::json::array();
    for (const PayModel& model : models) {
        printed.out += (printed.out.empty() ? "" : "\n") + modelText(model);
        list.push_back(modelJson(model));
    }
    if (models.empty())
        printed.out = "There are no pay models here.\n";
    if (asJson)
        printed.out = jsonText({{"schema_version", 1}, {"models", list}});
    return printed;
}

Found<std::vector<PayModel>> modelsIn(const fs::path& path)
{
    const Found<std::string> text = load(path);
    if (!text)
        return tl::unexpected(text.error());
    if (kindOf(*text) == FileKind::Model) {
        const Result<ModelFile> file = readModelFile(*text);
        return file ? Found<std::vector<PayModel>>({file->model}) : tl::unexpected(Trouble{refused, file.error()});
    }
    const Result<Document> document = readDocument(*text);
    return document ? Found<std::vector<PayModel>>(document->models)
                    : tl::unexpected(Trouble{refused, document.error()});
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
    const std::vector<fs::path> files = options.file.empty() ? shippedFiles() : std::vector<fs::path>{options.file};
    std::vector<PayModel> models;
    for (const fs::path& file : files) {
        const Found<std::vector<PayModel>> found = modelsIn(file);
        if (!found)
            return refusal(found.error(), options.json);
        models.insert(models.end(), found->begin(), found->end());
    }
    return listed(models, options.json);
}

} // namespace

void addModels(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("models", "List the pay models to start from, or of a file");
    command->add_option("FILE", options->file, "A document or a pay model");
    command->add_flag("--json", options->json, "The same for programs");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
