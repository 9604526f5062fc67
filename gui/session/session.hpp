// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/models/format.hpp"
#include "gui/session/engine.hpp"

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
    bool isModified() const { return isOpen() && !m_undoStack.isClean(); }
    const QString& path() const { return m_path; }
    const Engine& engine() const { return m_engine; }
    QUndoStack* undoStack() { return &m_undoStack; }

    /// @throws nothing; call only when isOpen()
    const Document& document() const { return *m_document; }
    std::shared_ptr<const Comparison> comparison() const { return m_comparison; }
    const Format& format() const { return m_format; }
    std::size_t baseline() const { return m_comparison ? m_comparison->baseline : 0; }

    /// Reads a file. When it is refused, what was open stays open.
    /// @return the problems of the file; none when it is open now
    Problems open(const QString& path);
    void setDocument(Document document, const QString& path = {});
    /// @return what went wrong; none when the document is safely on disk
    Problems save();
    Problems saveAs(const QString& path);

    void setBaseline(std::size_t outcome);
    void setChoices(Format::Choices choices);

    /// Puts an edit of one member on the undo stack and applies it.
    /// @param index into the document's members
    void editMember(std::size_t index, Member after, const QString& what);

signals:
    void opened();    ///< another document
    void refreshed(); ///< a new comparison, or the same one shown in another way
    void modifiedChanged();
    void trouble(const QString& sentence); ///< a calculation that could not be made; the last good one stays

private:
    friend class EditMember;
    void showMember(std::size_t index, const Member& member);
    void recompute();
    void remakeFormat();

    Engine m_engine;
    std::unique_ptr<Document> m_document;
    std::shared_ptr<const Comparison> m_comparison;
    QString m_path;
    std::string m_baseline;
    Format::Choices m_choices;
    Format m_format;
    QUndoStack m_undoStack;
};

} // namespace purse::gui
