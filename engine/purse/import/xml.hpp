// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/package.hpp>

#include <pugixml.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace purse {

/// Why this text is not read as XML: not UTF-8, a document type (and with it entities), brackets that nest deeper than
/// 64, more than a million elements. Empty when it may be.
Problems objectionsToXml(std::string_view text, const std::string& part);

/// A part of a package as a tree.
using Xml = std::unique_ptr<pugi::xml_document>;
Result<Xml> readXml(Package& package, const std::string& part);

/// The name without the prefix of its namespace, which writers choose as they like: "table:table-row" is "table-row".
std::string_view localName(std::string_view name);

bool isNamed(const pugi::xml_node& node, std::string_view name);
/// @return a null node where there is none
pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name);
/// @return an empty text where there is none
std::string_view attributeOf(const pugi::xml_node& node, std::string_view name);
/// A whole number of at least 1; 1 where there is none.
std::size_t repeatsOf(const pugi::xml_node& node, std::string_view name);

/// The first element of this name at most so deep below, in the order of the file.
pugi::xml_node descendantOf(const pugi::xml_node& node, std::string_view name, int depth = 4);

} // namespace purse
