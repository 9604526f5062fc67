// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/scenarios/outlook_panel.hpp"

#include "gui/charts/chart_panel.hpp"
#include "gui/charts/interval_chart.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
constexpr const char* measures[] = {"total_cost", "leftover", "lowest", "pay_ratio", "shortfall", "below_today"};
const QString everybody = QStringLiteral("pay "); ///< and the id of the scenario

NumberField* percentField(int usual, int most)
{
    auto* field = new NumberField({Decimal{0}, Decimal{most}, 2, false}, QLocale());
    field->setValue(Decimal{usual});
    return field;
}

QSpinBox* wholeNumber(int least, int most, int value)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setAccelerated(true);
    return box;
}

QPushButton* pushButton(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QStringLiteral("secondary")); // before its height is asked for
    button->setAccessibleName(text);
    button->setToolTip(escaped(tip));
    button->setAccessibleDescription(tip);
    keepHeight(button);
    return button;
}
} // namespace

OutlookPanel::OutlookPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_hours(percentField(5, 90)), m_costs(percentField(10, 90)),
      m_budget(percentField(5, 90)), m_prices(percentField(0, 90)), m_hire(new QuietComboBox),
      m_chance(percentField(50, 100)), m_runs(wholeNumber(1, int(OutlookSettings::mostRuns), 200)),
      m_seed(wholeNumber(0, 999'999, 1)), m_progress(new QProgressBar), m_sentence(plainLabel({}, TextStyle::Muted)),
      m_measure(new QuietComboBox), m_result(new QWidget), m_chart(new ChartPanel)
{
    m_run = pushButton(tr("Run"), tr("Works out every scenario again and again; nothing in the document changes"));
    m_stopButton = pushButton(tr("Stop"), tr("Shows what was worked out so far"));
    m_measure->setAccessibleName(tr("What to look at"));
    keepHeight(m_measure);
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(8);
    result->addWidget(m_measure, 0, Qt::AlignLeft);
    result->addWidget(m_chart, 1);
    m_chart->setMinimumHeight(300);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("Say how far each of these may turn out otherwise, up or down. Every scenario is "
                                    "then worked out many times, each time with other numbers within these ranges."),
                                 TextStyle::Muted));
    layout->addWidget(makeInputs());
    layout->addWidget(makeRunLine());
    layout->addWidget(m_sentence);
    layout->addWidget(m_result, 1);
    layout->addStretch(0);
    connect(m_run, &QPushButton::clicked, this, &OutlookPanel::run);
    connect(m_stopButton, &QPushButton::clicked, this, &OutlookPanel::stop);
    connect(m_measure, &QComboBox::activated, this, &OutlookPanel::fillChart);
    connect(m_hire, &QComboBox::currentIndexChanged, this,
            [this] { m_chance->setEnabled(!m_hire->currentData().toString().isEmpty()); });
    for (NumberField* field : {m_hours, m_costs, m_budget, m_prices, m_chance})
        connect(field, &QLineEdit::textChanged, this, &OutlookPanel::refreshButtons);
    connect(&m_session, &Session::opened, this, [this] {
        stop();
        m_outlook.reset();
        m_trouble.clear();
    });
    m_chance->setEnabled(false);
    refreshButtons();
}

OutlookPanel::~OutlookPanel() { stop(); }

QWidget* OutlookPanel::makeInputs()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    constexpr int columns = 4;
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    int at = 0;
    const auto add = [&](const QString& title, QWidget* field, const QString& said = {}) {
        field->setAccessibleName(said.isEmpty() ? title : said);
        field->setMinimumHeight(28);
        grid->addWidget(plainLabel(title, TextStyle::Muted), 2 * (at / columns), at % columns, Qt::AlignBottom);
        grid->addWidget(field, 2 * (at / columns) + 1, at % columns);
        ++at;
    };
    add(tr("Paid hours, ± %"), m_hours, tr("Paid hours of each member, up or down by at most so many per cent"));
    add(tr("Own costs, ± %"), m_costs, tr("Own costs of each member, up or down by at most so many per cent"));
    add(tr("Money for pay, ± %"), m_budget, tr("Money for pay, up or down by at most so many per cent"));
    add(tr("Prices of places, ± %"), m_prices, tr("Price level of each place, up or down by at most so many per cent"));
    m_hire->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(tr("May not be there"), m_hire, tr("Somebody who may not be there"));
    add(tr("Chance of being there, %"), m_chance, tr("Chance in per cent that this person is there"));
    add(tr("Runs"), m_runs);
    add(tr("Seed"), m_seed);
    m_seed->setToolTip(tr("The same seed draws the same numbers again"));
    m_seed->setAccessibleDescription(m_seed->toolTip());
    return part;
}

