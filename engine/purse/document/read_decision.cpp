// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>

namespace purse {
namespace {

constexpr int mostPeople = 1'000'000;

Voices readVoices(const Field& field)
{
    Voices voices;
    if (!field.isPresent())
        return voices;
    Fields fields(field);
    const auto read = [&](const char* key) -> std::optional<int> {
        const Field given = fields.optional(key);
        return given.isPresent() ? std::optional(given.integer(0, mostPeople, 0)) : std::nullopt;
    };
    voices.support = read("support");
    voices.concern = read("concern");
    voices.standAside = read("stand_aside");
    voices.block = read("block");
    voices.notReady = read("not_ready");
    fields.keepRest();
    return voices;
}

} // namespace

Decision readDecision(const Field& field)
{
    const auto day = [](const Field& given) { return given.isPresent() ? std::optional(given.date()) : std::nullopt; };
    Decision decision;
    Fields fields(field, decision.unknown);
    decision.outcome = fields.optional("outcome").oneOf(words::decisionOutcomes, Decision::Outcome::Adopted);
    if (decision.outcome != Decision::Outcome::None)
        decision.scenario = fields.required("scenario").id();
    decision.date = fields.required("date").date();
    decision.effectiveFrom = day(fields.optional("effective_from"));
    const bool isTrial = decision.outcome == Decision::Outcome::Trial;
    const Field review = isTrial ? fields.required("review") : fields.optional("review");
    decision.review = day(review);
    if (decision.review && *decision.review < decision.date)
        review.refuse("This is before the day of the decision.", "Give the day on which the group looks at it again.");
    decision.text = fields.optional("text").text();
    decision.conditions = fields.optional("conditions").text();
    decision.voices = readVoices(fields.optional("voices"));
    fields.keepRest();
    return decision;
}

} // namespace purse
