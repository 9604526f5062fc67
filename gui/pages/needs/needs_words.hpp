// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/format.hpp"

#include <purse/model/member_file.hpp>

#include <QString>
#include <QStringList>

#include <vector>

namespace purse::gui {

/// The words of the place "My needs". Nothing here is markup: texts from files are as shown() has them.
QString questionWords(const Question& question);
QString answerWords(const Question& question, const Answer& answer, const Format& format);
QString periodUnit(const Question& question, const Format& format); ///< "£ a month", "children"; empty: none
QString standInSentence(const Question& question, const Format& group);
QString dayWords(Date day);
Date today();

/// One line of what the finance group will see.
struct SeenRow {
    QString what;
    QString now;              ///< in the file that would be sent
    QString before;           ///< in the last one that was sent; empty: it did not say
    std::string question;     ///< id; empty: no question
    bool isAnswer = false;    ///< an answer that can be withdrawn
    bool isWithdrawn = false; ///< and can be told again, where it was kept
};

/// What the next file to send would hold: all of it, and nothing else.
std::vector<SeenRow> seenRows(const OwnFile& file);
/// What one sending held.
std::vector<SeenRow> seenRows(const Questionnaire& asked, const Sending& sending);

/// "So far you have stated ..." in sentences.
QStringList soFar(const OwnFile& file);
/// Who can open what is sent.
QStringList readersSentences(const OwnFile& file);
/// What is in no file that is sent.
QStringList keptSentences(const OwnFile& file);

/// "3 of 5": questions that have an answer, or of which somebody would rather not say.
struct Answered {
    int done = 0;
    int all = 0;
};
Answered answeredOf(const OwnFile& file, const std::vector<std::string>& questions);

} // namespace purse::gui
