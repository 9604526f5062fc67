// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/autosave.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace purse::gui {
namespace {
const QString documentEnding = QStringLiteral(".purse.json");
const QString originEnding = QStringLiteral(".origin");
const QString lockEnding = QStringLiteral(".lock");
constexpr auto onlyMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool makeFolder(const QString& folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, onlyMine | QFileDevice::ExeOwner);
}

bool writeOrigin(const QString& path, const QString& document)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(onlyMine)
           && file.write(document.toUtf8()) == document.toUtf8().size() && file.commit();
}

QString originOf(const QString& path)
{
    constexpr qint64 longest = 8192; // more than any path
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longest)) : QString();
}

template <class T>
int differing(const std::vector<T>& kept, const std::vector<T>& file)
{
    const auto isSame = [&](const T& one) {
        const T* other = findById(file, one.id);
        return other && *other == one;
    };
    const auto isGone = [&](const T& one) { return !findById(kept, one.id); };
    return static_cast<int>(kept.size()) - static_cast<int>(std::ranges::count_if(kept, isSame))
           + static_cast<int>(std::ranges::count_if(file, isGone));
}
} // namespace

Autosave::Autosave(Session& session, const QString& folder, std::chrono::milliseconds wait, QObject* parent)
    : QObject(parent), m_session(session), m_folder(folder), m_name(QUuid::createUuid().toString(QUuid::Id128))
{
    if (makeFolder(m_folder)) {
        m_lock = std::make_unique<QLockFile>(path(".lock"));
        m_lock->setStaleLockTime(std::chrono::milliseconds::zero()); // as long as the program runs
        m_lock->tryLock();
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(wait);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keepNow);
    connect(&m_session, &Session::refreshed, this, &Autosave::follow);
    connect(&m_session, &Session::modifiedChanged, this, &Autosave::follow);
    connect(&m_session, &Session::opened, this, &Autosave::follow);
}

Autosave::~Autosave() { forget(); }

QString Autosave::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/unsaved");
}

QString Autosave::path(const char* ending) const
{
    return m_folder + QLatin1Char('/') + m_name + QLatin1String(ending);
}

void Autosave::follow()
{
    if (!m_session.isModified()) {
        m_timer.stop();
        forget();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

bool Autosave::keepNow()
{
    if (!m_session.isModified() || m_session.isReadOnly())
        return false;
    const QString kept = path(".purse.json");
    Problems problems = m_session.engine().write(kept.toStdString(), m_session.document());
    m_isKept =
        problems.empty() && QFile::setPermissions(kept, onlyMine) && writeOrigin(path(".origin"), m_session.path());
    if (!m_isKept && !m_hasComplained) {
        m_hasComplained = true;
        emit trouble(tr("Unsaved changes cannot be kept for the case that the program ends suddenly: %1 Save often.")
                         .arg(problems.empty() ? tr("the folder %1 cannot be written to.").arg(m_folder)
                                               : QString::fromStdString(problems.front().what)));
    }
    return m_isKept;
}

void Autosave::forget()
{
    if (!std::exchange(m_isKept, false))
        return;
    discard({path(".purse.json"), {}, {}});
}

QList<Leftover> Autosave::leftovers() const
{
    QList<Leftover> found;
    const QDir folder(m_folder);
    for (const QFileInfo& file : folder.entryInfoList({QLatin1Char('*') + documentEnding}, QDir::Files, QDir::Time)) {
        const QString base = file.filePath().chopped(documentEnding.size());
        QLockFile lock(base + lockEnding);
        lock.setStaleLockTime(std::chrono::milliseconds::zero());
        if (file.fileName().startsWith(m_name) || !lock.tryLock()) // of this run, or of one that still goes on
            continue;
        lock.unlock();
        found.push_back({file.filePath(), originOf(base + originEnding), file.lastModified()});
    }
    return found;
}

void Autosave::discard(const Leftover& leftover)
{
    QFile::remove(leftover.kept);
    QFile::remove(leftover.kept.chopped(documentEnding.size()) + originEnding);
}

QString differenceInWords(const Document& kept, const Document* file)
{
    const Document nothing;
    const Document& before = file ? *file : nothing;
    const int people = differing(kept.members, before.members);
    const int scenarios = differing(kept.scenarios, before.scenarios);
    QStringList words;
    if (people > 0)
        words << Autosave::tr("%n people", nullptr, people);
    if (scenarios > 0)
        words << Autosave::tr("%n scenarios", nullptr, scenarios);
    Document rest = kept;
    rest.members = before.members;
    rest.scenarios = before.scenarios;
    if (rest != before)
        words << (words.isEmpty() ? Autosave::tr("budget, pay models or other parts") : Autosave::tr("other parts"));
    return words.join(QStringLiteral(", "));
}

} // namespace purse::gui
