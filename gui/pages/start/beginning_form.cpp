// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/start/beginning_form.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/edit.hpp>

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace purse::gui {
namespace {
/// Like no other: it settles who gets a spare penny.
std::string newId(const std::string& name)
{
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return idFrom(name) + "-" + random.toStdString();
}

Date dayOf(const QDate& day)
{
    return {std::chrono::year{day.year()}, std::chrono::month{static_cast<unsigned>(day.month())},
            std::chrono::day{static_cast<unsigned>(day.day())}};
}
} // namespace

BeginningForm::BeginningForm(const Engine& engine, QWidget* parent)
    : QWidget(parent), m_engine(engine), m_form(new QFormLayout(this)), m_name(new QLineEdit), m_levy(new QComboBox),
      m_currency(new QLineEdit)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(10);
    m_name->setPlaceholderText(tr("the name of your group"));
    m_currency->setText(QStringLiteral("GBP"));
    m_currency->setMaxLength(3);
    fillLevies();
    addRow(tr("Group"), m_name);
    addRow(tr("Place and tax year"), m_levy);
    addRow(tr("Currency"), m_currency);
    connect(m_levy, &QComboBox::currentIndexChanged, this, &BeginningForm::refresh);
    connect(m_currency, &QLineEdit::textChanged, this, &BeginningForm::changed);
    connect(m_name, &QLineEdit::textChanged, this, &BeginningForm::changed);
    refresh();
}

/// The British year in which we are, where there is one.
void BeginningForm::fillLevies()
{
    int chosen = -1;
    const Date today = dayOf(QDate::currentDate());
    for (const auto& [id, levy] : m_engine.levies) {
        m_levy->addItem(shown(levy.title), QString::fromStdString(id));
        if (levy.place == "gb" && (chosen < 0 || (levy.from <= today && today <= levy.until)))
            chosen = m_levy->count() - 1;
    }
    m_levy->addItem(tr("Another place: no tax or contributions are counted"), QString());
    m_levy->setCurrentIndex(chosen < 0 ? m_levy->count() - 1 : chosen);
}

void BeginningForm::addRow(const QString& title, QWidget* field)
{
    field->setAccessibleName(title);
    field->setMinimumHeight(30);
    m_form->addRow(plainLabel(title), field);
}

void BeginningForm::refresh()
{
    m_currency->setEnabled(!levy());
    if (levy())
        m_currency->setText(QString::fromStdString(levy()->currency.code));
    emit changed();
}

const Levy* BeginningForm::levy() const
{
    const auto found = m_engine.levies.find(m_levy->currentData().toString().toStdString());
    return found == m_engine.levies.end() ? nullptr : &found->second;
}

Currency BeginningForm::currency() const
{
    if (levy())
        return levy()->currency;
    const std::string code = m_currency->text().trimmed().toUpper().toStdString();
    return {code, minorDigitsOf(code)};
}

bool BeginningForm::isComplete() const
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{3}$"));
    return code.match(m_currency->text()).hasMatch();
}

Beginning BeginningForm::beginning() const
{
    Beginning beginning;
    beginning.groupName = m_name->text().trimmed().toStdString();
    beginning.id = newId(beginning.groupName);
    beginning.currency = currency();
    beginning.place = levy() ? levy()->place : "";
    beginning.levy = levy() ? levy()->id : "";
    beginning.from = levy() ? levy()->from : dayOf(QDate(QDate::currentDate().year(), 1, 1));
    return beginning;
}

} // namespace purse::gui
