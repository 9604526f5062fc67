// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/model_page.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/setting_words.hpp"
#include "gui/models/steps_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/effect_panel.hpp"
#include "gui/pages/library_dialog.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/step_form.hpp"

#include <purse/compare/catalogue.hpp>
#include <purse/document/beginning.hpp>
#include <purse/document/edit.hpp>

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
QScrollArea* scrolling(QWidget* inside)
{
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// Steps by what they do for a group; one that is in none of the lists comes last.
struct Category {
    QString title;
    std::vector<std::string> kinds;
};

std::vector<Category> categories()
{
    std::vector<Category> all{
        {ModelPage::tr("Where pay starts"), {"base", "table"}},
        {ModelPage::tr("What is added, and for what"), {"uplift", "needs", "amount", "factor", "price_level"}},
        {ModelPage::tr("Hours, limits and rounding"), {"pro_rate", "limit", "clamp", "round"}},
        {ModelPage::tr("From today's pay"), {"transition"}}};
    Category others{ModelPage::tr("More"), {}};
    for (const Kind& kind : stepKinds())
        if (std::ranges::none_of(all, [&](const Category& category) {
                return std::ranges::find(category.kinds, kind.id) != category.kinds.end();
            }))
            others.kinds.push_back(kind.id);
    if (!others.kinds.empty())
        all.push_back(std::move(others));
    return all;
}

QString inMenu(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }
} // namespace

ModelPage::ModelPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_models(new QuietComboBox), m_steps(new QTableView),
      m_stepsModel(new StepsModel(this)), m_form(new StepForm), m_effect(new EffectPanel(session)),
      m_sides(new QSplitter(Qt::Horizontal))
{
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(12);
    m_sides->addWidget(makeSteps());
    QFrame* settings = inCard(scrolling(m_form));
    settings->setMinimumWidth(370);
    m_sides->addWidget(settings);
    m_sides->addWidget(inCard(m_effect));
    m_sides->setStretchFactor(0, 2);
    m_sides->setStretchFactor(1, 5);
    m_sides->setStretchFactor(2, 3);
    m_sides->setSizes({240, 500, 360});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_sides, 1);

    connect(m_form, &StepForm::settingChanged, this, &ModelPage::setSetting);
    connect(m_form, &StepForm::renamed, this, [this](const QString& label) {
        change(
            tr("Rename a step"),
            [this, text = label.toStdString()](PayModel& model) { model.steps.at(chosenStep()).label = text; },
            QStringLiteral("label %1 %2").arg(chosenModel()).arg(chosenStep()));
    });
    connect(m_form, &StepForm::fitChosen, this, [this](const QString& kind) {
        changeDocument(tr("Change how the budget is met"), [this, id = kind.toStdString()](Document& document) {
            return changeFit(document, chosenModel(), id);
        });
    });
    connect(&m_session, &Session::refreshed, this, &ModelPage::refresh);
    connect(&m_session, &Session::opened, this, [this] {
        m_models->clear();
        m_form->clear();
    });
}

