// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/needs/about_cards.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/member_edit.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <map>

namespace purse::gui {
namespace {
QVBoxLayout* beginCard(QFrame* card, const QString& title, const QString& why)
{
    card->setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(title, TextStyle::Finding));
    layout->addWidget(plainLabel(why, TextStyle::Muted));
    return layout;
}

QFormLayout* addForm(QVBoxLayout* layout)
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->addLayout(form);
    return form;
}

/// Places that the program has tax files for, with the words of the newest.
std::map<std::string, QString> placesOf(const Engine& engine)
{
    std::map<std::string, QString> places;
    for (const auto& [id, levy] : engine.levies)
        places[levy.place] = shown(levy.title).section(QRegularExpression(QStringLiteral(",? +\\d{4}")), 0, 0);
    return places;
}

std::map<std::string, Currency> currenciesOf(const Engine& engine)
{
    std::map<std::string, Currency> currencies;
    for (const auto& [id, levy] : engine.levies)
        currencies[levy.currency.code] = levy.currency;
    for (const char* code : {"EUR", "GBP", "USD", "PLN"})
        currencies[code] = {code, minorDigitsOf(code)};
    return currencies;
}
} // namespace

NameCard::NameCard(OwnNeeds& needs, QWidget* parent)
    : QFrame(parent), m_needs(needs), m_name(new QLineEdit),
      m_hidden(new QCheckBox(tr("Leave me out of pictures that everybody sees")))
{
    QVBoxLayout* layout = beginCard(this, tr("Who you are"),
                                    tr("Why we ask: the finance group puts your answers beside your name. In the "
                                       "assembly no names are shown."));
    QFormLayout* form = addForm(layout);
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * 32);
    m_name->setMaxLength(200);
    addNamed(form, tr("Name"), m_name);
    layout->addWidget(m_hidden);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_needs.edit(
            tr("Say my name"), [&](OwnFile& file) { file.statement.name = text.toStdString(); },
            QStringLiteral("name"));
    });
    connect(m_hidden, &QCheckBox::clicked, this, [this](bool hidden) {
        m_needs.edit(hidden ? tr("Leave me out of pictures") : tr("Show me in pictures"),
                     [&](OwnFile& file) { file.statement.hidden = hidden; });
    });
    refresh();
}

void NameCard::refresh()
{
    if (!m_needs.isOpen())
        return;
    setText(m_name, m_needs.file().statement.name);
    m_hidden->setChecked(m_needs.file().statement.hidden.value_or(false));
}

HoursCard::HoursCard(OwnNeeds& needs, QWidget* parent) : QFrame(parent), m_needs(needs)
{
    QVBoxLayout* layout = beginCard(this, tr("Your paid hours"),
                                    tr("Why we ask: pay follows the hours. Write what you work now, or what you want "
                                       "to work. Other jobs do not count here."));
    QFormLayout* form = addForm(layout);
    const auto field = [&](const QString& title, const Decimal& most) {
        auto* number = new NumberField({Decimal{0}, most, 9, true}, QLocale());
        number->setFixedWidth(number->fontMetrics().averageCharWidth() * 12);
        addNamed(form, title, number);
        QLabel* trouble = troubleLabel();
        form->addRow(trouble);
        connect(number, &NumberField::troubleChanged, trouble,
                [trouble](const QString& what) { tellTrouble(trouble, what); });
        return number;
    };
    m_hours = field(tr("Hours a week"), Decimal{168});
    m_days = field(tr("Days a week"), Decimal{7});
    m_weeks = field(tr("Paid weeks a year, if not the group's %1")
                        .arg(m_needs.format().decimal(m_needs.file().asked.fullTime.weeksPerYear)),
                    Decimal{53});
    connect(m_hours, &NumberField::entered, this, [this] {
        m_needs.edit(
            tr("Say my hours"),
            [&](OwnFile& file) {
                file.statement.hoursPerWeek =
                    m_hours->value() ? std::optional(WeeklyHours{*m_hours->value()}) : std::nullopt;
            },
            QStringLiteral("hours"));
    });
    connect(m_days, &NumberField::entered, this, [this] {
        m_needs.edit(
            tr("Say my days"), [&](OwnFile& file) { file.statement.daysPerWeek = m_days->value(); },
            QStringLiteral("days"));
    });
    connect(m_weeks, &NumberField::entered, this, [this] {
        m_needs.edit(
            tr("Say my weeks"), [&](OwnFile& file) { file.statement.weeksPerYear = m_weeks->value(); },
            QStringLiteral("weeks"));
    });
    refresh();
}

