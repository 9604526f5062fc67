// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/needs/question_card.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/needs/needs_words.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/member_edit.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const Decimal mostMajor{999'999'999};

QVBoxLayout* beginCard(QFrame* card, const Question& question)
{
    card->setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(plainLabel(questionWords(question), TextStyle::Finding));
    if (!question.why.empty())
        layout->addWidget(plainLabel(QuestionCard::tr("Why we ask: %1").arg(shown(question.why)), TextStyle::Muted));
    return layout;
}

QLabel* unitLabel(const QString& text)
{
    QLabel* label = plainLabel(text);
    label->setWordWrap(false);
    return label;
}

QString keyOf(const char* part, const std::string& question)
{
    return QLatin1String(part) + QLatin1Char(' ') + QString::fromStdString(question);
}
} // namespace

NumberLimits limitsOf(const Question& question, const Format& format, bool isOwnCurrency)
{
    const bool isMoney = question.kind == QuestionKind::Money;
    const bool startsAtZero = isMoney || question.kind == QuestionKind::Count;
    NumberLimits limits{question.least || !startsAtZero ? question.least : Decimal{0}, question.most, 9};
    if (isMoney && isOwnCurrency) // the group's limits are in its own currency
        limits = {limits.least && *limits.least >= Decimal{0} ? std::optional{Decimal{0}} : std::nullopt, {}, 9};
    if (!limits.most)
        limits.most = mostMajor;
    limits.decimals = isMoney ? format.currency().minorDigits : question.kind == QuestionKind::Count ? 0 : 9;
    return limits;
}

QuestionCard::QuestionCard(OwnNeeds& needs, const std::string& question, QWidget* parent)
    : QFrame(parent), m_needs(needs), m_id(question), m_unit(unitLabel({})), m_trouble(troubleLabel()),
      m_status(plainLabel({}, TextStyle::Muted)), m_silent(new QCheckBox(tr("Rather not say"))),
      m_tell(textButton(tr("Tell it again"), tr("The answer will be in the next file that you send"))),
      m_noteButton(textButton(tr("Note for myself"), tr("Stays in your own file; nobody else sees it"))),
      m_note(new QLineEdit)
{
    QVBoxLayout* layout = beginCard(this, asked());
    const QString name = questionWords(asked());
    auto* answer = new QHBoxLayout;
    answer->setSpacing(10);
    answer->addWidget(makeField());
    answer->addWidget(m_unit);
    answer->addStretch(1);
    layout->addLayout(answer);
    layout->addWidget(m_trouble);
    auto* besides = new QHBoxLayout;
    besides->setSpacing(16);
    besides->addWidget(m_silent);
    besides->addWidget(m_tell);
    besides->addStretch(1);
    besides->addWidget(m_noteButton);
    layout->addLayout(besides);
    layout->addWidget(m_status);
    layout->addWidget(m_note);
    m_silent->setAccessibleName(tr("Rather not say: %1").arg(name));
    m_silent->setAccessibleDescription(standInSentence(asked(), m_needs.format()));
    m_tell->setAccessibleName(tr("Tell it again: %1").arg(name));
    makeNote();
    connect(m_silent, &QCheckBox::clicked, this, [this, name](bool silent) {
        m_needs.edit(silent ? tr("Rather not say: %1").arg(name) : tr("Say: %1").arg(name),
                     [&](OwnFile& file) { rathersNotSay(file, m_id, silent); });
    });
    connect(m_tell, &QToolButton::clicked, this, [this, name] {
        m_needs.edit(tr("Tell “%1” again").arg(name), [&](OwnFile& file) { tellAgain(file, m_id); });
    });
    refresh();
}

const Question& QuestionCard::asked() const { return *m_needs.question(m_id); }

QWidget* QuestionCard::makeField()
{
    if (asked().kind == QuestionKind::YesNo || asked().kind == QuestionKind::Choice)
        makeChoice();
    else
        makeNumber();
    QWidget* field = m_number ? static_cast<QWidget*>(m_number) : m_choice;
    field->setAccessibleName(questionWords(asked()));
    field->setAccessibleDescription(shown(asked().why));
    field->setMinimumHeight(30);
    return field;
}

void QuestionCard::makeNumber()
{
    const bool isOwn = m_needs.file().statement.currency.has_value();
    const NumberLimits limits = limitsOf(asked(), m_needs.format(), isOwn);
    m_number = new NumberField({limits.least, limits.most, limits.decimals, true}, m_needs.format().locale());
    m_number->setFixedWidth(m_number->fontMetrics().averageCharWidth() * 18);
    connect(m_number, &NumberField::troubleChanged, this,
            [this](const QString& what) { tellTrouble(m_trouble, what); });
    connect(m_number, &NumberField::entered, this, [this] {
        const std::optional<Decimal> value = m_number->value();
        if (!value)
            take(NotStated{});
        else if (asked().kind == QuestionKind::Money)
            take(moneyOf(*value, m_needs.format().currency().minorDigits));
        else
            take(*value);
    });
}

