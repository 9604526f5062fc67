// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/plan.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// Something said of a cell, a row or the whole table, with its place in the sheet.
struct CellRemark {
    std::optional<std::size_t> row;
    std::optional<std::size_t> column;
    std::string what;
    std::string hint;
};

/// "C5 (Hours)", "row 5", "column C (Hours)", or nothing.
std::string placeOf(const CellRemark& remark, const Table& table, const ImportPlan& plan);

/// One thing about a member that a row says otherwise than the document.
struct FieldChange {
    std::string field;  ///< in the words of the entry form: "Hours per week"
    std::string before; ///< empty: nothing was stated
    std::string after;
};

/// What becomes of one row without problems.
struct ImportedRow {
    std::size_t row = 0;
    std::optional<std::size_t> index; ///< of the member in the document; nothing: somebody new
    Member member;                    ///< as it would be
    std::vector<FieldChange> changes; ///< none: the document says the same already
};

/// What an import would do. Nothing is done yet.
struct ImportPreview {
    std::vector<ImportedRow> rows;
    std::vector<CellRemark> problems; ///< the rows they name are not in the list above
    std::vector<CellRemark> remarks;  ///< what was counted or rounded on the way
    std::vector<std::string> absent;  ///< ids of members of whom no row speaks; they stay as they are
    bool isRefused = false;           ///< there are problems, and the plan does not leave their rows out
};

/// What the rows of a table make of the members of a document. A row is about the member with its id, else about the
/// one with exactly its name whose id no row gives, else about somebody new. Empty cells change nothing. Every amount is rounded once.
ImportPreview planImport(const Document& document, const Table& table, const ImportPlan& plan);

/// The document with every row of the preview, in one step.
/// @return or the problems, where the preview is refused
Result<Document> applyImport(const Document& document, const ImportPreview& preview);

} // namespace purse
