// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>
#include <purse/model/member_file.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

/// What a member does with the own file. Nothing here reads or writes a file, and nothing that is kept gets into what
/// is sent unless the member says so.

/// The questions of a document, for one of its members or for somebody it does not know. What the group knows of the
/// member is filled in, but no answers: they are the member's to give.
OwnFile ownFileFor(const Document& document, const std::string& member = {});

/// The questions of a pay model.
OwnFile ownFileFor(const ModelFile& file);

/// A new own file from what was sent, for who lost the old one: it goes on counting from there.
OwnFile ownFileFrom(const SentFile& file);

/// Where an answer is.
enum class Where {
    Nowhere, ///< not answered
    Told,    ///< it will be seen
    Silent,  ///< "rather not say" will be seen; a value may be kept
    Kept,    ///< only in the own file
};
Where whereIs(const OwnFile& file, const std::string& question);

/// The value that the member filled in, told or kept; nothing where there is none.
std::optional<Answer> valueOf(const OwnFile& file, const std::string& question);

/// Gives an answer. It is told, unless a total stands in for it or "rather not say" was chosen: then it is kept.
/// NotStated takes the answer away.
void giveAnswer(OwnFile& file, const std::string& question, Answer answer);

/// Tells that one would rather not say, and keeps the value; or takes that back.
void rathersNotSay(OwnFile& file, const std::string& question, bool silent);

/// Takes an answer out of what is told, and keeps it.
void keepToMyself(OwnFile& file, const std::string& question);

/// Tells an answer that was kept.
void tellAgain(OwnFile& file, const std::string& question);

/// The declared total that stands in for a question; nullptr: none is declared.
const Question* totalInsteadOf(const OwnFile& file, const std::string& question);

/// Tells only this total, and keeps the answers that it stands in for.
/// @param total a question with "covers"
void declareTotal(OwnFile& file, const std::string& total, DeclaredTotal sum);

/// Takes the total away, and tells again what it stood in for, unless the member would rather not say.
void takeTotalAway(OwnFile& file, const std::string& total);

/// Says in which currency the amounts are; their figures stay as they are written.
/// @param own nothing: the group's
void tellIn(OwnFile& file, const std::optional<Currency>& own);

/// What the answers come to that a total stands in for, in the total's period: money, or percentage points. Nothing
/// where none was given, or where they cannot be added.
std::optional<DeclaredTotal> sumOfParts(const OwnFile& file, const Question& total);

/// What is stated of the costs that count as needs, a month, whether told one by one or as a total.
struct StatedCosts {
    Money told;   ///< will be seen
    Money kept;   ///< will not, other than in a total
    bool asTotal; ///< what is told is a declared total
};
StatedCosts statedCosts(const OwnFile& file);

/// Questions that an earlier sending answered and that are not answered any more.
std::vector<std::string> withdrawnFrom(const OwnFile& file);

/// Whether there is something that was not sent yet.
bool differsFromSent(const OwnFile& file);

/// The file to send: what is told, the next revision, and nothing else. Keys that this version does not know stay
/// behind, because nobody knows what they say.
SentFile nextSending(const OwnFile& file, Date on);

/// Notes what was sent.
void noteSending(OwnFile& file, const SentFile& sent);

} // namespace purse
