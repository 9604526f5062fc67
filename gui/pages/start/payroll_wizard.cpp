// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/start/payroll_wizard.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/start/beginning_form.hpp"
#include "gui/pages/start/paid_people.hpp"
#include "gui/pages/start/payroll_check.hpp"

#include <purse/document/beginning.hpp>
#include <purse/document/edit.hpp>

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
enum Page { GroupPart, PeoplePart, CheckPart, BesidePart };

/// What groups most often set beside the pay that they have: one rate for all hours, the same for everybody, more for
/// needs, needs before hours.
const QStringList usual{QStringLiteral("equal-hourly"), QStringLiteral("flat-pay"), QStringLiteral("base-and-uplifts"),
                        QStringLiteral("needs-first")};
} // namespace

PayrollWizard::PayrollWizard(const Engine& engine, QWidget* parent)
    : QDialog(parent), m_engine(engine), m_draft(engine), m_pages(new QStackedWidget),
      m_form(new BeginningForm(engine)), m_people(new PaidPeople(m_draft)), m_check(new PayrollCheck(m_draft)),
      m_beside(new QListWidget), m_step(plainLabel({}, TextStyle::Muted)), m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton)
{
    setWindowTitle(tr("Begin with our payroll"));
    resize(760, 600);
    makePages();
    auto* cancel = new QPushButton(tr("Cancel"));
    for (QPushButton* button : {cancel, m_back})
        button->setObjectName(QStringLiteral("secondary"));
    m_next->setObjectName(QStringLiteral("primary"));
    m_next->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_step, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &PayrollWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &PayrollWizard::back);
    connect(m_next, &QPushButton::clicked, this, &PayrollWizard::next);
    connect(m_form, &BeginningForm::changed, this, &PayrollWizard::refresh);
    connect(&m_draft, &Session::refreshed, this, &PayrollWizard::refresh);
    m_draft.setChoices({Period::Month, true});
    refresh();
}

void PayrollWizard::makePages()
{
    fillModels();
    m_pages->addWidget(makePage(tr("Your group"),
                                tr("Where you are decides tax and contributions. All of this can be "
                                   "changed later."),
                                m_form));
    m_pages->addWidget(makePage(tr("Who was paid last month?"),
                                tr("A name, hours and gross pay are enough. Nobody's needs are asked for here."),
                                m_people));
    m_pages->addWidget(makePage(tr("Does it come out?"),
                                tr("This is last month's payroll as it is worked out here. Compare it with your own."),
                                m_check));
    m_pages->addWidget(
        makePage(tr("One thing to set beside it"),
                 tr("It is fitted to the same money, so that you see what changes and for how many. More "
                    "can be added at any time."),
                 m_beside));
}

QWidget* PayrollWizard::makePage(const QString& title, const QString& words, QWidget* inside)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(title, TextStyle::Title));
    layout->addWidget(plainLabel(words, TextStyle::Muted));
    layout->addWidget(inside, 1);
    return page;
}

void PayrollWizard::fillModels()
{
    for (const QString& id : usual)
        for (LibraryModel& model : libraryOf(m_engine))
            if (model.path.contains(QLatin1Char('/') + id + QLatin1Char('.')))
                m_models.push_back(std::move(model));
    m_beside->setAccessibleName(tr("What to set beside today's pay"));
    m_beside->setWordWrap(true);
    m_beside->setSpacing(4);
    m_beside->addItem(tr("Nothing yet: only today's pay"));
    for (const LibraryModel& model : m_models)
        m_beside->addItem(
            tr("%1: %2").arg(shown(model.file.model.title), firstSentence(shown(model.file.model.about))));
    m_beside->setCurrentRow(0);
}

int PayrollWizard::page() const { return m_pages->currentIndex(); }

void PayrollWizard::next()
{
    if (page() == GroupPart)
        beginDraft();
    if (page() == PeoplePart)
        m_people->finishEditing();
    if (page() == BesidePart)
        return accept();
    m_pages->setCurrentIndex(page() + 1);
    if (page() == CheckPart)
        m_check->refresh();
    refresh();
}

void PayrollWizard::back()
{
    m_people->finishEditing();
    m_pages->setCurrentIndex(std::max(0, page() - 1));
    refresh();
}

/// People who are there already stay, whatever is changed about the group.
void PayrollWizard::beginDraft()
{
    const Beginning beginning = m_form->beginning();
    Document document = newDocument(beginning, payTodayModel(tr("Pay today").toStdString(), beginning.currency));
    if (!beginning.levy.empty())
        document.scenarios.front().payroll = Scenario::Payroll::TwelvePayslips;
    document.baseline = document.scenarios.front().id;
    if (m_draft.isOpen())
        document.members = m_draft.document().members;
    m_draft.setDocument(std::move(document));
}

void PayrollWizard::refresh()
{
    m_back->setEnabled(page() > GroupPart);
    const bool hasPeople = m_draft.isOpen() && !m_draft.document().members.empty();
    m_next->setEnabled(page() == GroupPart ? m_form->isComplete() : hasPeople);
    m_next->setText(page() == BesidePart ? tr("Begin") : tr("Next"));
    m_step->setText(tr("%1 of %2").arg(page() + 1).arg(m_pages->count()));
}

Document PayrollWizard::document() const
{
    Document document = m_draft.document();
    if (const auto comparison = m_draft.comparison(); comparison && !comparison->outcomes.empty())
        document.budgets.front().lines.front().amount = {comparison->outcomes.front().totalCost, Per::Year};
    const int chosen = m_beside->currentRow() - 1;
    if (chosen < 0 || static_cast<std::size_t>(chosen) >= m_models.size())
        return document;
    const ModelFile& file = m_models[static_cast<std::size_t>(chosen)].file;
    if (const Result<std::string> id = addModel(document, file))
        addScenario(document, *id, file.model.title);
    return document;
}

void PayrollWizard::reject()
{
    const bool hasPeople = m_draft.isOpen() && !m_draft.document().members.empty();
    if (hasPeople
        && QMessageBox::question(this, tr("Stop here?"),
                                 tr("The people who are entered here would be gone. Stop all the same?"))
               != QMessageBox::Yes)
        return;
    QDialog::reject();
}

} // namespace purse::gui
