// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editors/setting_editor.hpp"

#include "gui/editors/items_editor.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/models/setting_words.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace purse::gui {
namespace {
using Type = ParameterKind::Type;

void nameField(QWidget* field, const ParameterKind& kind)
{
    field->setAccessibleName(settingTitle(kind.key));
    field->setAccessibleDescription(shown(kind.meaning));
    field->setToolTip(escaped(shown(kind.meaning)));
    field->setMinimumHeight(28);
}

QHBoxLayout* rowIn(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

QComboBox* comboBox()
{
    auto* box = new QuietComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

/// What an empty field stands for.
QString usualWords(const ParameterKind& kind)
{
    if (kind.usual.empty())
        return SettingEditor::tr("none");
    return Decimal::fromText(kind.usual) ? SettingEditor::tr("usually %1").arg(shown(kind.usual)) : shown(kind.usual);
}

class TickEditor : public SettingEditor {
public:
    TickEditor(const ParameterKind& kind, QWidget* parent)
        : SettingEditor(parent), m_usual(kind.usual == "yes"), m_box(new QCheckBox(SettingEditor::tr("Yes")))
    {
        nameField(m_box, kind);
        rowIn(this)->addWidget(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this] {
            m_said = true;
            emit changed();
        });
    }
    void setValue(const Value& value) override
    {
        m_said = value.has_value();
        m_box->setChecked(value ? std::get<bool>(value->value) : m_usual);
    }
    Value value() const override { return m_said ? Value(Parameter{m_box->isChecked()}) : std::nullopt; }

private:
    bool m_usual;
    bool m_said = false;
    QCheckBox* m_box;
};

/// One of a list: choices, questions, answers. What may be left out can be chosen too.
class ChoiceEditor : public SettingEditor {
public:
    ChoiceEditor(const ParameterKind& kind, const std::vector<Choosable::Named>& choices, QWidget* parent)
        : SettingEditor(parent), m_box(comboBox())
    {
        nameField(m_box, kind);
        m_usual = kind.usual;
        const bool usualIsListed =
            std::ranges::find(choices, kind.usual, &Choosable::Named::id) != choices.end() && !kind.usual.empty();
        if (!kind.required && !usualIsListed)
            m_box->addItem(kind.usual.empty() ? SettingEditor::tr("none") : shown(kind.usual), QString());
        for (const Choosable::Named& choice : choices)
            m_box->addItem(choice.text, QString::fromStdString(choice.id));
        rowIn(this)->addWidget(m_box, 1);
        connect(m_box, &QComboBox::activated, this, [this] {
            m_said = true;
            emit changed();
        });
    }
    void setValue(const Value& value) override
    {
        m_said = value.has_value();
        const std::string id = value ? std::get<std::string>(value->value) : std::string{};
        const int at = m_box->findData(QString::fromStdString(id.empty() ? m_usual : id));
        m_box->setCurrentIndex(at >= 0 ? at : m_box->findData(QString()));
    }
    Value value() const override
    {
        const std::string id = m_box->currentData().toString().toStdString();
        return m_said && !id.empty() ? Value(Parameter{id}) : std::nullopt;
    }

private:
    std::string m_usual;
    bool m_said = false;
    QComboBox* m_box;
};

class TextEditor : public SettingEditor {
public:
    TextEditor(const ParameterKind& kind, QWidget* parent) : SettingEditor(parent), m_line(new QLineEdit)
    {
        nameField(m_line, kind);
        m_required = kind.required;
        rowIn(this)->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &SettingEditor::changed);
    }
    void setValue(const Value& value) override
    {
        const QString text = value ? QString::fromStdString(std::get<std::string>(value->value)) : QString();
        if (text == m_line->text())
            return;
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    Value value() const override
    {
        const std::string text = m_line->text().toStdString();
        return text.empty() && !m_required ? std::nullopt : Value(Parameter{text});
    }

private:
    bool m_required = false;
    QLineEdit* m_line;
};

class DayEditor : public SettingEditor {
public:
    DayEditor(const ParameterKind& kind, QWidget* parent) : SettingEditor(parent), m_line(new QLineEdit)
    {
        nameField(m_line, kind);
        m_line->setPlaceholderText(SettingEditor::tr("year-month-day"));
        rowIn(this)->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
            const bool fine = text.isEmpty() || dateFromText(text.toStdString());
            emit troubleChanged(fine ? QString() : SettingEditor::tr("Write a day like 2026-04-06."));
            if (fine)
                emit changed();
        });
    }
    void setValue(const Value& value) override
    {
        const QString text = value ? QString::fromStdString(toText(std::get<Date>(value->value))) : QString();
        if (text != m_line->text())
            m_line->setText(text);
        emit troubleChanged({});
    }
    Value value() const override
    {
        const std::optional<Date> day = dateFromText(m_line->text().toStdString());
        return day ? Value(Parameter{*day}) : std::nullopt;
    }

private:
    QLineEdit* m_line;
};

/// Numbers, percentages, money and rates: one exact number, its unit, and for a rate its period.
class NumberEditor : public SettingEditor {
public:
    NumberEditor(const ParameterKind& kind, const Format& format, QWidget* parent)
        : SettingEditor(parent), m_type(kind.type), m_digits(isMoney() ? format.currency().minorDigits : 9)
    {
        m_field = new NumberField({kind.least, kind.most, m_digits, !kind.required}, format.locale());
        nameField(m_field, kind);
        m_field->setPlaceholderText(usualWords(kind));
        QHBoxLayout* row = rowIn(this);
        if (isMoney())
            row->addWidget(unitLabel(format.symbol()));
        row->addWidget(m_field, 1);
        if (m_type == Type::Percent)
            row->addWidget(unitLabel(QStringLiteral("%")));
        if (m_type == Type::Number && !kind.unit.empty())
            row->addWidget(unitLabel(shown(kind.unit)));
        if (m_type == Type::Rate)
            row->addWidget(makePeriods(kind));
        connect(m_field, &NumberField::entered, this, &SettingEditor::changed);
        connect(m_field, &NumberField::troubleChanged, this, &SettingEditor::troubleChanged);
    }

