// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>

namespace purse {
namespace {

const Range aboveZero{Decimal::fromBillionths(1), {}};

} // namespace

ExchangeRate readExchangeRate(const Field& field)
{
    ExchangeRate read;
    Fields fields(field, read.unknown);
    read.currency = fields.required("currency").currency();
    read.units = fields.optional("units").decimal(aboveZero, Decimal{1});
    read.rate = fields.required("rate").decimal(aboveZero, Decimal{1});
    read.date = fields.required("date").date();
    read.source = fields.required("source").text();
    fields.keepRest();
    return read;
}

PriceLevel readPriceLevel(const Field& field)
{
    PriceLevel read;
    Fields fields(field, read.unknown);
    read.place = fields.required("place").id();
    read.currency = fields.required("currency").currency();
    read.level = fields.required("level").decimal(aboveZero, Decimal{1});
    read.year = fields.required("year").text();
    read.source = fields.required("source").text();
    fields.keepRest();
    return read;
}

} // namespace purse
