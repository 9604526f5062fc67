// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/scenarios/protection_panel.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/scenarios/effects_strip.hpp"

#include <purse/compare/effects.hpp>
#include <purse/compare/overrides.hpp>
#include <purse/division/fit_kinds.hpp>

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {

ProtectionPanel::ProtectionPanel(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_sentence(plainLabel({}, TextStyle::Finding)),
      m_more(plainLabel({}, TextStyle::Muted))
{
    setObjectName(QStringLiteral("problems")); // a strip that asks for attention, as the one for problems
    m_ways[Keep].button = textButton(tr("Keep today's pay"), tr("Nobody is paid less than today"));
    m_ways[SolveAgain].button = textButton(tr("Solve again"), tr("Find the base rate that meets the budget again"));
    m_ways[PhaseIn].button = textButton(tr("Phase in"), tr("Pay only a part of each raise this year"));
    m_ways[ShowTheGap].button = textButton(tr("Show the gap"), tr("Keep it, and state it where the group decides"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (std::size_t way = 0; way < Ways; ++way) {
        Row& row = m_ways[way];
        row.effect = plainLabel({});
        row.button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(row.button, static_cast<int>(way), 0, Qt::AlignTop);
        grid->addWidget(row.effect, static_cast<int>(way), 1, Qt::AlignVCenter);
        connect(row.button, &QToolButton::clicked, this, [this, way] { take(static_cast<Way>(way)); });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(6);
    layout->addWidget(m_sentence);
    layout->addWidget(m_more);
    layout->addLayout(grid);
    setAccessibleName(tr("Today's pay and the budget"));
    hide();
}

void ProtectionPanel::showScenario(const std::string& id)
{
    m_scenario = id;
    refresh();
}

const Outcome* ProtectionPanel::outcome() const
{
    const auto comparison = m_session.comparison();
    if (!m_session.isOpen() || !comparison)
        return nullptr;
    const auto own = std::ranges::find(comparison->outcomes, m_scenario, &Outcome::scenario);
    return own == comparison->outcomes.end() || !findById(m_session.document().scenarios, m_scenario) ? nullptr : &*own;
}

ProtectionPanel::Case ProtectionPanel::caseOf(const Outcome& outcome) const
{
    if (overBudget(outcome) > Money{})
        return Case::Over;
    const std::optional<Effects> effects = effectsOf(m_session.document(), outcome);
    return effects && effects->belowToday > 0 ? Case::Below : Case::Nothing;
}

void ProtectionPanel::refresh()
{
    if (m_session.isSolving())
        return; // the figures in view are of before the edit; another refresh follows
    const Outcome* own = outcome();
    const Case which = own ? caseOf(*own) : Case::Nothing;
    setVisible(which != Case::Nothing);
    if (which == Case::Nothing)
        return;
    if (m_for != m_session.sharedDocument() || m_forScenario != m_scenario)
        tryWays(which, *own);
    fill();
}

/// What each way would do is found off the window's thread, on a copy of the document.
void ProtectionPanel::tryWays(Case which, const Outcome& own)
{
    m_for = m_session.sharedDocument();
    m_forScenario = m_scenario;
    m_found.reset();
    m_trouble.clear();
    m_worker.run([this, document = m_for, id = m_scenario, which, gap = gapWords(own).toStdString(),
                  &levies = m_session.engine().levies]() -> Worker::Finish {
        auto found = std::make_shared<Found>();
        QString trouble;
        try {
            const bool isOver = which == Case::Over;
            if (!isOver
                || effectsOf(*document, solveScenario(*document, id, levies)).value_or(Effects{}).belowToday > 0)
                (*found)[Keep] = keepToday(*document, id, levies);
            if (isOver) {
                (*found)[SolveAgain] = solveAgain(*document, id, levies);
                (*found)[PhaseIn] = phaseIn(*document, id, levies);
                (*found)[ShowTheGap] = showTheGap(*document, id, levies, gap);
            }
        } catch (const std::exception& error) {
            trouble = QString::fromUtf8(error.what());
        }
        return [this, document, id, found, trouble] {
            if (document != m_for || id != m_forScenario)
                return;
            m_found = found;
            m_trouble = trouble;
            fill();
        };
    });
    m_worker.wait(m_session.engine().patience);
}

void ProtectionPanel::finish() { m_worker.wait(std::chrono::hours(1)); }

void ProtectionPanel::fill()
{
    const Outcome* own = outcome();
    if (!own)
        return;
    const Format& format = m_session.format();
    const std::optional<Effects> effects = effectsOf(m_session.document(), *own);
    const Money over = overBudget(*own);
    QStringList more;
    if (over > Money{}) {
        m_sentence->setText(tr("“%1” costs %2 %3 more than the budget for pay.")
                                .arg(shown(own->title), format.amount(over), format.perPeriod()));
        if (!own->isSolved())
            more << tr("Floors, fixed amounts and pay that is kept cost more than there is, whatever the base rate.");
        for (const Figure& figure : own->figures)
            if (figure.id == "protection")
                more << tr("Keeping pay at today's is part of it: %1 %2 above what the model says, before on-costs.")
                            .arg(format.figure(figure), format.perPeriod());
    } else if (effects) {
        m_sentence->setText(
            tr("Paid less than today in “%1”: %2.").arg(shown(own->title), belowTodayWords(*effects, format)));
    }
    if (!m_trouble.isEmpty())
        more << tr("The ways on could not be worked out: %1").arg(m_trouble);
    m_more->setText(more.join(QLatin1Char(' ')));
    m_more->setVisible(!more.isEmpty());
    for (std::size_t at = 0; at < Ways; ++at) {
        const auto way = static_cast<Way>(at);
        const std::optional<Result<Change>>* found = m_found ? &(*m_found)[at] : nullptr;
        const bool offered = (way == Keep ? over == Money{} : over > Money{}) || (found && found->has_value());
        m_ways[at].button->setVisible(offered);
        m_ways[at].effect->setVisible(offered);
        if (!offered)
            continue;
        const bool hasChange = found && found->has_value() && (*found)->has_value();
        const bool isStated = way == ShowTheGap && isGapStated(*own);
        m_ways[at].button->setEnabled(hasChange && !m_session.isReadOnly() && !isStated && leadsOn(way, **(*found)));
        QString effect = m_trouble.isEmpty() ? tr("Working out what it would do…") : QString();
        if (isStated)
            effect = tr("The gap is stated as a note of this scenario.");
        else if (hasChange)
            effect = effectOf(way, **(*found));
        else if (found && found->has_value())
            effect = tr("Not possible here: %1 %2")
                         .arg(shown((*found)->error().front().what), shown((*found)->error().front().hint));
        m_ways[at].effect->setText(effect);
        m_ways[at].button->setAccessibleDescription(effect);
    }
}

bool ProtectionPanel::leadsOn(Way way, const Change& change) const
{
    if (!change.outcome.isSolved())
        return false;
    return way == Keep || way == ShowTheGap || overBudget(change.outcome) == Money{};
}

QString ProtectionPanel::baseWords(const Change& change) const
{
    const auto* rate = change.outcome.solved ? std::get_if<Rate>(&change.outcome.solved->value) : nullptr;
    return rate ? m_session.format().rate(*rate) : QString();
}

QString ProtectionPanel::effectOf(Way way, const Change& change) const
{
    const Format& format = m_session.format();
    const Money over = overBudget(change.outcome);
    const std::optional<Effects> effects = effectsOf(change.document, change.outcome);
    if (!effects)
        return tr("Not possible here: even then %1 %2 would be missing.").arg(format.amount(over), format.perPeriod());
    QStringList parts;
    switch (way) {
    case Keep:
        parts << (over > Money{} ? tr("Nobody falls below today's pay. The cost is then %1, which is %2 %3 above the "
                                      "budget for pay.")
                                       .arg(format.amount(effects->totalCost), format.amount(over), format.perPeriod())
                                 : tr("Nobody falls below today's pay. Cost %1: %2.")
                                       .arg(format.amount(effects->totalCost), besideBudget(*effects, format)));
        break;
    case SolveAgain: {
        const Scenario* scenario = findById(m_session.document().scenarios, m_scenario);
        const PayModel model = scenario ? modelOf(m_session.document(), *scenario) : PayModel();
        const Step* base = solvedBase(model);
        const Rate* was = base ? base->parameters.get<Rate>("rate") : nullptr;
        const QString now = baseWords(change);
        if (!now.isEmpty())
            parts << (was ? tr("The base rate becomes %1 instead of %2.").arg(now, format.rate(*was))
                          : tr("The base rate becomes %1.").arg(now));
        break;
    }
    case PhaseIn:
        if (over > Money{})
            return tr("Not enough: without any raise the cost is still %1 %2 above the budget.")
                .arg(format.amount(over), format.perPeriod());
        parts << tr("This year %1 of each raise is paid, and the rest later.").arg(format.percent(*change.share));
        break;
    case ShowTheGap:
        parts << tr("Everybody is paid what the model says. The gap of %1 %2 stays, and is stated as a note.")
                     .arg(format.amount(over), format.perPeriod());
        break;
    case Ways:
        break;
    }
    if (way == Keep || way == ShowTheGap)
        return parts.join(QLatin1Char(' '));
    parts << tr("Cost %1: %2.").arg(format.amount(effects->totalCost), besideBudget(*effects, format));
    if (effects->todayKnown > 0)
        parts << (effects->belowToday == 0 ? tr("Nobody is paid less than today.")
                                           : tr("Paid less than today: %1.").arg(belowTodayWords(*effects, format)));
    return parts.join(QLatin1Char(' '));
}

QString ProtectionPanel::gapWords(const Outcome& own) const
{
    const Format yearly(m_session.format().currency(), {.period = Period::Year, .exact = true},
                        m_session.format().locale());
    return tr("This option costs %1 a year more than the budget for pay. The gap is kept and known.")
        .arg(yearly.exactAmount(overBudget(own)));
}

/// Once is enough.
bool ProtectionPanel::isGapStated(const Outcome& own) const
{
    const Scenario* scenario = findById(m_session.document().scenarios, m_scenario);
    return own.isSolved() && scenario
           && std::ranges::find(scenario->remarks, gapWords(own).toStdString(), &Remark::text)
                  != scenario->remarks.end();
}

void ProtectionPanel::take(Way way)
{
    if (!m_found || m_for != m_session.sharedDocument() || !(*m_found)[way] || !*(*m_found)[way])
        return;
    const QString names[] = {tr("Keep today's pay"), tr("Solve again"), tr("Phase in"), tr("Show the gap")};
    Document document = (**(*m_found)[way]).document;
    m_session.edit(std::move(document), names[way]);
}

QString ProtectionPanel::words() const
{
    QStringList lines{m_sentence->text(), m_more->text()};
    for (const Row& row : m_ways)
        if (row.button->isVisibleTo(this))
            lines << QStringLiteral("%1: %2").arg(row.button->text(), row.effect->text());
    return lines.join(QLatin1Char('\n'));
}

} // namespace purse::gui
