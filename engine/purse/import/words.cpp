// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/words.hpp>

#include <purse/document/utf8.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace purse {
namespace {

using namespace std::string_view_literals;

/// Letters from U+00C0 to U+017F without their accents.
std::string_view plainLetter(char32_t code)
{
    constexpr std::string_view latin1 = "aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";
    constexpr std::string_view extended = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
                                          "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    if (code == 0xDF)
        return "ss";
    if (code == 0x152 || code == 0x153)
        return "oe";
    if (code >= 0xC0 && code <= 0xFF)
        return latin1.substr(code - 0xC0, 1);
    if (code >= 0x100 && code <= 0x17F)
        return extended.substr(std::min<std::size_t>(code - 0x100, extended.size() - 1), 1);
    return {};
}

bool isKept(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '%'; }

bool hasPart(const std::string& text, std::span<const std::string_view> parts)
{
    return std::ranges::any_of(parts, [&](std::string_view part) { return text.find(part) != std::string::npos; });
}

/// Whether one of the words stands there as a word of its own.
bool hasWord(const std::string& text, std::span<const std::string_view> words)
{
    const std::string framed = " " + text + " ";
    return std::ranges::any_of(
        words, [&](std::string_view word) { return framed.find(" " + std::string(word) + " ") != std::string::npos; });
}

constexpr std::array payParts{"salar"sv,       "salair"sv,  "wage"sv,        "gross"sv,      "earning"sv,
                              "lohn"sv,        "gehalt"sv,  "entgelt"sv,     "brutto"sv,     "verdienst"sv,
                              "vergutung"sv,   "honorar"sv, "remunera"sv,    "traitement"sv, "sueldo"sv,
                              "retribucion"sv, "nomina"sv,  "stundensatz"sv, "tagessatz"sv};
constexpr std::array payWords{"pay"sv,  "paid"sv, "rate"sv, "fee"sv,  "fees"sv,
                              "paie"sv, "paye"sv, "brut"sv, "paga"sv, "bruto"sv};
constexpr std::array hourParts{"hour"sv, "stunde"sv, "heure"sv, "horaire"sv};
constexpr std::array hourWords{"h"sv, "hr"sv, "hrs"sv, "std"sv, "hora"sv, "horas"sv, "ph"sv};
constexpr std::array weekParts{"week"sv, "woche"sv, "wochent"sv, "semain"sv, "semana"sv, "hebdo"sv};
constexpr std::array weekWords{"wk"sv, "pw"sv};
constexpr std::array monthParts{"month"sv, "monat"sv, "mensu"sv};
constexpr std::array monthWords{"mo"sv, "pm"sv, "p m"sv, "mtl"sv, "mois"sv, "mes"sv, "pcm"sv};
constexpr std::array yearParts{"year"sv, "annual"sv, "annum"sv, "jahr"sv, "annee"sv, "annuel"sv, "anual"sv};
constexpr std::array yearWords{"pa"sv, "p a"sv, "yr"sv, "an"sv, "ano"sv};
constexpr std::array dayParts{"daily"sv, "taglich"sv, "tagess"sv, "journalier"sv};
constexpr std::array dayWords{"day"sv, "days"sv, "tag"sv, "tage"sv, "jour"sv, "jours"sv, "dia"sv, "dias"sv, "diario"sv};
constexpr std::array fullTimeParts{"full time"sv,     "fulltime"sv,         "vollzeit"sv,       "temps plein"sv,
                                   "temps complet"sv, "jornada completa"sv, "tiempo completo"sv};
constexpr std::array fullTimeWords{"fte"sv, "vza"sv, "vzae"sv, "etp"sv, "wte"sv, "etc"sv};
constexpr std::array shareParts{"%"sv,          "percent"sv,   "prozent"sv, "beschaftigungsgrad"sv, "stellenanteil"sv,
                                "pensum"sv,     "umfang"sv,    "quotite"sv, "taux d activite"sv,    "pourcentage"sv,
                                "porcentaje"sv, "dedicacion"sv};

bool areFullTime(const std::string& words) { return hasPart(words, fullTimeParts) || hasWord(words, fullTimeWords); }

/// The shortest period that folded words name: a rate for hours in a list of months is for hours.
std::optional<Per> periodOf(const std::string& text)
{
    if (hasPart(text, hourParts) || hasWord(text, hourWords))
        return Per::Hour;
    if (hasPart(text, dayParts) || hasWord(text, dayWords))
        return Per::Day;
    if (hasPart(text, weekParts) || hasWord(text, weekWords))
        return Per::Week;
    if (hasPart(text, monthParts) || hasWord(text, monthWords))
        return Per::Month;
    if (hasPart(text, yearParts) || hasWord(text, yearWords))
        return Per::Year;
    return std::nullopt;
}

/// Heads that are known as a whole.
struct Head {
    std::string_view words; ///< between bars
    Target target;
};
constexpr std::array heads{
    Head{"|id|member id|kennung|identifiant|identificador|", Target::Id},
    Head{"|given name|first name|forename|vorname|prenom|nombre de pila|", Target::GivenName},
    Head{"|family name|last name|surname|nachname|familienname|nom de famille|apellido|apellidos|", Target::FamilyName},
    Head{"|name|names|full name|member|person|who|people|worker|employee|wer|mitglied|mitarbeiter|mitarbeiterin|"
         "beschaftigte|nom|noms|nom complet|nom et prenom|membre|personne|salarie|nombre|nombres|nombre "
         "completo|miembro|"
         "persona|socio|socia|socie|trabajador|trabajadora|",
         Target::Name},
    Head{"|pay unit|per|unit|pay period|basis|pay basis|pay is|pro|einheit|zeitraum|lohnart|bezug|unite|periode|par|"
         "periodicite|unidad|por|periodo|periodicidad|",
         Target::UnitOfPay},
    Head{"|kind|kind of work|type|contract|contract type|status|employment|art|vertrag|vertragsart|anstellung|"
         "beschaftigung|contrat|type de contrat|statut|contrato|tipo|tipo de contrato|relacion|",
         Target::Kind},
    Head{"|place|country|location|land|ort|standort|lieu|pays|lugar|pais|", Target::Place},
    Head{"|start|starts|start date|first day|from|since|joined|begin|begins|beginn|eintritt|eintrittsdatum|ab|seit|"
         "erster tag|debut|date de debut|entree|date d entree|embauche|depuis|premier jour|inicio|fecha de inicio|alta|"
         "desde|ingreso|comienzo|primer dia|",
         Target::Start},
    Head{"|end|ends|end date|last day|until|leaves|ende|austritt|austrittsdatum|bis|letzter tag|fin|date de fin|sortie|"
         "jusqu au|dernier jour|hasta|fecha de fin|ultimo dia|",
         Target::End},
    Head{"|days per year|days a year|days billed|billed days|tage im jahr|tage pro jahr|jours par an|dias al ano|"
         "dias por ano|",
         Target::DaysPerYear},
    Head{"|leave|absence|on leave|away|abwesenheit|abwesend|elternzeit|conge|conges|absences|ausencia|permiso|",
         Target::Leave},
    Head{"|leave from|absence from|away from|leave starts|abwesend ab|abwesend von|absent du|conge du|ausencia desde|",
         Target::LeaveFrom},
    Head{"|leave until|leave to|absence until|absence to|away until|leave ends|abwesend bis|absent jusqu au|conge "
         "jusqu au|ausencia hasta|",
         Target::LeaveUntil},
};

} // namespace

