// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/needs/own_needs.hpp"

#include <purse/document/member_edit.hpp>

#include <QUndoCommand>

namespace purse::gui {

/// One change, kept as the file before and after.
class EditOwn : public QUndoCommand {
public:
    EditOwn(OwnNeeds& needs, OwnNeeds::Shared before, OwnNeeds::Shared after, const QString& what, QString typing)
        : QUndoCommand(what), m_needs(needs), m_before(std::move(before)), m_after(std::move(after)),
          m_typing(std::move(typing))
    {
    }

    void undo() override { m_needs.show(m_before); }
    void redo() override { m_needs.show(m_after); }
    int id() const override { return m_typing.isEmpty() ? -1 : 2; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* later = static_cast<const EditOwn*>(next);
        if (later->m_typing != m_typing)
            return false;
        m_after = later->m_after;
        setObsolete(*m_after == *m_before);
        return true;
    }

private:
    OwnNeeds& m_needs;
    OwnNeeds::Shared m_before;
    OwnNeeds::Shared m_after;
    QString m_typing;
};

OwnNeeds::OwnNeeds(const Engine& engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    constexpr int mostUndone = 500;
    m_undoStack.setUndoLimit(mostUndone);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &OwnNeeds::modifiedChanged);
}

Format OwnNeeds::format() const
{
    if (!isOpen())
        return {};
    return Format(m_file->statement.currency ? *m_file->statement.currency : m_file->asked.currency, {});
}

const Question* OwnNeeds::question(const std::string& id) const
{
    return isOpen() ? findById(m_file->asked.questions, id) : nullptr;
}

Problems OwnNeeds::open(const QString& path)
{
    Result<MemberFile> read = m_engine.readMember(path.toStdString());
    if (!read)
        return read.error();
    if (auto* own = std::get_if<OwnFile>(&*read))
        take(std::move(*own), path);
    else
        begin(ownFileFrom(std::get<SentFile>(*read)));
    return {};
}

Problems OwnNeeds::beginWith(const QString& path)
{
    if (path.endsWith(QStringLiteral(".purse-model.json"))) {
        const Result<ModelFile> model = m_engine.readModel(path.toStdString());
        if (!model)
            return model.error();
        begin(ownFileFor(*model));
        return {};
    }
    const Result<Document> document = m_engine.read(path.toStdString());
    if (!document)
        return document.error();
    begin(ownFileFor(*document));
    return {};
}

void OwnNeeds::begin(OwnFile file)
{
    take(std::move(file), {});
    m_isUnsaved = true;
    emit modifiedChanged();
}

void OwnNeeds::take(OwnFile file, const QString& path)
{
    m_file = std::make_shared<const OwnFile>(std::move(file));
    m_path = path;
    m_isUnsaved = false;
    m_undoStack.clear();
    m_undoStack.setClean();
    emit opened();
    emit modifiedChanged();
}

void OwnNeeds::close()
{
    m_file.reset();
    m_path.clear();
    m_isUnsaved = false;
    m_undoStack.clear();
    emit opened();
    emit modifiedChanged();
}

Problems OwnNeeds::saveAs(const QString& path)
{
    Problems problems = m_engine.writeOwn(path.toStdString(), *m_file);
    if (problems.empty()) {
        m_path = path;
        m_isUnsaved = false;
        m_undoStack.setClean();
        emit modifiedChanged();
    }
    return problems;
}

/// What was sent cannot be undone here, so the way back ends with it.
Problems OwnNeeds::send(const QString& path, Date on)
{
    const SentFile sent = nextSending(*m_file, on);
    Problems problems = m_engine.writeSent(path.toStdString(), sent);
    if (!problems.empty())
        return problems;
    OwnFile after = *m_file;
    noteSending(after, sent);
    m_file = std::make_shared<const OwnFile>(std::move(after));
    m_isUnsaved = true;
    m_undoStack.clear();
    emit changed();
    emit modifiedChanged();
    return {};
}

void OwnNeeds::edit(const QString& what, const std::function<void(OwnFile&)>& change, const QString& typing)
{
    if (!isOpen())
        return;
    OwnFile after = *m_file;
    change(after);
    if (after != *m_file)
        m_undoStack.push(new EditOwn(*this, m_file, std::make_shared<const OwnFile>(std::move(after)), what, typing));
}

void OwnNeeds::show(Shared file)
{
    m_file = std::move(file);
    emit changed();
}

} // namespace purse::gui
