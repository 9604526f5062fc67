// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace purse {

/// Keys of a document that this version does not know, each with its JSON text: kept and written back untouched.
/// A key may lie in a part that keeps none itself: its path is a JSON pointer without the first slash, "full_time/shifts".
using UnknownKeys = std::map<std::string, std::string>;

} // namespace purse
