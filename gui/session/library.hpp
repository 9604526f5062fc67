// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/engine.hpp"

#include <QString>

#include <vector>

namespace purse::gui {

/// A pay model that is installed with the program.
struct LibraryModel {
    QString path;
    ModelFile file;
};

/// The models to start from, by title. Files that cannot be read are left out: `purse check` says why.
std::vector<LibraryModel> libraryOf(const Engine& engine);

/// The questions that the models of the library ask, each once, those of the first model first.
std::vector<Question> usualQuestions(const Engine& engine);

} // namespace purse::gui
