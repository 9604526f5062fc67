// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/cell_text.hpp>
#include <purse/import/csv_records.hpp>
#include <purse/import/dialect.hpp>

#include <purse/document/utf8.hpp>

#include <fmt/format.h>

#include <array>
#include <map>

namespace purse {
namespace {

constexpr std::size_t looksAtRecords = 200;
constexpr std::size_t looksAtBytes = std::size_t{1} << 20U;
/// In this order where several would do: a comma is also a decimal sign.
constexpr std::array<char, 4> delimiters{'\t', ';', '|', ','};

using Records = std::vector<std::vector<std::string>>;

Records recordsOf(std::string_view text, char delimiter)
{
    CsvRecords reader(text, delimiter);
    Records records;
    while (!reader.atEnd() && records.size() < looksAtRecords) {
        std::vector<std::string> cells = reader.next();
        if (cells.size() > 1 || !trimmedCell(cells.front()).empty())
            records.push_back(std::move(cells));
    }
    return records;
}

/// How well records fit a table: the share of them that have as many cells as most have; nothing for one column.
double fitOf(const Records& records)
{
    std::map<std::size_t, std::size_t> rowsByCells;
    for (const auto& cells : records)
        ++rowsByCells[cells.size()];
    std::size_t usual = 0;
    std::size_t rows = 0;
    for (const auto& [cells, count] : rowsByCells)
        if (count >= rows) {
            usual = cells;
            rows = count;
        }
    return usual < 2 ? 0.0 : static_cast<double>(rows) / static_cast<double>(records.size());
}

char delimiterOf(std::string_view text)
{
    char best = ',';
    double bestFit = 0.0;
    for (const char delimiter : delimiters)
        if (const double fit = fitOf(recordsOf(text, delimiter)); fit > bestFit) {
            best = delimiter;
            bestFit = fit;
        }
    return best;
}

/// The delimiter of a first line such as "sep=;".
std::optional<char> saidDelimiter(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    return line.size() == 5 && line.starts_with("sep=") ? std::optional(line[4]) : std::nullopt;
}

void sniffDecimal(const Records& records, SniffedDialect& sniffed)
{
    std::vector<std::string> texts;
    std::string twoNumbers;
    for (const auto& cells : records)
        for (const std::string& cell : cells) {
            texts.push_back(cell);
            if (twoNumbers.empty() && readsOf(cell) == Reads::TwoNumbers)
                twoNumbers = std::string(trimmedCell(cell));
        }
    const std::optional<DecimalSign> decimal = decimalOf(texts);
    const bool isComma = sniffed.dialect.delimiter == ';';
    sniffed.dialect.decimal = decimal.value_or(isComma ? DecimalSign::Comma : DecimalSign::Point);
    sniffed.dialect.isDecimalSure = decimal.has_value() || twoNumbers.empty();
    if (sniffed.dialect.isDecimalSure)
        return;
    const auto read = [&](DecimalSign sign) { return readWrittenNumber(twoNumbers, sign)->number.toText(); };
    sniffed.notices.push_back({"",
                               fmt::format("{} is {} with a decimal point and {} with a decimal comma.",
                                           visible(twoNumbers), read(DecimalSign::Point), read(DecimalSign::Comma)),
                               {},
                               "Say which of them the table has."});
}

} // namespace

SniffedDialect sniffDialect(std::string_view text)
{
    SniffedDialect sniffed;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::string decoded;
    if (const auto byte = firstNonUtf8(text)) {
        sniffed.dialect.encoding = Encoding::Windows1252;
        sniffed.notices.push_back({fmt::format("byte {}", *byte + 1),
                                   "The file is not UTF-8 text; it is read as Windows-1252.",
                                   {},
                                   "Look at names with accents; if they are wrong, save it as \"CSV UTF-8\"."});
        text = decoded = fromWindows1252(text.substr(0, looksAtBytes));
    }
    text = text.substr(0, looksAtBytes);
    const std::optional<char> said = saidDelimiter(text);
    sniffed.dialect.hasDelimiterLine = said.has_value();
    sniffed.dialect.delimiter = said.value_or(delimiterOf(text));
    sniffDecimal(recordsOf(text, sniffed.dialect.delimiter), sniffed);
    return sniffed;
}

} // namespace purse
