// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/printed.hpp>

#include <command/json_text.hpp>
#include <command/text.hpp>

namespace purse::command {

std::string problemText(const Problem& problem, const std::string& indent)
{
    const std::string where = visible(problem.where);
    std::string text = paragraph(indent, where.empty() ? visible(problem.what) : where + ": " + visible(problem.what));
    if (!problem.hint.empty())
        text += paragraph(indent + "  ", visible(problem.hint));
    return text;
}

std::string problemsText(const Problems& problems, const std::string& indent)
{
    std::string text;
    for (const Problem& problem : problems)
        text += problemText(problem, indent);
    return text;
}

Printed refusal(const Trouble& trouble, bool asJson)
{
    if (!asJson)
        return {.out = {}, .err = problemsText(trouble.problems), .code = trouble.code};
    const nlohmann::json json{{"schema_version", 1}, {"problems", toJson(trouble.problems)}};
    return {.out = jsonText(json), .err = {}, .code = trouble.code};
}

} // namespace purse::command
