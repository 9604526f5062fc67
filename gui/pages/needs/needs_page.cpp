// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/needs/needs_page.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/needs/about_cards.hpp"
#include "gui/pages/needs/needs_start.hpp"
#include "gui/pages/needs/needs_words.hpp"
#include "gui/pages/needs/question_card.hpp"
#include "gui/pages/needs/review_view.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/member_edit.hpp>

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
constexpr std::size_t mostOnAPage = 6;
const QString betweenSentences = QStringLiteral("\n\n");

/// The part that a question is asked on; a total in place of others, and points without a reason, are about what
/// somebody would rather not say.
NeedsPage::Part partOf(const Question& question)
{
    using Part = NeedsPage::Part;
    if (!question.covers.empty() || (question.kind == QuestionKind::Points && !question.topic))
        return Part::Silent;
    switch (topicOf(question)) {
    case Topic::Hours:
        return Part::Hours;
    case Topic::Caring:
        return Part::Caring;
    case Topic::Costs:
        return Part::Costs;
    case Topic::Me:
        break;
    }
    return Part::Me;
}
} // namespace

NeedsPage::NeedsPage(OwnNeeds& needs, QWidget* parent)
    : QWidget(parent), m_needs(needs), m_stack(new QStackedWidget), m_start(new NeedsStart),
      m_title(plainLabel(tr("My needs"), TextStyle::Title)), m_heading(plainLabel({}, TextStyle::Heading)),
      m_steps(new QListWidget), m_stepsBox(new QuietComboBox), m_inside(new QStackedWidget), m_sum(plainLabel({})),
      m_state(plainLabel({}, TextStyle::Muted)), m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton(tr("&Next"))), m_save(new QPushButton(tr("Save, and go on later"))),
      m_undo(textButton(tr("Undo"))), m_redo(textButton(tr("Redo"))), m_paper(textButton(tr("Print on paper…"))),
      m_close(textButton(tr("Close")))
{
    makeFrame();
    connect(m_start, &NeedsStart::openAsked, this, &NeedsPage::openByDialog);
    connect(m_start, &NeedsStart::beginAsked, this, &NeedsPage::beginByDialog);
    connect(m_start, &NeedsStart::documentAsked, this, [this](const std::string& member) {
        if (m_document)
            beginWith(*m_document, member);
    });
    connect(&m_needs, &OwnNeeds::opened, this, &NeedsPage::rebuild);
    connect(&m_needs, &OwnNeeds::changed, this, &NeedsPage::refresh);
    connect(&m_needs, &OwnNeeds::modifiedChanged, this, [this] {
        refreshState();
        emit stateChanged();
    });
    connect(m_needs.undoStack(), &QUndoStack::indexChanged, this, &NeedsPage::refreshState);
    rebuild();
}

void NeedsPage::makeFrame()
{
    m_steps->setAccessibleName(tr("Pages"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setSpacing(4);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stepsBox->setAccessibleName(tr("Pages"));
    m_stepsBox->setMinimumHeight(30);
    for (QPushButton* button : {m_back, m_next, m_save})
        button->setMinimumHeight(34);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_stepsBox);
    column->addWidget(m_heading);
    column->addWidget(m_inside, 1);
    column->addLayout(buttons);
    m_side = inCard(makeSide());
    auto* filling = new QWidget;
    m_grid = new QGridLayout(filling);
    m_grid->setContentsMargins(20, 16, 20, 12);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(10);
    m_grid->addWidget(m_title, 0, 0, 1, 3);
    m_grid->addWidget(m_steps, 1, 0);
    m_grid->addLayout(column, 1, 1);
    m_grid->addWidget(m_side, 1, 2, Qt::AlignTop);
    m_grid->setColumnStretch(1, 1);
    m_stack->addWidget(scrolling(m_start, tr("My needs")));
    m_stack->addWidget(filling);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_steps, &QListWidget::currentRowChanged, this, &NeedsPage::goTo);
    connect(m_stepsBox, &QComboBox::activated, this, &NeedsPage::goTo);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_inside->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_inside->currentIndex() + 1); });
    connect(m_save, &QPushButton::clicked, this, &NeedsPage::save);
    connect(m_undo, &QToolButton::clicked, m_needs.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, m_needs.undoStack(), &QUndoStack::redo);
    connect(m_paper, &QToolButton::clicked, this, &NeedsPage::print);
    connect(m_close, &QToolButton::clicked, this, &NeedsPage::close);
    arrange();
}

/// What is said so far, and where it is kept.
QWidget* NeedsPage::makeSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("So far"), TextStyle::Heading));
    layout->addWidget(m_sum);
    layout->addWidget(m_state);
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_undo);
    steps->addWidget(m_redo);
    steps->addStretch(1);
    layout->addLayout(steps);
    auto* others = new QVBoxLayout;
    others->addWidget(m_paper);
    others->addWidget(m_close);
    others->addStretch(1);
    layout->addLayout(others);
    m_paper->setToolTip(tr("The questions with lines to write on, for whoever would rather use a pen"));
    m_close->setToolTip(tr("Back to the beginning of My needs"));
    return side;
}

