// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/by_group.hpp>

#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace purse {
namespace {

const std::string notStated = "not stated";

/// People, and the answers that brought them together.
struct Bucket {
    std::vector<std::string> answers;
    std::vector<std::string> members;
};

std::string wordsOf(const Question& question, const Answer& answer)
{
    if (const auto* number = std::get_if<Decimal>(&answer))
        return number->toText();
    if (const auto* yes = std::get_if<bool>(&answer))
        return *yes ? "yes" : "no";
    if (const auto* id = std::get_if<std::string>(&answer)) {
        const auto* choice = findById(question.choices, *id);
        return choice && !choice->text.empty() ? choice->text : *id;
    }
    return notStated;
}

/// The order of the question: numbers from the smallest, choices as they are listed, what is not stated last.
std::pair<int, Decimal> placeOf(const Question& question, const Answer& answer)
{
    if (const auto* number = std::get_if<Decimal>(&answer))
        return {0, *number};
    if (const auto* yes = std::get_if<bool>(&answer))
        return {0, Decimal{*yes ? 1 : 0}};
    if (const auto* id = std::get_if<std::string>(&answer))
        return {0, Decimal{std::ranges::find(question.choices, *id, &Question::Choice::id) - question.choices.begin()}};
    return {1, Decimal{}};
}

/// Brings people together so that no group is small.
class Grouping {
public:
    Grouping(const Document& document, const Comparison& comparison, const Question& question, int least)
        : m_question(question), m_least(least), m_minorDigits(comparison.currency.minorDigits)
    {
        for (const Outcome& outcome : comparison.outcomes)
            if (outcome.isSolved())
                m_outcomes.push_back(&outcome);
        for (const Member& member : document.members)
            m_members.emplace(member.id, &member);
    }

    GroupedPay run()
    {
        GroupedPay pay{.question = m_question.text.empty() ? m_question.id : m_question.text,
                       .least = m_least,
                       .outcomes = {},
                       .ids = {},
                       .groups = {},
                       .withheld = {}};
        for (const Outcome* outcome : m_outcomes) {
            pay.outcomes.push_back(outcome->title);
            pay.ids.push_back(outcome->scenario);
        }
        const std::vector<Bucket> buckets = merged();
        if (buckets.size() < 2 || m_outcomes.empty()) {
            pay.withheld = fmt::format("Too few people have each answer to show groups of at least {}.", m_least);
            return pay;
        }
        const bool hasCoverage = std::ranges::all_of(buckets, [&](const Bucket& bucket) { return isCovered(bucket); });
        for (const Bucket& bucket : buckets)
            pay.groups.push_back(groupOf(bucket, hasCoverage));
        if (!hasCoverage)
            pay.withheld = fmt::format("How far pay covers costs is not shown: in some group fewer than {} have stated "
                                       "costs, or one person's are most of them.",
                                       m_least);
        return pay;
    }

private:
    std::vector<Bucket> byAnswer() const
    {
        std::map<std::pair<int, Decimal>, Bucket> buckets;
        for (const auto& [id, member] : m_members) {
            const auto found = member->answers.find(m_question.id);
            const Answer answer = found == member->answers.end() ? Answer{NotStated{}} : found->second;
            Bucket& bucket = buckets[placeOf(m_question, answer)];
            bucket.answers = {wordsOf(m_question, answer)};
            bucket.members.push_back(id);
        }
        std::vector<Bucket> all;
        for (auto& [place, bucket] : buckets)
            all.push_back(std::move(bucket));
        return all;
    }

    /// Small groups become one, which takes the smallest of the others until it is small no more.
    std::vector<Bucket> merged() const
    {
        std::vector<Bucket> shown;
        Bucket rest;
        for (Bucket& bucket : byAnswer())
            isShown(bucket) ? shown.push_back(std::move(bucket)) : addTo(rest, bucket);
        while (!rest.members.empty() && !isShown(rest) && !shown.empty()) {
            const auto smallest = std::ranges::min_element(shown, {}, [](const Bucket& b) { return b.members.size(); });
            addTo(rest, *smallest);
            shown.erase(smallest);
        }
        if (!rest.members.empty() && isShown(rest))
            shown.push_back(std::move(rest));
        return shown;
    }

