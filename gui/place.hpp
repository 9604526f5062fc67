// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace purse::gui {

/// What the window can show in its middle, in the order of the rail.
enum class Place { Start, Needs, Result, People, Budget, Group, Model, Scenarios, Compare, Decide };

} // namespace purse::gui
