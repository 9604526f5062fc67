// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/pile_page.hpp"

#include "gui/charts/budget_charts.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/delegates/row_delegate.hpp"
#include "gui/models/pile_model.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/budget/pile_mover.hpp"
#include "gui/pages/budget/pile_setup.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/edit.hpp>
#include <purse/document/piles.hpp>

#include <QComboBox>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
Money hundredEach(const Document& document)
{
    std::int64_t minor = 100 * static_cast<std::int64_t>(std::max<std::size_t>(1, document.members.size()));
    for (int digit = 0; digit < document.group.currency.minorDigits; ++digit)
        minor *= 10;
    return Money::fromMinor(minor);
}

std::vector<TextTableModel::Column> headsOfMoves()
{
    return {{PilePage::tr("Round")},
            {PilePage::tr("From")},
            {PilePage::tr("To")},
            {PilePage::tr("Amount"), Qt::AlignRight},
            {PilePage::tr("Why")}};
}
} // namespace

PilePage::PilePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_piles(new QuietComboBox),
      m_add(textButton(tr("Add a pile"), tr("Money to divide by hand, from equal parts"))),
      m_remove(textButton(tr("Take away"), tr("Takes this pile out of the document"))),
      m_save(textButton(tr("Save as a table…"), tr("Who has what, and every move, for a spreadsheet"))),
      m_none(plainLabel(tr("A money pile is divided by hand. Everybody begins with the same amount; then you move "
                           "money to and from each other, round by round, until it is right. Nothing is lost on the "
                           "way, and every move can be undone.\n\nPress “Add a pile” to begin."))),
      m_sides(new QSplitter(Qt::Horizontal)), m_setup(new PileSetup), m_table(new QTableView),
      m_model(new PileModel(this)), m_mover(new PileMover), m_round(plainLabel(QString(), TextStyle::Heading)),
      m_nextRound(textButton(tr("Next round"))), m_undo(textButton(tr("Undo"), tr("Undoes the last change"))),
      m_redo(textButton(tr("Redo"), tr("Makes it again"))), m_chart(new ChartPanel), m_log(new QTableView),
      m_moves(new TextTableModel(headsOfMoves(), this))
{
    prepareTables();
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(12);
    m_sides->addWidget(inCard(makeDesk()));
    m_sides->addWidget(makeView());
    m_sides->setSizes({500, 600});
    m_scroll = scrolling(m_sides, tr("The pile"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(m_none, 0, Qt::AlignTop);
    layout->addWidget(m_scroll, 1);
    layout->addStretch(); // where there is no pile yet
    connect(m_setup, &PileSetup::edited, this, [this](const Pile& pile, const QString& what, const QString& field) {
        change(
            what, [&](Pile& own) { own = pile; }, field.isEmpty() ? QString() : QStringLiteral("pile ") + field);
    });
    connect(m_mover, &PileMover::moveAsked, this, &PilePage::move);
    connect(m_model, &PileModel::dropped, this,
            [this](int from, int to) { m_mover->move(std::size_t(from), std::size_t(to)); });
    connect(&m_session, &Session::refreshed, this, &PilePage::refresh);
    connect(&m_session, &Session::opened, this, [this] { m_piles->clear(); });
}

QWidget* PilePage::makeHead()
{
    m_piles->setAccessibleName(tr("Money pile"));
    keepHeight(m_piles);
    m_piles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_piles), static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_save),
                          static_cast<QWidget*>(m_remove)})
        line->addWidget(part);
    line->addStretch(1);
    connect(m_piles, &QComboBox::activated, this, &PilePage::refresh);
    connect(m_add, &QToolButton::clicked, this, &PilePage::add);
    connect(m_remove, &QToolButton::clicked, this, &PilePage::remove);
    connect(m_save, &QToolButton::clicked, this, &PilePage::saveByDialog);
    return head;
}

void PilePage::prepareTables()
{
    prepareTable(m_table, tr("Who has how much"));
    m_table->setAccessibleDescription(tr("Plus and minus move the amount below; a row can be dragged onto another"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8); // a dozen without scrolling
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setDragDropOverwriteMode(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PileModel::WhoColumn, QHeaderView::Stretch);
    m_table->setMinimumHeight(6 * m_table->verticalHeader()->defaultSectionSize());
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { m_mover->choose(std::size_t(std::max(0, index.row()))); });
    prepareTable(m_log, tr("Every move"));
    m_log->setModel(m_moves);
    m_log->verticalHeader()->hide();
    m_log->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_log->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_log->horizontalHeader()->setStretchLastSection(true);
}

QWidget* PilePage::makeDesk()
{
    auto* desk = new QWidget;
    auto* layout = new QVBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_setup);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_mover);
    return desk;
}

QWidget* PilePage::makeView()
{
    auto* moves = new QWidget;
    auto* layout = new QVBoxLayout(moves);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeRounds());
    layout->addWidget(m_log, 1);
    auto* view = new QSplitter(Qt::Vertical);
    view->setChildrenCollapsible(false);
    view->setHandleWidth(12);
    view->addWidget(inCard(m_chart));
    view->addWidget(inCard(moves));
    view->setStretchFactor(0, 3);
    view->setStretchFactor(1, 2);
    view->setSizes({430, 190});
    return view;
}