void HoursCard::refresh()
{
    if (!m_needs.isOpen())
        return;
    const MemberStatement& said = m_needs.file().statement;
    const auto put = [](NumberField* field, const std::optional<Decimal>& value) {
        if (field->trouble().isEmpty() || value != field->value())
            field->setValue(value);
    };
    put(m_hours, said.hoursPerWeek ? std::optional(said.hoursPerWeek->value) : std::nullopt);
    put(m_days, said.daysPerWeek);
    put(m_weeks, said.weeksPerYear);
}

PlaceCard::PlaceCard(OwnNeeds& needs, QWidget* parent)
    : QFrame(parent), m_needs(needs), m_place(new QuietComboBox), m_currency(new QuietComboBox)
{
    QVBoxLayout* layout =
        beginCard(this, tr("Place and currency"),
                  tr("Why we ask: tax and prices differ from place to place. Where you pay your costs in another "
                     "currency than the group's, say so, and write the amounts in it."));
    QFormLayout* form = addForm(layout);
    const OwnFile& file = m_needs.file();
    m_place->addItem(file.asked.place.empty() ? tr("as the group")
                                              : tr("as the group (%1)").arg(shown(file.asked.place)),
                     QString());
    std::map<std::string, QString> places = placesOf(m_needs.engine());
    if (!file.statement.place.empty() && !places.contains(file.statement.place))
        places[file.statement.place] = shown(file.statement.place);
    for (const auto& [id, words] : places)
        if (id != file.asked.place)
            m_place->addItem(words == shown(id) ? words : tr("%1 (%2)").arg(words, shown(id)),
                             QString::fromStdString(id));
    m_currency->addItem(tr("the group's, %1").arg(shown(file.asked.currency.code)), QString());
    std::map<std::string, Currency> currencies = currenciesOf(m_needs.engine());
    if (file.statement.currency)
        currencies[file.statement.currency->code] = *file.statement.currency;
    for (const auto& [code, currency] : currencies)
        if (code != file.asked.currency.code)
            m_currency->addItem(QString::fromStdString(code), QString::fromStdString(code));
    addNamed(form, tr("Where you are taxed"), m_place);
    addNamed(form, tr("Currency of the amounts"), m_currency);
    connect(m_place, &QComboBox::activated, this, [this] {
        m_needs.edit(tr("Say where I am taxed"), [&](OwnFile& own) {
            const std::string chosen = m_place->currentData().toString().toStdString();
            own.statement.place = chosen.empty() && !own.sendings.empty() ? own.asked.place : chosen;
        });
    });
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_needs.edit(tr("Say my currency"), [&](OwnFile& own) {
            const std::string code = m_currency->currentData().toString().toStdString();
            tellIn(own, code.empty() ? std::nullopt : std::optional(Currency{code, minorDigitsOf(code)}));
        });
        emit currencyChanged();
    });
    refresh();
}

void PlaceCard::refresh()
{
    if (!m_needs.isOpen())
        return;
    const OwnFile& file = m_needs.file();
    const std::string place = file.statement.place == file.asked.place ? "" : file.statement.place;
    m_place->setCurrentIndex(std::max(0, m_place->findData(QString::fromStdString(place))));
    const std::string code = file.statement.currency ? file.statement.currency->code : "";
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(QString::fromStdString(code))));
}

} // namespace purse::gui