void QuestionCard::makeChoice()
{
    m_choice = new QuietComboBox;
    m_choice->addItem(tr("not answered"), QVariant());
    if (asked().kind == QuestionKind::YesNo) {
        m_choice->addItem(tr("Yes"), true);
        m_choice->addItem(tr("No"), false);
    }
    for (const Question::Choice& choice : asked().choices)
        m_choice->addItem(shownName(choice.text, choice.id), QString::fromStdString(choice.id));
    connect(m_choice, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_choice->currentData();
        if (!chosen.isValid())
            take(NotStated{});
        else if (asked().kind == QuestionKind::YesNo)
            take(chosen.toBool());
        else
            take(chosen.toString().toStdString());
    });
}

void QuestionCard::makeNote()
{
    const QString name = questionWords(asked());
    m_note->setAccessibleName(tr("Note for myself: %1").arg(name));
    m_note->setPlaceholderText(tr("Stays in your own file; nobody else sees it"));
    m_note->setMinimumHeight(30);
    m_note->setMaxLength(1000);
    m_noteButton->setAccessibleName(tr("Note for myself: %1").arg(name));
    m_noteButton->setCheckable(true);
    m_note->setVisible(false);
    connect(m_noteButton, &QToolButton::toggled, this, [this](bool open) {
        m_note->setVisible(open);
        if (open)
            m_note->setFocus();
    });
    connect(m_note, &QLineEdit::textEdited, this, [this, name](const QString& text) {
        m_needs.edit(
            tr("Note on “%1”").arg(name),
            [&](OwnFile& file) {
                if (text.isEmpty())
                    file.kept.notes.erase(m_id);
                else
                    file.kept.notes[m_id] = text.toStdString();
            },
            keyOf("note", m_id));
    });
}

void QuestionCard::take(Answer answer)
{
    m_needs.edit(
        tr("Answer “%1”").arg(questionWords(asked())),
        [&](OwnFile& file) { giveAnswer(file, m_id, std::move(answer)); },
        m_number ? keyOf("answer", m_id) : QString());
}

void QuestionCard::refresh()
{
    if (!m_needs.question(m_id))
        return;
    showAnswer();
    showStatus();
    const auto note = m_needs.file().kept.notes.find(m_id);
    const std::string text = note == m_needs.file().kept.notes.end() ? "" : note->second;
    setText(m_note, text);
    if (!text.empty() && !m_noteButton->isChecked()) {
        const QSignalBlocker quiet(m_noteButton);
        m_noteButton->setChecked(true);
        m_note->setVisible(true);
    }
}

void QuestionCard::showAnswer()
{
    m_unit->setText(periodUnit(asked(), m_needs.format()));
    m_unit->setVisible(!m_unit->text().isEmpty());
    const std::optional<Answer> value = valueOf(m_needs.file(), m_id);
    if (m_number) {
        std::optional<Decimal> number;
        if (const auto* money = value ? std::get_if<Money>(&*value) : nullptr)
            number = decimalOf(*money, m_needs.format().currency().minorDigits);
        else if (const auto* plain = value ? std::get_if<Decimal>(&*value) : nullptr)
            number = *plain;
        if (m_number->trouble().isEmpty() || number != m_number->value())
            m_number->setValue(number);
        return;
    }
    QVariant chosen;
    if (const auto* yes = value ? std::get_if<bool>(&*value) : nullptr)
        chosen = *yes;
    else if (const auto* id = value ? std::get_if<std::string>(&*value) : nullptr)
        chosen = QString::fromStdString(*id);
    m_choice->setCurrentIndex(chosen.isValid() ? m_choice->findData(chosen) : 0);
}

/// Where the answer is, in words.
void QuestionCard::showStatus()
{
    const OwnFile& file = m_needs.file();
    const Where where = whereIs(file, m_id);
    const Question* total = totalInsteadOf(file, m_id);
    const bool hasValue = valueOf(file, m_id).has_value();
    QWidget* field = m_number ? static_cast<QWidget*>(m_number) : m_choice;
    field->setEnabled(where != Where::Silent);
    m_silent->setChecked(where == Where::Silent);
    m_silent->setVisible(!total || where == Where::Silent);
    m_tell->setVisible(where == Where::Kept && !total);
    QString words;
    if (where == Where::Silent)
        words = hasValue ? tr("“Rather not say” will be seen. What you wrote stays in your own file. %1")
                               .arg(standInSentence(asked(), m_needs.format()))
                         : tr("“Rather not say” will be seen. %1").arg(standInSentence(asked(), m_needs.format()));
    else if (total)
        words = tr("Not seen: only “%1” is, on the page “What I would rather not say”.").arg(questionWords(*total));
    else if (where == Where::Kept)
        words = tr("Not seen: you keep it to yourself.");
    m_status->setText(words);
    m_status->setVisible(!words.isEmpty());
}

