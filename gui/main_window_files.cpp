// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens and saves, and what it asks before something would be lost.
#include "gui/main_window.hpp"

#include "gui/import/member_files_dialog.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/model_page.hpp"
#include "gui/pages/needs/needs_page.hpp"
#include "gui/pages/new_document_dialog.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/pages/start/payroll_wizard.hpp"
#include "gui/pages/start_page.hpp"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>

namespace purse::gui {
namespace {
constexpr int mostRecent = 5;
const QString recentKey = QStringLiteral("recentFiles");
const QString remembersKey = QStringLiteral("rememberFiles");
const QString filter = QStringLiteral("*.purse.json *.json");
const QString modelEnding = QStringLiteral(".purse-model.json");
const QString modelFilter = QStringLiteral("*.purse-model.json");

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}
} // namespace

void MainWindow::openByDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a document"), QString(),
                                                      tr("Documents and pay models (%1)").arg(filter));
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::openFile(const QString& path)
{
    if (path.endsWith(QStringLiteral(".purse-member.json"))) {
        goTo(Place::Needs);
        return needsPage()->openFile(QFileInfo(path).absoluteFilePath());
    }
    if (path.endsWith(modelEnding)) {
        const std::optional<ModelFile> model = readModel(path);
        if (model)
            newDocument(&*model);
        return model.has_value();
    }
    if (!mayDrop(tr("Save the changes before opening another document?")))
        return false;
    Problems problems = m_session.open(QFileInfo(path).absoluteFilePath());
    if (!problems.empty()) {
        showProblems(tr("“%1” was not opened").arg(shown(QFileInfo(path).fileName().toStdString())),
                     tr("Nothing was changed, and what was open before is still open. "
                        "These are the things to mend:"),
                     std::move(problems));
        return false;
    }
    rememberFile(m_session.path());
    goTo(Place::Compare);
    return true;
}

void MainWindow::newDocument(const ModelFile* model)
{
    if (!mayDrop(tr("Save the changes before starting a new document?")))
        return;
    auto* dialog = new NewDocumentDialog(m_session.engine(), model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.setNewDocument(dialog->document());
        goTo(Place::People);
    });
    dialog->open();
}

PayrollWizard* MainWindow::beginWithPayroll()
{
    if (!mayDrop(tr("Save the changes before starting a new document?")))
        return nullptr;
    auto* wizard = new PayrollWizard(m_session.engine(), this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard] {
        m_session.setNewDocument(wizard->document());
        m_session.setView({Mode::Finance, m_session.view().level});
        goTo(m_session.document().scenarios.size() > 1 ? Place::Compare : Place::People);
    });
    wizard->open();
    return wizard;
}

std::optional<ModelFile> MainWindow::readModel(const QString& path)
{
    if (!m_session.engine().readModel)
        return std::nullopt;
    Result<ModelFile> file = m_session.engine().readModel(QFileInfo(path).absoluteFilePath().toStdString());
    if (file)
        return *std::move(file);
    showProblems(tr("“%1” was not opened").arg(shown(QFileInfo(path).fileName().toStdString())),
                 tr("Nothing was changed. These are the things to mend:"), file.error());
    return std::nullopt;
}

bool MainWindow::addModelFile(const QString& path)
{
    const std::optional<ModelFile> model = readModel(path);
    if (!model || !m_session.isOpen())
        return false;
    goTo(Place::Model);
    modelPage()->addModel(*model);
    return true;
}

bool MainWindow::saveModelFile(const QString& path)
{
    if (!modelPage()->hasModel() || !m_session.engine().writeModel)
        return false;
    Problems problems = m_session.engine().writeModel(path.toStdString(), modelPage()->modelFile());
    const bool fine = problems.empty();
    if (fine)
        statusBar()->showMessage(tr("Saved: the steps and the questions, nobody's names or answers"), 8000);
    else
        showProblems(tr("The pay model was not saved"), tr("It is still here, in the document."), std::move(problems));
    return fine;
}

void MainWindow::addModelByDialog()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Add a pay model"), QString(), tr("Pay models (%1)").arg(modelFilter));
    if (!path.isEmpty())
        addModelFile(path);
}

void MainWindow::saveModelByDialog()
{
    goTo(Place::Model);
    QString path = QFileDialog::getSaveFileName(this, tr("Save the pay model as"), QString(),
                                                tr("Pay models (%1)").arg(modelFilter));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".json")))
        path += modelEnding;
    saveModelFile(path);
}

void MainWindow::takeInMemberFiles()
{
    finishEditing();
    auto* dialog = new MemberFilesDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MainWindow::save()
{
    if (place() == Place::Needs)
        return !m_needs->needs().isOpen() || m_needs->save();
    finishEditing();
    return m_session.path().isEmpty() ? saveAs() : reportSaved(m_session.save());
}

bool MainWindow::saveAs()
{
    finishEditing();
    QString path = QFileDialog::getSaveFileName(this, tr("Save the document as"), m_session.path(),
                                                tr("Common Purse documents (%1)").arg(filter));
    if (path.isEmpty())
        return false;
    if (!path.endsWith(QStringLiteral(".json")))
        path += QStringLiteral(".purse.json");
    return reportSaved(m_session.saveAs(path));
}

bool MainWindow::reportSaved(const Problems& problems)
{
    if (problems.empty()) {
        statusBar()->showMessage(tr("Saved"), 4000);
        rememberFile(m_session.path());
        return true;
    }
    showProblems(tr("The document was not saved"),
                 tr("Your changes are still here, in this window. The file on disk is as it was."), problems);
    return false;
}

bool MainWindow::mayDrop(const QString& question)
{
    finishEditing();
    if (!m_session.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), escaped(question),
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

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

QStringList MainWindow::recentFiles() const
{
    QStringList paths = QSettings().value(recentKey).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths.mid(0, mostRecent);
}

void MainWindow::rememberFile(const QString& path)
{
    const QString examples = QString::fromStdString(m_session.engine().examples.string());
    if (!remembersFiles() || path.isEmpty()
        || (!examples.isEmpty() && path.startsWith(QFileInfo(examples).absoluteFilePath())))
        return;
    QStringList paths = recentFiles();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey, paths.mid(0, mostRecent));
    showRecent();
}

bool MainWindow::remembersFiles() const { return QSettings().value(remembersKey, true).toBool(); }

void MainWindow::setRemembersFiles(bool remembers)
{
    QSettings().setValue(remembersKey, remembers);
    if (!remembers)
        QSettings().remove(recentKey);
    showRecent();
}

void MainWindow::showRecent() { m_start->setRecent(recentFiles(), remembersFiles()); }

} // namespace purse::gui
