// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/payout_edits.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/taking_part.hpp"

#include <purse/document/edit.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace purse::gui {
namespace {
using Cell = EntryTableModel::Cell;
using Column = EntryTableModel::Column;
using Row = EntryTableModel::Row;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::PayoutsPage)
};

constexpr int hourDigits = 4;
const Decimal mostMajor{1'000'000'000};
const Decimal mostNumber{1'000'000};

template <class T>
std::optional<T> foundIn(const std::map<std::string, T>& all, const std::string& member)
{
    const auto found = all.find(member);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

template <class T>
void put(std::map<std::string, T>& all, const std::string& member, const std::optional<T>& value)
{
    if (value)
        all[member] = *value;
    else
        all.erase(member);
}

template <class T>
void keepOnly(std::map<std::string, T>& all, const std::vector<std::string>& members)
{
    std::erase_if(all, [&](const auto& each) { return !takesPart(members, each.first); });
}

/// @param none what stands there without an amount
Cell moneyField(const std::optional<Money>& amount, const QString& none, const Format& format)
{
    const int digits = format.currency().minorDigits;
    return {.text = amount ? format.money(*amount, true) : none,
            .beside = {},
            .field = EntryTableModel::Field::Number,
            .number = amount ? std::optional(decimalOf(*amount, digits)) : std::nullopt,
            .decimals = digits,
            .most = mostMajor};
}

Cell numberField(const std::optional<Decimal>& number, const QString& none, const Format& format)
{
    return {.text = number ? format.decimal(*number) : none,
            .beside = {},
            .field = EntryTableModel::Field::Number,
            .number = number,
            .decimals = hourDigits,
            .most = mostNumber};
}

Cell moneyCell(Money amount, const Format& format) { return {.text = format.money(amount, true), .beside = {}}; }

/// As much of a name as the head of a column has room for.
QString headOf(const Payout& payout, std::size_t stream)
{
    constexpr int mostLetters = 24;
    const QString title = shown(payout.streams[stream].title);
    if (title.isEmpty())
        return Words::tr("Stream %1").arg(stream + 1);
    return title.size() > mostLetters ? title.left(mostLetters - 1).trimmed() + QChar(0x2026) : title;
}

std::vector<Column> columnsOf(const Payout& payout, const PayoutOutcome& outcome, const Format& format)
{
    std::vector<Column> columns{{Words::tr("Member")}};
    const auto add = [&](const QString& title) { columns.push_back({title, Qt::AlignRight}); };
    if (payout.takes) {
        add(Words::tr("Took last time"));
        add(Words::tr("Asks for"));
        add(Words::tr("Can be raised to"));
    } else if (payout.catchUp) {
        add(Words::tr("Credit"));
        add(Words::tr("Paid so far"));
        add(Words::tr("Plain share"));
    }
    for (std::size_t s = 0; s < payout.streams.size(); ++s)
        add(Words::tr("%1, hours\nfor %2")
                .arg(headOf(payout, s), format.money(s < outcome.streams.size() ? outcome.streams[s] : Money{}, true)));
    add(payout.catchUp ? Words::tr("Paid now") : Words::tr("Paid"));
    return columns;
}

Row rowOf(const Document& document, const Payout& payout, const PaidOut& paid, const Format& format)
{
    const Member* member = findById(document.members, paid.member);
    Row row{{.text = member ? shownName(member->name, member->id) : shown(paid.member), .beside = {}}};
    if (payout.takes) {
        row.push_back(moneyField(foundIn(payout.takes->last, paid.member), Words::tr("nothing"), format));
        row.push_back(moneyField(foundIn(payout.takes->asked, paid.member), Words::tr("automatic"), format));
        row.push_back(moneyCell(paid.most.value_or(Money{}), format));
    } else if (payout.catchUp) {
        row.push_back(numberField(foundIn(payout.catchUp->credit, paid.member), Words::tr("none"), format));
        row.push_back(moneyField(foundIn(payout.catchUp->paid, paid.member), Words::tr("nothing"), format));
        row.push_back(moneyCell(paid.plain.value_or(Money{}), format));
    }
    for (std::size_t s = 0; s < payout.streams.size(); ++s) {
        row.push_back(numberField(foundIn(payout.streams[s].hours, paid.member), Words::tr("none"), format));
        if (s < paid.streams.size() && paid.streams[s] > Money{})
            row.back().beside = format.money(paid.streams[s], true);
    }
    row.push_back(moneyCell(paid.amount, format));
    return row;
}
} // namespace

PayoutWay wayOf(const Payout& payout)
{
    return payout.takes ? PayoutWay::Takes : payout.catchUp ? PayoutWay::Credit : PayoutWay::Streams;
}

void setWay(Payout& payout, PayoutWay way)
{
    if (way == wayOf(payout))
        return;
    payout.takes.reset();
    payout.catchUp.reset();
    payout.streams.clear();
    if (way == PayoutWay::Takes)
        payout.takes = SetTakes{};
    else if (way == PayoutWay::Credit)
        payout.catchUp = CatchUpTerms{};
    else
        payout.streams.push_back(
            {.title = Words::tr("Work").toStdString(), .part = Percent{Decimal{100}}, .hours = {}, .unknown = {}});
}

void appendPayout(Document& document, const std::string& title)
{
    Payout payout;
    payout.title = title;
    payout.id = freeId(document.payouts, title);
    payout.takes = SetTakes{};
    if (const std::vector<std::string> able = whoCanTakePart(document); able.size() < document.members.size())
        payout.members = able;
    document.payouts.push_back(std::move(payout));
}

void setMembers(Payout& payout, const std::vector<std::string>& members)
{
    payout.members = members;
    if (payout.takes) {
        keepOnly(payout.takes->last, members);
        keepOnly(payout.takes->asked, members);
    }
    if (payout.catchUp) {
        keepOnly(payout.catchUp->credit, members);
        keepOnly(payout.catchUp->paid, members);
    }
    for (WorkStream& stream : payout.streams)
        keepOnly(stream.hours, members);
}

/// What is left of the whole goes to the new one.
void appendStream(Payout& payout, const std::string& title)
{
    std::int64_t left = Decimal{100}.toBillionths();
    for (const WorkStream& stream : payout.streams)
        left -= stream.part.value.toBillionths();
    payout.streams.push_back({.title = title,
                              .part = Percent{Decimal::fromBillionths(std::max<std::int64_t>(0, left))},
                              .hours = {},
                              .unknown = {}});
}

PayoutTable payoutTable(const Document& document, const Payout& payout, const PayoutOutcome& outcome,
                        const Format& format)
{
    PayoutTable table{.columns = columnsOf(payout, outcome, format), .rows = {}, .reasons = {}, .members = {}};
    for (const Member& member : document.members) {
        const auto paid = std::ranges::find(outcome.members, member.id, &PaidOut::member);
        if (paid == outcome.members.end())
            continue;
        table.rows.push_back(rowOf(document, payout, *paid, format));
        table.reasons.push_back(shown(paid->because));
        table.members.push_back(member.id);
    }
    return table;
}

void enter(Payout& payout, const std::string& member, int column, const std::optional<Decimal>& number, int minorDigits)
{
    const std::optional<Money> amount = number ? std::optional(moneyOf(*number, minorDigits)) : std::optional<Money>{};
    if (payout.takes)
        put(column == 1 ? payout.takes->last : payout.takes->asked, member, amount);
    else if (payout.catchUp && column == 1)
        put(payout.catchUp->credit, member, number);
    else if (payout.catchUp)
        put(payout.catchUp->paid, member, amount);
    else if (const auto stream = static_cast<std::size_t>(column - 1); stream < payout.streams.size())
        put(payout.streams[stream].hours, member, number);
}

} // namespace purse::gui
