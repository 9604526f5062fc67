// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/scenarios/scenario_list.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/scenarios_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/scenarios/scenario_edits.hpp"

#include <purse/document/edit.hpp>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
/// Names are edited in a field that says what it is.
class TitleDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = RowDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(ScenarioList::tr("Name of the scenario"));
        return editor;
    }
};
} // namespace

ScenarioList::ScenarioList(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new QTableView), m_rows(new ScenariosModel(this))
{
    prepare();
    makeButtons();
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (QHBoxLayout* line : {first, second})
        line->setSpacing(6);
    for (QToolButton* button : {m_add, m_copy, m_remove})
        first->addWidget(button);
    first->addStretch();
    for (QToolButton* button : {m_up, m_down, m_baseline})
        second->addWidget(button);
    second->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Scenarios to compare"), TextStyle::Heading));
    layout->addWidget(m_table, 1);
    layout->addLayout(first);
    layout->addLayout(second);
}

void ScenarioList::prepare()
{
    prepareTable(m_table, tr("Scenarios"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TitleDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setDragEnabled(true);
    m_table->setAcceptDrops(true);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(ScenariosModel::BaselineColumn, QHeaderView::ResizeToContents);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    wrapRows(m_table);
    connect(m_rows, &ScenariosModel::renamed, this, [this](int row, const QString& title) {
        Document document = m_session.document();
        document.scenarios.at(std::size_t(row)).title = title.toStdString();
        m_session.edit(std::move(document), tr("Rename a scenario"));
    });
    connect(m_rows, &ScenariosModel::moved, this,
            [this](int from, int to) { move(std::size_t(from), std::size_t(to)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScenarioList::chosenChanged);
}

void ScenarioList::makeButtons()
{
    m_add = textButton(tr("Add"), tr("A pay model on the same people"));
    m_add->setAccessibleName(tr("Add a scenario"));
    m_copy = textButton(tr("Duplicate"), tr("The same once more, with a model of its own to change"));
    m_copy->setAccessibleName(tr("Duplicate the scenario"));
    m_remove = textButton(tr("Remove"), tr("Take this scenario away; it can be undone"));
    m_remove->setAccessibleName(tr("Remove the scenario"));
    m_up = textButton(QStringLiteral("↑"), tr("Earlier in the order (Alt+Up)"));
    m_up->setAccessibleName(tr("Move the scenario up"));
    m_down = textButton(QStringLiteral("↓"), tr("Later in the order (Alt+Down)"));
    m_down->setAccessibleName(tr("Move the scenario down"));
    m_baseline = textButton(tr("Make it the baseline"), tr("Others are compared with this one"));
    const auto up = [this] { move(chosen(), chosen() - 1); };
    const auto down = [this] { move(chosen(), chosen() + 1); };
    connect(m_add, &QToolButton::clicked, this, &ScenarioList::add);
    connect(m_copy, &QToolButton::clicked, this, &ScenarioList::copy);
    connect(m_remove, &QToolButton::clicked, this, &ScenarioList::askToRemove);
    connect(m_up, &QToolButton::clicked, this, up);
    connect(m_down, &QToolButton::clicked, this, down);
    connect(m_baseline, &QToolButton::clicked, this, &ScenarioList::makeBaseline);
    const auto shortcut = [this](const QString& keys, const auto& what) {
        connect(new QShortcut(QKeySequence(keys), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, what);
    };
    shortcut(tr("Alt+Up"), up);
    shortcut(tr("Alt+Down"), down);
}

std::size_t ScenarioList::chosen() const
{
    return static_cast<std::size_t>(std::max(0, m_table->currentIndex().row()));
}

const Scenario* ScenarioList::scenario() const
{
    if (!m_session.isOpen() || chosen() >= m_session.document().scenarios.size())
        return nullptr;
    return &m_session.document().scenarios[chosen()];
}

void ScenarioList::choose(std::size_t index)
{
    m_table->setCurrentIndex(m_rows->index(static_cast<int>(index), ScenariosModel::TitleColumn));
}

void ScenarioList::add()
{
    Document document = m_session.document();
    if (document.models.empty())
        return m_session.refuse({{"/models", tr("There is no pay model yet.").toStdString(),
                                  tr("Add one on the page Pay model.").toStdString()}});
    const std::size_t at = addScenario(document, document.models.back().id, document.models.back().title);
    document.scenarios[at].hypotheticalMembers.clear(); // those of today; others are ticked in the form
    if (!m_session.edit(std::move(document), tr("Add a scenario")))
        return;
    choose(at);
    m_table->edit(m_table->currentIndex());
}

void ScenarioList::copy()
{
    const Scenario* own = scenario();
    if (!own)
        return;
    Document document = m_session.document();
    const QString title = tr("%1 (copy)").arg(QString::fromStdString(own->title.empty() ? own->id : own->title));
    const std::size_t at = copyScenario(document, chosen(), title.toStdString());
    if (m_session.edit(std::move(document), tr("Duplicate a scenario")))
        choose(at);
}

/// Nothing is asked where nothing hangs on it: it can be undone.
void ScenarioList::askToRemove()
{
    const Scenario* own = scenario();
    if (!own)
        return;
    const HangingOn hanging = hangingOn(m_session.document(), chosen());
    if (!hanging.any())
        return remove(own->id);
    QStringList parts;
    if (hanging.remarks > 0)
        parts << tr("notes and concerns, which go with it: %1").arg(hanging.remarks);
    if (hanging.decisions > 0)
        parts << tr("decisions on record, which go with it: %1").arg(hanging.decisions);
    if (hanging.amendments > 0)
        parts << tr("amendments, which stay as scenarios of their own: %1").arg(hanging.amendments);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove a scenario"),
                                tr("Remove “%1”?").arg(shownName(own->title, own->id)), QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What hangs on it: %1. It can be undone until the document is closed.")
                                .arg(parts.join(QStringLiteral("; "))));
    QPushButton* yes = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, id = own->id](QAbstractButton* pressed) {
        if (pressed == yes)
            remove(id);
    });
    box->open();
}

void ScenarioList::remove(const std::string& id)
{
    Document document = m_session.document();
    const auto own = std::ranges::find(document.scenarios, id, &Scenario::id);
    if (own == document.scenarios.end())
        return;
    Problems problems = removeWithAll(document, static_cast<std::size_t>(own - document.scenarios.begin()));
    if (problems.empty())
        m_session.edit(std::move(document), tr("Remove a scenario"));
    else
        m_session.refuse(std::move(problems));
}

void ScenarioList::move(std::size_t from, std::size_t to)
{
    Document document = m_session.document();
    if (m_session.isReadOnly() || from >= document.scenarios.size() || to >= document.scenarios.size())
        return;
    moveScenario(document, from, to);
    if (m_session.edit(std::move(document), tr("Move a scenario")))
        choose(to);
}

void ScenarioList::makeBaseline()
{
    const Scenario* own = scenario();
    if (!own)
        return;
    Document document = m_session.document();
    document.baseline = own->id;
    m_session.edit(std::move(document), tr("Choose the baseline"));
}

void ScenarioList::refresh()
{
    const Document& document = m_session.document();
    const int before = m_table->currentIndex().row();
    m_rows->show(document, m_session.isReadOnly());
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        choose(std::size_t(std::clamp(before, 0, m_rows->rowCount() - 1)));
    refreshButtons();
}

void ScenarioList::refreshButtons()
{
    const Document& document = m_session.document();
    const Scenario* own = scenario();
    const bool editable = own && !m_session.isReadOnly();
    const std::string& baseline =
        document.baseline.empty() && !document.scenarios.empty() ? document.scenarios.front().id : document.baseline;
    m_add->setEnabled(!m_session.isReadOnly());
    m_copy->setEnabled(editable);
    m_remove->setEnabled(editable);
    m_up->setEnabled(editable && chosen() > 0);
    m_down->setEnabled(editable && chosen() + 1 < document.scenarios.size());
    m_baseline->setEnabled(editable && own->id != baseline);
}

} // namespace purse::gui