void NeedsPage::addPage(Part part, const QString& title, const std::vector<std::string>& questions,
                        const std::vector<QWidget*>& cards)
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    for (QWidget* card : cards)
        layout->addWidget(card);
    layout->addStretch(1);
    QScrollArea* area = scrolling(inside, title);
    area->setFrameShape(QFrame::NoFrame);
    m_inside->addWidget(area);
    m_pages.push_back({part, title, questions, area});
}

void NeedsPage::addTopic(Part part, const QString& title, const std::vector<std::string>& questions, QWidget* first)
{
    const std::size_t pages = std::max<std::size_t>(1, (questions.size() + mostOnAPage - 1) / mostOnAPage);
    for (std::size_t page = 0; page < pages; ++page) {
        const auto from = questions.begin() + static_cast<std::ptrdiff_t>(page * mostOnAPage);
        const auto until =
            questions.begin() + static_cast<std::ptrdiff_t>(std::min(questions.size(), (page + 1) * mostOnAPage));
        std::vector<QWidget*> cards;
        if (page == 0 && first)
            cards.push_back(first);
        for (auto id = from; id != until; ++id)
            cards.push_back(m_cards.emplace_back(new QuestionCard(m_needs, *id)));
        if (!cards.empty())
            addPage(part, pages == 1 ? title : tr("%1, %2 of %3").arg(title).arg(page + 1).arg(pages), {from, until},
                    cards);
    }
}

/// The pages follow the questions of the file.
void NeedsPage::rebuild()
{
    m_cards.clear();
    m_totals.clear();
    m_pages.clear();
    m_name = nullptr;
    m_hours = nullptr;
    m_place = nullptr;
    m_review = nullptr;
    m_sent = nullptr;
    m_silentList = nullptr;
    while (m_inside->count() > 0)
        delete m_inside->widget(0);
    m_stack->setCurrentIndex(m_needs.isOpen() ? 1 : 0);
    if (m_needs.isOpen()) {
        std::map<Part, std::vector<std::string>> questions;
        for (const Question& question : m_needs.file().asked.questions)
            questions[partOf(question)].push_back(question.id);
        addTopic(Part::Me, tr("About me"), questions[Part::Me], m_name = new NameCard(m_needs));
        addTopic(Part::Hours, tr("Hours"), questions[Part::Hours], m_hours = new HoursCard(m_needs));
        addTopic(Part::Caring, tr("Caring"), questions[Part::Caring], nullptr);
        addTopic(Part::Costs, tr("Costs"), questions[Part::Costs], m_place = new PlaceCard(m_needs));
        std::vector<QWidget*> cards;
        for (const std::string& id : questions[Part::Silent])
            if (m_needs.question(id)->covers.empty())
                cards.push_back(m_cards.emplace_back(new QuestionCard(m_needs, id)));
            else
                cards.push_back(m_totals.emplace_back(new TotalCard(m_needs, id)));
        cards.push_back(makeSilentTable());
        addPage(Part::Silent, tr("What I would rather not say"), questions[Part::Silent], cards);
        addPage(Part::Review, tr("Review"), {}, {m_review = new ReviewView(m_needs)});
        addPage(Part::Sent, tr("What was sent"), {}, {m_sent = new SentView(m_needs)});
        connect(m_review, &ReviewView::sendAsked, this, &NeedsPage::sendByDialog);
        connect(m_review, &ReviewView::printAsked, this, &NeedsPage::print);
        connect(m_review, &ReviewView::pdfAsked, this, &NeedsPage::savePdfByDialog);
        connect(m_place, &PlaceCard::currencyChanged, this, [this] {
            const int page = m_inside->currentIndex(); // fields have other digits now
            QMetaObject::invokeMethod(
                this,
                [this, page] {
                    rebuild();
                    goTo(page);
                },
                Qt::QueuedConnection);
        });
    }
    m_steps->clear();
    m_stepsBox->clear();
    for (const Page& page : m_pages) {
        m_steps->addItem(page.title);
        m_stepsBox->addItem(page.title);
    }
    m_steps->setFixedWidth(std::max(150, m_steps->sizeHintForColumn(0) + 3 * m_steps->fontMetrics().height()));
    goTo(0);
    refresh();
}

/// A sentence for each question that nobody will see the answer of.
QWidget* NeedsPage::makeSilentTable()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_silentList = plainLabel({});
    layout->addWidget(plainLabel(tr("What you would rather not say so far"), TextStyle::Finding));
    layout->addWidget(m_silentList);
    layout->addWidget(plainLabel(tr("On every page you can tick “Rather not say” beside a question, or leave it empty. "
                                    "Nobody asks why."),
                                 TextStyle::Muted));
    return inCard(part);
}

