// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/preview.hpp>
#include <purse/model/document.hpp>
#include <purse/model/member_file.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace purse {

/// A member file as it came in: what is in it, or why it could not be read.
struct ArrivedFile {
    std::string name; ///< of the file, for messages
    Result<SentFile> file;
};

/// How a file stands to what the document took in from the same member before.
enum class Standing {
    New,   ///< nothing was taken in yet
    Newer, ///< a later sending
    Same,  ///< this sending was taken in
    Older, ///< a later one was taken in, or is among the files
};
std::string_view toText(Standing standing); ///< "new", "newer", "same", "older"

/// What a person says before files are taken in.
struct ArrivalPlan {
    bool addsPeople = false;                ///< who is not in the document becomes a new member
    bool leavesOutProblems = false;         ///< the other files are taken in
    std::map<std::string, std::string> who; ///< by name of the file: the id of the member it is from
};

/// What becomes of one file.
struct ArrivedRow {
    std::string name;                 ///< of the file
    std::string who;                  ///< as the document names them, or as they name themselves
    std::optional<std::size_t> index; ///< of the member in the document; nothing: somebody new, or not known
    int revision = 0;                 ///< 0: the file could not be read
    Date on{};
    Standing standing = Standing::New;
    bool takesIn = false; ///< it changes the document
    Member member;        ///< as it would be
    std::vector<FieldChange> changes;
    Problems problems;
    Notices notices;
};

struct ArrivalPreview {
    std::vector<ArrivedRow> rows; ///< in the order of the files
    bool isRefused = false;       ///< there are problems, and the plan does not leave their files out
};

/// What files that members sent make of a document. Nothing is done yet.
///
/// A file is about the member that the plan names, else, where it was drawn from this document, about the member with
/// its id, else about the one with exactly its name. Answers replace the document's; what was withdrawn, or what a
/// declared total now stands in for, becomes "not stated"; what the file does not speak of stays. A question that the
/// document does not have, or asks in another way, is a problem.
ArrivalPreview planArrivals(const Document& document, const std::vector<ArrivedFile>& files, const ArrivalPlan& plan);

/// The document with every file of the preview that takes something in, in one step.
/// @return or the problems, where the preview is refused
Result<Document> applyArrivals(const Document& document, const ArrivalPreview& preview);

} // namespace purse
