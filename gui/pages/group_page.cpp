// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/group_page.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const Decimal least = Decimal::fromBillionths(Decimal::scale / 100);

} // namespace

GroupPage::GroupPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(new QLineEdit),
      m_hours(new NumberField({least, Decimal{168}, 9, false}, QLocale())),
      m_weeks(new NumberField({least, Decimal{53}, 9, false}, QLocale())), m_allowance(new QuietComboBox)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(inCard(makeGroup()));
    left->addWidget(
        plainLabel(tr("Money, and what it is for, is on the page Budget; what is compared is on the page Scenarios."),
                   TextStyle::Muted));
    left->addStretch(1);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addLayout(left, 1);
    sides->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Group"), TextStyle::Title));
    layout->addLayout(sides, 1);
    connect(&m_session, &Session::refreshed, this, &GroupPage::refresh);
}

QWidget* GroupPage::makeGroup()
{
    auto* part = new QWidget;
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->addRow(plainLabel(tr("The group"), TextStyle::Heading));
    const auto add = [form](const QString& title, QWidget* field) {
        field->setAccessibleName(title);
        field->setMinimumHeight(28);
        QLabel* label = plainLabel(title);
        label->setWordWrap(false);
        form->addRow(label, field);
    };
    add(tr("Name"), m_name);
    add(tr("Full time, hours a week"), m_hours);
    add(tr("Paid weeks a year"), m_weeks);
    for (const auto& [text, claimed] :
         {std::pair(tr("not answered yet"), Employer::Claimed::NotAnswered),
          std::pair(tr("yes"), Employer::Claimed::Yes), std::pair(tr("no"), Employer::Claimed::No)})
        m_allowance->addItem(text, static_cast<int>(claimed));
    add(tr("Claims the employer's allowance"), m_allowance);
    m_allowance->setToolTip(tr("In the United Kingdom: the Employment Allowance"));
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(
            tr("Name the group"), [name = text.toStdString()](Document& document) { document.group.name = name; },
            QStringLiteral("group"));
    });
    connect(m_hours, &NumberField::entered, this, [this] {
        change(
            tr("Change full-time hours"),
            [hours = m_hours->value()](Document& document) {
                if (hours)
                    document.group.fullTime.hoursPerWeek = WeeklyHours{*hours};
            },
            QStringLiteral("full time"));
    });
    connect(m_weeks, &NumberField::entered, this, [this] {
        change(
            tr("Change paid weeks"),
            [weeks = m_weeks->value()](Document& document) {
                if (weeks)
                    document.group.fullTime.weeksPerYear = *weeks;
            },
            QStringLiteral("weeks"));
    });
    connect(m_allowance, &QComboBox::activated, this, [this] {
        const auto claimed = static_cast<Employer::Claimed>(m_allowance->currentData().toInt());
        change(tr("Answer for the allowance"),
               [claimed](Document& document) { document.group.employer.allowance = claimed; }, {});
    });
    return part;
}

void GroupPage::change(const QString& what, const std::function<void(Document&)>& edit, const QString& typing)
{
    Document document = m_session.document();
    edit(document);
    m_session.edit(std::move(document), what, typing);
}

void GroupPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void GroupPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    const Group& group = m_session.document().group;
    if (const QString name = QString::fromStdString(group.name); name != m_name->text())
        m_name->setText(name);
    m_hours->setValue(group.fullTime.hoursPerWeek.value);
    m_weeks->setValue(group.fullTime.weeksPerYear);
    m_allowance->setCurrentIndex(m_allowance->findData(static_cast<int>(group.employer.allowance)));
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_hours),
                           static_cast<QWidget*>(m_weeks), static_cast<QWidget*>(m_allowance)})
        field->setEnabled(!m_session.isReadOnly());
}

} // namespace purse::gui
