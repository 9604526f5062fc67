// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/session/session.hpp"

#include <QDateTime>
#include <QTimer>

#include <memory>

class QLockFile;

namespace purse::gui {

/// Changes that were not saved before the program ended, from its own folder.
struct Leftover {
    QString kept;      ///< the file with the changes
    QString document;  ///< the document that they belong to; empty: it was never saved
    QDateTime written; ///< when the changes were kept
};

/// Keeps unsaved changes in a folder of the program, on this computer and for this person only, and takes them away as
/// soon as they are saved or dropped.
class Autosave : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualWait{60'000}; ///< after a change

    Autosave(Session& session, const QString& folder, std::chrono::milliseconds wait = usualWait,
             QObject* parent = nullptr);
    ~Autosave() override; ///< a clean end: nothing is left behind

    /// What other runs of the program left; not what those that still run keep.
    QList<Leftover> leftovers() const;
    static void discard(const Leftover& leftover);
    bool keepNow(); ///< @return whether there was something to keep, and it is on disk

    /// Where programs keep such things for the person who is logged in.
    static QString usualFolder();

signals:
    void trouble(const QString& sentence); ///< the changes could not be kept; said once

private:
    void follow();
    void forget();
    QString path(const char* ending) const;

    Session& m_session;
    QString m_folder;
    QString m_name; ///< of this run
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    bool m_isKept = false;
    bool m_hasComplained = false;
};

/// What is different, in words: "2 people and 1 scenario".
/// @param file nullptr: there is no file, or it cannot be read
QString differenceInWords(const Document& kept, const Document* file);

} // namespace purse::gui
