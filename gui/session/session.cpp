// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/session.hpp"

#include "gui/models/text.hpp"
#include "gui/session/edit_document.hpp"

#include <purse/document/read_document.hpp>

#include <QFileInfo>

#include <exception>

namespace purse::gui {

Session::Session(Engine engine, QObject* parent) : QObject(parent), m_engine(std::move(engine))
{
    constexpr int mostUndone = 500; // each keeps a document
    m_undoStack.setUndoLimit(mostUndone);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Session::modifiedChanged);
    connect(&m_worker, &Worker::busyChanged, this, &Session::solvingChanged);
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
    m_document = std::make_shared<const Document>(std::move(document));
    m_path = path;
    m_isNew = false;
    m_baseline = m_document->baseline;
    m_comparison.reset();
    m_refused.clear();
    m_unfinished.clear();
    if (m_engine.check)
        m_engine.check(*m_document, m_unfinished);
    m_undoStack.clear();
    m_undoStack.setClean();
    remakeFormat();
    emit opened();
    emit problemsChanged();
    emit modifiedChanged();
    recompute();
}

void Session::setNewDocument(Document document) { setUnsavedDocument(std::move(document), {}); }

void Session::setUnsavedDocument(Document document, const QString& path)
{
    setDocument(std::move(document), path);
    m_isNew = true;
    emit modifiedChanged();
}

Problems Session::save() { return saveAs(m_path); }

Problems Session::saveAs(const QString& path)
{
    Problems problems = m_engine.write(std::filesystem::path(path.toStdString()), *m_document);
    if (problems.empty()) {
        m_path = path;
        m_isNew = false;
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

void Session::setView(const View& view)
{
    if (view == m_view)
        return;
    if (view.mode != m_view.mode)
        m_masks = {}; // names are drawn anew
    m_view = view;
    emit viewChanged();
    emit refreshed();
}

std::shared_ptr<const Comparison> Session::shownComparison()
{
    if (m_view.showsNames() || !m_comparison)
        return m_comparison;
    const bool fits = m_masks.people() > 0 && m_masks.fits(*m_document);
    if (fits && m_maskedOf == m_comparison)
        return m_masked;
    if (!fits)
        m_masks = Masks(*m_document, *m_comparison, QRandomGenerator::securelySeeded());
    Comparison masked = m_masks.masked(*m_comparison);
    if (!m_masks.showsPeople()) {
        masked.members.clear();
        for (Outcome& outcome : masked.outcomes)
            outcome.members.clear();
    }
    m_masked = std::make_shared<const Comparison>(std::move(masked));
    m_maskedOf = m_comparison;
    return m_masked;
}

bool Session::edit(Document after, const QString& what, const QString& typing)
{
    if (!isOpen() || isReadOnly() || after == *m_document)
        return false;
    Problems unfinished;
    Problems problems = m_engine.check ? m_engine.check(after, unfinished) : Problems{};
    if (!problems.empty()) {
        refuse(std::move(problems));
        return false;
    }
    m_undoStack.push(
        new EditDocument(*this, m_document, std::make_shared<const Document>(std::move(after)), what, typing));
    return true;
}

bool Session::editMember(std::size_t index, Member after, const QString& what, const QString& typing)
{
    Document document = *m_document;
    document.members.at(index) = std::move(after);
    return edit(std::move(document), what, typing);
}

void Session::refuse(Problems problems)
{
    m_refused = std::move(problems);
    emit problemsChanged();
    emit refreshed(); // fields go back to what the document says
}

void Session::show(std::shared_ptr<const Document> document)
{
    m_document = std::move(document);
    m_refused.clear();
    m_unfinished.clear();
    if (m_engine.check)
        m_engine.check(*m_document, m_unfinished);
    remakeFormat();
    emit problemsChanged();
    recompute();
}

/// Off the window's thread; a small group's figures are there before anybody sees the old ones.
/// An exception here is a bug of ours; a person with an unsaved document should still be able to save and undo.
void Session::recompute()
{
    m_worker.run([this, document = m_document, baseline = m_baseline]() -> Worker::Finish {
        try {
            auto comparison =
                std::make_shared<const Comparison>(m_engine.compare(*document, m_engine.levies, baseline));
            return [this, comparison] { take(comparison); };
        } catch (const std::exception& error) {
            return [this, document, what = QString::fromUtf8(error.what())] {
                take(m_comparison ? m_comparison
                                  : std::make_shared<const Comparison>(
                                      Comparison{document->group.name, document->group.currency, {}, {}, 0}));
                emit trouble(tr("The comparison could not be worked out: %1. The figures shown are from before the "
                                "last change; undo it, and please report this.")
                                 .arg(what));
            };
        }
    });
    if (!m_worker.wait(m_engine.patience))
        emit refreshed(); // the document at least
}

/// The baseline may have been chosen anew meanwhile.
void Session::take(std::shared_ptr<const Comparison> comparison)
{
    auto next = std::make_shared<Comparison>(*comparison);
    for (std::size_t at = 0; at < next->outcomes.size(); ++at)
        if (next->outcomes[at].scenario == m_baseline)
            next->baseline = at;
    m_comparison = std::move(next);
    emit refreshed();
}

void Session::finishSolving() { m_worker.wait(std::chrono::hours(1)); }

void Session::remakeFormat() { m_format = Format(m_document ? m_document->group.currency : Currency{}, m_choices); }

} // namespace purse::gui
