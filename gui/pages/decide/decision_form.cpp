// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/decide/decision_form.hpp"

#include "gui/editors/day_field.hpp"
#include "gui/models/decision_words.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
constexpr int mostPeople = 100'000;
constexpr std::size_t across = 3; ///< kinds of voices side by side

QPlainTextEdit* textField(const QString& name, const QString& hint)
{
    auto* field = new QPlainTextEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    return field;
}

void setText(QPlainTextEdit* field, const std::string& text)
{
    if (const QString words = QString::fromStdString(text); words != field->toPlainText())
        field->setPlainText(words);
}

/// The review of a trial that has none yet.
Date aYearAfter(Date date)
{
    const Date later{date.year() + std::chrono::years{1}, date.month(), date.day()};
    return later.ok() ? later : Date{later.year(), later.month(), std::chrono::day{28}};
}
} // namespace

DecisionForm::DecisionForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(new QFormLayout), m_outcome(new QuietComboBox),
      m_scenario(new QuietComboBox), m_day(new DayField), m_from(new DayField(tr("the first day of the year"))),
      m_review(new DayField(tr("no day"))), m_text(textField(tr("In the group's words"), tr("What was decided"))),
      m_conditions(textField(tr("Conditions"), tr("What has to be so, or has to be done")))
{
    m_form->setVerticalSpacing(8);
    addNamed(m_form, tr("What came of it"), m_outcome);
    addNamed(m_form, tr("Scenario"), m_scenario);
    addNamed(m_form, tr("Day"), m_day);
    addNamed(m_form, tr("Holds from"), m_from);
    addNamed(m_form, tr("Looked at again"), m_review);
    for (QPlainTextEdit* field : {m_text, m_conditions}) {
        QLabel* label = plainLabel(field->accessibleName());
        label->setBuddy(field);
        field->setFixedHeight(3 * field->fontMetrics().height() + 14);
        m_form->addRow(label);
        m_form->addRow(field);
    }
    for (QComboBox* box : {m_outcome, m_scenario})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    layout->addLayout(m_form);
    layout->addWidget(makeVoices());
    layout->addStretch(1);
    makeChoices();
    makeWords();
}

void DecisionForm::makeChoices()
{
    using Outcome = Decision::Outcome;
    for (const Outcome each : {Outcome::Adopted, Outcome::Trial, Outcome::None})
        m_outcome->addItem(outcomeWords(each), static_cast<int>(each));
    connect(m_outcome, &QComboBox::activated, this, [this] {
        change(tr("Change what came of a meeting"), [this](Decision& own) {
            own.outcome = static_cast<Outcome>(m_outcome->currentData().toInt());
            const auto& scenarios = m_session.document().scenarios;
            if (own.outcome == Outcome::None)
                own.scenario.clear();
            else if (own.scenario.empty() && !scenarios.empty())
                own.scenario = scenarios.front().id;
            if (own.outcome == Outcome::Trial && !own.review)
                own.review = aYearAfter(own.date);
        });
    });
    connect(m_scenario, &QComboBox::activated, this, [this] {
        change(tr("Change what was decided on"),
               [this](Decision& own) { own.scenario = m_scenario->currentData().toString().toStdString(); });
    });
    connect(m_day, &DayField::entered, this, [this] {
        change(tr("Change the day of a decision"), [this](Decision& own) {
            own.date = m_day->day().value_or(own.date);
            if (own.review && *own.review < own.date)
                own.review = aYearAfter(own.date);
        });
    });
    connect(m_from, &DayField::entered, this, [this] {
        change(tr("Change from when a decision holds"), [this](Decision& own) { own.effectiveFrom = m_from->day(); });
    });
    connect(m_review, &DayField::entered, this, [this] {
        change(tr("Change when a decision is looked at again"), [this](Decision& own) {
            own.review = m_review->day();
            if (!own.review && own.outcome == Outcome::Trial)
                own.review = aYearAfter(own.date);
        });
    });
}