QWidget* ModelPage::makeHead()
{
    m_models->setAccessibleName(tr("Pay model"));
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_models->setMinimumHeight(28);
    m_models->setMinimumContentsLength(18);
    connect(m_models, &QComboBox::activated, this, [this] {
        m_steps->setCurrentIndex(QModelIndex());
        refresh();
    });
    QToolButton* add = textButton(tr("Add a model"), tr("From an empty page, the library or a file"));
    add->setPopupMode(QToolButton::InstantPopup);
    auto* models = new QMenu(add);
    add->setMenu(models);
    fillModelMenu(models);
    QToolButton* more = textButton(tr("This model"), tr("Rename it, try it, save it as a file"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    menu->addAction(tr("&Rename…"), this, &ModelPage::renameModel);
    menu->addAction(tr("&Try it as a scenario"), this, &ModelPage::tryAsScenario);
    menu->addAction(tr("&Copy it"), this, [this] {
        if (!hasModel())
            return;
        ModelFile copy{m_session.document().group.currency, *model(), m_session.document().questions, {}};
        copy.model.title = tr("%1 (copy)").arg(QString::fromStdString(copy.model.title)).toStdString();
        addModel(copy);
    });
    menu->addAction(tr("&Save as a file to share…"), this, &ModelPage::saveAsked);
    menu->addAction(tr("Take it &away"), this, [this] {
        changeDocument(tr("Take a model away"), [this](Document& document) {
            return hasModel() ? removeModel(document, model()->id) : Problems{};
        });
    });
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    QLabel* title = plainLabel(tr("Pay model"), TextStyle::Title);
    title->setWordWrap(false);
    line->addWidget(title);
    line->addSpacing(8);
    line->addWidget(m_models);
    line->addWidget(more);
    line->addWidget(add);
    line->addStretch(1);
    return head;
}

QWidget* ModelPage::makeSteps()
{
    QFrame* frame = card();
    frame->setMinimumWidth(236);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 12, 12, 12);
    inside->setSpacing(8);
    m_add = textButton(tr("Add a step"), tr("What pay starts from, or what is added, multiplied or limited"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_add);
    fillStepMenu(menu);
    m_add->setMenu(menu);
    prepareSteps();
    inside->addWidget(m_add, 0, Qt::AlignLeft);
    inside->addWidget(m_steps, 1);
    inside->addLayout(makeStepButtons());
    return frame;
}

void ModelPage::prepareSteps()
{
    prepareTable(m_steps, tr("Steps of the pay model, in order"));
    m_steps->setModel(m_stepsModel);
    m_steps->setItemDelegate(new LineDelegate(m_steps));
    m_steps->horizontalHeader()->hide();
    m_steps->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_steps->verticalHeader()->hide();
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setDragDropMode(QAbstractItemView::InternalMove);
    m_steps->setDragDropOverwriteMode(false);
    m_steps->setDropIndicatorShown(true);
    wrapRows(m_steps);
    connect(m_stepsModel, &StepsModel::moved, this,
            [this](int from, int to) { moveStepTo(std::size_t(from), std::size_t(to)); });
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ModelPage::refreshStep);
}

QLayout* ModelPage::makeStepButtons()
{
    m_up = textButton(QStringLiteral("↑"), tr("Move this step up (Alt+Up)"));
    m_up->setAccessibleName(tr("Move the step up"));
    m_down = textButton(QStringLiteral("↓"), tr("Move this step down (Alt+Down)"));
    m_down->setAccessibleName(tr("Move the step down"));
    m_copy = textButton(tr("Copy"), tr("Add the same step once more below"));
    m_remove = textButton(tr("Remove"), tr("Take this step away"));
    const auto up = [this] { moveStepTo(chosenStep(), chosenStep() - 1); };
    const auto down = [this] { moveStepTo(chosenStep(), chosenStep() + 1); };
    connect(m_up, &QToolButton::clicked, this, up);
    connect(m_down, &QToolButton::clicked, this, down);
    connect(new QShortcut(QKeySequence(tr("Alt+Up")), this), &QShortcut::activated, this, up);
    connect(new QShortcut(QKeySequence(tr("Alt+Down")), this), &QShortcut::activated, this, down);
    connect(m_copy, &QToolButton::clicked, this, &ModelPage::copyStep);
    connect(m_remove, &QToolButton::clicked, this, &ModelPage::removeChosenStep);

    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    for (QToolButton* arrow : {m_up, m_down})
        arrow->setFixedWidth(30);
    for (QToolButton* button : {m_up, m_down, m_copy, m_remove})
        line->addWidget(button);
    line->addStretch();
    return line;
}

void ModelPage::fillStepMenu(QMenu* menu)
{
    menu->setToolTipsVisible(true);
    for (const Category& category : categories()) {
        menu->addSection(category.title);
        for (const std::string& id : category.kinds)
            if (const Kind* kind = findStepKind(id)) {
                QAction* action =
                    menu->addAction(tr("%1: %2").arg(inMenu(shown(kind->title)), inMenu(shown(kind->promise))), this,
                                    [this, id] { addStep(id); });
                action->setData(QString::fromStdString(id));
                action->setToolTip(escaped(shown(kind->source)));
            }
    }
}

void ModelPage::fillModelMenu(QMenu* menu)
{
    menu->addAction(tr("From an &empty page"), this, [this] {
        addModel(emptyModel(tr("New pay model").toStdString(), m_session.document().group.currency));
    });
    menu->addAction(tr("From the &library…"), this, &ModelPage::openLibrary);
    menu->addAction(tr("From a &file…"), this, &ModelPage::fileAsked);
}

void ModelPage::openLibrary()
{
    auto* dialog = new LibraryDialog(m_session.engine(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const ModelFile* file = dialog->chosen())
            addModel(*file);
    });
    dialog->open();
}

