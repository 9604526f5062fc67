// SPDX-License-Identifier: GPL-3.0-or-later
// What "My needs" opens, saves, sends and prints, and what it asks before something would be lost.
#include "gui/models/text.hpp"
#include "gui/pages/needs/needs_page.hpp"
#include "gui/pages/needs/needs_start.hpp"
#include "gui/pages/needs/needs_words.hpp"
#include "gui/pages/needs/review_view.hpp"
#include "gui/pages/problems_dialog.hpp"

#include <purse/document/edit.hpp>
#include <purse/document/member_edit.hpp>

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>

namespace purse::gui {
namespace {
const QString ending = QStringLiteral(".purse-member.json");
const QString memberFilter = QStringLiteral("*.purse-member.json");

QString fileName(const QString& path) { return shown(QFileInfo(path).fileName().toStdString()); }

QString withEnding(const QString& path)
{
    return path.isEmpty() || path.endsWith(QStringLiteral(".json")) ? path : path + ending;
}

/// "amina": what a file of this person may be called.
QString personName(const OwnFile& file)
{
    const std::string& name = file.statement.name.empty() ? file.statement.member : file.statement.name;
    return name.empty() ? QStringLiteral("me") : QString::fromStdString(idFrom(name));
}
} // namespace

void NeedsPage::tellProblems(const QString& title, const QString& sentence, Problems problems)
{
    auto* dialog = new ProblemsDialog(title, sentence, std::move(problems), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool NeedsPage::openFile(const QString& path)
{
    if (!mayClose())
        return false;
    Problems problems = path.endsWith(ending) ? m_needs.open(path) : m_needs.beginWith(path);
    const bool fine = problems.empty();
    if (!fine)
        tellProblems(tr("“%1” was not opened").arg(fileName(path)),
                     tr("Nothing was changed. These are the things to mend:"), std::move(problems));
    return fine;
}

void NeedsPage::beginWith(const Document& document, const std::string& member)
{
    if (mayClose())
        m_needs.begin(ownFileFor(document, member));
}

void NeedsPage::offerDocument(std::shared_ptr<const Document> document)
{
    m_document = std::move(document);
    std::vector<std::pair<std::string, QString>> people;
    if (m_document)
        for (const Member& member : m_document->members)
            people.emplace_back(member.id, shownName(member.name, member.id));
    m_start->offerDocument(m_document ? shownName(m_document->group.name, m_document->id) : QString(), people);
}

void NeedsPage::openByDialog()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open my file"), QString(), tr("Member files (%1)").arg(memberFilter));
    if (!path.isEmpty())
        openFile(path);
}

void NeedsPage::beginByDialog()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Begin with a group's questions"), QString(),
                                     tr("Member files, pay models and documents (%1)")
                                         .arg(QStringLiteral("*.purse-member.json *.purse-model.json *.purse.json")));
    if (!path.isEmpty())
        openFile(path);
}

bool NeedsPage::mayClose()
{
    if (!m_needs.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("My needs"),
                    tr("Save what you filled in? Otherwise it is lost; nothing of it was sent."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

bool NeedsPage::close()
{
    if (!mayClose())
        return false;
    m_needs.close();
    emit closed();
    return true;
}

bool NeedsPage::save()
{
    QString path = m_needs.path();
    if (path.isEmpty())
        path = withEnding(QFileDialog::getSaveFileName(this, tr("Save my own file as"),
                                                       tr("my-needs-%1").arg(personName(m_needs.file())) + ending,
                                                       tr("Member files (%1)").arg(memberFilter)));
    return !path.isEmpty() && saveTo(path);
}

bool NeedsPage::saveTo(const QString& path)
{
    Problems problems = m_needs.saveAs(path);
    if (!problems.empty()) {
        tellProblems(tr("Your file was not saved"), tr("What you filled in is still here, in this window."),
                     std::move(problems));
        return false;
    }
    emit fileSaved(path);
    return true;
}

void NeedsPage::sendByDialog()
{
    if (m_needs.path().isEmpty()) {
        QMessageBox box(QMessageBox::Information, tr("My needs"),
                        tr("First save your own file: it remembers what you sent and keeps what you do not tell. "
                           "Then write the file to send, under another name."),
                        QMessageBox::Ok | QMessageBox::Cancel, this);
        if (box.exec() != QMessageBox::Ok || !save())
            return;
    }
    const QString folder = QFileInfo(m_needs.path()).absolutePath();
    const QString path = withEnding(QFileDialog::getSaveFileName(
        this, tr("Write the file to send"),
        folder + QLatin1Char('/') + tr("to-send-%1").arg(personName(m_needs.file())) + ending,
        tr("Member files (%1)").arg(memberFilter)));
    if (!path.isEmpty())
        sendTo(path);
}

bool NeedsPage::sendTo(const QString& path)
{
    if (m_needs.path().isEmpty() || QFileInfo(path) == QFileInfo(m_needs.path())) {
        tellProblems(tr("The file to send was not written"), tr("Nothing was sent."),
                     {{path.toStdString(),
                       m_needs.path().isEmpty() ? "Your own file is not saved yet." : "This is your own file.",
                       m_needs.path().isEmpty() ? "Save it first." : "Choose another name for the file to send."}});
        return false;
    }
    Problems problems = m_needs.send(path, today());
    if (!problems.empty()) {
        tellProblems(tr("The file to send was not written"), tr("Nothing was sent."), std::move(problems));
        return false;
    }
    emit fileSent(path);
    saveTo(m_needs.path());
    return true;
}

void NeedsPage::print()
{
    if (!m_needs.isOpen())
        return;
    const bool isReview = sender() == m_review;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted
        && !printNeeds(m_needs.file(), isReview ? NeedsPaper::Filled : NeedsPaper::Empty, printer))
        tellProblems(tr("Nothing was printed"), tr("The printer did not begin."),
                     {{"", "The printer cannot be reached.", "Save a PDF instead, and print that."}});
}

void NeedsPage::savePdfByDialog()
{
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save as PDF"), tr("my-needs-%1.pdf").arg(personName(m_needs.file())),
                                     tr("PDF (%1)").arg(QStringLiteral("*.pdf")));
    if (!path.isEmpty() && !path.endsWith(QStringLiteral(".pdf")))
        path += QStringLiteral(".pdf");
    if (!path.isEmpty())
        savePdf(path, NeedsPaper::Filled);
}

bool NeedsPage::savePdf(const QString& path, NeedsPaper paper)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const bool fine = m_needs.isOpen() && printNeeds(m_needs.file(), paper, printer);
    if (!fine)
        tellProblems(tr("The PDF was not written"), tr("Nothing was changed."),
                     {{path.toStdString(), "The file cannot be written.", "Choose another folder."}});
    return fine;
}

} // namespace purse::gui
