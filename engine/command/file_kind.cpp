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

} // namespace

FileKind kindOf(std::string_view json)
{
    const Result<Json> parsed = parseJson(json);
    const Json::Object* object = parsed ? parsed->as<Json::Object>() : nullptr;
    if (!object)
        return FileKind::Document;
    if (object->contains("model"))
        return FileKind::Model;
    if (object->contains("accounts"))
        return FileKind::Accounts;
    if (object->contains("questions") && !object->contains("group") && !object->contains("id"))
        return FileKind::Questions;
    return looksLikeLevy(*object) ? FileKind::Levy : FileKind::Document;
}

} // namespace purse::command
