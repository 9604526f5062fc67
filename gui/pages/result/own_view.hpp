// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"
#include "gui/models/format.hpp"
#include "gui/session/masks.hpp"

#include <purse/compare/comparison.hpp>
#include <purse/model/document.hpp>

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace purse::gui {

/// What one member sees of a comparison: the own figures, and of others nothing but amounts without a name. Pages and
/// papers for one member are made of this, so that nobody else's name can be on them.
struct OwnView {
    struct Column {
        std::string scenario; ///< id
        QString title;
        bool isBaseline = false;
        bool isSurplus = false;            ///< what is divided comes on top of pay
        bool hasLevy = false;              ///< so that take-home pay is known
        std::optional<MemberOutcome> mine; ///< nothing: there is no figure
        QString trouble;                   ///< why there is none
        std::vector<Money> others;         ///< gross, a year, ascending; empty where they would tell who is who
        QString model;                     ///< title and source of the pay model
    };

    std::string member; ///< id; empty: there is no such member
    QString name;
    std::vector<Column> columns; ///< one a scenario, in the order of the document
    std::size_t othersLeftOut = 0;
    bool showsOthers = false;

    bool isEmpty() const { return member.empty(); }
    /// @return null where there is no such scenario
    const Column* find(const std::string& scenario) const;
};

/// What one member may read of texts in a document: without the names of others.
class OwnWords {
public:
    OwnWords() = default;
    /// @param comparison may be empty where nobody is drawn
    OwnWords(const Document& document, const Comparison& comparison, const std::string& member);

    QString operator()(const std::string& text) const { return m_others.words(text); }
    const Masks& others() const { return m_others; }
    /// The own figures of an outcome, explanations and notices included; nothing where there are none.
    std::optional<MemberOutcome> mineOf(const Outcome& outcome) const;

private:
    std::string m_member;
    Masks m_others; ///< everybody else; the names that it draws are never shown
};

/// @param member id
OwnView ownViewOf(const Document& document, const Comparison& comparison, const std::string& member);

/// "In the scenario “Needs first” you would have £1,240 a month before tax, £60 more than today."
QString paySentence(const OwnView::Column& column, const Format& format);
/// What of it reaches the member; empty where nothing can be said.
QString netSentence(const OwnView::Column& column, const Format& format);
QString coverageSentence(const OwnView::Column& column, const Format& format);
/// What is assumed, what a change of pay may meet elsewhere, and the model: a line each.
QStringList smallPrint(const OwnView::Column& column);
/// How the others are drawn, or why they are not.
QString othersSentence(const OwnView& view, const Format& format);

/// My pay in each scenario, with the others as a crowd of marks.
ChartSpec ownPayChart(const OwnView& view, const Format& format);
/// How far take-home pay reaches in each scenario.
ChartSpec ownCoverageChart(const OwnView& view, const Format& format);
/// The lines behind one figure. @param column with a figure
ChartSpec ownWhyChart(const OwnView::Column& column, const Format& format);

} // namespace purse::gui
