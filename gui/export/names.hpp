// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace purse::gui {

/// Whether what leaves the program may name people.
enum class Names { Shown, Hidden };

} // namespace purse::gui
