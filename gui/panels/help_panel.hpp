// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace purse::gui {

/// The pages of the documentation, beside what they are about. They are read from this computer; nothing is fetched.
class HelpPanel : public QWidget {
    Q_OBJECT

public:
    /// @param docs folder with the pages; may be missing, and then the panel says so
    explicit HelpPanel(std::filesystem::path docs, QWidget* parent = nullptr);

    void showPage(const QString& page); ///< "how-to/count-a-vote.md"
    void showWord(const QString& word); ///< in the list of words
    QTextBrowser* browser() const { return m_browser; }
    QLineEdit* search() const { return m_search; }
    QToolButton* contentsButton() const { return m_contents; }
    QToolButton* wordsButton() const { return m_words; }
    QToolButton* backButton() const { return m_back; }

private:
    void follow(const QUrl& link);
    void find();

    std::filesystem::path m_docs;
    QToolButton* m_back = nullptr;
    QToolButton* m_contents = nullptr;
    QToolButton* m_words = nullptr;
    QLineEdit* m_search = nullptr;
    QTextBrowser* m_browser = nullptr;
};

} // namespace purse::gui
