// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/package.hpp>

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <set>

namespace purse {
namespace {

constexpr const char* saveAgain = "Open it in a spreadsheet program and save it again as .xlsx or .ods.";

Problems broken(std::string what, std::string hint = saveAgain) { return {{"", std::move(what), std::move(hint)}}; }

/// A part of an archive that is closed in any case.
class Part {
public:
    Part(zip_t* archive, zip_uint64_t index) : m_file(zip_fopen_index(archive, index, 0)) {}
    ~Part()
    {
        if (m_file)
            zip_fclose(m_file);
    }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    bool isOpen() const { return m_file != nullptr; }
    zip_int64_t read(char* bytes, std::size_t most) { return zip_fread(m_file, bytes, most); }

private:
    zip_file_t* m_file;
};

} // namespace

class Package::Archive {
public:
    explicit Archive(std::string_view bytes)
    {
        zip_error_t error;
        zip_error_init(&error);
        if (zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error)) {
            m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
            if (!m_zip)
                zip_source_free(source);
        }
        zip_error_fini(&error);
    }
    ~Archive()
    {
        if (m_zip)
            zip_discard(m_zip);
    }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    zip_t* zip() const { return m_zip; }

private:
    zip_t* m_zip = nullptr;
};

Package::Package(std::unique_ptr<Archive> archive) : m_archive(std::move(archive)) {}
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;
Package::~Package() = default;

Result<Package> Package::open(std::string_view bytes)
{
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        return tl::unexpected(broken("This is a spreadsheet of the old kind (.xls), or one with a password.",
                                     "Open it in a spreadsheet program, take the password away, and save it as .xlsx "
                                     "or .ods."));
    auto archive = std::make_unique<Archive>(bytes);
    if (!archive->zip())
        return tl::unexpected(broken("This is no spreadsheet, or it is damaged."));
    const zip_int64_t count = zip_get_num_entries(archive->zip(), 0);
    if (count < 0 || static_cast<std::size_t>(count) > mostParts)
        return tl::unexpected(
            broken(fmt::format("A spreadsheet has at most {} parts; this one has {}.", mostParts, count)));
    std::set<std::string> names;
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(archive->zip(), static_cast<zip_uint64_t>(i), 0);
        if (!name || !names.insert(name).second)
            return tl::unexpected(broken("Two parts of this spreadsheet have one name."));
    }
    return Package(std::move(archive));
}

bool Package::has(const std::string& part) const { return zip_name_locate(m_archive->zip(), part.c_str(), 0) >= 0; }

Result<std::string> Package::read(const std::string& part)
{
    const zip_int64_t index = zip_name_locate(m_archive->zip(), part.c_str(), 0);
    if (index < 0)
        return tl::unexpected(broken(fmt::format("The part {} of this spreadsheet is missing.", part)));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive->zip(), static_cast<zip_uint64_t>(index), 0, &stat) == 0
        && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return tl::unexpected(
            broken("This spreadsheet has a password.", "Open it in a spreadsheet program and save it without one."));
    Part file(m_archive->zip(), static_cast<zip_uint64_t>(index));
    if (!file.isOpen())
        return tl::unexpected(broken(fmt::format("The part {} cannot be unpacked.", part)));
    std::string text;
    std::array<char, 65536> block{};
    for (;;) {
        const zip_int64_t count = file.read(block.data(), block.size());
        if (count < 0)
            return tl::unexpected(broken(fmt::format("The part {} is damaged.", part)));
        if (count == 0)
            return text;
        if (static_cast<std::size_t>(count) > m_left)
            return tl::unexpected(
                broken(fmt::format("Unpacked, this spreadsheet is larger than {} MiB.", mostUnpacked >> 20U),
                       "Copy the people into a spreadsheet of their own."));
        m_left -= static_cast<std::size_t>(count);
        text.append(block.data(), static_cast<std::size_t>(count));
    }
}

} // namespace purse
