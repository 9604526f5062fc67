// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"
#include "gui/models/format.hpp"
#include "gui/session/masks.hpp"

#include <QString>

#include <optional>
#include <vector>

namespace purse::gui {

/// What one screen before the assembly says, as plain data without a name in it.
struct Screen {
    enum class Kind {
        Question,
        Figures,
        Change,
        Covered,
        Money,
        Remarks,
        Amendment,
        CheckIn,
        Break,
        LastRound,
        Decision,
        WhatIf
    };

    struct Card {
        QString heading{};
        QString text{};
        QString small{};
    };
    struct Table {
        std::vector<QString> columns{}; ///< the first names the rows
        std::vector<std::vector<QString>> rows{};
    };

    Kind kind = Kind::Question;
    QString title{};
    QString lead{}; ///< the finding, in a sentence
    std::vector<Card> cards{};
    std::optional<Table> table{};
    std::optional<ChartSpec> chart{};
    QString foot{}; ///< how it is counted, and what is left out
};

/// What screens are made of.
struct Hall {
    const Document& document;
    const Comparison& comparison;
    const Masks& masks;
    const Format& format;
};

/// All screens, in the order in which they are shown.
std::vector<Screen> screensOf(const Hall& hall);

Screen questionScreen(const Hall& hall, const std::vector<std::size_t>& outcomes);
Screen figuresScreen(const Hall& hall, const std::vector<std::size_t>& outcomes);
Screen changeScreen(const Hall& hall, std::size_t outcome);
Screen coveredScreen(const Hall& hall, const std::vector<std::size_t>& outcomes);
Screen moneyScreen(const Hall& hall, const std::vector<std::size_t>& outcomes);
std::vector<Screen> remarkScreens(const Hall& hall);
std::vector<Screen> amendmentScreens(const Hall& hall);
std::vector<Screen> talkScreens();
Screen decisionScreen(const Hall& hall);

/// The key figures of two outcomes beside each other, and the difference.
/// @param after may be of a variant that is not in the comparison
Screen::Table differenceTable(const Hall& hall, const Outcome& before, const Outcome& after);

/// What a scenario is, in one sentence.
QString sentenceOf(const Hall& hall, const Scenario& scenario);

/// In which settings, model and budget a scenario differs from the one that it amends.
QString changesOf(const Hall& hall, const Scenario& amended, const Scenario& amendment);

} // namespace purse::gui
