// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/engine.hpp"

#include <purse/document/files.hpp>
#include <purse/document/levy_file.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

namespace purse::gui {
namespace {
Result<Document> readFrom(const std::filesystem::path& path)
{
    const FileResult<std::string> text = readFile(path);
    if (!text)
        return tl::unexpected(Problems{text.error().problem});
    return readDocument(*text);
}

Problems writeTo(const std::filesystem::path& path, const Document& document)
{
    const FileResult<void> written = writeFileSafely(path, writeDocument(document));
    return written ? Problems{} : Problems{written.error().problem};
}
} // namespace

Engine installedEngine()
{
    Engine engine{[](const Document& document, const LevyLibrary& levies, const std::string& baseline) {
                      return compare(document, levies, baseline);
                  },
                  readFrom, writeTo};
    engine.examples = findScenarios(PURSE_DATA_DIR_SOURCE);
    if (Result<LevyLibrary> levies = readLevies(engine.examples / "levies"))
        engine.levies = std::move(*levies);
    else
        engine.levyProblems = levies.error();
    return engine;
}

} // namespace purse::gui