bool ModelPage::hasModel() const { return model() != nullptr; }

const PayModel* ModelPage::model() const
{
    if (!m_session.isOpen() || chosenModel() >= m_session.document().models.size())
        return nullptr;
    return &m_session.document().models[chosenModel()];
}

ModelFile ModelPage::modelFile() const { return modelFileOf(m_session.document(), *model()); }

std::size_t ModelPage::chosenModel() const { return std::size_t(std::max(0, m_models->currentIndex())); }

std::size_t ModelPage::chosenStep() const
{
    return static_cast<std::size_t>(std::max(0, m_steps->currentIndex().row()));
}

void ModelPage::chooseModel(std::size_t index)
{
    refreshModels();
    m_models->setCurrentIndex(static_cast<int>(index));
    refresh();
}

void ModelPage::chooseStep(std::size_t index)
{
    m_steps->setCurrentIndex(m_stepsModel->index(static_cast<int>(index), 0));
}

void ModelPage::change(const QString& what, const std::function<void(PayModel&)>& edit, const QString& typing)
{
    if (!hasModel())
        return;
    Document document = m_session.document();
    edit(document.models[chosenModel()]);
    m_session.edit(std::move(document), what, typing);
}

void ModelPage::changeDocument(const QString& what, const std::function<Problems(Document&)>& edit)
{
    Document document = m_session.document();
    Problems problems = edit(document);
    if (problems.empty())
        m_session.edit(std::move(document), what);
    else
        m_session.refuse(std::move(problems));
}

void ModelPage::setSetting(const std::string& key, const std::optional<Parameter>& value)
{
    const std::vector<Question>& questions = m_session.document().questions;
    change(
        tr("Change “%1”").arg(settingTitle(key)),
        [&](PayModel& changed) {
            const bool isFit = chosenStep() >= changed.steps.size();
            Parameters& settings = isFit ? changed.fit.parameters : changed.steps[chosenStep()].parameters;
            if (value)
                settings.set(key, *value);
            else
                settings.remove(key);
            if (!isFit && key == "question")
                fitRowsToQuestion(changed.steps[chosenStep()], questions);
        },
        QStringLiteral("%1 %2 %3").arg(chosenModel()).arg(chosenStep()).arg(QString::fromStdString(key)));
}

void ModelPage::addStep(const std::string& kind)
{
    const PayModel* own = model();
    if (!own)
        return;
    Result<Step> step = newStep(*own, m_session.document().questions, kind);
    if (!step)
        return m_session.refuse(step.error());
    const bool onFit = chosenStep() >= own->steps.size() || !m_steps->currentIndex().isValid();
    const std::size_t at = onFit ? own->steps.size() : chosenStep() + 1;
    change(tr("Add the step “%1”").arg(titleOf(*step)), [&](PayModel& changed) {
        changed.steps.insert(changed.steps.begin() + static_cast<std::ptrdiff_t>(at), *step);
    });
    chooseStep(at);
}

void ModelPage::copyStep()
{
    const PayModel* own = model();
    if (!own || chosenStep() >= own->steps.size())
        return;
    const std::size_t at = chosenStep();
    change(tr("Copy the step “%1”").arg(titleOf(own->steps[at])), [&](PayModel& changed) {
        Step copy = changed.steps[at];
        copy.id = freeId(changed.steps, copy.id);
        changed.steps.insert(changed.steps.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(copy));
    });
    chooseStep(at + 1);
}

