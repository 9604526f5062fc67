// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/borders.hpp>

#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace purse {
namespace {

bool isAt(const std::string& place, const std::string& country)
{
    return place == country || place.starts_with(country + "-");
}

double minorPerMajor(const Currency& currency) { return std::pow(10.0, currency.minorDigits); }

Date yearStartOf(const Document& document, const Scenario& scenario, const LevyLibrary& levies)
{
    if (const Budget* budget = findById(document.budgets, scenario.budget))
        return budget->from;
    const auto levy = levies.find(scenario.levy);
    return levy == levies.end() ? Budget{}.from : levy->second.from;
}

std::string inWords(const ExchangeRate& rate, const Currency& group)
{
    return fmt::format("{} {} is {} {} on {} ({})", rate.units.toText(), rate.currency.code, rate.rate.toText(),
                       group.code, toText(rate.date), rate.source);
}

/// Whether there is anything that one organisation has once, which is counted only under the scenario's own file.
bool hasPools(const Levy& levy) { return !levy.pooledAllowances.empty() || !levy.payBillLevies.empty(); }

} // namespace

Borders::Borders(const Document& document, const Scenario& scenario, const LevyLibrary& levies)
    : m_document(document), m_scenario(scenario), m_yearStart(yearStartOf(document, scenario, levies))
{
    m_home = fileOf(scenario.levy, levies);
    for (const std::string& id : scenario.leviesAbroad)
        if (const Levy* levy = fileOf(id, levies))
            m_abroad.push_back(levy);
    addConversions();
    addPrices();
}

const Levy* Borders::fileOf(const std::string& id, const LevyLibrary& levies)
{
    const auto found = levies.find(id);
    if (found == levies.end())
        return nullptr;
    return &m_files.try_emplace(id, withLaterFloors(found->second, levies, m_yearStart)).first->second;
}

void Borders::addConversions()
{
    const Currency& group = m_document.group.currency;
    for (const ExchangeRate& rate : m_document.exchangeRates) {
        const double perUnit = rate.rate.toDouble() / rate.units.toDouble();
        m_conversions.try_emplace(rate.currency.code, Conversion{.currency = rate.currency,
                                                                 .groupPerLocal = perUnit * minorPerMajor(group)
                                                                                  / minorPerMajor(rate.currency),
                                                                 .inWords = inWords(rate, group)});
    }
}

/// @source level there / level at home, in local money; then at the exchange rate
void Borders::addPrices()
{
    const PriceLevel* home = priceLevelAt(m_document.group.place);
    if (!home || home->currency != m_document.group.currency)
        return;
    for (const PriceLevel& there : m_document.priceLevels) {
        const bool isSame = there.currency == home->currency;
        const auto conversion = m_conversions.find(there.currency.code);
        if (!isSame && conversion == m_conversions.end())
            continue;
        const double toGroup =
            isSame ? 1.0
                   : conversion->second.groupPerLocal * minorPerMajor(there.currency) / minorPerMajor(home->currency);
        m_prices.try_emplace(
            there.place,
            Prices{.ratio = there.level.toDouble() / home->level.toDouble() * toGroup,
                   .inWords = fmt::format("{} {} in {} buy what {} {} buy in {} ({}, {}){}", there.level.toText(),
                                          there.currency.code, there.place, home->level.toText(), home->currency.code,
                                          home->place, there.source, there.year,
                                          isSame ? "" : "; " + conversion->second.inWords)});
    }
}

const PriceLevel* Borders::priceLevelAt(const std::string& place) const
{
    const PriceLevel* country = nullptr;
    for (const PriceLevel& level : m_document.priceLevels) {
        if (level.place == place)
            return &level;
        if (isAt(place, level.place))
            country = &level;
    }
    return country;
}

std::string Borders::placeOf(const Member& member) const
{
    return member.place.empty() ? m_document.group.place : member.place;
}

const Levy* Borders::levyOf(const Member& member) const
{
    const std::string place = placeOf(member);
    const auto found = std::ranges::find_if(m_abroad, [&](const Levy* levy) { return isAt(place, levy->place); });
    if (found != m_abroad.end())
        return *found;
    const bool isPaidElsewhere = member.currency && *member.currency != m_document.group.currency;
    return m_home && isPaidElsewhere && !isAt(place, m_home->place) ? nullptr : m_home;
}

const Conversion* Borders::conversionOf(const Member& member) const
{
    if (!member.currency || *member.currency == m_document.group.currency)
        return nullptr;
    const auto found = m_conversions.find(member.currency->code);
    return found == m_conversions.end() ? nullptr : &found->second;
}

const Prices* Borders::pricesOf(const Member& member) const
{
    const PriceLevel* level = priceLevelAt(placeOf(member));
    const auto found = level ? m_prices.find(level->place) : m_prices.end();
    return found == m_prices.end() ? nullptr : &found->second;
}

