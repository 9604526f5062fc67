// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/made_election.hpp>

#include <purse/budget/election/rule.hpp>
#include <purse/document/pb_file.hpp>

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace purse::test {

inline nlohmann::json pbVectors(const std::string& name)
{
    const std::string path = std::string(PURSE_SOURCE_DIR) + "/tests/vectors/pb/" + name + ".json";
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    return nlohmann::json::parse(file);
}

/// The folder of real elections, which are not part of this project: their licence is not stated.
inline const char* pbFolder() { return std::getenv("PURSE_PB_DIR"); }

constexpr const char* noFolder = "PURSE_PB_DIR names no folder of .pb files, so real elections were not counted.";

inline election::Election electionOf(const nlohmann::json& instance)
{
    std::string text;
    if (instance.contains("recipe")) {
        text = madePbText(instance["num_votes"], 100, 20250001);
    } else {
        std::ifstream file(std::string(pbFolder()) + "/" + instance["file"].get<std::string>(), std::ios::binary);
        std::ostringstream all;
        all << file.rdbuf();
        text = all.str();
    }
    Result<PbFile> file = readPb(text);
    if (!file)
        throw std::runtime_error(instance["file"].get<std::string>() + ", " + file.error().front().where + ": "
                                 + file.error().front().what);
    return std::move(file->election);
}

} // namespace purse::test
