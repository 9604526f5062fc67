// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/levy.hpp>

#include <string>
#include <vector>

namespace purse {

/// "12,570.00", with the digits of the levy's currency.
std::string inWords(const Levy& levy, Money amount);

/// "13.8%".
std::string inWords(Percent rate);

/// "2025-26, PolicyEngine UK": the year of the file and the title of the source; its id where the file lists none.
std::string sourceInWords(const Levy& levy, const std::string& source);

/// Whether the source was not read but remembered.
bool isFromMemory(const Levy& levy, const std::string& source);

/// "Take-home pay is not complete; it is too high. Not in the levy file and not counted: Income tax; Church tax.", and
/// the same of employer cost; nothing where nothing is missing.
std::vector<std::string> missingInWords(const Levy& levy);

} // namespace purse
