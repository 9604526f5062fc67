// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/file_kind.hpp>

#include <purse/document/json.hpp>

#include <algorithm>
#include <array>

namespace purse::command {
namespace {

/// Several keys of a levy file and none that only a document has, so that one mistake does not make it another kind.
bool looksLikeLevy(const Json::Object& object)
{
    static constexpr std::array documents{"group", "members", "scenarios", "budgets", "models"};
    static constexpr std::array levies{"place",  "year",  "sources",        "charges",          "missing",
                                       "floors", "until", "income_tax",     "pay_bill_levies",  "pension",
                                       "cliffs", "loans", "floors_missing", "pooled_allowances"};
    const auto has = [&](const char* key) { return object.contains(key); };
    return std::ranges::none_of(documents, has) && std::ranges::count_if(levies, has) >= 2;
}

/// A .pb file begins with the line META.
bool looksLikeBallots(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.substr(0, 4) == "META";
}

} // namespace

FileKind kindOf(std::string_view text)
{
    if (looksLikeBallots(text))
        return FileKind::Ballots;
    const Result<Json> parsed = parseJson(text);
    const Json::Object* object = parsed ? parsed->as<Json::Object>() : nullptr;
    if (!object)
        return FileKind::Document;
    if (object->contains("member_file"))
        return FileKind::Member;
    if (object->contains("model"))
        return FileKind::Model;
    if (object->contains("accounts"))
        return FileKind::Accounts;
    if (object->contains("questions") && !object->contains("group") && !object->contains("id"))
        return FileKind::Questions;
    return looksLikeLevy(*object) ? FileKind::Levy : FileKind::Document;
}

} // namespace purse::command
