// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

namespace purse::command {

/// Answers each line {"id", "rule", "inputs"} with one line {"id", "result"} or {"id", "problems"}. Empty lines are
/// passed over; a line of more than 16 MiB is read to its end and refused.
/// @param threads how many lines are answered at a time; the answers keep the order of the lines
/// @return whether every line has a result
bool answerLines(std::istream& in, std::ostream& out, unsigned threads = 1);

} // namespace purse::command
