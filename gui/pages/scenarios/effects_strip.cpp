// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/scenarios/effects_strip.hpp"

#include "gui/editors/number_field.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/scenarios/column.hpp"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
const QString dash = QStringLiteral("–");

QString number(int count, const Format& format) { return format.number(double(count), 0); }

QString ratioWords(const std::optional<double>& ratio, const Format& format)
{
    return ratio ? EffectsStrip::tr("%1 : 1").arg(format.number(*ratio, 2)) : dash;
}

QString moneyWords(const std::optional<Money>& amount, const Format& format)
{
    return amount ? format.amount(*amount) : dash;
}

/// "baseline £30,000 (+£500)"
QString besideMoney(const std::optional<Money>& now, const std::optional<Money>& baseline, const Format& format)
{
    if (!baseline)
        return EffectsStrip::tr("baseline: –");
    if (!now)
        return EffectsStrip::tr("baseline %1").arg(format.amount(*baseline));
    const QString joiner(QChar(0x2060)); // no line ends after the sign
    const QString change = format.change(*now - *baseline).replace(QLatin1Char('+'), QLatin1Char('+') + joiner);
    return EffectsStrip::tr("baseline %1 (%2)").arg(format.amount(*baseline), change);
}
} // namespace

QString besideBudget(const Effects& effects, const Format& format)
{
    if (!effects.budget)
        return EffectsStrip::tr("no budget");
    if (effects.leftover < Money{})
        return EffectsStrip::tr("%1 above the budget").arg(format.amount(-effects.leftover));
    const Money whole = moneyOf(Decimal{1}, format.currency().minorDigits);
    if (effects.leftover < whole)
        return EffectsStrip::tr("the budget is met");
    return EffectsStrip::tr("%1 below the budget").arg(format.amount(effects.leftover));
}

QString belowTodayWords(const Effects& effects, const Format& format)
{
    return effects.todayKnown == 0 ? EffectsStrip::tr("not known")
                                   : EffectsStrip::tr("%1 of %2 people")
                                         .arg(number(effects.belowToday, format), number(effects.todayKnown, format));
}

