// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>

namespace purse {
namespace {

constexpr int mostRounds = 10'000;
constexpr std::size_t mostMoves = 10'000;

PileMove readMove(const Field& field, const Reading& reading)
{
    PileMove move;
    Fields fields(field, move.unknown);
    move.round = fields.optional("round").integer(1, mostRounds, 1);
    move.from = fields.required("from").id();
    move.to = fields.required("to").id();
    move.amount = fields.required("amount").money(reading.minorDigits);
    move.about = fields.optional("about").text();
    fields.keepRest();
    return move;
}

} // namespace

Pile readPile(const Field& field, const Reading& reading)
{
    const auto readId = [](const Field& item) { return item.id(); };
    Pile pile;
    Fields fields(field, pile.unknown);
    pile.id = fields.required("id").id();
    pile.title = fields.optional("title").text();
    pile.total = fields.required("total").money(reading.minorDigits);
    pile.budget = fields.optional("budget").id();
    pile.holders = fields.required(pile.budget.empty() ? "people" : "lines").listOf(readId);
    pile.moves = fields.optional("moves").listOf([&](const Field& item) { return readMove(item, reading); }, mostMoves);
    pile.round = fields.optional("round").integer(1, mostRounds, 1);
    fields.keepRest();
    return pile;
}

} // namespace purse
