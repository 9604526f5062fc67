// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <purse/document/levy_file.hpp>
#include <purse/document/read_document.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace purse::test {

namespace fs = std::filesystem;

fs::path inTree(const std::string& path) { return fs::path(PURSE_SOURCE_DIR) / path; }

std::vector<fs::path> filesIn(const std::string& folder, std::string_view ending)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(inTree(folder)))
        if (entry.path().filename().string().ends_with(ending))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string textOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot open " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string inWords(const Problems& problems)
{
    std::string words;
    for (const Problem& problem : problems)
        words += problem.where + ": " + problem.what + " " + problem.hint + "\n";
    return words;
}

Document documentFrom(std::string_view json)
{
    Result<Document> read = readDocument(json);
    if (!read)
        throw std::runtime_error(inWords(read.error()));
    return std::move(*read);
}

Document open(const fs::path& path) { return documentFrom(textOf(path)); }

const LevyLibrary& levies()
{
    static const LevyLibrary library = [] {
        Result<LevyLibrary> read = readLevies(inTree("scenarios/levies"));
        if (!read)
            throw std::runtime_error(inWords(read.error()));
        return std::move(*read);
    }();
    return library;
}

Money sumOf(const std::vector<Line>& lines)
{
    Money sum;
    for (const Line& line : lines)
        sum += line.amount;
    return sum;
}

std::string testName(const fs::path& path)
{
    std::string name = path.filename().string();
    name = name.substr(0, name.find('.'));
    std::ranges::replace_if(
        name, [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name;
}

} // namespace purse::test
