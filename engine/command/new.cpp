// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/load.hpp>

#include <purse/document/beginning.hpp>
#include <purse/document/edit.hpp>
#include <purse/document/files.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>

namespace purse::command {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string model;
    std::string name;
    std::string levy;
    std::string from;
    std::string budget;
    std::string output;
};

/// A file, or the name of a model of the library.
fs::path modelPath(const std::string& named)
{
    const fs::path library = scenariosFolder() / "models" / (named + ".purse-model.json");
    std::error_code error;
    return !fs::exists(named, error) && fs::exists(library, error) ? library : fs::path(named);
}

Found<ModelFile> modelOf(const std::string& named)
{
    const Found<std::string> text = load(modelPath(named));
    if (!text)
        return tl::unexpected(text.error());
    Result<ModelFile> file = readModelFile(*text);
    return file ? Found<ModelFile>(*std::move(file)) : tl::unexpected(Trouble{refused, file.error()});
}

/// The levy file of an id; nothing where none is asked for.
Found<std::optional<Levy>> levyOf(const std::string& id)
{
    if (id.empty())
        return std::optional<Levy>{};
    const Found<LevyLibrary> levies = loadLevies();
    if (!levies)
        return tl::unexpected(levies.error());
    const auto found = levies->find(id);
    if (found == levies->end())
        return tl::unexpected(Trouble{refused,
                                      {{"--levy", "There is no levy file \"" + id + "\".",
                                        "Choose one of the files that \"purse levy --list\" names."}}});
    return std::optional{found->second};
}

/// "150000.00" in a currency with so many digits after the point.
std::optional<Money> moneyFromText(const std::string& text, int minorDigits)
{
    const std::optional<Decimal> major = Decimal::fromText(text);
    std::int64_t step = Decimal::scale;
    for (int digit = 0; digit < minorDigits; ++digit)
        step /= 10;
    if (!major || *major < Decimal{0} || major->toBillionths() % step != 0)
        return std::nullopt;
    return Money::fromMinor(major->toBillionths() / step);
}

Found<Document> begun(const Options& options)
{
    const Found<ModelFile> model = modelOf(options.model);
    if (!model)
        return tl::unexpected(model.error());
    const Found<std::optional<Levy>> levy = levyOf(options.levy);
    if (!levy)
        return tl::unexpected(levy.error());
    Beginning beginning{.id = idFrom(options.name),
                        .groupName = options.name,
                        .currency = *levy ? (*levy)->currency : model->currency,
                        .place = *levy ? (*levy)->place : "",
                        .levy = options.levy,
                        .from = *levy ? (*levy)->from : Budget{}.from,
                        .pay = {}};
    Problems problems;
    if (model->currency != beginning.currency)
        problems.push_back({"--levy",
                            "The amounts of the model are in " + model->currency.code + ", the levy file is in "
                                + beginning.currency.code + ".",
                            "Choose a levy file in the model's currency, or a model in that of the levies."});
    if (const std::optional<Date> from = dateFromText(options.from))
        beginning.from = *from;
    else if (!options.from.empty())
        problems.push_back({"--from", "This is not a day: \"" + options.from + "\".", "Write it like 2026-04-06."});
    if (const std::optional<Money> pay = moneyFromText(options.budget, beginning.currency.minorDigits))
        beginning.pay = *pay;
    else
        problems.push_back(
            {"--budget", "This is not an amount: \"" + options.budget + "\".", "Write it like 150000.00."});
    if (!problems.empty())
        return tl::unexpected(Trouble{refused, problems});
    return newDocument(beginning, *model);
}

Printed run(const Options& options)
{
    const Found<Document> document = begun(options);
    if (!document)
        return refusal(document.error(), false);
    const std::string text = writeDocument(*document);
    if (options.output.empty())
        return {.out = text, .err = {}, .code = done};
    std::error_code error;
    if (fs::exists(options.output, error))
        return refusal({refused,
                        {{options.output, "There is such a file already, and nothing was written.",
                          "Choose another name, or take the old file away."}}},
                       false);
    if (const FileResult<void> written = writeFileSafely(options.output, text); !written)
        return refusal({fileTrouble, {written.error().problem}}, false);
    return {.out = options.output + ": a document without people, with the model \"" + document->models.front().title
                   + "\". Open it with common-purse, or add members to the file.\n",
            .err = {},
            .code = done};
}

} // namespace

void addNew(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("new", "Start a document from a pay model");
    command->add_option("--model", options->model, "A model file, or a name of the library")->required();
    command->add_option("--name", options->name, "Name of the group");
    command->add_option("--levy", options->levy, "Id of a levy file");
    command->add_option("--from", options->from, "First day of the year, like 2026-04-06");
    command->add_option("--budget", options->budget, "All pay of the year, with on-costs")->default_val("0");
    command->add_option("-o,--output", options->output, "The file to write; printed without it");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
