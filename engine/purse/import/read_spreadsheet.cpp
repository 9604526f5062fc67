// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/package.hpp>
#include <purse/import/spreadsheet.hpp>

namespace purse {

bool isSpreadsheet(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
}

Result<std::vector<Table>> readSpreadsheet(std::string_view bytes)
{
    const Result<Package> package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    return package->has("content.xml") ? readOds(bytes) : readXlsx(bytes);
}

} // namespace purse
