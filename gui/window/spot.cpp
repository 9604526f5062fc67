// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/spot.hpp"

#include <QHash>
#include <QStringList>

namespace purse::gui {
namespace {
std::optional<std::size_t> numberOf(const QString& text, std::size_t below)
{
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber);
    return isNumber && number < below ? std::optional(static_cast<std::size_t>(number)) : std::nullopt;
}

std::size_t sizeOf(const QString& part, const Document& document)
{
    const QHash<QString, std::size_t> sizes{{QStringLiteral("members"), document.members.size()},
                                            {QStringLiteral("budgets"), document.budgets.size()},
                                            {QStringLiteral("models"), document.models.size()},
                                            {QStringLiteral("scenarios"), document.scenarios.size()},
                                            {QStringLiteral("contributions"), document.contributions.size()},
                                            {QStringLiteral("payouts"), document.payouts.size()},
                                            {QStringLiteral("matchings"), document.matchings.size()},
                                            {QStringLiteral("piles"), document.piles.size()}};
    return sizes.value(part);
}

std::optional<std::size_t> stepOf(const QStringList& words, const PayModel& model)
{
    if (words.value(2) == QStringLiteral("fit"))
        return model.steps.size();
    return words.value(2) == QStringLiteral("steps") ? numberOf(words.value(3), model.steps.size()) : std::nullopt;
}
} // namespace

std::optional<Spot> spotOf(const QString& where, const Document& document)
{
    static const QHash<QString, Place> places{
        {QStringLiteral("members"), Place::People},       {QStringLiteral("questions"), Place::People},
        {QStringLiteral("budgets"), Place::Budget},       {QStringLiteral("contributions"), Place::Budget},
        {QStringLiteral("payouts"), Place::Budget},       {QStringLiteral("matchings"), Place::Budget},
        {QStringLiteral("piles"), Place::Budget},         {QStringLiteral("group"), Place::Group},
        {QStringLiteral("exchange_rates"), Place::Group}, {QStringLiteral("price_levels"), Place::Group},
        {QStringLiteral("models"), Place::Model},         {QStringLiteral("scenarios"), Place::Group},
        {QStringLiteral("decisions"), Place::Decide},
    };
    const QStringList words = where.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const auto place = places.constFind(words.value(0));
    if (place == places.cend())
        return std::nullopt;
    Spot spot{*place, words.value(0), numberOf(words.value(1), sizeOf(words.value(0), document)), std::nullopt};
    if (spot.place == Place::Model && spot.index)
        spot.inner = stepOf(words, document.models[*spot.index]);
    return spot;
}

} // namespace purse::gui
