// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/member_edit.hpp>

#include <purse/document/member_file.hpp>
#include <purse/model/words.hpp>

#include <algorithm>
#include <set>

namespace purse {
namespace {

Questionnaire questionnaireOf(const Document& document)
{
    return {.drawnFrom = {.group = document.group.name,
                          .document = document.id,
                          .fingerprint = fingerprintOf(document.questions, document.group.currency),
                          .readers = document.group.readers},
            .currency = document.group.currency,
            .place = document.group.place,
            .fullTime = document.group.fullTime,
            .questions = document.questions};
}

const Question* questionOf(const OwnFile& file, const std::string& id) { return findById(file.asked.questions, id); }

bool covers(const Question& total, const std::string& id)
{
    return std::ranges::find(total.covers, id) != total.covers.end();
}

bool isSilent(const OwnFile& file, const std::string& question)
{
    const auto told = file.statement.answers.find(question);
    return told != file.statement.answers.end() && std::holds_alternative<NotStated>(told->second);
}

/// Major periods of the answer in a year over those of another period.
Money inPeriod(const OwnFile& file, Money amount, Per from, Per to)
{
    const FullTime& fullTime = file.asked.fullTime;
    return roundToMinor(perYear({amount, from}, fullTime) / timesPerYear(to, fullTime));
}

void clearUnknown(MemberStatement& statement) { statement.unknown.clear(); }

} // namespace

OwnFile ownFileFor(const Document& document, const std::string& member)
{
    OwnFile file;
    file.asked = questionnaireOf(document);
    if (const Member* known = findById(document.members, member)) {
        file.statement.member = known->id;
        file.statement.name = known->name;
        file.statement.hoursPerWeek = known->work.hoursPerWeek;
        file.statement.daysPerWeek = known->work.daysPerWeek;
        file.statement.weeksPerYear = known->work.weeksPerYear;
        file.statement.place = known->place;
        file.statement.currency = known->currency;
        if (known->hidden)
            file.statement.hidden = true;
    }
    return file;
}

OwnFile ownFileFor(const ModelFile& model)
{
    OwnFile file;
    file.asked = {.drawnFrom = {.model = model.model.id,
                                .title = model.model.title,
                                .fingerprint = fingerprintOf(model.questions, model.currency)},
                  .currency = model.currency,
                  .questions = model.questions};
    return file;
}

OwnFile ownFileFrom(const SentFile& sent)
{
    OwnFile file;
    file.asked = sent.asked;
    file.statement = sent.sending.statement;
    file.sendings = {sent.sending};
    return file;
}

Where whereIs(const OwnFile& file, const std::string& question)
{
    if (isSilent(file, question))
        return Where::Silent;
    if (file.statement.answers.contains(question))
        return Where::Told;
    return file.kept.answers.contains(question) ? Where::Kept : Where::Nowhere;
}

std::optional<Answer> valueOf(const OwnFile& file, const std::string& question)
{
    if (const auto kept = file.kept.answers.find(question); kept != file.kept.answers.end())
        return kept->second;
    const auto told = file.statement.answers.find(question);
    if (told == file.statement.answers.end() || std::holds_alternative<NotStated>(told->second))
        return std::nullopt;
    return told->second;
}

void giveAnswer(OwnFile& file, const std::string& question, Answer answer)
{
    const Where where = whereIs(file, question);
    const bool stays = where == Where::Silent || where == Where::Kept || totalInsteadOf(file, question);
    auto& answers = stays ? file.kept.answers : file.statement.answers;
    if (std::holds_alternative<NotStated>(answer))
        answers.erase(question);
    else
        answers[question] = std::move(answer);
}

void rathersNotSay(OwnFile& file, const std::string& question, bool silent)
{
    if (silent == isSilent(file, question))
        return;
    if (silent) {
        keepToMyself(file, question);
        file.statement.answers[question] = NotStated{};
        return;
    }
    file.statement.answers.erase(question);
    if (!totalInsteadOf(file, question))
        tellAgain(file, question);
}

void keepToMyself(OwnFile& file, const std::string& question)
{
    if (whereIs(file, question) != Where::Told)
        return;
    auto told = file.statement.answers.extract(question);
    file.kept.answers.insert_or_assign(question, std::move(told.mapped()));
}

void tellAgain(OwnFile& file, const std::string& question)
{
    if (auto kept = file.kept.answers.extract(question))
        file.statement.answers.insert_or_assign(question, std::move(kept.mapped()));
}

const Question* totalInsteadOf(const OwnFile& file, const std::string& question)
{
    for (const auto& [id, answer] : file.statement.answers)
        if (const Question* total = std::holds_alternative<DeclaredTotal>(answer) ? questionOf(file, id) : nullptr;
            total && covers(*total, question))
            return total;
    return nullptr;
}

void declareTotal(OwnFile& file, const std::string& total, DeclaredTotal sum)
{
    const Question* question = questionOf(file, total);
    if (!question)
        return;
    file.kept.answers.erase(total);
    file.statement.answers[total] = sum;
    for (const std::string& part : question->covers)
        keepToMyself(file, part);
}

void takeTotalAway(OwnFile& file, const std::string& total)
{
    const Question* question = questionOf(file, total);
    if (!question)
        return;
    file.statement.answers.erase(total);
    file.kept.answers.erase(total);
    for (const std::string& part : question->covers)
        if (!isSilent(file, part) && !totalInsteadOf(file, part))
            tellAgain(file, part);
}

void tellIn(OwnFile& file, const std::optional<Currency>& own)
{
    const auto digitsOf = [&](const std::optional<Currency>& currency) {
        return (currency ? *currency : file.asked.currency).minorDigits;
    };
    const double times = minorUnitsPerMajor(digitsOf(own)) / minorUnitsPerMajor(digitsOf(file.statement.currency));
    const auto scaled = [&](Money amount) { return roundToMinor(static_cast<double>(amount.toMinor()) * times); };
    for (auto* answers : {&file.statement.answers, &file.kept.answers})
        for (auto& [id, answer] : *answers) {
            auto* total = std::get_if<DeclaredTotal>(&answer);
            if (auto* amount = total ? std::get_if<Money>(&total->total) : std::get_if<Money>(&answer))
                *amount = scaled(*amount);
        }
    file.statement.currency = own;
}

std::optional<DeclaredTotal> sumOfParts(const OwnFile& file, const Question& total)
{
    bool isAny = false;
    Money money;
    std::int64_t points = 0;
    for (const std::string& id : total.covers) {
        const Question* part = questionOf(file, id);
        const std::optional<Answer> value = part ? valueOf(file, id) : std::nullopt;
        if (!value || !part->covers.empty())
            continue;
        if (const auto* amount = std::get_if<Money>(&*value)) {
            money += inPeriod(file, *amount, part->per, total.per);
            isAny = true;
        } else if (const auto* number = std::get_if<Decimal>(&*value); number && part->kind == QuestionKind::Points) {
            points += number->toBillionths();
            isAny = true;
        }
    }
    if (!isAny)
        return std::nullopt;
    if (total.kind == QuestionKind::Money)
        return DeclaredTotal{money};
    return DeclaredTotal{Decimal::fromBillionths(points)};
}

StatedCosts statedCosts(const OwnFile& file)
{
    StatedCosts costs{{}, {}, false};
    for (const Question& question : file.asked.questions) {
        const bool isTotal = !question.covers.empty();
        const std::optional<Answer> value = question.need || isTotal ? valueOf(file, question.id) : std::nullopt;
        if (!value || question.kind != QuestionKind::Money)
            continue;
        const bool isTold = whereIs(file, question.id) == Where::Told;
        const auto* declared = std::get_if<DeclaredTotal>(&*value);
        const Money* amount = declared ? std::get_if<Money>(&declared->total) : std::get_if<Money>(&*value);
        if (!amount || (isTotal && !isTold))
            continue;
        (isTold ? costs.told : costs.kept) += inPeriod(file, *amount, question.per, Per::Month);
        costs.asTotal = costs.asTotal || isTotal;
    }
    return costs;
}

std::vector<std::string> withdrawnFrom(const OwnFile& file)
{
    std::set<std::string> told;
    for (const Sending& sending : file.sendings)
        for (const auto& [id, answer] : sending.statement.answers)
            told.insert(id);
    if (!file.sendings.empty()) // of a file whose earlier sendings are lost
        told.insert(file.sendings.front().withdrawn.begin(), file.sendings.front().withdrawn.end());
    std::vector<std::string> withdrawn;
    for (const std::string& id : told)
        if (!file.statement.answers.contains(id))
            withdrawn.push_back(id);
    return withdrawn;
}

bool differsFromSent(const OwnFile& file)
{
    if (file.sendings.empty())
        return true;
    const Sending& last = file.sendings.back();
    MemberStatement now = file.statement;
    MemberStatement then = last.statement;
    clearUnknown(now);
    clearUnknown(then);
    return now != then || withdrawnFrom(file) != last.withdrawn;
}

SentFile nextSending(const OwnFile& file, Date on)
{
    SentFile sent{.asked = file.asked, .sending = {}, .unknown = {}};
    sent.asked.drawnFrom.unknown.clear();
    for (Question& question : sent.asked.questions) {
        question.unknown.clear();
        for (Question::Choice& choice : question.choices)
            choice.unknown.clear();
    }
    sent.sending.revision = file.sendings.empty() ? 1 : file.sendings.back().revision + 1;
    sent.sending.on = on;
    sent.sending.statement = file.statement;
    sent.sending.withdrawn = withdrawnFrom(file);
    clearUnknown(sent.sending.statement);
    return sent;
}

void noteSending(OwnFile& file, const SentFile& sent) { file.sendings.push_back(sent.sending); }

} // namespace purse
