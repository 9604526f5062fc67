// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace purse::test {

struct Ran {
    std::string out;
    std::string err;
    int code = -1;
};

inline std::string textOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline std::string temporary(const std::string& name)
{
    return testing::TempDir() + "/purse-command-" + std::to_string(getpid()) + "-" + name;
}

inline void write(const std::string& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

/// Runs the built purse command at the root of the source tree, with the levies and models of the source tree.
/// @param arguments   as a shell reads them
/// @param environment assignments in front of the command
inline Ran run(const std::string& arguments, const std::string& input = {},
               const std::string& environment = "LC_ALL=C.UTF-8")
{
    const std::string in = temporary("in");
    const std::string out = temporary("out");
    const std::string err = temporary("err");
    write(in, input);
    const std::string line = "cd '" PURSE_SOURCE_DIR "' && PURSE_DATA='" PURSE_SOURCE_DIR "/scenarios' " + environment
                             + " '" PURSE_BIN_DIR "/purse' " + arguments + " <'" + in + "' >'" + out + "' 2>'" + err
                             + "'";
    const int status = std::system(line.c_str());
    return {textOf(out), textOf(err), WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

} // namespace purse::test
