// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/member_files.hpp>

#include <purse/document/edit.hpp>
#include <purse/document/json.hpp>
#include <purse/document/member_file.hpp>
#include <purse/import/field_changes.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

const std::string answersPlace = "/sending/member/answers";

std::string placeOfAnswer(const std::string& id) { return answersPlace + "/" + pointerPart(id); }

/// The words of a question, for messages.
std::string wordsOf(const Question& question) { return shown(question.text.empty() ? question.id : question.text); }

/// One file against one document.
class Arrival {
public:
    Arrival(const Document& document, const SentFile& file, const ArrivalPlan& plan, ArrivedRow& row)
        : m_document(document), m_file(file), m_statement(file.sending.statement), m_plan(plan), m_row(row)
    {
    }

    void run()
    {
        m_row.revision = m_file.sending.revision;
        m_row.on = m_file.sending.on;
        m_row.who = m_statement.name.empty() ? m_statement.member : m_statement.name;
        find();
        lookAtQuestions();
        if (!m_row.problems.empty())
            return;
        const Member* before = m_row.index ? &m_document.members[*m_row.index] : nullptr;
        m_row.standing = standingTo(before);
        if (!m_row.problems.empty() || m_row.standing == Standing::Same || m_row.standing == Standing::Older)
            return;
        makeMember(before);
        m_row.changes = changesOf(m_document, before, m_row.member);
        m_row.takesIn = m_row.problems.empty();
    }

private:
    void refuse(std::string where, std::string what, std::string hint)
    {
        m_row.problems.push_back({std::move(where), std::move(what), std::move(hint)});
    }
    void notice(std::string where, std::string what, std::string hint)
    {
        m_row.notices.push_back({std::move(where), std::move(what), std::nullopt, std::move(hint)});
    }

    void find()
    {
        const DrawnFrom& from = m_file.asked.drawnFrom;
        if (const auto chosen = m_plan.who.find(m_row.name); chosen != m_plan.who.end()) {
            m_row.index = indexOf([&](const Member& each) { return each.id == chosen->second; });
            if (!m_row.index)
                refuse("/sending/member", fmt::format("There is no member {}.", shown(chosen->second)),
                       "Use the id of one of the members.");
            return;
        }
        if (from.document == m_document.id && !m_statement.member.empty())
            m_row.index = indexOf([&](const Member& each) { return each.id == m_statement.member; });
        if (!m_row.index && !m_statement.name.empty() && countOf(m_statement.name) == 1)
            m_row.index = indexOf([&](const Member& each) { return each.name == m_statement.name; });
        if (!from.document.empty() && from.document != m_document.id)
            notice("/drawn_from/document",
                   fmt::format("The questions are from another document, {}.", shown(from.document)),
                   "See that this is the member you think.");
        if (!m_row.index && !m_plan.addsPeople)
            refuse("/sending/member",
                   m_row.who.empty() ? "The file does not say who it is from."
                                     : fmt::format("{} is not a member of this document.", shown(m_row.who)),
                   "Say which member it is, or that new people are to be added.");
        if (m_row.index)
            m_row.who = m_document.members[*m_row.index].name.empty() ? m_document.members[*m_row.index].id
                                                                      : m_document.members[*m_row.index].name;
    }

    template <class Is>
    std::optional<std::size_t> indexOf(const Is& is) const
    {
        const auto found = std::ranges::find_if(m_document.members, is);
        return found == m_document.members.end() ? std::nullopt
                                                 : std::optional<std::size_t>(found - m_document.members.begin());
    }
    std::size_t countOf(const std::string& name) const
    {
        return static_cast<std::size_t>(std::ranges::count(m_document.members, name, &Member::name));
    }

    /// Whether what was asked is what the document asks.
    void lookAtQuestions()
    {
        const std::string& group = m_document.group.currency.code;
        if (m_file.asked.drawnFrom.fingerprint != fingerprintOf(m_document.questions, m_document.group.currency))
            notice("/drawn_from/fingerprint", "The questions are not those that the document asks now.",
                   "Each answer is compared one by one; those to questions that are new are missing.");
        if (!m_statement.currency && m_file.asked.currency.code != group && tellsMoney())
            refuse("/currency",
                   fmt::format("The amounts are in {}; the document's are in {}.", m_file.asked.currency.code, group),
                   "Ask for a file with the questions of this document.");
        for (const auto& [id, answer] : m_statement.answers)
            lookAtQuestion(id);
        if (m_row.problems.empty())
            std::ranges::move(problemsOfAnswers(m_statement.answers, m_document.questions, m_document.group.currency,
                                                m_statement.currency, answersPlace),
                              std::back_inserter(m_row.problems));
    }

