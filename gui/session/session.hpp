// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/models/format.hpp"
#include "gui/session/engine.hpp"
#include "gui/session/masks.hpp"
#include "gui/session/view.hpp"
#include "gui/session/worker.hpp"

#include <QUndoStack>

#include <memory>

namespace purse::gui {

/// The open document with its undo stack and its unsaved mark, and the comparison that follows every edit.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(Engine engine, QObject* parent = nullptr);

    bool isOpen() const { return m_document != nullptr; }
    QString groupName() const; ///< the group's name; where there is none, the name of the file
    bool isReadOnly() const;   ///< a document of a newer version: shown, not changed
    bool isModified() const { return isOpen() && (m_isNew || !m_undoStack.isClean()); }
    const QString& path() const { return m_path; }
    const Engine& engine() const { return m_engine; }
    QUndoStack* undoStack() { return &m_undoStack; }

    /// @throws nothing; call only when isOpen()
    const Document& document() const { return *m_document; }
    std::shared_ptr<const Document> sharedDocument() const { return m_document; }
    /// The comparison of the document as it was when it was last worked out: see isSolving().
    std::shared_ptr<const Comparison> comparison() const { return m_comparison; }
    /// The same as it may be shown: without names and reasons before an assembly.
    std::shared_ptr<const Comparison> shownComparison();
    bool isSolving() const { return m_worker.isBusy(); }
    const Format& format() const { return m_format; }
    std::size_t baseline() const { return m_comparison ? m_comparison->baseline : 0; }
    /// What keeps scenarios of the document from being solved, and what refused the last edit.
    const Problems& unfinished() const { return m_unfinished; }
    const Problems& refused() const { return m_refused; }

    /// Reads a file. When it is refused, what was open stays open.
    /// @return the problems of the file; none when it is open now
    Problems open(const QString& path);
    void setDocument(Document document, const QString& path = {});
    void setNewDocument(Document document); ///< one that is on no disk yet, and worth asking about
    /// One whose changes are not yet in its file.
    void setUnsavedDocument(Document document, const QString& path);
    /// @return what went wrong; none when the document is safely on disk
    Problems save();
    Problems saveAs(const QString& path);

    void setBaseline(std::size_t outcome);
    void setChoices(Format::Choices choices);

    const View& view() const { return m_view; }
    void setView(const View& view);

    /// Puts an edit on the undo stack and applies it, unless the document could not be opened again after it; then
    /// refused() says why.
    /// @param typing edits with the same word here, one after the other, are undone together
    bool edit(Document after, const QString& what, const QString& typing = {});
    /// @param index into the document's members
    bool editMember(std::size_t index, Member after, const QString& what, const QString& typing = {});
    void refuse(Problems problems); ///< an edit that cannot be made

    /// Waits for the comparison, as pictures and tests do.
    void finishSolving();

signals:
    void opened();    ///< another document
    void refreshed(); ///< a changed document, a new comparison, or the same one shown in another way
    void viewChanged();
    void problemsChanged();
    void solvingChanged(bool solving);
    void modifiedChanged();
    void trouble(const QString& sentence); ///< a calculation that could not be made; the last good one stays

private:
    friend class EditDocument;
    void show(std::shared_ptr<const Document> document);
    void recompute();
    void take(std::shared_ptr<const Comparison> comparison);
    void remakeFormat();

    Engine m_engine;
    std::shared_ptr<const Document> m_document;
    std::shared_ptr<const Comparison> m_comparison;
    QString m_path;
    bool m_isNew = false;
    std::string m_baseline;
    Format::Choices m_choices;
    Format m_format;
    View m_view;
    Masks m_masks;
    std::shared_ptr<const Comparison> m_masked;
    std::shared_ptr<const Comparison> m_maskedOf;
    Problems m_unfinished;
    Problems m_refused;
    QUndoStack m_undoStack;
    Worker m_worker; ///< last, so that it has stopped before anything goes
};

} // namespace purse::gui
