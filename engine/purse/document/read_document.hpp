// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>
#include <purse/model/problem.hpp>

#include <string_view>

namespace purse {

/// Reads a document, *.purse.json.
///
/// What is not well-formed stops at once, with "line 3, column 14" as its place. All other problems, of type, range,
/// reference and meaning, come together: twenty at most, then how many more.
///
/// A document of a newer version is read as far as this version knows it, and keeps its number: see isFromNewerProgram().
/// @param notices  takes the keys that this version does not know (they are kept); nullptr: nobody asks
Result<Document> readDocument(std::string_view json, Notices* notices = nullptr);

/// The same for a document that is still being worked on: what only keeps a scenario from being solved, such as an uplift
/// before any base, refuses nothing.
/// @param unfinished takes it
Result<Document> readDraft(std::string_view json, Problems& unfinished, Notices* notices = nullptr);

/// Reads a pay model in a file of its own, *.purse-model.json.
Result<ModelFile> readModelFile(std::string_view json, Notices* notices = nullptr);

/// Reads questions in a file of their own.
Result<QuestionFile> readQuestionFile(std::string_view json, Notices* notices = nullptr);

/// Whether the document may be shown but not saved, because this program does not know everything it may mean.
inline bool isFromNewerProgram(const Document& document) { return document.schemaVersion > Document::currentVersion; }

} // namespace purse
