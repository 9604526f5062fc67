// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/problem.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace purse {

/// The parts of a .xlsx or .ods file, which is a ZIP archive in memory. Nothing is written anywhere, and a name that a
/// part mentions is looked up in the archive and nowhere else.
class Package {
public:
    static constexpr std::size_t mostParts = 2000;
    static constexpr std::size_t mostUnpacked = std::size_t{64} << 20U; ///< of all parts that are read, together

    /// @param bytes must live as long as the package
    static Result<Package> open(std::string_view bytes);
    Package(Package&&) noexcept;
    Package& operator=(Package&&) noexcept;
    ~Package();

    bool has(const std::string& part) const;
    /// Unpacks a part, and stops as soon as it is larger than what is left to unpack, whatever the archive says of it.
    Result<std::string> read(const std::string& part);

private:
    class Archive;
    explicit Package(std::unique_ptr<Archive> archive);

    std::unique_ptr<Archive> m_archive;
    std::size_t m_left = mostUnpacked;
};

} // namespace purse