    void setValue(const Value& value) override
    {
        const Rate* rate = value ? std::get_if<Rate>(&value->value) : nullptr;
        m_field->setValue(value ? std::optional(numberOf(*value)) : std::nullopt);
        if (rate)
            m_per->setCurrentIndex(m_per->findData(static_cast<int>(rate->per)));
    }

    Value value() const override
    {
        const std::optional<Decimal> number = m_field->value();
        if (!number)
            return std::nullopt;
        switch (m_type) {
        case Type::Percent:
            return Parameter{Percent{*number}};
        case Type::Money:
            return Parameter{moneyOf(*number, m_digits)};
        case Type::Rate:
            return Parameter{Rate{moneyOf(*number, m_digits), static_cast<Per>(m_per->currentData().toInt())}};
        default:
            return Parameter{*number};
        }
    }

private:
    bool isMoney() const { return m_type == Type::Money || m_type == Type::Rate; }

    static QLabel* unitLabel(const QString& text)
    {
        QLabel* label = plainLabel(text, TextStyle::Muted);
        label->setWordWrap(false);
        return label;
    }

    QComboBox* makePeriods(const ParameterKind& kind)
    {
        m_per = comboBox();
        m_per->setAccessibleName(SettingEditor::tr("%1: period").arg(settingTitle(kind.key)));
        m_per->setMinimumHeight(28);
        for (const Per per : {Per::Year, Per::Month, Per::Week, Per::Day, Per::Hour})
            m_per->addItem(perWords(per), static_cast<int>(per));
        connect(m_per, &QComboBox::activated, this, [this] {
            if (m_field->value())
                emit changed();
        });
        return m_per;
    }

    Decimal numberOf(const Parameter& parameter) const
    {
        if (const auto* percent = std::get_if<Percent>(&parameter.value))
            return percent->value;
        if (const auto* money = std::get_if<Money>(&parameter.value))
            return decimalOf(*money, m_digits);
        if (const auto* rate = std::get_if<Rate>(&parameter.value))
            return decimalOf(rate->amount, m_digits);
        return std::get<Decimal>(parameter.value);
    }

    Type m_type;
    int m_digits;
    NumberField* m_field = nullptr;
    QComboBox* m_per = nullptr;
};

/// Any of a list. None ticked is left out.
class SeveralEditor : public SettingEditor {
public:
    SeveralEditor(const ParameterKind& kind, const std::vector<Choosable::Named>& all, QWidget* parent)
        : SettingEditor(parent)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        for (const Choosable::Named& each : all) {
            auto* box = new QCheckBox(QString(each.text).replace(QLatin1Char('&'), QStringLiteral("&&")));
            nameField(box, kind);
            box->setAccessibleName(SettingEditor::tr("%1: %2").arg(settingTitle(kind.key), each.text));
            m_boxes.emplace_back(each.id, box);
            column->addWidget(box);
            connect(box, &QCheckBox::clicked, this, &SettingEditor::changed);
        }
        QLabel* none =
            plainLabel(all.empty() ? SettingEditor::tr("There is nothing to choose from yet.")
                                   : SettingEditor::tr("None ticked: %1.")
                                         .arg(kind.usual.empty() ? SettingEditor::tr("none") : shown(kind.usual)),
                       TextStyle::Muted);
        column->addWidget(none);
    }
    void setValue(const Value& value) override
    {
        const auto ids = value ? std::get<std::vector<std::string>>(value->value) : std::vector<std::string>{};
        for (auto& [id, box] : m_boxes)
            box->setChecked(std::ranges::find(ids, id) != ids.end());
    }
    Value value() const override
    {
        std::vector<std::string> ids;
        for (const auto& [id, box] : m_boxes)
            if (box->isChecked())
                ids.push_back(id);
        return ids.empty() ? std::nullopt : Value(Parameter{ids});
    }

private:
    std::vector<std::pair<std::string, QCheckBox*>> m_boxes;
};

std::vector<Choosable::Named> named(const std::vector<std::string>& choices)
{
    std::vector<Choosable::Named> all;
    for (const std::string& choice : choices)
        all.push_back({choice, choiceTitle(choice)});
    return all;
}
} // namespace

SettingEditor* makeSettingEditor(const ParameterKind& kind, const Choosable& choosable, QWidget* parent)
{
    switch (kind.type) {
    case Type::YesNo:
        return new TickEditor(kind, parent);
    case Type::Choice:
        return new ChoiceEditor(kind, named(kind.choices), parent);
    case Type::Question:
        return new ChoiceEditor(kind, choosable.questions(kind.key), parent);
    case Type::Questions:
        return new SeveralEditor(kind, choosable.questions(kind.key), parent);
    case Type::Steps:
        return new SeveralEditor(kind, choosable.steps, parent);
    case Type::Items:
        return new ItemsEditor(kind, choosable, parent);
    case Type::Day:
        return new DayEditor(kind, parent);
    case Type::Text:
        if (kind.key == "is" && !choosable.answers.empty())
            return new ChoiceEditor(kind, choosable.answers, parent);
        return new TextEditor(kind, parent);
    case Type::Number:
    case Type::Percent:
    case Type::Money:
    case Type::Rate:
        break;
    }
    return new NumberEditor(kind, choosable.format, parent);
}

} // namespace purse::gui
