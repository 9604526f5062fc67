// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace purse::gui {

/// "Made on 24 November 2026 with Common Purse 0.1.0".
QString madeBy();

/// "Common Purse 0.1.0".
QString programAndVersion();

/// Today, in the words of the reader's locale.
QString todayInWords();

} // namespace purse::gui
