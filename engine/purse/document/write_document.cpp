// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/write_document.hpp>

#include <purse/document/writing.hpp>

namespace purse {

std::string writeDocument(const Document& document)
{
    const Writing writing(document.group.currency.minorDigits, document.questions, document.members);
    const auto question = [&](const Question& one) { return writing.question(one); };
    const auto member = [&](const Member& one) { return writing.member(one); };
    const auto budget = [&](const Budget& one) { return writing.budget(one); };
    const auto contribution = [&](const ContributionPlan& one) { return writing.contribution(one); };
    const auto matching = [&](const Matching& one) { return writing.matching(one); };
    const auto payout = [&](const Payout& one) { return writing.payout(one); };
    const auto pile = [&](const Pile& one) { return writing.pile(one); };
    const auto model = [&](const PayModel& one) { return writing.model(one); };
    const auto scenario = [&](const Scenario& one) { return writing.scenario(one); };

    Json::Object object{{"schema_version", {Json::Number{std::to_string(document.schemaVersion)}}},
                        {"id", {document.id}},
                        {"group", writing.group(document.group)}};
    Writing::put(object, "about", {document.about});
    Writing::put(object, "exchange_rates", Writing::list(document.exchangeRates, Writing::exchangeRate));
    Writing::put(object, "price_levels", Writing::list(document.priceLevels, Writing::priceLevel));
    Writing::put(object, "questions", Writing::list(document.questions, question));
    Writing::put(object, "members", Writing::list(document.members, member));
    Writing::put(object, "budgets", Writing::list(document.budgets, budget));
    Writing::put(object, "contributions", Writing::list(document.contributions, contribution));
    Writing::put(object, "matchings", Writing::list(document.matchings, matching));
    Writing::put(object, "payouts", Writing::list(document.payouts, payout));
    Writing::put(object, "piles", Writing::list(document.piles, pile));
    Writing::put(object, "models", Writing::list(document.models, model));
    Writing::put(object, "scenarios", Writing::list(document.scenarios, scenario));
    Writing::put(object, "decisions", Writing::list(document.decisions, Writing::decision));
    Writing::put(object, "baseline", {document.baseline});
    return printJson(Writing::withUnknown(std::move(object), document.unknown));
}

std::string writeModelFile(const ModelFile& file)
{
    const Writing writing(file.currency.minorDigits, file.questions);
    const auto question = [&](const Question& one) { return writing.question(one); };
    Json::Object object{{"schema_version", {Json::Number{std::to_string(Document::currentVersion)}}},
                        {"currency", {file.currency.code}},
                        {"model", writing.model(file.model)}};
    Writing::put(object, "questions", Writing::list(file.questions, question));
    return printJson(Writing::withUnknown(std::move(object), file.unknown));
}

std::string writeQuestions(const std::vector<Question>& questions, const Currency& currency)
{
    const Writing writing(currency.minorDigits, questions);
    return printJson(Writing::list(questions, [&](const Question& one) { return writing.question(one); }));
}

} // namespace purse