QWidget* OutlookPanel::makeRunLine()
{
    auto* part = new QWidget;
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_progress->setAccessibleName(tr("Runs made"));
    m_progress->setMinimumHeight(24);
    line->addWidget(m_run);
    line->addWidget(m_stopButton);
    line->addWidget(m_progress, 1);
    line->addStretch(0);
    return part;
}

OutlookSettings OutlookPanel::settings() const
{
    const auto percent = [](const NumberField* field) { return Percent{field->value().value_or(Decimal{})}; };
    OutlookSettings settings{.seed = static_cast<std::uint64_t>(m_seed->value()),
                             .runs = static_cast<std::size_t>(m_runs->value()),
                             .hours = percent(m_hours),
                             .costs = percent(m_costs),
                             .budget = percent(m_budget),
                             .prices = percent(m_prices),
                             .hire = {}};
    if (const QString hire = m_hire->currentData().toString(); !hire.isEmpty())
        settings.hire = UncertainHire{hire.toStdString(), percent(m_chance)};
    return settings;
}

/// "Varied: paid hours ± 5%, own costs ± 10%."
QString OutlookPanel::variedWords() const
{
    const Format& format = m_session.format();
    const OutlookSettings asked = settings();
    QStringList parts;
    for (const auto& [what, range] :
         {std::pair(tr("paid hours"), asked.hours), std::pair(tr("own costs"), asked.costs),
          std::pair(tr("money for pay"), asked.budget), std::pair(tr("prices of places"), asked.prices)})
        if (range > Percent{})
            parts << tr("%1 ± %2").arg(what, format.percent(range));
    if (asked.hire)
        parts << tr("%1 there with a chance of %2").arg(m_hire->currentText(), format.percent(asked.hire->chance));
    return parts.isEmpty() ? tr("Nothing was varied.")
                           : tr("Varied: %1. Within a range every number is as likely as another.")
                                 .arg(parts.join(QStringLiteral(", ")));
}

void OutlookPanel::run()
{
    if (!m_session.isOpen() || m_worker.isBusy())
        return;
    const OutlookSettings asked = settings();
    if (Problems problems = problemsOf(asked, m_session.document()); !problems.empty())
        return take(nullptr, shown(problems.front().what + " " + problems.front().hint));
    m_for = m_session.sharedDocument();
    m_made = asked;
    m_madeWords = variedWords();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_progress->setRange(0, static_cast<int>(asked.runs));
    m_progress->setValue(0);
    m_progress->setFormat(tr("%v of %m runs"));
    m_worker.run(
        [this, document = m_for, asked, stopped = m_stop, &levies = m_session.engine().levies]() -> Worker::Finish {
            const auto tell = [this, stopped](std::size_t done) {
                QMetaObject::invokeMethod(
                    this, [this, done] { m_progress->setValue(static_cast<int>(done)); }, Qt::QueuedConnection);
                return !*stopped;
            };
            try {
                auto found = std::make_shared<const Outlook>(outlookOf(*document, levies, asked, tell));
                return [this, found] { take(found, {}); };
            } catch (const std::exception& error) {
                return [this, what = QString::fromUtf8(error.what())] {
                    take(nullptr, tr("The runs could not be made: %1").arg(what));
                };
            }
        });
    refreshButtons();
}

void OutlookPanel::stop()
{
    if (m_stop)
        *m_stop = true;
}

void OutlookPanel::finish() { m_worker.wait(std::chrono::hours(1)); }

void OutlookPanel::take(std::shared_ptr<const Outlook> outlook, const QString& trouble)
{
    m_outlook = std::move(outlook);
    m_trouble = trouble;
    refresh();
}

