// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/election.hpp>
#include <purse/model/problem.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace purse {

/// Cells by column, without the quotes of the file.
struct PbTable {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< each as long as columns

    friend bool operator==(const PbTable&, const PbTable&) = default;
};

/// A vote on projects as a .pb file has it: what it says, and what we make of it. Columns that nobody knows stay.
struct PbFile {
    std::vector<std::pair<std::string, std::string>> meta; ///< in the order of the file
    PbTable projects;
    std::vector<std::string> voteColumns;
    std::string votes; ///< the lines below the names of the columns, as they stand, each with a line end
    election::Election election;
    Notices notices; ///< what is unusual and refuses nothing

    /// The value of a key of the section META; empty: it has none.
    std::string metaOf(std::string_view key) const;
};

/// Reads a file of the Pabulib format. Byte order marks, CR LF, decimal commas and unknown columns are taken as they
/// come; a cost of 999999999 marks a project that was withdrawn.
/// @return the file, or up to twenty problems, each with its line
/// @source Faliszewski et al. (2023), Participatory Budgeting: Data, Tools, and Analysis, section 2
Result<PbFile> readPb(std::string_view text);

/// The file as text: line ends are LF, and cells are quoted where they have to be.
std::string writePb(const PbFile& file);

/// A file for an election that comes from elsewhere; voters are v0, v1, ...
PbFile pbFileOf(election::Election election, std::vector<std::pair<std::string, std::string>> meta);

/// The election of a file's texts, once more: after rows of projects were changed.
Result<PbFile> readAgain(const PbFile& file);

} // namespace purse
