// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/result/answer_control.hpp"

#include "gui/charts/value_scale.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace purse::gui {
namespace {
constexpr double usualWeek = 60.0; ///< hours that a slider reaches
constexpr double usualMoney = 1000.0;
constexpr double usualNumber = 10.0;
constexpr int usualSteps = 100;

double numberOf(const Entry& entry)
{
    if (const auto* number = std::get_if<Decimal>(&entry.value))
        return number->toDouble();
    if (const auto* money = std::get_if<Money>(&entry.value))
        return static_cast<double>(money->toMinor()) / std::pow(10.0, entry.decimals);
    return entry.least;
}
} // namespace

AnswerControl::AnswerControl(const Entry& entry, const Format& format, QWidget* parent)
    : QWidget(parent), m_entry(entry), m_silent(plainLabel(tr("not stated"), TextStyle::Muted))
{
    auto* title = plainLabel(entry.text);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_silent);
    m_silent->setWordWrap(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    layout->addLayout(row);
    if (entry.kind == Entry::Kind::Number || entry.kind == Entry::Kind::Money) {
        makeNumber(format);
        row->addWidget(m_slider, 1);
        row->addWidget(m_field);
    } else {
        makeChoices();
        row->addWidget(m_choices, 1);
    }
    for (QWidget* widget :
         {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_choices)})
        if (widget) {
            widget->setAccessibleDescription(entry.why);
            widget->setToolTip(escaped(entry.why));
            widget->setFocusPolicy(Qt::StrongFocus);
            widget->installEventFilter(this);
            keepHeight(widget);
        }
    fill();
}

/// As far as a slider is useful: the range of the question where it has one, else around what is there.
void AnswerControl::setSteps()
{
    const bool isHours = m_entry.question.empty();
    constexpr double widest = 5000.0;
    const double now = numberOf(m_entry);
    const double usual = isHours ? usualWeek : m_entry.kind == Entry::Kind::Money ? usualMoney : usualNumber;
    const bool hasRange = !isHours && m_entry.most - m_entry.least <= widest;
    m_most = hasRange ? m_entry.most : std::min(m_entry.most, std::max(usual, isHours ? now : 2.0 * now));
    m_step = isHours ? 0.5 : roundScale(0.0, m_most - m_entry.least, usualSteps).step;
    if (m_entry.decimals == 0)
        m_step = std::max(1.0, std::round(m_step));
    m_most = m_entry.least + std::ceil((m_most - m_entry.least) / m_step - 1e-9) * m_step;
}

void AnswerControl::makeNumber(const Format& format)
{
    setSteps();
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setAccessibleName(m_entry.text);
    m_slider->setRange(0, static_cast<int>(std::lround((m_most - m_entry.least) / m_step)));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    m_field = new QDoubleSpinBox;
    m_field->setAccessibleName(tr("%1, as a number").arg(m_entry.text));
    m_field->setLocale(format.locale());
    m_field->setGroupSeparatorShown(true);
    m_field->setDecimals(m_entry.decimals);
    m_field->setRange(m_entry.least, m_entry.most);
    m_field->setSingleStep(m_step);
    m_field->setSuffix(m_entry.unit.isEmpty() ? QString() : QStringLiteral("  ") + m_entry.unit);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setKeyboardTracking(false); // half a number is not an answer
    // Not as wide as the largest number it could take.
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("000,000.00") + m_field->suffix())
                           + 44);
    connect(m_slider, &QSlider::valueChanged, this, [this](int at) {
        if (!m_filling)
            m_field->setValue(std::min(m_entry.most, m_entry.least + at * m_step));
    });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (m_filling)
            return;
        if (m_entry.kind == Entry::Kind::Money)
            emit tried(roundToMinor(value * std::pow(10.0, m_entry.decimals)));
        else
            emit tried(
                Decimal::fromText(QString::number(value, 'f', m_entry.decimals).toStdString()).value_or(Decimal()));
    });
}

void AnswerControl::makeChoices()
{
    m_choices = new QuietComboBox;
    m_choices->setAccessibleName(m_entry.text);
    m_choices->setPlaceholderText(tr("not stated"));
    if (m_entry.kind == Entry::Kind::YesNo) {
        m_choices->addItem(tr("No"));
        m_choices->addItem(tr("Yes"));
    }
    for (const Entry::Choice& choice : m_entry.choices)
        m_choices->addItem(choice.text);
    connect(m_choices, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (m_filling || at < 0)
            return;
        if (m_entry.kind == Entry::Kind::YesNo)
            emit tried(at == 1);
        else
            emit tried(m_entry.choices.at(static_cast<std::size_t>(at)).id);
    });
}

void AnswerControl::setEntry(const Entry& entry)
{
    m_entry.value = entry.value;
    fill();
}

void AnswerControl::fill()
{
    m_filling = true;
    m_silent->setVisible(m_field && std::holds_alternative<NotStated>(m_entry.value));
    if (m_field) {
        const double value = numberOf(m_entry);
        m_field->setValue(value);
        m_slider->setValue(static_cast<int>(std::lround((std::min(value, m_most) - m_entry.least) / m_step)));
    } else if (const auto* yes = std::get_if<bool>(&m_entry.value)) {
        m_choices->setCurrentIndex(*yes ? 1 : 0);
    } else {
        const auto* id = std::get_if<std::string>(&m_entry.value);
        const auto found = id ? std::ranges::find(m_entry.choices, *id, &Entry::Choice::id) : m_entry.choices.end();
        m_choices->setCurrentIndex(found == m_entry.choices.end() ? -1
                                                                  : static_cast<int>(found - m_entry.choices.begin()));
    }
    m_filling = false;
}

bool AnswerControl::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // for the page
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace purse::gui
