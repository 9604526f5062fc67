// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/columns_file.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace purse::command {
namespace {

constexpr std::string_view magic = "PURSECOL";
constexpr std::uint32_t version = 1;
constexpr std::size_t mostColumns = 64;
constexpr std::size_t line = 64; ///< columns begin at multiples of this
constexpr std::size_t textSize = 24;

enum class Kind : std::uint32_t { Float64 = 1, Cents = 2 };

struct Head {
    char magic[8];
    std::uint32_t version;
    std::uint32_t columns;
    double budget;
    char rule[textSize];
};
static_assert(sizeof(Head) == 48);

struct ColumnHead {
    char name[textSize];
    std::uint32_t kind;
    std::uint32_t reserved;
    std::uint64_t rows;
};
static_assert(sizeof(ColumnHead) == 40);

constexpr std::uint64_t rounded(std::uint64_t bytes) { return (bytes + line - 1) / line * line; }

std::string textOf(const char (&bytes)[textSize]) { return {bytes, strnlen(bytes, textSize)}; }

Trouble refusedFile(const std::string& path, std::string what, std::string hint)
{
    return {refused, {{path, std::move(what), std::move(hint)}}};
}

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

class Reader {
public:
    Reader(const std::string& path, std::FILE* file, std::uint64_t size) : m_path(path), m_file(file), m_left(size) {}

    bool read(void* to, std::uint64_t bytes)
    {
        if (bytes > m_left || std::fread(to, 1, bytes, m_file) != bytes)
            return false;
        m_left -= bytes;
        return true;
    }
    /// Zeros up to the next line.
    bool pass(std::uint64_t bytes)
    {
        char zeros[line];
        return read(zeros, rounded(bytes) - bytes);
    }
    std::uint64_t left() const { return m_left; }
    Trouble cutOff() const
    {
        return refusedFile(m_path, "The file ends before its columns do.",
                           "Write it again; docs/columns.md says how many bytes there are.");
    }

private:
    const std::string& m_path;
    std::FILE* m_file;
    std::uint64_t m_left;
};

/// Whole numbers of cents become numbers of the unit, in place.
bool fromCents(Column& column)
{
    constexpr std::int64_t most = 9'000'000'000'000'000; // doubles hold these exactly
    for (double& value : column.span()) {
        const auto cents = std::bit_cast<std::int64_t>(value);
        if (cents > most || cents < -most)
            return false;
        value = static_cast<double>(cents) / 100.0;
    }
    return true;
}

Problems problemsOf(const std::string& path, const Head& head)
{
    Problems problems;
    if (std::string_view(head.magic, sizeof head.magic) != magic)
        return {{path, "This is no file of columns: it does not begin with PURSECOL.",
                 "See docs/columns.md; purse calc --columns-from-csv makes one."}};
    if (head.version != version)
        problems.push_back({path, fmt::format("The version is {}; this program reads {}.", head.version, version),
                            "Write the file again in the version that is read."});
    if (head.columns > mostColumns)
        problems.push_back({path, fmt::format("There are {} columns.", head.columns),
                            fmt::format("At most {} are read.", mostColumns)});
    return problems;
}

Problems problemsOf(const std::string& path, const ColumnHead& head)
{
    const std::string where = path + ", column " + textOf(head.name);
    if (head.kind != std::uint32_t(Kind::Float64) && head.kind != std::uint32_t(Kind::Cents))
        return {{where, fmt::format("The kind of its numbers is {}.", head.kind),
                 "It is 1 for float64 and 2 for int64 cents."}};
    return {};
}

Found<Columns> read(const std::string& path, Reader& reader)
{
    Head head;
    if (!reader.read(&head, sizeof head))
        return tl::unexpected(
            refusedFile(path, "This is no file of columns: it is too short.", "See docs/columns.md."));
    if (Problems problems = problemsOf(path, head); !problems.empty())
        return tl::unexpected(Trouble{refused, problems});

    std::vector<ColumnHead> heads(head.columns);
    const std::uint64_t headBytes = heads.size() * sizeof(ColumnHead);
    if (!reader.read(heads.data(), headBytes) || !reader.pass(sizeof head + headBytes))
        return tl::unexpected(reader.cutOff());
    Problems problems;
    for (const ColumnHead& column : heads)
        for (Problem& problem : problemsOf(path, column))
            problems.push_back(std::move(problem));
    if (!problems.empty())
        return tl::unexpected(Trouble{refused, problems});

    Columns columns{textOf(head.rule), head.budget, {}};
    for (const ColumnHead& column : heads) {
        if (column.rows > reader.left() / sizeof(double))
            return tl::unexpected(reader.cutOff());
        NamedColumn named{textOf(column.name), Column(column.rows)};
        const std::uint64_t bytes = column.rows * sizeof(double);
        if (!reader.read(named.values.data(), bytes) || !reader.pass(bytes))
            return tl::unexpected(reader.cutOff());
        if (column.kind == std::uint32_t(Kind::Cents) && !fromCents(named.values))
            return tl::unexpected(refusedFile(path + ", column " + named.name, "An amount is out of range.",
                                              "Amounts have at most 15 digits."));
        columns.columns.push_back(std::move(named));
    }
    if (reader.left() > 0)
        return tl::unexpected(refusedFile(path, fmt::format("{} bytes follow the last column.", reader.left()),
                                          "Write it again; docs/columns.md says how many bytes there are."));
    return columns;
}

template <std::size_t size>
void copyText(const std::string& text, char (&to)[size])
{
    std::memset(to, 0, size);
    std::memcpy(to, text.data(), std::min(text.size(), size));
}

} // namespace

const NamedColumn* Columns::find(std::string_view name) const
{
    const auto at = std::ranges::find(columns, name, &NamedColumn::name);
    return at == columns.end() ? nullptr : &*at;
}

Found<Columns> readColumns(const std::string& path)
{
    if constexpr (std::endian::native != std::endian::little)
        return tl::unexpected(refusedFile(path, "This machine writes numbers the other way round.",
                                          "Use another machine, or JSON Lines."));
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(path, error);
    const std::unique_ptr<std::FILE, Close> file(error ? nullptr : std::fopen(path.c_str(), "rb"));
    if (!file)
        return tl::unexpected(
            Trouble{fileTrouble, {{path, "It could not be read.", "See that it is a file, and yours to read."}}});
    Reader reader(path, file.get(), size);
    return read(path, reader);
}

std::string columnsBytes(const Columns& columns)
{
    Head head{{}, version, static_cast<std::uint32_t>(columns.columns.size()), columns.budget, {}};
    std::memcpy(head.magic, magic.data(), magic.size());
    copyText(columns.rule, head.rule);
    std::string bytes(reinterpret_cast<const char*>(&head), sizeof head);
    for (const NamedColumn& column : columns.columns) {
        ColumnHead one{{}, std::uint32_t(Kind::Float64), 0, column.values.size()};
        copyText(column.name, one.name);
        bytes.append(reinterpret_cast<const char*>(&one), sizeof one);
    }
    bytes.resize(rounded(bytes.size()));
    for (const NamedColumn& column : columns.columns) {
        if (column.values.size() > 0)
            bytes.append(reinterpret_cast<const char*>(column.values.data()), column.values.size() * sizeof(double));
        bytes.resize(rounded(bytes.size()));
    }
    return bytes;
}

} // namespace purse::command
