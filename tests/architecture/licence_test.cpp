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

bool saysItsLicence(const SourceFile& file)
{
    return file.text.substr(0, 300).find("SPDX-License-Identifier: GPL-3.0-or-later") != std::string::npos;
}
} // namespace

TEST(Licence, StandsInEveryCodeFile)
{
    std::vector<SourceFile> files = filesUnder("");
    std::ranges::move(filesUnder(".ci"), std::back_inserter(files));
    std::erase_if(files, [](const SourceFile& file) { return !isCode(file); });

    EXPECT_GT(files.size(), 10u);
    for (const SourceFile& file : files)
        EXPECT_TRUE(saysItsLicence(file)) << file.path << " has no line SPDX-License-Identifier: GPL-3.0-or-later";
}
