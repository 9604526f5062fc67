// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace fs = std::filesystem;

namespace {
const fs::path root = PURSE_SOURCE_DIR;

SourceFile readFile(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {fs::relative(path, root).generic_string(), std::string(std::istreambuf_iterator<char>(in), {})};
}

bool isLeftOut(const fs::path& folder)
{
    const std::string name = folder.filename().string();
    return name == "build" || name.starts_with('.');
}
} // namespace

std::vector<SourceFile> filesUnder(std::string_view folder)
{
    std::vector<SourceFile> files;
    const fs::path start = root / folder;
    if (!fs::exists(start))
        return files;
    for (auto at = fs::recursive_directory_iterator(start); at != fs::recursive_directory_iterator(); ++at) {
        if (at->is_directory() && isLeftOut(at->path()))
            at.disable_recursion_pending();
        else if (at->is_regular_file())
            files.push_back(readFile(at->path()));
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<SourceFile> cppFiles()
{
    std::vector<SourceFile> files = filesUnder("engine");
    std::ranges::move(filesUnder("gui"), std::back_inserter(files));
    std::erase_if(files, [](const SourceFile& file) { return !endsWithAny(file.path, {".hpp", ".cpp", ".h"}); });
    return files;
}

std::vector<Include> includesOf(std::string_view text)
{
    static const std::regex pattern(R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re");
    std::vector<Include> includes;
    std::istringstream in{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        std::smatch found;
        if (std::regex_search(line, found, pattern))
            includes.push_back({number, found[1]});
    }
    return includes;
}

bool endsWithAny(std::string_view path, const std::vector<std::string_view>& endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) { return path.ends_with(ending); });
}