std::string folded(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = characterAt(text, at).value_or(Utf8Character{0xFFFD, 1});
        const char c = text[at];
        const bool isCapital = c >= 'A' && c <= 'Z';
        const char small = isCapital ? static_cast<char>(c - 'A' + 'a') : c;
        if (const std::string_view plain = plainLetter(character.code); !plain.empty())
            out += plain;
        else if (character.bytes == 1 && isKept(small))
            out += small;
        else if (character.code >= 0x180 && (character.code < 0x2000 || character.code > 0x20CF)
                 && !isInvisible(character.code))
            out += text.substr(at, character.bytes);
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
        at += character.bytes;
    }
    if (out.ends_with(' '))
        out.pop_back();
    return out;
}

bool saysFullTime(std::string_view text) { return areFullTime(folded(text)); }

std::optional<PayUnit> payUnitOf(std::string_view text)
{
    const std::string words = folded(text);
    const std::optional<Per> per = periodOf(words);
    if (!per)
        return std::nullopt;
    return PayUnit{*per, *per != Per::Hour && *per != Per::Day && areFullTime(words)};
}

std::optional<ColumnPlan> targetOfHead(std::string_view head)
{
    const std::string words = folded(head);
    if (words.empty())
        return std::nullopt;
    for (const Head& each : heads)
        if (each.words.find("|" + words + "|") != std::string_view::npos)
            return ColumnPlan{.target = each.target};
    if (hasPart(words, payParts) || hasWord(words, payWords)) {
        ColumnPlan plan{.target = Target::CurrentPay};
        plan.pay = payUnitOf(head);
        return plan;
    }
    if (hasPart(words, shareParts) || areFullTime(words))
        return ColumnPlan{.target = Target::Hours, .hours = HoursUnit::PercentOfFullTime};
    const bool saysWeek = hasPart(words, weekParts) || hasWord(words, weekWords);
    const bool saysOther = hasPart(words, monthParts) || hasWord(words, monthWords) || hasPart(words, yearParts)
                           || hasWord(words, yearWords);
    if ((hasPart(words, hourParts) || hasWord(words, hourWords)) && !saysOther)
        return ColumnPlan{.target = Target::Hours, .hours = HoursUnit::HoursPerWeek};
    if (hasWord(words, dayWords) && saysWeek)
        return ColumnPlan{.target = Target::Hours, .hours = HoursUnit::DaysPerWeek};
    return std::nullopt;
}

} // namespace purse
