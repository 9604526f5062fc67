// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/load.hpp>

#include <purse/document/files.hpp>
#include <purse/document/levy_file.hpp>
#include <purse/document/read_document.hpp>

namespace purse::command {

std::filesystem::path scenariosFolder() { return findScenarios(PURSE_SOURCE_SCENARIOS); }

Found<std::string> load(const std::filesystem::path& path)
{
    FileResult<std::string> text = readFile(path);
    if (text)
        return *std::move(text);
    const int code = text.error().kind == FileTrouble::Kind::Disk ? fileTrouble : refused;
    return tl::unexpected(Trouble{code, {text.error().problem}});
}

Found<LevyLibrary> loadLevies()
{
    Result<LevyLibrary> levies = readLevies(scenariosFolder() / "levies");
    if (!levies)
        return tl::unexpected(Trouble{refused, levies.error()});
    return *std::move(levies);
}

Found<Opened> open(const std::string& path)
{
    const Found<std::string> text = load(path);
    if (!text)
        return tl::unexpected(text.error());
    Opened opened;
    Result<Document> document = readDocument(*text, &opened.notices);
    if (!document)
        return tl::unexpected(Trouble{refused, document.error()});
    Found<LevyLibrary> levies = loadLevies();
    if (!levies)
        return tl::unexpected(levies.error());
    opened.document = *std::move(document);
    opened.levies = *std::move(levies);
    return opened;
}

Problems problemsOfScenario(const Document& document, const std::string& id, const std::string& option)
{
    if (id.empty() || findById(document.scenarios, id))
        return {};
    std::string known;
    for (const Scenario& scenario : document.scenarios)
        known += (known.empty() ? "" : ", ") + scenario.id;
    return {{option, "The document has no scenario \"" + id + "\".",
             known.empty() ? "It has no scenarios at all." : "Choose one of: " + known + "."}};
}

} // namespace purse::command
