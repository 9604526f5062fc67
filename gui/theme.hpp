// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace purse::gui {

enum class Theme { System, Light, Dark };

/// The look of the whole program: the same style everywhere, in light or dark. Charts follow by their palette.
void applyTheme(Theme theme);

std::optional<Theme> themeFromText(const QString& text); ///< "system", "light", "dark"
QString toText(Theme theme);

} // namespace purse::gui
