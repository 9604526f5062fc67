// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>

#include <string>
#include <vector>

namespace purse {

/// The canonical text of a document: equal content gives equal bytes. Keys are sorted, money has its currency's
/// digits, other numbers are as short as they can be; empty texts and lists and absent values are left out, everything
/// else is written even where it is usual. Keys that this version does not know return to their places.
/// @throws std::invalid_argument when unknown keys hold what is not JSON: a bug of ours
std::string writeDocument(const Document& document);

/// The same for a pay model in a file of its own.
std::string writeModelFile(const ModelFile& file);

/// The same for some of the questions of a file: a list, as it stands under "questions" of a model or a document.
std::string writeQuestions(const std::vector<Question>& questions, const Currency& currency);

} // namespace purse
