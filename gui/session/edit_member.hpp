// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session.hpp"

#include <QUndoCommand>

namespace purse::gui {

/// One change to one member, kept as the member before and after.
class EditMember : public QUndoCommand {
public:
    EditMember(Session& session, std::size_t index, Member before, Member after, const QString& what)
        : QUndoCommand(what), m_session(session), m_index(index), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void undo() override { m_session.showMember(m_index, m_before); }
    void redo() override { m_session.showMember(m_index, m_after); }

private:
    Session& m_session;
    std::size_t m_index;
    Member m_before;
    Member m_after;
};

} // namespace purse::gui
