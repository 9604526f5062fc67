// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>

namespace purse {
namespace {

constexpr std::size_t mostGifts = 10'000;

MatchedProject readProject(const Field& field)
{
    MatchedProject project;
    Fields fields(field, project.unknown);
    project.id = fields.required("id").id();
    project.title = fields.optional("title").text();
    fields.keepRest();
    return project;
}

ProjectGift readGift(const Field& field, const Reading& reading)
{
    ProjectGift gift;
    Fields fields(field, gift.unknown);
    gift.giver = fields.required("giver").text();
    gift.project = fields.required("project").id();
    gift.amount = fields.required("amount").money(reading.minorDigits, {Decimal{0}, {}});
    fields.keepRest();
    return gift;
}

} // namespace

Matching readMatching(const Field& field, const Reading& reading)
{
    Matching matching;
    Fields fields(field, matching.unknown);
    matching.id = fields.required("id").id();
    matching.title = fields.optional("title").text();
    matching.pot = fields.required("pot").money(reading.minorDigits, {Decimal{0}, {}});
    if (const Field cap = fields.optional("cap"); cap.isPresent())
        matching.cap = cap.money(reading.minorDigits, {Decimal{0}, {}});
    matching.scaleUp = fields.optional("scale_up").yesNo();
    matching.projects = fields.required("projects").listOf(readProject);
    matching.gifts =
        fields.optional("gifts").listOf([&](const Field& item) { return readGift(item, reading); }, mostGifts);
    fields.keepRest();
    return matching;
}

} // namespace purse
