// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/beginning.hpp>

#include <purse/document/edit.hpp>

namespace purse {

Document newDocument(const Beginning& beginning, const ModelFile& model)
{
    Document document;
    document.id = beginning.id;
    document.group.name = beginning.groupName;
    document.group.currency = beginning.currency;
    if (!beginning.place.empty())
        document.group.place = beginning.place;
    document.budgets = {
        {.id = "budget",
         .title = "Budget",
         .from = beginning.from,
         .lines = {
             {.id = "pay", .title = "All pay, on-costs included", .amount = {beginning.pay, Per::Year}, .pay = true}}}};
    if (const Result<std::string> id = addModel(document, model)) {
        const std::string& title = document.models.back().title;
        addScenario(document, *id, title);
        document.scenarios.back().levy = beginning.levy;
    }
    return document;
}

ModelFile emptyModel(const std::string& title, const Currency& currency)
{
    ModelFile file;
    file.currency = currency;
    file.model.id = idFrom(title);
    file.model.title = title;
    return file;
}

ModelFile payTodayModel(const std::string& title, const Currency& currency)
{
    ModelFile file = emptyModel(title, currency);
    for (const char* kind : {"base", "transition"})
        if (Result<Step> step = newStep(file.model, {}, kind))
            file.model.steps.push_back(*std::move(step));
    file.model.steps.back().parameters.set("share", {Percent{}}); // nothing of the way to the base, which is nothing
    return file;
}

} // namespace purse
