// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrows.hpp"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>

TEST(Arrows, PointOneWay)
{
    for (const SourceFile& file : cppFiles()) {
        for (const std::string& wrong : wrongIncludes(house(), file))
            ADD_FAILURE() << wrong;
    }
}

TEST(Arrows, NameFilesThatExist)
{
    for (const SourceFile& file : cppFiles()) {
        for (const Include& include : includesOf(file.text)) {
            const bool exists = std::filesystem::exists(PURSE_SOURCE_DIR "/engine/" + include.path);
            EXPECT_TRUE(exists || !include.path.starts_with("purse/"))
                << file.path << ":" << include.line << " includes " << include.path;
        }
    }
}

TEST(Arrows, NeverGoInCircles)
{
    Graph rooms;
    for (const auto& [room, reach] : house())
        rooms[room] = reach.rooms;
    Graph files;
    for (const SourceFile& file : cppFiles()) {
        for (const Include& include : includesOf(file.text))
            files[file.path].insert("engine/" + include.path);
    }

    EXPECT_EQ(circleIn(rooms), "");
    EXPECT_EQ(circleIn(files), "");
}

TEST(Arrows, AreThoseOfTheArchitecturePage)
{
    const std::vector<SourceFile> docs = filesUnder("docs");
    const auto page = std::ranges::find(docs, "docs/architecture.md", &SourceFile::path);
    ASSERT_NE(page, docs.end());
    std::map<std::string, Names> ours;
    for (const auto& [room, reach] : house())
        ours[room] = reach.rooms;

    EXPECT_EQ(arrowsInText(page->text), ours);
}

// The checks themselves, on made-up files: each must see what it is for.

TEST(WrongIncludes, LeavesAProgramItsOwnHeaders)
{
    const std::string text = "#include <command/table.hpp>\n";

    EXPECT_TRUE(wrongIncludes(house(), {"engine/command/table.cpp", text}).empty());
    EXPECT_EQ(wrongIncludes(house(), {"engine/purse/calc/cents.cpp", text}).size(), 1U);
}

TEST(WrongIncludes, SeesAnArrowThatPointsBack)
{
    const SourceFile file{"engine/purse/levies/band.cpp", "#include <purse/levies/band.hpp>\n"
                                                          "#include <purse/solve/root.hpp>\n"
                                                          "  # include \"purse/division/rule.hpp\"\n"};

    EXPECT_EQ(wrongIncludes(house(), file),
              std::vector<std::string>{"engine/purse/levies/band.cpp:3 includes purse/division/rule.hpp; "
                                       "levies may use model, solve, units"});
}

TEST(WrongIncludes, SeesLibrariesInTheWrongRoom)
{
    const auto wrong = [](const std::string& path, const std::string& include) {
        return !wrongIncludes(house(), {path, "#include <" + include + ">\n"}).empty();
    };

    EXPECT_TRUE(wrong("engine/purse/compare/a.cpp", "QString"));
    EXPECT_TRUE(wrong("engine/command/main.cpp", "QtCore/qglobal.h"));
    EXPECT_TRUE(wrong("engine/purse/levies/a.cpp", "nlohmann/json.hpp"));
    EXPECT_TRUE(wrong("gui/pages/a.cpp", "nlohmann/json.hpp"));
    EXPECT_TRUE(wrong("engine/purse/units/a.hpp", "Eigen/Core"));
    EXPECT_TRUE(wrong("engine/purse/measure/a.cpp", "fstream"));
    EXPECT_TRUE(wrong("engine/purse/measure/a.cpp", "unistd.h"));
    EXPECT_TRUE(wrong("engine/purse/pantry/a.cpp", "vector"));
    EXPECT_FALSE(wrong("gui/pages/a.cpp", "QString"));
    EXPECT_FALSE(wrong("gui/pages/a.cpp", "session/session.hpp"));
    EXPECT_FALSE(wrong("engine/purse/document/a.cpp", "nlohmann/json.hpp"));
    EXPECT_FALSE(wrong("engine/purse/document/a.cpp", "fstream"));
    EXPECT_FALSE(wrong("engine/purse/units/a.hpp", "queue"));
}

TEST(CircleIn, FindsTheWayBack)
{
    EXPECT_EQ(circleIn({{"a", {"b"}}, {"b", {"c"}}, {"c", {"b", "d"}}}), "b -> c -> b");
    EXPECT_EQ(circleIn({{"a", {"a"}}}), "a -> a");
    EXPECT_EQ(circleIn({{"a", {"b", "c"}}, {"b", {"d"}}, {"c", {"d"}}}), "");
}

TEST(ArrowsInText, ReadsAListOfRooms)
{
    const std::map<std::string, Names> expected{
        {"units", {}}, {"claims", {"model", "solve"}}, {"gui", house().at("gui").rooms}};

    EXPECT_EQ(arrowsInText("# House\n- `units` -> nothing\n- `claims` -> model, solve\ntext -> text\n"
                           "- `gui` -> any engine room\n"),
              expected);
}
