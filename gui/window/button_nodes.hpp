// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace purse::gui {

/// Lets assistive technology press buttons that stay pressed, and tick boxes, as a hand does. Qt 6.4 only turns them over,
/// and nothing that waits for a click follows: a screen reader would tick a box, and the document would not change.
void installButtonAccessibility();

} // namespace purse::gui
