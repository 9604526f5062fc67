// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace {
bool isCode(const SourceFile& file)
{
    return endsWithAny(file.path, {".cpp", ".hpp", ".h", ".cmake", ".cmake.in", ".sh", ".py", "CMakeLists.txt"})
           || file.text.starts_with("#!");
}

std::string firstLines(const SourceFile& file) { return file.text.substr(0, 300); }
} // namespace

TEST(Licence, StandsInEveryCodeFile)
{
    const std::string line = "SPDX-License-Identifier: GPL-3.0-or-later";
    std::vector<SourceFile> files = filesUnder("");
    std::ranges::move(filesUnder(".ci"), std::back_inserter(files));
    std::erase_if(files, [](const SourceFile& file) { return !isCode(file); });

    EXPECT_GT(files.size(), 10u);
    for (const SourceFile& file : files)
        EXPECT_NE(firstLines(file).find(line), std::string::npos) << file.path << " has no line '" << line << "'";
}