void NeedsPage::goTo(int page)
{
    if (page < 0 || page >= m_inside->count())
        return;
    const bool isOther = page != m_inside->currentIndex();
    m_inside->setCurrentIndex(page);
    m_steps->setCurrentRow(page);
    m_stepsBox->setCurrentIndex(page);
    m_heading->setText(m_pages[static_cast<std::size_t>(page)].title);
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_inside->count());
    if (auto* area = qobject_cast<QScrollArea*>(m_inside->currentWidget()); area && isOther)
        area->verticalScrollBar()->setValue(0);
}

void NeedsPage::showPart(Part part)
{
    const auto found = std::ranges::find(m_pages, part, &Page::part);
    if (found != m_pages.end())
        goTo(static_cast<int>(found - m_pages.begin()));
}

void NeedsPage::showQuestion(const std::string& question)
{
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        if (std::ranges::find(m_pages[page].questions, question) != m_pages[page].questions.end())
            goTo(static_cast<int>(page));
}

QuestionCard* NeedsPage::card(const std::string& question) const
{
    const auto found = std::ranges::find(m_cards, question, &QuestionCard::question);
    return found == m_cards.end() ? nullptr : *found;
}

TotalCard* NeedsPage::total(const std::string& question) const
{
    const auto found = std::ranges::find(m_totals, question, &TotalCard::question);
    return found == m_totals.end() ? nullptr : *found;
}

void NeedsPage::refresh()
{
    if (!m_needs.isOpen())
        return refreshState();
    m_name->refresh();
    m_hours->refresh();
    m_place->refresh();
    for (QuestionCard* card : m_cards)
        card->refresh();
    for (TotalCard* total : m_totals)
        total->refresh();
    m_review->refresh();
    m_sent->refresh();
    const OwnFile& file = m_needs.file();
    QStringList silent;
    for (const Question& question : file.asked.questions)
        if (whereIs(file, question.id) == Where::Silent)
            silent << questionWords(question);
    m_silentList->setText(silent.isEmpty() ? tr("Nothing.") : silent.join(QLatin1Char('\n')));
    m_sum->setText(soFar(file).join(betweenSentences));
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const Answered answered = answeredOf(file, m_pages[page].questions);
        const QString& title = m_pages[page].title;
        const QString text =
            answered.all == 0 ? title : tr("%1  (%2 of %3)").arg(title).arg(answered.done).arg(answered.all);
        m_steps->item(static_cast<int>(page))->setText(text);
        m_stepsBox->setItemText(static_cast<int>(page), text);
    }
    m_steps->setFixedWidth(std::max(150, m_steps->sizeHintForColumn(0) + 2 * m_steps->fontMetrics().height()));
    refreshState();
}

void NeedsPage::refreshState()
{
    m_undo->setEnabled(m_needs.undoStack()->canUndo());
    m_redo->setEnabled(m_needs.undoStack()->canRedo());
    m_undo->setToolTip(escaped(m_needs.undoStack()->undoText()));
    m_redo->setToolTip(escaped(m_needs.undoStack()->redoText()));
    if (!m_needs.isOpen())
        return;
    const OwnFile& file = m_needs.file();
    const QString group =
        shown(file.asked.drawnFrom.group.empty() ? file.asked.drawnFrom.title : file.asked.drawnFrom.group);
    m_title->setText(group.isEmpty() ? tr("My needs") : tr("My needs, for %1").arg(group));
    QStringList state;
    state << (m_needs.isModified() ? tr("Not saved yet.")
              : m_needs.path().isEmpty()
                  ? QString()
                  : tr("Saved in %1.").arg(shown(m_needs.path().section(QLatin1Char('/'), -1).toStdString())));
    if (!file.sendings.empty())
        state << (differsFromSent(file) ? tr("Sent on %1; changed since.").arg(dayWords(file.sendings.back().on))
                                        : tr("Sent on %1.").arg(dayWords(file.sendings.back().on)));
    state.removeAll(QString());
    m_state->setText(state.join(QLatin1Char('\n')));
    m_save->setEnabled(m_needs.isModified());
}

void NeedsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Where there is little room the pages are a list to open, and the sum stands below.
void NeedsPage::arrange()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const bool isNarrow = letters < 140;
    m_steps->setVisible(!isNarrow);
    m_stepsBox->setVisible(isNarrow);
    m_heading->setVisible(!isNarrow);
    const int side = fontMetrics().averageCharWidth() * 34;
    m_side->setMinimumWidth(isNarrow ? 0 : side);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : side);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_grid->removeWidget(m_side);
    if (isNarrow)
        m_grid->addWidget(m_side, 2, 0, 1, 3);
    else
        m_grid->addWidget(m_side, 1, 2, Qt::AlignTop);
}

} // namespace purse::gui