EffectsStrip::EffectsStrip(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sentence(plainLabel({}, TextStyle::Muted)), m_row(new QWidget),
      m_grid(new QGridLayout(m_row))
{
    const QStringList titles{tr("Cost of all pay"), tr("Lowest full-time pay"), tr("Highest to lowest, an hour"),
                             tr("Costs not yet covered"), tr("Paid less than today")};
    for (std::size_t at = 0; at < tiles; ++at) {
        Tile& tile = m_tiles[at];
        tile.whole = new Column;
        tile.title = plainLabel(titles[static_cast<int>(at)], TextStyle::Muted);
        tile.value = plainLabel({}, TextStyle::Heading);
        tile.beside = plainLabel({}, TextStyle::Muted);
        auto* column = new QVBoxLayout(tile.whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        for (QLabel* label : {tile.title, tile.value, tile.beside})
            column->addWidget(label);
        column->addStretch(1);
    }
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_sentence);
    layout->addWidget(m_row);
    setAccessibleName(tr("Effects of the scenario"));
    arrange();
}

void EffectsStrip::showScenario(const std::string& id)
{
    m_scenario = id;
    refresh();
}

void EffectsStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// As many side by side as can be read.
void EffectsStrip::arrange()
{
    constexpr int letters = 21;
    const int least = letters * fontMetrics().averageCharWidth() + m_grid->horizontalSpacing();
    const int fitting = std::clamp(width() / std::max(1, least), 1, static_cast<int>(tiles));
    const int columns = fitting == 4 ? 3 : fitting; // five as three and two, not four and one
    if (columns == m_columns)
        return;
    for (const Tile& tile : m_tiles)
        m_grid->removeWidget(tile.whole);
    for (int column = 0; column < static_cast<int>(tiles); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int at = 0; at < static_cast<int>(tiles); ++at)
        m_grid->addWidget(m_tiles[std::size_t(at)].whole, at / columns, at % columns);
    m_columns = columns;
}

void EffectsStrip::set(std::size_t at, const QString& value, const QString& beside)
{
    m_tiles[at].value->setText(value);
    m_tiles[at].beside->setText(beside);
    m_tiles[at].whole->setAccessibleName(QStringLiteral("%1: %2; %3").arg(m_tiles[at].title->text(), value, beside));
}

void EffectsStrip::refresh()
{
    const auto comparison = m_session.comparison();
    const Outcome* own = nullptr;
    const Outcome* baseline = nullptr;
    if (m_session.isOpen() && comparison)
        for (std::size_t at = 0; at < comparison->outcomes.size(); ++at) {
            own = comparison->outcomes[at].scenario == m_scenario ? &comparison->outcomes[at] : own;
            baseline = at == comparison->baseline ? &comparison->outcomes[at] : baseline;
        }
    m_row->setVisible(own && own->isSolved());
    if (!own) {
        m_sentence->setText(m_session.isSolving() ? tr("Working it out…") : tr("There is no scenario to show yet."));
        return;
    }
    const Format& format = m_session.format();
    const QString title = shown(own->title);
    if (!own->isSolved()) {
        const QString why = !own->problems.empty() ? shown(own->problems.front().what) : shown(own->statusText);
        const Money over = overBudget(*own);
        m_sentence->setText(over > Money{} ? tr("“%1” has no solution: %2 Missing: %3 %4.")
                                                 .arg(title, why, format.amount(over), format.perPeriod())
                                           : tr("“%1” has no solution: %2").arg(title, why));
        return;
    }
    const bool isBaseline = own == baseline;
    m_sentence->setText(isBaseline ? tr("“%1” is the baseline. Amounts are %2.").arg(title, format.perPeriod())
                                   : tr("“%1” beside the baseline, “%2”. Amounts are %3.")
                                         .arg(title, baseline ? shown(baseline->title) : dash, format.perPeriod()));
    const Document& document = m_session.document();
    if (const std::optional<Effects> now = effectsOf(document, *own))
        fill(*now, baseline ? effectsOf(document, *baseline) : std::nullopt, isBaseline);
}

void EffectsStrip::fill(const Effects& now, const std::optional<Effects>& was, bool isBaseline)
{
    const Format& format = m_session.format();
    const auto beside = [&](const QString& text) { return isBaseline ? QString() : text; };
    const auto of = [&](auto member) -> std::optional<Money> {
        return was ? std::optional<Money>((*was).*member) : std::nullopt;
    };
    const QString budget = besideBudget(now, format);
    const QString cost = besideMoney(now.totalCost, of(&Effects::totalCost), format);
    set(0, format.amount(now.totalCost), isBaseline ? budget : QStringLiteral("%1\n%2").arg(budget, cost));
    set(1, moneyWords(now.lowestFullTime, format),
        beside(besideMoney(now.lowestFullTime, was ? was->lowestFullTime : std::nullopt, format)));
    set(2, ratioWords(now.payRatio, format),
        beside(tr("baseline %1").arg(was ? ratioWords(was->payRatio, format) : dash)));
    set(3, now.notCovered ? format.amount(*now.notCovered) : tr("nobody stated any"),
        now.notCovered ? beside(besideMoney(now.notCovered, was ? was->notCovered : std::nullopt, format)) : QString());
    set(4, belowTodayWords(now, format), beside(tr("baseline %1").arg(was ? belowTodayWords(*was, format) : dash)));
}

QString EffectsStrip::words() const
{
    QStringList lines{m_sentence->text()};
    if (m_row->isVisibleTo(this))
        for (const Tile& tile : m_tiles)
            lines << tile.whole->accessibleName();
    return lines.join(QLatin1Char('\n'));
}

} // namespace purse::gui
