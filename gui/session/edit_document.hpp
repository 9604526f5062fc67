// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session.hpp"

#include <QUndoCommand>

namespace purse::gui {

/// One change to the document, kept as the document before and after.
class EditDocument : public QUndoCommand {
public:
    using Shared = std::shared_ptr<const Document>;

    /// @param typing changes with the same word here, one after the other, become one: each key typed into a field
    EditDocument(Session& session, Shared before, Shared after, const QString& what, QString typing)
        : QUndoCommand(what), m_session(session), m_before(std::move(before)), m_after(std::move(after)),
          m_typing(std::move(typing))
    {
    }

    void undo() override { m_session.show(m_before); }
    void redo() override { m_session.show(m_after); }
    int id() const override { return m_typing.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* later = static_cast<const EditDocument*>(next);
        if (later->m_typing != m_typing)
            return false;
        m_after = later->m_after;
        setObsolete(*m_after == *m_before);
        return true;
    }

private:
    Session& m_session;
    Shared m_before;
    Shared m_after;
    QString m_typing;
};

} // namespace purse::gui
