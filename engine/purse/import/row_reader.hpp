// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/preview.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

/// Reads the cells of one row as what the plan says they are, and says what it cannot read.
class RowReader {
public:
    RowReader(const Document& document, const Table& table, const ImportPlan& plan, std::size_t row,
              ImportPreview& preview)
        : m_document(document), m_table(table), m_plan(plan), m_row(row), m_preview(preview)
    {
    }

    bool hasProblems() const { return m_hasProblems; }
    bool isEmpty() const;

    const std::string& said() const { return cellOf(Target::Id).text; } ///< the id, whether it can be one or not
    std::string id();
    std::string name() const;
    /// Puts what the row says into a member.
    void read(Member& member, bool isNew);

    void refuse(std::optional<std::size_t> column, std::string what, std::string hint);
    void remark(std::optional<std::size_t> column, std::string what);

private:
    struct Pay {
        std::size_t column = 0;
        PayUnit unit;
        Number number;
        std::string currency;
    };

    std::optional<std::size_t> columnOf(Target target) const;
    const Cell& cellOf(Target target) const;

    std::optional<WrittenNumber> number(std::size_t column, const std::string& text, const Cell* cell = nullptr);
    std::optional<WrittenNumber> numberOf(std::size_t column);
    std::optional<Date> day(Target target);

    void readWork(Member& member, bool isNew);
    void readHours(Member& member, std::size_t column);
    void readAbsence(Member& member);
    void readPay(Member& member);
    std::optional<Pay> payOf(std::size_t column);
    std::optional<PayUnit> unitOf(std::size_t column, const std::string& words);
    void setPay(Member& member, const Pay& pay);
    bool isOurs(const std::string& currency, const Member& member) const;
    void readPlace(Member& member);
    void readAnswers(Member& member);
    std::optional<Answer> answerOf(const Question& question, std::size_t column, const Member& member);
    std::optional<Answer> numberAnswer(const Question& question, std::size_t column, const Member& member);

    const Document& m_document;
    const Table& m_table;
    const ImportPlan& m_plan;
    std::size_t m_row;
    ImportPreview& m_preview;
    bool m_hasProblems = false;
    std::optional<Share> m_share; ///< of a full-time post, exactly as the row says it
};

/// How a share of one member's pay is counted where the row says nothing of hours.
Share shareOf(const Member& member, const FullTime& fullTime);

} // namespace purse
