// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/member_file.hpp>

#include <purse/document/check.hpp>
#include <purse/document/json_values.hpp>
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>
#include <purse/document/write_document.hpp>
#include <purse/document/writing.hpp>
#include <purse/units/stable_hash.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

using json_values::integer;
using json_values::text;
using json_values::yesNo;

constexpr int version = 1;
enum class Form { Own, Sent };
constexpr std::array<Word<Form>, 2> forms{{{"own", Form::Own}, {"sent", Form::Sent}}};

DrawnFrom readDrawnFrom(const Field& field)
{
    DrawnFrom from;
    Fields fields(field, from.unknown);
    from.group = fields.optional("group").text();
    from.document = fields.optional("document").id();
    from.model = fields.optional("model").id();
    from.title = fields.optional("title").text();
    from.fingerprint = fields.optional("fingerprint").text();
    from.readers = fields.optional("readers").texts();
    fields.keepRest();
    return from;
}

Questionnaire readQuestionnaire(Fields& fields, Reading& reading)
{
    Questionnaire asked;
    asked.drawnFrom = readDrawnFrom(fields.required("drawn_from"));
    const Field currency = fields.required("currency");
    asked.currency = currency.currency();
    const bool isKnown = currency.isPresent() && !currency.findings().touches(currency.where());
    reading.minorDigits = isKnown ? asked.currency.minorDigits : anyMinorDigits;
    asked.place = fields.optional("place").id();
    asked.fullTime = readFullTime(fields.optional("full_time"));
    for (const Field& item : fields.optional("questions").items())
        reading.add(readQuestion(item, reading));
    asked.questions = reading.questions;
    return asked;
}

template <class T>
std::optional<T> optionalNumber(Fields& fields, std::string_view key, Decimal most)
{
    const Field field = fields.optional(key);
    return field.isPresent() ? std::optional(T{field.decimal({Decimal{0}, most})}) : std::nullopt;
}

MemberStatement readStatement(const Field& field, const Reading& reading)
{
    MemberStatement statement;
    Fields fields(field, statement.unknown);
    statement.member = fields.optional("id").id();
    statement.name = fields.optional("name").text();
    statement.hoursPerWeek = optionalNumber<WeeklyHours>(fields, "hours_per_week", Decimal{168});
    statement.daysPerWeek = optionalNumber<Decimal>(fields, "days_per_week", Decimal{7});
    statement.weeksPerYear = optionalNumber<Decimal>(fields, "weeks_per_year", Decimal{53});
    statement.place = fields.optional("place").id();
    if (const Field currency = fields.optional("currency"); currency.isPresent())
        statement.currency = currency.currency();
    if (const Field hidden = fields.optional("hidden"); hidden.isPresent())
        statement.hidden = hidden.yesNo();
    statement.answers = readAnswers(fields.optional("answers"), reading, statement.currency);
    fields.keepRest();
    return statement;
}

Kept readKept(const Field& field, const MemberStatement& statement, const Reading& reading)
{
    Kept kept;
    Fields fields(field, kept.unknown);
    kept.answers = readAnswers(fields.optional("answers"), reading, statement.currency);
    for (const auto& [id, note] : fields.optional("notes").entries())
        if (reading.question(id))
            kept.notes[id] = note.text();
        else
            note.refuse(fmt::format("There is no question {}.", shown(id)), "Use the id of one of the questions.");
    fields.keepRest();
    return kept;
}

Sending readSending(const Field& field, const Reading& reading)
{
    Sending sending;
    Fields fields(field, sending.unknown);
    sending.revision = fields.required("revision").integer(1, mostRevisions, 1);
    sending.on = fields.required("on").date();
    sending.statement = readStatement(fields.required("member"), reading);
    for (const Field& item : fields.optional("withdrawn").items()) {
        const std::string id = item.id();
        if (!id.empty() && !reading.question(id))
            item.refuse(fmt::format("There is no question {}.", shown(id)), "Use the id of one of the questions.");
        else if (sending.statement.answers.contains(id))
            item.refuse(fmt::format("The answer to {} is withdrawn and given at once.", shown(id)),
                        "Take it out of one of the two.");
        sending.withdrawn.push_back(id);
    }
    fields.keepRest();
    return sending;
}

bool isValue(const Answer& answer) { return !std::holds_alternative<NotStated>(answer); }

