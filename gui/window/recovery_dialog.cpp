// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/recovery_dialog.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/problems_dialog.hpp"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
bool hasChangedSince(const Leftover& leftover)
{
    const QFileInfo file(leftover.document);
    return !leftover.document.isEmpty() && file.exists() && file.lastModified() > leftover.written;
}
} // namespace

RecoveryDialog::RecoveryDialog(Session& session, QList<Leftover> leftovers, QWidget* parent)
    : QDialog(parent), m_session(session), m_leftovers(std::move(leftovers))
{
    setWindowTitle(tr("Changes that were not saved"));
    setMinimumWidth(620);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("The program ended before these changes were saved"), TextStyle::Heading));
    layout->addWidget(plainLabel(tr("They were kept on this computer, for you only. The files themselves are as they "
                                    "were."),
                                 TextStyle::Muted));
    for (int at = 0; at < m_leftovers.size(); ++at)
        addLeftover(layout, at);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QString RecoveryDialog::wordsOf(const Leftover& leftover) const
{
    const QString when = QLocale().toString(leftover.written, QLocale::ShortFormat);
    const Result<Document> kept = m_session.engine().read(leftover.kept.toStdString());
    if (!kept)
        return tr("Kept %1. These changes cannot be read.").arg(when);
    const Result<Document> file = leftover.document.isEmpty()
                                      ? Result<Document>{tl::unexpected(Problems{})}
                                      : m_session.engine().read(leftover.document.toStdString());
    const QString difference = differenceInWords(*kept, file ? &*file : nullptr);
    if (difference.isEmpty())
        return tr("Kept %1. Nothing differs from the file.").arg(when);
    if (hasChangedSince(leftover))
        return tr("Kept %1. Different: %2. The file was changed after that, so this opens as a document of its own.")
            .arg(when, difference);
    return tr("Kept %1. Different: %2.").arg(when, difference);
}

void RecoveryDialog::addLeftover(QVBoxLayout* layout, int leftover)
{
    const Leftover& each = m_leftovers[leftover];
    const QString name = each.document.isEmpty() ? tr("A document that was never saved")
                                                 : shown(QFileInfo(each.document).fileName().toStdString());
    auto* words = new QVBoxLayout;
    words->addWidget(plainLabel(name));
    words->addWidget(plainLabel(wordsOf(each), TextStyle::Muted));
    auto* open = new QPushButton(tr("Open"));
    open->setAccessibleName(tr("Open the changes of %1").arg(name));
    auto* drop = new QPushButton(tr("Throw away"));
    drop->setAccessibleName(tr("Throw the changes of %1 away").arg(name));
    for (QPushButton* button : {open, drop})
        button->setObjectName(QStringLiteral("secondary"));
    connect(open, &QPushButton::clicked, this, [this, leftover] { takeUp(leftover); });
    connect(drop, &QPushButton::clicked, this, [this, leftover] { throwAway(leftover); });
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(open);
    row->addWidget(drop);
    m_parts.push_back(inCard(inside));
    layout->addWidget(m_parts.back());
}

void RecoveryDialog::takeUp(int leftover)
{
    const Leftover each = m_leftovers[leftover];
    Result<Document> document = m_session.engine().read(each.kept.toStdString());
    if (!document) {
        auto* dialog = new ProblemsDialog(tr("The changes were not opened"), tr("They are still kept. This is why:"),
                                          document.error(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    m_session.setUnsavedDocument(*std::move(document), hasChangedSince(each) ? QString() : each.document);
    Autosave::discard(each); // this run keeps them now
    accept();
}

void RecoveryDialog::throwAway(int leftover)
{
    Autosave::discard(m_leftovers[leftover]);
    m_parts[leftover]->hide();
    if (std::ranges::all_of(m_parts, [](const QWidget* part) { return part->isHidden(); }))
        accept();
}

} // namespace purse::gui