TotalCard::TotalCard(OwnNeeds& needs, const std::string& question, QWidget* parent)
    : QFrame(parent), m_needs(needs), m_id(question),
      m_only(new QCheckBox(tr("Tell only this sum, and keep the rest to myself"))), m_unit(unitLabel({})),
      m_trouble(troubleLabel()), m_parts(plainLabel({}, TextStyle::Muted)), m_takeSum(textButton(tr("Take this sum")))
{
    QVBoxLayout* layout = beginCard(this, asked());
    const QString name = questionWords(asked());
    QStringList stands;
    for (const std::string& id : asked().covers)
        if (const Question* part = m_needs.question(id))
            stands << questionWords(*part);
    layout->addWidget(plainLabel(tr("Stands for: %1.").arg(QLocale().createSeparatedList(stands))));
    layout->addWidget(m_only);
    m_only->setAccessibleName(tr("Tell only the sum: %1").arg(name));
    const NumberLimits limits = limitsOf(asked(), m_needs.format(), true);
    m_sum = new NumberField({limits.least, limits.most, decimals(), false}, m_needs.format().locale());
    m_sum->setAccessibleName(name);
    m_sum->setMinimumHeight(30);
    m_sum->setFixedWidth(m_sum->fontMetrics().averageCharWidth() * 18);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_sum);
    row->addWidget(m_unit);
    row->addWidget(m_takeSum);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_trouble);
    layout->addWidget(m_parts);
    m_takeSum->setAccessibleName(tr("Take the sum of what I filled in: %1").arg(name));
    connect(m_only, &QCheckBox::clicked, this, [this](bool only) {
        if (only)
            return declare(sumOfParts(m_needs.file(), asked()).value_or(written()));
        m_needs.edit(tr("Tell costs one by one"), [&](OwnFile& file) { takeTotalAway(file, m_id); });
    });
    connect(m_sum, &NumberField::troubleChanged, this,
            [this](const QString& what) { tellTrouble(m_trouble, m_only->isChecked() ? what : QString()); });
    connect(m_sum, &NumberField::entered, this, [this] { declare(written()); });
    connect(m_takeSum, &QToolButton::clicked, this, [this] {
        if (const auto sum = sumOfParts(m_needs.file(), asked()))
            declare(*sum);
    });
    refresh();
}

const Question& TotalCard::asked() const { return *m_needs.question(m_id); }

int TotalCard::decimals() const
{
    return asked().kind == QuestionKind::Money ? m_needs.format().currency().minorDigits : 9;
}

DeclaredTotal TotalCard::written() const
{
    const Decimal value = m_sum->value().value_or(Decimal{});
    if (asked().kind == QuestionKind::Money)
        return {moneyOf(value, decimals())};
    return {value};
}

void TotalCard::declare(const DeclaredTotal& total)
{
    m_needs.edit(
        tr("Tell only “%1”").arg(questionWords(asked())), [&](OwnFile& file) { declareTotal(file, m_id, total); },
        m_only->isChecked() && whereIs(m_needs.file(), m_id) == Where::Told ? keyOf("total", m_id) : QString());
}

void TotalCard::refresh()
{
    if (!m_needs.question(m_id))
        return;
    const OwnFile& file = m_needs.file();
    const bool isTold = whereIs(file, m_id) == Where::Told;
    m_only->setChecked(isTold);
    m_sum->setEnabled(isTold);
    m_unit->setText(periodUnit(asked(), m_needs.format()));
    std::optional<Decimal> value;
    if (const std::optional<Answer> answer = valueOf(file, m_id))
        if (const auto* total = std::get_if<DeclaredTotal>(&*answer)) {
            const auto* money = std::get_if<Money>(&total->total);
            value = money ? decimalOf(*money, decimals()) : std::get<Decimal>(total->total);
        }
    if (m_sum->trouble().isEmpty() || value != m_sum->value())
        m_sum->setValue(value);
    const std::optional<DeclaredTotal> sum = sumOfParts(file, asked());
    const QString words =
        sum ? answerWords(asked(), std::visit([](const auto& plain) { return Answer{plain}; }, sum->total),
                          m_needs.format())
            : QString();
    m_parts->setText(!sum     ? QString()
                     : isTold ? tr("What you filled in comes to %1. It stays in your own file.").arg(words)
                              : tr("What you filled in comes to %1.").arg(words));
    m_parts->setVisible(sum.has_value());
    m_takeSum->setVisible(isTold && sum && sum != written());
}

} // namespace purse::gui