OwnFile ownFrom(Fields& fields, Questionnaire asked, const Reading& reading)
{
    OwnFile file;
    file.asked = std::move(asked);
    file.statement = readStatement(fields.required("member"), reading);
    const Field kept = fields.optional("private");
    file.kept = readKept(kept, file.statement, reading);
    for (const auto& [id, answer] : file.kept.answers)
        if (const auto told = file.statement.answers.find(id);
            told != file.statement.answers.end() && isValue(told->second))
            kept.findings().add({kept.where() + "/answers/" + pointerPart(id),
                                 fmt::format("The answer to {} is told and kept at once.", shown(id)),
                                 "Take it out of one of the two."});
    const Field sendings = fields.optional("sendings");
    file.sendings = sendings.listOf([&](const Field& item) { return readSending(item, reading); });
    const auto notBefore = [](const Sending& a, const Sending& b) { return a.revision >= b.revision; };
    if (std::ranges::adjacent_find(file.sendings, notBefore) != file.sendings.end())
        sendings.refuse("The sendings are not in the order of their revisions.", "Write the first one first.");
    return file;
}

SentFile sentFrom(Fields& fields, Questionnaire asked, const Reading& reading)
{
    SentFile file;
    file.asked = std::move(asked);
    file.sending = readSending(fields.required("sending"), reading);
    for (const char* key : {"private", "sendings", "member"})
        if (const Field field = fields.optional(key); field.isPresent())
            field.refuse(fmt::format("What is sent has no \"{}\".", key),
                         "This may hold what is not meant to be seen: delete the file, and ask for the one to send.");
    return file;
}

/// @return whether the file can be read as one of this version
bool readVersion(Fields& fields)
{
    const Field field = fields.required("schema_version");
    const int found = field.integer(1, 1'000'000, version);
    if (found > version)
        field.refuse(fmt::format("A newer program wrote this file (version {}; this one knows {}).", found, version),
                     "Open it with a newer Common Purse.");
    return found <= version;
}

MemberFile memberFileFrom(const Field& root)
{
    Reading reading;
    UnknownKeys unknown;
    Fields fields(root, unknown);
    const bool isKnownVersion = readVersion(fields);
    const Form form = fields.required("member_file").oneOf(forms, Form::Sent);
    if (!isKnownVersion)
        return SentFile{};
    Questionnaire asked = readQuestionnaire(fields, reading);
    Check(root.findings()).questions(asked.questions, "/questions");
    if (form == Form::Own) {
        OwnFile file = ownFrom(fields, std::move(asked), reading);
        fields.keepRest();
        file.unknown = std::move(unknown);
        return file;
    }
    SentFile file = sentFrom(fields, std::move(asked), reading);
    fields.keepRest();
    file.unknown = std::move(unknown);
    return file;
}

void addUnknown(const Findings& findings, Notices* notices)
{
    for (const std::string& where : findings.unknown())
        if (notices)
            notices->push_back({where, "This version does not know this key; it is kept as it is.", std::nullopt,
                                "If you wrote it, check the spelling."});
}

Json drawnFromJson(const DrawnFrom& from)
{
    Json::Object object;
    Writing::put(object, "group", text(from.group));
    Writing::put(object, "document", text(from.document));
    Writing::put(object, "model", text(from.model));
    Writing::put(object, "title", text(from.title));
    Writing::put(object, "fingerprint", text(from.fingerprint));
    Writing::put(object, "readers", Writing::texts(from.readers));
    return Writing::withUnknown(std::move(object), from.unknown);
}

/// The mirror of the reading above.
class MemberWriting {
public:
    explicit MemberWriting(const Questionnaire& asked)
        : m_asked(asked), m_writing(asked.currency.minorDigits, asked.questions)
    {
    }

    Json::Object head(Form form) const
    {
        Json::Object object{{"schema_version", integer(version)},
                            {"member_file", text(words::of(forms, form))},
                            {"drawn_from", drawnFromJson(m_asked.drawnFrom)},
                            {"currency", text(m_asked.currency.code)},
                            {"full_time", Writing::fullTime(m_asked.fullTime)}};
        Writing::put(object, "place", text(m_asked.place));
        Writing::put(object, "questions",
                     Writing::list(m_asked.questions, [this](const Question& one) { return m_writing.question(one); }));
        return object;
    }

    Json statement(const MemberStatement& statement) const
    {
        Json::Object object;
        Writing::put(object, "id", text(statement.member));
        Writing::put(object, "name", text(statement.name));
        if (statement.hoursPerWeek)
            object["hours_per_week"] = text(statement.hoursPerWeek->value.toText());
        if (statement.daysPerWeek)
            object["days_per_week"] = text(statement.daysPerWeek->toText());
        if (statement.weeksPerYear)
            object["weeks_per_year"] = text(statement.weeksPerYear->toText());
        Writing::put(object, "place", text(statement.place));
        if (statement.currency)
            object["currency"] = text(statement.currency->code);
        if (statement.hidden)
            object["hidden"] = yesNo(*statement.hidden);
        Writing::put(object, "answers", answers(statement.answers, statement.currency));
        return Writing::withUnknown(std::move(object), statement.unknown);
    }

