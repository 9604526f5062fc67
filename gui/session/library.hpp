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

/// Questions to choose from: those of the library of questions, then what the models of the library ask besides.
std::vector<Question> usualQuestions(const Engine& engine);

} // namespace purse::gui
