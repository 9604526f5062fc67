// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/file_kind.hpp>

#include <purse/document/json.hpp>

namespace purse::command {

FileKind kindOf(std::string_view json)
{
    const Result<Json> parsed = parseJson(json);
    const Json::Object* object = parsed ? parsed->as<Json::Object>() : nullptr;
    if (!object)
        return FileKind::Document;
    if (object->contains("model"))
        return FileKind::Model;
    const bool isLevy =
        object->contains("charges") || object->contains("income_tax") || object->contains("pay_bill_levies");
    return isLevy ? FileKind::Levy : FileKind::Document;
}

} // namespace purse::command