void OutlookPanel::refresh()
{
    if (!m_session.isOpen())
        return;
    fillHire();
    refreshButtons();
    m_result->setVisible(m_outlook && m_outlook->runs > 0);
    QStringList words;
    if (!m_trouble.isEmpty())
        words << m_trouble;
    if (m_outlook) {
        const QLocale& locale = m_session.format().locale();
        words << (m_outlook->wasStopped
                      ? tr("Stopped after %1 of %2 runs.")
                            .arg(locale.toString(qulonglong(m_outlook->runs)), locale.toString(qulonglong(m_made.runs)))
                      : tr("%1 runs, seed %2.")
                            .arg(locale.toString(qulonglong(m_outlook->runs)),
                                 locale.toString(qulonglong(m_made.seed))));
        words << tr("The ranges are a guess of the group, and this is no forecast: it says how far the figures follow "
                    "these inputs.");
        for (const ScenarioOutlook& scenario : m_outlook->scenarios) {
            if (scenario.overBudget > 0)
                words << tr("“%1” costs more than the budget in %2 runs.")
                             .arg(shown(scenario.title), locale.toString(qulonglong(scenario.overBudget)));
            if (scenario.solved < m_outlook->runs)
                words << tr("“%1” has no solution in %2 runs, which are left out of its figures.")
                             .arg(shown(scenario.title),
                                  locale.toString(qulonglong(m_outlook->runs - scenario.solved)));
        }
        for (const Notice& notice : m_outlook->notices)
            words << shown(notice.what + " " + notice.hint);
        if (m_for != m_session.sharedDocument())
            words << tr("The document has changed since: run it again for its figures now.");
    }
    m_sentence->setText(words.join(QLatin1Char(' ')));
    m_sentence->setVisible(!words.isEmpty());
    if (m_outlook) {
        fillMeasures();
        fillChart();
    }
}

void OutlookPanel::refreshButtons()
{
    const bool busy = m_worker.isBusy();
    const NumberField* fields[] = {m_hours, m_costs, m_budget, m_prices, m_chance};
    const bool fine = std::ranges::all_of(
        fields, [](const NumberField* field) { return !field->isEnabled() || field->trouble().isEmpty(); });
    m_run->setEnabled(m_session.isOpen() && !busy && fine && !m_session.document().scenarios.empty());
    m_run->setText(m_outlook ? tr("Run again") : tr("Run"));
    m_stopButton->setVisible(busy);
    m_progress->setVisible(busy);
}

/// Everybody by name, and those that a scenario assumes.
void OutlookPanel::fillHire()
{
    std::vector<std::pair<QString, QString>> people{{QString(), tr("nobody")}};
    const auto add = [&people](const Member& member) {
        const QString id = QString::fromStdString(member.id);
        if (std::ranges::find(people, id, &std::pair<QString, QString>::first) == people.end())
            people.emplace_back(id, shownName(member.name, member.id));
    };
    for (const Member& member : m_session.document().members)
        add(member);
    for (const Scenario& scenario : m_session.document().scenarios)
        for (const Member& member : scenario.hypotheticalMembers)
            add(member);
    bool same = m_hire->count() == static_cast<int>(people.size());
    for (int at = 0; same && at < m_hire->count(); ++at)
        same = m_hire->itemData(at).toString() == people[std::size_t(at)].first
               && m_hire->itemText(at) == people[std::size_t(at)].second;
    if (same)
        return;
    const QString before = m_hire->currentData().toString();
    m_hire->clear();
    for (const auto& [id, name] : people)
        m_hire->addItem(name, id);
    m_hire->setCurrentIndex(std::max(0, m_hire->findData(before)));
}

void OutlookPanel::fillMeasures()
{
    const QString before = m_measure->currentData().toString();
    m_measure->clear();
    for (const char* id : measures)
        for (const ScenarioOutlook& scenario : m_outlook->scenarios) {
            const auto found = std::ranges::find(scenario.figures, id, &FigureOutlook::id);
            if (found == scenario.figures.end() || found->runs == 0)
                continue;
            m_measure->addItem(shown(found->title), QString::fromLatin1(id));
            break;
        }
    for (const ScenarioOutlook& scenario : m_outlook->scenarios)
        m_measure->addItem(tr("Everybody's pay: %1").arg(shown(scenario.title)),
                           everybody + QString::fromStdString(scenario.scenario));
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(before)));
}

void OutlookPanel::fillChart()
{
    if (!m_outlook || m_outlook->runs == 0)
        return;
    const QString measure = m_measure->currentData().toString();
    const Format& format = m_session.format();
    if (!measure.startsWith(everybody))
        return m_chart->setSpec(figureIntervals(*m_outlook, measure.toStdString(), m_madeWords, format));
    const auto own = std::ranges::find(m_outlook->scenarios, measure.mid(everybody.size()).toStdString(),
                                       &ScenarioOutlook::scenario);
    const std::size_t at =
        own == m_outlook->scenarios.end() ? 0 : static_cast<std::size_t>(own - m_outlook->scenarios.begin());
    m_chart->setSpec(payIntervals(*m_outlook, at, *m_for, m_madeWords, format));
}

} // namespace purse::gui