void ModelPage::removeChosenStep()
{
    const PayModel* own = model();
    if (!own || chosenStep() >= own->steps.size())
        return;
    const std::size_t at = chosenStep();
    changeDocument(tr("Remove the step “%1”").arg(titleOf(own->steps[at])),
                   [&](Document& document) { return removeStep(document, chosenModel(), at); });
}

void ModelPage::moveStepTo(std::size_t from, std::size_t to)
{
    const PayModel* own = model();
    if (!own || from >= own->steps.size() || to >= own->steps.size())
        return;
    const std::string id = own->steps[from].id;
    changeDocument(tr("Move the step “%1”").arg(titleOf(own->steps[from])),
                   [&](Document& document) { return moveStep(document, chosenModel(), from, to); });
    own = model();
    for (std::size_t at = 0; at < own->steps.size(); ++at)
        if (own->steps[at].id == id)
            chooseStep(at);
}

void ModelPage::addModel(const ModelFile& file)
{
    changeDocument(tr("Add the model “%1”").arg(shown(file.model.title)), [&](Document& document) -> Problems {
        const Result<std::string> id = purse::addModel(document, file);
        if (!id)
            return id.error();
        addScenario(document, *id, file.model.title);
        return {};
    });
    m_steps->setCurrentIndex(QModelIndex());
    chooseModel(m_session.document().models.size() - 1);
}

void ModelPage::renameModel()
{
    if (!hasModel())
        return;
    bool fine = false;
    const QString title = QInputDialog::getText(this, tr("Rename the model"), tr("Name"), QLineEdit::Normal,
                                                QString::fromStdString(model()->title), &fine);
    if (fine)
        change(tr("Rename the model"), [&](PayModel& changed) { changed.title = title.toStdString(); });
}

void ModelPage::tryAsScenario()
{
    if (!hasModel())
        return;
    changeDocument(tr("Try “%1”").arg(shown(model()->title)), [this](Document& document) {
        addScenario(document, model()->id, model()->title);
        return Problems{};
    });
}

void ModelPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ModelPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    refreshModels();
    const PayModel* own = model();
    if (!own) {
        m_form->clear();
        return refreshButtons();
    }
    m_models->setToolTip(
        QStringLiteral("<p>%1</p><p>%2</p>").arg(escaped(shown(own->about)), escaped(shown(own->source))));
    const int row = m_steps->currentIndex().row();
    m_stepsModel->show(*own);
    if (!m_steps->currentIndex().isValid())
        chooseStep(std::size_t(std::clamp(row, 0, static_cast<int>(own->steps.size()))));
    m_effect->show(own->id);
    refreshStep();
}

void ModelPage::refreshModels()
{
    QStringList titles;
    for (const PayModel& each : m_session.document().models)
        titles << shownName(each.title, each.id);
    QStringList present;
    for (int at = 0; at < m_models->count(); ++at)
        present << m_models->itemText(at);
    if (present == titles)
        return;
    const int before = m_models->currentIndex();
    m_models->clear();
    m_models->addItems(titles);
    m_models->setCurrentIndex(std::clamp(before, 0, std::max(0, m_models->count() - 1)));
}

void ModelPage::refreshStep()
{
    const PayModel* own = model();
    if (!own || !isVisible())
        return;
    m_form->show(m_session.document(), chosenModel(), std::min(chosenStep(), own->steps.size()), m_session.format(),
                 m_session.isReadOnly());
    refreshButtons();
}

void ModelPage::refreshButtons()
{
    const PayModel* own = model();
    const bool editable = own && !m_session.isReadOnly();
    const std::size_t steps = own ? own->steps.size() : 0;
    const bool onStep = editable && chosenStep() < steps;
    m_add->setEnabled(editable);
    m_up->setEnabled(onStep && chosenStep() > 0);
    m_down->setEnabled(onStep && chosenStep() + 1 < steps);
    m_copy->setEnabled(onStep);
    m_remove->setEnabled(onStep);
}

} // namespace purse::gui
