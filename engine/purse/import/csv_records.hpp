// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace purse {

/// Takes separated values apart, one record at a time (RFC 4180): a cell that begins with a quotation mark goes on to the
/// next one that stands alone, over delimiters and line ends; "" inside stands for one.
class CsvRecords {
public:
    CsvRecords(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    std::vector<std::string> next();
    /// A quotation mark that opened and never closed.
    bool hasOpenQuote() const { return m_hasOpenQuote; }

private:
    std::string cell();
    std::string quotedCell();
    bool atLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    bool m_hasOpenQuote = false;
};

} // namespace purse
