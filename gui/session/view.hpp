// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace purse::gui {

/// Who sits before the screen. It decides what is visible and what leaves: prints and pictures of an assembly have no
/// names, those of one member nobody else's.
enum class Mode { Individual, Finance, Assembly };

/// How much there is to choose from: what most groups need, or everything there is.
enum class Level { Simple, Full };

struct View {
    Mode mode = Mode::Finance;
    Level level = Level::Simple;

    bool showsNames() const { return mode != Mode::Assembly; }
    friend bool operator==(const View&, const View&) = default;
};

} // namespace purse::gui
