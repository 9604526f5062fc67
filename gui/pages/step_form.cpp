// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/step_form.hpp"

#include "gui/models/setting_words.hpp"
#include "gui/models/steps_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <purse/compare/catalogue.hpp>
#include <purse/compare/plain_model.hpp>
#include <purse/document/edit.hpp>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
constexpr int titleWidth = 158;

/// Everything that the lists in the editors are made of: as long as it stays, the editors stay.
QString shapeOf(const Kind& kind, const Choosable& choosable, std::size_t step, const std::string& model)
{
    QString shape = QString::fromStdString(kind.id + "/" + model) + QString::number(step) + choosable.format.symbol();
    const auto add = [&shape](const std::vector<Choosable::Named>& all) {
        for (const Choosable::Named& each : all)
            shape += QLatin1Char('/') + QString::fromStdString(each.id) + each.text;
    };
    add(choosable.questions(""));
    add(choosable.steps);
    add(choosable.answers);
    return shape;
}

Choosable choosableFor(const Document& document, const PayModel& model, std::size_t step, const Format& format)
{
    const bool isFit = step >= model.steps.size();
    const std::string kind = isFit ? "fit" : model.steps[step].kind;
    Choosable choosable;
    choosable.format = format;
    choosable.questions = [questions = document.questions, kind](const std::string& key) {
        std::vector<Choosable::Named> all;
        const bool inItems = key == "question" && kind != "amount" && kind != "table";
        for (const Question* question : usableQuestions(questions, kind, inItems ? "items" : key))
            all.push_back({question->id, shown(question->text)});
        return all;
    };
    for (std::size_t before = 0; before < step && before < model.steps.size(); ++before)
        choosable.steps.push_back({model.steps[before].id, titleOf(model.steps[before]), model.steps[before].kind});
    if (!isFit && kind == "table")
        if (const Question* asked =
                findById(document.questions, model.steps[step].parameters.get<std::string>("question", "")))
            for (const Question::Choice& choice : asked->choices)
                choosable.answers.push_back({choice.id, shown(choice.text)});
    return choosable;
}
} // namespace

StepForm::StepForm(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit), m_fits(new QuietComboBox), m_promise(plainLabel({})),
      m_note(plainLabel({}, TextStyle::Muted)), m_plain(plainLabel({})), m_settings(new QWidget),
      m_column(new QVBoxLayout(m_settings))
{
    m_name->setAccessibleName(tr("Name of the step"));
    m_name->setMinimumHeight(30);
    m_fits->setAccessibleName(tr("How the budget is met"));
    m_fits->setMinimumHeight(30);
    m_fits->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_fits);
    layout->addWidget(m_promise);
    layout->addWidget(m_note);
    layout->addWidget(m_settings);
    layout->addWidget(plainLabel(tr("In plain words"), TextStyle::Heading));
    layout->addWidget(m_plain);
    layout->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, &StepForm::renamed);
    connect(m_fits, &QComboBox::activated, this, [this] { emit fitChosen(m_fits->currentData().toString()); });
    hide();
}

SettingEditor* StepForm::editor(const std::string& key) const
{
    const auto found = m_editors.find(key);
    return found == m_editors.end() ? nullptr : found->second;
}

void StepForm::clear()
{
    m_shape.clear();
    hide();
}

void StepForm::show(const Document& document, std::size_t at, std::size_t step, const Format& format, bool readOnly)
{
    const PayModel& model = document.models.at(at);
    const bool isFit = step >= model.steps.size();
    const Kind* kind = isFit ? findFitKind(model.fit.kind) : findStepKind(model.steps[step].kind);
    if (!kind)
        return clear();
    const Choosable choosable = choosableFor(document, model, step, format);
    if (const QString shape = shapeOf(*kind, choosable, isFit ? std::size_t(9999) : step, model.id); shape != m_shape) {
        build(*kind, choosable);
        m_shape = shape;
    }
    m_name->setVisible(!isFit);
    m_fits->setVisible(isFit);
    offerFits(model.fit.kind);
    m_fits->setCurrentIndex(m_fits->findData(QString::fromStdString(model.fit.kind)));
    m_promise->setText(shown(kind->promise));
    if (!isFit) {
        m_name->setPlaceholderText(shown(kind->title));
        if (const QString label = QString::fromStdString(model.steps[step].label); label != m_name->text())
            m_name->setText(label);
    }
    const Step* solved = solvedBase(model);
    const bool decides = !isFit && model.fit.kind == "solve" && solved == &model.steps[step]
                         && model.fit.parameters.get<std::string>("unknown", "") == "base_rate";
    m_note->setVisible(decides);
    m_note->setText(tr("The budget decides this rate; the figure here is not used, only its period."));
    fill(isFit ? model.fit.parameters : model.steps[step].parameters);
    sayInPlainWords(document, model, step);
    setEnabled(!readOnly);
    setVisible(true);
}