    void lookAtQuestion(const std::string& id)
    {
        const Question& asked = *findById(m_file.asked.questions, id);
        const Question* ours = findById(m_document.questions, id);
        if (!ours)
            return refuse(placeOfAnswer(id), fmt::format("The document does not ask {}.", wordsOf(asked)),
                          "Add the question to the document, or ask for a file with the questions it has.");
        if (ours->kind != asked.kind)
            return refuse(placeOfAnswer(id),
                          fmt::format("{} was asked as {}; the document asks it as {}.", wordsOf(asked),
                                      toText(asked.kind), toText(ours->kind)),
                          "Ask for a file with the questions that the document has now.");
        if (ours->kind == QuestionKind::Money && ours->per != asked.per)
            return refuse(placeOfAnswer(id),
                          fmt::format("{} was asked for a {}; the document asks it for a {}.", wordsOf(asked),
                                      toText(asked.per), toText(ours->per)),
                          "Ask for a file with the questions that the document has now.");
        if (ours->text != asked.text)
            notice(placeOfAnswer(id),
                   fmt::format("The document asks this in other words: {}, not {}.", wordsOf(*ours), wordsOf(asked)),
                   "See that it means the same.");
        if (ours->standIn != asked.standIn)
            notice(placeOfAnswer(id),
                   fmt::format("What counts for whoever would rather not say was changed since {} was asked.",
                               wordsOf(asked)),
                   "Tell the member.");
    }

    bool tellsMoney() const
    {
        return std::ranges::any_of(m_statement.answers, [](const auto& answer) {
            const auto* total = std::get_if<DeclaredTotal>(&answer.second);
            return std::holds_alternative<Money>(answer.second)
                   || (total && std::holds_alternative<Money>(total->total));
        });
    }

    Standing standingTo(const Member* before)
    {
        if (!before || !before->sent)
            return Standing::New;
        const TakenIn& taken = *before->sent;
        if (m_file.sending.revision != taken.revision)
            return m_file.sending.revision > taken.revision ? Standing::Newer : Standing::Older;
        if (!taken.fingerprint.empty() && taken.fingerprint != fingerprintOf(m_file))
            refuse("/sending/revision",
                   fmt::format("Sending {} of {} was taken in already, and says something else.", taken.revision,
                               shown(m_row.who)),
                   "Ask which of the two holds, and for a new sending.");
        return Standing::Same;
    }

    void makeMember(const Member* before)
    {
        Member& member = m_row.member;
        if (before)
            member = *before;
        else
            beginMember(member);
        takeCurrency(before);
        if (!m_statement.name.empty())
            member.name = m_statement.name;
        if (m_statement.hoursPerWeek)
            member.work.hoursPerWeek = *m_statement.hoursPerWeek;
        if (m_statement.daysPerWeek)
            member.work.daysPerWeek = m_statement.daysPerWeek;
        if (m_statement.weeksPerYear)
            member.work.weeksPerYear = m_statement.weeksPerYear;
        if (!m_statement.place.empty())
            member.place = m_statement.place == m_document.group.place ? "" : m_statement.place;
        member.hidden = m_statement.hidden.value_or(member.hidden);
        for (const auto& [id, answer] : m_statement.answers)
            takeAnswer(id, answer);
        for (const std::string& id : m_file.sending.withdrawn)
            becomeSilent(id);
        member.sent = TakenIn{m_file.sending.revision, m_file.sending.on, fingerprintOf(m_file), {}};
    }

    void beginMember(Member& member)
    {
        member.id = freeId(m_document.members, m_row.who);
        if (!m_statement.hoursPerWeek)
            refuse("/sending/member/hours_per_week", fmt::format("The hours of {} are missing.", shown(m_row.who)),
                   "Add the person with their hours first, or ask for a file that says them.");
    }

    /// Another currency gives another meaning to every amount that the file does not speak of.
    void takeCurrency(const Member* before)
    {
        if (!m_statement.currency && !tellsMoney())
            return;
        const Currency& group = m_document.group.currency;
        const Currency& now = m_statement.currency ? *m_statement.currency : group;
        const Currency& then = before && before->currency ? *before->currency : group;
        if (now == then)
            return;
        if (before && hasOtherAmounts(*before))
            refuse("/sending/member/currency",
                   fmt::format("The amounts are in {}; the document has others of {} in {}.", now.code,
                               shown(m_row.who), then.code),
                   "Bring the document's amounts of this person into the same currency first.");
        m_row.member.currency = now == group ? std::nullopt : std::optional(now);
    }

