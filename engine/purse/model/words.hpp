// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/rate.hpp>
#include <purse/units/decimal.hpp>
#include <purse/units/money.hpp>

#include <string>

namespace purse {

/// Figures inside the sentences of an explanation: plain English, whatever the locale, so that the same input
/// explains itself with the same bytes everywhere. Tables are formatted at the edge, in the reader's locale.
std::string moneyWords(double minor, int minorDigits);         ///< "30,000.00"
std::string rateWords(double minor, Per per, int minorDigits); ///< "12.21 an hour"
std::string numberWords(double value);                         ///< "37.5", at most four digits after the point
std::string percentWords(double percent);                      ///< "5%"
/// "2 children"; of one only "1", since units are written for many.
std::string countWords(double count, const std::string& unit);

/// 100 for two digits after the point, 1 for none.
double minorUnitsPerMajor(int minorDigits);

} // namespace purse
