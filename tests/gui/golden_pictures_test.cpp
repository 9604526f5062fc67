// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as pictures, compared with those in tests/gui/pictures/: in light, dark, large text and from right to left.
//
// The font is pinned, so that every machine draws the same. Colours are kept in 16 steps; a pixel counts as another when
// a colour is more than two steps away, and one pixel in a thousand may be. PURSE_UPDATE_GOLDEN=1 writes them anew:
// look at each before you keep it. What was drawn instead is left in golden-pictures/ beside the test program.
#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/language/language.hpp"
#include "gui/theme.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cstdlib>

namespace purse::gui {
namespace {

const QString fontFolder = QStringLiteral("/usr/share/fonts/truetype/dejavu");
constexpr int step = 17;            ///< between the 16 values that a colour has
constexpr int tolerance = 2 * step; ///< of a pixel's colours
constexpr double mayDiffer = 0.001; ///< of all pixels

struct Look {
    const char* name;
    Theme theme = Theme::Light;
    int textSize = 100;
    const char* language = "en";
};
const Look looks[] = {
    {"light"}, {"dark", Theme::Dark}, {"large", Theme::Light, 200}, {"from-right", Theme::Light, 100, "pseudo-rtl"}};

struct Chart {
    const char* name;
    ChartSpec (*draw)(const Comparison&, const Format&);
};
const Chart charts[] = {
    {"pay", [](const Comparison& comparison, const Format& format) { return payChart(comparison, format); }},
    {"coverage",
     [](const Comparison& comparison, const Format& format) { return coverageChart(comparison, 2, format); }},
    {"change", [](const Comparison& comparison, const Format& format) { return changeChart(comparison, 2, format); }},
    {"why", [](const Comparison& comparison, const Format& format) {
         return whyChart(QStringLiteral("Amina"), QStringLiteral("Needs first"),
                         comparison.outcomes[2].members[0].award, format);
     }}};

/// In 16 steps a colour, so that a picture of flat areas is small.
QImage inSteps(const QImage& image)
{
    QImage made = image.convertToFormat(QImage::Format_RGB32);
    const auto nearest = [](int colour) { return (colour + step / 2) / step * step; };
    for (int y = 0; y < made.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(made.scanLine(y));
        for (int x = 0; x < made.width(); ++x)
            line[x] = qRgb(nearest(qRed(line[x])), nearest(qGreen(line[x])), nearest(qBlue(line[x])));
    }
    return made;
}

double partThatDiffers(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return 1.0;
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            different += std::abs(qRed(a) - qRed(b)) > tolerance || std::abs(qGreen(a) - qGreen(b)) > tolerance
                         || std::abs(qBlue(a) - qBlue(b)) > tolerance;
        }
    return double(different) / (double(one.width()) * one.height());
}

class GoldenPicture : public testing::TestWithParam<std::tuple<Chart, Look>> {
protected:
    GoldenPicture()
    {
        applyLanguage(QString::fromLatin1(look.language));
        applyTheme(look.theme);
        applyTextSize(look.textSize);
    }
    ~GoldenPicture() override
    {
        applyLanguage(QStringLiteral("en"));
        applyTheme(Theme::Light);
        applyTextSize(100);
    }

    QImage drawn() const
    {
        const Document document = made::document(6, 4);
        const Comparison comparison = made::comparison(document, "today");
        const Format format(document.group.currency, {});
        ChartPanel panel;
        panel.setSpec(chart.draw(comparison, format));
        panel.resize(look.textSize > 100 ? QSize(960, 720) : QSize(640, 440));
        panel.show();
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        return inSteps(panel.grab().toImage());
    }

    const Chart& chart = std::get<0>(GetParam());
    const Look& look = std::get<1>(GetParam());
};

TEST_P(GoldenPicture, IsDrawnAsBefore)
{
    ASSERT_EQ(QFontInfo(QApplication::font()).family(), QStringLiteral("DejaVu Sans"));
    const QString name = QStringLiteral("%1-%2.png").arg(QLatin1String(chart.name), QLatin1String(look.name));
    const QString kept = QStringLiteral(PURSE_SOURCE_DIR "/tests/gui/pictures/") + name;
    const QImage now = drawn();
    if (qEnvironmentVariableIsSet("PURSE_UPDATE_GOLDEN")) {
        ASSERT_TRUE(now.convertToFormat(QImage::Format_Indexed8, Qt::AvoidDither).save(kept, "PNG", 0));
        return;
    }
    const QImage before(kept);
    ASSERT_FALSE(before.isNull()) << kept.toStdString() << " is missing";

    const double part = partThatDiffers(before.convertToFormat(QImage::Format_RGB32), now);

    if (part > mayDiffer) {
        const QDir folder(QCoreApplication::applicationDirPath());
        folder.mkpath(QStringLiteral("golden-pictures"));
        now.save(folder.filePath(QStringLiteral("golden-pictures/") + name));
    }
    EXPECT_LE(part, mayDiffer) << name.toStdString() << ": " << 100.0 * part << "% of its pixels differ";
}

TEST(GoldenPictures, TellOneLookFromAnother)
{
    const QImage light(QStringLiteral(PURSE_SOURCE_DIR "/tests/gui/pictures/pay-light.png"));
    const QImage dark(QStringLiteral(PURSE_SOURCE_DIR "/tests/gui/pictures/pay-dark.png"));

    EXPECT_GT(partThatDiffers(light, dark), 0.5);
    EXPECT_EQ(partThatDiffers(light, light), 0.0);
}

std::string testName(const testing::TestParamInfo<std::tuple<Chart, Look>>& each)
{
    std::string name = std::string(std::get<0>(each.param).name) + "_" + std::get<1>(each.param).name;
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Charts, GoldenPicture, testing::Combine(testing::ValuesIn(charts), testing::ValuesIn(looks)),
                         testName);

/// One folder of fonts, one way to draw them: what a system has chosen does not matter here.
void pinFonts(const QString& folder)
{
    QFile file(folder + QStringLiteral("/fonts.conf"));
    if (!file.open(QFile::WriteOnly))
        std::abort();
    file.write(QStringLiteral(R"(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>%1</dir><cachedir>%2/cache</cachedir>
<match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>DejaVu Sans</string></edit></match>
<match target="font"><edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hinting" mode="assign"><bool>true</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
<edit name="rgba" mode="assign"><const>none</const></edit></match></fontconfig>)")
                   .arg(fontFolder, folder)
                   .toUtf8());
    file.close();
    qputenv("FONTCONFIG_FILE", file.fileName().toUtf8());
}
} // namespace
} // namespace purse::gui

int main(int argc, char** argv)
{
    using namespace purse::gui;
    const QTemporaryDir home;
    pinFonts(home.path());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("common-purse-tests"));
    QFontDatabase::addApplicationFont(fontFolder + QStringLiteral("/DejaVuSans.ttf"));
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    applyTheme(Theme::Light);
    return RUN_ALL_TESTS();
}
