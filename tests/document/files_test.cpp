// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/files.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace purse {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
protected:
    Files()
    {
        std::string name = (fs::temp_directory_path() / "purse-files-XXXXXX").string();
        folder = ::mkdtemp(name.data());
        file = folder / "group.purse.json";
    }
    ~Files() override
    {
        fs::permissions(folder, fs::perms::owner_all);
        fs::remove_all(folder);
    }

    static void put(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }
    static std::string get(const fs::path& path)
    {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    static mode_t modeOf(const fs::path& path)
    {
        struct stat status {};
        ::stat(path.c_str(), &status);
        return status.st_mode & static_cast<mode_t>(07777);
    }
    std::ptrdiff_t filesInFolder() const { return std::distance(fs::directory_iterator(folder), {}); }

    fs::path folder;
    fs::path file;
};

TEST_F(Files, AreReadAsTheyAre)
{
    put(file, std::string("a\0b\r\n", 5));

    EXPECT_EQ(readFile(file).value(), std::string("a\0b\r\n", 5));
}

TEST_F(Files, ThatAreTooLargeAreRefused)
{
    put(file, "x");
    fs::resize_file(file, (std::uintmax_t{16} << 20) + 1);

    const auto read = readFile(file);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, FileTrouble::Kind::Refused);
}

TEST_F(Files, ThatCannotBeReadAreTroubleWithTheDisk)
{
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    for (const fs::path& path : {folder / "none", folder, folder / "pipe", fs::path("/dev/zero"), file / "inside"}) {
        const auto read = readFile(path);
        ASSERT_FALSE(read) << path;
        EXPECT_EQ(read.error().kind, FileTrouble::Kind::Disk) << path;
        EXPECT_EQ(read.error().problem.where, path.string());
        EXPECT_FALSE(read.error().problem.hint.empty());
    }
}

TEST_F(Files, NewOnesAreTheirOwnersAlone)
{
    ASSERT_TRUE(writeFileSafely(file, "hello"));

    EXPECT_EQ(get(file), "hello");
    EXPECT_EQ(modeOf(file), 0600U);
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(Files, OldOnesKeepTheirMode)
{
    put(file, "old and longer");
    ::chmod(file.c_str(), 0640);

    ASSERT_TRUE(writeFileSafely(file, "new"));

    EXPECT_EQ(get(file), "new");
    EXPECT_EQ(modeOf(file), 0640U);
}

TEST_F(Files, LinksStayAndTheirTargetIsReplaced)
{
    put(folder / "real", "old");
    fs::create_symlink("real", file);

    ASSERT_TRUE(writeFileSafely(file, "new"));

    EXPECT_TRUE(fs::is_symlink(file));
    EXPECT_EQ(get(folder / "real"), "new");
}

TEST_F(Files, FoldersAndDevicesAreNotReplaced)
{
    for (const fs::path& path : {folder, fs::path("/dev/null"), file / "below" / "nothing"})
        EXPECT_FALSE(writeFileSafely(path, "new")) << path;
    put(file, "old");
    EXPECT_FALSE(writeFileSafely(file / "below", "new"));
    EXPECT_EQ(get(file), "old");
}

TEST_F(Files, StayAsTheyAreWhenTheQuotaIsFull)
{
    put(file, "old");
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit tight{1000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &tight);

    const auto written = writeFileSafely(file, std::string(5000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);

    ASSERT_FALSE(written);
    EXPECT_EQ(get(file), "old");
    EXPECT_EQ(filesInFolder(), 1);
    EXPECT_NE(written.error().problem.hint.find("full"), std::string::npos);
}

TEST_F(Files, StayAsTheyAreInAFolderThatMayNotBeWritten)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    put(file, "old");
    fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);

    const auto written = writeFileSafely(file, "new");

    ASSERT_FALSE(written);
    EXPECT_EQ(get(file), "old");
}

TEST_F(Files, ThatMayNotBeChangedAreNotReplaced)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    put(file, "old");
    ::chmod(file.c_str(), 0400);

    EXPECT_FALSE(writeFileSafely(file, "new"));
    EXPECT_EQ(get(file), "old");
}

/// Every fill level of a tiny disk: the file holds the old bytes or the new ones, as was said.
TEST_F(Files, SurviveAFullDisk)
{
    const fs::path disk = folder / "disk";
    fs::create_directory(disk);
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=512k") != 0)
        GTEST_SKIP() << "mounting needs root";
    const std::string old(100'000, 'o');
    const std::string fresh(150'000, 'n');
    int refused = 0;
    for (std::size_t filled = 0; filled <= 400'000; filled += 8'000) {
        put(disk / "filler", std::string(filled, 'f'));
        put(disk / "group.json", old);
        const bool said = writeFileSafely(disk / "group.json", fresh).has_value();
        EXPECT_EQ(get(disk / "group.json"), said ? fresh : old) << filled;
        EXPECT_EQ(std::distance(fs::directory_iterator(disk), {}), 2) << filled;
        refused += said ? 0 : 1;
        fs::remove(disk / "filler");
    }
    ::umount(disk.c_str());

    EXPECT_GT(refused, 0);
}

TEST_F(Files, ScenariosAreFoundWhereTheEnvironmentSays)
{
    ::setenv("PURSE_DATA", folder.c_str(), 1);
    EXPECT_EQ(findScenarios("/fallback"), folder);
    ::unsetenv("PURSE_DATA");

    EXPECT_EQ(findScenarios("/fallback"), "/fallback");
}

} // namespace
} // namespace purse
