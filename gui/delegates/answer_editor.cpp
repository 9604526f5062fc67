// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/answer_editor.hpp"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QTimer>

#include <cmath>

namespace purse::gui {
namespace {
Decimal decimalOf(double value, int decimals)
{
    return Decimal::fromText(QString::number(value, 'f', decimals).toStdString()).value_or(Decimal());
}
} // namespace

AnswerEditor::AnswerEditor(const Entry& entry, const Format& format, QWidget* parent) : QWidget(parent), m_entry(entry)
{
    setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(12);
    makeField(format);
    QWidget* field = m_number ? static_cast<QWidget*>(m_number) : m_choice;
    field->setAccessibleName(entry.text);
    field->setAccessibleDescription(entry.why);
    field->setMinimumHeight(28);
    layout->addWidget(field, 1);
    setFocusProxy(field);
    if (entry.mayStaySilent) {
        m_silent = new QCheckBox(tr("Rather not say"));
        m_silent->setAccessibleName(tr("Rather not say: %1").arg(entry.text));
        layout->addWidget(m_silent);
        connect(m_silent, &QCheckBox::toggled, this, [this, field](bool silent) {
            m_touched = true;
            field->setEnabled(!silent);
        });
    }
    fillField();
    m_touched = false;
    // The view watches only the editor itself, not the fields in it. A moment later, and not as an event of the
    // editor: a view that closes it delivers those first, when it no longer knows the editor.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && !holds(now))
            QTimer::singleShot(0, qApp, [editor = QPointer(this)] {
                if (editor && editor->isVisible())
                    editor->finish();
            });
    });
}

/// Whether a widget belongs to this editor, its list of choices included.
bool AnswerEditor::holds(const QWidget* widget) const
{
    while (widget && widget != this)
        widget = widget->parentWidget();
    return widget == this;
}

void AnswerEditor::makeField(const Format& format)
{
    const auto touch = [this] {
        m_touched = true;
        if (m_silent && m_silent->isChecked())
            m_silent->setChecked(false);
    };
    if (m_entry.kind == Entry::Kind::Number || m_entry.kind == Entry::Kind::Money) {
        m_number = new QDoubleSpinBox;
        m_number->setLocale(format.locale());
        m_number->setGroupSeparatorShown(true);
        m_number->setDecimals(m_entry.decimals);
        m_number->setRange(m_entry.least, m_entry.most);
        m_number->setSuffix(m_entry.unit.isEmpty() ? QString() : QStringLiteral("  ") + m_entry.unit);
        m_number->setAlignment(Qt::AlignRight);
        connect(m_number, &QDoubleSpinBox::valueChanged, this, touch);
        return;
    }
    m_choice = new QComboBox;
    if (m_entry.kind == Entry::Kind::YesNo) {
        m_choice->addItem(tr("No"), false);
        m_choice->addItem(tr("Yes"), true);
    }
    for (const Entry::Choice& choice : m_entry.choices)
        m_choice->addItem(choice.text, QString::fromStdString(choice.id));
    m_choice->setPlaceholderText(tr("Choose"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, touch);
    connect(m_choice, &QComboBox::activated, this, [this, touch] {
        touch();
        emit done();
    });
}

void AnswerEditor::fillField()
{
    if (const auto* number = std::get_if<Decimal>(&m_entry.value))
        m_number->setValue(number->toDouble());
    else if (const auto* money = std::get_if<Money>(&m_entry.value))
        m_number->setValue(static_cast<double>(money->toMinor()) / std::pow(10.0, m_entry.decimals));
    else if (const auto* yes = std::get_if<bool>(&m_entry.value))
        m_choice->setCurrentIndex(m_choice->findData(*yes));
    else if (const auto* id = std::get_if<std::string>(&m_entry.value))
        m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(*id)));
    else if (m_choice)
        m_choice->setCurrentIndex(-1);
}

EntryValue AnswerEditor::fieldValue() const
{
    if (m_number && m_entry.kind == Entry::Kind::Money)
        return roundToMinor(m_number->value() * std::pow(10.0, m_entry.decimals));
    if (m_number)
        return decimalOf(m_number->value(), m_entry.decimals);
    if (m_choice->currentIndex() < 0)
        return NotStated{};
    if (m_entry.kind == Entry::Kind::YesNo)
        return m_choice->currentData().toBool();
    return m_choice->currentData().toString().toStdString();
}

void AnswerEditor::finish()
{
    if (m_number)
        m_number->interpretText();
    emit done();
}

EntryValue AnswerEditor::value() const
{
    if (!m_touched)
        return m_entry.value;
    if (m_silent && m_silent->isChecked())
        return NotStated{};
    return fieldValue();
}

} // namespace purse::gui
