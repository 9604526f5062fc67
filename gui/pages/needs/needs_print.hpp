// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/member_file.hpp>

#include <QString>

class QPrinter;

namespace purse::gui {

enum class NeedsPaper {
    Filled, ///< what will be seen, and nothing else
    Empty,  ///< the questions, with lines to write on
};

/// The text of the paper, as Qt's rich text. Every word from a file is escaped.
QString needsHtml(const OwnFile& file, NeedsPaper paper);

/// Prints it, with the group, the currency, the day and the number of the page below each page.
/// @return false where there is nothing to print on
bool printNeeds(const OwnFile& file, NeedsPaper paper, QPrinter& printer);

} // namespace purse::gui
