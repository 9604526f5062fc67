// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/new_document_dialog.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/start/beginning_form.hpp"
#include "gui/session/library.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace purse::gui {

NewDocumentDialog::NewDocumentDialog(const Engine& engine, const ModelFile* chosen, QWidget* parent)
    : QDialog(parent), m_engine(engine), m_form(new BeginningForm(engine)),
      m_budget(new NumberField({Decimal{0}, {}, 2, true}, QLocale())), m_model(new QComboBox),
      m_about(plainLabel({}, TextStyle::Muted))
{
    setWindowTitle(tr("A new document"));
    setMinimumWidth(600);
    if (chosen)
        m_models.push_back(*chosen);
    fillModels();
    m_budget->setPlaceholderText(tr("can be filled in later"));
    m_form->addRow(tr("Money for all pay, a year"), m_budget);
    m_form->addRow(tr("Pay model"), m_model);
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
    layout->addWidget(m_form);
    layout->addWidget(m_about);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_form, &BeginningForm::changed, this, &NewDocumentDialog::refresh);
    connect(m_model, &QComboBox::currentIndexChanged, this, &NewDocumentDialog::refresh);
    connect(m_budget, &NumberField::troubleChanged, this, &NewDocumentDialog::refresh);
    refresh();
}

void NewDocumentDialog::fillModels()
{
    m_models.push_back(emptyModel(tr("Our pay model").toStdString(), Currency{}));
    for (const LibraryModel& model : libraryOf(m_engine))
        m_models.push_back(model.file);
    for (const ModelFile& file : m_models)
        m_model->addItem(file.model.steps.empty() ? tr("Our own, from an empty page") : shown(file.model.title));
}

const ModelFile& NewDocumentDialog::model() const
{
    return m_models[static_cast<std::size_t>(std::max(0, m_model->currentIndex()))];
}

void NewDocumentDialog::refresh()
{
    const Currency currency = m_form->currency();
    const bool isEmpty = model().model.steps.empty();
    const bool otherCoins = model().currency.minorDigits != currency.minorDigits && !isEmpty;
    const bool otherMoney = model().currency.code != currency.code && !isEmpty;
    const QString code = QString::fromStdString(model().currency.code);
    m_about->setText(isEmpty      ? tr("You add the steps: where pay starts, and what is added for what.")
                     : otherCoins ? tr("The amounts of this model are in %1, which has other coins.").arg(code)
                     : otherMoney ? tr("The amounts of this model are in %1: write your own over them.").arg(code)
                                  : firstSentence(shown(model().model.about)));
    m_create->setEnabled(m_form->isComplete() && !otherCoins && m_budget->trouble().isEmpty());
}

Document NewDocumentDialog::document() const
{
    Beginning beginning = m_form->beginning();
    if (const std::optional<Decimal> pay = m_budget->value())
        beginning.pay = moneyOf(*pay, beginning.currency.minorDigits);
    return newDocument(beginning, model());
}

} // namespace purse::gui
