// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/read_document.hpp>

#include <purse/document/check.hpp>
#include <purse/document/reading.hpp>

#include <fmt/format.h>

namespace purse {
namespace {

constexpr int newest = Document::currentVersion;

int readVersion(Fields& fields) { return fields.required("schema_version").integer(1, 1'000'000, newest); }

Problems problemsOf(const Findings& findings, int version)
{
    Problems problems = findings.problems();
    if (version > newest)
        problems.insert(problems.begin(),
                        {"/schema_version",
                         fmt::format("A newer program wrote this file (version {}; this one knows {}), and parts of it "
                                     "cannot be read here.",
                                     version, newest),
                         "Open it with a newer Common Purse."});
    return problems;
}

template <class T>
Result<T> finish(T value, const Findings& findings, int version, Notices* notices)
{
    if (!findings.empty())
        return tl::unexpected(problemsOf(findings, version));
    if (notices && version > newest)
        notices->push_back({"/schema_version",
                            fmt::format("This file was written by a newer version (format {}; this one knows {}): it "
                                        "is read as far as this version knows it, and should not be saved with it.",
                                        version, newest),
                            {},
                            "Open it with a newer Common Purse."});
    if (notices)
        for (const std::string& where : findings.unknown())
            notices->push_back({where,
                                "This version does not know this key; it is kept as it is.",
                                {},
                                "If you wrote it, check the spelling."});
    return value;
}

void readQuestions(Fields& fields, Reading& reading)
{
    for (const Field& item : fields.optional("questions").items())
        reading.add(readQuestion(item, reading));
}

Document documentFrom(const Field& root, Reading& reading)
{
    Document document;
    Fields fields(root, document.unknown);
    document.schemaVersion = readVersion(fields);
    document.id = fields.required("id").id();
    document.about = fields.optional("about").text();
    document.group = readGroup(fields.required("group"), reading);
    document.exchangeRates = fields.optional("exchange_rates").listOf(readExchangeRate);
    document.priceLevels = fields.optional("price_levels").listOf(readPriceLevel);
    readQuestions(fields, reading);
    document.questions = reading.questions;
    reading.models = fields.optional("models").listOf([&](const Field& item) { return readModel(item, reading); });
    document.models = reading.models;
    document.budgets = fields.optional("budgets").listOf([&](const Field& item) { return readBudget(item, reading); });
    document.contributions =
        fields.optional("contributions").listOf([&](const Field& item) { return readContribution(item, reading); });
    document.matchings =
        fields.optional("matchings").listOf([&](const Field& item) { return readMatching(item, reading); });
    document.payouts = fields.optional("payouts").listOf([&](const Field& item) { return readPayout(item, reading); });
    document.piles = fields.optional("piles").listOf([&](const Field& item) { return readPile(item, reading); });
    constexpr std::size_t mostMembers = 10'000;
    document.members =
        fields.optional("members").listOf([&](const Field& item) { return readMember(item, reading); }, mostMembers);
    for (const Member& member : document.members)
        if (member.currency)
            reading.memberCurrencies.emplace(member.id, *member.currency);
    document.scenarios =
        fields.optional("scenarios").listOf([&](const Field& item) { return readScenario(item, reading); });
    document.decisions = fields.optional("decisions").listOf(readDecision);
    document.baseline = fields.optional("baseline").id();
    fields.keepRest();
    return document;
}

/// What files without members begin with, and how the rest of the file is read.
template <class File>
Reading readHead(Fields& fields, File& file, int& version)
{
    Reading reading;
    version = readVersion(fields);
    file.currency = fields.optional("currency").currency();
    reading.minorDigits = file.currency.minorDigits;
    readQuestions(fields, reading);
    file.questions = reading.questions;
    return reading;
}

ModelFile modelFileFrom(const Field& root, int& version)
{
    ModelFile file;
    Fields fields(root, file.unknown);
    const Reading reading = readHead(fields, file, version);
    file.model = readModel(fields.required("model"), reading);
    fields.keepRest();
    return file;
}

QuestionFile questionFileFrom(const Field& root, int& version)
{
    QuestionFile file;
    Fields fields(root, file.unknown);
    readHead(fields, file, version);
    fields.keepRest();
    return file;
}

Result<Document> readChecked(std::string_view json, Findings& findings, Findings& unfinished, Notices* notices)
{
    const Result<Json> tree = parseJson(json);
    if (!tree)
        return tl::unexpected(tree.error());
    UnknownKeys kept;
    Reading reading;
    Document document = documentFrom(Field(&*tree, "", findings, kept), reading);
    Check(findings, unfinished).document(document);
    const int version = document.schemaVersion;
    return finish(std::move(document), findings, version, notices);
}

} // namespace

Result<Document> readDocument(std::string_view json, Notices* notices)
{
    Findings findings;
    return readChecked(json, findings, findings, notices);
}

Result<Document> readDraft(std::string_view json, Problems& unfinished, Notices* notices)
{
    Findings findings;
    Findings later;
    Result<Document> document = readChecked(json, findings, later, notices);
    unfinished = later.problems();
    return document;
}

Result<ModelFile> readModelFile(std::string_view json, Notices* notices)
{
    const Result<Json> tree = parseJson(json);
    if (!tree)
        return tl::unexpected(tree.error());
    Findings findings;
    UnknownKeys kept;
    int version = newest;
    ModelFile file = modelFileFrom(Field(&*tree, "", findings, kept), version);
    const Check check(findings);
    check.questions(file.questions, "/questions");
    check.model(file.model, file.questions, "/model");
    return finish(std::move(file), findings, version, notices);
}

Result<QuestionFile> readQuestionFile(std::string_view json, Notices* notices)
{
    const Result<Json> tree = parseJson(json);
    if (!tree)
        return tl::unexpected(tree.error());
    Findings findings;
    UnknownKeys kept;
    int version = newest;
    QuestionFile file = questionFileFrom(Field(&*tree, "", findings, kept), version);
    Check(findings).questions(file.questions, "/questions");
    return finish(std::move(file), findings, version, notices);
}

} // namespace purse
