// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_tree.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using Names = std::set<std::string>;

/// What the files of one room may include besides the room's own and the language's headers.
struct Reach {
    Names rooms;
    Names libraries; ///< the first part of the include path: "Eigen", "nlohmann"; "Qt" stands for all of Qt
};

using House = std::map<std::string, Reach>;

/// The rooms of docs/architecture.md and what each may use.
const House& house();

/// The room a file lives in: "units", "command", "gui".
std::string roomOf(std::string_view path);

/// What a file includes and should not, each as a sentence with its place; empty when all is well.
std::vector<std::string> wrongIncludes(const House& rooms, const SourceFile& file);

/// The arrows that a page states in lines such as "- `claims` -> model, units, solve, levies".
std::map<std::string, Names> arrowsInText(std::string_view page);

using Graph = std::map<std::string, Names>;

/// A way from a node back to itself, "a -> b -> a"; empty when there is none.
std::string circleIn(const Graph& graph);
