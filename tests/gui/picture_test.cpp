// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.hpp"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
const QString program = QStringLiteral(PURSE_BIN_DIR "/common-purse");

struct Drawn {
    int code = -1;
    QString errors;
};

/// Runs the program without any sign of a display.
Drawn draw(const QStringList& words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("PURSE_DATA"), QStringLiteral(PURSE_SOURCE_DIR "/scenarios"));
    process.setProcessEnvironment(environment);
    process.start(program, words);
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

TEST(Picture, HasTheSizeThatWasAskedFor)
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("start.png"));

    const Drawn run =
        draw({QStringLiteral("--picture"), picture, QStringLiteral("--page"), QStringLiteral("start"),
              QStringLiteral("--size"), QStringLiteral("1000x700"), QStringLiteral("--theme"), QStringLiteral("dark")});

    ASSERT_EQ(run.code, 0) << run.errors.toStdString();
    const QImage image(picture);
    EXPECT_EQ(image.size(), QSize(1000, 700));
    EXPECT_LT(image.pixelColor(995, 695).lightness(), 80);
}

TEST(Picture, OfEachPageOfAnExampleIsDrawn)
{
    const QDir examples(QStringLiteral(PURSE_SOURCE_DIR "/scenarios"));
    const QStringList files = examples.entryList({QStringLiteral("*.purse.json")});
    ASSERT_FALSE(files.isEmpty());
    const QTemporaryDir folder;
    for (const QString& page : picturePages()) {
        const QString picture = folder.filePath(page + QStringLiteral(".png"));
        const Drawn run = draw({QStringLiteral("--picture"), picture, QStringLiteral("--page"), page,
                                examples.filePath(files.constFirst())});
        EXPECT_EQ(run.code, 0) << run.errors.toStdString();
        EXPECT_EQ(QImage(picture).size(), QSize(1280, 800)) << page.toStdString();
    }
}

TEST(Picture, OfAnUnknownPageIsRefusedInWords)
{
    const QTemporaryDir folder;

    const Drawn run = draw({QStringLiteral("--picture"), folder.filePath(QStringLiteral("a.png")),
                            QStringLiteral("--page"), QStringLiteral("moon")});

    EXPECT_EQ(run.code, 2);
    EXPECT_TRUE(run.errors.contains(QStringLiteral("moon"))) << run.errors.toStdString();
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("a.png"))));
}

TEST(Program, RefusesWhatItDoesNotKnowInWords)
{
    for (const auto& [words, named] :
         {std::pair(QStringList{QStringLiteral("--moon")}, QStringLiteral("moon")),
          std::pair(QStringList{QStringLiteral("--theme"), QStringLiteral("blue")}, QStringLiteral("blue")),
          std::pair(QStringList{QStringLiteral("a.purse.json"), QStringLiteral("b.purse.json")},
                    QStringLiteral("b.purse.json"))}) {
        const Drawn run = draw(words);
        EXPECT_EQ(run.code, 2) << named.toStdString();
        EXPECT_TRUE(run.errors.contains(named)) << run.errors.toStdString();
    }
}

TEST(Program, SaysThatAFileIsMissingByItsExitCode)
{
    const QTemporaryDir folder;

    const Drawn run = draw({QStringLiteral("--picture"), folder.filePath(QStringLiteral("a.png")),
                            folder.filePath(QStringLiteral("missing.purse.json"))});

    EXPECT_EQ(run.code, 4) << run.errors.toStdString();
}

TEST(Program, HelpsWithoutADisplay)
{
    EXPECT_EQ(draw({QStringLiteral("--help")}).code, 0);
    EXPECT_EQ(draw({QStringLiteral("--version")}).code, 0);
}
} // namespace
} // namespace purse::gui
