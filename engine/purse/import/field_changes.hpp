// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/preview.hpp>

#include <vector>

namespace purse {

/// What is different in a member, in the words of the entry form. Somebody new differs from nobody in everything stated.
/// @param before nullptr: somebody new
std::vector<FieldChange> changesOf(const Document& document, const Member* before, const Member& after);

} // namespace purse
