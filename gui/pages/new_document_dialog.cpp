// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/new_document_dialog.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/edit.hpp>

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QVBoxLayout>

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

NewDocumentDialog::NewDocumentDialog(const Engine& engine, const ModelFile* chosen, QWidget* parent)
    : QDialog(parent), m_engine(engine), m_name(new QLineEdit), m_levy(new QComboBox), m_currency(new QLineEdit),
      m_budget(new NumberField({Decimal{0}, {}, 2, true}, QLocale())), m_model(new QComboBox),
      m_about(plainLabel({}, TextStyle::Muted))
{
    setWindowTitle(tr("A new document"));
    setMinimumWidth(600);
    if (chosen)
        m_models.push_back(*chosen);
    fillModels();
    int newest = -1;
    for (const auto& [id, levy] : engine.levies) {
        m_levy->addItem(shown(levy.title), QString::fromStdString(id));
        const Date today = dayOf(QDate::currentDate());
        if (levy.place == "gb" && (newest < 0 || (levy.from <= today && today <= levy.until)))
            newest = m_levy->count() - 1;
    }
    m_levy->addItem(tr("Another place: no tax or contributions are counted"), QString());
    m_levy->setCurrentIndex(newest < 0 ? m_levy->count() - 1 : newest);
    m_currency->setText(QStringLiteral("GBP"));
    m_currency->setMaxLength(3);
    m_name->setPlaceholderText(tr("the name of your group"));
    m_budget->setPlaceholderText(tr("can be filled in later"));

    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    const auto add = [form](const QString& title, QWidget* field) {
        field->setAccessibleName(title);
        field->setMinimumHeight(30);
        form->addRow(plainLabel(title), field);
    };
    add(tr("Group"), m_name);
    add(tr("Place and tax year"), m_levy);
    add(tr("Currency"), m_currency);
    add(tr("Money for all pay, a year"), m_budget);
    add(tr("Pay model"), m_model);
    form->addRow(QString(), m_about);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    layout->addWidget(plainLabel(tr("A new document"), TextStyle::Heading));
    layout->addWidget(
        plainLabel(tr("All of this can be changed later. The money includes what the employer pays on top "
                      "of pay."),
                   TextStyle::Muted));
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_levy, &QComboBox::currentIndexChanged, this, &NewDocumentDialog::refresh);
    connect(m_model, &QComboBox::currentIndexChanged, this, &NewDocumentDialog::refresh);
    connect(m_currency, &QLineEdit::textChanged, this, &NewDocumentDialog::refresh);
    connect(m_budget, &NumberField::troubleChanged, this, &NewDocumentDialog::refresh);
    refresh();
}

void NewDocumentDialog::fillModels()
{
    m_models.push_back(emptyModel(tr("Our pay model").toStdString(), Currency{}));
    for (const LibraryModel& model : libraryOf(m_engine))
        m_models.push_back(model.file);
    for (std::size_t at = 0; at < m_models.size(); ++at)
        m_model->addItem(m_models[at].model.steps.empty() ? tr("Our own, from an empty page")
                                                          : shown(m_models[at].model.title));
}

const Levy* NewDocumentDialog::chosenLevy() const
{
    const auto found = m_engine.levies.find(m_levy->currentData().toString().toStdString());
    return found == m_engine.levies.end() ? nullptr : &found->second;
}

Currency NewDocumentDialog::currency() const
{
    if (const Levy* levy = chosenLevy())
        return levy->currency;
    const std::string code = m_currency->text().trimmed().toUpper().toStdString();
    return {code, minorDigitsOf(code)};
}

void NewDocumentDialog::refresh()
{
    const Levy* levy = chosenLevy();
    m_currency->setEnabled(!levy);
    if (levy)
        m_currency->setText(QString::fromStdString(levy->currency.code));
    const ModelFile& model = m_models[static_cast<std::size_t>(std::max(0, m_model->currentIndex()))];
    const bool otherCoins = model.currency.minorDigits != currency().minorDigits && !model.model.steps.empty();
    const bool otherMoney = model.currency.code != currency().code && !model.model.steps.empty();
    m_about->setText(model.model.steps.empty() ? tr("You add the steps: where pay starts, and what is added for what.")
                     : otherCoins              ? tr("The amounts of this model are in %1, which has other coins.")
                                        .arg(QString::fromStdString(model.currency.code))
                     : otherMoney ? tr("The amounts of this model are in %1: write your own over them.")
                                        .arg(QString::fromStdString(model.currency.code))
                                  : firstSentence(shown(model.model.about)));
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{3}$"));
    m_create->setEnabled(code.match(m_currency->text()).hasMatch() && !otherCoins && m_budget->trouble().isEmpty());
}

Document NewDocumentDialog::document() const
{
    const Levy* levy = chosenLevy();
    const QDate today = QDate::currentDate();
    Beginning beginning;
    beginning.groupName = m_name->text().trimmed().toStdString();
    beginning.id = newId(beginning.groupName);
    beginning.currency = currency();
    beginning.place = levy ? levy->place : "";
    beginning.levy = levy ? levy->id : "";
    beginning.from = levy ? levy->from : dayOf(QDate(today.year(), 1, 1));
    if (const std::optional<Decimal> pay = m_budget->value())
        beginning.pay = moneyOf(*pay, beginning.currency.minorDigits);
    return newDocument(beginning, m_models[static_cast<std::size_t>(std::max(0, m_model->currentIndex()))]);
}

} // namespace purse::gui
