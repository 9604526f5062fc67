// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/engine.hpp"

#include <purse/document/files.hpp>
#include <purse/document/levy_file.hpp>
#include <purse/document/member_file.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

namespace purse::gui {
namespace {
Result<Document> readFrom(const std::filesystem::path& path)
{
    const FileResult<std::string> text = readFile(path);
    if (!text)
        return tl::unexpected(Problems{text.error().problem});
    Problems unfinished;
    return readDraft(*text, unfinished);
}

/// What is saved is what is read again, so this is asked of the words of the file.
Problems checkOf(const Document& document, Problems& unfinished)
{
    const Result<Document> read = readDraft(writeDocument(document), unfinished);
    return read ? Problems{} : read.error();
}

Result<ModelFile> readModelFrom(const std::filesystem::path& path)
{
    const FileResult<std::string> text = readFile(path);
    if (!text)
        return tl::unexpected(Problems{text.error().problem});
    return readModelFile(*text);
}

Result<QuestionFile> readQuestionsFrom(const std::filesystem::path& path)
{
    const FileResult<std::string> text = readFile(path);
    if (!text)
        return tl::unexpected(Problems{text.error().problem});
    return readQuestionFile(*text);
}

Result<MemberFile> readMemberFrom(const std::filesystem::path& path)
{
    const FileResult<std::string> text = readFile(path);
    if (!text)
        return tl::unexpected(Problems{text.error().problem});
    return readMemberFile(*text);
}

Result<SentFile> readSentFrom(const std::filesystem::path& path)
{
    const FileResult<std::string> text = readFile(path);
    if (!text)
        return tl::unexpected(Problems{text.error().problem});
    return readSentFile(*text);
}

/// What is written can be read again: somebody's only copy hangs on it.
template <class File>
Problems writeMemberTo(const std::filesystem::path& path, const File& file)
{
    const std::string text = writeMemberFile(file);
    if (const Result<MemberFile> again = readMemberFile(text); !again)
        return again.error();
    const FileResult<void> written = writeFileSafely(path, text);
    return written ? Problems{} : Problems{written.error().problem};
}

Problems writeModelTo(const std::filesystem::path& path, const ModelFile& file)
{
    const FileResult<void> written = writeFileSafely(path, writeModelFile(file));
    return written ? Problems{} : Problems{written.error().problem};
}

Problems writeTextTo(const std::filesystem::path& path, const std::string& text)
{
    const FileResult<void> written = writeFileSafely(path, text);
    return written ? Problems{} : Problems{written.error().problem};
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
    engine.check = checkOf;
    engine.oneMore = oneMoreOfEach;
    engine.readModel = readModelFrom;
    engine.writeModel = writeModelTo;
    engine.readQuestions = readQuestionsFrom;
    engine.writeText = writeTextTo;
    engine.readMember = readMemberFrom;
    engine.readSent = readSentFrom;
    engine.writeOwn = writeMemberTo<OwnFile>;
    engine.writeSent = writeMemberTo<SentFile>;
    engine.examples = findScenarios(PURSE_DATA_DIR_SOURCE);
    if (Result<LevyLibrary> levies = readLevies(engine.examples / "levies"))
        engine.levies = std::move(*levies);
    else
        engine.levyProblems = levies.error();
    return engine;
}

} // namespace purse::gui
