// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace purse::gui {

enum class Theme { System, Light, Dark };

/// The look of the whole program: the same style everywhere, in light or dark. Charts follow by their palette.
void applyTheme(Theme theme);

/// Sizes of text to choose from, in percent of the system's.
inline constexpr std::array textSizes{100, 125, 150, 200};

/// The text of every window that is made from now on.
void applyTextSize(int percent);

std::optional<Theme> themeFromText(const QString& text); ///< "system", "light", "dark"
QString toText(Theme theme);

} // namespace purse::gui
