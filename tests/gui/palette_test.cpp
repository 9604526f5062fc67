// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/palette.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace purse::gui {
namespace {
class EveryPalette : public testing::TestWithParam<const ChartPalette*> {};

TEST_P(EveryPalette, StandsOutFromItsBackground)
{
    for (const QColor& colour : GetParam()->series)
        EXPECT_GE(contrast(colour, GetParam()->background), 3.0) << colour.name().toStdString();
    for (const QColor& background : {GetParam()->background, GetParam()->highlight}) {
        EXPECT_GE(contrast(GetParam()->text, background), 7.0);
        EXPECT_GE(contrast(GetParam()->muted, background), 4.5);
    }
}

TEST_P(EveryPalette, StepsInLightness)
{
    std::vector<double> fromBackground;
    for (const QColor& colour : GetParam()->series)
        fromBackground.push_back(contrast(colour, GetParam()->background));
    std::ranges::sort(fromBackground);

    for (std::size_t at = 1; at < fromBackground.size(); ++at)
        EXPECT_GT(fromBackground[at] / fromBackground[at - 1], 1.25);
}

TEST_P(EveryPalette, TellsSixScenariosApartWithoutColour)
{
    std::set<std::tuple<Shape, bool>> looks;
    for (int slot = 0; slot < 6; ++slot) {
        const SeriesStyle style = GetParam()->styleOf({.slot = slot});
        looks.emplace(style.shape, style.hollow);
    }

    EXPECT_EQ(looks.size(), 6);
}

TEST_P(EveryPalette, HatchesWhatIsNotYetCovered)
{
    EXPECT_TRUE(GetParam()->styleOf({.role = ChartSpec::Role::NotCovered}).hatched);
    EXPECT_FALSE(GetParam()->styleOf({.role = ChartSpec::Role::Covered}).hatched);
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryPalette, testing::Values(&lightPalette(), &darkPalette()));

TEST(Contrast, IsThatOfWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x767676), Qt::white), 4.54, 0.01);
}
} // namespace
} // namespace purse::gui
