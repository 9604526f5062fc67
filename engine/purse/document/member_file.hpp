// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/member_file.hpp>
#include <purse/model/problem.hpp>

#include <string>
#include <string_view>

namespace purse {

/// Reads a member file, *.purse-member.json, in either form. All problems come together, as with documents.
/// @param notices takes the keys that this version does not know (they are kept); nullptr: nobody asks
Result<MemberFile> readMemberFile(std::string_view json, Notices* notices = nullptr);

/// Reads what a member sent. Somebody's own file is refused, unread: it holds what was not meant to be seen.
Result<SentFile> readSentFile(std::string_view json, Notices* notices = nullptr);

/// The canonical text: what was read and is written again gives the same bytes.
std::string writeMemberFile(const OwnFile& file);
std::string writeMemberFile(const SentFile& file);

/// Shows that questions were changed. What this version does not know counts for nothing.
std::string fingerprintOf(const std::vector<Question>& questions, const Currency& currency);

/// Shows that two sendings of one number are not the same.
std::string fingerprintOf(const SentFile& file);

/// What keeps answers from being answers to these questions: an unknown question, another kind, out of range.
/// @param where the place that problems begin with
/// @param own   the currency of the person who answers; nothing: the group's
Problems problemsOfAnswers(const std::map<std::string, Answer>& answers, const std::vector<Question>& questions,
                           const Currency& group, const std::optional<Currency>& own, const std::string& where);

} // namespace purse