void StepForm::setSimple(bool simple)
{
    m_simple = simple;
    if (m_fits->count() > 0)
        offerFits(m_fits->currentData().toString().toStdString());
}

void StepForm::offerFits(const std::string& current)
{
    const std::vector<const Kind*> offered = fitsToOffer(m_simple, current);
    bool same = m_fits->count() == static_cast<int>(offered.size());
    for (int at = 0; same && at < m_fits->count(); ++at)
        same = m_fits->itemData(at).toString().toStdString() == offered[static_cast<std::size_t>(at)]->id;
    if (same)
        return;
    m_fits->clear();
    for (const Kind* kind : offered) {
        m_fits->addItem(shown(kind->title), QString::fromStdString(kind->id));
        m_fits->setItemData(m_fits->count() - 1, escaped(shown(kind->promise)), Qt::ToolTipRole);
    }
    m_fits->setCurrentIndex(m_fits->findData(QString::fromStdString(current)));
}

void StepForm::build(const Kind& kind, const Choosable& choosable)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_editors.clear();
    Choosable bases = choosable; // the fit asks for one of these
    std::erase_if(bases.steps, [](const Choosable::Named& step) { return step.kind != "base"; });
    for (const ParameterKind& setting : kind.parameters)
        if (setting.key != "base")
            addSetting(setting, choosable);
        else if (bases.steps.size() > 1)
            addSetting(setting, bases);
}

void StepForm::addSetting(const ParameterKind& setting, const Choosable& choosable)
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    SettingEditor* editor = makeSettingEditor(setting, choosable);
    m_editors[setting.key] = editor;
    QLabel* title = plainLabel(settingTitle(setting.key), TextStyle::Body);
    QLabel* meaning = plainLabel(shown(setting.meaning), TextStyle::Muted);
    QLabel* trouble = plainLabel({}, TextStyle::Body);
    trouble->setObjectName(QStringLiteral("trouble"));
    trouble->hide();
    if (setting.type == ParameterKind::Type::Items) {
        column->addWidget(title);
        column->addWidget(meaning);
        column->addWidget(editor);
    } else {
        auto* line = new QHBoxLayout;
        title->setFixedWidth(titleWidth);
        const bool isTall =
            setting.type == ParameterKind::Type::Steps || setting.type == ParameterKind::Type::Questions;
        line->addWidget(title, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
        line->addWidget(editor, 1);
        column->addLayout(line);
        column->addWidget(meaning);
    }
    column->addWidget(trouble);
    m_column->addWidget(block);
    connect(editor, &SettingEditor::changed, this,
            [this, key = setting.key, editor] { emit settingChanged(key, editor->value()); });
    connect(editor, &SettingEditor::troubleChanged, trouble, [trouble](const QString& what) {
        trouble->setText(what);
        trouble->setVisible(!what.isEmpty());
    });
}

void StepForm::fill(const Parameters& settings)
{
    for (const auto& [key, editor] : m_editors) {
        const auto found = settings.all().find(key);
        editor->setValue(found == settings.all().end() ? SettingEditor::Value() : SettingEditor::Value(found->second));
    }
}

/// What members would read of it.
void StepForm::sayInPlainWords(const Document& document, const PayModel& model, std::size_t step)
{
    const PlainModel plain = inPlainWords(modelFileOf(document, model));
    const PlainPart& part = step < plain.steps.size() ? plain.steps[step] : plain.fit;
    QStringList sentences;
    for (const std::string& sentence : part.sentences)
        if (shown(sentence) != m_promise->text())
            sentences << shown(sentence);
    m_plain->setText(sentences.isEmpty() ? m_promise->text() : sentences.join(QLatin1Char('\n')));
}

} // namespace purse::gui
