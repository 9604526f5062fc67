// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/files.hpp>

#include <purse/document/json.hpp>

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace purse {
namespace {

namespace fs = std::filesystem;

/// An open file that is closed in any case.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

/// While it lives, a file that grows beyond the quota makes write() fail instead of ending the program.
class QuotaAsError {
public:
    QuotaAsError()
    {
        sigemptyset(&m_quota);
        sigaddset(&m_quota, SIGXFSZ);
        pthread_sigmask(SIG_BLOCK, &m_quota, &m_before);
    }
    ~QuotaAsError()
    {
        const timespec now{};
        while (sigtimedwait(&m_quota, nullptr, &now) > 0) {
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    QuotaAsError(const QuotaAsError&) = delete;
    QuotaAsError& operator=(const QuotaAsError&) = delete;

private:
    sigset_t m_quota{};
    sigset_t m_before{};
};

std::string hintFor(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return "The disk or your share of it is full: make room, or save it elsewhere.";
    case EROFS:
        return "The disk is read-only: save it elsewhere.";
    case EACCES:
    case EPERM:
        return "You do not have the right to: ask its owner, or use another place.";
    case ENOENT:
    case ENOTDIR:
        return "There is no such file or folder: check the name.";
    case EIO:
    case ESTALE:
        return "The disk or the network does not answer: check it, or use another place.";
    case EISDIR:
        return "Give the name of a file, not of a folder.";
    default:
        return "Try again, or use another place.";
    }
}

tl::unexpected<FileTrouble> trouble(const fs::path& path, std::string_view what, int error)
{
    return tl::unexpected(FileTrouble{
        FileTrouble::Kind::Disk,
        {path.string(), fmt::format("{}: {}.", what, std::generic_category().message(error)), hintFor(error)}});
}

/// @return 0, or the number of the error
int readAll(int file, std::string& bytes, std::size_t most)
{
    std::string block(std::size_t{1} << 16, '\0');
    while (bytes.size() <= most) {
        const ssize_t count = ::read(file, block.data(), block.size());
        if (count < 0 && errno != EINTR)
            return errno;
        if (count == 0)
            return 0;
        if (count > 0)
            bytes.append(block, 0, static_cast<std::size_t>(count));
    }
    return 0;
}

/// @return 0, or the number of the error
int writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            return errno;
        if (count == 0)
            return ENOSPC;
        if (count > 0)
            bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

/// A new file beside the target, which goes away unless it takes the target's place.
class Draft {
public:
    explicit Draft(const fs::path& target)
    {
        std::random_device random;
        m_path =
            target.parent_path() / fmt::format(".{}.{:08x}{:08x}.tmp", target.filename().string(), random(), random());
    }
    ~Draft()
    {
        if (m_exists)
            ::unlink(m_path.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    /// @return 0, or the number of the error
    int write(std::string_view bytes, mode_t mode)
    {
        Descriptor file(
            ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!file.isOpen())
            return errno;
        m_exists = true;
        if (const int error = writeAll(file.number(), bytes))
            return error;
        if (::fchmod(file.number(), mode) != 0 || ::fsync(file.number()) != 0 || !file.close())
            return errno;
        return 0;
    }
    bool holds(std::string_view bytes) const
    {
        const Descriptor file(::open(m_path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        std::string read;
        return file.isOpen() && readAll(file.number(), read, bytes.size()) == 0 && read == bytes;
    }
    /// @return 0, or the number of the error
    int replace(const fs::path& target)
    {
        if (::rename(m_path.c_str(), target.c_str()) != 0)
            return errno;
        m_exists = false;
        return 0;
    }

private:
    fs::path m_path;
    bool m_exists = false;
};

/// The file that a path stands for once symbolic links are followed, and the mode it has or will have.
struct Target {
    fs::path path;
    mode_t mode = S_IRUSR | S_IWUSR;
};

FileResult<Target> targetOf(const fs::path& path)
{
    std::error_code error;
    Target target{fs::weakly_canonical(fs::absolute(path), error)};
    if (error)
        return trouble(path, "This cannot be saved", error.value());
    struct stat status {};
    if (::stat(target.path.c_str(), &status) != 0)
        return errno == ENOENT ? FileResult<Target>(target) : trouble(path, "This cannot be saved", errno);
    if (!S_ISREG(status.st_mode))
        return trouble(path, "This is a folder or a device, not a file", S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
    if (::access(target.path.c_str(), W_OK) != 0)
        return trouble(path, "This file may not be changed", errno);
    target.mode = status.st_mode & static_cast<mode_t>(07777);
    return target;
}

/// So that the new name survives a power cut. Not every file system can; then the file itself is safe all the same.
void syncFolder(const fs::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        ::fsync(descriptor.number());
}

} // namespace

FileResult<std::string> readFile(const fs::path& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return trouble(path, "This file cannot be read", errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        return trouble(path, "This file cannot be read", errno);
    if (!S_ISREG(status.st_mode))
        return trouble(path, "This is a folder or a device, not a file", S_ISDIR(status.st_mode) ? EISDIR : EINVAL);

    constexpr std::size_t most = JsonLimits{}.bytes;
    std::string bytes;
    if (const int error = readAll(file.number(), bytes, most))
        return trouble(path, "This file cannot be read", error);
    if (bytes.size() > most)
        return tl::unexpected(FileTrouble{FileTrouble::Kind::Refused,
                                          {path.string(), fmt::format("This file is larger than {} MiB.", most >> 20),
                                           "This is more than a group's document needs; is it the right file?"}});
    return bytes;
}

FileResult<void> writeFileSafely(const fs::path& path, std::string_view bytes)
{
    const FileResult<Target> target = targetOf(path);
    if (!target)
        return tl::unexpected(target.error());
    const QuotaAsError guard;
    Draft draft(target->path);
    if (const int error = draft.write(bytes, target->mode))
        return trouble(path, "This cannot be saved; the old file is untouched", error);
    if (!draft.holds(bytes))
        return trouble(path, "The disk did not keep what was written; the old file is untouched", EIO);
    if (const int error = draft.replace(target->path))
        return trouble(path, "This cannot be saved; the old file is untouched", error);
    syncFolder(target->path.parent_path());
    return {};
}

fs::path findScenarios(const fs::path& fallback)
{
    if (const char* named = std::getenv("PURSE_DATA"); named && *named)
        return named;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed = program.parent_path().parent_path() / "share/common-purse/scenarios";
    return !error && fs::is_directory(installed, error) ? installed : fallback;
}

} // namespace purse