void DecisionForm::makeWords()
{
    const auto write = [this](QPlainTextEdit* field, const QString& what, std::string Decision::*member) {
        connect(field, &QPlainTextEdit::textChanged, this, [this, field, what, member] {
            if (field->hasFocus())
                change(
                    what, [&](Decision& own) { own.*member = field->toPlainText().toStdString(); },
                    QStringLiteral("decision %1 %2").arg(m_decision).arg(field->accessibleName()));
        });
    };
    write(m_text, tr("Write down a decision"), &Decision::text);
    write(m_conditions, tr("Write down conditions"), &Decision::conditions);
}

/// Counts by kind of voice; a group that counts nobody leaves them empty.
QWidget* DecisionForm::makeVoices()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->addWidget(plainLabel(tr("How many, if you counted; no names are kept"), TextStyle::Muted), 0, 0, 1,
                    static_cast<int>(across));
    const std::array<std::pair<QString, std::optional<int> Voices::*>, 5> kinds{
        {{tr("Support"), &Voices::support},
         {tr("Concern"), &Voices::concern},
         {tr("Stand aside"), &Voices::standAside},
         {tr("Block"), &Voices::block},
         {tr("Not yet ready"), &Voices::notReady}}};
    for (std::size_t at = 0; at < kinds.size(); ++at) {
        auto* box = new QSpinBox;
        box->setRange(-1, mostPeople);
        box->setSpecialValueText(QStringLiteral("–"));
        box->setAccessibleName(kinds[at].first);
        box->setMinimumHeight(28);
        m_voices[at] = {box, kinds[at].second};
        QLabel* label = plainLabel(kinds[at].first);
        label->setWordWrap(false);
        label->setBuddy(box);
        grid->addWidget(label, 1 + 2 * static_cast<int>(at / across), static_cast<int>(at % across));
        grid->addWidget(box, 2 + 2 * static_cast<int>(at / across), static_cast<int>(at % across));
        connect(box, &QSpinBox::valueChanged, this, [this, voice = m_voices[at], name = kinds[at].first](int count) {
            change(
                tr("Count voices"),
                [&](Decision& own) { own.voices.*voice.count = count < 0 ? std::nullopt : std::optional(count); },
                QStringLiteral("decision %1 %2").arg(m_decision).arg(name));
        });
    }
    return part;
}

const Decision* DecisionForm::decision() const
{
    if (!m_session.isOpen() || m_decision >= m_session.document().decisions.size())
        return nullptr;
    return &m_session.document().decisions[m_decision];
}

void DecisionForm::change(const QString& what, const std::function<void(Decision&)>& edit, const QString& typing)
{
    if (!decision())
        return;
    Document document = m_session.document();
    edit(document.decisions[m_decision]);
    if (document.decisions[m_decision] != *decision())
        m_session.edit(std::move(document), what, typing);
}

void DecisionForm::show(std::size_t which)
{
    m_decision = which;
    const Decision* own = decision();
    setEnabled(own && !m_session.isReadOnly());
    if (!own)
        return;
    m_outcome->setCurrentIndex(m_outcome->findData(static_cast<int>(own->outcome)));
    m_scenario->clear();
    for (const Scenario& scenario : m_session.document().scenarios)
        m_scenario->addItem(shownName(scenario.title, scenario.id), QString::fromStdString(scenario.id));
    m_scenario->setCurrentIndex(m_scenario->findData(QString::fromStdString(own->scenario)));
    const bool isDecided = own->outcome != Decision::Outcome::None;
    m_scenario->setEnabled(isDecided);
    m_from->setEnabled(isDecided);
    m_day->setDay(own->date);
    m_from->setDay(own->effectiveFrom);
    m_review->setDay(own->review);
    setText(m_text, own->text);
    setText(m_conditions, own->conditions);
    for (const Voice& voice : m_voices) {
        const QSignalBlocker quiet(voice.box);
        voice.box->setValue((own->voices.*voice.count).value_or(-1));
    }
}

} // namespace purse::gui
