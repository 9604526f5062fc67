// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace purse::gui {

/// What a chart says, as plain data: no type of any drawing library. One wrapper (ChartView) draws it, and
/// ChartTableModel shows the same as a table.
struct ChartSpec {
    enum class Form {
        Dots,      ///< one mark a series in each row, joined by a thin line from the lowest to the highest
        Stack,     ///< bars of one row end to end, from zero
        Dumbbell,  ///< two marks a row, joined
        Waterfall, ///< bars that begin where the one before ended
        Bars,      ///< one bar a series in each row, from zero, with its amount at its end
        Strip,     ///< in each row a crowd of small marks without names, and the marks of the series among them
    };

    enum class Role {
        Scenario,
        Baseline,
        Covered,
        NotCovered,
        AboveNeed,
        Adds,
        Takes,
        Total,
        Before,
        After,
        Others ///< the crowd
    };

    struct Series {
        QString name;
        Role role = Role::Scenario;
        int slot = 0;                              ///< which colour and shape of the palette, for scenarios
        std::vector<std::optional<double>> values; ///< one a category, in the unit; nothing: no mark
        std::vector<double> starts;                ///< Waterfall: where each bar begins; else empty
        std::vector<QString> texts;                ///< the same values in words, for table and tool tip
    };

    Form form = Form::Dots;
    QString title;         ///< says the finding, in neutral words
    QString subtitle;      ///< what is shown
    bool inWholes = false; ///< values are counts: no halves on the axis
    QString unit;          ///< "£ a year": title of the value axis
    QString categoryTitle;
    std::vector<QString> categories; ///< rows, in the order of the table
    std::vector<Series> series;
    std::vector<std::size_t> headings; ///< rows that have no marks and head those below them
    QString notesTitle;
    std::vector<QString> notes; ///< a label at the end of each row; empty: none
    std::vector<QString> ids;   ///< what each row stands for: a member's id; empty: rows cannot be chosen
    /// Strip: values without names in each row, ascending, so that no place in a row stands for anybody. Empty: none
    std::vector<std::vector<double>> crowd;
    QString person; ///< whom words of the chart name; empty: nobody
    QString source; ///< what it is made of, for those who see it elsewhere: scenario, currency, period
};

} // namespace purse::gui
