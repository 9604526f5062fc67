// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/engine.hpp"

class QCheckBox;
class QVBoxLayout;

namespace purse::gui {

/// Where a person begins: open a document, go on with a recent one, or try an example.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Engine& engine, QWidget* parent = nullptr);

    /// @param remembers whether such a list is kept at all
    void setRecent(const QStringList& paths, bool remembers);
    QCheckBox* remembers() const { return m_remembers; }

signals:
    void newAsked();
    void needsAsked();   ///< by one member, alone
    void payrollAsked(); ///< to begin with what was paid last month
    void rememberAsked(bool remembers);
    void openAsked();
    void fileAsked(const QString& path);

private:
    void addFile(QVBoxLayout* layout, const QString& path, const QString& title, const QString& about);

    QWidget* m_recentCard = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QCheckBox* m_remembers = nullptr;
};

/// Documents in a folder, by name.
QStringList documentsIn(const std::filesystem::path& folder);

/// "needs-and-flat.purse.json" as "Needs and flat".
QString titleOfFile(const QString& path);

} // namespace purse::gui
