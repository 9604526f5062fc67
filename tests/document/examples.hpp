// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/files.hpp>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace purse::test {

inline std::filesystem::path dataFile(const std::string& name)
{
    return std::filesystem::path(PURSE_SOURCE_DIR) / "tests/document/data" / name;
}

inline std::string textOf(const std::filesystem::path& path)
{
    const FileResult<std::string> bytes = readFile(path);
    if (!bytes)
        throw std::runtime_error(bytes.error().problem.where + ": " + bytes.error().problem.what);
    return *bytes;
}

/// A document with one of everything, to be changed in one place.
inline nlohmann::json completeDocument() { return nlohmann::json::parse(textOf(dataFile("complete.purse.json"))); }

inline std::string completeWith(const std::string& pointer, nlohmann::json value)
{
    nlohmann::json document = completeDocument();
    document[nlohmann::json::json_pointer(pointer)] = std::move(value);
    return document.dump();
}

} // namespace purse::test
