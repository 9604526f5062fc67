// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/words.hpp>

#include <algorithm>
#include <array>

namespace purse {
namespace {

using namespace std::string_view_literals;

template <class T>
struct Said {
    std::string_view words; ///< between bars, folded
    T value;
};

template <class T, std::size_t n>
std::optional<T> meaningOf(const std::array<Said<T>, n>& all, std::string_view text)
{
    const std::string words = "|" + folded(text) + "|";
    for (const Said<T>& each : all)
        if (words.size() > 2 && each.words.find(words) != std::string_view::npos)
            return each.value;
    return std::nullopt;
}

bool hasStart(const std::string& words, std::string_view start)
{
    return words.starts_with(start) || words.find(" " + std::string(start)) != std::string::npos;
}

} // namespace

std::optional<bool> yesNoOf(std::string_view text)
{
    constexpr std::array<Said<bool>, 2> all{
        {{"|yes|y|true|1|x|ja|j|oui|o|si|s|vrai|wahr|", true}, {"|no|n|false|0|nein|non|faux|falsch|", false}}};
    return meaningOf(all, text);
}

std::optional<WorkKind> workKindOf(std::string_view text)
{
    const std::string words = folded(text);
    constexpr std::array freelance{"freelance"sv, "freiberuf"sv, "frei"sv,        "contractor"sv,  "independant"sv,
                                   "autonom"sv,   "externe"sv,   "prestataire"sv, "honorarkraft"sv};
    constexpr std::array partners{"partner"sv, "self employed partner"sv, "gesellschafter"sv, "associe"sv,
                                  "socio trabajador"sv};
    constexpr std::array employed{"employ"sv,    "angestellt"sv, "arbeitnehmer"sv, "salarie"sv,    "asalariad"sv,
                                  "empleado"sv,  "empleada"sv,   "permanent"sv,    "fixed term"sv, "unbefristet"sv,
                                  "befristet"sv, "cdi"sv,        "cdd"sv,          "indefinido"sv, "laboral"sv,
                                  "teilzeit"sv,  "vollzeit"sv};
    const auto says = [&](const auto& starts) {
        return std::ranges::any_of(starts, [&](std::string_view start) { return hasStart(words, start); });
    };
    if (words == "self employed" || says(freelance))
        return WorkKind::Freelancer;
    if (says(partners))
        return WorkKind::SelfEmployedPartner;
    return says(employed) ? std::optional(WorkKind::Employee) : std::nullopt;
}

std::optional<Absence::Kind> absenceKindOf(std::string_view text)
{
    const std::string words = folded(text);
    constexpr std::array parental{"parental"sv,  "maternity"sv, "paternity"sv,  "elternzeit"sv, "mutterschutz"sv,
                                  "maternite"sv, "paternite"sv, "maternidad"sv, "paternidad"sv};
    constexpr std::array sick{"sick"sv, "krank"sv, "maladie"sv, "enfermedad"sv, "incapacidad"sv};
    constexpr std::array unpaid{"unpaid"sv, "unbezahlt"sv, "sans solde"sv, "sin sueldo"sv, "sabbatical"sv};
    const auto says = [&](const auto& starts) {
        return std::ranges::any_of(starts, [&](std::string_view start) { return hasStart(words, start); });
    };
    if (says(parental))
        return Absence::Kind::Parental;
    if (says(sick))
        return Absence::Kind::Sickness;
    return says(unpaid) ? std::optional(Absence::Kind::Unpaid) : std::nullopt;
}

bool isNotStated(std::string_view text)
{
    constexpr std::array<Said<bool>, 1> all{
        {{"|not stated|rather not say|prefer not to say|n a|na|keine angabe|k a|ohne angabe|non communique|non precise|"
          "ne souhaite pas repondre|sin datos|no indicado|prefiero no decir|",
          true}}};
    return text == "-" || text == "–" || meaningOf(all, text).has_value();
}

bool isTotal(std::string_view text)
{
    constexpr std::array<Said<bool>, 1> all{
        {{"|total|totals|sum|all|everybody|summe|gesamt|gesamtsumme|insgesamt|somme|totaux|ensemble|suma|totales|",
          true}}};
    return meaningOf(all, text).has_value();
}

std::optional<std::string> placeOf(std::string_view text)
{
    constexpr std::array<Said<std::string_view>, 8> all{
        {{"|united kingdom|uk|great britain|england|wales|northern ireland|grossbritannien|vereinigtes konigreich|"
          "royaume uni|reino unido|angleterre|inglaterra|",
          "gb"},
         {"|scotland|schottland|ecosse|escocia|", "gb-sct"},
         {"|ireland|irland|irlande|irlanda|", "ie"},
         {"|germany|deutschland|allemagne|alemania|", "de"},
         {"|france|frankreich|francia|", "fr"},
         {"|spain|spanien|espagne|espana|", "es"},
         {"|united states|usa|us|vereinigte staaten|etats unis|estados unidos|", "us"},
         {"|austria|osterreich|autriche|", "at"}}};
    if (const auto code = meaningOf(all, text))
        return std::string(*code);
    std::string id;
    for (const char c : text)
        id += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto isIdCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, isIdCharacter) ? std::optional(id) : std::nullopt;
}

std::optional<unsigned> monthOf(std::string_view text)
{
    constexpr std::array<Said<unsigned>, 12> months{{{"|january|jan|januar|janner|janvier|janv|enero|ene|", 1},
                                                     {"|february|feb|februar|fevrier|fev|fevr|febrero|", 2},
                                                     {"|march|mar|marz|mars|marzo|", 3},
                                                     {"|april|apr|avril|avr|abril|abr|", 4},
                                                     {"|may|mai|mayo|", 5},
                                                     {"|june|jun|juni|juin|junio|", 6},
                                                     {"|july|jul|juli|juillet|juil|julio|", 7},
                                                     {"|august|aug|aout|agosto|ago|", 8},
                                                     {"|september|sep|sept|septembre|septiembre|", 9},
                                                     {"|october|oct|oktober|okt|octobre|octubre|", 10},
                                                     {"|november|nov|novembre|noviembre|", 11},
                                                     {"|december|dec|dezember|dez|decembre|diciembre|dic|", 12}}};
    return meaningOf(months, text);
}

} // namespace purse