QWidget* PilePage::makeRounds()
{
    m_round->setWordWrap(false);
    auto* part = new QWidget;
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_round);
    line->addStretch(1);
    for (QToolButton* button : {m_undo, m_redo, m_nextRound})
        line->addWidget(button);
    QUndoStack* stack = m_session.undoStack();
    connect(m_undo, &QToolButton::clicked, stack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    connect(m_nextRound, &QToolButton::clicked, this, &PilePage::nextRound);
    m_undo->setEnabled(stack->canUndo());
    m_redo->setEnabled(stack->canRedo());
    return part;
}

std::size_t PilePage::chosenIndex() const { return std::size_t(std::max(0, m_piles->currentIndex())); }

const Pile* PilePage::pile() const
{
    if (!m_session.isOpen() || chosenIndex() >= m_session.document().piles.size())
        return nullptr;
    return &m_session.document().piles[chosenIndex()];
}

QString PilePage::nameOf(const Pile& own, const std::string& holder) const
{
    return shown(nameOfHolder(m_session.document(), own, holder));
}

void PilePage::change(const QString& what, const std::function<void(Pile&)>& edit, const QString& typing)
{
    if (!pile())
        return;
    Document document = m_session.document();
    edit(document.piles[chosenIndex()]);
    m_session.edit(std::move(document), what, typing);
}

void PilePage::add()
{
    Document document = m_session.document();
    Pile next;
    next.title = tr("Pile %1").arg(document.piles.size() + 1).toStdString();
    next.id = freeId(document.piles, next.title);
    next.total = hundredEach(document);
    for (const Member& member : document.members)
        next.holders.push_back(member.id);
    if (next.holders.empty() && !document.budgets.empty()) {
        next.budget = document.budgets.front().id;
        for (const BudgetLine& line : document.budgets.front().lines)
            next.holders.push_back(line.id);
    }
    document.piles.push_back(std::move(next));
    if (m_session.edit(std::move(document), tr("Add a money pile"))) {
        m_piles->setCurrentIndex(m_piles->count() - 1);
        refresh();
        m_setup->title()->setFocus();
        m_setup->title()->selectAll();
    }
}

void PilePage::remove()
{
    if (!pile())
        return;
    Document document = m_session.document();
    document.piles.erase(document.piles.begin() + static_cast<std::ptrdiff_t>(chosenIndex()));
    m_session.edit(std::move(document), tr("Take a money pile away"));
}

void PilePage::move(const std::string& from, const std::string& to, Money amount, const std::string& about)
{
    change(tr("Move money"), [&](Pile& own) { own.moves.push_back({own.round, from, to, amount, about, {}}); });
    m_log->scrollToBottom();
}

void PilePage::nextRound()
{
    change(tr("Begin a round"), [](Pile& own) { ++own.round; });
}

bool PilePage::saveTable(const QString& path)
{
    if (!pile() || !m_session.engine().writeText)
        return false;
    Problems problems = m_session.engine().writeText(path.toStdString(), pileCsv(m_session.document(), *pile()));
    const bool fine = problems.empty();
    if (!fine)
        m_session.refuse(std::move(problems));
    return fine;
}

void PilePage::saveByDialog()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save the pile as a table"), QString(), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".csv")))
        path += QStringLiteral(".csv");
    saveTable(path);
}

bool PilePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Plus)
            m_mover->give();
        else if (key == Qt::Key_Minus)
            m_mover->take();
        if (key == Qt::Key_Plus || key == Qt::Key_Minus)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Side by side where there is room; else one below the other.
void PilePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sides->setOrientation(isNarrow(this) ? Qt::Vertical : Qt::Horizontal);
}

void PilePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PilePage::refresh()
{
    if (!isVisible() || !m_session.isOpen())
        return;
    const Document& document = m_session.document();
    const int had = std::max(0, m_piles->currentIndex());
    m_piles->clear();
    for (const Pile& each : document.piles)
        m_piles->addItem(shownName(each.title, each.id));
    m_piles->setCurrentIndex(std::min(had, m_piles->count() - 1));
    const Pile* own = pile();
    for (QWidget* part : {static_cast<QWidget*>(m_piles), static_cast<QWidget*>(m_save),
                          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_scroll)})
        part->setVisible(own);
    m_none->setVisible(!own);
    setEnabled(!m_session.isReadOnly());
    if (!own)
        return;
    const PileStanding standing = standingOf(*own, drawOf(document, *own));
    std::vector<QString> names;
    std::vector<PileMover::Holder> holders;
    for (std::size_t i = 0; i < own->holders.size(); ++i) {
        names.push_back(nameOf(*own, own->holders[i]));
        holders.push_back({own->holders[i], names.back(), standing.now[i]});
    }
    m_setup->show(document, *own, m_session.format());
    m_chart->setSpec(pileChart(*own, standing, names, m_session.format()));
    m_model->show(std::move(names), standing, m_session.format());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_mover->show(std::move(holders), m_session.format());
    m_round->setText(tr("Round %1").arg(own->round));
    m_nextRound->setText(tr("Begin round %1").arg(own->round + 1));
    m_nextRound->setAccessibleName(m_nextRound->text());
    fillLog(*own);
}

void PilePage::fillLog(const Pile& own)
{
    std::vector<TextTableModel::Row> rows;
    for (const PileMove& move : own.moves)
        rows.push_back({QString::number(move.round), nameOf(own, move.from), nameOf(own, move.to),
                        m_session.format().money(move.amount, true), shown(move.about)});
    m_moves->show(std::move(rows));
}

} // namespace purse::gui
