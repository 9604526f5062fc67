// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/session.hpp"

#include "gui/models/text.hpp"
#include "gui/session/edit_member.hpp"

#include <purse/document/read_document.hpp>

#include <QFileInfo>

#include <exception>

namespace purse::gui {

Session::Session(Engine engine, QObject* parent) : QObject(parent), m_engine(std::move(engine))
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Session::modifiedChanged);
}

bool Session::isReadOnly() const { return isOpen() && isFromNewerProgram(*m_document); }

QString Session::groupName() const
{
    if (!isOpen())
        return {};
    const QString name = shown(m_document->group.name);
    if (!name.trimmed().isEmpty())
        return name;
    return m_path.isEmpty() ? tr("A group without a name") : shown(QFileInfo(m_path).fileName().toStdString());
}

Problems Session::open(const QString& path)
{
    Result<Document> document = m_engine.read(std::filesystem::path(path.toStdString()));
    if (!document)
        return document.error();
    setDocument(std::move(*document), path);
    return {};
}

void Session::setDocument(Document document, const QString& path)
{
    m_document = std::make_unique<Document>(std::move(document));
    m_path = path;
    m_baseline = m_document->baseline;
    m_comparison.reset();
    m_undoStack.clear();
    m_undoStack.setClean();
    remakeFormat();
    recompute();
    emit opened();
    emit refreshed();
    emit modifiedChanged();
}

Problems Session::save() { return saveAs(m_path); }

Problems Session::saveAs(const QString& path)
{
    Problems problems = m_engine.write(std::filesystem::path(path.toStdString()), *m_document);
    if (problems.empty()) {
        m_path = path;
        m_undoStack.setClean();
        emit modifiedChanged();
    }
    return problems;
}

void Session::setBaseline(std::size_t outcome)
{
    if (!m_comparison || outcome >= m_comparison->outcomes.size() || outcome == m_comparison->baseline)
        return;
    auto next = std::make_shared<Comparison>(*m_comparison);
    next->baseline = outcome;
    m_baseline = next->outcomes[outcome].scenario;
    m_comparison = std::move(next);
    emit refreshed();
}

void Session::setChoices(Format::Choices choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    remakeFormat();
    emit refreshed();
}

void Session::editMember(std::size_t index, Member after, const QString& what)
{
    const Member& before = m_document->members.at(index);
    if (isReadOnly() || after == before)
        return;
    m_undoStack.push(new EditMember(*this, index, before, std::move(after), what));
}

void Session::showMember(std::size_t index, const Member& member)
{
    m_document->members.at(index) = member;
    recompute();
    emit refreshed();
}

/// An exception here is a bug of ours; a person with an unsaved document should still be able to save and undo.
void Session::recompute()
{
    try {
        m_comparison = std::make_shared<const Comparison>(m_engine.compare(*m_document, m_engine.levies, m_baseline));
    } catch (const std::exception& error) {
        if (!m_comparison)
            m_comparison =
                std::make_shared<const Comparison>(Comparison{m_document->group.name, m_document->group.currency});
        emit trouble(tr("The comparison could not be worked out: %1. The figures shown are from before the last "
                        "change; undo it, and please report this.")
                         .arg(QString::fromUtf8(error.what())));
    }
}

void Session::remakeFormat() { m_format = Format(m_document ? m_document->group.currency : Currency{}, m_choices); }

} // namespace purse::gui
