// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/ballot_count.hpp"

#include <QLocale>
#include <QStringList>

namespace purse::gui {

/// "Benches under the trees"; the id where there is no name.
QString projectName(const election::Election& election, std::uint32_t project);

/// "9,500": an amount of an election, in its last decimal.
QString ballotAmount(const election::Election& election, Money amount, const QLocale& locale);

/// "Method of Equal Shares, by money, filled up": a rule with what was settled for it, in everyday words.
QString ruleWords(const election::RuleChoice& choice);

QString utilityWords(election::Utility utility);          ///< "the money spent on it"
QString completionWords(election::Completion completion); ///< "stays unspent"
QString kindWords(election::BallotKind kind);             ///< "everybody ticked what they approve"

/// Who paid how much, in counts; for a project that is not funded, what it would have taken. One sentence each.
QStringList storyWords(const election::Election& election, const election::SideBySide& all, const BallotStory& story,
                       const QLocale& locale);

} // namespace purse::gui
