// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/problems_bar.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace purse::gui {
namespace {
constexpr auto mostLines = std::size_t{3};

QStringList linesOf(const Problems& problems, const QString& before)
{
    QStringList lines;
    for (std::size_t at = 0; at < std::min(problems.size(), mostLines); ++at)
        lines << ProblemsBar::tr("%1: %2 %3").arg(before, shown(problems[at].what), shown(problems[at].hint));
    if (problems.size() > mostLines)
        lines << ProblemsBar::tr("And %n more.", nullptr, static_cast<int>(problems.size() - mostLines));
    return lines;
}
} // namespace

ProblemsBar::ProblemsBar(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_words(plainLabel({}))
{
    setObjectName(QStringLiteral("problems"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->addWidget(m_words);
    hide();
    connect(&m_session, &Session::problemsChanged, this, &ProblemsBar::refresh);
}

QString ProblemsBar::text() const { return isHidden() ? QString() : m_words->text(); }

void ProblemsBar::refresh()
{
    const QStringList lines =
        linesOf(m_session.refused(), tr("Not done")) + linesOf(m_session.unfinished(), tr("Still to do"));
    m_words->setText(lines.join(QLatin1Char('\n')));
    m_words->setAccessibleName(m_words->text());
    setVisible(!lines.isEmpty());
    if (!lines.isEmpty()) {
        QAccessibleEvent spoken(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
}

} // namespace purse::gui
