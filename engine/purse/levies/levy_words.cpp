// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/levy_words.hpp>

#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <map>

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

std::vector<std::string> missingInWords(const Levy& levy)
{
    std::map<Charge::Payer, std::vector<std::string>> titles;
    for (const MissingCharge& missing : levy.missing)
        titles[missing.payer].push_back(missing.title);
    std::vector<std::string> words;
    words.reserve(titles.size());
    for (const auto& [payer, missing] : titles)
        words.push_back(fmt::format("{} Not in the levy file and not counted: {}.",
                                    payer == Charge::Payer::Employee ? "Take-home pay is not complete; it is too high."
                                                                     : "Employer cost is not complete; it is too low.",
                                    fmt::join(missing, "; ")));
    return words;
}

} // namespace purse