    bool hasOtherAmounts(const Member& before) const
    {
        return before.currentPay
               || std::ranges::any_of(before.work.absences, [](const Absence& each) { return each.cover.has_value(); })
               || std::ranges::any_of(before.answers, [&](const auto& answer) {
                      return std::holds_alternative<Money>(answer.second)
                             && !m_statement.answers.contains(answer.first);
                  });
    }

    void takeAnswer(const std::string& id, const Answer& answer)
    {
        m_row.member.answers[id] = answer;
        lookAtOverrides(id);
        if (!std::holds_alternative<DeclaredTotal>(answer))
            return;
        for (const std::string& part : findById(m_document.questions, id)->covers)
            if (!m_statement.answers.contains(part))
                becomeSilent(part);
    }

    void becomeSilent(const std::string& id)
    {
        const auto found = m_row.member.answers.find(id);
        if (found == m_row.member.answers.end())
            return;
        found->second = NotStated{};
        lookAtOverrides(id);
    }

    /// Scenarios may hold other answers of a member, which stay.
    void lookAtOverrides(const std::string& id)
    {
        for (const Scenario& scenario : m_document.scenarios)
            for (const MemberOverride& change : scenario.memberOverrides)
                if (change.member == m_row.member.id && change.answers.contains(id))
                    notice(placeOfAnswer(id),
                           fmt::format("The scenario {} has an answer of its own here, and keeps it.",
                                       shown(scenario.title.empty() ? scenario.id : scenario.title)),
                           "Take it out of the scenario if it should not stay.");
    }

    const Document& m_document;
    const SentFile& m_file;
    const MemberStatement& m_statement;
    const ArrivalPlan& m_plan;
    ArrivedRow& m_row;
};

bool isSamePerson(const ArrivedRow& a, const ArrivedRow& b)
{
    return a.index || b.index ? a.index == b.index : a.who == b.who;
}

/// Of several files from one member only the last sending counts.
void settle(std::vector<ArrivedRow>& rows)
{
    const std::vector<ArrivedRow> before = rows;
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t k = 0; k < rows.size(); ++k) {
            ArrivedRow& row = rows[i];
            const ArrivedRow& other = before[k];
            if (i == k || !row.takesIn || !other.takesIn || !isSamePerson(row, other) || other.revision < row.revision)
                continue;
            const bool isTwin = other.revision == row.revision;
            const bool differs = isTwin && other.member.sent != row.member.sent;
            if (isTwin && !differs && k > i)
                continue; // the first of two copies is taken in
            row.takesIn = false;
            row.changes.clear();
            row.standing = isTwin ? Standing::Same : Standing::Older;
            if (differs)
                row.problems.push_back({"/sending/revision",
                                        fmt::format("{} and {} are both sending {} of {}, and differ.", shown(row.name),
                                                    shown(other.name), row.revision, shown(row.who)),
                                        "Ask which of the two holds, and leave the other out."});
        }
}

/// People who are added get ids of their own.
void nameNewPeople(const Document& document, std::vector<ArrivedRow>& rows)
{
    std::vector<Member> all = document.members;
    for (ArrivedRow& row : rows)
        if (row.takesIn && !row.index) {
            row.member.id = freeId(all, row.who);
            all.push_back(row.member);
        }
}

} // namespace

std::string_view toText(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return "new";
    case Standing::Newer:
        return "newer";
    case Standing::Same:
        return "same";
    case Standing::Older:
        break;
    }
    return "older";
}

ArrivalPreview planArrivals(const Document& document, const std::vector<ArrivedFile>& files, const ArrivalPlan& plan)
{
    ArrivalPreview preview;
    for (const ArrivedFile& arrived : files) {
        ArrivedRow& row = preview.rows.emplace_back();
        row.name = arrived.name;
        if (arrived.file)
            Arrival(document, *arrived.file, plan, row).run();
        else
            row.problems = arrived.file.error();
    }
    settle(preview.rows);
    nameNewPeople(document, preview.rows);
    preview.isRefused = !plan.leavesOutProblems && std::ranges::any_of(preview.rows, [](const ArrivedRow& row) {
        return !row.problems.empty();
    });
    return preview;
}

Result<Document> applyArrivals(const Document& document, const ArrivalPreview& preview)
{
    if (preview.isRefused) {
        Problems problems;
        for (const ArrivedRow& row : preview.rows)
            for (const Problem& problem : row.problems)
                problems.push_back({row.name + problem.where, problem.what, problem.hint});
        return tl::unexpected(std::move(problems));
    }
    Document changed = document;
    for (const ArrivedRow& row : preview.rows) {
        if (!row.takesIn)
            continue;
        if (row.index)
            changed.members.at(*row.index) = row.member;
        else
            changed.members.push_back(row.member);
    }
    return changed;
}

} // namespace purse
