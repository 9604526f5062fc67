// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/problem.hpp>

#include <string>

namespace purse::command {

enum ExitCode {
    done = 0,
    refused = 2,     ///< the input, or the way the command was called
    noSolution = 3,  ///< for at least one scenario; the others are printed
    fileTrouble = 4, ///< a file could not be read or written
};

/// What a command says, and its exit code.
struct Printed {
    std::string out;
    std::string err;
    int code = done;
};

/// Why a command cannot go on.
struct Trouble {
    int code = refused;
    Problems problems;
};

template <class T>
using Found = tl::expected<T, Trouble>;

/// "where: what", and the hint on indented lines below.
/// @param indent in front of every line
std::string problemText(const Problem& problem, const std::string& indent = {});
std::string problemsText(const Problems& problems, const std::string& indent = {});

/// Problems on the error output, or as {"schema_version", "problems"} on the output for programs.
Printed refusal(const Trouble& trouble, bool asJson);

} // namespace purse::command
