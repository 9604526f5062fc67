// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/help_panel.hpp"

#include "gui/pages/parts.hpp"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const QString contentsPage = QStringLiteral("index.md");
const QString wordsPage = QStringLiteral("glossary.md");
} // namespace

HelpPanel::HelpPanel(std::filesystem::path docs, QWidget* parent)
    : QWidget(parent), m_docs(std::move(docs)), m_back(textButton(tr("Back"))), m_contents(textButton(tr("Contents"))),
      m_words(textButton(tr("Words"), tr("Words we use, and what they mean here"))), m_search(new QLineEdit),
      m_browser(new QTextBrowser)
{
    m_search->setPlaceholderText(tr("find on this page"));
    m_search->setAccessibleName(tr("Find on this page"));
    m_search->setClearButtonEnabled(true);
    m_browser->setAccessibleName(tr("Help"));
    m_browser->setOpenLinks(false); // links lead to other pages only
    m_browser->setTabChangesFocus(true);
    m_browser->document()->setDocumentMargin(10);
    m_browser->setFrameShape(QFrame::NoFrame);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    for (QToolButton* button : {m_back, m_contents, m_words})
        head->addWidget(button);
    head->addWidget(m_search, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_browser, 1);
    m_back->setEnabled(false);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QToolButton::setEnabled);
    connect(m_contents, &QToolButton::clicked, this, [this] { showPage(contentsPage); });
    connect(m_words, &QToolButton::clicked, this, [this] { showPage(wordsPage); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpPanel::find);
}

void HelpPanel::showPage(const QString& page)
{
    const QString path = QString::fromStdString((m_docs / page.toStdString()).string());
    if (!QFileInfo::exists(path)) {
        m_browser->setPlainText(tr("The documentation is not installed here: %1 is missing.").arg(page));
        return;
    }
    m_browser->setSource(QUrl::fromLocalFile(path), QTextDocument::MarkdownResource);
}

void HelpPanel::showWord(const QString& word)
{
    showPage(wordsPage);
    m_search->setText(word);
    find();
}

/// Pages of the documentation, and nothing outside it.
void HelpPanel::follow(const QUrl& link)
{
    const QUrl target = m_browser->source().resolved(link);
    const QString root = QFileInfo(QString::fromStdString(m_docs.string())).canonicalFilePath() + QLatin1Char('/');
    const QString path = QFileInfo(target.toLocalFile()).canonicalFilePath();
    if (!target.isLocalFile() || !path.startsWith(root) || !path.endsWith(QStringLiteral(".md")))
        return;
    m_browser->setSource(target, QTextDocument::MarkdownResource);
}

/// The next place; from the end it begins again.
void HelpPanel::find()
{
    if (m_search->text().isEmpty() || m_browser->find(m_search->text()))
        return;
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->find(m_search->text());
}

} // namespace purse::gui
