// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/start_page.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace purse::gui {

QStringList documentsIn(const std::filesystem::path& folder)
{
    if (folder.empty())
        return {};
    QStringList paths;
    const QDir dir(QString::fromStdString(folder.string()));
    for (const QString& name : dir.entryList({QStringLiteral("*.purse.json")}, QDir::Files, QDir::Name))
        paths << dir.filePath(name);
    return paths;
}

QString titleOfFile(const QString& path)
{
    QString title = QFileInfo(path).fileName();
    title.remove(QStringLiteral(".purse.json"));
    title.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return shown(title.toStdString());
}

namespace {
QString shortSentence(const QString& text)
{
    constexpr qsizetype longest = 96;
    const QString first = firstSentence(text);
    return first.size() <= longest ? first : first.left(longest - 1).trimmed() + QChar(0x2026);
}
} // namespace

StartPage::StartPage(const Engine& engine, QWidget* parent) : QWidget(parent)
{
    auto* column = new QWidget;
    column->setMaximumWidth(760);
    auto* inside = new QVBoxLayout(column);
    inside->setContentsMargins(24, 24, 24, 24);
    inside->setSpacing(16);
    inside->addStretch(2);
    inside->addWidget(plainLabel(tr("Common Purse"), TextStyle::Title));
    inside->addWidget(plainLabel(tr("Compare pay models and budgets on the same people: who gets what, and why. "
                                    "Everything stays on this computer.")));
    const auto button = [this](const QString& text, const char* look, auto signal) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1String(look));
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(button(tr("Begin with our payroll…"), "primary", &StartPage::payrollAsked));
    buttons->addWidget(button(tr("Open a document…"), "secondary", &StartPage::openAsked));
    buttons->addWidget(button(tr("An empty document…"), "secondary", &StartPage::newAsked));
    buttons->addStretch(1);
    inside->addLayout(buttons);
    auto* others = new QHBoxLayout;
    others->setSpacing(10);
    others->addWidget(button(tr("Fill in my own needs…"), "secondary", &StartPage::needsAsked));
    others->addWidget(plainLabel(tr("or drop a file on this window."), TextStyle::Muted), 1);
    inside->addLayout(others);

    m_recentCard = card();
    auto* recent = new QVBoxLayout(m_recentCard);
    recent->setContentsMargins(12, 12, 12, 12);
    m_recent = new QVBoxLayout;
    recent->addLayout(m_recent);
    m_remembers = new QCheckBox(tr("Remember what was open on this computer"));
    connect(m_remembers, &QCheckBox::clicked, this, &StartPage::rememberAsked);
    recent->addWidget(m_remembers);
    m_recentCard->hide();
    inside->addWidget(m_recentCard);

    const QStringList files = documentsIn(engine.examples);
    if (!files.isEmpty()) {
        QFrame* frame = card();
        auto* list = new QVBoxLayout(frame);
        list->setContentsMargins(12, 12, 12, 12);
        list->setSpacing(2);
        list->addWidget(plainLabel(tr("Examples to try"), TextStyle::Heading));
        for (const QString& path : files)
            if (const Result<Document> document = engine.read(path.toStdString()))
                addFile(list, path, shown(document->group.name), shortSentence(shown(document->about)));
        inside->addWidget(frame);
    }
    inside->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 8);
    layout->addStretch(1);
}

void StartPage::addFile(QVBoxLayout* layout, const QString& path, const QString& title, const QString& about)
{
    QString words = about.isEmpty() ? title : title + QLatin1Char('\n') + about;
    words.replace(QLatin1Char('&'), QStringLiteral("&&")); // else a letter becomes a shortcut
    auto* button = new QPushButton(words);
    button->setObjectName(QStringLiteral("quiet"));
    button->setCursor(Qt::PointingHandCursor);
    button->setToolTip(escaped(path));
    button->setAccessibleName(tr("Open %1").arg(title));
    connect(button, &QPushButton::clicked, this, [this, path] { emit fileAsked(path); });
    layout->addWidget(button);
}

void StartPage::setRecent(const QStringList& paths, bool remembers)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_remembers->setChecked(remembers);
    m_recentCard->setVisible(!paths.isEmpty() || !remembers);
    if (paths.isEmpty())
        return;
    m_recent->addWidget(plainLabel(tr("Go on with"), TextStyle::Heading));
    for (const QString& path : paths)
        addFile(m_recent, path, titleOfFile(path), QFileInfo(path).path());
}

} // namespace purse::gui
