// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/dialect.hpp>
#include <purse/import/spreadsheet.hpp>
#include <purse/model/document.hpp>

#include <string>
#include <utility>
#include <vector>

namespace purse::test {

/// An archive with these parts, deflated.
std::string zipOf(const std::vector<std::pair<std::string, std::string>>& parts);

/// A spreadsheet of LibreOffice's kind: rows and cells of one sheet called "People".
std::string odsOf(const std::string& rows);

/// A spreadsheet of Excel's kind: what stands in sheetData, sst and styleSheet of its one sheet.
std::string xlsxOf(const std::string& rows, const std::string& shared = {}, const std::string& styles = {});

std::string textOf(const std::string& path);

/// A group in pounds with 37.5 hours as full time, these members, and questions of every kind.
Document group(std::vector<Member> members = {});
Member member(const std::string& id, const std::string& name, const std::string& hours = "30");

/// Read as it seems to be. @throws std::runtime_error where it cannot be read
Table csv(const std::string& text);

} // namespace purse::test
