// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QPushButton;

namespace purse::gui {

/// How somebody begins: with their own file, with a group's questions, or with those of the document that is open.
class NeedsStart : public QWidget {
    Q_OBJECT

public:
    explicit NeedsStart(QWidget* parent = nullptr);

    /// The document that is open in the window, for who sits at the group's machine.
    /// @param people ids and names; empty together with the group: no document is open
    void offerDocument(const QString& group, const std::vector<std::pair<std::string, QString>>& people);

    QPushButton* openButton() const { return m_open; }
    QPushButton* beginButton() const { return m_begin; }
    QPushButton* documentButton() const { return m_document; }
    QComboBox* who() const { return m_who; }

signals:
    void openAsked();
    void beginAsked();
    void documentAsked(const std::string& member); ///< empty: somebody it does not know

private:
    QPushButton* m_open = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_document = nullptr;
    QComboBox* m_who = nullptr;
    QWidget* m_documentCard = nullptr;
    class QLabel* m_documentWords = nullptr;
};

} // namespace purse::gui