    Json kept(const OwnFile& file) const
    {
        Json::Object notes;
        for (const auto& [id, note] : file.kept.notes)
            notes[id] = text(note);
        Json::Object object;
        Writing::put(object, "answers", answers(file.kept.answers, file.statement.currency));
        Writing::put(object, "notes", {std::move(notes)});
        return Writing::withUnknown(std::move(object), file.kept.unknown);
    }

    Json sending(const Sending& sending) const
    {
        Json::Object object{{"revision", integer(sending.revision)},
                            {"on", text(toText(sending.on))},
                            {"member", statement(sending.statement)}};
        Writing::put(object, "withdrawn", Writing::texts(sending.withdrawn));
        return Writing::withUnknown(std::move(object), sending.unknown);
    }

private:
    Json answers(const std::map<std::string, Answer>& answers, const std::optional<Currency>& own) const
    {
        return m_writing.inCurrencyOf(own).answers(answers);
    }

    const Questionnaire& m_asked;
    Writing m_writing;
};

std::string hashed(const std::string& text) { return fmt::format("{:016x}", stableHash(text)); }

} // namespace

Result<MemberFile> readMemberFile(std::string_view json, Notices* notices)
{
    const Result<Json> tree = parseJson(json);
    if (!tree)
        return tl::unexpected(tree.error());
    Findings findings;
    UnknownKeys kept;
    MemberFile file = memberFileFrom(Field(&*tree, "", findings, kept));
    if (!findings.empty())
        return tl::unexpected(findings.problems());
    addUnknown(findings, notices);
    return file;
}

Result<SentFile> readSentFile(std::string_view json, Notices* notices)
{
    const Result<Json> tree = parseJson(json);
    if (!tree)
        return tl::unexpected(tree.error());
    const Json::Object* object = tree->as<Json::Object>();
    const auto form = object ? object->find("member_file") : Json::Object::const_iterator();
    if (object && form != object->end() && form->second == Json{std::string("own")})
        return tl::unexpected(Problems{
            {"/member_file", "This is somebody's own file, with what they keep to themselves. It was not read.",
             "Delete it, and ask for the file to send: in My needs it is written on the page Review."}});
    Result<MemberFile> file = readMemberFile(json, notices);
    if (!file)
        return tl::unexpected(file.error());
    return std::get<SentFile>(std::move(*file));
}

std::string writeMemberFile(const OwnFile& file)
{
    const MemberWriting writing(file.asked);
    Json::Object object = writing.head(Form::Own);
    object["member"] = writing.statement(file.statement);
    Writing::put(object, "private", writing.kept(file));
    Writing::put(object, "sendings",
                 Writing::list(file.sendings, [&](const Sending& one) { return writing.sending(one); }));
    return printJson(Writing::withUnknown(std::move(object), file.unknown));
}

std::string writeMemberFile(const SentFile& file)
{
    const MemberWriting writing(file.asked);
    Json::Object object = writing.head(Form::Sent);
    object["sending"] = writing.sending(file.sending);
    return printJson(Writing::withUnknown(std::move(object), file.unknown));
}

std::string fingerprintOf(const std::vector<Question>& questions, const Currency& currency)
{
    std::vector<Question> known = questions;
    for (Question& question : known) {
        question.unknown.clear();
        for (Question::Choice& choice : question.choices)
            choice.unknown.clear();
    }
    return hashed(writeQuestions(known, currency));
}

std::string fingerprintOf(const SentFile& file)
{
    Sending known = file.sending;
    known.unknown.clear();
    known.statement.unknown.clear();
    return hashed(compactJson(MemberWriting(file.asked).sending(known)));
}

Problems problemsOfAnswers(const std::map<std::string, Answer>& answers, const std::vector<Question>& questions,
                           const Currency& group, const std::optional<Currency>& own, const std::string& where)
{
    const Json written = Writing(group.minorDigits, questions).inCurrencyOf(own).answers(answers);
    Reading reading;
    reading.minorDigits = group.minorDigits;
    for (const Question& question : questions)
        reading.add(question);
    Findings findings;
    UnknownKeys kept;
    readAnswers(Field(&written, where, findings, kept), reading, own);
    return findings.problems();
}

} // namespace purse
