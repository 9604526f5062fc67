// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/levy_words.hpp>

#include <purse/model/words.hpp>

namespace purse {

std::string inWords(const Levy& levy, Money amount)
{
    return moneyWords(static_cast<double>(amount.toMinor()), levy.currency.minorDigits);
}

std::string inWords(Percent rate) { return rate.value.toText() + "%"; }

std::string sourceInWords(const Levy& levy, const std::string& source)
{
    const auto known = levy.sources.find(source);
    return levy.year + ", " + (known == levy.sources.end() ? source : known->second.title);
}

bool isFromMemory(const Levy& levy, const std::string& source)
{
    const auto known = levy.sources.find(source);
    return known != levy.sources.end() && known->second.seen.find("from memory") != std::string::npos;
}

} // namespace purse