    static void addTo(Bucket& rest, const Bucket& bucket)
    {
        rest.answers.insert(rest.answers.end(), bucket.answers.begin(), bucket.answers.end());
        rest.members.insert(rest.members.end(), bucket.members.begin(), bucket.members.end());
    }

    bool isShown(const Bucket& bucket) const
    {
        return static_cast<int>(bucket.members.size()) >= m_least
               && std::ranges::all_of(m_outcomes, [&](const Outcome* outcome) {
                      return !isDominated(
                          amounts(bucket, *outcome, [](const MemberOutcome& m) { return m.award.amount; }));
                  });
    }

    bool isCovered(const Bucket& bucket) const
    {
        return std::ranges::all_of(m_outcomes, [&](const Outcome* outcome) {
            const std::vector<double> needs = amounts(
                bucket, *outcome, [](const MemberOutcome& m) { return m.need; }, true);
            return static_cast<int>(needs.size()) >= m_least && !isDominated(needs);
        });
    }

    /// Whether two people know nearly all of a sum: the others add less than 15% of the largest amount.
    /// @source the p% rule of statistical offices
    static bool isDominated(std::vector<double> amounts)
    {
        constexpr double leastShare = 0.15;
        std::ranges::sort(amounts, std::greater{});
        if (amounts.empty() || amounts.front() <= 0.0)
            return false;
        const double others = amounts.size() < 3 ? 0.0 : std::accumulate(amounts.begin() + 2, amounts.end(), 0.0);
        return others < leastShare * amounts.front();
    }

    std::vector<double> amounts(const Bucket& bucket, const Outcome& outcome, Money (*amountOf)(const MemberOutcome&),
                                bool statedOnly = false) const
    {
        std::vector<double> all;
        for (const std::string& id : bucket.members)
            if (const MemberOutcome* member = outcome.find(id); member && (member->needStated || !statedOnly))
                all.push_back(static_cast<double>(amountOf(*member).toMinor()));
        return all;
    }

    AnswerGroup groupOf(const Bucket& bucket, bool hasCoverage) const
    {
        AnswerGroup group{bucket.answers, static_cast<int>(bucket.members.size()), {}, {}};
        for (const Outcome* outcome : m_outcomes) {
            const std::vector<double> pay =
                amounts(bucket, *outcome, [](const MemberOutcome& m) { return m.award.amount; });
            const double sum = std::accumulate(pay.begin(), pay.end(), 0.0);
            const double tens = 10.0 * minorUnitsPerMajor(m_minorDigits);
            group.meanPay.push_back(roundToMinor(tens * std::nearbyint(sum / static_cast<double>(pay.size()) / tens)));
            group.meanCoverage.push_back(hasCoverage ? std::optional(coverageOf(bucket, *outcome)) : std::nullopt);
        }
        return group;
    }

    double coverageOf(const Bucket& bucket, const Outcome& outcome) const
    {
        double sum = 0.0;
        double people = 0.0;
        for (const std::string& id : bucket.members)
            if (const MemberOutcome* member = outcome.find(id); member && member->needStated) {
                const auto need = static_cast<double>(member->need.toMinor());
                sum += need > 0.0 ? static_cast<double>(member->covered.toMinor()) / need : 1.0;
                people += 1.0;
            }
        return sum / people;
    }

    const Question& m_question;
    int m_least;
    int m_minorDigits;
    std::vector<const Outcome*> m_outcomes;
    std::map<std::string, const Member*> m_members; ///< by id, so that the order of rows changes nothing
};

} // namespace

Result<GroupedPay> payByAnswer(const Document& document, const Comparison& comparison, const std::string& question,
                               int least)
{
    const Question* asked = findById(document.questions, question);
    if (!asked)
        return tl::unexpected(Problems{
            {"--by", "The document has no question \"" + question + "\".", "Use the id of one of its questions."}});
    if (asked->kind != QuestionKind::Count && asked->kind != QuestionKind::YesNo && asked->kind != QuestionKind::Choice)
        return tl::unexpected(
            Problems{{"--by", "The answers to \"" + question + "\" are amounts, and nearly everybody has another.",
                      "Use a question of the kind count, yes_no or choice."}});
    if (least < leastEver)
        return tl::unexpected(
            Problems{{"--least", fmt::format("Groups of fewer than {} show single people.", leastEver),
                      fmt::format("Use {} or more.", leastEver)}});
    return Grouping(document, comparison, *asked, least).run();
}

} // namespace purse
