// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace purse {

/// Runs tasks 0 .. count-1, several at a time where the machine has more than one core: the engine's only door to
/// threads. Tasks share nothing they write, so their results do not depend on how many run at once.
/// @param threads at most so many at a time; 0: as many as the machine has cores
/// @throws the first exception that a task threw
void inParallel(std::size_t count, const std::function<void(std::size_t)>& task, unsigned threads = 0);

} // namespace purse
