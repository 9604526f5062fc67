// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/models/format.hpp"
#include "gui/session/engine.hpp"

#include <QUndoStack>

#include <functional>
#include <memory>

namespace purse::gui {

/// A member's own file while it is filled in: with its undo stack, its unsaved mark, and the doors to the disk.
class OwnNeeds : public QObject {
    Q_OBJECT

public:
    explicit OwnNeeds(const Engine& engine, QObject* parent = nullptr);

    bool isOpen() const { return m_file != nullptr; }
    /// @throws nothing; call only when isOpen()
    const OwnFile& file() const { return *m_file; }
    const QString& path() const { return m_path; }
    bool isModified() const { return isOpen() && (m_isUnsaved || !m_undoStack.isClean()); }
    QUndoStack* undoStack() { return &m_undoStack; }
    const Engine& engine() const { return m_engine; }
    Format format() const;                                 ///< in the currency of the answers
    const Question* question(const std::string& id) const; ///< nullptr: none

    /// Reads a member file. What was sent begins a new own file; an own file goes on.
    /// @return why it was refused; then what was open stays open
    Problems open(const QString& path);
    /// Begins with the questions of a pay model or a document.
    Problems beginWith(const QString& path);
    void begin(OwnFile file); ///< one that is on no disk yet
    void close();
    Problems save() { return saveAs(m_path); }
    Problems saveAs(const QString& path);
    /// Writes the file to send, and notes in this one what was sent. The own file is then to be saved.
    Problems send(const QString& path, Date on);

    /// One edit, which can be undone.
    /// @param typing edits with the same word here, one after the other, are undone together
    void edit(const QString& what, const std::function<void(OwnFile&)>& change, const QString& typing = {});

signals:
    void opened(); ///< another file, or none
    void changed();
    void modifiedChanged();

private:
    friend class EditOwn;
    using Shared = std::shared_ptr<const OwnFile>;
    void show(Shared file);
    void take(OwnFile file, const QString& path);

    const Engine& m_engine;
    Shared m_file;
    QString m_path;
    bool m_isUnsaved = false; ///< apart from what the undo stack knows
    QUndoStack m_undoStack;
};

} // namespace purse::gui