Problems Borders::problems(const std::string& scenarioWhere) const
{
    Problems problems;
    const std::string choose = "Choose one of the files that \"purse levy --list\" names, or leave the levy out.";
    if (!m_scenario.levy.empty() && !m_home)
        problems.push_back({scenarioWhere + "/levy", "There is no levy file \"" + m_scenario.levy + "\".", choose});
    if (m_home && m_home->currency != m_document.group.currency)
        problems.push_back({scenarioWhere + "/levy",
                            "The levy file is in " + m_home->currency.code + ", the group counts in "
                                + m_document.group.currency.code + ".",
                            "Choose a levy file in the group's currency; those of other places go under "
                            "\"levies_abroad\"."});
    std::set<std::string> places;
    for (std::size_t i = 0; i < m_scenario.leviesAbroad.size(); ++i) {
        const std::string where = fmt::format("{}/levies_abroad/{}", scenarioWhere, i);
        const auto file = m_files.find(m_scenario.leviesAbroad[i]);
        if (file == m_files.end())
            problems.push_back({where, "There is no levy file \"" + m_scenario.leviesAbroad[i] + "\".", choose});
        else if (!places.insert(file->second.place).second)
            problems.push_back({where, "There are two levy files for the place \"" + file->second.place + "\".",
                                "Keep the one of the budget's year."});
        else if (m_home && isAt(file->second.place, m_home->place))
            problems.push_back(
                {where, "This is the place of the scenario's own levy file.", "Name it under \"levy\" alone."});
    }
    return problems;
}

Problems Borders::problemsOf(const Member& member, bool asksPrices) const
{
    const Currency& group = m_document.group.currency;
    const Currency currency = member.currency.value_or(group);
    const Levy* levy = levyOf(member);
    Problems problems;
    if (levy && levy != m_home && levy->currency != currency)
        problems.push_back(
            {"/currency",
             fmt::format("{} is in {}; this member's pay is in {}.", levy->title, levy->currency.code, currency.code),
             "Give the member \"currency\": \"" + levy->currency.code + "\"."});
    else if (levy && levy == m_home && currency != group)
        problems.push_back({"/currency",
                            fmt::format("This member is paid in {}, and {} counts in {}.", currency.code, levy->title,
                                        levy->currency.code),
                            "Give the member the \"place\" where they are paid, and name its levy file under "
                            "\"levies_abroad\" if there is one."});
    if (currency != group && !m_conversions.contains(currency.code))
        problems.push_back({"/currency", "There is no exchange rate from " + currency.code + " to " + group.code + ".",
                            "Add it under \"exchange_rates\", with its day and where you read it."});
    if (asksPrices && !pricesOf(member))
        problems.push_back(
            {"/place",
             fmt::format("The model looks at prices, and those of \"{}\" cannot be compared with \"{}\".",
                         placeOf(member), m_document.group.place),
             "Add both under \"price_levels\", in the currencies of the two places, and the exchange "
             "rate between them."});
    if (const PriceLevel* level = asksPrices ? priceLevelAt(placeOf(member)) : nullptr;
        level && level->currency != currency)
        problems.push_back({"/currency",
                            fmt::format("The prices of \"{}\" are in {}; this member's pay is in {}.", level->place,
                                        level->currency.code, currency.code),
                            "Give the price level in the currency of the member."});
    return problems;
}

Notices Borders::notices(const std::vector<const Member*>& members) const
{
    Notices notices;
    std::set<std::string> currencies;
    std::set<const Levy*> used;
    for (const Member* member : members) {
        if (member->currency)
            currencies.insert(member->currency->code);
        used.insert(levyOf(*member));
    }
    const auto yearBefore = std::chrono::sys_days{m_yearStart} - std::chrono::days{366};
    for (std::size_t i = 0; i < m_document.exchangeRates.size(); ++i) {
        const ExchangeRate& rate = m_document.exchangeRates[i];
        if (currencies.contains(rate.currency.code) && std::chrono::sys_days{rate.date} < yearBefore)
            notices.push_back({fmt::format("/exchange_rates/{}", i),
                               fmt::format("The exchange rate of {} is of {}; the year begins on {}.",
                                           rate.currency.code, toText(rate.date), toText(m_yearStart)),
                               {},
                               "Enter a newer one, with its day and where you read it."});
    }
    for (const Levy* levy : m_abroad) {
        if (!used.contains(levy))
            continue;
        for (Notice& notice : noticesOn(*levy, {}, m_yearStart))
            if (notice.where.starts_with("/levies/"))
                notices.push_back(std::move(notice));
        if (hasPools(*levy))
            notices.push_back({"/levies/" + levy->id,
                               "What an organisation has once (allowances, levies on the whole pay bill) is not "
                               "counted under "
                                   + levy->title + ", the file of a place abroad.",
                               {},
                               "Where most people are paid there, make it the scenario's own file."});
    }
    return notices;
}

} // namespace purse
